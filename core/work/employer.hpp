#pragma once
#include "core/work/draft.hpp"

namespace arrears {

struct AddEmployer {
    struct Result { Employer employer; };
    std::string_view deed() const { return "add_employer"; }
    std::string name;
    EmployerKind kind{};
    std::optional<CreditCode> credit_code;
    std::optional<RegistrationNumber> registration_number;
    std::optional<OrganisationCode> organisation_code;
    std::optional<RegionCode> region;  // the office's own where none is given
    std::optional<std::string> address;
    std::optional<Industry> industry;
};
// Refuses a second employer of one code, or of one name unless both have codes that differ.
Decision<AddEmployer::Result> decide(const AddEmployer& deed, const Desk& desk);

// Throws Error{refused} naming the one that has the same code, or, where either has no code, the same name.
void require_only_one(const Desk& desk, const Employer& employer);

}  // namespace arrears
