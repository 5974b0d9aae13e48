#pragma once
#include <optional>

#include "core/intake/sheet.hpp"
#include "core/intake/text_blocks.hpp"

namespace arrears {

// CSV and TSV line by line: RFC 4180, and what programs make of it. An empty line is passed over. A forgiving reading takes a record
// whose quotes lead nowhere, or over what are plainly records of their own, as the line that it stands on.
void read_text_sheet(TextBlocks& blocks, const Arg& name, std::optional<char> delimiter, const TakeLine& take, bool is_forgiving = false);

}  // namespace arrears
