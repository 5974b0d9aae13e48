#pragma once
#include <string>

#include "core/error.hpp"

namespace arrears {

// All of a file, or of standard input where it is `-`. Throws Error{not_found} in `field` where it cannot be read.
std::string read_input(const std::string& file, const std::string& field);

Arg name_of_input(const std::string& file);  // 标准输入, for an error

}  // namespace arrears
