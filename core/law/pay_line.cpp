#include "core/law/pay_line.hpp"

namespace arrears {
namespace {

Money not_below_zero(Money amount) { return std::max(Money(), amount); }

// What the time or the pieces earned, before anything is deducted. Answers whether that can be told.
bool earn(PayLine& line, const PayFacts& said, WageKind kind, const PayTerms& terms) {
    if (!said.wage || kind == WageKind::lump) return false;
    const Money wage = *said.wage;
    bool is_known = true;
    if (kind == WageKind::month && said.days && !terms.working_days) is_known = false;  // of how many days the month has, nobody knows
    else if (kind == WageKind::month) line.wages = terms.is_part_of_month(said.days) ? std::min(wage, terms.days_of_month(wage, *said.days)) : wage;
    else if (const auto& count = kind == WageKind::day ? said.days : said.pieces) line.wages = PayTerms::times(wage, *count);
    else is_known = false;
    if (kind == WageKind::piece) return is_known;  // 150 % of what piece? no sheet says
    const auto add = [&](Hundredths hours, int percent) {
        if (hours != Hundredths()) line.overtime += kind == WageKind::month ? terms.overtime_of_month(wage, hours, percent) : terms.overtime_of_day(wage, hours, percent);
    };
    add(said.hours.workday, terms.workday_percent);
    add(said.hours.rest_day, terms.rest_day_percent);
    add(said.hours.holiday, terms.holiday_percent);
    return is_known;
}

// Whether the minimum wage of the time that was worked can be told: not where the sheet does not say how long.
bool has_minimum(const PayFacts& said, WageKind kind, const PayTerms& terms) {
    return terms.minimum && kind != WageKind::lump && (kind == WageKind::month || said.days);
}

void take_paid(PayLine& line, const PayFacts& said) {
    if (said.paid) line.paid = said.advanced ? *said.paid + *said.advanced : *said.paid;
    else if (said.advanced) line.paid = *said.advanced;
    else if (said.due && said.left) line.paid = not_below_zero(*said.due - *said.left);
}

// What is owed, item by item: what was paid went for the wages first, unless the sheet says what of it was for overtime.
void split(PayLine& line, const PayFacts& said, Money over_cap) {
    Money rest = line.short_of;
    const auto take = [&](Money& item, Money most) {
        item = std::min(rest, not_below_zero(most));
        rest = rest - item;
    };
    take(line.of.overtime, line.overtime - std::min(said.overtime_paid.value_or(Money()), *line.paid));
    take(line.of.deduction, over_cap);
    take(line.of.deposit, said.deposit);
    take(line.of.minimum, line.minimum);
    line.of.wages = rest;
}

// What is held against the minimum: without overtime, without allowances for conditions of work (最低工资规定 art. 12).
Money counted_of(const PayLine& line, const PayFacts& said) {
    if (!line.paid) return line.wages;  // what was agreed
    const Money got = *line.paid + said.withheld_by_law;
    const Money beyond = not_below_zero(got - line.wages - line.minimum - line.allowances);
    return not_below_zero(got - said.overtime_paid.value_or(std::min(beyond, line.overtime)) - line.allowances);
}

// The month lies whole in the span in which a second wage is due (劳动合同法实施条例 art. 6, 7).
bool is_paid_twice(const PayFacts& said, const PayTerms& terms) {
    if (!terms.second_wage) return false;
    if (!said.contract_on && said.has_contract != false) return false;  // nobody says that there was none
    if (*said.hired < terms.second_wage->since) return false;
    const Date from = said.hired->months_later(terms.second_wage->after_months);
    const Date to = said.hired->months_later(terms.second_wage->until_months) - 1;
    const bool ends_before = said.contract_on && *said.contract_on <= terms.month.last();
    return !ends_before && from <= terms.month.first() && terms.month.last() <= to;
}

}  // namespace

PayLine check_line(const PayFacts& said, WageKind kind, const PayTerms& terms, const std::optional<Date>& pay_day) {
    PayLine line;
    const bool is_earned = earn(line, said, kind, terms);
    const bool is_compared = has_minimum(said, kind, terms);
    const Money minimum = is_compared ? terms.minimum_of(said.days) : Money();
    if (said.allowances) line.allowances = *said.allowances;
    if (is_earned) line.minimum = not_below_zero(minimum - line.wages);
    // What the employer himself reckons to be due is due: for overtime, and for the rest.
    const Money overtime_stated = said.overtime_paid.value_or(Money()), overtime_reckoned = line.overtime;
    line.overtime = std::max(overtime_reckoned, overtime_stated);
    if (said.due) line.wages += not_below_zero(*said.due - (said.overtime_paid ? overtime_stated : overtime_reckoned) - line.wages - line.minimum - line.allowances);
    const Money gross = line.wages + line.minimum + line.overtime + line.allowances;
    Money deducted = said.deducted, over_cap;
    if (deducted != Money()) {
        deducted = std::min(deducted, terms.most_deducted(gross));
        over_cap = said.deducted - deducted;
    }
    take_paid(line, said);
    line.is_conceded = !is_earned && !said.due && said.left;
    if (line.is_conceded) line.wages = line.of.wages = line.short_of = *said.left, line.due = *said.left;
    const bool has_due = is_earned || said.due;
    if (has_due) {
        const Money due = not_below_zero(gross - said.withheld_by_law - deducted);
        line.due = due;
        if (line.paid && due > *line.paid) {
            line.short_of = due - *line.paid;
            split(line, said, over_cap);
        }
        if (line.paid && said.left) line.differs = *said.left != not_below_zero(said.due.value_or(gross) - said.deducted - said.withheld_by_law - said.deposit - *line.paid);
    }
    if (is_compared && (line.paid || is_earned)) line.below_minimum = not_below_zero(minimum - counted_of(line, said));
    line.over_cap = terms.over_the_cap(said.hours);
    line.has_more_holidays = terms.statutory_days && said.hours.holiday > Hundredths::of(24 * *terms.statutory_days);
    line.is_without_contract = said.has_contract == false;
    if (said.hired && is_paid_twice(said, terms)) line.second_wage = PayTerms::times(kind == WageKind::month && said.wage ? *said.wage : line.wages, Hundredths::of(terms.second_wage->more_times));
    line.is_late = pay_day && said.paid_on && *said.paid_on > *pay_day;
    return line;
}

std::optional<Date> pay_day_of(Month month, int day_of_month, const Calendar& calendar) {
    const Month next(month.last() + 1);
    Date day = std::min(next.first() + (day_of_month - 1), next.last());
    while (calendar.knows(day.year()) && !calendar.is_working_day(day)) day = day - 1;
    return calendar.knows(day.year()) ? std::optional(day) : std::nullopt;
}

}  // namespace arrears
