#pragma once
#include "core/work/complaint.hpp"

namespace arrears {

// A matter that stands as an open case is brought again (再次反映): one more contact of that case, which counts once.
// What is said of amount and number this time is kept with the contact; who is new on the list joins the case.
struct AddContact {
    struct Result {
        CaseFile file;
        std::optional<Employer> employer;
        Contact contact;
        int times = 0;            // with this one
        int listed = 0;           // workers who were not on the case's list yet
        std::optional<Money> claimed;  // what the case says, as before
        std::optional<int> workers;
    };
    std::string_view deed() const { return "add_contact"; }
    Id case_id;
    Channel channel{};
    Date on;
    std::optional<Person> person;
    std::optional<Person> in_charge;  // of the employer
    std::vector<WorkerLine> worker_lines;
    std::optional<Money> claimed;
    std::optional<int> workers;
    std::optional<Id> call;  // the consultation that it came of
    std::optional<std::string> note;
    std::optional<std::int64_t> shown_at;  // the entry of the journal at which the case was shown
};
Decision<AddContact::Result> decide(const AddContact& deed, const Desk& desk);

}  // namespace arrears
