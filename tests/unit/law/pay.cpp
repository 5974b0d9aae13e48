#include "core/law/pay.hpp"

#include <algorithm>

#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

const Law zhongzhan(RegionCode::parse("410803"));
const Date january = Date::of(2013, 1, 31);

Hundredths count(const char* text) { return Hundredths::parse(text); }

TEST_CASE("a month's wage of 1,740.00 is 80.00 a day and 10.00 an hour") {
    const Reckoned day = day_wage(1740_yuan, january, zhongzhan), hour = hour_wage(1740_yuan, january, zhongzhan);
    CHECK(day.amount == 80_yuan);
    CHECK(day.arithmetic == "1,740.00 ÷ 21.75 = 80.00");
    CHECK(day.rule.instrument_zh == "劳社部发〔2008〕3号");
    CHECK(hour.amount == 10_yuan);
    CHECK(hour.arithmetic == "1,740.00 ÷ 21.75 ÷ 8 = 10.00");
}

TEST_CASE("a month of before 3 January 2008 is divided by 20.92, and one of before 17 March 2000 by nothing that is known") {
    CHECK(day_wage(2092_yuan, Date::of(2008, 1, 2), zhongzhan).amount == 100_yuan);
    CHECK(day_wage(2175_yuan, Date::of(2008, 1, 3), zhongzhan).amount == 100_yuan);
    CHECK(day_wage(2175_yuan, Date::of(2025, 6, 30), zhongzhan).amount == 100_yuan);  // of which year only 20.83 changed
    CHECK(phrase_of([] { day_wage(2092_yuan, Date::of(2000, 3, 16), zhongzhan); }) == Phrase::rule_unknown);
}

TEST_CASE("10 hours on working days, 2 rest days and a holiday on 1,740.00 are 150.00, 320.00 and 240.00") {
    const auto paid = overtime_pay(1740_yuan, {count("10"), hours_of_days(count("2"), january, zhongzhan), hours_of_days(count("1"), january, zhongzhan)}, january, zhongzhan);
    REQUIRE(paid.size() == 3);
    CHECK(paid[0].amount == 150_yuan);
    CHECK(paid[0].arithmetic == "1,740.00 ÷ 21.75 ÷ 8 × 150% × 10 = 150.00");
    CHECK(paid[1].amount == 320_yuan);
    CHECK(paid[2].amount == 240_yuan);
    CHECK(paid[2].rule.article == "44");
    CHECK(overtime_pay(1740_yuan, {}, january, zhongzhan).empty());
}

