#pragma once
#include <string>
#include <string_view>

namespace arrears {

// Text in a CSV file whose first character makes Excel and WPS run it as a formula is written with a ' before it, also where it is a full-width one. Who
// reads such a file back takes that one ' off, and has what was there: unguarded(guarded(text)) == text.
bool may_run(std::string_view text);  // also '=1, which is text already: who reads it back takes one ' off
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view text);

}  // namespace arrears
