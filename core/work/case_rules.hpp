#pragma once
// What deeds on a case ask of it.
#include "core/law/calendar.hpp"
#include "core/store/cases.hpp"

namespace arrears {

void require_open(const CaseAtHand& of);                  // throws Error{refused} naming how it ended
void require_not_before(const CaseAtHand& of, Date day);  // throws Error{refused} for a day before it was received

// By which day what a step awaits is to happen, by its own rule and length; nothing where nothing was served yet, or the
// notice of that year's days off is not out. An order to pay counts calendar days from its service, and a last day off
// runs on to the next working day (民诉法 art. 85, 民法典 art. 203); the others count working days.
std::optional<Date> due_of(const Step& step, const Calendar& calendar);

}  // namespace arrears
