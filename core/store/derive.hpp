#pragma once
// Computes what follows from the records: how each case stands, its clocks, the facts that reports add up, the
// pieces that names are found by, which registrations are one employer, and the counters that numbers come from.
#include <set>
#include <string>
#include <vector>

#include "core/store/sql.hpp"
#include "core/store/tables.hpp"

namespace arrears {

// Rows that an event put in one table: nothing has been derived from them yet, and all that belongs to a new case is put by
// the same event. An event names the columns that it needs.
struct MadeRows {
    MadeRows(const TableShape& of, const std::vector<std::string>& columns, const std::vector<std::vector<Cell>>& made);
    const TableShape* table;
    const std::vector<std::vector<Cell>>* rows;  // the id first
    std::vector<int> positions;                  // of the table's columns in a row; -1 where it has none
};
using Made = std::vector<MadeRows>;

// `touched` are records that were there before. `other_names`: what a touched employer was called before, or is no longer.
void derive(Sql& sql, const Touched& touched, const Made& made, const std::set<std::string>& other_names = {});

// Everything anew, for a store whose derived tables are empty.
void derive_all(Sql& sql);

}  // namespace arrears
