#include "core/law/pay_terms.hpp"

#include <algorithm>

#include "core/error.hpp"

namespace arrears {
namespace {

Hundredths count_of(const Rule& rule) {
    if (rule.sure == Sure::unknown) throw Error(Fault::invalid, Phrase::rule_value_unknown, {{"key", rule.key}});
    return Hundredths::parse(rule.value);
}

}  // namespace

Money PayTerms::rounded_wide(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t divisor) {
    __extension__ using Wide = __int128;
    return Money::fen(static_cast<std::int64_t>((Wide{a} * b * c + divisor / 2) / divisor));
}

PayTerms pay_terms(Date day, const Law& law) {
    PayTerms terms;
    terms.month = Month(day);
    terms.days_paid = count_of(law.rule("month_days_paid", day));
    terms.hours_a_day = count_of(law.rule("day_hours", day));
    terms.workday_percent = law.rule("overtime_workday", day).whole();
    terms.rest_day_percent = law.rule("overtime_rest_day", day).whole();
    terms.holiday_percent = law.rule("overtime_holiday", day).whole();
    terms.overtime_cap = count_of(law.rule("overtime_month", day));
    terms.deduction_percent = law.rule("deduction_cap", day).whole();
    terms.minimum = law.minimum_wage(day).monthly;
    const auto times = law.find("double_wage", day), after = law.find("double_wage_after", day), until = law.find("double_wage_until", day);
    if (times && after && until) terms.second_wage = {Date::parse(after->from), after->whole(), until->whole(), times->whole() - 1};  // the first of the two is the ordinary one
    return terms;
}

PayTerms pay_terms(Month month, const Law& law, const Calendar& calendar) {
    PayTerms terms = pay_terms(month.last(), law);
    const auto holidays = statutory_holidays(month.first().year());
    if (!holidays.empty()) terms.statutory_days = static_cast<int>(std::ranges::count_if(holidays, [&](const StatutoryHoliday& one) { return Month(one.day) == month; }));
    if (!calendar.knows(month.first().year())) return terms;
    int days = 0;
    for (Date day = month.first(); day <= month.last(); day = day + 1) days += calendar.is_working_day(day);
    terms.working_days = days;
    return terms;
}

}  // namespace arrears
