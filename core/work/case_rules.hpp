#pragma once
// What deeds on a case ask of it.
#include "core/law/calendar.hpp"
#include "core/law/rules.hpp"
#include "core/store/cases.hpp"
#include "core/work/draft.hpp"

namespace arrears {

void require_open(const CaseAtHand& of);                  // throws Error{refused} naming how it ended
void require_not_before(const CaseAtHand& of, Date day);  // throws Error{refused} for a day before it was received

// The step may be taken by this office, in the state that the case has on that day, and no earlier than the steps that
// stand. Throws Error{refused} with the article, the state and what may be done instead.
void require_move(const CaseAtHand& of, StepKind step, Date on, const Desk& desk);

void require_custodian(StepKind step, Date on, const Desk& desk);  // the same of the office alone
// An order that the visit gives on the spot, which may come before any filing.
void require_order_on_the_spot(const CaseAtHand& of, Date on, const Desk& desk);

// A step of the case, by this officer, with its number; of an earlier day than today's, it says when it was entered.
Step new_step(Id of_case, StepKind kind, Date on, const Desk& desk, Draft& draft);

// Two certified inspectors have looked into it, of whom two may be these (Regulations 423 art. 16).
bool were_two_inspectors(const CaseAtHand& of, const Desk& desk, const std::vector<Id>& officers);

// By which day what a step awaits is to happen, by its own rule and length; nothing where nothing was served yet, or the
// notice of that year's days off is not out. An order to pay counts calendar days from its service; the law's own times
// are as their rule counts them. A last day off runs on to the next working day (民诉法 art. 85, 民法典 art. 203).
std::optional<Date> due_of(const Step& step, const Calendar& calendar, const Law& law);

// The step starts a clock of the law's, whole or as long as is said; its due day is left open where no calendar can say.
void start_clock(Step& step, Awaits awaits, std::string_view rule, const Desk& desk, std::optional<int> length = std::nullopt);

}  // namespace arrears
