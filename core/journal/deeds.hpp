#pragma once
// Every deed there is, by the name that the journal keeps: how the log says it.
#include <span>
#include <string_view>

#include "core/phrases/phrase.hpp"

namespace arrears {

struct DeedRow {
    std::string_view name;
    Phrase phrase;  // 登记投诉
};

std::span<const DeedRow> deeds();
Phrase phrase_of_deed(std::string_view name);  // of a deed that this program does not know: deed_unknown

}  // namespace arrears
