#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

// One line of text as lines of at most so many columns; 0: no limit. Latin words stay whole, even one that is
// longer than a line. Spaces where a line ends are dropped.
std::vector<std::string> wrapped(std::string_view text, int columns);

}  // namespace arrears
