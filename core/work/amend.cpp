#include "core/work/amend.hpp"

#include <algorithm>

#include "core/law/rules.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/employer.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/payment.hpp"
#include "core/work/site.hpp"

namespace arrears {
namespace {

constexpr int latest_year = 9999;  // names as they are now

Arg told(int number) { return number; }
Arg told(const std::string& text) { return text; }
Arg told(Money amount) { return amount; }
Arg told(Date day) { return day; }
Arg told(RegionCode region) { return std::string(region_name(region, latest_year).value_or(region.text())); }
template <FixedWord E>
Arg told(E word) { return phrase(word); }
template <class Code>
    requires requires(const Code& code) { Code::parse(code.text()); }
Arg told(const Code& code) { return std::string(code.text()); }
template <class T>
Arg told(const std::optional<T>& value) { return value ? told(*value) : Arg(Phrase::value_none); }

// Sets the field to what it should have been, and notes it where that is something else.
template <class Field, class Wanted>
void put_right(Field& field, const std::optional<Wanted>& wanted, Phrase what, std::vector<Amended>& changes) {
    if (!wanted || field == *wanted) return;
    changes.push_back({what, told(field), told(*wanted)});
    field = *wanted;
}

void require_change(const std::vector<Amended>& changes) {
    if (changes.empty()) throw Error(Fault::refused, Phrase::amend_nothing);
}

void require_reason(const std::string& reason) {
    if (reason.empty()) throw Error(Fault::undecided, Phrase::amend_needs_reason).in("note");
}

// The same for one of the records that have a name: what is noted is the name.
template <class Named>
void put_right(std::optional<Id>& field, const std::optional<Id>& wanted, Phrase what, std::vector<Amended>& changes, const Desk& desk) {
    if (!wanted || field == *wanted) return;
    changes.push_back({what, field ? Arg(get<Named>(desk.sql, *field).name) : Arg(Phrase::value_none), get<Named>(desk.sql, *wanted).name});
    field = wanted;
}

// --- a case ----------------------------------------------------------------------------------------------

Step first_step(const CaseAtHand& of) {
    const auto first = std::ranges::find_if(of.steps, [](const Step& step) { return step.kind == StepKind::received || step.kind == StepKind::own; });
    if (first == of.steps.end()) throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "step"}, {"record", of.file.id.text()}});
    return *first;
}

void require_complaint(const CaseAtHand& of, const AmendCase& deed) {
    if (of.file.kind == CaseKind::own && (deed.claimed || deed.kind || deed.channel || deed.complainant))
        throw Error(Fault::refused, Phrase::own_case_has_no_complainant, {{"case", of.file.id.text()}});
    if (deed.kind == CaseKind::own || deed.channel == Channel::inspection) throw Error(Fault::refused, Phrase::own_case_by_inspection).in("kind");
}

std::vector<Inspection> visits_of(const Desk& desk, Id case_id) {
    return all<Inspection>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(case_id)});
}

// Nothing that was done for the case may come to stand before it.
void require_before_all(const CaseAtHand& of, const std::vector<Inspection>& visits, Date received) {
    const auto refuse = [&](Date day) {
        if (day < received) throw Error(Fault::refused, Phrase::amend_day_after_step, {{"case", of.file.id.text()}, {"day", day}, {"received", received}}).in("on");
    };
    for (const Step& step : of.steps)
        if (step.kind != StepKind::received && step.kind != StepKind::own) refuse(step.on_day);
    for (const Payment& payment : of.payments) refuse(payment.on_day);
    for (const Inspection& visit : visits) refuse(visit.on_day);
}

// The clock that the first step starts runs from another day, by what the law said on that day.
void start_again(Step& step, Date received, const Desk& desk) {
    step.on_day = received;
    if (!step.awaits || !step.due_rule) return;
    if (*step.due_rule != "office") step.due_length = desk.law().rule(*step.due_rule, received).whole();
    step.due_on = due_of(step, desk.calendar(), desk.law());
}

