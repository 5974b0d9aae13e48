#pragma once
#include <optional>
#include <string>

namespace arrears {

// One line typed at the terminal, edited with libedit; the prompt goes to standard error. What is in `typed` stands
// in the line already, to be mended. Nothing is kept of any line: there is no history, in memory or in a file.
// Nothing at the end of input (Ctrl-D). Throws Error{interrupted} or Error{terminated} for a signal; the terminal is
// then as it was before.
std::optional<std::string> read_line(const std::string& prompt, const std::string& typed = {});

}  // namespace arrears
