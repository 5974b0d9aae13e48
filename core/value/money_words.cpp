#include "core/value/money_words.hpp"

#include <array>
#include <cstdint>

namespace arrears {
namespace {

constexpr std::array<std::string_view, 10> digits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 4> places{"仟", "佰", "拾", ""};
constexpr std::int64_t group_size = 10'000;

// Four digits as they are read; zeros before the first are told by whoever calls.
std::string group_words(std::int64_t group) {
    std::string text;
    bool owes_zero = false;
    std::int64_t place = group_size / 10;
    for (const std::string_view name : places) {
        const auto digit = static_cast<std::size_t>(group / place % 10);
        place /= 10;
        if (digit == 0) {
            owes_zero = !text.empty();
            continue;
        }
        if (owes_zero) text += digits[0];
        owes_zero = false;
        (text += digits[digit]) += name;
    }
    return text;
}

// Below 亿: two groups of four, with 零 where the second begins with zeros.
std::string two_groups_words(std::int64_t number) {
    const std::int64_t high = number / group_size, low = number % group_size;
    std::string text = high > 0 ? group_words(high) + "万" : "";
    if (high > 0 && low > 0 && low < group_size / 10) text += digits[0];
    return text + group_words(low);
}

// What stands above 亿 is read like a number of its own: 壹万贰仟亿. A 零 keeps 壹亿零伍仟 from being heard as 壹亿伍仟万.
std::string whole_words(std::int64_t number) {
    constexpr std::int64_t hundred_million = group_size * group_size;
    const std::int64_t high = number / hundred_million, low = number % hundred_million;
    std::string text = high > 0 ? whole_words(high) + "亿" : "";
    if (high > 0 && low > 0 && low < hundred_million / 10) text += digits[0];
    return text + two_groups_words(low);
}

}  // namespace

std::string in_words(Money amount) {
    const bool is_negative = amount.fen() < 0;
    const std::int64_t yuan = is_negative ? -(amount.fen() / 100) : amount.fen() / 100;
    const auto fen = static_cast<std::size_t>(is_negative ? -(amount.fen() % 100) : amount.fen() % 100);
    std::string text = is_negative ? "负" : "";
    if (yuan > 0 || fen == 0) (text += yuan == 0 ? std::string(digits[0]) : whole_words(yuan)) += "元";
    if (fen == 0) return text + "整";
    if (fen >= 10) (text += digits[fen / 10]) += "角";
    else if (yuan > 0) text += digits[0];
    if (fen % 10 != 0) (text += digits[fen % 10]) += "分";
    return text;
}

}  // namespace arrears
