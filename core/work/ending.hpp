#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// A case comes to its end: settled (协调解决), refused (不予受理), withdrawn (撤回) or closed another way.
struct EndCase {
    struct Result {
        CaseFile file;
        std::optional<Employer> employer;  // nothing while nobody can name it
        Outcome outcome{};
        std::optional<Money> agreed;
        Money paid;
        std::optional<Money> claimed;
        std::optional<Date> was_due;  // where it is done after its day
        std::vector<Officer> heads;   // it waits for one of them; else the case has ended
    };
    std::string_view deed() const;
    Id case_id;
    StepKind move{};  // settle, refuse, withdraw or close
    Date on;
    std::optional<Money> agreed;
    std::optional<Outcome> outcome;
    std::optional<std::string> note;
    std::optional<std::string> document = {};
    std::optional<Id> approved_by = {};
};
Decision<EndCase::Result> decide(const EndCase& deed, const Desk& desk);

struct VoidCase {  // it was never brought
    struct Result { CaseFile file; std::optional<Employer> employer; };
    std::string_view deed() const { return "void_case"; }
    Id case_id;
    std::string reason;
};
// Refused while payments stand.
Decision<VoidCase::Result> decide(const VoidCase& deed, const Desk& desk);

}  // namespace arrears
