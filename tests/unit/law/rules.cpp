#include "core/law/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/law/calendar.hpp"
#include "core/report/law.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

namespace {

const Law zhongzhan(RegionCode::parse("410803")), chaoyang(RegionCode::parse("110105"));

Date day(int year, unsigned month, unsigned number) { return Date::of(year, month, number); }

std::vector<Rule> all_rules() {
    std::vector<Rule> rules;
    for (const auto& topic : Words<LawTopic>::rows)
        for (int year = 1995; year <= 2026; ++year)
            for (Rule& one : zhongzhan.of(topic.value, day(year, 12, 31)))
                if (std::ranges::none_of(rules, [&](const Rule& known) { return known.key == one.key && known.from == one.from && known.region == one.region; }))
                    rules.push_back(one);
    return rules;
}

}  // namespace

TEST_CASE("every row of the rules can be read: its dates, its place, its source and a unit that has words") {
    const auto rules = all_rules();
    std::size_t rows = 0;
    each_row(embedded("law/rules.csv"), [&](std::string_view) { return ++rows; });
    CHECK(rules.size() == rows);  // none ends before it begins, and none is of an unknown topic
    for (const Rule& one : rules) {
        CAPTURE(one.key);
        CHECK_FALSE(phrase_of([&] { Date::parse(one.from); }));
        CHECK((one.to.empty() || one.from <= one.to));
        CHECK_FALSE(one.instrument_zh.empty());
        CHECK_FALSE(one.title_zh.empty());
        CHECK(one.value.empty() == (one.sure == Sure::unknown));
        CHECK_FALSE(phrase_of([&] { value_of(one, Speech(Language::zh)); }));
    }
}

TEST_CASE("of one key, in one place, no two rows hold on the same day") {
    const auto rules = all_rules();
    for (const Rule& one : rules)
        for (const Rule& other : rules) {
            if (&one == &other || one.key != other.key || one.region != other.region || one.use != other.use) continue;
            CAPTURE(one.key);
            CHECK(((!one.to.empty() && one.to < other.from) || (!other.to.empty() && other.to < one.from)));
        }
}

TEST_CASE("a rule holds from its first day to its last, and nothing holds before") {
    CHECK(zhongzhan.rule("hearing_request", day(2021, 7, 14)).whole() == 3);
    CHECK(zhongzhan.rule("hearing_request", day(2021, 7, 15)).whole() == 5);
    CHECK(zhongzhan.rule("hearing_request", day(2021, 7, 15)).unit == "working_days");
    CHECK(phrase_of([] { zhongzhan.rule("investigate", day(2004, 11, 30)); }) == Phrase::rule_unknown);
    CHECK(phrase_of([] { zhongzhan.rule("no_such_rule", day(2013, 1, 10)); }) == Phrase::rule_unknown);
}

TEST_CASE("what the law does not say in numbers never passes for one") {
    CHECK(phrase_of([] { zhongzhan.rule("refusal_workers_amount", day(2012, 6, 1)).whole(); }) == Phrase::rule_value_unknown);
    CHECK(phrase_of([] { chaoyang.rule("refusal_workers_amount", day(2013, 6, 1)).whole(); }) == Phrase::rule_value_unknown);  // a range
}

TEST_CASE("within a national range the province's own number counts, there and from its day") {
    CHECK(zhongzhan.rule("refusal_workers_amount", day(2013, 5, 19)).value == "30000..100000");
    CHECK(zhongzhan.rule("refusal_workers_amount", day(2013, 5, 20)).whole() == 40'000);
    CHECK(chaoyang.rule("refusal_workers_amount", day(2013, 5, 20)).value == "30000..100000");
}

TEST_CASE("a province's rule that the state's outranks stands beside it and is not counted with") {
    CHECK(zhongzhan.rule("accept_complaint", day(2013, 1, 10)).unit == "working_days");
    const auto beside = zhongzhan.beside("accept_complaint", day(2013, 1, 10));
    REQUIRE(beside);
    CHECK(beside->whole() == 7);
    CHECK(beside->unit == "days");
    CHECK_FALSE(chaoyang.beside("accept_complaint", day(2013, 1, 10)));
}

TEST_CASE("the whole chain of a complaint received on 2013-01-10 follows from the rules") {
    const Calendar& calendar = Calendar::shipped();
    const auto add = [&](Date from, std::string_view key) { return calendar.add_working_days(from, zhongzhan.rule(key, from).whole()); };
    const Date accepted = add(day(2013, 1, 10), "accept_complaint");
    CHECK(accepted.iso() == "2013-01-17");
    const Date investigated = add(accepted, "investigate"), extended = add(investigated, "investigate_extension");
    CHECK(investigated.iso() == "2013-04-17");
    CHECK(extended.iso() == "2013-05-30");
    CHECK(add(investigated, "decide").iso() == "2013-05-09");
    CHECK(add(extended, "decide").iso() == "2013-06-21");
    CHECK(add(add(investigated, "decide"), "serve_decision").iso() == "2013-05-20");
    CHECK(add(add(extended, "decide"), "serve_decision").iso() == "2013-07-02");
}

TEST_CASE("the minimum wage is that of the area's class from its day, and as sure as the less sure of the two") {
    const auto monthly = [](Date on) { return zhongzhan.minimum_wage(on).monthly; };
    CHECK(monthly(day(2012, 12, 31)) == Money::parse("1080"));
    CHECK(monthly(day(2013, 1, 1)) == Money::parse("1240"));
    CHECK(zhongzhan.minimum_wage(day(2013, 1, 1)).hourly == Money::parse("11.7"));
    CHECK(zhongzhan.minimum_wage(day(2012, 12, 31)).sure == Sure::page);  // the amount was read, the class only on a page
    CHECK(zhongzhan.minimum_wage(day(2012, 12, 31)).document == "豫政〔2011〕70号");
    CHECK(Law(RegionCode::parse("410821")).minimum_wage(day(2013, 1, 10)).monthly == Money::parse("1100"));
}

TEST_CASE("where the class of an area is not known, there is no minimum wage, and the reason is told") {
    for (const auto& [place, on] : {std::pair(zhongzhan, day(2017, 10, 1)), std::pair(zhongzhan, day(2011, 9, 30)), std::pair(chaoyang, day(2013, 1, 10))}) {
        const MinimumWage wage = place.minimum_wage(on);
        CHECK_FALSE(wage.monthly);
        CHECK(wage.why_unknown == Phrase::wage_class_unknown);
        CHECK(wage.sure == Sure::unknown);
    }
}

TEST_CASE("the days that are paid at 300 % are those of the law of their year") {
    const auto in_february = [](int year) {
        std::string days;
        for (const auto& holiday : statutory_holidays(year))
            if (holiday.day.ymd().month() == std::chrono::February) days += holiday.day.iso().substr(5) + " ";
        return days;
    };
    CHECK(in_february(2013) == "02-09 02-10 02-11 ");  // from the eve
    CHECK(in_february(2015) == "02-19 02-20 02-21 ");  // from the first day of the year
    CHECK(statutory_holidays(2013).size() == 11);
    CHECK(statutory_holidays(2026).size() == 13);
    CHECK(statutory_holidays(2003).empty());
}
