#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/value/date.hpp"

namespace arrears {

// A day that is not what its day of the week makes it.
struct CalendarDay {
    Date day;
    bool is_working = false;  // a Saturday or Sunday worked in exchange; else a day off
};

// The same as a notice names it: 春节, 国庆节.
struct NamedDay : CalendarDay {
    std::string_view name;
};

// Which days are working days: the State Council's yearly notices, and days that an office has added, which
// come later and win. A year without a notice is not guessed at: asking for any day of it throws
// Error{invalid, calendar_year_unknown}. A year is known once its National Day, 1 October, is listed as a day
// off, so that an office's own day does not pass for a notice.
//
// Every sum is two look-ups, however long the time between.
class Calendar {
  public:
    explicit Calendar(std::span<const CalendarDay> of_office = {});
    static const Calendar& shipped();  // the notices alone; made when first asked for

    bool knows(int year) const { return year >= first_.year() && year <= last().year(); }
    bool is_working_day(Date day) const;
    static std::vector<NamedDay> named_days(int year);  // of the notice that is shipped

    // The start day is not counted, as in every period of the law (民法典 art. 201); n may be negative.
    Date add_working_days(Date start, int n) const;
    // After `from`, up to and with `to`; negative when `to` is the earlier.
    int working_days_between(Date from, Date to) const;
    Date next_working_day_on_or_after(Date day) const;

  private:
    std::size_t place_of(Date day) const;       // in working_; throws where the year is unknown
    std::int64_t up_to(Date day) const;         // working days from first_ up to and with `day`
    Date day_with_count(std::int64_t n) const;  // the n-th working day, counted from 1
    Date last() const { return first_ + (static_cast<int>(days_) - 1); }
    [[noreturn]] void refuse_year(int year) const;

    Date first_;                          // 1 January of the first known year
    std::size_t days_ = 0;                // to 31 December of the last
    std::vector<std::uint64_t> working_;  // one bit a day
    std::vector<std::uint32_t> before_;   // working days before each word of working_
};

// What a sum over the calendar says; nothing where the notice of that year's days off is not out yet.
std::optional<Date> if_known(const Calendar& calendar, const std::function<Date(const Calendar&)>& sum);

}  // namespace arrears
