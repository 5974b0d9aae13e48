#pragma once
#include <vector>

#include "core/record/standing.hpp"
#include "core/store/records.hpp"

namespace arrears {

// A case with all that it rests on; only what stands.
struct CaseAtHand {
    CaseFile file;
    std::vector<Step> steps;
    std::vector<Payment> payments;
    std::vector<Instalment> instalments;

    Standing standing(Date day) const { return arrears::standing(file, steps, payments, day, instalments); }
    Standing standing() const { return standing(std::chrono::sys_days(std::chrono::year(9999) / 12 / 31)); }
};

// Throws Error{not_found} for a case that does not stand.
CaseAtHand case_at_hand(Sql& sql, Id id);

// The first of them, at most `most`.
std::vector<Id> open_cases_of(Sql& sql, Id employer, std::int64_t most = 4);

}  // namespace arrears
