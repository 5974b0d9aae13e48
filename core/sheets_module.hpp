#pragma once
#include <filesystem>

#include "core/error.hpp"
#include "core/sheets_door.hpp"

namespace arrears {

// arrears-sheets.so, which reads and writes workbooks: what the libraries for that are linked with stays out of the program, and is
// loaded by the command that needs it. Throws Error{not_found} where the module cannot be opened.
class SheetsModule {
  public:
    explicit SheetsModule(const std::filesystem::path& folder);

    // The failure that the module answered with.
    int operator()(ArrearsSheets& call) const { return function_(&call); }

  private:
    ArrearsSheetsFunction* function_;
};

}  // namespace arrears
