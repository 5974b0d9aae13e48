#include "core/work/agreement.hpp"

#include "core/report/due.hpp"
#include "core/store/cases.hpp"
#include "core/work/ending.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// A case of 7 January over 100,000 yuan, with the deeds that agree and promise.
struct Promised {
    TestOffice office;
    Id of_case = office.file(january(7), 100'000_yuan);

    void agree(unsigned on, std::vector<PromisedSum> instalments) { office.perform(january(on), Agree{of_case, january(on), std::move(instalments), {}}); }
    void promise(unsigned on, Money amount, Date due) { office.perform(january(on), PromisePayment{of_case, january(on), {amount, due}, {}}); }
    Id pay(unsigned on, Money amount) { return office.perform(january(on), office.payment(january(on), of_case, amount)).payment.id; }
    Standing on(unsigned day) { return case_at_hand(office.sql(), of_case).standing(january(day)); }
    // Of the instalments that still wait on a day: when each is due.
    std::vector<Date> waiting(unsigned day) {
        std::vector<Date> due;
        for (const Clock& clock : on(day).clocks)
            if (clock.awaits == Awaits::instalment && clock.is_running(january(day))) due.push_back(*clock.due_on);
        return due;
    }
};

TEST_CASE("an agreement is the base of what is owed, with what was paid before it") {
    Promised case_;
    case_.pay(8, 10'000_yuan);
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    const Standing at = case_.on(9);
    CHECK(at.amount(Stage::agreed) == 60'000_yuan);
    CHECK(at.outstanding() == 50'000_yuan);
    CHECK(at.promised == 50'000_yuan);
    CHECK(at.promises_broken == 0);
}

TEST_CASE("a promise is no agreement and changes nothing of what is owed") {
    Promised case_;
    case_.promise(9, 30'000_yuan, january(20));
    const Standing at = case_.on(9);
    CHECK(at.base() == Stage::claimed);
    CHECK(at.outstanding() == 100'000_yuan);
    CHECK(at.promised == 30'000_yuan);
}

TEST_CASE("every instalment waits in due until its own day, and is broken on the day after") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    CHECK(case_.waiting(9) == std::vector{january(20), january(31)});
    CHECK(case_.on(20).promises_broken == 0);
    CHECK(case_.on(21).promises_broken == 1);
    const Due due = write_due({january(21), {}, {}, {}}, case_.office.sql(), Calendar::shipped(), Law(case_.office.office().region), Speech(Language::zh));
    CHECK(due.any_late);
}

TEST_CASE("a payment uses up the instalment that is due first, and what is over goes to the next") {
    Promised case_;
    case_.agree(9, {{20'000_yuan, january(31)}, {30'000_yuan, january(20)}});
    case_.pay(12, 35'000_yuan);
    CHECK(case_.waiting(12) == std::vector{january(31)});
    CHECK(case_.on(12).promised == 15'000_yuan);
    CHECK(case_.on(21).promises_broken == 0);
    CHECK(case_.waiting(11) == std::vector{january(31), january(20)});
}

TEST_CASE("of each instalment that waits, what is left of itself is known, and nothing of one that was paid") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    const auto left = [&](unsigned day) {
        std::vector<Money> amounts;
        for (const auto& [instalment, amount] : case_.on(day).left) amounts.push_back(amount);
        return amounts;
    };
    CHECK(left(9) == std::vector{30'000_yuan, 20'000_yuan});
    case_.pay(12, 10'000_yuan);
    CHECK(left(12) == std::vector{20'000_yuan, 20'000_yuan});
    case_.pay(13, 25'000_yuan);
    CHECK(left(13) == std::vector{15'000_yuan});
}

TEST_CASE("money that went back was not paid by the day that was promised") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}});
    const Id payment = case_.pay(12, 30'000_yuan);
    CHECK(case_.waiting(13).empty());
    case_.office.perform(january(14), ReturnPayment{payment, january(14), {}});
    CHECK(case_.waiting(13).empty());
    CHECK(case_.waiting(14) == std::vector{january(20)});
    CHECK(case_.on(21).promises_broken == 1);
}

TEST_CASE("a new agreement takes the place of what was promised before it") {
    Promised case_;
    case_.promise(8, 10'000_yuan, january(15));
    case_.agree(9, {{30'000_yuan, january(20)}});
    case_.agree(12, {{40'000_yuan, january(25)}});
    CHECK(case_.waiting(12) == std::vector{january(25)});
    CHECK(case_.on(12).promised == 40'000_yuan);
    CHECK(case_.on(21).promises_broken == 0);
    CHECK(case_.waiting(11) == std::vector{january(20)});
}

TEST_CASE("nothing is promised any more once the case has ended") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}});
    EndCase ending;
    ending.case_id = case_.of_case;
    ending.move = StepKind::withdraw;
    ending.on = january(10);
    case_.office.perform(january(10), ending);
    CHECK(case_.waiting(10).empty());
    CHECK(case_.on(10).promised == Money());
    CHECK(case_.on(21).promises_broken == 0);
}

TEST_CASE("a union that brings about an agreement has come") {
    TestOffice office(Custodian::union_);
    const Id of_case = office.file(january(7), 1'000_yuan);
    office.perform(january(8), Agree{of_case, january(8), {{1'000_yuan, january(20)}}, {}});
    for (const Clock& clock : case_at_hand(office.sql(), of_case).standing(january(8)).clocks)
        if (clock.awaits == Awaits::follow_up) CHECK(clock.stopped_on == january(8));
}

TEST_CASE("what cannot be promised is refused") {
    Promised case_;
    const auto agreed = [&](std::vector<PromisedSum> instalments) {
        return phrase_of([&] { case_.agree(9, std::move(instalments)); });
    };
    CHECK(agreed({}) == Phrase::promise_of_nothing);
    CHECK(agreed({{Money(), january(20)}}) == Phrase::promise_of_nothing);
    CHECK(agreed({{100_yuan, january(8)}}) == Phrase::promise_for_the_past);
    CHECK(phrase_of([&] { case_.office.perform(january(6), Agree{case_.of_case, january(6), {{100_yuan, january(8)}}, {}}); }) == Phrase::day_before_case);
    CHECK(phrase_of([&] { case_.office.perform(january(8), Agree{case_.of_case, january(9), {{100_yuan, january(10)}}, {}}); }) == Phrase::day_in_future);
}

}  // namespace
}  // namespace arrears
