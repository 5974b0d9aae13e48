#include "core/law/pay_line.hpp"

#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

const Law zhongzhan(RegionCode::parse("410803"));

PayTerms terms_of(const char* month) { return pay_terms(Month::parse(month), zhongzhan, Calendar::shipped()); }
PayTerms november() { return terms_of("2012-11"); }  // 22 working days, minimum wage 1,080.00
PayTerms january() { return terms_of("2013-01"); }   // minimum wage 1,240.00

Hundredths count(const char* text) { return Hundredths::parse(text); }

PayFacts by_month(Money wage, std::optional<Money> paid) {
    PayFacts said;
    said.wage = wage, said.paid = paid;
    return said;
}

PayFacts by_day(Money wage, const char* days) {
    PayFacts said;
    said.wage = wage, said.days = count(days);
    return said;
}

Money of_items(const PayLine& line) { return line.of.wages + line.of.minimum + line.of.overtime + line.of.deduction + line.of.deposit; }

TEST_CASE("November 2012 has 22 working days, and whoever worked them all has earned the month's wage") {
    CHECK(november().working_days == 22);
    PayFacts said = by_month(3000_yuan, 3000_yuan);
    for (const char* days : {"22", "23.5", "30"}) {
        said.days = count(days);
        CHECK(check_line(said, WageKind::month, november()).due == 3000_yuan);
    }
    said.days = std::nullopt;  // nothing is said of his days: the month is whole
    CHECK(check_line(said, WageKind::month, november()).due == 3000_yuan);
}

TEST_CASE("of fewer days the month's wage is earned by the day") {
    PayFacts said = by_month(3480_yuan, 3200_yuan);
    said.days = count("20");
    const PayLine line = check_line(said, WageKind::month, november());
    CHECK(line.due == 3200_yuan);  // 3,480.00 ÷ 21.75 × 20
    CHECK(line.short_of == Money());
    said.days = count("21.75");
    CHECK(check_line(said, WageKind::month, november()).due == 3480_yuan);
}

TEST_CASE("days at a day's wage less what was advanced is what is left, as building sites reckon") {
    PayFacts said = by_day(180_yuan, "26");
    said.advanced = 1500_yuan;
    said.left = 3180_yuan;
    const PayLine line = check_line(said, WageKind::day, november());
    CHECK(line.due == 4680_yuan);
    CHECK(line.paid == 1500_yuan);
    CHECK(line.short_of == 3180_yuan);
    CHECK_FALSE(line.differs);
    said.left = 3000_yuan;
    CHECK(check_line(said, WageKind::day, november()).differs);
    CHECK(check_line(said, WageKind::day, november()).short_of == 3180_yuan);  // by its figures, not by what it says of them
}

TEST_CASE("what was advanced is money already paid, beside what was paid out") {
    PayFacts said = by_day(200_yuan, "20");
    said.advanced = 1000_yuan, said.paid = 2500_yuan;
    CHECK(check_line(said, WageKind::day, november()).paid == 3500_yuan);
    CHECK(check_line(said, WageKind::day, november()).short_of == 500_yuan);
}

TEST_CASE("pieces at a price are due, and their overtime has no price that a sheet states") {
    PayFacts said;
    said.wage = Money::parse("12.5"), said.pieces = count("321.5"), said.paid = 4000_yuan;
    said.hours.workday = count("10");
    const PayLine line = check_line(said, WageKind::piece, november());
    CHECK(line.due == Money::parse("4018.75"));
    CHECK(line.overtime == Money());
    CHECK(line.short_of == Money::parse("18.75"));
}

TEST_CASE("of a lump sum the employer's own figure is due") {
    PayFacts said;
    said.due = 12'000_yuan, said.paid = 5000_yuan;
    const PayLine line = check_line(said, WageKind::lump, november());
    CHECK(line.short_of == 7000_yuan);
    CHECK(line.of.wages == 7000_yuan);
    CHECK_FALSE(line.below_minimum);  // for how long he worked nobody says
}

