#include <algorithm>

#include "core/report/comparison.hpp"
#include "core/report/report_files.hpp"

namespace arrears {
namespace {

// The one before has as many days as have passed of this one, or all of its own where it is shorter.
Document write_period(const ReportRequest& request, Date first, Date first_before, Sql& sql, const Speech& say) {
    const Date last = request.scope.as_of;
    const Date last_before = std::min(first - 1, first_before + (last - first));
    ReportRequest of_period = request;
    of_period.scope.since = first;
    of_period.as_of_given = true;
    of_period.former = against_days(request, first, first_before, last_before, say);
    return write_sweep(of_period, sql, say);
}

}  // namespace

Document write_daily(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Date day = request.scope.as_of;
    return write_period(request, day, day - 1, sql, say);
}

Document write_weekly(const ReportRequest& request, Sql& sql, const Speech& say) {
    constexpr int days_a_week = 7;
    const auto weekday = std::chrono::weekday(request.scope.as_of.days());
    const Date monday = request.scope.as_of - static_cast<int>((weekday - std::chrono::Monday).count());
    return write_period(request, monday, monday - days_a_week, sql, say);
}

Document write_monthly(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Date first = Month(request.scope.as_of).first();
    return write_period(request, first, Month(first - 1).first(), sql, say);
}

}  // namespace arrears
