#pragma once
// What a cell of a pay sheet says, as people write it: amounts, days, months, yes and no, sums and signatures.
#include <cstdint>
#include <cstring>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/value/date.hpp"
#include "core/value/money.hpp"
#include "core/value/utf8.hpp"

namespace arrears {

std::string without_spaces(std::string_view text);  // in half width
bool holds_number(std::string_view cell);           // and nothing else
bool holds_long_number(std::string_view cell);      // of 15 digits and more: a person's
bool is_dash(std::string_view cell);                // which stands for nothing, or for none
Money amount_of(std::string_view cell, bool is_in_ten_thousands);  // throws as Money::parse
std::optional<Date> sheet_date(std::string_view cell);   // 2012-11-05, 2012/11/5, 2012.11.5, 2012年11月5日; nothing else
std::optional<bool> yes_or_no(std::string_view cell);    // 是 否, 有 无, 已签 未签
std::set<Month> months_in(std::string_view text);        // that it names: 2012年11月, 2012.11; of 2012年10—12月 both
bool names_a_sum(std::string_view text);                 // 合计, 小计 … as it begins or ends; without spaces
bool names_the_whole_sum(std::string_view text);         // of the sheet, and not of a page or a team
bool names_a_signature(std::string_view text);           // 制表：, 审核 … as it begins; without spaces

// Most cells have no white space about them, and begin and end with plain ASCII.
inline std::string_view bare(std::string_view cell) {
    const auto is_plain = [](char c) { return c > ' ' && c < 0x7f; };
    return !cell.empty() && is_plain(cell.front()) && is_plain(cell.back()) ? cell : trimmed(cell);
}

// Whether a cell is what it was on the line before, as most are: looked at eight bytes at a time, for a call would take longer.
inline bool is_same(std::string_view cell, const std::string& before) {
    if (cell.size() != before.size()) return false;
    std::size_t at = 0;
    for (; at + 8 <= cell.size(); at += 8) {
        std::uint64_t one, other;
        std::memcpy(&one, cell.data() + at, 8), std::memcpy(&other, before.data() + at, 8);
        if (one != other) return false;
    }
    for (; at < cell.size(); ++at)
        if (cell[at] != before[at]) return false;
    return true;
}

}  // namespace arrears
