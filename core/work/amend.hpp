#pragma once
// What was recorded wrongly is put right: it was so from the beginning. Old and new stand in the journal. Every amendment
// wants a reason, and refuses (Error{refused}) where nothing would change.
#include "core/work/draft.hpp"
#include "core/work/workers.hpp"

namespace arrears {

struct Amended {  // one field, as a reader is told of it
    Phrase what;
    Arg before, after;
};

struct AmendCase {
    struct Result { CaseFile file; std::optional<Employer> employer; std::vector<Amended> changes; std::optional<Date> due; };
    std::string_view deed() const { return since ? "change_case" : "amend_case"; }
    Id case_id;
    std::optional<Money> claimed;
    std::optional<int> workers;
    std::optional<Period> period;
    std::optional<Channel> channel;
    std::optional<CaseKind> kind;
    std::optional<Date> received_on, ended_on;
    std::optional<Id> employer;
    std::optional<Id> site;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::optional<Person> complainant, in_charge;  // what is said of them; the rest stays
    std::optional<Date> since;  // not wrong: the complainant says something else from that day on (amount and workers only)
    std::string reason;
};
Decision<AmendCase::Result> decide(const AmendCase& deed, const Desk& desk);

struct AmendInspection {
    struct Result { Inspection inspection; Employer employer; std::vector<Amended> changes; };
    std::string_view deed() const { return "amend_inspection"; }
    Id inspection;
    std::optional<arrears::Result> result;
    std::optional<Money> found;
    std::optional<int> workers, employed, migrants, contracts;
    std::optional<std::string> bodies;
    std::optional<Date> on, revisit;
    std::optional<Id> site;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::string reason;
};
Decision<AmendInspection::Result> decide(const AmendInspection& deed, const Desk& desk);

struct AmendPayment {
    struct Result { Payment payment; Employer employer; std::vector<Amended> changes; std::optional<Money> outstanding; std::optional<Stage> base; };
    std::string_view deed() const { return "amend_payment"; }
    Id payment;
    std::optional<Money> amount;
    std::optional<Payer> payer;
    std::optional<Means> means;
    std::optional<int> workers;
    std::optional<std::string> proof;
    std::optional<Date> on;
    std::vector<Reached> reached;  // in the place of those whom it named; nobody: as it was
    std::string reason;
};
Decision<AmendPayment::Result> decide(const AmendPayment& deed, const Desk& desk);

struct AmendEmployer {
    struct Result { Employer employer; std::vector<Amended> changes; };
    std::string_view deed() const { return "amend_employer"; }
    Id employer;
    std::optional<std::string> name, address;
    std::optional<EmployerKind> kind;
    std::optional<CreditCode> credit_code;
    std::optional<RegistrationNumber> registration_number;
    std::optional<OrganisationCode> organisation_code;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::string reason;
};
Decision<AmendEmployer::Result> decide(const AmendEmployer& deed, const Desk& desk);

struct AmendSite {
    struct Result { Site site; std::vector<Amended> changes; };
    std::string_view deed() const { return "amend_site"; }
    Id site;
    std::optional<std::string> name, address;
    std::optional<RegionCode> region;
    std::optional<Id> builder, general_contractor;
    std::vector<Id> subcontractors;  // more of them: who worked there stays
    std::string reason;
};
Decision<AmendSite::Result> decide(const AmendSite& deed, const Desk& desk);

struct AssignCase {  // 分派
    struct Result { CaseFile file; std::optional<Employer> employer; Officer before, after; };
    std::string_view deed() const { return "assign_case"; }
    Id case_id, officer;
};
Decision<AssignCase::Result> decide(const AssignCase& deed, const Desk& desk);

}  // namespace arrears
