#include "core/work/payment.hpp"

#include <algorithm>
#include <set>

#include "core/store/cases.hpp"
#include "core/store/employers.hpp"

namespace arrears {
namespace {

struct Target {  // what a payment takes over from the record that it belongs to
    Id employer;
    EmployerKind employer_kind;
    std::optional<Id> campaign;
    RegionCode region;
    std::optional<Industry> industry;
    Date not_before;
    std::string number;
};

Target target_of(const Inspection& visit) {
    return {visit.employer, visit.employer_kind, visit.campaign, visit.region, visit.industry, visit.on_day, visit.id.text("I")};
}

Target target_of(const CaseFile& file) {
    return {named_employer(file), file.employer_kind.value(), file.campaign, file.region, file.industry, file.received_on, file.id.text()};
}

void require_each_once(const std::vector<Reached>& reached, const std::optional<CaseAtHand>& of, const Desk& desk) {
    std::set<Id> once;
    for (const Reached& one : reached) {
        const auto worker = find<Party>(desk.sql, one.party);
        if (!of || !worker || worker->role != PartyRole::worker || worker->case_id != of->file.id)
            throw Error(Fault::invalid, Phrase::payment_worker_foreign, {{"case", of ? of->file.id.text() : std::string()}}).in("worker-file");
        if (!once.insert(one.party).second) throw Error(Fault::invalid, Phrase::payment_worker_twice).in("worker-file");
    }
}

void require_share(const Reached& one, const WorkerAccount& account, bool over, const Desk& desk) {
    if (!one.amount) return;
    require_amount(one.amount);
    const auto who = [&] { return masked(person(desk.sql, get<Party>(desk.sql, one.party).person).value_or(Person{})); };
    if (*one.amount == Money()) throw Error(Fault::invalid, Phrase::payment_share_of_nothing, {{"worker", who()}}).in("worker-file");
    if (over || !account.agreed) return;
    const Money left = std::max(Money(), *account.agreed - account.paid);
    if (*one.amount > left)
        throw Error(Fault::refused, Phrase::payment_share_over, {{"worker", who()}, {"amount", *one.amount}, {"left", left}}).in("worker-file");
}

Payment standing_payment(const Desk& desk, Id id) {
    if (auto found = find<Payment>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::payment_unknown, {{"payment", id.text("P")}});
}

void require_not_returned(const Desk& desk, const Payment& payment) {
    const auto returned = desk.sql.number("SELECT id FROM payment WHERE writer IN (SELECT writer FROM office) AND returns = $1 AND void_act IS NULL",
                                          {to_cell(payment.id)});
    if (returned)
        throw Error(Fault::refused, Phrase::payment_returned, {{"payment", payment.id.text("P")}, {"by", Id(*returned).text("P")}});
}

// Against the case as it stood on the payment's day, and as it stands now: a payment entered late must fit both.
void require_not_over(const RecordPayment& deed, const CaseAtHand& of) {
    if (deed.over) {
        if (!deed.note || deed.note->empty()) throw Error(Fault::refused, Phrase::over_needs_note).in("note");
        return;
    }
    for (const Standing& at : {of.standing(deed.on), of.standing()}) {
        const auto outstanding = at.outstanding();
        if (outstanding && deed.amount > *outstanding)
            throw Error(Fault::refused, Phrase::payment_over,
                        {{"amount", deed.amount}, {"outstanding", *outstanding}, {"base", phrase(*at.base())}}).in("amount");
    }
}

}  // namespace

std::vector<Reached> shares(std::vector<Reached> reached, Money payment, const std::optional<CaseAtHand>& of, bool over, const Desk& desk) {
    require_each_once(reached, of, desk);
    if (reached.empty()) return reached;
    auto accounts = accounts_of(desk.sql, *of);
    settle_shares(reached, payment, accounts);
    for (const Reached& one : reached) require_share(one, accounts[one.party], over, desk);
    return reached;
}

Decision<RecordPayment::Result> decide(const RecordPayment& deed, const Desk& desk) {
    desk.require_past(deed.on);
    require_workers(deed.workers);
    require_amount(deed.amount);
    if (deed.amount == Money()) throw Error(Fault::invalid, Phrase::payment_of_nothing).in("amount");
    Draft draft(desk);
    RecordPayment::Result result;
    Payment& payment = result.payment;
    payment.case_id = deed.case_id;
    payment.inspection = deed.inspection;
    std::optional<Target> target;
    if (deed.inspection) {
        const auto visit = find<Inspection>(desk.sql, *deed.inspection);
        if (!visit) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", deed.inspection->text("I")}});
        payment.case_id = visit->case_id;
        target = target_of(*visit);
    }
    std::optional<CaseAtHand> of;
    if (payment.case_id) {
        of = case_at_hand(desk.sql, *payment.case_id);
        Target whole = target_of(of->file);
        if (target) whole.not_before = target->not_before, whole.number = target->number;  // a visit is never before its case
        target = std::move(whole);
        if (deed.as_seen) require_unchanged(desk, CaseFile::table, *payment.case_id, *deed.as_seen);
        require_not_over(deed, *of);
    }
    const auto reached = shares(deed.reached, deed.amount, of, deed.over, desk);
    const auto listed = static_cast<int>(reached.size());
    if (deed.workers && *deed.workers < listed)
        throw Error(Fault::invalid, Phrase::payment_workers_fewer, {{"workers", *deed.workers}, {"listed", listed}}).in("workers");
    if (deed.on < target->not_before)
        throw Error(Fault::refused, Phrase::day_before_case, {{"day", deed.on}, {"case", target->number}, {"received", target->not_before}}).in("on");

    payment.id = draft.next<Payment>(deed.on.year());
    payment.employer = target->employer;
    payment.employer_kind = target->employer_kind;
    payment.campaign = target->campaign;
    payment.region = target->region;
    payment.industry = target->industry;
    payment.on_day = deed.on;
    payment.month = Month(deed.on);
    payment.amount_fen = deed.amount;
    payment.payer = deed.payer;
    payment.means = deed.means;
    payment.workers = deed.workers;
    if (!deed.workers && listed > 0) payment.workers = listed;
    payment.officer = desk.signature.officer;
    payment.proof = draft.words(deed.proof);
    payment.note = draft.words(deed.note);
    draft.put(payment);
    for (const Reached& one : reached) draft.put(PaymentWorker{draft.next<PaymentWorker>(deed.on.year()), payment.id, one.party, one.amount});

    result.employer = get<Employer>(desk.sql, representative(desk.sql, payment.employer));
    if (of) {
        const bool all_told = !reached.empty() && std::ranges::all_of(reached, [](const Reached& one) { return one.amount.has_value(); });
        result.are_shares_untold = !all_told && std::ranges::any_of(accounts_of(desk.sql, *of), [](const auto& account) { return account.second.agreed.has_value(); });
        of->payments.push_back(payment);
        const Standing after = of->standing();
        result.outstanding = after.outstanding();
        result.base = after.base();
        result.is_case_open = after.is_open();
    }
    return {std::move(draft), std::move(result)};
}

Decision<VoidPayment::Result> decide(const VoidPayment& deed, const Desk& desk) {
    const Payment payment = standing_payment(desk, deed.payment);
    require_not_returned(desk, payment);
    Draft draft(desk);
    draft.because(deed.reason);
    draft.take_away(payment);
    return {std::move(draft), {payment}};
}

Decision<ReturnPayment::Result> decide(const ReturnPayment& deed, const Desk& desk) {
    desk.require_past(deed.on);
    const Payment payment = standing_payment(desk, deed.payment);
    if (payment.returns) throw Error(Fault::refused, Phrase::return_of_return, {{"payment", payment.id.text("P")}});
    require_not_returned(desk, payment);
    if (deed.on < payment.on_day)
        throw Error(Fault::refused, Phrase::return_before_payment, {{"day", deed.on}, {"paid", payment.on_day}}).in("on");
    Draft draft(desk);
    Payment back = payment;
    back.id = draft.next<Payment>(deed.on.year());
    back.on_day = deed.on;
    back.month = Month(deed.on);
    back.amount_fen = -payment.amount_fen;
    back.workers = std::nullopt;
    back.returns = payment.id;
    back.officer = desk.signature.officer;
    back.proof = std::nullopt;
    back.note = draft.words(deed.note);
    draft.put(back);
    return {std::move(draft), {payment, back}};
}

}  // namespace arrears
