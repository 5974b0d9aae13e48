#include "core/record/moves.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

namespace arrears {
namespace {

using enum State;
using MoveTable = std::map<StepKind, std::map<State, State>>;

// The moves of the project's notes on the life of a case (received → supplement | refused | …), and what the practice of
// an office adds to them; each step with the states it may be taken in, and where it leads.
const MoveTable& allowed() {
    static const MoveTable table = [] {
        MoveTable t;
        const auto add = [&](StepKind step, std::initializer_list<State> from, State to) { for (const State state : from) t[step][state] = to; };
        const auto stay = [&](StepKind step, std::initializer_list<State> from) { for (const State state : from) t[step][state] = state; };
        add(StepKind::accept, {lead, received, own, supplement}, filed);
        stay(StepKind::accept, {mediating, ordered, partly_paid});
        add(StepKind::refuse, {received, supplement}, refused);
        add(StepKind::supplement, {lead, received}, supplement);
        add(StepKind::refer, {lead, received, supplement, union_urging, investigating, extended}, referred);
        add(StepKind::urge, {received, union_urging}, union_urging);
        add(StepKind::investigate, {filed, investigating, mediating}, investigating);
        stay(StepKind::investigate, {extended});
        stay(StepKind::conclude, {investigating, extended, mediating, ordered, partly_paid});
        add(StepKind::extend, {investigating}, extended);
        add(StepKind::agree, {received, own, supplement, union_urging, filed, investigating, extended, mediating}, mediating);
        stay(StepKind::agree, {ordered, partly_paid, paid, hearing_notice, decided, review, lawsuit, demanded, court, police});
        add(StepKind::ordered, {own, investigating, extended, mediating, ordered, partly_paid}, ordered);
        add(StepKind::notice, {investigating, extended, ordered, partly_paid}, hearing_notice);
        add(StepKind::decide, {hearing_notice}, decided);
        add(StepKind::review, {decided}, review);
        add(StepKind::review, {review}, decided);
        add(StepKind::lawsuit, {decided}, lawsuit);
        add(StepKind::lawsuit, {lawsuit}, decided);
        add(StepKind::demand, {decided}, demanded);
        add(StepKind::court, {demanded}, court);
        add(StepKind::police, {investigating, extended, ordered, partly_paid, hearing_notice, decided, demanded}, police);
        stay(StepKind::publish, {decided, review, lawsuit, demanded, court, police, paid, closed});
        add(StepKind::cancel, {filed, investigating, extended}, filing_cancelled);
        add(StepKind::withdraw, {received, supplement, union_urging, mediating, partly_paid, paid}, withdrawn);
        add(StepKind::reopen, {referred, filing_cancelled, withdrawn, closed}, investigating);
        return t;
    }();
    return table;
}

const std::set<StepKind> at_any_time{StepKind::serve, StepKind::term, StepKind::reply, StepKind::approve, StepKind::return_};
const std::set<StepKind> while_open{StepKind::settle, StepKind::close, StepKind::found, StepKind::amended};
const std::set<StepKind> beginnings{StepKind::received, StepKind::own};
const std::set<State> endings{referred, refused, filing_cancelled, withdrawn, closed};

TEST_CASE("every step is allowed in just the states of the table, and leads where the table says") {
    for (const auto& [step, code_of_step, phrase_of_step] : Words<StepKind>::rows) {
        if (at_any_time.contains(step) || while_open.contains(step)) continue;
        for (const auto& [state, code_of_state, phrase_of_state] : Words<State>::rows) {
            CAPTURE(code_of_step);
            CAPTURE(code_of_state);
            const auto rows = allowed().find(step);
            const bool is_allowed = rows != allowed().end() && rows->second.contains(state);
            const auto after = state_after(step, state);
            REQUIRE(after.has_value() == is_allowed);
            if (is_allowed) CHECK(*after == rows->second.at(state));
        }
    }
}

TEST_CASE("a case that goes on may be settled or closed in any state, one that has ended in none") {
    for (const auto& [state, code_of_state, phrase_of_state] : Words<State>::rows) {
        CAPTURE(code_of_state);
        CHECK(is_over(state) == endings.contains(state));
        for (const StepKind step : while_open) CHECK(state_after(step, state).has_value() == !endings.contains(state));
        for (const StepKind step : at_any_time) CHECK(state_after(step, state) == state);
        for (const StepKind step : beginnings) CHECK_FALSE(state_after(step, state));
    }
}

TEST_CASE("what is offered in a state are the steps that may be taken there") {
    for (const auto& [state, code_of_state, phrase_of_state] : Words<State>::rows)
        for (const StepKind step : moves_from(state)) {
            CAPTURE(code_of_state);
            CHECK(state_after(step, state));
        }
    CHECK(moves_from(refused).empty());
}

}  // namespace
}  // namespace arrears
