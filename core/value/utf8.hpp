#pragma once
// Text as bytes that came from outside: whether they are UTF-8, and what of them may reach a terminal.
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

std::size_t ascii_length(std::string_view text);  // the bytes from its beginning that are ASCII
std::size_t utf8_length(std::string_view text);  // the bytes from its beginning that are UTF-8; strict: no surrogate, nothing overlong, nothing above U+10FFFF
inline bool is_utf8(std::string_view text) { return utf8_length(text) == text.size(); }
inline bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

// What may reach a terminal: control characters, characters that turn the line round or cannot be seen, and
// bytes that are no UTF-8 are written out: \n, \x1b, \u{202e}. What is visible already stays as it is.
std::string visible(std::string_view text);
void append_visible(std::string& seen, std::string_view text);

int width(std::string_view text);  // columns of a terminal: 中 is 2, a combining mark 0
// Rows of texts as lines, each column as wide as its widest text; one that is empty in every row is left out.
std::vector<std::string> aligned(const std::vector<std::vector<std::string>>& rows);
std::string clipped(std::string_view text, int columns);  // 焦作恒达建…: no wider than `columns`
std::string excerpt(std::string_view text);  // of an offending value, for an error: visible and short

std::string half_width(std::string_view text);    // of a Chinese keyboard's ASCII: １２，５ → 12,5
std::string_view trimmed(std::string_view text);  // without white space at both ends

// Both, which is how every parse of what a person types begins.
inline std::string typed(std::string_view text) { return std::string(trimmed(half_width(text))); }

}  // namespace arrears
