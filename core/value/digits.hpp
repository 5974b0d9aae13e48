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

// Of a text that is digits, at most so many, and perhaps a point with one or two more, the number in hundredths: 12.5 is 1250.
constexpr std::optional<std::int64_t> plain_hundredths(std::string_view text, std::size_t most) {
    if (text.size() > most + 3) return std::nullopt;
    std::int64_t number = 0;
    std::size_t at = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) number = number * 10 + (text[at] - '0');
    if (at == 0 || at > most) return std::nullopt;
    number *= 100;
    if (at == text.size()) return number;
    const std::size_t decimals = text.size() - at - 1;
    if (text[at] != '.' || decimals < 1 || decimals > 2 || !is_digit(text[at + 1])) return std::nullopt;
    number += (text[at + 1] - '0') * 10;
    if (decimals == 1) return number;
    return is_digit(text[at + 2]) ? std::optional(number + (text[at + 2] - '0')) : std::nullopt;
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
