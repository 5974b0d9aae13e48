#include "core/work/agreement.hpp"

#include "core/store/employers.hpp"
#include "core/work/case_rules.hpp"

namespace arrears {
namespace {

CaseAtHand open_case(const Desk& desk, Id id, Date on, const std::optional<std::int64_t>& as_seen) {
    desk.require_past(on);
    CaseAtHand of = case_at_hand(desk.sql, id);
    if (as_seen) require_unchanged(desk, CaseFile::table, id, *as_seen);
    require_open(of);
    require_not_before(of, on);
    return of;
}

Instalment instalment_of(const CaseAtHand& of, const PromisedSum& promised, Date on, const Desk& desk, Draft& draft) {
    Instalment instalment;
    instalment.id = draft.next<Instalment>(on.year());
    instalment.case_id = of.file.id;
    instalment.made_on = on;
    instalment.due_on = promised.due;
    instalment.amount_fen = promised.amount;
    instalment.officer = desk.signature.officer;
    return instalment;
}

}  // namespace

void require_promise(const PromisedSum& promised, Date on) {
    require_amount(promised.amount);
    if (promised.amount == Money()) throw Error(Fault::invalid, Phrase::promise_of_nothing).in("amount");
    if (promised.due < on) throw Error(Fault::invalid, Phrase::promise_for_the_past, {{"due", promised.due}, {"day", on}}).in("due");
}

Decision<Agree::Result> decide(const Agree& deed, const Desk& desk) {
    const CaseAtHand of = open_case(desk, deed.case_id, deed.on, deed.as_seen);
    if (deed.instalments.empty()) throw Error(Fault::invalid, Phrase::promise_of_nothing).in("instalments");
    Agree::Result result{of.file, get<Employer>(desk.sql, representative(desk.sql, named_employer(of.file))), of.standing(deed.on).paid, {}};
    Draft draft(desk);
    Step step = new_step(of.file.id, StepKind::agree, deed.on, desk, draft);
    for (const PromisedSum& promised : deed.instalments) {
        require_promise(promised, deed.on);
        Instalment instalment = instalment_of(of, promised, deed.on, desk, draft);
        instalment.step = step.id;
        result.agreed += promised.amount;
        result.instalments.push_back(std::move(instalment));
    }
    require_amount(result.agreed);
    step.stage = Stage::agreed;
    step.amount_fen = result.agreed;  // with what was paid already: what is agreed is the whole
    step.note = draft.words(deed.note);
    draft.put(step);
    for (const Instalment& instalment : result.instalments) draft.put(instalment);
    return {std::move(draft), std::move(result)};
}

Decision<PromisePayment::Result> decide(const PromisePayment& deed, const Desk& desk) {
    const CaseAtHand of = open_case(desk, deed.case_id, deed.on, deed.as_seen);
    require_promise(deed.promised, deed.on);
    Draft draft(desk);
    Instalment instalment = instalment_of(of, deed.promised, deed.on, desk, draft);
    instalment.note = draft.words(deed.note);
    draft.put(instalment);
    const Standing at = of.standing();
    return {std::move(draft), {of.file, get<Employer>(desk.sql, representative(desk.sql, named_employer(of.file))), instalment, at.outstanding(), at.base()}};
}

}  // namespace arrears
