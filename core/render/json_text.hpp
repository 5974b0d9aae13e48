#pragma once
#include <string>
#include <string_view>

namespace arrears {

// Appends `text` in quotes. Only \" \\ and \u00XX are escaped, and what a screen would not show or would be
// turned around by (\u202e). A byte that is not UTF-8 becomes U+FFFD, so that the result is always JSON.
void append_json_string(std::string& out, std::string_view text);

}  // namespace arrears
