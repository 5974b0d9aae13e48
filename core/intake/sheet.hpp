#pragma once
// A sheet as offices have them, read line by line: CSV, TSV and JSON lines in UTF-8 (with or without its mark), GB18030 or UTF-16; XLSX;
// old XLS. However large the file is, one line of it is held at a time. What a cell means is asked by whoever takes the lines.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

enum class SheetKind { csv, xlsx, xls, json };

// What keeps a line from being read as it is meant; told only to whoever wants lines that are not whole.
enum class LineFault { none, quote, too_long, json };

struct SourceLine {
    int number = 0;  // of the sheet's row, or of the text's line where it begins, from 1
    std::span<const std::string_view> cells;  // UTF-8, as a reader of the sheet sees them; blank ones at the end may be missing, empty lines are
    std::string_view sheet = {};  // of a workbook, its name
    LineFault fault = LineFault::none;
    SheetKind kind = SheetKind::csv;
};
std::string column_letters(std::size_t place);  // of a column, from 0: A, B … Z, AA
using TakeLine = std::function<bool(const SourceLine&)>;  // false: enough was seen

struct SheetOptions {
    std::optional<std::string> sheet;      // of a workbook, by its name; else the first that holds anything
    std::optional<char> delimiter;         // of a text; else that which parts its first lines alike: , tab ; |
    std::filesystem::path modules;         // the folder of arrears-sheets.so
    std::optional<std::string> encoding = {};  // of a text, where it is said; as iconv names it
    // What is no text does not end the reading: a line with a quote that leads nowhere is handed over as it stands, with its fault, and
    // `no_character` is put for each byte that is none, NUL too.
    bool is_forgiving = false;
};
// A delimiter as it is told: one character, or "tab". Throws Error{usage} in "delimiter".
std::optional<char> delimiter_said(const std::optional<std::string>& told);
constexpr char no_character = '\x1a';

struct SheetRead {
    SheetKind kind{};
    std::string encoding;                  // of a text: UTF-8, GB18030, UTF-16
    std::string sheet;                     // of a workbook
    std::vector<std::string> other_sheets; // that hold something, and were not read
    std::int64_t rounded = 0;              // cells of more than two decimals, shown with two
};

// Throws Error{not_found} for a file that cannot be read, Error{invalid} with line and remedy for what is no such sheet:
// locked or .et files, NUL bytes, bytes of no encoding, a quote that never ends, a workbook that unpacks beyond all measure.
SheetRead read_sheet(const std::string& file, const SheetOptions& options, const TakeLine& take);

}  // namespace arrears
