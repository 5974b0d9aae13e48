#pragma once
// A form is a text that anybody can read and change: Mustache names in lines of which the first character says what they
// are. One source makes the text, the HTML and the DOCX of a paper.
//
//   # 限期支付责令书         the title
//   ^ {{number}}             a line in the middle
//   > {{office}}             to the right
//   < {{employer}}：         from the left edge
//   | 姓名 | {{name}} |      a row of a table; || begins a row of headings
//   _ 签名 | 日期            places to sign, each with its line
//   all else                 a paragraph, its first line two characters in
//
// {{#name?}} … {{/name?}} stands there where the name has a value, {{^name?}} … {{/name?}} where it has none, and
// {{#workers}} … {{/workers}} once for each of a list. What is not known is a blank to be filled in by hand, never a
// guess. A value cannot become markup: what means something here is marked as meant literally when it is filled in.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/sheet.hpp"

namespace arrears {

struct FormList {
    std::vector<std::string> columns;  // the names that a row knows
    std::vector<std::map<std::string, std::string>> rows;
};

// Every name that a template may use, with what is known of it.
struct FormValues {
    std::map<std::string, std::optional<std::string>> texts;
    std::map<std::string, FormList> lists;
};

inline constexpr std::string_view blank = "＿＿＿＿", blank_in_list = "＿＿";

// Throws Error{invalid}, naming `file` and the line, for a name that is none, a section that is not closed, or a row that
// is not.
Sheet fill_in(std::string_view form, const std::string& file, const FormValues& values);

}  // namespace arrears
