#include "core/work/ending.hpp"

#include <algorithm>

#include "core/work/approval.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/workers.hpp"

namespace arrears {
namespace {

// Settled by talking before any filing is what most cases end in; what was ordered, decided or found by us says otherwise.
Outcome usual_settlement(const CaseAtHand& of, const Standing& at) {
    if (at.state == State::court) return Outcome::court_enforced;
    if (at.paper(StepKind::decide)) return Outcome::paid_after_decision;
    if (at.paper(StepKind::ordered)) return Outcome::paid_after_order;
    return of.file.kind == CaseKind::own || at.filed_on ? Outcome::settled_full : Outcome::settled_before_filing;
}

// What must have happened before a case can be said to have ended so.
void require_happened(Outcome outcome, const CaseAtHand& of, const Standing& at) {
    const auto require = [&](bool has_happened, StepKind what) {
        if (!has_happened)
            throw Error(Fault::refused, Phrase::outcome_needs_step, {{"case", of.file.id.text()}, {"outcome", phrase(outcome)}, {"step", phrase(what)}}).in("outcome");
    };
    switch (outcome) {
        case Outcome::settled_before_filing:
            if (at.filed_on) throw Error(Fault::refused, Phrase::case_filed_already, {{"case", of.file.id.text()}, {"day", *at.filed_on}}).in("outcome");
            return;
        case Outcome::paid_after_order: return require(at.paper(StepKind::ordered), StepKind::ordered);
        case Outcome::paid_after_decision: return require(at.paper(StepKind::decide), StepKind::decide);
        case Outcome::court_enforced: case Outcome::unenforceable: return require(at.state == State::court, StepKind::court);
        case Outcome::criminal: return require(at.state == State::police, StepKind::police);
        default: return;
    }
}

// Those that another step says: refusal, referral, cancelling, review.
bool is_of_another_step(Outcome outcome) {
    switch (outcome) {
        case Outcome::withdrawn: case Outcome::over_2_years: case Outcome::already_accepted: case Outcome::annulled: case Outcome::slight_corrected:
        case Outcome::not_matter: case Outcome::not_area: case Outcome::in_arbitration_or_court: case Outcome::to_bureau: return true;
        default: return false;
    }
}

Outcome outcome_of(const EndCase& deed, const CaseAtHand& of) {
    const auto refuse = [&](Phrase why) { return Error(deed.outcome ? Fault::invalid : Fault::undecided, why, {{"outcome", deed.outcome ? Arg(phrase(*deed.outcome)) : Arg("")}}).in("outcome"); };
    switch (deed.move) {
        case StepKind::withdraw: return Outcome::withdrawn;
        case StepKind::refuse:
            if (!deed.outcome) throw refuse(Phrase::refusal_needs_reason);
            if (*deed.outcome != Outcome::over_2_years && *deed.outcome != Outcome::already_accepted) throw refuse(Phrase::not_a_refusal_reason);
            return *deed.outcome;
        case StepKind::settle:
            if (deed.outcome && !is_settled(*deed.outcome)) throw refuse(Phrase::not_a_settlement);
            return deed.outcome.value_or(usual_settlement(of, of.standing(deed.on)));
        default:
            if (!deed.outcome) throw refuse(Phrase::closing_needs_outcome);
            if (is_of_another_step(*deed.outcome))
                throw refuse(Phrase::not_a_closing_outcome);
            return *deed.outcome;
    }
}

// Nothing is called settled while an amount that was agreed, ordered or found is not paid.
void require_paid(const EndCase& deed, const CaseAtHand& of, Outcome outcome) {
    Standing at = of.standing(deed.on);
    if (deed.agreed == Money()) throw Error(Fault::refused, Phrase::settle_for_nothing, {{"case", of.file.id.text()}}).in("agreed");
    if (deed.agreed) at.amounts[static_cast<std::size_t>(Stage::agreed)] = deed.agreed;
    const auto stage = at.base();
    if (!stage) throw Error(Fault::refused, Phrase::settle_needs_amount, {{"case", of.file.id.text()}}).in("amount");
    const Money left = *at.outstanding();
    const bool is_in_part = outcome == Outcome::settled_part && at.paid != Money();
    if (!is_in_part && left != Money())
        throw Error(Fault::refused, at.paid == Money() ? Phrase::settle_nothing_paid : Phrase::settle_unpaid,
                    {{"case", of.file.id.text()}, {"outstanding", left}, {"base", phrase(*stage)}, {"paid", at.paid}, {"plain", at.paid.plain()}});
}

// Nor while a worker has less than was agreed for him.
void require_workers_paid(const EndCase& deed, const CaseAtHand& of, const Desk& desk) {
    const auto accounts = accounts_of(desk.sql, of, deed.on);
    constexpr std::size_t few = 5;
    std::size_t count = 0;
    std::vector<Error::Candidate> first;
    for (const auto& [party, account] : accounts) {
        if (!account.has_less_than_agreed() || ++count > few) continue;
        first.emplace_back(masked(person(desk.sql, get<Party>(desk.sql, party).person).value_or(Person{})),
                           account.is_paid_untold ? Phrase::worker_paid_untold : Phrase::worker_paid_less, Args{{"agreed", *account.agreed}, {"paid", account.paid}});
    }
    if (count > 0) throw Error(Fault::refused, Phrase::settle_workers_unpaid, {{"case", of.file.id.text()}, {"count", count}}).among(std::move(first));
}

}  // namespace

std::string_view EndCase::deed() const {
    switch (move) {
        case StepKind::settle: return "settle_case";
        case StepKind::refuse: return "refuse_case";
        case StepKind::withdraw: return "withdraw_case";
        default: return "close_case";
    }
}

Decision<EndCase::Result> decide(const EndCase& deed, const Desk& desk) {
    desk.require_past(deed.on);
    require_amount(deed.agreed);
    if (deed.document) require_name(*deed.document);
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    const bool has_complainant = of.file.kind != CaseKind::own;
    if (!has_complainant && (deed.move == StepKind::refuse || deed.move == StepKind::withdraw))
        throw Error(Fault::refused, Phrase::own_case_has_no_complainant, {{"case", of.file.id.text()}});
    require_move(of, deed.move, deed.on, desk);
    const Standing before = of.standing(deed.on);
    if (deed.move == StepKind::withdraw && before.filed_on)
        throw Error(Fault::refused, Phrase::withdraw_after_filing, {{"case", of.file.id.text()}, {"day", *before.filed_on}});
    const Outcome outcome = outcome_of(deed, of);
    require_happened(outcome, of, before);
    if (is_settled(outcome)) require_paid(deed, of, outcome);
    if (is_settled(outcome) && outcome != Outcome::settled_part) require_workers_paid(deed, of, desk);

    Draft draft(desk);
    Step step = new_step(of.file.id, deed.move, deed.on, desk, draft);
    step.outcome = outcome;
    if (deed.agreed) step.stage = Stage::agreed, step.amount_fen = deed.agreed;
    step.document = deed.document;
    step.note = draft.words(deed.note);
    auto heads = ask_approval(step, deed.approved_by, desk);
    if (step.approval) step.awaits = Awaits::approval;
    draft.put(step);

    EndCase::Result result{of.file, employer_of(desk.sql, of.file), outcome, deed.agreed, before.paid, before.amount(Stage::claimed), std::nullopt, std::move(heads)};
    for (const Clock& clock : before.clocks)
        if (clock.is_late(deed.on)) result.was_due = clock.due_on;
    return {std::move(draft), std::move(result)};
}

Decision<VoidCase::Result> decide(const VoidCase& deed, const Desk& desk) {
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    if (!of.payments.empty())
        throw Error(Fault::refused, Phrase::payments_stand, {{"record", of.file.id.text()}, {"payment", of.payments.front().id.text("P")}});
    const auto bound = {to_cell(of.file.id.writer()), to_cell(of.file.id)};
    const auto visits = all<Inspection>(desk.sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY id", bound);
    if (of.file.kind == CaseKind::own && !visits.empty())
        throw Error(Fault::refused, Phrase::case_rests_on_visit, {{"case", of.file.id.text()}, {"inspection", visits.front().id.text("I")}});
    Draft draft(desk);
    draft.because(deed.reason);
    for (const Inspection& visit : visits) {  // the visit took place; what it found belongs to no case now
        Inspection apart = visit;
        apart.case_id = std::nullopt;
        draft.change(visit, apart);
    }
    for (const Aid& aid : all<Aid>(desk.sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY id", bound)) {  // it was given all the same
        Aid apart = aid;
        apart.case_id = std::nullopt;
        draft.change(aid, apart);
    }
    take_away_claims_of(of.file.id, desk, draft);
    for (const Step& step : of.steps) draft.take_away(step);
    for (const Instalment& instalment : of.instalments) draft.take_away(instalment);
    for (const auto& party : all<Party>(desk.sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY id", bound)) draft.take_away(party);
    for (const auto& contact : all<Contact>(desk.sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY id", bound)) draft.take_away(contact);
    draft.take_away(of.file);
    return {std::move(draft), {of.file, employer_of(desk.sql, of.file)}};
}

}  // namespace arrears
