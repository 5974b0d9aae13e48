#pragma once
// What one worker of a case is owed and was paid: from the case's list, its claims, and what of the payments is told to
// have reached him.
#include <map>
#include <optional>
#include <span>

#include "core/record/records.hpp"

namespace arrears {

struct WorkerAccount {
    std::optional<Money> claimed, found, agreed;
    Money paid;
    bool is_paid_untold = false;  // a payment names him, and not how much of it was his

    std::optional<Money> owed() const;  // agreed, else found, else claimed
    // Never below zero; nothing where it cannot be said.
    std::optional<Money> left() const;
    bool has_less_than_agreed() const { return agreed && *agreed > paid; }
};

// Of each worker, by party, as of a day. What was agreed is what the latest agreement says.
std::map<Id, WorkerAccount> worker_accounts(std::span<const Party> workers, std::span<const Claim> claims, std::span<const Step> steps,
                                            std::span<const Payment> payments, std::span<const PaymentWorker> named, Date day);

}  // namespace arrears
