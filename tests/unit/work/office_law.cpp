#include "core/work/office_law.hpp"

#include <doctest/doctest.h>

#include "core/render/render.hpp"
#include "core/report/explain.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// As an older program may have dated it, by a calendar that knew less.
void date_otherwise(TestOffice& office, Id of_case, const char* day) {
    office.sql().run(std::string("UPDATE step SET due_on = ") + day + " WHERE case_id = $1 AND awaits = 'acceptance'", {to_cell(of_case)});
}

std::optional<Date> due(TestOffice& office, Id of_case) { return case_at_hand(office.sql(), of_case).steps.front().due_on; }

TEST_CASE("an open due day that today's calendar would not give is named, and moved when asked") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
    CHECK(office.perform(january(10), RefreshDays{}).moved.empty());
    for (const char* day : {"NULL", "'2013-01-15'"}) {
        CAPTURE(day);
        date_otherwise(office, of_case, day);
        CHECK(due_days_that_would_move(office.sql(), office.office()).size() == 1);
        CHECK(office.perform(january(10), RefreshDays{}).moved.size() == 1);
        CHECK(due(office, of_case) == january(17));
        CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
    }
}

TEST_CASE("a due day of a case that has ended is left as it was") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    EndCase withdraw;
    withdraw.case_id = of_case;
    withdraw.move = StepKind::withdraw;
    withdraw.on = january(11);
    office.perform(january(11), withdraw);
    date_otherwise(office, of_case, "'2013-01-15'");
    CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
}

TEST_CASE("what was refreshed is taken back like every deed") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    date_otherwise(office, of_case, "'2013-01-15'");
    office.perform(january(10), RefreshDays{});
    office.perform(january(10), Undo{});
    CHECK(due(office, of_case) == january(15));
}

// An invented rule of the district: three working days to decide on a complaint.
OfficeRule own_rule(const char* value = "3", Date from = january(1)) {
    OfficeRule rule;
    rule.key = "accept_complaint";
    rule.region = RegionCode::parse("410803");
    rule.from_day = from;
    rule.value = value;
    rule.unit = "working_days";
    rule.instrument = "虚构的本地办法";
    rule.article = "6";
    rule.sure = Sure::read;
    return rule;
}

TEST_CASE("a rule that the office has entered outranks the shipped ones from its first day to its last, in its place alone") {
    TestOffice office;
    OfficeRule rule = own_rule();
    rule.to_day = january(20);
    CHECK(office.perform(january(10), ImportRules{{rule}}).added == 1);
    const Law law = law_of(office.sql(), RegionCode::parse("410803"));
    CHECK(law.rule("accept_complaint", january(1)).value == "3");
    CHECK(law.rule("accept_complaint", january(20)).is_own);
    CHECK(law.rule("accept_complaint", january(21)).value == "5");
    CHECK(law.rule("accept_complaint", Date::of(2012, 12, 31)).value == "5");
    CHECK(law_of(office.sql(), RegionCode::parse("410802")).rule("accept_complaint", january(10)).value == "5");
    CHECK(law.beside("accept_complaint", january(10))->value == "7");  // Henan's stays beside it
}

TEST_CASE("of two that the office has entered the narrower place goes first, then the later day") {
    TestOffice office;
    OfficeRule of_province = own_rule("4");
    of_province.region = RegionCode::parse("410000");
    office.perform(january(10), ImportRules{{own_rule("2"), own_rule("3", january(5)), of_province}});
    const Law law = law_of(office.sql(), RegionCode::parse("410803"));
    CHECK(law.rule("accept_complaint", january(4)).value == "2");
    CHECK(law.rule("accept_complaint", january(5)).value == "3");
    CHECK(law_of(office.sql(), RegionCode::parse("410802")).rule("accept_complaint", january(5)).value == "4");
}

TEST_CASE("what is awaited moves with the office's rule in one event, and comes back when that is undone") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    const auto done = office.perform(january(10), ImportRules{{own_rule()}});
    CHECK(done.moved.size() == 1);
    CHECK(due(office, of_case) == january(15));
    CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
    office.perform(january(10), Undo{});
    CHECK(due(office, of_case) == january(17));
}

