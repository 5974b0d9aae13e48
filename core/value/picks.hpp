#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace arrears {

// Rows picked from a numbered list, counted from 1: 1,3,4-6, with Chinese commas and 至 too; 全部 or all. Each once,
// in order. Throws Error{invalid} for a row that the list has not.
std::vector<std::size_t> read_picks(std::string_view text, std::size_t most);

}  // namespace arrears
