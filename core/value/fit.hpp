#pragma once
// How well texts answer a search that they all answer.
#include <algorithm>
#include <string_view>

#include "core/value/id.hpp"

namespace arrears {

// Of a text that has the part: best is the part itself, then a text that begins with it, then the more often it has it.
inline int fit_of(std::string_view text, std::string_view part) {
    constexpr int whole = 2'000'000, at_the_beginning = 1'000'000, most = 999'999;
    if (text == part) return whole;
    int times = 0;
    for (auto at = text.find(part); at != std::string_view::npos && times < most; at = text.find(part, at + part.size())) ++times;
    return times + (text.starts_with(part) ? at_the_beginning : 0);
}

struct Fitting {
    Id id;
    int fit = 0;
};

}  // namespace arrears
