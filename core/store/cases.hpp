#pragma once
#include <vector>

#include "core/record/standing.hpp"
#include "core/record/worker_account.hpp"
#include "core/store/records.hpp"
#include "core/store/vault.hpp"

namespace arrears {

constexpr Date end_of_time() { return std::chrono::sys_days(std::chrono::year(9999) / 12 / 31); }

// A case with all that it rests on; only what stands.
struct CaseAtHand {
    CaseFile file;
    std::vector<Step> steps;
    std::vector<Payment> payments;
    std::vector<Instalment> instalments;
    std::vector<PaymentWorker> named;  // whom the payments reached

    Standing standing(Date day) const { return arrears::standing(file, steps, payments, day, instalments, named); }
    Standing standing() const { return standing(end_of_time()); }
};

// Throws Error{not_found} for a case that does not stand.
CaseAtHand case_at_hand(Sql& sql, Id id);

// Whom the standing payments of a case reached by name.
std::vector<PaymentWorker> workers_named(Sql& sql, Id of);

// The workers on a case's list, also with who they are; those of them who may have something to come.
struct Worker {
    Party party;
    Person person;  // nobody where he was erased
};
std::vector<Party> workers_on_list(Sql& sql, Id of);
std::vector<Worker> workers_of(Sql& sql, Id of);
std::vector<Party> unpaid_workers(Sql& sql, Id of);

// Whom a case is about and is not erased: its workers and complainants, each person once. Who reported an employer is nobody's
// business: of a report it is nobody.
std::vector<Worker> people_of(Sql& sql, Id of);

// What is owed by worker, as it was found or agreed; the pay sheets that were recorded for the case.
std::vector<Claim> claims_of(Sql& sql, Id of);
std::vector<PaySheet> pay_sheets_of(Sql& sql, Id of);
std::map<Id, WorkerAccount> accounts_of(Sql& sql, const CaseAtHand& of, Date day = end_of_time());

// The newest event of this store's own writer that changed the case or a part of it: while it is the same, what was shown of it still holds.
std::int64_t newest_event(Sql& sql, Id of);

struct OpenCaseOf {
    Id id;
    std::optional<Month> period_from, period_to;
    std::optional<Id> site;
};
// The open cases of an employer under all its numbers: the first of them, at most `most`.
std::vector<OpenCaseOf> open_cases_of(Sql& sql, Id employer, std::int64_t most = 4);

// The open cases in which a person stands, known by ID number or phone. Those of reporters are not told.
std::vector<Id> open_cases_of_person(Sql& sql, const Person& person);

// The cases in which the person with that ID number stands, open or not; those of reporters are not told.
std::vector<Id> cases_of_person(Sql& sql, const std::optional<std::string>& id_number);

// Whom a case is about, under the number that stands for him; nothing while nobody can name him.
std::optional<Employer> employer_of(Sql& sql, const CaseFile& file);
// Throws Error{refused} then: what needs an employer has to wait.
Id named_employer(const CaseFile& file);

}  // namespace arrears
