#pragma once
// What a number in a cell of a workbook says. It is stored as a binary fraction, and shown by a spreadsheet program with 15 digits at most;
// that, to the fen, is what this program knows of it: here is the only place where a fraction is one.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace arrears::workbook {

enum class Look { plain, percent, date, time };  // how a number is shown

Look look_of(int built_in_format);
Look look_of(std::string_view format_code);

// 3479.9999999999995 is 3480, 2761.5384615384614 is 2761.54 and counted in `rounded`; a date is 2012-11-30, with its time where it has one.
// From 10^15 on digits are lost, as of an ID number that was typed as a number: 4.10803E+17, which nobody takes for one.
std::string number_text(double value, Look look, bool from_1904, std::int64_t& rounded);
// Of a number as XML writes it; what is none stays as it is.
std::string number_text(std::string_view written, Look look, bool from_1904, std::int64_t& rounded);

}  // namespace arrears::workbook
