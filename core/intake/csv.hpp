#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"

namespace arrears {

// A table as a spreadsheet writes it: RFC 4180, the first row names the columns.
struct CsvTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;  // each as long as the head
    std::vector<int> lines;                      // of the text, where each row begins, from 1
    std::optional<std::size_t> column(std::string_view zh, std::string_view en) const;  // by either of its names
};

// UTF-8 with or without a byte order mark, lines that end in LF or CRLF, quoted fields over several lines;
// empty lines are passed over. Throws Error{invalid} naming `name` and the line.
CsvTable read_csv(std::string_view text, const Arg& name);

}  // namespace arrears
