#pragma once
#include <optional>

#include "core/intake/sheet.hpp"
#include "core/intake/text_blocks.hpp"

namespace arrears {

// CSV and TSV line by line: RFC 4180, and what programs make of it. An empty line is passed over.
void read_text_sheet(TextBlocks& blocks, const Arg& name, std::optional<char> delimiter, const TakeLine& take);

}  // namespace arrears
