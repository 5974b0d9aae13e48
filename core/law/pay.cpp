#include "core/law/pay.hpp"

#include <algorithm>

#include "core/error.hpp"

namespace arrears {
namespace {

std::string equals(std::string sum, Money amount) { return std::move(sum) + " = " + amount.text(); }

}  // namespace

Reckoned day_wage(Money month_wage, Date day, const Law& law) {
    const PayTerms terms = pay_terms(day, law);
    const Money amount = terms.day_wage(month_wage);
    return {amount, law.rule("month_days_paid", day), equals(month_wage.text() + " ÷ " + terms.days_paid.text(), amount)};
}

Reckoned hour_wage(Money month_wage, Date day, const Law& law) {
    const PayTerms terms = pay_terms(day, law);
    const Money amount = terms.hour_wage(month_wage);
    return {amount, law.rule("month_days_paid", day), equals(month_wage.text() + " ÷ " + terms.days_paid.text() + " ÷ " + terms.hours_a_day.text(), amount)};
}

std::vector<Reckoned> overtime_pay(Money month_wage, const Overtime& hours, Date day, const Law& law) {
    const PayTerms terms = pay_terms(day, law);
    std::vector<Reckoned> paid;
    const auto add = [&](Hundredths worked, int percent, const char* key) {
        if (worked <= Hundredths()) return;
        const Money amount = terms.overtime_of_month(month_wage, worked, percent);
        std::string sum = month_wage.text() + " ÷ " + terms.days_paid.text() + " ÷ " + terms.hours_a_day.text() + " × " + std::to_string(percent) + "% × " + worked.text();
        paid.push_back({amount, law.rule(key, day), equals(std::move(sum), amount)});
    };
    add(hours.workday, terms.workday_percent, "overtime_workday");
    add(hours.rest_day, terms.rest_day_percent, "overtime_rest_day");
    add(hours.holiday, terms.holiday_percent, "overtime_holiday");
    return paid;
}

std::optional<Hundredths> hours_over_the_cap(const Overtime& hours, Date day, const Law& law) {
    const Hundredths over = pay_terms(day, law).over_the_cap(hours);
    return over > Hundredths() ? std::optional(over) : std::nullopt;
}

Hundredths hours_of_days(Hundredths days, Date day, const Law& law) { return pay_terms(day, law).hours_of_days(days); }

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
    const PayTerms terms = pay_terms(day, law);
    const Money most = terms.most_deducted(month_wage);
    const Money over = std::max(Money(), deducted - most);
    PayTerms share_alone = terms;
    share_alone.minimum.reset();
    const bool is_share = most == share_alone.most_deducted(month_wage);
    std::string sum = is_share ? month_wage.text() + " × " + std::to_string(terms.deduction_percent) + "%" : month_wage.text() + " − " + terms.minimum->text();
    sum = equals(std::move(sum), most);
    if (over != Money()) sum += "; " + equals(deducted.text() + " − " + most.text(), over);
    return {over, law.rule("deduction_cap", day), std::move(sum)};
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

std::optional<AddedRange> added_compensation(Money owed, Date day, const Law& law) {
    auto rule = law.find("added_compensation", day);
    if (!rule) return std::nullopt;
    const auto [least, most] = rule->range();
    return AddedRange{owed.percent(least), owed.percent(most), std::move(*rule)};
}

std::optional<Reckoned> arrears_addition(Money owed, Date day, const Law& law) {
    auto rule = law.find("arrears_addition", day);
    if (!rule) return std::nullopt;
    const Money amount = owed.percent(rule->whole());
    std::string sum = owed.text() + " × " + rule->value + "%";
    return Reckoned{amount, std::move(*rule), equals(std::move(sum), amount)};
}

}  // namespace arrears