// Another employer than was thought: what hangs on the case goes along.
void give_to(const AmendCase& deed, const CaseAtHand& of, CaseFile& file, const std::vector<Inspection>& visits, const Desk& desk, Draft& draft,
             std::vector<Amended>& changes) {
    if (!deed.employer || *deed.employer == file.employer) return;
    if (!visits.empty())
        throw Error(Fault::refused, Phrase::amend_employer_visited, {{"case", file.id.text()}, {"inspection", visits.front().id.text("I")}}).in("employer");
    const Employer after = standing_employer(desk, *deed.employer);
    const auto before = employer_of(desk.sql, file);
    changes.push_back({Phrase::column_employer, before ? Arg(before->name) : Arg(Phrase::employer_unclear), after.name});
    file.employer = after.id;
    file.employer_kind = after.kind;
    if (!deed.industry) file.industry = after.industry;
    for (const Payment& payment : of.payments) {
        Payment moved = payment;
        moved.employer = after.id, moved.employer_kind = after.kind, moved.industry = file.industry;
        draft.change(payment, moved);
    }
}

// What is said of a person of the case takes the place of what was; the row that was so far is taken back.
void tell_of(const std::optional<Person>& told, PartyRole role, Phrase what, Id case_id, const Desk& desk, Draft& draft, std::vector<Amended>& changes) {
    if (!told) return;
    Person after = *told;
    const auto parties = all<Party>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND role = $2 AND void_act IS NULL ORDER BY id",
                                    {to_cell(case_id), to_cell(role)});
    if (!parties.empty()) {
        const auto keep = [](std::optional<std::string>& now, const std::optional<std::string>& before) { if (!now) now = before; };
        if (const auto before = person(desk.sql, parties.front().person)) {
            keep(after.id_number, before->id_number), keep(after.phone, before->phone), keep(after.account, before->account);
            keep(after.occupation, before->occupation), keep(after.work_unit, before->work_unit), keep(after.home, before->home);
        }
        draft.take_away(parties.front());
    }
    draft.put(Party{draft.next<Party>(case_id.year()), case_id, role, *draft.person(after), parties.empty() ? std::nullopt : parties.front().claimed_fen});
    changes.push_back({what, parties.empty() ? Phrase::value_none : Phrase::value_recorded, Phrase::value_amended});  // who it is, no answer tells
}

Decision<AmendCase::Result> change_from_a_day(const AmendCase& deed, const CaseAtHand& of, const Desk& desk) {
    const bool is_more = deed.period || deed.channel || deed.kind || deed.received_on || deed.ended_on || deed.employer || deed.site || deed.region || deed.industry || deed.complainant || deed.in_charge;
    if (is_more) throw Error(Fault::refused, Phrase::amend_since_amount_only).in("since");
    desk.require_past(*deed.since);
    require_not_before(of, *deed.since);
    require_open(of);
    const Standing before = of.standing(*deed.since);
    std::vector<Amended> changes;
    auto claimed = before.amount(Stage::claimed);
    auto workers = before.workers_claimed;
    put_right(claimed, deed.claimed, Phrase::column_claimed, changes);
    put_right(workers, deed.workers, Phrase::field_workers, changes);
    require_change(changes);
    Draft draft(desk);
    Step step = new_step(of.file.id, StepKind::amended, *deed.since, desk, draft);
    if (deed.claimed) step.stage = Stage::claimed, step.amount_fen = deed.claimed;
    step.workers = deed.workers;
    step.note = draft.words(deed.reason);
    draft.put(step);
    return {std::move(draft), {of.file, employer_of(desk.sql, of.file), std::move(changes), std::nullopt}};
}

// --- a payment -------------------------------------------------------------------------------------------

void require_fits(const AmendPayment& deed, const Payment& after, CaseAtHand of) {
    std::erase_if(of.payments, [&](const Payment& payment) { return payment.id == after.id; });
    for (const Standing& at : {of.standing(after.on_day), of.standing()}) {
        const auto outstanding = at.outstanding();
        if (deed.amount && outstanding && after.amount_fen > *outstanding)
            throw Error(Fault::refused, Phrase::payment_over,
                        {{"amount", after.amount_fen}, {"outstanding", *outstanding}, {"base", phrase(*at.base())}}).in("amount");
    }
}

