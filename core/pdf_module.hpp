#pragma once
#include <filesystem>

#include "core/pdf_door.hpp"

namespace arrears {

// arrears-pdf.so, which lays out pages: fonts, shaping and PDF stay out of the program. Throws Error{not_found} where the module, or one
// of the libraries that it is linked with, cannot be opened.
class PdfModule {
  public:
    explicit PdfModule(const std::filesystem::path& folder);

    // The failure that the module answered with.
    int operator()(ArrearsPdf& call) const { return function_(&call); }

  private:
    ArrearsPdfFunction* function_;
};

}  // namespace arrears
