#include "core/work/ending.hpp"

#include <doctest/doctest.h>

#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"
#include "core/work/amend.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

struct EndingTest : TestOffice {
    using TestOffice::TestOffice;
    Id of_case = file(january(10), 1000_yuan);

    EndCase ending(StepKind move, std::optional<Outcome> outcome = std::nullopt) const {
        EndCase deed;
        deed.case_id = of_case, deed.move = move, deed.on = january(15), deed.outcome = outcome;
        return deed;
    }
    EndCase::Result end(const EndCase& deed) { return perform(january(20), deed); }
    std::optional<Phrase> refused(const EndCase& deed) { return phrase_of([&] { end(deed); }); }
    void pay(unsigned day, Money amount) { perform(january(20), payment(january(day), of_case, amount)); }
    Id own_case() {
        RecordInspection deed = visit(january(10), Result::owing);
        deed.employer = employer("焦作宏远建筑有限公司");
        deed.found = 500_yuan;
        return of_case = *perform(january(20), deed).inspection.case_id;
    }
};

TEST_CASE_FIXTURE(EndingTest, "every way to end a case takes the outcomes that fit it, and says which deed it was") {
    const struct {
        StepKind move;
        std::optional<Outcome> outcome;
        std::optional<Phrase> refused;
    } rows[] = {{StepKind::refuse, std::nullopt, Phrase::refusal_needs_reason},
                {StepKind::refuse, Outcome::not_proved, Phrase::not_a_refusal_reason},
                {StepKind::refuse, Outcome::withdrawn, Phrase::not_a_refusal_reason},
                {StepKind::settle, Outcome::not_proved, Phrase::not_a_settlement},
                {StepKind::settle, Outcome::withdrawn, Phrase::not_a_settlement},
                {StepKind::close, std::nullopt, Phrase::closing_needs_outcome},
                {StepKind::close, Outcome::withdrawn, Phrase::not_a_closing_outcome},
                {StepKind::close, Outcome::over_2_years, Phrase::not_a_closing_outcome},
                {StepKind::close, Outcome::already_accepted, Phrase::not_a_closing_outcome},
                {StepKind::refuse, Outcome::over_2_years, std::nullopt},
                {StepKind::refuse, Outcome::already_accepted, std::nullopt},
                {StepKind::withdraw, std::nullopt, std::nullopt},
                {StepKind::close, Outcome::sent_to_arbitration, std::nullopt},
                {StepKind::close, Outcome::unreachable, std::nullopt}};
    for (const auto& row : rows) {
        CAPTURE(std::string(code(row.move)));
        of_case = file(january(10), 1000_yuan);
        const EndCase deed = ending(row.move, row.outcome);
        CHECK(refused(deed) == row.refused);
        CHECK(case_at_hand(sql(), of_case).standing().is_open() == row.refused.has_value());
        CHECK(deed.deed() == std::string(code(row.move)) + "_case");
    }
}

TEST_CASE_FIXTURE(EndingTest, "a case does not end tomorrow, before it began, or twice") {
    EndCase deed = ending(StepKind::withdraw);
    deed.on = january(21);
    CHECK(refused(deed) == Phrase::day_in_future);
    deed.on = january(9);
    CHECK(refused(deed) == Phrase::day_before_case);
    deed.on = january(10);
    CHECK_FALSE(refused(deed));
    deed.on = january(12);
    CHECK(refused(deed) == Phrase::case_closed);
    deed.case_id = Id(4108030020130000009);
    CHECK(refused(deed) == Phrase::case_unknown);
}

TEST_CASE_FIXTURE(EndingTest, "nothing is called settled while what is owed is not paid") {
    CHECK(refused(ending(StepKind::settle)) == Phrase::settle_nothing_paid);
    pay(12, 400_yuan);
    CHECK(refused(ending(StepKind::settle)) == Phrase::settle_unpaid);
    CHECK(refused(ending(StepKind::close, Outcome::paid_from_deposit)) == Phrase::settle_unpaid);
    pay(16, 600_yuan);
    CHECK(refused(ending(StepKind::settle)) == Phrase::settle_unpaid);  // on the 15th it was not paid yet
    EndCase later = ending(StepKind::settle);
    later.on = january(16);
    const auto settled = end(later);
    CHECK(settled.outcome == Outcome::settled_before_filing);
    CHECK(settled.paid == 1000_yuan);
    CHECK(settled.claimed == 1000_yuan);
    CHECK_FALSE(settled.agreed);
}

