#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// One hidden value of one person of a case, shown once: the showing is recorded with its reason. A reporter's is shown
// only to the officer of the case and to a head (Regulations 423 art. 9).
struct RevealValue {
    struct Result { CaseFile file; std::string name, value; };
    std::string_view deed() const { return "reveal_value"; }
    Id case_id;
    Disclosed what{};
    std::optional<int> worker;  // the n-th of the case's worker list, from 1; else the complainant
    Date on;
    std::string reason;
};
// Throws Error{not_found} where the case has no such person, or the person no such value.
Decision<RevealValue::Result> decide(const RevealValue& deed, const Desk& desk);

}  // namespace arrears
