#include "core/render/sheet.hpp"

#include <algorithm>

#include "core/render/wrap.hpp"
#include "core/value/utf8.hpp"

namespace arrears {

std::string render(const Sheet& sheet, SheetFormat format, const Layout& layout) {
    switch (format) {
        case SheetFormat::html: return sheet_as_html(sheet);
        case SheetFormat::docx: return sheet_as_docx(sheet);
        case SheetFormat::pdf: return sheet_as_pdf(sheet, layout);
        default: return sheet_as_text(sheet);
    }
}

namespace {

// In the columns of a line of text, of which a line of a table on A4 has as many: no column narrower than the longest
// piece of it that cannot be parted, and what room is left to those that want most.
std::vector<int> columns_of_line(const SheetTable& table, int line) {
    constexpr int least = 4, to_write_in = 12;
    std::vector<int> widths(table.columns(), least), wanted = widths;
    for (const SheetRow& row : table.rows)
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const bool has_rest = at + 1 == row.cells.size() && row.cells.size() < widths.size();
            if (has_rest) continue;
            const std::string cell = visible(row.cells[at]);
            wanted[at] = std::max(wanted[at], cell.empty() ? to_write_in : width(cell));
            for (const auto& piece : wrapped(cell, 1)) widths[at] = std::max(widths[at], width(piece));
        }
    int left = line;
    for (const int one : widths) left -= one;
    for (; left > 0; --left) {
        std::size_t most = 0;
        for (std::size_t at = 0; at < widths.size(); ++at)
            if (wanted[at] - widths[at] > wanted[most] - widths[most]) most = at;
        if (wanted.empty() || wanted[most] <= widths[most]) break;
        ++widths[most];
    }
    return widths;
}

}  // namespace

std::vector<int> text_widths(const SheetTable& table) {
    return columns_of_line(table, line_columns - between_columns * (static_cast<int>(table.columns()) - 1));
}

std::vector<int> column_widths(const SheetTable& table, int units) {
    std::vector<int> widths = columns_of_line(table, line_columns - between_columns * static_cast<int>(table.columns()));
    int sum = 0, left = units;
    for (int& one : widths) sum += one += between_columns;
    for (int& one : widths) one = one * units / sum, left -= one;
    if (!widths.empty()) widths.back() += left;
    return widths;
}

std::string title_of(const Sheet& sheet) {
    for (const auto& block : sheet.blocks)
        if (const auto* line = std::get_if<SheetLine>(&block); line && line->kind == SheetLine::Kind::title) return line->text;
    return {};
}

}  // namespace arrears
