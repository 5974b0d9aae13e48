#pragma once
#include <vector>

#include "core/record/standing.hpp"
#include "core/store/records.hpp"

namespace arrears {

constexpr Date end_of_time() { return std::chrono::sys_days(std::chrono::year(9999) / 12 / 31); }

// A case with all that it rests on; only what stands.
struct CaseAtHand {
    CaseFile file;
    std::vector<Step> steps;
    std::vector<Payment> payments;
    std::vector<Instalment> instalments;
    std::vector<PaymentWorker> named;  // whom the payments reached

    Standing standing(Date day) const { return arrears::standing(file, steps, payments, day, instalments, named); }
    Standing standing() const { return standing(end_of_time()); }
};

// Throws Error{not_found} for a case that does not stand.
CaseAtHand case_at_hand(Sql& sql, Id id);

// Whom the standing payments of a case reached by name.
std::vector<PaymentWorker> workers_named(Sql& sql, Id of);

// The workers on a case's list; those of them whom no standing payment names.
std::vector<Party> workers_on_list(Sql& sql, Id of);
std::vector<Party> unpaid_workers(Sql& sql, Id of);

// The newest event that changed the case or a part of it: while it is the same, what was shown of it still holds.
std::int64_t newest_event(Sql& sql, Id of);

// The first of them, at most `most`.
std::vector<Id> open_cases_of(Sql& sql, Id employer, std::int64_t most = 4);

}  // namespace arrears
