#include "core/work/approval.hpp"

#include <algorithm>

#include "core/store/heads.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/case_step.hpp"

namespace arrears {
namespace {

struct Asked {
    CaseAtHand of;
    Step step;
};

// The step that waits, which this officer may answer.
Asked asked_step(Id case_id, Date on, const Desk& desk) {
    desk.require_past(on);
    CaseAtHand of = case_at_hand(desk.sql, case_id);
    const Standing now = of.standing();
    if (now.waiting.empty()) throw Error(Fault::refused, Phrase::nothing_to_approve, {{"case", of.file.id.text()}});
    const Step step = *std::ranges::find(of.steps, now.waiting.front(), &Step::id);
    if (on < step.on_day)
        throw Error(Fault::refused, Phrase::day_before_step, {{"day", on}, {"case", of.file.id.text()}, {"step", phrase(step.kind)}, {"after", step.on_day}}).in("on");
    const auto heads = heads_for(step.kind, on, desk);
    if (std::ranges::find(heads, desk.signature.officer, &Officer::id) == heads.end())
        throw Error(Fault::refused, Phrase::not_yours_to_approve,
                    {{"case", of.file.id.text()}, {"step", phrase(step.kind)}, {"heads", names_of(heads)}, {"officer", get<Officer>(desk.sql, desk.signature.officer).name}});
    return {std::move(of), step};
}

}  // namespace

std::vector<Officer> heads_for(StepKind step, Date on, const Desk& desk) { return heads_for(desk.sql, step, desk.law(), on); }

Arg names_of(const std::vector<Officer>& officers) {
    InBoth names;
    for (const Officer& one : officers) {
        names.zh += (names.zh.empty() ? "" : "、") + one.name;
        names.en += (names.en.empty() ? "" : ", ") + one.name;
    }
    return names;
}

std::vector<Officer> ask_approval(Step& step, const std::optional<Id>& approved_by, const Desk& desk) {
    const auto heads = heads_for(step.kind, step.on_day, desk);
    const auto is_head = [&](Id officer) { return std::ranges::find(heads, officer, &Officer::id) != heads.end(); };
    if (approved_by && !is_head(*approved_by)) {
        const Args args{{"step", phrase(step.kind)}, {"officer", standing_officer(desk, *approved_by).name}, {"heads", names_of(heads)}};
        throw Error(Fault::refused, heads.empty() ? Phrase::approval_not_needed : Phrase::may_not_approve, args).in("approved_by");
    }
    if (approved_by) step.approved_by = approved_by;
    else if (is_head(step.officer)) step.approved_by = step.officer;
    else if (!heads.empty()) step.approval = Approval::asked;
    return step.approval ? heads : std::vector<Officer>();
}

Decision<ApproveStep::Result> decide(const ApproveStep& deed, const Desk& desk) {
    auto [of, asked] = asked_step(deed.case_id, deed.on, desk);
    Draft draft(desk);
    Step step = new_step(of.file.id, StepKind::approve, deed.on, desk, draft);
    step.about = asked.id;
    step.note = draft.words(deed.note);
    start_clock_of(asked, step, of, desk);
    draft.put(step);
    of.steps.push_back(step);
    return {std::move(draft), {of.file, employer_of(desk.sql, of.file), asked, step, of.standing().shown()}};
}

Decision<ReturnStep::Result> decide(const ReturnStep& deed, const Desk& desk) {
    if (deed.reason.empty()) throw Error(Fault::undecided, Phrase::return_needs_reason).in("note");
    const auto [of, asked] = asked_step(deed.case_id, deed.on, desk);
    Draft draft(desk);
    Step step = new_step(of.file.id, StepKind::return_, deed.on, desk, draft);
    step.about = asked.id;
    step.note = draft.words(deed.reason);
    draft.put(step);
    return {std::move(draft), {of.file, employer_of(desk.sql, of.file), asked}};
}

}  // namespace arrears