// What of it was whose has to fit a payment of another amount, too.
void tell_whom_it_reached(const AmendPayment& deed, Payment& after, const Desk& desk, Draft& draft, std::vector<Amended>& changes) {
    if (!after.case_id || (deed.reached.empty() && !deed.amount)) {
        if (!deed.reached.empty()) throw Error(Fault::invalid, Phrase::payment_worker_foreign, {{"case", ""}}).in("worker-file");
        return;
    }
    CaseAtHand of = case_at_hand(desk.sql, *after.case_id);
    std::vector<PaymentWorker> before;
    for (const PaymentWorker& one : of.named)
        if (one.payment == after.id) before.push_back(one);
    std::erase_if(of.named, [&](const PaymentWorker& one) { return one.payment == after.id; });
    std::vector<Reached> reached = deed.reached;
    if (reached.empty())
        for (const PaymentWorker& one : before) reached.push_back({one.party, one.amount_fen});
    constexpr bool over = true;  // whether it was too much was asked when it was paid
    reached = shares(std::move(reached), after.amount_fen, of, over, desk);
    const auto is_same = [](const PaymentWorker& one, const Reached& other) { return one.party == other.party && one.amount_fen == other.amount; };
    if (std::ranges::equal(before, reached, is_same)) return;
    for (const PaymentWorker& one : before) draft.take_away(one);
    for (const Reached& one : reached) draft.put(PaymentWorker{draft.next<PaymentWorker>(after.on_day.year()), after.id, one.party, one.amount});
    if (deed.reached.empty()) return;
    const auto listed = static_cast<int>(reached.size());
    changes.push_back({Phrase::field_workers_named, static_cast<int>(before.size()), listed});
    if (!deed.workers) after.workers = std::max(listed, after.workers.value_or(0));
    if (*after.workers < listed)
        throw Error(Fault::invalid, Phrase::payment_workers_fewer, {{"workers", *after.workers}, {"listed", listed}}).in("workers");
}

}  // namespace

Decision<AmendCase::Result> decide(const AmendCase& deed, const Desk& desk) {
    require_reason(deed.reason);
    require_amount(deed.claimed);
    require_workers(deed.workers);
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    require_complaint(of, deed);
    if (deed.since) return change_from_a_day(deed, of, desk);
    const auto visits = visits_of(desk, deed.case_id);
    CaseFile file = of.file;
    const Step before = first_step(of);
    Step first = before;
    Draft draft(desk);
    draft.because(deed.reason);
    std::vector<Amended> changes;
    give_to(deed, of, file, visits, desk, draft, changes);
    tell_of(deed.complainant, PartyRole::complainant, Phrase::field_complainant, file.id, desk, draft, changes);
    tell_of(deed.in_charge, PartyRole::employer_representative, Phrase::field_employer_representative, file.id, desk, draft, changes);
    put_right(first.amount_fen, deed.claimed, Phrase::column_claimed, changes);
    if (first.amount_fen) first.stage = Stage::claimed;
    put_right(first.workers, deed.workers, Phrase::field_workers, changes);
    if (deed.period && (file.period_from != deed.period->from || file.period_to != deed.period->to)) {
        const auto was = file.period_from ? Arg(Period{*file.period_from, *file.period_to}) : Arg(Phrase::value_none);
        changes.push_back({Phrase::field_period, was, *deed.period});
        file.period_from = deed.period->from, file.period_to = deed.period->to;
    }
    put_right(file.channel, deed.channel, Phrase::label_channel, changes);
    put_right(file.kind, deed.kind, Phrase::column_kind, changes);
    put_right(file.ended_on, deed.ended_on, Phrase::label_breach_ended, changes);
    if (deed.ended_on) file.continuing = std::nullopt;
    if (deed.site) standing_site(desk, *deed.site);
    put_right<Site>(file.site, deed.site, Phrase::label_site, changes, desk);
    put_right(file.region, deed.region, Phrase::label_region, changes);
    put_right(file.industry, deed.industry, Phrase::label_industry, changes);
    if (deed.received_on && *deed.received_on != file.received_on) {
        desk.require_past(*deed.received_on);
        require_before_all(of, visits, *deed.received_on);
        put_right(file.received_on, deed.received_on, Phrase::column_received, changes);
        file.month = Month(file.received_on);
        start_again(first, file.received_on, desk);
    }
    require_change(changes);
    draft.change(of.file, file);
    draft.change(before, first);
    return {std::move(draft), {file, employer_of(desk.sql, file), std::move(changes), first.due_on != before.due_on ? first.due_on : std::nullopt}};
}

