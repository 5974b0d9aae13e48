#pragma once
#include <string>
#include <vector>

#include "core/render/render.hpp"
#include "core/report/sheet.hpp"

namespace arrears {

enum class SheetFormat { text, html, docx, pdf };

std::string render(const Sheet& sheet, SheetFormat format, const Layout& layout = {});

// One function a format, each in a file of its own. What a terminal would obey is written out in all of them: the same
// paper says the same everywhere.
std::string sheet_as_text(const Sheet& sheet);
std::string sheet_as_html(const Sheet& sheet);
std::string sheet_as_docx(const Sheet& sheet);
std::string sheet_as_pdf(const Sheet& sheet, const Layout& layout);

std::string title_of(const Sheet& sheet);

// Text is as wide as it would be typed: 36 characters a line.
inline constexpr int line_columns = 72, between_columns = 2;
// How wide the columns of a table are: in text, and of so many units in all.
std::vector<int> text_widths(const SheetTable& table);
std::vector<int> column_widths(const SheetTable& table, int units);

}  // namespace arrears
