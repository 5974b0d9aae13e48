#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// A calendar date of the years 1900 to 9999. An invalid one cannot exist; the default is 1970-01-01.
class Date {
  public:
    constexpr Date() = default;
    constexpr Date(std::chrono::sys_days day) : day_(day) {}

    static Date of(int year, unsigned month, unsigned day);  // throws Error{invalid, date_unknown}
    static Date parse(std::string_view iso);                 // 2013-01-10 alone, as stores and files have it; throws Error{invalid}

    std::chrono::year_month_day ymd() const { return day_; }
    constexpr std::chrono::sys_days days() const { return day_; }
    int year() const { return static_cast<int>(ymd().year()); }
    std::string iso() const;
    Arg arg() const { return ymd(); }

    // The same day of a later month, or its last where it has no such day (民法典 art. 202).
    Date months_later(int months) const;

    constexpr auto operator<=>(const Date&) const = default;
    friend constexpr Date operator+(Date date, int days) { return Date(date.day_ + std::chrono::days(days)); }
    friend constexpr Date operator-(Date date, int days) { return date + -days; }
    friend constexpr int operator-(Date a, Date b) { return static_cast<int>((a.day_ - b.day_).count()); }

  private:
    std::chrono::sys_days day_{};
};

// A calendar month.
class Month {
  public:
    constexpr Month() = default;
    explicit Month(Date day) : month_(day.ymd().year() / day.ymd().month()) {}
    static Month parse(std::string_view text);  // 2012-10, 2012年10月, 2012/10; throws Error{invalid}
    std::string iso() const;                    // "2012-10"
    Date first() const;
    Date last() const;
    Arg arg() const { return iso(); }
    friend constexpr bool operator==(const Month&, const Month&) = default;
    friend constexpr auto operator<=>(const Month& a, const Month& b) { return a.month_ <=> b.month_; }

  private:
    std::chrono::year_month month_{std::chrono::year(1970), std::chrono::January};
};

// A run of whole months, both ends included.
struct Period {
    Month from, to;
    static Period parse(std::string_view text);  // 2012-10..2012-12, 2012-10至2012-12, or one month; throws Error{invalid}
    std::string text() const;                    // "2012-10..2012-12"; one month stands alone
    Arg arg() const { return text(); }
};

}  // namespace arrears
