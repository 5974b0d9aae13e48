#pragma once
// For whoever writes millions of rows: an index that is made when its table is full costs half of one that is kept up row by
// row, and pages that stay in memory are not read again.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/sql.hpp"

namespace arrears {

// Takes the indexes of those tables away, as far as a table is empty (one that holds much would take longer to be indexed
// anew), and answers how they are made. Only in a transaction that also makes them again, or in a store that has not got its
// name yet: a store that is left without its indexes is damaged.
std::vector<std::string> drop_indexes(Sql& sql, std::span<const std::string_view> tables);
void make_indexes(Sql& sql, std::span<const std::string> made_by);

// How much of the file this connection keeps in memory, and how far the log grows before it is brought home; 2 and 4 MiB is what a
// short command has.
void keep_in_memory(Sql& sql, int mebibytes);

}  // namespace arrears