TEST_CASE("an amount is rounded once, half a fen up, and not by way of the hour's wage") {
    // 1,000.00 an hour is 5.747…; 5.75 × 150 % × 100 would be 862.50.
    CHECK(overtime_pay(1000_yuan, {count("100"), {}, {}}, january, zhongzhan).front().amount == Money::parse("862.07"));
    CHECK(day_wage(Money::parse("0.21"), january, zhongzhan).amount == 1_fen);   // 0.9655 of a fen
    CHECK(day_wage(Money::parse("0.10"), january, zhongzhan).amount == Money());  // 0.4598
    CHECK(overtime_pay(Money::fen(1'000'000'000'000'000), {{}, {}, count("744")}, january, zhongzhan).front().amount > Money::fen(12'000'000'000'000'000));  // no overflow
}

TEST_CASE("of the cap of 36 hours count working days and rest days") {
    CHECK_FALSE(hours_over_the_cap({count("20"), count("16"), count("24")}, january, zhongzhan));
    CHECK(hours_over_the_cap({count("20.5"), count("16"), {}}, january, zhongzhan) == count("0.5"));
}

TEST_CASE("1,100.00 of which 150.00 overtime and 50.00 allowance is 340.00 short of Zhongzhan's minimum wage in January 2013") {
    const auto check = check_minimum_wage(1100_yuan, 150_yuan, 50_yuan, january, zhongzhan);
    CHECK(check.counted == 900_yuan);
    CHECK(check.short_by == 340_yuan);
    CHECK(check.arithmetic == "1,100.00 − 150.00 − 50.00 = 900.00; 1,240.00 − 900.00 = 340.00");
    CHECK(check_minimum_wage(1240_yuan, Money(), Money(), january, zhongzhan).short_by == Money());
    CHECK(check_minimum_wage(Money::parse("1239.99"), Money(), Money(), january, zhongzhan).arithmetic == "1,240.00 − 1,239.99 = 0.01");
}

TEST_CASE("where no minimum wage is known nothing is said to be short") {
    const auto check = check_minimum_wage(100_yuan, Money(), Money(), january, Law(RegionCode::parse("110105")));
    CHECK_FALSE(check.short_by);
    CHECK(check.minimum.why_unknown == Phrase::wage_class_unknown);
    CHECK(check.counted == 100_yuan);
}

TEST_CASE("a deduction is capped at 20 % and at what leaves the minimum wage") {
    const auto by_share = deducted_too_much(3000_yuan, 700_yuan, january, zhongzhan);
    CHECK(by_share.amount == 100_yuan);
    CHECK(by_share.arithmetic == "3,000.00 × 20% = 600.00; 700.00 − 600.00 = 100.00");
    const auto by_minimum = deducted_too_much(1300_yuan, 100_yuan, january, zhongzhan);
    CHECK(by_minimum.amount == 40_yuan);
    CHECK(by_minimum.arithmetic == "1,300.00 − 1,240.00 = 60.00; 100.00 − 60.00 = 40.00");
    CHECK(deducted_too_much(3000_yuan, 600_yuan, january, zhongzhan).amount == Money());
    CHECK(deducted_too_much(1000_yuan, 50_yuan, january, zhongzhan).amount == 50_yuan);  // under the minimum: nothing may go
    CHECK(deducted_too_much(1000_yuan, 250_yuan, january, Law(RegionCode::parse("110105"))).amount == 50_yuan);  // the share alone is known
}

TEST_CASE("hired on 1 March 2012 without a contract: the second wage runs from 1 April to 31 January, ten months") {
    const auto owed = double_wage(Date::of(2012, 3, 1), std::nullopt, january, 2000_yuan, zhongzhan);
    REQUIRE(owed);
    CHECK(owed->from == Date::of(2012, 4, 1));
    CHECK(owed->to == january);
    CHECK(owed->whole_months == 10);
    CHECK(owed->second_wage.amount == 20'000_yuan);
    CHECK(owed->second_wage.arithmetic == "2,000.00 × 10 = 20,000.00");
}

TEST_CASE("the second wage ends with the contract, and at the latest when the year is full") {
    const Date hired = Date::of(2012, 3, 1), late = Date::of(2014, 1, 1);
    CHECK(double_wage(hired, std::nullopt, late, 2000_yuan, zhongzhan)->to == Date::of(2013, 2, 28));
    CHECK(double_wage(hired, std::nullopt, late, 2000_yuan, zhongzhan)->whole_months == 11);
    CHECK(double_wage(hired, Date::of(2012, 6, 16), late, 2000_yuan, zhongzhan)->to == Date::of(2012, 6, 15));
    CHECK(double_wage(hired, Date::of(2012, 6, 16), late, 2000_yuan, zhongzhan)->whole_months == 2);
    CHECK_FALSE(double_wage(hired, Date::of(2012, 4, 1), late, 2000_yuan, zhongzhan));
    CHECK_FALSE(double_wage(hired, std::nullopt, Date::of(2012, 3, 31), 2000_yuan, zhongzhan));
    CHECK_FALSE(double_wage(Date::of(2008, 9, 17), std::nullopt, late, 2000_yuan, zhongzhan));  // before the regulations held
}

}  // namespace
}  // namespace arrears
