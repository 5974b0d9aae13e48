#pragma once
// What may come next on a command line that is not finished. The scripts of `completion` call this program again, with
// the words typed so far; it answers at once, a line each, and with nothing where anything is wrong.
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

class Env;

inline constexpr std::string_view completion_word = "--complete";

// The words after `arrears`; the last is the one under the cursor, and may be empty. Each line of the answer is what it
// may become and, after a tab, what that is.
void complete(const std::vector<std::string>& words, Env& env);

}  // namespace arrears
