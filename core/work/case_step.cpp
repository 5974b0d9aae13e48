#include "core/work/case_step.hpp"

#include <algorithm>

#include "core/record/moves.hpp"
#include "core/work/approval.hpp"
#include "core/work/case_rules.hpp"

namespace arrears {
namespace {

// As many days as from the day it counts from to the day that was named.
std::optional<int> days_of(const TakeStep& deed) {
    if (deed.days || !deed.by) return deed.days;
    return *deed.by - deed.served.value_or(deed.on);
}

void put_payment_time(const TakeStep& deed, const Desk& desk, Step& step) {
    step.awaits = Awaits::payment;
    step.due_rule = "order";
    step.due_length = days_of(deed);
    step.due_on = due_of(step, desk.calendar(), desk.law());
}

// A day that a person has named: it is not counted.
void wait_until(Step& step, Awaits awaits, std::optional<Date> day, std::string_view rule) {
    step.awaits = awaits;
    step.due_rule = rule;
    step.due_on = day;
}

// What was issued last and not served yet.
Id paper_to_serve(const CaseAtHand& of) {
    const Standing now = of.standing();
    const Issued* paper = nullptr;
    for (const auto& [kind, one] : now.issued)
        if (!one.served_on && (!paper || std::pair(one.on, one.step) > std::pair(paper->on, paper->step))) paper = &one;
    if (!paper) throw Error(Fault::refused, Phrase::nothing_to_serve, {{"case", of.file.id.text()}});
    return paper->step;
}

const Step& step_with(const CaseAtHand& of, Id id) { return *std::ranges::find(of.steps, id, &Step::id); }

// What the service of a paper sets going.
void serve(const TakeStep& deed, const CaseAtHand& of, const Desk& desk, Step& step, std::vector<Step>& terms, Draft& draft) {
    const Step& paper = step_with(of, paper_to_serve(of));
    step.about = paper.id;
    step.served_on = deed.served.value_or(deed.on);
    step.on_day = *step.served_on;
    step.service = deed.how;
    const auto payment = std::ranges::find_if(of.steps, [&](const Step& one) {
        return one.awaits == Awaits::payment && (one.id == paper.id || (one.kind == StepKind::term && one.about == paper.id));
    });
    if (payment != of.steps.end()) {
        step.awaits = Awaits::payment;
        step.due_rule = payment->due_rule;
        step.due_length = payment->due_length;
        step.due_on = due_of(step, desk.calendar(), desk.law());
    }
    if (paper.kind == StepKind::notice) start_clock(step, Awaits::hearing, "hearing_request", desk);
    if (paper.kind == StepKind::demand) start_clock(step, Awaits::demand, "demand_before_court", desk);
    if (paper.kind == StepKind::decide) terms = terms_of_decision(of, step, desk, draft);
}

// Of the step that is answered: the hand-over to another body, or to the police.
std::optional<Id> answered_step(const CaseAtHand& of) {
    const State state = of.standing().state;
    const StepKind kind = state == State::police ? StepKind::police : StepKind::refer;
    if (state != State::police && state != State::referred) return std::nullopt;  // our reply to whom it came from
    const auto found = std::find_if(of.steps.rbegin(), of.steps.rend(), [&](const Step& step) { return step.kind == kind; });
    return found == of.steps.rend() ? std::nullopt : std::optional(found->id);
}

std::optional<Money> amount_to_order(const TakeStep& deed, const CaseAtHand& of) {
    if (deed.amount) return deed.amount;
    const Standing now = of.standing();
    return now.base() ? now.amount(*now.base()) : std::nullopt;
}

void fill(const TakeStep& deed, const CaseAtHand& of, const Desk& desk, Step& step, std::vector<Step>& terms, Draft& draft) {
    step.outcome = deed.reason;
    step.response = deed.response;
    step.body = deed.body;
    step.document = deed.document;
    step.partner = deed.partner;
    step.note = draft.words(deed.note);
    switch (step.kind) {
        case StepKind::ordered:
            step.stage = Stage::ordered;
            step.amount_fen = amount_to_order(deed, of);
            step.served_on = deed.served;
            step.service = deed.how;
            put_payment_time(deed, desk, step);
            break;
        case StepKind::decide: {
            step.stage = Stage::ordered;
            step.amount_fen = amount_to_order(deed, of);
            Step term = new_step(of.file.id, StepKind::term, deed.on, desk, draft);
            term.about = step.id;
            put_payment_time(deed, desk, term);
            terms.push_back(std::move(term));
            break;
        }
        case StepKind::review: case StepKind::lawsuit:
            if (deed.amount) step.stage = Stage::ordered, step.amount_fen = deed.amount;  // as it was changed
            break;
        case StepKind::serve: serve(deed, of, desk, step, terms, draft); break;
        case StepKind::reply: step.about = answered_step(of); break;
        case StepKind::supplement: wait_until(step, Awaits::supplement, deed.by, "reply_by"); break;
        case StepKind::refer:
            if (deed.reason != Outcome::in_arbitration_or_court) wait_until(step, Awaits::answer, deed.by, "reply_by");
            break;
        case StepKind::urge:
            if (deed.by) wait_until(step, Awaits::follow_up, deed.by, "reply_by");
            else start_clock(step, Awaits::follow_up, "office", desk, desk.office.follow_up_days);
            break;
        case StepKind::extend: step.due_length = deed.days ? deed.days : desk.law().rule("investigate_extension", deed.on).whole(); break;
        default: break;
    }
}

// The day by which this was to be done, where it is done after it.
std::optional<Date> late_clock_met(const Standing& before, const Standing& after, Date on) {
    for (std::size_t i = 0; i < before.clocks.size(); ++i) {
        const Clock& clock = before.clocks[i];
        const bool is_ours = clock.awaits == Awaits::acceptance || clock.awaits == Awaits::investigation || clock.awaits == Awaits::decision || clock.awaits == Awaits::service;
        const bool is_met = !clock.stopped_on && after.clocks[i].stopped_on;
        if (is_ours && is_met && clock.is_late(on)) return clock.due_on;
    }
    return std::nullopt;
}

// While a head has it on the desk.
void wait_for_head(Step& step, const Desk& desk) {
    if (step.kind == StepKind::police) start_clock(step, Awaits::approval, "transfer_decision", desk);
    else step.awaits = Awaits::approval;
}

}  // namespace

std::string_view TakeStep::deed() const {
    switch (move) {
        case StepKind::accept: return "accept_case";
        case StepKind::supplement: return "supplement_case";
        case StepKind::refer: return "refer_case";
        case StepKind::reply: return "reply_case";
        case StepKind::urge: return "urge_case";
        case StepKind::investigate: return "investigate_case";
        case StepKind::conclude: return "conclude_case";
        case StepKind::extend: return "extend_case";
        case StepKind::ordered: return "order_case";
        case StepKind::serve: return "serve_case";
        case StepKind::notice: return "notify_case";
        case StepKind::decide: return "decide_case";
        case StepKind::review: return "review_case";
        case StepKind::lawsuit: return "sue_case";
        case StepKind::demand: return "demand_case";
        case StepKind::court: return "court_case";
        case StepKind::police: return "police_case";
        case StepKind::publish: return "publish_case";
        case StepKind::cancel: return "cancel_case";
        default: return "reopen_case";
    }
}

void start_clock_of(const Step& as_asked, Step& step, const CaseAtHand& of, const Desk& desk) {
    const auto filed_on = of.standing().filed_on;
    switch (as_asked.kind) {
        case StepKind::accept: return start_clock(step, Awaits::investigation, "investigate", desk);
        case StepKind::conclude: return start_clock(step, Awaits::decision, "decide", desk);
        case StepKind::notice: case StepKind::demand: step.awaits = Awaits::service; return;
        case StepKind::decide: return start_clock(step, Awaits::service, "serve_decision", desk);
        case StepKind::police: return start_clock(step, Awaits::police_answer, "police_answer", desk);
        case StepKind::extend: {  // the whole time, counted from the filing
            step.due_from = filed_on;
            const int before = desk.law().rule("investigate", *filed_on).whole();
            return start_clock(step, Awaits::investigation, "investigate_extension", desk, before + as_asked.due_length.value_or(0));
        }
        case StepKind::reopen:
            if (filed_on) return start_clock(step, Awaits::investigation, "investigate", desk);
            if (desk.office.custodian == Custodian::union_) return start_clock(step, Awaits::follow_up, "office", desk, desk.office.follow_up_days);
            if (of.file.kind == CaseKind::complaint) start_clock(step, Awaits::acceptance, "accept_complaint", desk);
            return;
        default: return;
    }
}

std::vector<Step> terms_of_decision(const CaseAtHand& of, const Step& service, const Desk& desk, Draft& draft) {
    std::vector<Step> terms;
    const auto add = [&](Awaits awaits, std::string_view rule, std::optional<Date> from) {
        Step& term = terms.emplace_back(new_step(of.file.id, StepKind::term, service.on_day, desk, draft));
        term.about = service.about;
        term.served_on = service.served_on;
        term.due_from = from;
        start_clock(term, awaits, rule, desk);
    };
    add(Awaits::review, "review", std::nullopt);
    add(Awaits::lawsuit, "lawsuit", std::nullopt);
    if (!desk.law().find("apply_to_court", *service.served_on)) return terms;
    // From the end of the longer of the two, as it is counted: whether from there or from the working day that it runs
    // on to is in no text read, and this is the earlier end.
    const int months = desk.law().rule("lawsuit", *service.served_on).whole();
    add(Awaits::court_application, "apply_to_court", service.served_on->months_later(months));
    return terms;
}

Decision<TakeStep::Result> decide(const TakeStep& deed, const Desk& desk) {
    desk.require_past(deed.on);
    if (deed.served) desk.require_past(*deed.served, "served");
    require_amount(deed.amount);
    for (const auto& text : {deed.body, deed.document})
        if (text) require_name(*text);
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    if (deed.as_seen) require_unchanged(desk, CaseFile::table, deed.case_id, *deed.as_seen);
    require_move(of, deed.move, deed.on, desk);
    require_grounds(deed, of, desk);

    Draft draft(desk);
    TakeStep::Result result;
    Step step = new_step(of.file.id, deed.move, deed.on, desk, draft);
    fill(deed, of, desk, step, result.terms, draft);
    result.heads = ask_approval(step, deed.approved_by, desk);
    const Standing before = of.standing();
    if (step.approval) wait_for_head(step, desk);
    else if (!step.awaits) start_clock_of(step, step, of, desk);
    draft.put(step);
    for (const Step& term : result.terms) draft.put(term);

    CaseAtHand after = of;
    after.steps.push_back(step);
    std::ranges::copy(result.terms, std::back_inserter(after.steps));
    const Standing now = after.standing();
    result.state = now.shown();
    result.was_due = late_clock_met(before, now, deed.on);
    result.file = of.file;
    result.employer = employer_of(desk.sql, of.file);
    result.too_few_inspectors = deed.move == StepKind::investigate && !were_two_inspectors(after, desk, {});
    result.step = std::move(step);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
