#include "core/work/agreement.hpp"

#include <set>

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

// Of each row, whom of the case's workers it means; nothing of one who is new.
std::vector<std::optional<Id>> workers_meant(const std::vector<WorkerLine>& lines, const CaseAtHand& of, const Desk& desk) {
    const auto workers = workers_of(desk.sql, of.file.id);
    std::vector<std::optional<Id>> meant;
    std::set<Id> once;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [who, amount] = lines[i];
        if (!amount) throw Error(Fault::invalid, Phrase::agreement_without_amount, {{"row", i + 1}}).in("worker-file");
        require_amount(amount);
        meant.push_back(worker_meant(workers, who));
        if (!meant.back() && !workers.empty() && !who.id_number)
            throw Error(Fault::invalid, Phrase::worker_not_in_case, {{"row", i + 1}, {"case", of.file.id.text()}}).in("worker-file");
        if (meant.back() && !once.insert(*meant.back()).second) throw Error(Fault::invalid, Phrase::payment_worker_twice).in("worker-file");
    }
    return meant;
}

// What was agreed by worker is the whole, as what was agreed for all is.
void put_agreed(const std::vector<WorkerLine>& lines, const CaseAtHand& of, const Step& step, const Desk& desk, Draft& draft, Agree::Result& result) {
    auto parties = workers_meant(lines, of, desk);
    Money sum;
    for (const WorkerLine& line : lines) sum += *line.amount;
    if (!lines.empty() && sum != result.agreed)
        throw Error(Fault::invalid, Phrase::agreement_lines_differ, {{"agreed", result.agreed}, {"sum", sum}, {"paid", of.standing(step.on_day).paid}}).in("worker-file");
    std::vector<Party> added;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (parties[i]) continue;
        parties[i] = draft.next<Party>(of.file.id.year());
        added.push_back({*parties[i], of.file.id, PartyRole::worker, *draft.person(lines[i].person), std::nullopt});
    }
    for (const Party& party : added) draft.put(party);
    for (std::size_t i = 0; i < lines.size(); ++i)
        draft.put(Claim{draft.next<Claim>(step.on_day.year()), of.file.id, *parties[i], step.id, std::nullopt, std::nullopt, PayItem::wages, Stage::agreed, *lines[i].amount});
    result.workers = static_cast<int>(lines.size());
    result.new_workers = static_cast<int>(added.size());
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
    Agree::Result result{of.file, get<Employer>(desk.sql, representative(desk.sql, named_employer(of.file))), of.standing(deed.on).paid, {}, 0, 0, {}};
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
    auto lines = deed.workers;
    result.joined = join_rows(lines);
    put_agreed(lines, of, step, desk, draft, result);
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
