#pragma once
#include <string>

#include "core/report/document.hpp"

namespace arrears {

std::string value_text(const Value& value);
void append_value_text(std::string& text, const Value& value);   // as a reader is shown it, with nothing hidden in it
std::string percent_text(Permille permille);  // "75.0%"
bool is_number(const Value& value);           // that stands to the right
std::int64_t length_of(const Value& value);    // of a bar: fen, or so many; of what is no number none

}  // namespace arrears
