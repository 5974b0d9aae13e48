#pragma once
// A table of as many rows as there are: one row is held at a time, and what is written of it goes out at once. A Document is for what a
// person looks at; this is for what goes into another program.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/document.hpp"

namespace arrears {

enum class RowFormat { csv, xlsx, json_lines };

enum class RowLook { text, long_text, whole, money, day };  // of a column of a workbook

struct RowColumn {
    std::string key, label;  // to a machine; at the head
    RowLook look = RowLook::text;
};

struct RowSheet {
    std::string name;  // of the sheet in a workbook
    std::vector<RowColumn> columns;
    std::function<bool(std::vector<Value>& row)> next;  // false: there is no more
};

struct RowTarget {
    std::function<void(std::string_view)> take;  // bytes, in their order
    int file = 0;                // an XLSX goes into this file instead, by its descriptor, where it is not 0
    std::string modules = {};    // the folder of what writes XLSX
};

// Answers how many rows there were.
std::int64_t write_rows(const RowSheet& sheet, RowFormat format, const RowTarget& target);

// One function a format, each in a file of its own. CSV is as as_csv() writes it; of JSON lines each is an object, with amounts in yuan.
std::int64_t rows_as_csv(const RowSheet& sheet, const RowTarget& target);
std::int64_t rows_as_json(const RowSheet& sheet, const RowTarget& target);
std::int64_t rows_as_xlsx(const RowSheet& sheet, const RowTarget& target);  // throws Error where it cannot be made

}  // namespace arrears
