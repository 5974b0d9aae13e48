#pragma once
// Which step may follow in which state of a case (办案程序). The articles behind them, and who may take them, are rows of
// data/law/rules.csv: `move_…` and `approve_…`.
#include <optional>
#include <vector>

#include "core/record/words.hpp"

namespace arrears {

// Where the step leads from there; nothing where it may not be taken. A state that money alone makes (partly paid, paid)
// is left as it is.
std::optional<State> state_after(StepKind step, State from);
// An order that is given on the spot, by the visit that found the arrears, may come before any filing; practice, in no text.
bool may_be_ordered_on_the_spot(State from);

std::vector<StepKind> moves_from(State from);  // what may be done now, as an officer would do it
bool is_over(State state);                     // closed, refused, referred …: nothing more is done unless it is reopened
bool ends_a_case(StepKind step);

}  // namespace arrears
