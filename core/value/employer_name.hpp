#pragma once
// The name of an employer, as far as it says which one is meant. One firm is written 焦作恒达建筑劳务有限公司,
// 焦作市恒达建筑劳务公司, 恒达建筑劳务（焦作）…: how it is typed, the place and the legal form tell nobody apart.
#include <string>
#include <string_view>
#include <vector>

#include "core/value/region_code.hpp"

namespace arrears {

// Full and half width, compatibility forms (NFKC) and brackets made one, letters in capitals; no blanks, no
// quotation marks.
std::string folded_name(std::string_view name);

// The folded name without legal form and without the places that `homes` lie in: 恒达建筑劳务. Empty for a name that
// says nothing else: 有限公司, 焦作市.
std::string core_of_name(std::string_view name, const std::vector<RegionCode>& homes);

// How alike two cores are, in per cent of their pairs of characters (Dice); 0 where they share no more than words
// of a trade: 宏远建筑劳务 is not like 恒达建筑劳务, 恒大建筑劳务 is.
int likeness(std::string_view core, std::string_view other);

// From here on two names are offered as likely the same: one wrong character in six.
constexpr int least_likeness = 60;

// hdjz stands in 焦作恒达建筑劳务有限公司, by the first letters of its syllables; a character that is read in several
// ways has several.
bool has_initials(std::string_view name, std::string_view letters);

// The two-character pieces of a text, each once, and those of a name's initials.
std::vector<std::string> bigrams(std::string_view text);
std::vector<std::string> initial_bigrams(std::string_view name);

}  // namespace arrears