TEST_CASE("10 hours on working days, 2 rest days and a holiday make a month's wage of 1,740.00 to 2,450.00") {
    PayFacts said = by_month(1740_yuan, 1740_yuan);
    said.hours = {count("10"), january().hours_of_days(count("2")), january().hours_of_days(count("1"))};
    const PayLine line = check_line(said, WageKind::month, january());
    CHECK(line.overtime == 710_yuan);
    CHECK(line.due == 2450_yuan);
    CHECK(line.short_of == 710_yuan);
    CHECK(line.of.overtime == 710_yuan);
    CHECK(line.over_cap == Hundredths());
}

TEST_CASE("overtime that the sheet says was paid is not owed again") {
    PayFacts said = by_month(1740_yuan, 2300_yuan);
    said.hours.workday = count("40");  // 600.00
    said.overtime_paid = 560_yuan;
    const PayLine line = check_line(said, WageKind::month, january());
    CHECK(line.of.overtime == 40_yuan);
    CHECK(line.of.wages == Money());
    CHECK(line.over_cap == count("4"));
}

TEST_CASE("1,100.00 of which 150.00 overtime and 50.00 allowance is 340.00 short of 1,240.00") {
    PayFacts said = by_month(900_yuan, 1100_yuan);
    said.overtime_paid = 150_yuan, said.allowances = 50_yuan;
    const PayLine line = check_line(said, WageKind::month, january());
    CHECK(line.below_minimum == 340_yuan);
    CHECK(line.minimum == 340_yuan);
}

TEST_CASE("overtime that the employer concedes is due, and what he states of it does not hide in the rest") {
    PayFacts said = by_month(1100_yuan, 1100_yuan);
    said.overtime_paid = 150_yuan, said.allowances = 50_yuan;  // no hours are told
    CHECK(check_line(said, WageKind::month, january()).due == 1440_yuan);
    CHECK(check_line(said, WageKind::month, january()).short_of == 340_yuan);
    PayFacts none = by_month(1740_yuan, 1740_yuan);
    none.due = 1740_yuan, none.overtime_paid = Money(), none.hours.workday = count("10");  // 应发 without the ten hours
    CHECK(check_line(none, WageKind::month, january()).short_of == 150_yuan);
    CHECK(check_line(none, WageKind::month, january()).of.overtime == 150_yuan);
    none.paid = Money(), none.overtime_paid = 100_yuan;  // nothing was paid, of overtime neither
    CHECK(check_line(none, WageKind::month, january()).of.overtime == 150_yuan);
}

TEST_CASE("a sheet that says only what is unpaid concedes it") {
    PayFacts said;
    said.left = 3200_yuan;
    const PayLine line = check_line(said, WageKind::lump, january());
    CHECK(line.is_conceded);
    CHECK(line.short_of == 3200_yuan);
    CHECK(of_items(line) == 3200_yuan);
    CHECK_FALSE(line.paid);
    CHECK_FALSE(line.is_unpaid());
}

TEST_CASE("days of a month whose notice of days off is not known cannot be told from the whole month") {
    PayFacts said = by_month(3000_yuan, 1000_yuan);
    said.days = count("10");
    const PayTerms unknown = pay_terms(Month::parse("2090-01"), zhongzhan, Calendar::shipped());
    CHECK_FALSE(check_line(said, WageKind::month, unknown).due);
    said.days = std::nullopt;
    CHECK(check_line(said, WageKind::month, unknown).due == 3000_yuan);
}

