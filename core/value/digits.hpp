#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arrears {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

// The number of a text that is `least` to `most` ASCII digits and nothing else; 18 digits always fit.
constexpr std::optional<std::int64_t> number_of_digits(std::string_view text, std::size_t least,
                                                       std::size_t most) {
    if (text.size() < least || text.size() > most || most > 18 || !all_digits(text)) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) number = number * 10 + (c - '0');
    return number;
}

// The other way round: with at least so many digits, zeros before it.
inline void append_digits(std::string& text, std::uint64_t number, std::size_t least = 1) {
    char digits[20];
    std::size_t count = 0;
    do digits[count++] = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    text.append(least > count ? least - count : 0, '0');
    while (count > 0) text += digits[--count];
}

}  // namespace arrears
