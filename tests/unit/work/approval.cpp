#include "core/work/approval.hpp"

#include <doctest/doctest.h>

#include "core/journal/audit.hpp"
#include "core/work/case_step.hpp"
#include "core/work/office.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

struct HeadedOffice : TestOffice {
    Id head = perform(january(2), AddOfficer{"张国强", Role::unit_head, {}, {}}).officer.id;
    Id filed = own_case(january(4), 22'600_yuan);

    Standing at() { return case_at_hand(sql(), filed).standing(); }
    template <class Deed>
    Phrase refusal(Date day, Id officer, const Deed& deed) {
        const auto refused = refusal_of([&] { on(day, officer).perform(deed); });
        return refused ? refused->phrase() : Phrase::program_name;
    }
};

TEST_CASE("a filing waits for the head: state and clocks stand still until he approves") {
    HeadedOffice office;
    office.walk(office.filed, {{StepKind::accept, january(4)}});
    CHECK(office.at().state == State::own);
    CHECK(office.at().waiting.size() == 1);
    CHECK(office.refusal(january(4), office.li_wei, office.step(office.filed, StepKind::investigate, january(4))) == Phrase::move_forbidden);
    CHECK(office.refusal(january(5), office.li_wei, ApproveStep{office.filed, january(5), {}}) == Phrase::not_yours_to_approve);
    office.on(january(7), office.head).perform(ApproveStep{office.filed, january(7), {}});
    CHECK(office.at().state == State::filed);
    CHECK(office.at().filed_on == january(7));
    CHECK(office.at().waiting.empty());
    CHECK(office.refusal(january(7), office.head, ApproveStep{office.filed, january(7), {}}) == Phrase::nothing_to_approve);
}

TEST_CASE("what a head returns has not happened, and may be asked again") {
    HeadedOffice office;
    office.walk(office.filed, {{StepKind::accept, january(4)}});
    CHECK(office.refusal(january(5), office.head, ReturnStep{office.filed, january(5), ""}) == Phrase::return_needs_reason);
    office.on(january(5), office.head).perform(ReturnStep{office.filed, january(5), "缺现场记录"});
    CHECK(office.at().state == State::own);
    CHECK(office.at().waiting.empty());
    office.walk(office.filed, {{StepKind::accept, january(7)}});
    CHECK(office.at().waiting.size() == 1);
}

TEST_CASE("nothing else moves the case while a step of it waits") {
    HeadedOffice office;
    office.walk(office.filed, {{StepKind::accept, january(4)}});
    EndCase close;
    close.case_id = office.filed;
    close.move = StepKind::close;
    close.on = january(5);
    close.outcome = Outcome::not_proved;
    CHECK(office.refusal(january(5), office.li_wei, close) == Phrase::case_waits_for_head);
}

TEST_CASE("a head who takes a step himself, or has signed it on paper, is not asked") {
    HeadedOffice office;
    TakeStep accept = office.step(office.filed, StepKind::accept, january(4));
    accept.approved_by = office.zhou_fang;
    CHECK(office.refusal(january(4), office.li_wei, accept) == Phrase::may_not_approve);
    accept.approved_by = office.head;
    office.perform(january(4), accept);
    CHECK(office.at().state == State::filed);
    HeadedOffice other;
    other.on(january(4), other.head).perform(other.step(other.filed, StepKind::accept, january(4)));
    CHECK(other.at().state == State::filed);
}

TEST_CASE("an office without a head asks none") {
    TestOffice office;
    const Id of_case = office.own_case(january(4), 100_yuan);
    CHECK(office.perform(january(4), office.step(of_case, StepKind::accept, january(4))).heads.empty());
    TakeStep extend = office.step(of_case, StepKind::accept, january(4));
    extend.approved_by = office.zhou_fang;
    CHECK(refusal_of([&] { office.perform(january(4), extend); }).has_value());
}

TEST_CASE("a settlement waits as well, and the case is open until it is approved") {
    HeadedOffice office;
    office.perform(january(8), office.payment(january(8), office.filed, 22'600_yuan));
    EndCase settle;
    settle.case_id = office.filed;
    settle.move = StepKind::settle;
    settle.on = january(9);
    CHECK(office.perform(january(9), settle).heads.size() == 1);
    CHECK(office.at().is_open());
    office.on(january(10), office.head).perform(ApproveStep{office.filed, january(10), {}});
    CHECK(office.at().closed_on == january(10));
    CHECK(office.at().outcome == Outcome::settled_full);
}

TEST_CASE("an approval and a return are taken back and done again, and a rebuilt store agrees") {
    for (const bool is_approved : {true, false}) {
        HeadedOffice office;
        office.walk(office.filed, {{StepKind::accept, january(4)}});
        if (is_approved) office.on(january(7), office.head).perform(ApproveStep{office.filed, january(7), "同意"});
        else office.on(january(7), office.head).perform(ReturnStep{office.filed, january(7), "缺记录"});
        const State done = office.at().state;
        office.on(january(8), office.head).perform(Undo{});
        CHECK(office.at().waiting.size() == 1);
        office.on(january(8), office.head).perform(Redo{});
        CHECK(office.at().state == done);
        CHECK(check_store(office.store(), true).empty());
    }
}

}  // namespace
}  // namespace arrears