TEST_CASE("the minimum wage of a part of the month is its share, and of a place where none is known nothing") {
    PayFacts said = by_month(1000_yuan, 500_yuan);
    said.days = count("10");
    const PayLine line = check_line(said, WageKind::month, november());
    CHECK(line.wages == Money::parse("459.77"));
    CHECK(line.minimum == Money::parse("36.78"));  // 1,080.00 ÷ 21.75 × 10 = 496.55
    CHECK(line.below_minimum == Money());          // 500.00 were paid
    const PayTerms unknown = pay_terms(Month::parse("2012-11"), Law(RegionCode::parse("110105")), Calendar::shipped());
    CHECK_FALSE(check_line(said, WageKind::month, unknown).below_minimum);
    CHECK(check_line(said, WageKind::month, unknown).minimum == Money());
}

TEST_CASE("a class that somebody says stands for the list that is not known") {
    const Law law = Law(RegionCode::parse("410803")).of_class(1);
    CHECK(pay_terms(Month::parse("2026-01"), law, Calendar::shipped()).minimum == 2350_yuan);
    CHECK_FALSE(pay_terms(Month::parse("2026-01"), zhongzhan, Calendar::shipped()).minimum);
}

TEST_CASE("more than a fifth may not be deducted, and a deposit not at all") {
    PayFacts said = by_month(3000_yuan, 2000_yuan);
    said.deducted = 800_yuan, said.deposit = 200_yuan;
    const PayLine line = check_line(said, WageKind::month, january());
    CHECK(line.due == 2400_yuan);
    CHECK(line.short_of == 400_yuan);
    CHECK(line.of.deduction == 200_yuan);
    CHECK(line.of.deposit == 200_yuan);
    CHECK(line.of.wages == Money());
}

TEST_CASE("what the law itself takes is no deduction, and counts toward the minimum wage") {
    PayFacts said = by_month(1300_yuan, 1100_yuan);
    said.withheld_by_law = 200_yuan;
    const PayLine line = check_line(said, WageKind::month, january());
    CHECK(line.short_of == Money());
    CHECK(line.below_minimum == Money());
}

TEST_CASE("the higher of the employer's own figure and what the rules give is due") {
    PayFacts said = by_month(3000_yuan, 3000_yuan);
    said.due = 3400_yuan;
    CHECK(check_line(said, WageKind::month, january()).short_of == 400_yuan);
    said.due = 2500_yuan;
    CHECK(check_line(said, WageKind::month, january()).due == 3000_yuan);
}

TEST_CASE("what a line does not say is not assumed") {
    SUBCASE("what was paid") {
        const PayLine line = check_line(by_month(3000_yuan, std::nullopt), WageKind::month, january());
        CHECK_FALSE(line.paid);
        CHECK(line.short_of == Money());
        CHECK_FALSE(line.is_unpaid());
    }
    SUBCASE("how many days") {
        PayFacts said;
        said.wage = 200_yuan, said.paid = 100_yuan;
        const PayLine line = check_line(said, WageKind::day, january());
        CHECK_FALSE(line.due);
        CHECK(line.short_of == Money());
        CHECK_FALSE(line.below_minimum);
    }
    SUBCASE("whether there is a contract") {
        PayFacts said = by_month(2000_yuan, 2000_yuan);
        said.hired = Date::of(2012, 3, 1);
        CHECK(check_line(said, WageKind::month, january()).second_wage == Money());
        CHECK_FALSE(check_line(said, WageKind::month, january()).is_without_contract);
    }
}

TEST_CASE("hired on 1 March 2012 without a contract, each whole month from April to February is paid twice") {
    PayFacts said = by_month(2000_yuan, 2000_yuan);
    said.hired = Date::of(2012, 3, 1), said.has_contract = false;
    const auto second_wage_of = [&](const char* month) { return check_line(said, WageKind::month, terms_of(month)).second_wage; };
    CHECK(second_wage_of("2012-03") == Money());
    CHECK(second_wage_of("2012-04") == 2000_yuan);
    CHECK(second_wage_of("2013-01") == 2000_yuan);
    CHECK(second_wage_of("2013-02") == 2000_yuan);
    CHECK(second_wage_of("2013-03") == Money());
    said.has_contract = true, said.contract_on = Date::of(2012, 6, 16);
    CHECK(second_wage_of("2012-05") == 2000_yuan);
    CHECK(second_wage_of("2012-06") == Money());  // a part of it: the days have no price here
    CHECK(check_line(said, WageKind::month, january()).short_of == Money());  // it is never owed by itself
}

