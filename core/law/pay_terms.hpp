#pragma once
// What the law asks of one month's pay in one place: looked up once, asked for every worker of it. The amounts of core/law/pay
// come from here as well, so that what a sheet adds up and what is explained are the same sum. An amount is rounded once,
// half a fen up, and is never negative.
#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/law/calendar.hpp"
#include "core/law/rules.hpp"
#include "core/value/hundredths.hpp"

namespace arrears {

// What is worked beyond the hours, on days off that were not given back, on statutory holidays (劳动法 art. 44).
struct Overtime {
    Hundredths workday, rest_day, holiday;  // hours
};

struct PayTerms {
    Month month;
    Hundredths days_paid, hours_a_day;             // 21.75, 8: 劳社部发〔2008〕3号
    int workday_percent = 0, rest_day_percent = 0, holiday_percent = 0;  // of the hour's wage: 劳动法 art. 44
    Hundredths overtime_cap;                       // hours a month: art. 41
    int deduction_percent = 0;                     // of the month's wage: 工资支付暂行规定 art. 16
    std::optional<Money> minimum;                  // of the month: 最低工资规定
    std::optional<int> working_days;               // of the month; nothing where its notice of days off is not known
    std::optional<int> statutory_days;             // in the month: 劳动法 art. 44 (3); nothing where they are not listed
    struct SecondWage {                            // 劳动合同法 art. 82, 实施条例 art. 6, 7: without a written contract
        Date since;                                // of the hiring
        int after_months = 0, until_months = 0, more_times = 0;
    };
    std::optional<SecondWage> second_wage;

    Money day_wage(Money month_wage) const { return rounded(month_wage.fen(), 100, 1, days_paid.number()); }
    Money hour_wage(Money month_wage) const { return rounded(month_wage.fen(), 100, 100, hours_of_month()); }
    // Of so many days of a month that is paid by the month.
    Money days_of_month(Money month_wage, Hundredths days) const { return rounded(month_wage.fen(), days.number(), 1, days_paid.number()); }
    Money overtime_of_month(Money month_wage, Hundredths hours, int percent) const { return rounded(month_wage.fen(), percent, hours.number(), hours_of_month()); }
    // So much a day, or a piece, for so many.
    static Money times(Money each, Hundredths count) { return rounded(each.fen(), count.number(), 1, 100); }
    Money overtime_of_day(Money day_wage, Hundredths hours, int percent) const { return rounded(day_wage.fen(), percent, hours.number(), 100 * hours_a_day.number()); }
    Hundredths hours_of_days(Hundredths days) const { return Hundredths::hundredths(days.number() * hours_a_day.number() / 100); }
    // Hours on working days and days off beyond the cap; holidays are not in it. Nothing for none.
    Hundredths over_the_cap(const Overtime& hours) const { return std::max(Hundredths(), hours.workday + hours.rest_day - overtime_cap); }
    // Most that may be deducted of a month's wage: the share, and no more than leaves the minimum wage, where that is known.
    Money most_deducted(Money month_wage) const {
        const Money share = rounded(month_wage.fen(), deduction_percent, 1, 100);
        return minimum ? std::min(share, std::max(Money(), month_wage - *minimum)) : share;
    }
    // Somebody who did all the days of the month, or of whom no days are said, gets it whole.
    bool is_part_of_month(const std::optional<Hundredths>& days) const { return days && working_days && *days < Hundredths::of(*working_days); }
    // The minimum wage, where it is known, of so many days: of fewer than the month has, their share of it.
    Money minimum_of(const std::optional<Hundredths>& days) const {
        return is_part_of_month(days) ? std::min(*minimum, days_of_month(*minimum, *days)) : *minimum;
    }

  private:
    std::int64_t hours_of_month() const { return days_paid.number() * hours_a_day.number(); }
    // a × b × c ÷ divisor, none of them negative. What leaves 64 bits, as no wage does, is reckoned with 128, which costs more than
    // all the rest of a line.
    static Money rounded(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t divisor) {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(a, b, &product) || __builtin_mul_overflow(product, c, &product) || __builtin_add_overflow(product, divisor / 2, &product)) [[unlikely]]
            return rounded_wide(a, b, c, divisor);
        return Money::fen(static_cast<std::int64_t>(static_cast<std::uint64_t>(product) / static_cast<std::uint64_t>(divisor)));
    }
    static Money rounded_wide(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t divisor);
};

// Throws Error{invalid, rule_unknown} where the law of that day is not known. Of a month the rules are those of its last day.
PayTerms pay_terms(Date day, const Law& law);
PayTerms pay_terms(Month month, const Law& law, const Calendar& calendar);

}  // namespace arrears