Decision<AmendInspection::Result> decide(const AmendInspection& deed, const Desk& desk) {
    require_reason(deed.reason);
    require_amount(deed.found);
    for (const auto& number : {deed.workers, deed.employed, deed.migrants, deed.contracts}) require_workers(number);
    const auto before = find<Inspection>(desk.sql, deed.inspection);
    if (!before) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", deed.inspection.text("I")}});
    const bool moves_a_case = before->case_id && (deed.result || deed.on);
    const bool makes_a_case = deed.result == Result::owing || (deed.result && before->result == Result::owing);
    if (moves_a_case || makes_a_case) throw Error(Fault::refused, Phrase::amend_visit_of_case, {{"inspection", before->id.text("I")}}).in("result");
    Inspection after = *before;
    std::vector<Amended> changes;
    put_right(after.result, deed.result, Phrase::column_result, changes);
    put_right(after.found_fen, deed.found, Phrase::column_found, changes);
    put_right(after.workers, deed.workers, Phrase::field_workers, changes);
    put_right(after.employed, deed.employed, Phrase::label_workers, changes);
    put_right(after.migrants, deed.migrants, Phrase::label_migrants, changes);
    put_right(after.contracts, deed.contracts, Phrase::label_contracts, changes);
    put_right(after.bodies, deed.bodies, Phrase::label_bodies, changes);
    put_right(after.revisit_on, deed.revisit, Phrase::label_revisit, changes);
    if (deed.site) standing_site(desk, *deed.site);
    put_right<Site>(after.site, deed.site, Phrase::label_site, changes, desk);
    put_right(after.region, deed.region, Phrase::label_region, changes);
    put_right(after.industry, deed.industry, Phrase::label_industry, changes);
    if (deed.on) {
        desk.require_past(*deed.on);
        put_right(after.on_day, deed.on, Phrase::label_day, changes);
        after.month = Month(after.on_day);
    }
    require_change(changes);
    if (after.found_fen != before->found_fen && after.case_id) require_found_agrees(desk, *after.case_id, after.on_day, *after.found_fen);
    Draft draft(desk);
    draft.because(deed.reason);
    draft.change(*before, after);
    // What the visit found is what its steps say, but for those of a pay sheet, which say what its lines do.
    for (const Step& step : all<Step>(desk.sql, R"sql(
             WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND void_act IS NULL
             AND id NOT IN (SELECT step FROM claim WHERE writer IN (SELECT writer FROM office) AND case_id = $2 AND void_act IS NULL) ORDER BY id
         )sql", {to_cell(before->id), to_cell(before->case_id)})) {
        Step same = step;
        if (step.amount_fen && step.amount_fen == before->found_fen) same.amount_fen = after.found_fen;
        if (step.workers && step.workers == before->workers) same.workers = after.workers;
        draft.change(step, same);
    }
    return {std::move(draft), {after, get<Employer>(desk.sql, after.employer), std::move(changes)}};
}

