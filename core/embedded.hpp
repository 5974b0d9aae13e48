#pragma once
#include <span>
#include <string_view>

namespace arrears {

// A file of data/, compiled into the program.
struct EmbeddedFile {
    std::string_view path;  // below data/: "law/holidays-cn.csv"
    const char* begin;  // its bytes, or those of gzip (scripts/embed.cmake says which)
    const char* end;
    std::string_view text() const;  // inflated when first asked for, and kept
};

std::span<const EmbeddedFile> embedded_files();  // sorted by path

// The bytes of one file. A path that does not exist is our mistake and ends the program.
std::string_view embedded(std::string_view path);

// Calls `use(line)` for each line after the head line, without its line end; stops when `use` returns false.
template <class Use>
void each_row(std::string_view csv, Use&& use) {
    std::size_t at = csv.find('\n') + 1;
    while (at < csv.size()) {
        std::size_t end = csv.find('\n', at);
        if (end == std::string_view::npos) end = csv.size();
        if (end > at && !use(csv.substr(at, end - at))) return;
        at = end + 1;
    }
}

// Takes the next comma-separated field off the front of a row. Our own tables quote nothing.
inline std::string_view next_field(std::string_view& row) {
    const std::size_t comma = row.find(',');
    const std::string_view field = row.substr(0, comma);
    row = comma == std::string_view::npos ? std::string_view{} : row.substr(comma + 1);
    return field;
}

}  // namespace arrears
