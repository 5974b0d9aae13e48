#pragma once
// What a worker's month is worth by the law: each rule a function from plain facts to an amount, with its source and its
// arithmetic. A fact that is not known is not assumed, and a rule that is not known throws (Law::rule). An amount is
// rounded once, half a fen up.
#include <optional>
#include <string>
#include <vector>

#include "core/law/pay_terms.hpp"

namespace arrears {

struct Reckoned {
    Money amount;
    Rule rule;
    std::string arithmetic;  // 1,740.00 ÷ 21.75 = 80.00: the same in every language
};

// A month's wage by the day and by the hour, in that month (劳社部发〔2008〕3号).
Reckoned day_wage(Money month_wage, Date day, const Law& law);
Reckoned hour_wage(Money month_wage, Date day, const Law& law);

// 劳动法 art. 44: one for each that has hours.
std::vector<Reckoned> overtime_pay(Money month_wage, const Overtime& hours, Date day, const Law& law);
// Hours on working days and days off beyond the month's cap (art. 41): reported, they have no price. Holidays are not in it.
std::optional<Hundredths> hours_over_the_cap(const Overtime& hours, Date day, const Law& law);

// Days of a month as hours.
Hundredths hours_of_days(Hundredths days, Date day, const Law& law);

// What is compared with the minimum wage (最低工资规定 art. 12): without overtime, without allowances for conditions of work.
struct MinimumWageCheck {
    MinimumWage minimum;
    Money counted;
    std::optional<Money> short_by;  // nothing where no minimum is known; 0 where it is reached
    std::string arithmetic;
};
MinimumWageCheck check_minimum_wage(Money paid, Money overtime, Money allowances, Date day, const Law& law);

// What was deducted for a loss beyond the cap (工资支付暂行规定 art. 16): a share of the month's wage, and no more than leaves
// the minimum wage, where that is known.
Reckoned deducted_too_much(Money month_wage, Money deducted, Date day, const Law& law);

// Work without a written contract: the second wage runs from the day after the first full month to the day before the contract,
// and at most to the day before the year is full (劳动合同法实施条例 art. 6, 7). Nothing where it never begins, or where
// that law did not hold yet.
struct DoubleWage {
    Date from, to;
    int whole_months = 0;   // in it; the days that are left over have no price here
    Reckoned second_wage;   // of the whole months
};
std::optional<DoubleWage> double_wage(Date hired, std::optional<Date> contract, Date until, Money month_wage, const Law& law);

// What may be added to wages that an order left unpaid: a range, of which a person picks (劳动保障监察条例 art. 26). Of the addition of
// 25 % (劳部发〔1994〕481号 art. 3, until 2017-11-24) there is one amount. They are told apart and never added up.
struct AddedRange {
    Money least, most;
    Rule rule;
};
std::optional<AddedRange> added_compensation(Money owed, Date day, const Law& law);
std::optional<Reckoned> arrears_addition(Money owed, Date day, const Law& law);

}  // namespace arrears
