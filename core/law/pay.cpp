#include "core/law/pay.hpp"

#include <algorithm>

#include "core/error.hpp"

namespace arrears {
namespace {

__extension__ using Wide = __int128;  // a product of a wage, hours and a share leaves 64 bits

// Half a fen up; of what is not negative.
Money rounded(Wide fen, Wide divisor) { return Money::fen(static_cast<std::int64_t>((fen + divisor / 2) / divisor)); }

Hundredths count_of(const Rule& rule) {
    if (rule.sure == Sure::unknown) throw Error(Fault::invalid, Phrase::rule_value_unknown, {{"key", rule.key}});
    return Hundredths::parse(rule.value);
}

std::string equals(std::string sum, Money amount) { return std::move(sum) + " = " + amount.text(); }

// The rule that a month's wage is divided by, and what the division looks like.
struct PaidDays {
    Rule rule;
    Hundredths days, hours_a_day;
};

PaidDays paid_days(Date day, const Law& law) {
    Rule rule = law.rule("month_days_paid", day);
    const Hundredths days = count_of(rule);
    return {std::move(rule), days, count_of(law.rule("day_hours", day))};
}

}  // namespace

Reckoned day_wage(Money month_wage, Date day, const Law& law) {
    PaidDays by = paid_days(day, law);
    const Money amount = rounded(Wide{month_wage.fen()} * 100, by.days.number());
    return {amount, std::move(by.rule), equals(month_wage.text() + " ÷ " + by.days.text(), amount)};
}

Reckoned hour_wage(Money month_wage, Date day, const Law& law) {
    PaidDays by = paid_days(day, law);
    const Money amount = rounded(Wide{month_wage.fen()} * 100 * 100, Wide{by.days.number()} * by.hours_a_day.number());
    return {amount, std::move(by.rule), equals(month_wage.text() + " ÷ " + by.days.text() + " ÷ " + by.hours_a_day.text(), amount)};
}

std::vector<Reckoned> overtime_pay(Money month_wage, const Overtime& hours, Date day, const Law& law) {
    const PaidDays by = paid_days(day, law);
    std::vector<Reckoned> paid;
    const auto add = [&](Hundredths worked, const char* key) {
        if (worked <= Hundredths()) return;
        Rule rule = law.rule(key, day);
        const int percent = rule.whole();
        const Money amount = rounded(Wide{month_wage.fen()} * percent * worked.number(), Wide{by.days.number()} * by.hours_a_day.number());
        std::string sum = month_wage.text() + " ÷ " + by.days.text() + " ÷ " + by.hours_a_day.text() + " × " + std::to_string(percent) + "% × " + worked.text();
        paid.push_back({amount, std::move(rule), equals(std::move(sum), amount)});
    };
    add(hours.workday, "overtime_workday");
    add(hours.rest_day, "overtime_rest_day");
    add(hours.holiday, "overtime_holiday");
    return paid;
}

std::optional<Hundredths> hours_over_the_cap(const Overtime& hours, Date day, const Law& law) {
    const Hundredths over = hours.workday + hours.rest_day - count_of(law.rule("overtime_month", day));
    return over > Hundredths() ? std::optional(over) : std::nullopt;
}

Hundredths hours_of_days(Hundredths days, Date day, const Law& law) {
    return Hundredths::hundredths(days.number() * count_of(law.rule("day_hours", day)).number() / 100);
}

MinimumWageCheck check_minimum_wage(Money paid, Money overtime, Money allowances, Date day, const Law& law) {
    MinimumWageCheck check{law.minimum_wage(day), paid - overtime - allowances, std::nullopt, {}};
    check.arithmetic = paid.text();
    for (const Money& left_out : {overtime, allowances})
        if (left_out != Money()) check.arithmetic += " − " + left_out.text();
    if (check.arithmetic != paid.text()) check.arithmetic += " = " + check.counted.text();
    if (!check.minimum.monthly) return check;
    check.short_by = std::max(Money(), *check.minimum.monthly - check.counted);
    if (*check.short_by != Money())
        check.arithmetic = (check.arithmetic == paid.text() ? "" : check.arithmetic + "; ") + check.minimum.monthly->text() + " − " + check.counted.text() + " = " + check.short_by->text();
    return check;
}

Reckoned deducted_too_much(Money month_wage, Money deducted, Date day, const Law& law) {
    Rule rule = law.rule("deduction_cap", day);
    const int percent = rule.whole();
    const auto minimum = law.minimum_wage(day).monthly;
    const Money share = rounded(Wide{month_wage.fen()} * percent, 100);
    const Money left_for_it = minimum ? std::max(Money(), month_wage - *minimum) : share;
    const Money most = std::min(share, left_for_it);
    const Money over = std::max(Money(), deducted - most);
    std::string sum = most == share ? month_wage.text() + " × " + std::to_string(percent) + "%" : month_wage.text() + " − " + minimum->text();
    sum = equals(std::move(sum), most);
    if (over != Money()) sum += "; " + equals(deducted.text() + " − " + most.text(), over);
    return {over, std::move(rule), std::move(sum)};
}

std::optional<DoubleWage> double_wage(Date hired, std::optional<Date> contract, Date until, Money month_wage, const Law& law) {
    const auto after = law.find("double_wage_after", hired), most = law.find("double_wage_until", hired);
    auto rule = law.find("double_wage", hired);
    if (!after || !most || !rule) return std::nullopt;
    DoubleWage owed;
    owed.from = hired.months_later(after->whole());
    owed.to = std::min(until, hired.months_later(most->whole()) - 1);
    if (contract) owed.to = std::min(owed.to, *contract - 1);
    if (owed.to < owed.from) return std::nullopt;
    while (owed.from.months_later(owed.whole_months + 1) - 1 <= owed.to) ++owed.whole_months;
    // The first of the wages is the ordinary one.
    const int times = (rule->whole() - 1) * owed.whole_months;
    const Money amount = Money::fen(month_wage.fen()).percent(100 * times);
    owed.second_wage = {amount, std::move(*rule), equals(month_wage.text() + " × " + std::to_string(times), amount)};
    return owed;
}

}  // namespace arrears
