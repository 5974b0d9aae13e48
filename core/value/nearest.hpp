#pragma once
// What was meant by a word that is none: the nearest of those that there are, by the characters that differ.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

std::size_t distance(std::string_view a, std::string_view b);  // characters to change, add or take away
// Near enough to be what was meant: one character of a short word, one of three of a long one.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);
std::vector<std::string> by_nearness(const std::string& word, std::vector<std::string> known);

}  // namespace arrears
