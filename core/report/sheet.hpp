#pragma once
// A paper of the office as what stands on it, before anyone decides how it looks: lines and tables, from which text, HTML
// and DOCX are one function each.
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace arrears {

struct SheetLine {
    enum class Kind { title, centred, right, left, paragraph };
    Kind kind = Kind::paragraph;
    std::string text;
};

// A row that is shorter than the widest one gives the rest of its width to its last cell.
struct SheetRow {
    bool is_head = false;
    std::vector<std::string> cells;
};

struct SheetTable {
    std::vector<SheetRow> rows;
    std::size_t columns() const {
        std::size_t most = 0;
        for (const SheetRow& row : rows) most = row.cells.size() > most ? row.cells.size() : most;
        return most;
    }
};

struct Sheet {
    std::vector<std::variant<SheetLine, SheetTable>> blocks;
};

}  // namespace arrears
