#include <algorithm>

#include "core/render/sheet.hpp"
#include "core/render/wrap.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int indent = 4;
using Kind = SheetLine::Kind;

void put(std::string& text, int left, std::string_view line) {
    if (!line.empty()) text.append(static_cast<std::size_t>(std::max(0, left)), ' ').append(line);
    text += '\n';
}

void put_line(std::string& text, const SheetLine& line) {
    const std::string shown = visible(line.text);
    if (line.kind == Kind::paragraph) {
        // The indent is counted with the first line, so that none is longer than the others.
        auto lines = wrapped("口口" + shown, line_columns);
        lines.front().replace(0, std::string_view("口口").size(), indent, ' ');
        for (const auto& one : lines) put(text, 0, one);
        return;
    }
    for (const auto& one : wrapped(shown, line_columns)) {
        const int room = line_columns - width(one);
        put(text, line.kind == Kind::left ? 0 : line.kind == Kind::right ? room : room / 2, one);
    }
    if (line.kind == Kind::title) text += '\n';
}

void put_row(std::string& text, const SheetRow& row, const std::vector<int>& widths) {
    std::vector<std::vector<std::string>> lines_of_cells;
    std::size_t lines = 1;
    int used = 0;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const bool has_rest = at + 1 == row.cells.size() && row.cells.size() < widths.size();
        lines_of_cells.push_back(wrapped(visible(row.cells[at]), has_rest ? line_columns - used : std::max(widths[at], 2)));
        lines = std::max(lines, lines_of_cells.back().size());
        used += widths[at] + between_columns;
    }
    for (std::size_t line = 0; line < lines; ++line) {
        std::string whole;
        int column = 0;
        for (std::size_t at = 0; at < lines_of_cells.size(); ++at) {
            whole.append(static_cast<std::size_t>(std::max(at > 0 ? between_columns : 0, column - width(whole))), ' ');
            if (line < lines_of_cells[at].size()) whole += lines_of_cells[at][line];
            column += widths[at] + between_columns;
        }
        whole.erase(whole.find_last_not_of(' ') + 1);
        put(text, 0, whole);
    }
}

}  // namespace

std::string sheet_as_text(const Sheet& sheet) {
    std::string text;
    bool was_table = false;
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        if ((table || was_table) && !text.empty() && !text.ends_with("\n\n")) text += '\n';
        if (table) {
            const auto widths = text_widths(*table);
            for (const SheetRow& row : table->rows) put_row(text, row, widths);
        } else {
            put_line(text, std::get<SheetLine>(block));
        }
        was_table = table != nullptr;
    }
    return text;
}

}  // namespace arrears
