#include "core/law/spoken_day.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// More than any case needs, and too few to leave the range of an int.
constexpr std::size_t most_digits_of_distance = 5;

constexpr std::array<std::pair<std::string_view, int>, 8> words{{{"今天", 0},
                                                                 {"昨天", -1},
                                                                 {"前天", -2},
                                                                 {"明天", 1},
                                                                 {"后天", 2},
                                                                 {"today", 0},
                                                                 {"yesterday", -1},
                                                                 {"tomorrow", 1}}};

constexpr std::array<std::pair<std::string_view, int>, 4> distance_words{
    {{"天前", -1}, {"日前", -1}, {"天后", 1}, {"日后", 1}}};

struct Distance {
    int days;
    bool are_working_days = false;
};

std::optional<Distance> distance_of(std::string_view text) {
    for (const auto& [word, days] : words)
        if (text == word) return Distance{days};

    const auto days_of = [](std::string_view digits, int sign) -> std::optional<int> {
        const auto number = number_of_digits(digits, 1, most_digits_of_distance);
        if (!number) return std::nullopt;
        return sign * static_cast<int>(*number);
    };
    for (const auto& [word, sign] : distance_words) {
        if (!text.ends_with(word)) continue;
        const auto days = days_of(trimmed(text.substr(0, text.size() - word.size())), sign);
        return days ? std::optional(Distance{*days}) : std::nullopt;
    }

    if (!text.starts_with('-') && !text.starts_with('+')) return std::nullopt;
    const int sign = text[0] == '-' ? -1 : 1;
    const bool are_working_days = text.ends_with("wd");
    if (!text.ends_with('d')) return std::nullopt;
    const auto days = days_of(text.substr(1, text.size() - 1 - (are_working_days ? 2 : 1)), sign);
    return days ? std::optional(Distance{*days, are_working_days}) : std::nullopt;
}

struct DayOfYear {
    std::optional<int> year;
    unsigned month;
    unsigned day;
};

std::optional<DayOfYear> named(std::optional<std::string_view> year, std::string_view month,
                               std::string_view day) {
    DayOfYear found{};
    if (year) {
        const auto number = number_of_digits(*year, 4, 4);
        if (!number) return std::nullopt;
        found.year = static_cast<int>(*number);
    }
    const auto number_of_month = number_of_digits(month, 1, 2);
    const auto number_of_day = number_of_digits(day, 1, 2);
    if (!number_of_month || !number_of_day) return std::nullopt;
    found.month = static_cast<unsigned>(*number_of_month);
    found.day = static_cast<unsigned>(*number_of_day);
    return found;
}

// What stands before `mark`, taken off the front together with it.
std::optional<std::string_view> take_up_to(std::string_view& text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view before = text.substr(0, at);
    text.remove_prefix(at + mark.size());
    return before;
}

std::optional<DayOfYear> day_of_year(std::string_view text) {
    if (text.size() == 8 && all_digits(text))
        return named(text.substr(0, 4), text.substr(4, 2), text.substr(6));

    if (text.find("月") != std::string_view::npos) {
        const auto year = take_up_to(text, "年");
        const auto month = take_up_to(text, "月");
        if (!month) return std::nullopt;
        for (const std::string_view mark : {"日", "号"})
            if (text.ends_with(mark)) return named(year, *month, text.substr(0, text.size() - mark.size()));
        return std::nullopt;
    }

    for (const std::string_view mark : {"-", "/", "."}) {
        auto first = take_up_to(text, mark);
        if (!first) continue;
        const auto second = take_up_to(text, mark);
        return second ? named(first, *second, text) : named(std::nullopt, *first, text);
    }
    return std::nullopt;
}

bool exists(int year, unsigned month, unsigned day) {
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                       std::chrono::day(day))
        .ok();
}

// The years are tried one by one away from today's: eight lie between 2096-02-29 and 2104-02-29.
std::optional<Date> nearest_day(unsigned month, unsigned day, Date today, Nearest nearest) {
    const int step = nearest == Nearest::past ? -1 : 1;
    for (int year = today.year(), tries = 0; tries < 10; year += step, ++tries) {
        if (!exists(year, month, day)) continue;
        const Date found = Date::of(year, month, day);
        if (nearest == Nearest::past ? found <= today : found >= today) return found;
    }
    return std::nullopt;
}

}  // namespace

Date spoken_day(std::string_view text, Date today, Nearest nearest, const Calendar& calendar) {
    const auto refuse = [&](Phrase why) { return Error(Fault::invalid, why, {{"text", excerpt(text)}}); };
    std::string said = typed(text);
    std::ranges::transform(said, said.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });

    if (const auto distance = distance_of(said)) {
        if (distance->are_working_days) return calendar.add_working_days(today, distance->days);
        const Date day = today + distance->days;
        if (day.year() < 1900 || day.year() > 9999) throw refuse(Phrase::date_out_of_range);
        return day;
    }
    const auto day = day_of_year(said);
    if (!day) throw refuse(Phrase::date_unreadable);
    if (day->year) {
        if (*day->year < 1900) throw refuse(Phrase::date_out_of_range);
        if (!exists(*day->year, day->month, day->day)) throw refuse(Phrase::date_unknown);
        return Date::of(*day->year, day->month, day->day);
    }
    const auto found = nearest_day(day->month, day->day, today, nearest);
    if (!found) throw refuse(Phrase::date_unknown);
    return *found;
}

DaySpan DaySpan::parse(std::string_view text) {
    const std::string wanted = typed(text);
    const bool is_back = wanted.starts_with('-');
    const std::size_t first = is_back ? 1 : 0;
    std::size_t end = first;
    while (end < wanted.size() && is_digit(wanted[end])) ++end;
    constexpr std::size_t most_digits = 3;
    const auto number = number_of_digits(wanted.substr(first, end - first), 1, most_digits);
    const std::string unit = wanted.substr(end);
    const bool is_working = unit == "wd" || unit == "个工作日" || unit == "工作日";
    if (!number || !(is_working || unit == "d" || unit == "日" || unit == "天" || unit.empty()))
        throw Error(Fault::invalid, Phrase::span_unreadable, {{"text", excerpt(text)}});
    return {static_cast<int>(is_back ? -*number : *number), is_working};
}

}  // namespace arrears
