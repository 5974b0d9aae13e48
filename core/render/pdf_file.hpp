#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/pdf_door.hpp"
#include "core/render/render.hpp"

namespace arrears {

// What a PDF is made of, piece by piece. Whatever is put in goes out with nothing hidden in it.
class PdfFile {
  public:
    void put(int kind, std::string_view words = {}, std::int64_t number = 0);

    // The bytes that arrears-pdf.so lays out. Throws Error: not_found where it, or a font with all that is to be written, is not there.
    std::string report(std::string_view title, const Layout& layout) const { return made(false, title, layout); }
    std::string paper(std::string_view title, const Layout& layout) const { return made(true, title, layout); }

  private:
    std::string made(bool is_paper, std::string_view title, const Layout& layout) const;

    std::deque<std::string> texts_;  // the pieces look into them
    std::vector<ArrearsPdfPiece> pieces_;
};

}  // namespace arrears
