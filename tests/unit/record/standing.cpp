#include "core/record/standing.hpp"

#include <doctest/doctest.h>

#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

const Date never = Date::of(9999, 12, 31);

// A complaint of 10 January that a test tells the rest of. Records are numbered as they are told.
struct CaseTold {
    CaseFile file;
    std::vector<Step> steps;
    std::vector<Payment> payments;

    explicit CaseTold(CaseKind kind = CaseKind::complaint) {
        file.id = next();
        file.kind = kind;
        file.received_on = january(10);
        step(kind == CaseKind::own ? StepKind::own : StepKind::received, january(10));
    }
    Id next() { return Id(Writer::bureau(410803), 2013, ++told_); }
    Step& step(StepKind kind, Date day) {
        Step& made = steps.emplace_back();
        made.id = next(), made.case_id = file.id, made.kind = kind, made.on_day = day;
        return made;
    }
    Step& amount(StepKind kind, Date day, Stage stage, Money amount) {
        Step& made = step(kind, day);
        made.stage = stage, made.amount_fen = amount;
        return made;
    }
    Step& order(Date day, Money of, Date due) {
        Step& made = amount(StepKind::ordered, day, Stage::ordered, of);
        made.awaits = Awaits::payment, made.due_on = due, made.due_rule = "order";
        return made;
    }
    void end(StepKind kind, Date day, Outcome outcome) { step(kind, day).outcome = outcome; }
    Payment& pay(Date day, Money amount, std::optional<int> workers = std::nullopt) {
        Payment& made = payments.emplace_back();
        made.id = next(), made.case_id = file.id, made.on_day = day, made.amount_fen = amount, made.workers = workers;
        return made;
    }
    Standing at(Date day) const { return standing(file, steps, payments, day); }
    std::int64_t measured(Measure measure, Date day) const {
        return measures(file, at(day), day)[measure];
    }
    bool is_late(Date day) const { return measured(Measure::overdue, day) > 0; }

  private:
    std::int64_t told_ = 0;
};

TEST_CASE("a case is open from the day it came in to the day before it ends") {
    CaseTold told;
    told.end(StepKind::withdraw, january(14), Outcome::withdrawn);
    CHECK(told.measured(Measure::received, january(9)) == 0);
    CHECK(told.measured(Measure::open, january(9)) == 0);
    CHECK(told.measured(Measure::open, january(10)) == 1);
    CHECK(told.measured(Measure::open, january(13)) == 1);
    CHECK(told.measured(Measure::open, january(14)) == 0);
    CHECK(told.at(january(13)).is_open());
    CHECK(told.at(january(14)).closed_on == january(14));
    CHECK(told.measured(Measure::received, never) == 1);
}

TEST_CASE("how a case ends says which state it is in and what it is counted as") {
    const struct {
        StepKind move;
        Outcome outcome;
        State state;
        Measure measure;
    } rows[] = {{StepKind::settle, Outcome::settled_before_filing, State::closed, Measure::settled},
                {StepKind::settle, Outcome::settled_part, State::closed, Measure::settled},
                {StepKind::close, Outcome::paid_from_emergency_fund, State::closed, Measure::settled},
                {StepKind::close, Outcome::not_proved, State::closed, Measure::closed_other},
                {StepKind::close, Outcome::sent_to_arbitration, State::closed, Measure::referred},
                {StepKind::refuse, Outcome::over_2_years, State::refused, Measure::refused},
                {StepKind::withdraw, Outcome::withdrawn, State::withdrawn, Measure::withdrawn}};
    for (const auto& row : rows) {
        CAPTURE(std::string(code(row.outcome)));
        CaseTold told;
        told.end(row.move, january(14), row.outcome);
        CHECK(told.at(never).state == row.state);
        CHECK(told.at(never).outcome == row.outcome);
        for (const Measure measure : {Measure::open, Measure::settled, Measure::refused, Measure::referred, Measure::withdrawn, Measure::closed_other})
            CHECK(told.measured(measure, never) == (measure == row.measure ? 1 : 0));
    }
}

