#pragma once
// A sheet that somebody else is to fill in: heads, lists to choose from, one example, and what each column is for.
#include <string>
#include <string_view>
#include <vector>

#include "core/render/rows.hpp"

namespace arrears {

struct BlankColumn {
    std::string heading;
    RowLook look = RowLook::text;
    std::vector<std::string> words = {};  // to choose from
    Value example = Nothing{};
};

struct BlankSheet {
    std::string name, words_name;  // of the sheet to fill in, and of the sheet with the words
    std::string about_name, about; // of the sheet that explains, and what it says before the columns
    std::vector<BlankColumn> columns;
    Table explained;  // a row a column
};

std::string blank_as_xlsx(const BlankSheet& sheet, const std::string& modules);
std::string blank_as_csv(const BlankSheet& sheet);  // heads and example alone

}  // namespace arrears
