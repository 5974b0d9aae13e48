#pragma once
// What papers and reports as WordprocessingML (ECMA-376) are put together from: the least that is a whole document, which Word, WPS and
// LibreOffice open. Each style names its East Asian font, since an office's template for Chinese is told apart from that for Latin letters.
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

// A4 with the margins of GB/T 9704, in twentieths of a point.
struct DocxPage {
    bool is_wide = false;  // laid on its side

    int width_of_text() const;
    std::string section() const;
};

// One paragraph; `looks` are its properties, or nothing.
std::string docx_paragraph(std::string_view text, std::string_view looks, bool is_bold = false);

struct DocxCell {
    std::string text;
    bool to_the_right = false;
};
struct DocxRow {
    std::vector<DocxCell> cells;  // the last one has what is left of the row
    bool is_head = false;         // stands on each page of the table
    bool is_bold = false;
};
std::string docx_table(const std::vector<DocxRow>& rows, const std::vector<int>& widths);

// Letters and lines of tables: in half points, and in twentieths of a point at least.
struct DocxCells {
    int size, line;
};

// The file, of what stands in its body.
std::string docx_file(std::string body, const DocxPage& page, const DocxCells& cells);

}  // namespace arrears