TEST_CASE("a pay day on a holiday is the working day before it") {
    const Calendar& calendar = Calendar::shipped();
    CHECK(pay_day_of(Month::parse("2013-01"), 10, calendar) == Date::of(2013, 2, 8));  // 10 February is in the Spring Festival break
    CHECK(pay_day_of(Month::parse("2012-12"), 15, calendar) == Date::of(2013, 1, 15));
    CHECK(pay_day_of(Month::parse("2013-01"), 31, calendar) == Date::of(2013, 2, 28));
    CHECK_FALSE(pay_day_of(Month::parse("2090-01"), 31, calendar));
    PayFacts said = by_month(2000_yuan, 2000_yuan);
    said.paid_on = Date::of(2013, 2, 9);
    CHECK(check_line(said, WageKind::month, january(), pay_day_of(january().month, 10, calendar)).is_late);
    said.paid_on = Date::of(2013, 2, 8);
    CHECK_FALSE(check_line(said, WageKind::month, january(), pay_day_of(january().month, 10, calendar)).is_late);
}

// Lines of every kind, made of a seed.
std::vector<std::pair<PayFacts, WageKind>> many_lines(int lines) {
    std::vector<std::pair<PayFacts, WageKind>> made;
    std::uint64_t seed = 2013;
    const auto next = [&](std::uint64_t below) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::int64_t>((seed >> 33) % below);
    };
    for (int at = 0; at < lines; ++at) {
        PayFacts said;
        const auto kind = static_cast<WageKind>(next(4));
        if (kind != WageKind::lump) said.wage = Money::fen(kind == WageKind::month ? 80'000 + next(900'000) : next(50'000));
        if (next(3) > 0 || kind == WageKind::day) said.days = Hundredths::hundredths(next(3100));
        if (kind == WageKind::piece) said.pieces = Hundredths::hundredths(next(100'000));
        if (next(2) == 0) said.hours = {Hundredths::hundredths(next(6000)), Hundredths::hundredths(next(3200)), Hundredths::hundredths(next(2400))};
        if (kind == WageKind::lump || next(3) == 0) said.due = Money::fen(next(1'000'000));
        if (next(4) == 0) said.overtime_paid = Money::fen(next(60'000));
        if (next(4) == 0) said.allowances = Money::fen(next(30'000));
        if (next(4) == 0) said.deducted = Money::fen(next(200'000));
        if (next(4) == 0) said.withheld_by_law = Money::fen(next(60'000));
        if (next(5) == 0) said.deposit = Money::fen(next(50'000));
        if (next(3) == 0) said.advanced = Money::fen(next(400'000));
        if (next(10) > 0) said.paid = Money::fen(next(900'000));
        made.emplace_back(said, kind);
    }
    return made;
}

TEST_CASE("of 20,000 lines the items add up to what is owed, and paying just what is due leaves nothing short") {
    const PayTerms terms = january();
    for (auto& [said, kind] : many_lines(20'000)) {
        const PayLine line = check_line(said, kind, terms);
        CAPTURE(static_cast<int>(kind));
        REQUIRE(of_items(line) == line.short_of);
        REQUIRE(line.short_of >= Money());
        if (!line.due) continue;
        said.advanced.reset();
        said.paid = line.due;
        const PayLine paid = check_line(said, kind, terms);
        REQUIRE(paid.short_of == Money());
        if (*line.due == Money()) continue;
        said.paid = *line.due - 1_fen;
        REQUIRE(check_line(said, kind, terms).short_of == 1_fen);
    }
}

}  // namespace
}  // namespace arrears
