#pragma once
// Rows of an import that wait for somebody to decide.
#include <string>
#include <utility>
#include <vector>

#include "core/record/import_records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

std::vector<HeldRow> waiting_rows(Sql& sql, std::int64_t most);  // the oldest first
std::int64_t count_waiting(Sql& sql);
Exchange table_of(Sql& sql, const HeldRow& held);  // what it is a row of

// What the row says, by our columns' names, as a sheet of ours has it.
std::vector<std::pair<std::string, std::string>> cells_of(Sql& sql, const HeldRow& held);

}  // namespace arrears
