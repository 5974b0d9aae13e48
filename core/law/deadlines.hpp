#pragma once
#include <string_view>

#include "core/value/date.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

// A period that the law sets, with its source: a row of data/law/deadlines.csv. The text lives in the program.
struct Deadline {
    std::string_view key;
    int working_days = 0;
    std::string_view instrument_zh, instrument_en, article;
    char sure = '?';  // Q the wording was read, P a secondary page, K from memory
};

// What held on that day in that place. Throws Error{invalid, deadline_unknown} where nothing did.
Deadline deadline(std::string_view key, RegionCode place, Date day);

}  // namespace arrears
