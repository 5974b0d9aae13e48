#pragma once
// Computes what follows from the records: how each case stands, its clocks, the facts that reports add up, the
// pieces that names are found by, which registrations are one employer, and the counters that numbers come from.
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/store/sql.hpp"
#include "core/store/tables.hpp"

namespace arrears {

// The rows that an event put: nothing has been derived from them yet, and all that belongs to a new case is among
// them. In the columns of the table's shape; null for a row written when the table had others.
using Made = std::map<std::pair<std::string_view, Id>, const std::vector<Cell>*>;

// `touched` has those of `made`, too. `other_names`: what a touched employer was called before, or is no longer.
void derive(Sql& sql, const Touched& touched, const Made& made, const std::set<std::string>& other_names = {});

// Everything anew, for a store whose derived tables are empty.
void derive_all(Sql& sql);

}  // namespace arrears
