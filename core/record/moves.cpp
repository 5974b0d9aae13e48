#include "core/record/moves.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace arrears {
namespace {

using enum State;
using States = std::uint32_t;  // one bit a state

template <class... Some>
constexpr States in(Some... some) {
    return ((States{1} << static_cast<unsigned>(some)) | ...);
}

constexpr States over = in(referred, refused, filing_cancelled, withdrawn, closed);
constexpr States all_of_them = (States{1} << Words<State>::rows.size()) - 1;
constexpr States going_on = all_of_them & ~over;
constexpr States before_filing = in(lead, received, own, supplement, union_urging);
constexpr States on_the_spot = in(lead, received, supplement, union_urging, filed, paid);  // more may be found than was paid

struct Move {
    StepKind step;
    States from;
    std::optional<State> to;  // nothing: it stays where it is
};

// In the order in which a case goes. What was mediated or ordered before any filing may still be filed; the investigation
// of what was extended goes on as before. A payment order may be met, and money agreed on, at any time.
constexpr auto moves = std::to_array<Move>({
    {StepKind::accept, in(lead, received, own, supplement), filed},
    {StepKind::accept, in(mediating, ordered, partly_paid), std::nullopt},
    {StepKind::refuse, in(received, supplement), refused},
    {StepKind::supplement, in(lead, received), supplement},
    {StepKind::refer, in(lead, received, supplement, union_urging, investigating, extended), referred},
    {StepKind::urge, in(received, union_urging), union_urging},
    {StepKind::investigate, in(filed, investigating, mediating), investigating},
    {StepKind::investigate, in(extended), std::nullopt},
    {StepKind::found, in(filed), investigating},
    {StepKind::found, going_on & ~in(filed), std::nullopt},
    {StepKind::conclude, in(investigating, extended, mediating, ordered, partly_paid), std::nullopt},
    {StepKind::extend, in(investigating), extended},
    {StepKind::agree, in(received, own, supplement, union_urging, filed, investigating, extended, mediating), mediating},
    {StepKind::agree, in(ordered, partly_paid, paid, hearing_notice, decided, review, lawsuit, demanded, court, police), std::nullopt},
    {StepKind::ordered, in(own, investigating, extended, mediating, ordered, partly_paid), ordered},
    {StepKind::notice, in(investigating, extended, ordered, partly_paid), hearing_notice},
    {StepKind::decide, in(hearing_notice), decided},
    {StepKind::review, in(decided), review},
    {StepKind::review, in(review), decided},  // it was answered
    {StepKind::lawsuit, in(decided), lawsuit},
    {StepKind::lawsuit, in(lawsuit), decided},
    {StepKind::demand, in(decided), demanded},
    {StepKind::court, in(demanded), court},
    {StepKind::police, in(investigating, extended, ordered, partly_paid, hearing_notice, decided, demanded), police},
    {StepKind::publish, in(decided, review, lawsuit, demanded, court, police, paid, closed), std::nullopt},
    {StepKind::cancel, in(filed, investigating, extended), filing_cancelled},
    {StepKind::settle, going_on, closed},
    {StepKind::close, going_on, closed},
    {StepKind::withdraw, (before_filing & ~in(lead, own)) | in(mediating, partly_paid, paid), withdrawn},
    {StepKind::reopen, in(referred, filing_cancelled, withdrawn, closed), investigating},
    {StepKind::amended, going_on, std::nullopt},
    {StepKind::serve, all_of_them, std::nullopt},
    {StepKind::term, all_of_them, std::nullopt},
    {StepKind::reply, all_of_them, std::nullopt},
    {StepKind::approve, all_of_them, std::nullopt},
    {StepKind::return_, all_of_them, std::nullopt},
});

bool is_among(State state, States some) { return (in(state) & some) != 0; }

}  // namespace

std::optional<State> state_after(StepKind step, State from) {
    for (const Move& move : moves)
        if (move.step == step && is_among(from, move.from)) return move.to.value_or(from);
    return std::nullopt;
}

bool may_be_ordered_on_the_spot(State from) { return is_among(from, on_the_spot) || state_after(StepKind::ordered, from); }

std::vector<StepKind> moves_from(State from) {
    std::vector<StepKind> possible;
    for (const Move& move : moves) {
        const bool is_taken_by_name = move.from != all_of_them && move.step != StepKind::found && move.step != StepKind::amended;
        if (is_taken_by_name && is_among(from, move.from) && std::ranges::find(possible, move.step) == possible.end()) possible.push_back(move.step);
    }
    return possible;
}

bool is_over(State state) { return is_among(state, over); }

bool ends_a_case(StepKind step) {
    switch (step) {
        case StepKind::settle: case StepKind::refuse: case StepKind::withdraw: case StepKind::close: case StepKind::cancel: case StepKind::refer: return true;
        default: return false;
    }
}

}  // namespace arrears
