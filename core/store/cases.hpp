#pragma once
#include <vector>

#include "core/record/standing.hpp"
#include "core/store/records.hpp"
#include "core/store/vault.hpp"

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

struct OpenCaseOf {
    Id id;
    std::optional<Month> period_from, period_to;
};
// The open cases of an employer under all its numbers: the first of them, at most `most`.
std::vector<OpenCaseOf> open_cases_of(Sql& sql, Id employer, std::int64_t most = 4);

// The open cases in which a person stands, known by ID number or phone. Those of reporters are not told.
std::vector<Id> open_cases_of_person(Sql& sql, const Person& person);

// Whom a case is about, under the number that stands for him; nothing while nobody can name him.
std::optional<Employer> employer_of(Sql& sql, const CaseFile& file);
// Throws Error{refused} then: what needs an employer has to wait.
Id named_employer(const CaseFile& file);

}  // namespace arrears
