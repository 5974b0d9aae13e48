#include "core/law/calendar.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

#include "core/embedded.hpp"
#include "core/error.hpp"

namespace arrears {
namespace {

constexpr std::size_t word_bits = 64;

// Mondays to Fridays among 64 days that begin on a Monday, on a Tuesday, …
constexpr auto from_weekday = [] {
    std::array<std::uint64_t, 7> words{};
    for (std::size_t first = 0; first < 7; ++first)
        for (std::size_t at = 0; at < word_bits; ++at)
            if ((first + at) % 7 < 5) words[first] |= std::uint64_t{1} << at;
    return words;
}();

// Our own table, whose rows are well formed: a test reads every one of them.
Date day_of_row(std::string_view iso) {
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i) value = value * 10 + (iso[i] - '0');
        return value;
    };
    return std::chrono::sys_days(std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2));
}

std::vector<CalendarDay> listed_days(std::span<const CalendarDay> of_office) {
    std::vector<CalendarDay> days;
    days.reserve(1024 + of_office.size());
    each_row(embedded("law/holidays-cn.csv"), [&](std::string_view row) {
        const Date day = day_of_row(next_field(row));
        days.push_back({day, next_field(row) == "workday"});
        return true;
    });
    days.insert(days.end(), of_office.begin(), of_office.end());
    return days;
}

// The years with a notice, from the first that is shipped, as far as they follow one another without a gap.
struct Years {
    int first, last;
};

Years known_years(std::span<const CalendarDay> days) {
    std::vector<int> years;
    for (const CalendarDay& listed : days) {
        if (listed.is_working) continue;
        const auto day = listed.day.ymd();
        if (day.month() == std::chrono::October && day.day() == std::chrono::day(1)) years.push_back(static_cast<int>(day.year()));
    }
    std::ranges::sort(years);
    const int shipped = days.front().day.year();
    Years known{shipped, shipped};
    for (const int year : years)
        if (year == known.last + 1) known.last = year;
    return known;
}

}  // namespace

const Calendar& Calendar::shipped() {
    static const Calendar calendar;
    return calendar;
}

Calendar::Calendar(std::span<const CalendarDay> of_office) {
    const auto days = listed_days(of_office);
    const Years known = known_years(days);
    first_ = Date::of(known.first, 1, 1);
    days_ = static_cast<std::size_t>(Date::of(known.last, 12, 31) - first_) + 1;

    working_.resize(days_ / word_bits + 1);
    std::size_t weekday = std::chrono::weekday(first_.days()).iso_encoding() - 1;
    for (std::uint64_t& word : working_) {
        word = from_weekday[weekday];
        weekday = (weekday + word_bits) % 7;
    }
    working_.back() &= (std::uint64_t{1} << days_ % word_bits) - 1;
    for (const CalendarDay& listed : days) {
        const int from_first = listed.day - first_;
        if (from_first < 0 || static_cast<std::size_t>(from_first) >= days_) continue;
        const auto at = static_cast<std::size_t>(from_first);
        const std::uint64_t bit = std::uint64_t{1} << at % word_bits;
        if (listed.is_working)
            working_[at / word_bits] |= bit;
        else
            working_[at / word_bits] &= ~bit;
    }

    before_.reserve(working_.size());
    std::uint32_t count = 0;
    for (const std::uint64_t word : working_) {
        before_.push_back(count);
        count += static_cast<std::uint32_t>(std::popcount(word));
    }
}

std::vector<NamedDay> Calendar::named_days(int year) {
    std::vector<NamedDay> days;
    each_row(embedded("law/holidays-cn.csv"), [&](std::string_view row) {
        const Date day = day_of_row(next_field(row));
        const bool is_working = next_field(row) == "workday";
        if (day.year() == year) days.push_back({{day, is_working}, next_field(row)});
        return true;
    });
    return days;
}

void Calendar::refuse_year(int year) const {
    throw Error(Fault::invalid, Phrase::calendar_year_unknown,
                {{"year", year}, {"first", first_.year()}, {"last", last().year()}});
}

std::size_t Calendar::place_of(Date day) const {
    const int from_first = day - first_;
    if (from_first < 0 || static_cast<std::size_t>(from_first) >= days_) refuse_year(day.year());
    return static_cast<std::size_t>(from_first);
}

std::int64_t Calendar::up_to(Date day) const {
    const std::size_t at = place_of(day);
    const std::uint64_t up_to_day = ~std::uint64_t{0} >> (word_bits - 1 - at % word_bits);
    return std::int64_t{before_[at / word_bits]} + std::popcount(working_[at / word_bits] & up_to_day);
}

Date Calendar::day_with_count(std::int64_t n) const {
    if (n < 1) refuse_year(first_.year() - 1);
    if (n > std::int64_t{before_.back()} + std::popcount(working_.back())) refuse_year(last().year() + 1);
    const auto word = static_cast<std::size_t>(std::ranges::lower_bound(before_, n) - before_.begin()) - 1;
    std::uint64_t bits = working_[word];
    for (std::int64_t left = n - before_[word]; left > 1; --left) bits &= bits - 1;
    return first_ + (static_cast<int>(word * word_bits) + std::countr_zero(bits));
}

bool Calendar::is_working_day(Date day) const {
    const std::size_t at = place_of(day);
    return (working_[at / word_bits] >> at % word_bits & 1) != 0;
}

Date Calendar::add_working_days(Date start, int n) const {
    const std::int64_t counted = up_to(start);
    if (n > 0) return day_with_count(counted + n);
    if (n == 0) return start;
    return day_with_count(counted - (is_working_day(start) ? 1 : 0) + n + 1);
}

int Calendar::working_days_between(Date from, Date to) const {
    return static_cast<int>(up_to(to) - up_to(from));
}

Date Calendar::next_working_day_on_or_after(Date day) const {
    return is_working_day(day) ? day : add_working_days(day, 1);
}

std::optional<Date> if_known(const Calendar& calendar, const std::function<Date(const Calendar&)>& sum) {
    try {
        return sum(calendar);
    } catch (const Error& unknown) {
        if (unknown.phrase() != Phrase::calendar_year_unknown) throw;
        return std::nullopt;
    }
}

}  // namespace arrears