Decision<AmendPayment::Result> decide(const AmendPayment& deed, const Desk& desk) {
    require_reason(deed.reason);
    require_amount(deed.amount);
    require_workers(deed.workers);
    const auto before = find<Payment>(desk.sql, deed.payment);
    if (!before) throw Error(Fault::not_found, Phrase::payment_unknown, {{"payment", deed.payment.text("P")}});
    const auto back = desk.sql.number("SELECT id FROM payment WHERE writer IN (SELECT writer FROM office) AND returns = $1 AND void_act IS NULL",
                                      {to_cell(before->id)});
    if (before->returns || back)
        throw Error(Fault::refused, Phrase::payment_returned, {{"payment", before->id.text("P")}, {"by", back ? Id(*back).text("P") : before->returns->text("P")}});
    if (deed.amount == Money()) throw Error(Fault::invalid, Phrase::payment_of_nothing).in("amount");
    Payment after = *before;
    Draft draft(desk);
    draft.because(deed.reason);
    std::vector<Amended> changes;
    put_right(after.amount_fen, deed.amount, Phrase::column_recovered, changes);
    put_right(after.payer, deed.payer, Phrase::column_payer, changes);
    put_right(after.means, deed.means, Phrase::column_means, changes);
    put_right(after.workers, deed.workers, Phrase::field_workers, changes);
    if (deed.proof) {
        changes.push_back({Phrase::column_proof, before->proof ? Phrase::proof_yes : Phrase::proof_no, Phrase::proof_yes});
        after.proof = draft.words(deed.proof);
    }
    if (deed.on) {
        desk.require_past(*deed.on);
        put_right(after.on_day, deed.on, Phrase::label_day, changes);
        after.month = Month(after.on_day);
    }
    tell_whom_it_reached(deed, after, desk, draft, changes);
    require_change(changes);
    AmendPayment::Result result{after, get<Employer>(desk.sql, after.employer), std::move(changes), {}, {}};
    if (after.case_id) {
        CaseAtHand of = case_at_hand(desk.sql, *after.case_id);
        require_not_before(of, after.on_day);
        require_fits(deed, after, of);
        for (Payment& payment : of.payments)
            if (payment.id == after.id) payment = after;
        const Standing now = of.standing();
        result.outstanding = now.outstanding();
        result.base = now.base();
    }
    draft.change(*before, after);
    return {std::move(draft), std::move(result)};
}

Decision<AmendEmployer::Result> decide(const AmendEmployer& deed, const Desk& desk) {
    require_reason(deed.reason);
    const Employer before = standing_employer(desk, deed.employer);
    Employer after = before;
    std::vector<Amended> changes;
    if (deed.name) require_name(*deed.name);
    put_right(after.name, deed.name, Phrase::field_name, changes);
    put_right(after.kind, deed.kind, Phrase::label_kind, changes);
    put_right(after.credit_code, deed.credit_code, Phrase::label_credit_code, changes);
    put_right(after.registration_number, deed.registration_number, Phrase::label_registration_number, changes);
    put_right(after.organisation_code, deed.organisation_code, Phrase::label_organisation_code, changes);
    put_right(after.region, deed.region, Phrase::label_region, changes);
    put_right(after.address, deed.address, Phrase::label_address, changes);
    put_right(after.industry, deed.industry, Phrase::label_industry, changes);
    require_change(changes);
    require_only_one(desk, after);
    Draft draft(desk);
    draft.because(deed.reason);
    draft.change(before, after);
    return {std::move(draft), {after, std::move(changes)}};
}

Decision<AmendSite::Result> decide(const AmendSite& deed, const Desk& desk) {
    require_reason(deed.reason);
    const Site before = standing_site(desk, deed.site);
    Site after = before;
    std::vector<Amended> changes;
    if (deed.name) require_name(*deed.name);
    put_right(after.name, deed.name, Phrase::field_name, changes);
    put_right(after.region, deed.region, Phrase::label_region, changes);
    put_right(after.address, deed.address, Phrase::label_address, changes);
    for (const auto& employer : {deed.builder, deed.general_contractor})
        if (employer) standing_employer(desk, *employer);
    put_right<Employer>(after.builder, deed.builder, Phrase::payer_builder, changes, desk);
    put_right<Employer>(after.general_contractor, deed.general_contractor, Phrase::payer_general_contractor, changes, desk);
    require_only_site(desk, after);
    Draft draft(desk);
    draft.because(deed.reason);
    draft.change(before, after);
    for (const Employer& added : put_subcontractors(desk, before.id, deed.subcontractors, draft))
        changes.push_back({Phrase::label_subcontractors, Phrase::value_none, added.name});
    require_change(changes);
    return {std::move(draft), {after, std::move(changes)}};
}

Decision<AssignCase::Result> decide(const AssignCase& deed, const Desk& desk) {
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    require_open(of);
    const Officer before = get<Officer>(desk.sql, of.file.officer), after = standing_officer(desk, deed.officer);
    if (before.id == after.id) throw Error(Fault::refused, Phrase::assigned_already, {{"case", of.file.id.text()}, {"officer", after.name}});
    CaseFile file = of.file;
    file.officer = after.id;
    Draft draft(desk);
    draft.change(of.file, file);
    return {std::move(draft), {file, employer_of(desk.sql, file), before, after}};
}

}  // namespace arrears