TEST_CASE("a rule entered again is changed or left, and one that is shipped already is no rule of the office") {
    TestOffice office;
    office.perform(january(10), ImportRules{{own_rule()}});
    CHECK(office.perform(january(10), ImportRules{{own_rule()}}).same == 1);
    CHECK(office.perform(january(10), ImportRules{{own_rule("4")}}).changed == 1);
    OfficeRule shipped = own_rule("5", Date::of(2005, 2, 1));
    shipped.region = RegionCode();
    CHECK(office.perform(january(10), ImportRules{{shipped}}).same == 1);
    CHECK(office_rules(office.sql()).size() == 1);
}

TEST_CASE("a row that cannot be counted with is refused whole, and says why") {
    TestOffice office;
    const auto refused = [&](const std::function<void(OfficeRule&)>& spoil) {
        OfficeRule rule = own_rule();
        spoil(rule);
        return phrase_of([&] { office.perform(january(10), ImportRules{{own_rule("4", january(2)), rule}}); });
    };
    CHECK(refused([](OfficeRule& rule) { rule.key = "no_such_rule"; }) == Phrase::rule_key_unknown);
    CHECK(refused([](OfficeRule& rule) { rule.unit = "days"; }) == Phrase::rule_unit_wrong);
    for (const char* value : {"0", "three", "3.5", "3..5", "-3", "3 "}) {
        CAPTURE(value);
        CHECK(refused([&](OfficeRule& rule) { rule.value = value; }) == Phrase::rule_value_wrong);
    }
    CHECK(refused([](OfficeRule& rule) { rule.value.reset(); }) == Phrase::rule_value_wrong);
    CHECK(refused([](OfficeRule& rule) { rule.sure = Sure::unknown; }) == Phrase::rule_unknown_has_value);
    CHECK(refused([](OfficeRule& rule) { rule.sure = Sure::unknown, rule.value.reset(); }) == Phrase::rule_unknown_computes);
    CHECK(refused([](OfficeRule& rule) { rule.to_day = Date::of(2012, 12, 31); }) == Phrase::rule_days_wrong);
    CHECK(refused([](OfficeRule& rule) { rule.from_day = january(2); }) == Phrase::rule_twice);
    CHECK(refused([](OfficeRule& rule) { rule.instrument = " "; }) == Phrase::name_empty);
    CHECK(office_rules(office.sql()).empty());
    CHECK_FALSE(refused([](OfficeRule& rule) { rule.use = RuleUse::beside, rule.unit = "days"; }));  // shown, not counted with
}

TEST_CASE("an office enters the minimum wage of its own place, and a fine as a range") {
    TestOffice office;
    OfficeRule wage = own_rule("1300");
    wage.key = "minimum_wage_month";
    wage.unit = "yuan";
    OfficeRule fine = own_rule("3000..20000.50");
    fine.key = "obstruction_fine";
    fine.unit = "yuan";
    office.perform(january(10), ImportRules{{wage, fine}});
    const Law law = law_of(office.sql(), RegionCode::parse("410803"));
    CHECK(law.minimum_wage(january(10)).monthly == 1'300_yuan);
    CHECK(law.minimum_wage(january(10)).document == "虚构的本地办法");
    CHECK_FALSE(law.minimum_wage(january(10)).hourly);  // that of another notice is not taken along
    CHECK(law.minimum_wage(Date::of(2012, 12, 31)).monthly == 1'080_yuan);
    CHECK(law.rule("obstruction_fine", january(10)).value == "3000..20000.50");
    OfficeRule share = own_rule("150.5");
    share.key = "overtime_workday";
    share.unit = "percent";
    CHECK(phrase_of([&] { office.perform(january(10), ImportRules{{share}}); }) == Phrase::rule_value_wrong);
    share.value = "160";
    CHECK(office.perform(january(10), ImportRules{{share}}).added == 1);
    fine.value = "20000..3000";
    CHECK(phrase_of([&] { office.perform(january(10), ImportRules{{fine}}); }) == Phrase::rule_value_wrong);
}

TEST_CASE("a clock that had stopped before the office entered a rule is explained by the law it ran by") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    EndCase withdraw;
    withdraw.case_id = of_case;
    withdraw.move = StepKind::withdraw;
    withdraw.on = january(11);
    office.perform(january(11), withdraw);
    office.perform(january(11), ImportRules{{own_rule()}});
    const std::string text = render(explain_case(office.sql(), of_case, january(11), Speech(Language::zh)), Format::text);
    CHECK(text.find("5个工作日") != std::string::npos);
    CHECK(text.find("虚构的本地办法") == std::string::npos);
}

}  // namespace
}  // namespace arrears
