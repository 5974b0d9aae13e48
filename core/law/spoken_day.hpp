#pragma once
#include <string_view>

#include "core/law/calendar.hpp"
#include "core/value/date.hpp"

namespace arrears {

enum class Nearest { past, future };

// A day as an officer types it: 2013-01-10, 2013/1/10, 20130110, 2013年1月10日, 1月10日, 01-10, 今天,
// yesterday, -3d, +3wd (working days), 3天前, in full-width digits too. One without a year is the nearest
// such day that is not in the future, or not in the past; 02-29 the nearest that exists. Throws
// Error{invalid}.
Date spoken_day(std::string_view text, Date today, Nearest nearest, const Calendar& calendar);

// So many days, as an officer types them: 5wd, 5个工作日, 10d, 10日, -3wd. Throws Error{invalid}.
struct DaySpan {
    int days = 0;
    bool working = false;
    static DaySpan parse(std::string_view text);
};

}  // namespace arrears
