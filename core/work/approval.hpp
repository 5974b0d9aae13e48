#pragma once
// Approval by a head (审批): what the law or the office leaves to one waits for it, where the office has one. Who must
// approve what are rows `approve_…` of data/law/rules.csv.
#include "core/work/draft.hpp"
#include "core/store/cases.hpp"

namespace arrears {

// The officers of this office who may approve such a step; none where it needs none, or there is no head.
std::vector<Officer> heads_for(StepKind step, Date on, const Desk& desk);

Arg names_of(const std::vector<Officer>& officers);  // 张建国、王敏

// Notes who approved the step, or that it waits: on paper by `approved_by`, or at once by a head who takes it himself.
// Throws Error{refused} where that officer may not approve it. Answers those it waits for.
std::vector<Officer> ask_approval(Step& step, const std::optional<Id>& approved_by, const Desk& desk);

struct ApproveStep {  // 审批同意: the step that waits takes effect, on that day
    struct Result {
        CaseFile file;
        std::optional<Employer> employer;
        Step asked, approval;
        State state{};
    };
    std::string_view deed() const { return "approve_step"; }
    Id case_id;
    Date on;
    std::optional<std::string> note;
};
Decision<ApproveStep::Result> decide(const ApproveStep& deed, const Desk& desk);

struct ReturnStep {  // 退回补办: it does not
    struct Result {
        CaseFile file;
        std::optional<Employer> employer;
        Step asked;
    };
    std::string_view deed() const { return "return_step"; }
    Id case_id;
    Date on;
    std::string reason;
};
Decision<ReturnStep::Result> decide(const ReturnStep& deed, const Desk& desk);

}  // namespace arrears
