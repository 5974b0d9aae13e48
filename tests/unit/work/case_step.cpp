#include "core/work/case_step.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"
#include "core/work/amend.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

Date day(int year, unsigned month, unsigned of_month) { return Date::of(year, month, of_month); }

// The last clock of its kind.
std::optional<Date> due(TestOffice& office, Id of_case, Awaits awaits) {
    std::optional<Date> found;
    for (const Clock& clock : case_at_hand(office.sql(), of_case).standing().clocks)
        if (clock.awaits == awaits) found = clock.due_on;
    return found;
}

State state_of(TestOffice& office, Id of_case) { return case_at_hand(office.sql(), of_case).standing().shown(); }

Phrase refusal(TestOffice& office, const TakeStep& deed) {
    const auto refused = refusal_of([&] { office.perform(deed.on, deed); });
    return refused ? refused->phrase() : Phrase::program_name;
}

TEST_CASE("the whole chain of a filing on 17 January 2013 has the days of the project's notes") {
    TestOffice office;
    const Id of_case = office.own_case(january(17), 88'400_yuan);
    office.walk(of_case, {{StepKind::accept, january(17)}});
    CHECK(due(office, of_case, Awaits::investigation) == day(2013, 4, 17));
    office.walk(of_case, {{StepKind::investigate, january(17)}, {StepKind::extend, day(2013, 4, 17)}});
    CHECK(due(office, of_case, Awaits::investigation) == day(2013, 5, 30));
    office.walk(of_case, {{StepKind::conclude, day(2013, 4, 17)}});
    CHECK(due(office, of_case, Awaits::decision) == day(2013, 5, 9));
    office.walk(of_case, {{StepKind::notice, day(2013, 4, 18)}, {StepKind::serve, day(2013, 4, 18)}, {StepKind::decide, day(2013, 5, 9)}});
    CHECK(due(office, of_case, Awaits::service) == day(2013, 5, 20));
}

TEST_CASE("a decision served on 1 March 2013 may be reviewed until 2 May, sued over until 3 June and taken to court until 2 September") {
    TestOffice office;
    const Id of_case = office.own_case(day(2013, 2, 1), 88'400_yuan);
    office.walk(of_case, {{StepKind::accept, day(2013, 2, 1)}, {StepKind::investigate, day(2013, 2, 1)}, {StepKind::notice, day(2013, 2, 4)},
                          {StepKind::serve, day(2013, 2, 4)}, {StepKind::decide, day(2013, 3, 1)}, {StepKind::serve, day(2013, 3, 1)}});
    CHECK(due(office, of_case, Awaits::review) == day(2013, 5, 2));
    CHECK(due(office, of_case, Awaits::lawsuit) == day(2013, 6, 3));
    CHECK(due(office, of_case, Awaits::court_application) == day(2013, 9, 2));
    office.walk(of_case, {{StepKind::demand, day(2013, 3, 5)}, {StepKind::serve, day(2013, 3, 5)}});
    CHECK(refusal(office, office.step(of_case, StepKind::court, day(2013, 6, 3))) == Phrase::time_not_over);
    CHECK(refusal(office, office.step(of_case, StepKind::court, day(2013, 9, 3))) == Phrase::court_too_late);
    office.walk(of_case, {{StepKind::court, day(2013, 6, 4)}});
    CHECK(state_of(office, of_case) == State::court);
}

TEST_CASE("since May 2015 the time to sue is six months") {
    TestOffice office;
    const Id of_case = office.own_case(day(2026, 1, 5), 88'400_yuan);
    office.walk(of_case, {{StepKind::accept, day(2026, 1, 5)}, {StepKind::investigate, day(2026, 1, 5)}, {StepKind::notice, day(2026, 1, 5)},
                          {StepKind::serve, day(2026, 1, 5)}, {StepKind::decide, day(2026, 1, 13)}});
    TakeStep served = office.step(of_case, StepKind::serve, day(2026, 1, 13));
    office.perform(day(2026, 1, 13), served);
    CHECK(due(office, of_case, Awaits::review) == day(2026, 3, 16));  // 14 March is a Saturday
    CHECK(due(office, of_case, Awaits::lawsuit) == day(2026, 7, 13));
    CHECK(due(office, of_case, Awaits::court_application) == day(2026, 10, 13));
}

TEST_CASE("a complaint of just two years after the breach ended is accepted, of a day more it is not") {
    for (const auto& [ended, wanted] : {std::pair(day(2011, 1, 9), Phrase::accept_too_late), std::pair(day(2011, 1, 10), Phrase::accept_needs_facts)}) {
        TestOffice office;
        FileComplaint deed = office.complaint(january(10), 8'000_yuan);
        deed.ended_on = ended;
        const Id of_case = office.perform(january(10), deed).number;
        CHECK(refusal(office, office.step(of_case, StepKind::accept, january(11))) == wanted);
    }
}

TEST_CASE("a continuing breach has no end to count two years from") {
    TestOffice office;
    FileComplaint deed = office.complaint(january(10), 8'000_yuan);
    deed.ended_on = day(2009, 1, 10);
    deed.continuing = true;
    const Id of_case = office.perform(january(10), deed).number;
    CHECK(refusal(office, office.step(of_case, StepKind::accept, january(11))) == Phrase::accept_needs_facts);
}

TEST_CASE("what the complaint must state stops its acceptance until it is stated") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    CHECK(refusal(office, office.step(of_case, StepKind::accept, january(11))) == Phrase::accept_needs_facts);
    AmendCase told;
    told.case_id = of_case;
    told.complainant = Person{"孙大勇", "41080319800101001X", "13900000000", {}, "瓦工", "站前工地", "中站区"};
    told.in_charge = Person{"赵大山", {}, {}, {}, "经理"};
    told.reason = "补正";
    office.perform(january(11), told);
    office.walk(of_case, {{StepKind::accept, january(11)}});
    CHECK(state_of(office, of_case) == State::filed);
}

TEST_CASE("an unclear employer, another area, and a filing that stands stop an acceptance") {
    TestOffice office;
    FileComplaint unclear = office.complaint(january(10), 8'000_yuan);
    unclear.employer.reset();
    CHECK(refusal(office, office.step(office.perform(january(10), unclear).number, StepKind::accept, january(10))) == Phrase::accept_needs_employer);
    FileComplaint elsewhere = office.complaint(january(10), 8'000_yuan);
    elsewhere.region = RegionCode::parse("410811");
    CHECK(refusal(office, office.step(office.perform(january(10), elsewhere).number, StepKind::accept, january(10))) == Phrase::accept_other_area);
    TestOffice other;
    const Id filed = other.own_case(january(10), 100_yuan);
    other.walk(filed, {{StepKind::accept, january(10)}, {StepKind::investigate, january(10)}});
    Agree agree;
    agree.case_id = filed;
    agree.on = january(11);
    agree.instalments = {{100_yuan, january(20)}};
    other.perform(january(11), agree);
    CHECK(refusal(other, other.step(filed, StepKind::accept, january(11))) == Phrase::case_filed_already);
}

TEST_CASE("no decision without a notice that was served, and not before the time to ask for a hearing is over") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    office.walk(of_case, {{StepKind::accept, january(7)}, {StepKind::investigate, january(7)}});
    CHECK(refusal(office, office.step(of_case, StepKind::decide, january(8))) == Phrase::move_forbidden);
    office.walk(of_case, {{StepKind::notice, january(8)}});
    CHECK(refusal(office, office.step(of_case, StepKind::decide, january(9))) == Phrase::step_needs_service);
    office.walk(of_case, {{StepKind::serve, january(8)}});
    CHECK(refusal(office, office.step(of_case, StepKind::decide, january(11))) == Phrase::time_not_over);
    office.walk(of_case, {{StepKind::decide, january(14)}});
    CHECK(state_of(office, of_case) == State::decided);
}

TEST_CASE("no transfer to the police without an order that was served and not met") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    office.walk(of_case, {{StepKind::accept, january(7)}, {StepKind::investigate, january(7)}});
    CHECK(refusal(office, office.step(of_case, StepKind::police, january(8))) == Phrase::step_needs_paper);
    office.walk(of_case, {{StepKind::ordered, january(8)}});
    CHECK(refusal(office, office.step(of_case, StepKind::police, january(8))) == Phrase::step_needs_service);
    office.walk(of_case, {{StepKind::serve, january(8)}});
    CHECK(refusal(office, office.step(of_case, StepKind::police, january(9))) == Phrase::pay_time_not_over);
    office.walk(of_case, {{StepKind::police, january(10)}});
    CHECK(state_of(office, of_case) == State::police);
    CHECK(due(office, of_case, Awaits::police_answer) == january(14));  // 3 days, and 13 January is a Sunday
    TakeStep declined = office.step(of_case, StepKind::reply, january(14));
    declined.response = Response::declined;
    office.perform(january(14), declined);
    CHECK(state_of(office, of_case) == State::investigating);  // the bureau acts itself
}

TEST_CASE("no order rests on one inspector") {
    TestOffice office;
    RecordInspection alone = office.visit(january(7), Result::owing);
    alone.officers = {office.li_wei};
    alone.found = 100_yuan;
    const Id of_case = *office.perform(january(7), alone).inspection.case_id;
    office.walk(of_case, {{StepKind::accept, january(7)}});
    TakeStep investigate = office.step(of_case, StepKind::investigate, january(7));
    investigate.partner.reset();
    CHECK(office.perform(january(7), investigate).too_few_inspectors);
    TakeStep order = office.step(of_case, StepKind::ordered, january(8));
    order.partner.reset();
    CHECK(refusal(office, order) == Phrase::step_needs_two_inspectors);
}

TEST_CASE("an order waits for its service, and counts from it") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    TakeStep order = office.step(of_case, StepKind::ordered, january(7));
    order.days = 7;
    office.perform(january(7), order);
    CHECK(due(office, of_case, Awaits::payment) == std::nullopt);
    office.walk(of_case, {{StepKind::serve, january(9)}});
    CHECK(due(office, of_case, Awaits::payment) == january(16));
    CHECK(refusal(office, office.step(of_case, StepKind::serve, january(9))) == Phrase::nothing_to_serve);
}

TEST_CASE("the time to pay is said once, and a day that is named asks for the service") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    TakeStep order = office.step(of_case, StepKind::ordered, january(7));
    order.by = january(14);
    CHECK(refusal(office, order) == Phrase::pay_time_missing);  // beside the days
    order.days.reset();
    CHECK(refusal(office, order) == Phrase::pay_time_missing);
    order.served = january(7);
    office.perform(january(7), order);
    CHECK(due(office, of_case, Awaits::payment) == january(14));
}

TEST_CASE("what is paid in full needs no more steps than its closing, and money that goes back opens it again") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    TakeStep order = office.step(of_case, StepKind::ordered, january(7));
    office.perform(january(7), order);
    const Id paid = office.perform(january(8), office.payment(january(8), of_case, 40_yuan)).payment.id;
    CHECK(state_of(office, of_case) == State::partly_paid);
    office.perform(january(9), office.payment(january(9), of_case, 60_yuan));
    CHECK(state_of(office, of_case) == State::paid);
    CHECK(refusal(office, office.step(of_case, StepKind::ordered, january(9))) == Phrase::move_forbidden);
    office.perform(january(10), ReturnPayment{paid, january(10), "账号有误"});
    CHECK(state_of(office, of_case) == State::partly_paid);
}

TEST_CASE("the name of a body and the number of a paper keep the limit of a name") {
    TestOffice office;
    const Id of_case = office.file(january(7), 8'000_yuan);
    TakeStep refer = office.step(of_case, StepKind::refer, january(8));
    refer.body = std::string(201, 'x');
    CHECK(refusal(office, refer) == Phrase::name_too_long);
    refer.body = "山阳区人社局";
    refer.document = std::string(201, '1');
    CHECK(refusal(office, refer) == Phrase::name_too_long);
}

TEST_CASE("a step before one that stands is refused") {
    TestOffice office;
    const Id of_case = office.own_case(january(7), 100_yuan);
    office.walk(of_case, {{StepKind::accept, january(9)}});
    CHECK(refusal(office, office.step(of_case, StepKind::investigate, january(8))) == Phrase::day_before_step);
}

TEST_CASE("a union urges and hands over; what a bureau does it may not") {
    TestOffice office(Custodian::union_);
    const Id of_case = office.file(january(7), 8'000_yuan);
    CHECK(refusal(office, office.step(of_case, StepKind::accept, january(8))) == Phrase::bureau_only);
    office.walk(of_case, {{StepKind::urge, january(8)}});
    CHECK(state_of(office, of_case) == State::union_urging);
    TakeStep hand_over = office.step(of_case, StepKind::refer, january(10));
    hand_over.reason = Outcome::to_bureau;
    hand_over.body = "中站区人社局";
    hand_over.by = january(20);
    office.perform(january(10), hand_over);
    CHECK(state_of(office, of_case) == State::referred);
    CHECK(due(office, of_case, Awaits::answer) == january(20));
    TakeStep declined = office.step(of_case, StepKind::reply, january(18));
    declined.response = Response::declined;
    office.perform(january(18), declined);
    office.walk(of_case, {{StepKind::reopen, january(18)}});
    CHECK(state_of(office, of_case) == State::received);
    TestOffice bureau;
    CHECK(refusal(bureau, bureau.step(bureau.file(january(7), 8'000_yuan), StepKind::urge, january(8))) == Phrase::union_only);
}

TEST_CASE("a review that upholds leaves the decision, one that annuls it ends the case") {
    for (const auto& [response, wanted] : {std::pair(Response::kept, State::decided), std::pair(Response::annulled, State::closed)}) {
        TestOffice office;
        const Id of_case = office.own_case(january(7), 100_yuan);
        office.walk(of_case, {{StepKind::accept, january(7)}, {StepKind::investigate, january(7)}, {StepKind::notice, january(7)}, {StepKind::serve, january(7)},
                              {StepKind::decide, january(14)}, {StepKind::serve, january(14)}, {StepKind::review, january(15)}});
        TakeStep answer = office.step(of_case, StepKind::review, january(30));
        CHECK(refusal(office, answer) == Phrase::review_needs_response);
        answer.response = response;
        office.perform(january(30), answer);
        CHECK(state_of(office, of_case) == wanted);
    }
}

}  // namespace
}  // namespace arrears
