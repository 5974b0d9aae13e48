#pragma once
// How the sheets of one source are to be read: which of its columns is which of ours, how it writes days, amounts and words. A page of TOML
// (data/maps, `arrears help maps`), or, without one, what the usual names of columns say.
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record/exchange.hpp"

namespace arrears {

enum class Unit { yuan, ten_thousand, fen };

// One of our columns, and where it comes from.
struct MappedColumn {
    const ExchangeColumn* column = nullptr;
    std::vector<std::string> from;              // headings of the source, or letters of the sheet; what stands in several is joined
    std::string joined_by = "，";
    std::vector<std::string> formats;           // of days: %Y-%m-%d, %m/%d/%Y, %d-%b-%y, excel; else those that nobody can misread
    std::optional<Unit> unit;                   // of amounts
    std::vector<std::string> drop;              // what is taken off before a cell is read: $
    std::map<std::string, std::string> values;  // what the source writes, and what it means
};

struct ImportMap {
    std::string name;  // of the file, without .toml; empty where the headings speak
    Exchange table{};
    std::optional<std::string> source;     // whose numbers its numbers are
    std::optional<std::string> encoding, delimiter, sheet;
    std::optional<int> heading;            // its line
    std::vector<std::string> blank;        // what stands for nothing: NA, 无
    std::vector<std::string> passed_over;  // a line that begins so is no record: 合计
    bool end_as_received = false;          // where no day of filing or closing is told, it is the day received
    std::string continues;                 // a line whose cell of that heading is blank goes on with the record above
    std::map<std::string, std::string> constants;  // by the name of our column
    std::vector<MappedColumn> columns;
};

// Throws Error{invalid} with file, line and remedy for what is no map, Error{not_found} where there is none of that name.
ImportMap parse_map(std::string_view text, const std::string& name, const std::filesystem::path& modules);
ImportMap read_map(const std::string& name_or_file, const std::filesystem::path& modules);
std::vector<std::string> shipped_maps();

}  // namespace arrears
