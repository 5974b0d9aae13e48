#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

// A table as a spreadsheet writes it: RFC 4180, the first row names the columns.
struct CsvTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;  // each as long as the head
    std::vector<int> lines;                      // of the text, where each row begins, from 1
};

// UTF-8 with or without a byte order mark, lines that end in LF or CRLF, quoted fields over several lines;
// empty lines are passed over. Throws Error{invalid} naming `name` and the line.
CsvTable read_csv(std::string_view text, std::string_view name);

}  // namespace arrears
