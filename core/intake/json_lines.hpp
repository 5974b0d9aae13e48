#pragma once
#include "core/intake/sheet.hpp"
#include "core/intake/text_blocks.hpp"

namespace arrears {

// An object a line, as lines of a sheet: first its heading, line 0, of all keys that the first block names; then the values as they are
// written. What is no flat object, or has another key, is handed over as it stands, with its fault. Throws Error{invalid} as
// read_sheet() does where the reading is not forgiving.
void read_json_lines(TextBlocks& blocks, const Arg& name, const TakeLine& take, bool is_forgiving);

}  // namespace arrears
