#include "core/record/worker_account.hpp"

#include <algorithm>

#include "core/record/standing.hpp"

namespace arrears {
namespace {

const Step* latest_agreement(std::span<const Step> steps, Date day) {
    const Step* latest = nullptr;
    for (const Step& step : steps)
        if (step.kind == StepKind::agree && step.on_day <= day && (!latest || std::pair(latest->on_day, latest->id) < std::pair(step.on_day, step.id))) latest = &step;
    return latest;
}

void add(std::optional<Money>& sum, Money amount) { sum = sum.value_or(Money()) + amount; }

}  // namespace

std::optional<Money> WorkerAccount::owed() const {
    if (agreed) return agreed;
    return found ? found : claimed;
}

std::optional<Money> WorkerAccount::left() const {
    if (!owed()) return std::nullopt;
    if (paid >= *owed()) return Money();
    return is_paid_untold ? std::nullopt : std::optional(*owed() - paid);
}

std::map<Id, WorkerAccount> worker_accounts(std::span<const Party> workers, std::span<const Claim> claims, std::span<const Step> steps,
                                            std::span<const Payment> payments, std::span<const PaymentWorker> named, Date day) {
    std::map<Id, WorkerAccount> accounts;
    for (const Party& worker : workers) accounts[worker.id].claimed = worker.claimed_fen;
    const Step* const agreement = latest_agreement(steps, day);
    for (const Claim& claim : claims) {
        const auto step = std::ranges::find(steps, claim.step, &Step::id);
        if (step == steps.end() || step->on_day > day) continue;
        if (claim.stage == Stage::found) add(accounts[claim.party].found, claim.amount_fen);
        if (claim.stage == Stage::agreed && agreement && claim.step == agreement->id) add(accounts[claim.party].agreed, claim.amount_fen);
    }
    const bool is_by_worker = std::ranges::any_of(accounts, [](const auto& account) { return account.second.agreed.has_value(); });
    if (is_by_worker)  // the list is the whole of it: who is not on it gets nothing by it
        for (auto& [party, account] : accounts) account.agreed = account.agreed.value_or(Money());
    for (const PaymentWorker& one : named) {
        const auto payment = std::ranges::find(payments, one.payment, &Payment::id);
        if (payment == payments.end() || !has_reached_somebody(*payment, payments, day)) continue;
        WorkerAccount& account = accounts[one.party];
        if (one.amount_fen) account.paid += *one.amount_fen;
        else account.is_paid_untold = true;
    }
    return accounts;
}

}  // namespace arrears
