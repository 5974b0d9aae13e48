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
    std::vector<std::string> former_names = {};
    bool though_near = false;  // those that are called nearly so were looked at: it is another
};
// Refuses a second employer of one code, or of one name unless both have codes that differ; asks
// (Error{undecided}, with those that stand) about a name that is likely the same as another's.
Decision<AddEmployer::Result> decide(const AddEmployer& deed, const Desk& desk);

// Throws Error{refused} naming the one that has the same code, or, where either has no code, the same name.
void require_only_one(const Desk& desk, const Employer& employer);

// From a day on it is called otherwise (变更): the earlier name stays one to find it by. A name that was never right
// is amended instead.
struct RenameEmployer {
    struct Result { Employer employer; FormerName former; };
    std::string_view deed() const { return "rename_employer"; }
    Id employer;
    std::string name;
    Date since;
    std::optional<std::string> note;
};
Decision<RenameEmployer::Result> decide(const RenameEmployer& deed, const Desk& desk);

// Two registrations of one employer. Nothing is re-pointed: one row says so, and undo takes it away.
struct MergeEmployers {
    struct Result { Employer employer, other; };  // the one that stands for both, and the one that goes with it
    std::string_view deed() const { return "merge_employers"; }
    Id one, other;
    std::string reason;
};
// Refused where their credit codes differ.
Decision<MergeEmployers::Result> decide(const MergeEmployers& deed, const Desk& desk);

}  // namespace arrears
