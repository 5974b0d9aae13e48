#include "core/work/amend.hpp"

#include "core/store/cases.hpp"
#include "core/work/ending.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

AmendCase amendment(Id of_case) {
    AmendCase deed;
    deed.case_id = of_case;
    deed.reason = "听错了";
    return deed;
}

struct Amending {
    TestOffice office;
    Id of_case = office.file(january(7), 18'760_yuan);

    CaseAtHand at_hand() { return case_at_hand(office.sql(), of_case); }
    auto amend(const AmendCase& deed, unsigned on = 20) { return office.perform(january(on), deed); }
};

TEST_CASE("an amended amount was so from the beginning") {
    Amending case_;
    AmendCase deed = amendment(case_.of_case);
    deed.claimed = 187'600_yuan;
    const auto done = case_.amend(deed);
    REQUIRE(done.changes.size() == 1);
    CHECK(done.changes[0].what == Phrase::column_claimed);
    CHECK(case_.at_hand().standing(january(7)).amount(Stage::claimed) == 187'600_yuan);
}

TEST_CASE("an amount changed since a day was the other one before it") {
    Amending case_;
    AmendCase deed = amendment(case_.of_case);
    deed.claimed = 10'000_yuan;
    deed.workers = 3;
    deed.since = january(15);
    case_.amend(deed);
    CHECK(case_.at_hand().standing(january(14)).amount(Stage::claimed) == 18'760_yuan);
    CHECK(case_.at_hand().standing(january(15)).amount(Stage::claimed) == 10'000_yuan);
    CHECK(case_.at_hand().standing(january(15)).workers_claimed == 3);
    CHECK_FALSE(case_.at_hand().standing(january(15)).workers_found);
}

TEST_CASE("an amount that was unknown becomes known, as the complainant's") {
    TestOffice office;
    const Id of_case = office.file(january(7), std::nullopt);
    AmendCase deed = amendment(of_case);
    deed.claimed = 500_yuan;
    office.perform(january(8), deed);
    CHECK(case_at_hand(office.sql(), of_case).standing().base() == Stage::claimed);
}

TEST_CASE("a complaint that came in on another day is due on another day") {
    Amending case_;
    AmendCase deed = amendment(case_.of_case);
    deed.received_on = january(4);
    const auto done = case_.amend(deed);
    CHECK(done.due == january(9));  // Friday; Saturday and Sunday, 5 and 6 January 2013, were worked
    CHECK(case_.at_hand().file.received_on == january(4));
    CHECK(case_.at_hand().file.month == Month::parse("2013-01"));
    CHECK(case_.at_hand().steps.front().on_day == january(4));
}

TEST_CASE("nothing that was done for a case comes to stand before it") {
    Amending case_;
    case_.office.perform(january(9), case_.office.payment(january(9), case_.of_case, 100_yuan));
    AmendCase deed = amendment(case_.of_case);
    deed.received_on = january(10);
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_day_after_step);
}

TEST_CASE("a case given to another employer takes its payments along, and a visit keeps it where it is") {
    Amending case_;
    const Id other = case_.office.employer("焦作宏远建筑有限公司", Industry::parse("13"));
    case_.office.perform(january(9), case_.office.payment(january(9), case_.of_case, 100_yuan));
    AmendCase deed = amendment(case_.of_case);
    deed.employer = other;
    case_.amend(deed);
    CHECK(case_.at_hand().file.employer == other);
    CHECK(case_.at_hand().file.industry == Industry::parse("13"));
    CHECK(case_.at_hand().payments.front().employer == other);
    RecordInspection visit = case_.office.visit(january(10), Result::owing);
    visit.employer = other;
    visit.case_id = case_.of_case;
    visit.found = 100_yuan;
    case_.office.perform(january(20), visit);
    deed.employer = case_.office.hengda;
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_employer_visited);
}

TEST_CASE("an amendment that changes nothing, or says no reason, is refused") {
    Amending case_;
    AmendCase deed = amendment(case_.of_case);
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_nothing);
    deed.claimed = 18'760_yuan;
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_nothing);
    deed.claimed = 1_yuan;
    deed.reason = "";
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_needs_reason);
}

TEST_CASE("only amount and workers change since a day; the rest is right or wrong") {
    Amending case_;
    AmendCase deed = amendment(case_.of_case);
    deed.claimed = 1_yuan;
    deed.channel = Channel::letter;
    deed.since = january(10);
    CHECK(phrase_of([&] { case_.amend(deed); }) == Phrase::amend_since_amount_only);
}

TEST_CASE("what a visit found is amended where its case says it, too") {
    TestOffice office;
    RecordInspection visit = office.visit(january(10), Result::owing);
    visit.found = 22'600_yuan, visit.workers = 5;
    const auto recorded = office.perform(january(10), visit).inspection;
    AmendInspection deed;
    deed.inspection = recorded.id;
    deed.found = 23'000_yuan;
    deed.workers = 6;
    deed.reason = "漏加一人";
    office.perform(january(11), deed);
    const Standing at = case_at_hand(office.sql(), *recorded.case_id).standing();
    CHECK(at.amount(Stage::found) == 23'000_yuan);
    CHECK(at.workers_found == 6);
    deed.result = Result::clear;
    CHECK(phrase_of([&] { office.perform(january(11), deed); }) == Phrase::amend_visit_of_case);
}

TEST_CASE("an amended payment must fit what is owed, and one that went back stays as it is") {
    Amending case_;
    const Id payment = case_.office.perform(january(9), case_.office.payment(january(9), case_.of_case, 100_yuan)).payment.id;
    AmendPayment deed;
    deed.payment = payment;
    deed.amount = 18'760_yuan;
    deed.reason = "笔误";
    CHECK(case_.office.perform(january(10), deed).outstanding == Money());
    deed.amount = 18'761_yuan;
    CHECK(phrase_of([&] { case_.office.perform(january(10), deed); }) == Phrase::payment_over);
    case_.office.perform(january(11), ReturnPayment{payment, january(11), {}});
    deed.amount = 100_yuan;
    CHECK(phrase_of([&] { case_.office.perform(january(12), deed); }) == Phrase::payment_returned);
}

TEST_CASE("an employer cannot be amended into another one") {
    TestOffice office;
    const Id other = office.employer("焦作宏远建筑有限公司");
    AmendEmployer deed;
    deed.employer = other;
    deed.name = get<Employer>(office.sql(), office.hengda).name;
    deed.reason = "名称不全";
    CHECK(phrase_of([&] { office.perform(january(8), deed); }) == Phrase::employer_exists);
}

TEST_CASE("an open case is given to another officer, and to the same one not again") {
    Amending case_;
    case_.office.perform(january(8), AssignCase{case_.of_case, case_.office.zhou_fang});
    CHECK(case_.at_hand().file.officer == case_.office.zhou_fang);
    CHECK(phrase_of([&] { case_.office.perform(january(8), AssignCase{case_.of_case, case_.office.zhou_fang}); }) == Phrase::assigned_already);
}

}  // namespace
}  // namespace arrears