TEST_CASE_FIXTURE(EndingTest, "the parties may agree on less, but not on nothing, nor on more than was paid") {
    pay(12, 400_yuan);
    EndCase deed = ending(StepKind::settle);
    const struct {
        Money agreed;
        std::optional<Phrase> refused;
    } rows[] = {{Money(), Phrase::settle_for_nothing},
                {401_yuan, Phrase::settle_unpaid},
                {Money::fen(-1), Phrase::money_negative},
                {Money::fen(1'000'000'000'000'001), Phrase::money_too_large},
                {400_yuan, std::nullopt}};
    for (const auto& row : rows) {
        CAPTURE(row.agreed.text());
        deed.agreed = row.agreed;
        CHECK(refused(deed) == row.refused);
    }
    const Standing at = case_at_hand(sql(), of_case).standing();
    CHECK(at.base() == Stage::agreed);
    CHECK(at.outstanding() == Money());
}

TEST_CASE_FIXTURE(EndingTest, "a settlement in part leaves the rest owed and the case closed") {
    pay(12, 400_yuan);
    CHECK(end(ending(StepKind::settle, Outcome::settled_part)).paid == 400_yuan);
    const Standing at = case_at_hand(sql(), of_case).standing();
    CHECK_FALSE(at.is_open());
    CHECK(at.outstanding() == 600_yuan);
}

TEST_CASE_FIXTURE(EndingTest, "a case of an unknown amount is not settled; it may be withdrawn") {
    of_case = file(january(10), std::nullopt);
    CHECK(refused(ending(StepKind::settle)) == Phrase::settle_needs_amount);
    CHECK_FALSE(refused(ending(StepKind::withdraw)));
}

TEST_CASE_FIXTURE(EndingTest, "how it was settled follows from what went before") {
    SUBCASE("by talking, of a complaint") {
        pay(12, 1000_yuan);
        CHECK(end(ending(StepKind::settle)).outcome == Outcome::settled_before_filing);
    }
    SUBCASE("after an order") {
        RecordInspection order = visit(january(11), Result::owing);
        order.found = 500_yuan, order.order_days = 7;
        perform(january(20), order);
        pay(12, 500_yuan);
        CHECK(end(ending(StepKind::settle)).outcome == Outcome::paid_after_order);
    }
    SUBCASE("in full, of what an inspection found") {
        own_case();
        pay(12, 500_yuan);
        CHECK(end(ending(StepKind::settle)).outcome == Outcome::settled_full);
    }
    SUBCASE("as the officer says") {
        pay(12, 1000_yuan);
        CHECK(end(ending(StepKind::settle, Outcome::paid_by_general_contractor)).outcome == Outcome::paid_by_general_contractor);
    }
}

TEST_CASE_FIXTURE(EndingTest, "a case that an inspection opened has nobody to refuse, or to withdraw it") {
    own_case();
    CHECK(refused(ending(StepKind::refuse, Outcome::over_2_years)) == Phrase::own_case_has_no_complainant);
    CHECK(refused(ending(StepKind::withdraw)) == Phrase::own_case_has_no_complainant);
    CHECK_FALSE(refused(ending(StepKind::close, Outcome::not_proved)));
}

TEST_CASE("a union refuses no complaint; it may close one") {
    EndingTest of_union(Custodian::union_);
    CHECK(of_union.refused(of_union.ending(StepKind::refuse, Outcome::over_2_years)) == Phrase::bureau_only);
    CHECK_FALSE(of_union.refused(of_union.ending(StepKind::close, Outcome::not_proved)));
}

TEST_CASE_FIXTURE(EndingTest, "an ending after its day says which day that was") {
    EndCase deed = ending(StepKind::withdraw);
    deed.on = january(17);
    CHECK_FALSE(end(deed).was_due);
    of_case = file(january(10), 1000_yuan);
    deed = ending(StepKind::withdraw);
    deed.on = january(18);
    CHECK(end(deed).was_due == january(17));
}

// --- void ------------------------------------------------------------------------------------------------

TEST_CASE_FIXTURE(EndingTest, "a void case was never brought") {
    FileComplaint told = complaint(january(10), 700_yuan);
    told.complainant = Person{"孙大勇", {}, {}, {}};
    of_case = perform(january(10), told).number;
    perform(january(20), VoidCase{of_case, "重复登记"});
    CHECK_FALSE(find<CaseFile>(sql(), of_case));
    CHECK(all<Step>(sql(), "WHERE case_id = $1 AND void_act IS NULL", {to_cell(of_case)}).empty());
    CHECK(all<Party>(sql(), "WHERE case_id = $1 AND void_act IS NULL", {to_cell(of_case)}).empty());
    CHECK(sql().number("SELECT count(*) FROM fact WHERE kind = 'case_file' AND record = $1", {to_cell(of_case)}) == 0);
    CHECK(phrase_of([&] { perform(january(20), VoidCase{of_case, "又一次"}); }) == Phrase::case_void);
    CHECK(refused(ending(StepKind::withdraw)) == Phrase::case_void);
}

TEST_CASE_FIXTURE(EndingTest, "a case stays while payments stand, even such as went back") {
    const Id paid = perform(january(20), payment(january(12), of_case, 100_yuan)).payment.id;
    const auto void_it = [&] { perform(january(20), VoidCase{of_case, "重复登记"}); };
    CHECK(phrase_of(void_it) == Phrase::payments_stand);
    const Id back = perform(january(20), ReturnPayment{paid, january(13), {}}).returned.id;
    CHECK(phrase_of(void_it) == Phrase::payments_stand);
    perform(january(20), VoidPayment{back, "未退回"});
    perform(january(20), VoidPayment{paid, "录错"});
    CHECK_FALSE(phrase_of(void_it));
}

TEST_CASE_FIXTURE(EndingTest, "the visits of a void complaint took place; what they found belongs to no case now") {
    RecordInspection deed = visit(january(12), Result::owing);
    deed.found = 900_yuan;
    const Id visited = perform(january(20), deed).inspection.id;
    perform(january(20), VoidCase{of_case, "重复登记"});
    CHECK_FALSE(find<Inspection>(sql(), visited)->case_id);
    CHECK(counted_until(sql(), Measure::found) == 90'000);
}

TEST_CASE_FIXTURE(EndingTest, "a case that a visit opened goes with that visit, not by itself") {
    own_case();
    CHECK(phrase_of([&] { perform(january(20), VoidCase{of_case, "录错"}); }) == Phrase::case_rests_on_visit);
}

// --- by worker -------------------------------------------------------------------------------------------

struct AgreedWorkersTest : EndingTest {
    AgreedWorkersTest() {
        Agree deed;
        deed.case_id = of_case, deed.on = january(11);
        deed.instalments = {{900_yuan, january(20)}};
        deed.workers = {{{"甲（虚构）", "410803198001010012", {}, {}}, 600_yuan}, {{"乙（虚构）", {}, {}, {}}, 300_yuan}};
        perform(january(20), deed);
        workers = workers_on_list(sql(), of_case);
    }
    std::vector<Party> workers;
    void pay_to(std::vector<Reached> reached, Money amount) {
        RecordPayment deed = payment(january(12), of_case, amount);
        deed.reached = std::move(reached);
        perform(january(20), deed);
    }
};

TEST_CASE_FIXTURE(AgreedWorkersTest, "nothing is called settled while a worker has less than was agreed for him") {
    pay(12, 900_yuan);  // to whom, nobody said
    const auto refusal = refusal_of([&] { end(ending(StepKind::settle)); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::settle_workers_unpaid);
    REQUIRE(refusal->candidates().size() == 2);
    CHECK(refusal->candidates()[0].text == "甲**  410803********0012");
    CHECK(refused(ending(StepKind::close, Outcome::settled_full)) == Phrase::settle_workers_unpaid);
    AmendPayment told;
    told.payment = case_at_hand(sql(), of_case).payments.front().id, told.reason = "补登名单";
    told.reached = {{workers[0].id, {}}, {workers[1].id, {}}};
    perform(january(20), told);
    CHECK_FALSE(refused(ending(StepKind::settle)));
}

TEST_CASE_FIXTURE(AgreedWorkersTest, "a settlement in part, and an end that is none, ask for no worker's money") {
    pay_to({{workers[0].id, 600_yuan}}, 600_yuan);
    CHECK(refused(ending(StepKind::settle)) == Phrase::settle_unpaid);
    EndCase less = ending(StepKind::settle);
    less.agreed = 600_yuan;
    CHECK(refused(less) == Phrase::settle_workers_unpaid);
    SUBCASE("in part") { CHECK_FALSE(refused(ending(StepKind::settle, Outcome::settled_part))); }
    SUBCASE("not proved") { CHECK_FALSE(refused(ending(StepKind::close, Outcome::not_proved))); }
    SUBCASE("paid to the last") {
        pay_to({{workers[1].id, 300_yuan}}, 300_yuan);
        CHECK_FALSE(refused(ending(StepKind::settle)));
    }
}

}  // namespace
}  // namespace arrears
