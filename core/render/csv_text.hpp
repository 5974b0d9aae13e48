#pragma once
#include <string>
#include <string_view>

#include "core/report/document.hpp"

namespace arrears {

inline constexpr std::string_view csv_mark = "\xEF\xBB\xBF";  // without it Excel and WPS in China read GBK

// A tab and a line break are what a cell may hold between its quotes; all else that hides is made visible.
std::string without_hidden(std::string_view text);

// In quotation marks where a cell needs them; nothing else is done to it.
std::string csv_quoted(std::string cell);

// Appends one cell as it stands between the commas, quoted and guarded where that is needed.
void append_csv_cell(std::string& out, const Value& value);

}  // namespace arrears
