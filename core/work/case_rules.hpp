#pragma once
// What deeds on a case ask of it.
#include "core/store/cases.hpp"

namespace arrears {

void require_open(const CaseAtHand& of);                  // throws Error{refused} naming how it ended
void require_not_before(const CaseAtHand& of, Date day);  // throws Error{refused} for a day before it was received

}  // namespace arrears