TEST_CASE("a case that an inspection opened begins as its own") {
    CHECK(CaseTold().at(january(10)).state == State::received);
    CHECK(CaseTold(CaseKind::own).at(january(10)).state == State::own);
}

TEST_CASE("of each stage the latest day's amount holds, whatever the order in which they were told") {
    CaseTold told;
    told.amount(StepKind::found, january(14), Stage::found, 300_yuan);
    told.amount(StepKind::found, january(12), Stage::found, 200_yuan);
    CHECK_FALSE(told.at(january(11)).amount(Stage::found));
    CHECK(told.at(january(12)).amount(Stage::found) == 200_yuan);
    CHECK(told.at(january(14)).amount(Stage::found) == 300_yuan);
    told.amount(StepKind::found, january(14), Stage::found, 250_yuan);
    CHECK(told.at(january(14)).amount(Stage::found) == 250_yuan);  // of one day, the one told last
}

TEST_CASE("what was paid is counted against what was agreed, else ordered, else found, else claimed") {
    CaseTold told;
    CHECK_FALSE(told.at(january(10)).base());
    CHECK_FALSE(told.at(january(10)).outstanding());
    told.pay(january(10), 100_yuan);
    CHECK_FALSE(told.at(january(10)).outstanding());  // an amount that nobody knows is not zero
    told.steps.front().stage = Stage::claimed, told.steps.front().amount_fen = 1000_yuan;
    told.amount(StepKind::found, january(11), Stage::found, 800_yuan);
    told.amount(StepKind::ordered, january(12), Stage::ordered, 700_yuan);
    told.amount(StepKind::settle, january(13), Stage::agreed, 600_yuan);
    const struct {
        unsigned day;
        Stage base;
        Money outstanding;
    } rows[] = {{10, Stage::claimed, 900_yuan}, {11, Stage::found, 700_yuan}, {12, Stage::ordered, 600_yuan}, {13, Stage::agreed, 500_yuan}};
    for (const auto& row : rows) {
        CAPTURE(row.day);
        CHECK(told.at(january(row.day)).base() == row.base);
        CHECK(told.at(january(row.day)).outstanding() == row.outstanding);
    }
    told.amount(StepKind::found, january(14), Stage::found, 5000_yuan);
    CHECK(told.at(january(14)).base() == Stage::agreed);  // a later finding does not unsay an agreement
}

TEST_CASE("nothing is owed below zero, and what went back is owed again") {
    CaseTold told;
    told.steps.front().stage = Stage::claimed, told.steps.front().amount_fen = 1000_yuan;
    told.pay(january(11), 1200_yuan);
    CHECK(told.at(january(11)).outstanding() == Money());
    CHECK(told.at(january(11)).paid == 1200_yuan);
    told.pay(january(12), -(1200_yuan));
    CHECK(told.at(january(11)).outstanding() == Money());
    CHECK(told.at(january(12)).outstanding() == 1000_yuan);
    CHECK(told.at(january(12)).paid == Money());
}

TEST_CASE("a claim of 0.00 is an amount, no claim is none") {
    CaseTold told;
    CHECK(told.measured(Measure::amount_unknown, january(10)) == 1);
    told.steps.front().stage = Stage::claimed, told.steps.front().amount_fen = Money();
    CHECK(told.measured(Measure::amount_unknown, january(10)) == 0);
    CHECK(told.at(january(10)).amount(Stage::claimed) == Money());
}

