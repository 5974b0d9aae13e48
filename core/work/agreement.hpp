#pragma once
#include "core/work/draft.hpp"
#include "core/work/workers.hpp"

namespace arrears {

struct PromisedSum {  // so much by that day
    Money amount;
    Date due;
};
// Throws Error{invalid} where that cannot be promised on that day.
void require_promise(const PromisedSum& promised, Date on);

// Both sides agree on what is paid, in instalments, and with a list on what each worker gets: what was agreed or promised
// before no longer holds. Who is not on the case's list yet comes onto it by his ID number, or where there is no list.
struct Agree {
    struct Result {
        CaseFile file;
        Employer employer;
        Money agreed;
        std::vector<Instalment> instalments;
        int workers = 0, new_workers = 0;  // of the list
        std::vector<JoinedRows> joined;    // its rows with one ID number
    };
    std::string_view deed() const { return "agree_case"; }
    Id case_id;
    Date on;
    std::vector<PromisedSum> instalments;
    std::optional<std::string> note;
    std::optional<std::int64_t> as_seen = {};  // newest_event() of the case when it was shown; another one since: Error{stale}
    std::vector<WorkerLine> workers = {};      // with what is agreed for each: the whole, with what he was paid already
};
Decision<Agree::Result> decide(const Agree& deed, const Desk& desk);

// The employer promises to pay so much by a day. That is no money, and no agreement.
struct PromisePayment {
    struct Result { CaseFile file; Employer employer; Instalment instalment; std::optional<Money> outstanding; std::optional<Stage> base; };
    std::string_view deed() const { return "promise_payment"; }
    Id case_id;
    Date on;
    PromisedSum promised;
    std::optional<std::string> note;
    std::optional<std::int64_t> as_seen = {};  // as above
};
Decision<PromisePayment::Result> decide(const PromisePayment& deed, const Desk& desk);

}  // namespace arrears
