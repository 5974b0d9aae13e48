#include "core/value/id_number.hpp"

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::size_t birth_at = 6;

constexpr short weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr char check_of(int sum) { return "10X98765432"[sum % 11]; }

char check_character(std::string_view number) {
    int sum = 0;
    for (std::size_t at = 0; at < 17; ++at) sum += (number[at] - '0') * weights[at];
    return check_of(sum);
}

std::chrono::year_month_day birth_day(std::string_view number) {
    const auto part = [&](std::size_t at, std::size_t size) {
        return static_cast<unsigned>(*number_of_digits(number.substr(birth_at + at, size), size, size));
    };
    return {std::chrono::year(static_cast<int>(part(0, 4))), std::chrono::month(part(4, 2)),
            std::chrono::day(part(6, 2))};
}

}  // namespace

IdNumber IdNumber::parse(std::string_view text) {
    std::string number = typed(text);
    const bool is_old = number.size() == 15;
    if (is_old) number.insert(birth_at, "19");
    if (number.ends_with('x')) number.back() = 'X';

    const std::string_view digits = std::string_view(number).substr(0, 17);
    const bool has_form = digits.size() == 17 && all_digits(digits) && digits[0] != '0';
    const bool has_end = is_old ? number.size() == 17
                                : number.size() == 18 && (is_digit(number.back()) || number.back() == 'X');
    if (!has_form || !has_end) throw Error(Fault::invalid, Phrase::id_number_form);

    const auto born = birth_day(digits);
    const int year = static_cast<int>(born.year());
    if (!born.ok() || year < 1800 || year > 2099) throw Error(Fault::invalid, Phrase::id_number_date);

    const char check = check_character(digits);
    if (is_old) number += check;
    if (number.back() != check) throw Error(Fault::invalid, Phrase::id_number_check);
    return IdNumber(std::move(number));
}

bool IdNumber::is_plain(std::string_view text) {
    if (text.size() != 18 || text[0] == '0') return false;
    // Sixteen at once, as the compiler lays them side by side, and the last by itself.
    const auto digit = [&](std::size_t at) { return static_cast<unsigned char>(text[at] - '0'); };
    int sum = digit(16) * weights[16];
    unsigned char not_digit = digit(16) > 9;
    for (std::size_t at = 0; at < 16; ++at) {
        not_digit |= static_cast<unsigned char>(digit(at) > 9);
        sum += static_cast<short>(digit(at)) * weights[at];
    }
    if (not_digit || check_of(sum) != text[17]) return false;
    const auto two = [&](std::size_t at) { return static_cast<unsigned>((text[at] - '0') * 10 + (text[at + 1] - '0')); };
    const unsigned year = two(6) * 100 + two(8), month = two(10), day = two(12);
    if (year < 1800 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
    return day <= 28 || birth_day(text.substr(0, 17)).ok();
}

std::string IdNumber::masked() const { return text_.substr(0, 6) + "********" + text_.substr(14); }

Date IdNumber::birth() const { return Date(std::chrono::sys_days(birth_day(text_))); }

}  // namespace arrears
