#pragma once
// Lists of workers: a worker is known by his ID number, and by a name only where nobody else of the case has it.
#include "core/store/cases.hpp"

namespace arrears {

struct WorkerLine {  // one row of a worker list
    Person person;
    std::optional<Money> amount;  // claimed, agreed or paid, as the list says
};

struct JoinedRows {  // of one person; counted from 1
    std::size_t row = 0, first = 0;
};
// Rows of one ID number become one, with what is told in either and the amounts added up.
std::vector<JoinedRows> join_rows(std::vector<WorkerLine>& lines);

// Which of the case's workers is meant: he of that ID number, or else the only one of that name, unless his is another.
std::optional<Id> worker_meant(const std::vector<Worker>& workers, const Person& person);

// A part of a payment, and whom it reached; how much, where that was told.
struct Reached {
    Id party;
    std::optional<Money> amount;
};
// Amounts that were not told follow where those people have together just what is left of the payment to come; else they
// stay untold. Throws Error{invalid} where those that were told do not fit the payment.
void settle_shares(std::vector<Reached>& reached, Money payment, const std::map<Id, WorkerAccount>& accounts);

// 刘**  410803********0012
std::string masked(const Person& person);

}  // namespace arrears
