#pragma once
// A row of a sheet on its way into the ledger: the values of our columns, with what is wrong with it.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/record/exchange.hpp"

namespace arrears {

// A value as it is compared and kept: a text (names, notes, codes in their one form), or a number (days since 1970, months, fen, people,
// the place of a word among its enum's, the number of a region or an industry).
struct ImportCell {
    enum class Kind : std::uint8_t { none, text, number };
    Kind kind = Kind::none;
    std::int64_t number = 0;
    std::string text;

    bool is_there() const { return kind != Kind::none; }
    void clear() { kind = Kind::none, text.clear(); }
    void set(std::int64_t value) { kind = Kind::number, number = value; }
    void set(std::string_view value) { kind = Kind::text, text.assign(value); }
};

// What is wrong with a row: where, what stands there, which rule it breaks and what is to be done. Repeats no personal value.
struct RowFault {
    std::string heading;  // of the column as the sheet has it, or the name of ours; empty where it is the row as a whole
    Error why;
};

struct ImportRow {
    int line = 0;                    // of the sheet
    std::vector<ImportCell> cells;   // by the order of columns_of(table)
    std::vector<RowFault> faults;
    std::string as_it_stands;        // its cells in the sheet, parted by 0x1f
};

// The same value as a sheet of ours has it: a day as 2013-01-10, an amount as 126400.00, a word as its code. And back.
std::string text_of(CellType type, const ImportCell& cell);
ImportCell cell_of(CellType type, std::string_view text);

// A column that offices fill with states and outcomes alike: the words of both, one after the other.
constexpr std::int64_t states_before_outcomes = static_cast<std::int64_t>(Words<State>::rows.size());

}  // namespace arrears