TEST_CASE("a closed case owes nothing more to a report") {
    CaseTold told;
    told.steps.front().stage = Stage::claimed, told.steps.front().amount_fen = 1000_yuan;
    told.end(StepKind::withdraw, january(14), Outcome::withdrawn);
    CHECK(told.measured(Measure::outstanding, january(13)) == 100'000);
    CHECK(told.measured(Measure::outstanding, january(14)) == 0);
    CHECK(told.measured(Measure::claimed, january(14)) == 100'000);
}

TEST_CASE("a clock is late from the day after its due day, until it stops") {
    CaseTold told;
    told.steps.front().awaits = Awaits::acceptance, told.steps.front().due_on = january(17);
    CHECK_FALSE(told.is_late(january(17)));
    CHECK(told.is_late(january(18)));
    told.end(StepKind::refuse, january(21), Outcome::over_2_years);
    CHECK(told.is_late(january(20)));
    CHECK_FALSE(told.is_late(january(21)));
    CHECK(told.at(never).clocks.at(0).stopped_on == january(21));
}

TEST_CASE("a clock whose day nobody can tell yet runs, and is never late") {
    CaseTold told;
    told.steps.front().awaits = Awaits::acceptance;
    CHECK(told.at(never).clocks.at(0).is_running(never));
    CHECK_FALSE(told.at(never).clocks.at(0).is_late(never));
    CHECK(told.measured(Measure::overdue, never) == 0);
}

TEST_CASE("a union has followed up once it has found, or had paid, or closed") {
    const auto stopped_on = [](auto&& tell) {
        CaseTold told;
        told.steps.front().awaits = Awaits::follow_up, told.steps.front().due_on = january(17);
        tell(told);
        return told.at(never).clocks.at(0).stopped_on;
    };
    CHECK(stopped_on([](CaseTold&) {}) == std::nullopt);
    CHECK(stopped_on([](CaseTold& told) { told.amount(StepKind::found, january(14), Stage::found, 100_yuan); }) == january(14));
    CHECK(stopped_on([](CaseTold& told) { told.pay(january(15), 100_yuan); }) == january(15));
    CHECK(stopped_on([](CaseTold& told) { told.end(StepKind::withdraw, january(16), Outcome::withdrawn); }) == january(16));
}

TEST_CASE("a body that asked for a reply waits for it from the day the case came in") {
    CaseTold told;
    told.file.reply_by = january(20);
    const Clock clock = told.at(january(10)).clocks.at(0);
    CHECK(clock.awaits == Awaits::reply);
    CHECK(clock.started_on == january(10));
    CHECK_FALSE(told.is_late(january(20)));
    CHECK(told.is_late(january(21)));
}

TEST_CASE("an order to pay runs until the whole is paid") {
    CaseTold told;
    told.order(january(11), 1000_yuan, january(18));
    told.pay(january(14), 400_yuan);
    CHECK(told.is_late(january(19)));
    told.pay(january(21), 600_yuan);
    CHECK(told.is_late(january(20)));
    CHECK_FALSE(told.is_late(january(21)));
}

TEST_CASE("an order is met at once by what was paid before it") {
    CaseTold told;
    told.pay(january(10), 1000_yuan);
    told.order(january(11), 1000_yuan, january(18));
    CHECK_FALSE(told.is_late(january(19)));
}

TEST_CASE("an order that was met runs on when the money goes back") {
    CaseTold told;
    told.order(january(11), 1000_yuan, january(18));
    told.pay(january(14), 1000_yuan);
    CHECK_FALSE(told.is_late(january(21)));
    told.pay(january(22), -(1000_yuan));
    CHECK_FALSE(told.is_late(january(21)));
    CHECK(told.is_late(january(22)));
    CHECK(told.at(never).clocks.back().due_on == january(18));
    told.pay(january(23), 1000_yuan);
    CHECK_FALSE(told.is_late(january(23)));
    CHECK(told.is_late(january(22)));
}

TEST_CASE("an order that stays met, though some money goes back, does not begin again") {
    CaseTold told;
    told.order(january(11), 1000_yuan, january(18));
    told.pay(january(14), 1200_yuan);
    told.pay(january(15), -(200_yuan));
    CHECK(told.at(never).clocks.size() == 1);
}

TEST_CASE("of two orders the newer one runs") {
    CaseTold told;
    told.order(january(11), 1000_yuan, january(14));
    told.order(january(13), 1000_yuan, january(21));
    CHECK_FALSE(told.is_late(january(15)));
    CHECK(told.is_late(january(22)));
    CHECK(told.measured(Measure::overdue, january(22)) == 1);
}

TEST_CASE("an order that was served later runs from its service") {
    CaseTold told;
    told.order(january(11), 1000_yuan, january(21)).served_on = january(14);
    const Clock clock = told.at(never).clocks.at(0);
    CHECK(clock.started_on == january(14));
    CHECK_FALSE(clock.is_running(january(13)));
    CHECK(clock.is_running(january(14)));
}

TEST_CASE("nothing runs in a case that has ended") {
    CaseTold told;
    told.end(StepKind::withdraw, january(12), Outcome::withdrawn);
    told.order(january(14), 1000_yuan, january(18));
    CHECK_FALSE(told.is_late(january(19)));
}

TEST_CASE("what happened on one day is told in the order of the ledger, payments after steps") {
    CaseTold told;
    told.pay(january(11), 1000_yuan);
    told.order(january(11), 1000_yuan, january(18));
    CHECK(told.at(january(11)).clocks.at(0).stopped_on == january(11));
}

TEST_CASE("persons are counted once, however often they are paid") {
    CaseTold told;
    told.steps.front().workers = 18;
    told.step(StepKind::found, january(11)).workers = 16;
    told.pay(january(12), 100_yuan, 5);
    told.pay(january(13), 100_yuan, 16);
    told.pay(january(14), 100_yuan, 7);
    told.pay(january(15), 100_yuan);
    const struct {
        unsigned day;
        int paid;
    } rows[] = {{11, 0}, {12, 5}, {13, 16}, {14, 16}, {15, 16}};
    for (const auto& row : rows) {
        CAPTURE(row.day);
        CHECK(told.at(january(row.day)).workers_paid == row.paid);
        CHECK(told.measured(Measure::workers_paid, january(row.day)) == row.paid);
    }
    CHECK(told.measured(Measure::workers_claimed, january(15)) == 18);
    CHECK(told.measured(Measure::workers_owed, january(15)) == 16);
    CHECK(told.measured(Measure::workers_owed, january(10)) == 0);
}

TEST_CASE("whom money reached that went back was not paid, from the day it went back") {
    CaseTold told;
    told.pay(january(12), 100_yuan, 5);
    const Id more = told.pay(january(13), 200_yuan, 16).id;
    told.pay(january(15), -(200_yuan)).returns = more;
    CHECK(told.at(january(14)).workers_paid == 16);
    CHECK(told.at(january(15)).workers_paid == 5);
}

TEST_CASE("workers who chose representatives bring one group case") {
    CaseTold told;
    CHECK(told.measured(Measure::group_case, january(10)) == 0);
    told.file.representatives = 3;
    CHECK(told.measured(Measure::group_case, january(10)) == 1);
}

TEST_CASE("no measure changes on a day that does not count") {
    CaseTold told;
    told.file.reply_by = january(20);
    told.steps.front().awaits = Awaits::acceptance, told.steps.front().due_on = january(17);
    told.order(january(12), 1000_yuan, january(21)).served_on = january(14);
    told.pay(january(15), 1000_yuan, 3);
    told.pay(january(23), -(1000_yuan));
    told.end(StepKind::close, january(28), Outcome::unreachable);
    const auto days = days_that_count(told.file, told.steps, told.payments);
    for (Date day = january(2); day <= january(31); day = day + 1) {
        if (std::find(days.begin(), days.end(), day) != days.end()) continue;
        CAPTURE(day.iso());
        CHECK(measures(told.file, told.at(day), day) == measures(told.file, told.at(day - 1), day - 1));
    }
}

}  // namespace
}  // namespace arrears
