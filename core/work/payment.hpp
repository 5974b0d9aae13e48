#pragma once
#include "core/work/draft.hpp"
#include "core/work/workers.hpp"

namespace arrears {

// Money that reached workers, for a case or for an inspection that belongs to none.
struct RecordPayment {
    struct Result {
        Payment payment;
        Employer employer;
        std::optional<Money> outstanding;  // of the case, after it
        std::optional<Stage> base;
        bool is_case_open = false;
        bool are_shares_untold = false;  // it was agreed by worker, and how much of it each got is not told
    };
    std::string_view deed() const { return "record_payment"; }
    std::optional<Id> case_id, inspection;  // one of them
    Money amount;
    Date on;
    Payer payer{};
    Means means{};
    std::optional<int> workers;
    std::vector<Reached> reached;  // where they are known by name; each a worker of the case's list
    std::optional<std::int64_t> as_seen;  // newest_event() of the case when it was shown; another one since: Error{stale}
    std::optional<std::string> proof;
    bool over = false;  // more than is outstanding, with a note that says why
    std::optional<std::string> note;
};
Decision<RecordPayment::Result> decide(const RecordPayment& deed, const Desk& desk);

// Those whom a payment reached, each once and on the case's list, with what of it was theirs as far as that can be told.
// `of` is the case without the payment. Nobody gets more than was agreed for him, unless that is meant.
std::vector<Reached> shares(std::vector<Reached> reached, Money payment, const std::optional<CaseAtHand>& of, bool over, const Desk& desk);

struct VoidPayment {  // it was never made
    struct Result { Payment payment; };
    std::string_view deed() const { return "void_payment"; }
    Id payment;
    std::string reason;
};
Decision<VoidPayment::Result> decide(const VoidPayment& deed, const Desk& desk);

struct ReturnPayment {  // it was made, and went back on a later day
    struct Result { Payment payment; Payment returned; };
    std::string_view deed() const { return "return_payment"; }
    Id payment;
    Date on;
    std::optional<std::string> note;
};
Decision<ReturnPayment::Result> decide(const ReturnPayment& deed, const Desk& desk);

}  // namespace arrears
