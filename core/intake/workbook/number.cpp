#include "core/intake/workbook/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace arrears::workbook {
namespace {

struct Decimal {
    bool is_negative;
    std::string digits;  // 15 of them, the first not 0 unless all are
    int point;           // this many digits stand before it
};

Decimal decimal_of(double value) {
    std::array<char, 64> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::fabs(value), std::chars_format::scientific, 14).ptr;
    const std::string_view shown(text.data(), static_cast<std::size_t>(end - text.data()));  // 3.48000000000000e+03
    const std::size_t e = shown.find('e');
    int exponent = 0;
    const char* power = shown.data() + e + 1;
    std::from_chars(power + (*power == '+'), end, exponent);
    return {value < 0, std::string(shown.substr(0, 1)) + std::string(shown.substr(2, e - 2)), exponent + 1};
}

std::string without_zeros_at_end(std::string digits) {
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

std::string with_exponent(const Decimal& number) {
    std::string digits = without_zeros_at_end(number.digits.substr(0, 6));
    if (digits.size() > 1) digits.insert(1, ".");
    const int power = number.point - 1;
    return (number.is_negative ? "-" : "") + digits + (power < 0 ? "E-" : "E+") + (std::abs(power) < 10 ? "0" : "") + std::to_string(std::abs(power));
}

// To the second decimal, half up, digit by digit.
std::string to_the_fen(const Decimal& number, std::int64_t& rounded) {
    std::string digits = number.digits;
    int point = number.point;
    if (point < 1) digits.insert(0, static_cast<std::size_t>(std::min(1 - point, 20)), '0'), point = 1;
    digits.append(static_cast<std::size_t>(std::max(0, point + 2 - static_cast<int>(digits.size()))), '0');
    const auto kept = static_cast<std::size_t>(point) + 2;
    const std::string lost = without_zeros_at_end(digits.substr(kept));
    rounded += !lost.empty();
    digits.resize(kept);
    if (!lost.empty() && lost.front() >= '5') {
        std::size_t at = kept;
        while (at > 0 && digits[at - 1] == '9') digits[--at] = '0';
        if (at > 0) ++digits[at - 1];
        else digits.insert(0, "1"), ++point;
    }
    const auto whole = static_cast<std::size_t>(point);
    const std::string fraction = without_zeros_at_end(digits.substr(whole));
    const std::string text = digits.substr(0, whole) + (fraction.empty() ? "" : "." + fraction);
    return number.is_negative && text != "0" ? "-" + text : text;
}

std::string plain_text(const Decimal& number) {
    std::string digits = without_zeros_at_end(number.digits);
    if (digits.empty()) return "0";
    const int count = static_cast<int>(digits.size());
    if (number.point <= 0) digits = "0." + std::string(static_cast<std::size_t>(-number.point), '0') + digits;
    else if (count > number.point) digits.insert(static_cast<std::size_t>(number.point), ".");
    else digits.append(static_cast<std::size_t>(number.point - count), '0');
    return (number.is_negative ? "-" : "") + digits;
}

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string time_text(std::int64_t seconds) {
    const std::string text = two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ":" + two(seconds % 60);
}

// Days are counted from 1900, with a 29 February 1900 that never was: those before it are one further on.
std::string day_text(std::int64_t serial, bool from_1904) {
    using namespace std::chrono;
    const sys_days first = from_1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
    const year_month_day day = first + days(serial + (!from_1904 && serial < 60));
    return std::to_string(static_cast<int>(day.year())) + "-" + two(static_cast<unsigned>(day.month())) + "-" + two(static_cast<unsigned>(day.day()));
}

constexpr double days_to_9999 = 2958466;

std::string moment_text(double serial, Look look, bool from_1904) {
    auto day = static_cast<std::int64_t>(std::floor(serial));
    auto second = static_cast<std::int64_t>(std::floor((serial - std::floor(serial)) * 86400 + 0.5));
    if (second == 86400) ++day, second = 0;
    if (look == Look::time && day == 0) return time_text(second);
    return day_text(day, from_1904) + (second > 0 ? " " + time_text(second) : "");
}

// Nearly every number of a pay sheet is written as it is shown: 3480, 150.5.
bool is_as_shown(std::string_view written) {
    if (written.starts_with('-')) written.remove_prefix(1);
    const std::size_t point = std::min(written.find('.'), written.size());
    const std::string_view before = written.substr(0, point), after = written.substr(std::min(point + 1, written.size()));
    const auto are_digits = [](std::string_view text) { return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }); };
    if (before.empty() || before.size() > 13 || !are_digits(before) || !are_digits(after)) return false;
    if (before.front() == '0') return before.size() == 1 && after.size() == 2 && after.back() != '0';
    return point == written.size() || after.size() == 1 ? after != "0" : after.size() == 2 && after.back() != '0';
}

}  // namespace

// ECMA-376 part 1, 18.8.30, with those that a Chinese program has for its own dates.
Look look_of(int format) {
    const auto is_within = [&](int first, int last) { return format >= first && format <= last; };
    if (format == 9 || format == 10) return Look::percent;
    if (is_within(18, 21) || is_within(45, 47) || format == 32 || format == 33) return Look::time;
    if (is_within(14, 17) || format == 22 || is_within(27, 31) || is_within(34, 36) || is_within(50, 58)) return Look::date;
    return Look::plain;
}

Look look_of(std::string_view code) {
    bool has_day = false, has_time = false, has_month = false;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '\\' || c == '_' || c == '*') {
            ++at;  // the next stands for itself
        } else if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inside = code.substr(at + 1, end - at - 1);
            has_time |= inside.find_first_not_of("hHmMsS") == inside.npos && !inside.empty();  // [h]:mm
            at = end;
        } else if (c == '%') {
            return Look::percent;
        } else if (c == '0' || c == '#' || c == '?' || c == 'G') {
            if (!has_time && !has_day && !has_month) return code.find('%') == code.npos ? Look::plain : Look::percent;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D' || c == 'e') {
            has_day = true;
        } else if (c == 'm' || c == 'M') {
            has_month = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            has_time = true;
        }
    }
    if (has_day) return Look::date;
    if (has_time) return Look::time;
    return has_month ? Look::date : Look::plain;
}

std::string number_text(double value, Look look, bool from_1904, std::int64_t& rounded) {
    if (!std::isfinite(value)) return "#NUM!";
    const bool is_moment = (look == Look::date || look == Look::time) && value >= 0 && value < days_to_9999;
    if (is_moment) return moment_text(value, look, from_1904);
    const Decimal number = decimal_of(value);
    if (number.point > 15) return with_exponent(number);
    return look == Look::percent && number.point > -15 ? plain_text(number) : to_the_fen(number, rounded);
}

std::string number_text(std::string_view written, Look look, bool from_1904, std::int64_t& rounded) {
    if (look == Look::plain && is_as_shown(written)) return std::string(written);
    double value = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), value);
    if (read.ec != std::errc() || read.ptr != written.data() + written.size()) return std::string(written);
    return number_text(value, look, from_1904, rounded);
}

}  // namespace arrears::workbook
