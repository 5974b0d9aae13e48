#pragma once
#include <string>
#include <string_view>

namespace arrears {

std::string marked_up(std::string_view text);  // of XML and HTML: & < > " as they are meant

}  // namespace arrears
