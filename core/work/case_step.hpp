#pragma once
// The steps by which a case goes from receipt to decision and enforcement. Which may follow which: core/record/moves; by
// which article, by whom and within which time: data/law/rules.csv. What ends a case otherwise is in ending.hpp.
#include "core/work/draft.hpp"
#include "core/store/cases.hpp"

namespace arrears {

struct TakeStep {
    struct Result {
        CaseFile file;
        std::optional<Employer> employer;
        Step step;
        std::vector<Step> terms;
        std::vector<Officer> heads;  // it waits for one of them; else it has taken effect
        State state{};               // in which the case is now
        std::optional<Date> was_due;  // where it is done after its day
        bool too_few_inspectors = false;
    };
    std::string_view deed() const;
    Id case_id;
    StepKind move{};
    Date on;
    std::optional<Money> amount;   // to pay; as the case stands where nothing is said
    std::optional<int> days;       // to pay in, or to extend by
    std::optional<Date> by;        // instead: the day to pay, of an order that is served; to answer, to bring what is missing
    std::optional<Date> served;
    std::optional<Service> how;
    std::optional<Outcome> reason;
    std::optional<Response> response;
    std::optional<std::string> body;
    std::optional<std::string> document;
    std::optional<Id> approved_by, partner;
    std::optional<std::string> note;
    std::optional<std::int64_t> as_seen;  // how the case stood when it was shown
};
Decision<TakeStep::Result> decide(const TakeStep& deed, const Desk& desk);

// The clock that a step of the law starts when it takes effect, on the step's day; `as_asked` is the step as it was put
// to a head.
void start_clock_of(const Step& as_asked, Step& step, const CaseAtHand& of, const Desk& desk);

// What the law asks before each of them. Throws Error{refused} with the article and with what is missing; undecided where
// only something was not told.
void require_grounds(const TakeStep& deed, const CaseAtHand& of, const Desk& desk);

// The times that a decision which was served gives (复议、诉讼、申请强制执行).
std::vector<Step> terms_of_decision(const CaseAtHand& of, const Step& service, const Desk& desk, Draft& draft);

}  // namespace arrears
