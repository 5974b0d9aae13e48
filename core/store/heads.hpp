#pragma once
// Who must approve a step: rows `approve_…` of data/law/rules.csv, and the heads that the office has.
#include <vector>

#include "core/law/rules.hpp"
#include "core/store/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// Officers of this office with the role that the rule names, or, in a small office, any head; none where the step needs
// no approval or there is no head.
std::vector<Officer> heads_for(Sql& sql, StepKind step, const Law& law, Date on);

}  // namespace arrears
