#include "core/work/workers.hpp"

#include <algorithm>

#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

void add(WorkerLine& line, const WorkerLine& other) {
    const auto keep = [](std::optional<std::string>& value, const std::optional<std::string>& told) { if (!value) value = told; };
    keep(line.person.phone, other.person.phone), keep(line.person.account, other.person.account);
    if (other.amount) line.amount = line.amount.value_or(Money()) + *other.amount;
}

}  // namespace

std::vector<JoinedRows> join_rows(std::vector<WorkerLine>& lines) {
    std::vector<JoinedRows> joined;
    std::vector<WorkerLine> left;
    std::map<std::string, std::pair<std::size_t, std::size_t>> first;  // by ID number: its row, its place among those left
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& id_number = lines[i].person.id_number;
        if (id_number) {
            const auto [known, is_new] = first.try_emplace(*id_number, i + 1, left.size());
            if (!is_new) {
                add(left[known->second.second], lines[i]);
                joined.push_back({i + 1, known->second.first});
                continue;
            }
        }
        left.push_back(std::move(lines[i]));
    }
    lines = std::move(left);
    return joined;
}

std::optional<Id> worker_meant(const std::vector<Worker>& workers, const Person& person) {
    std::vector<Id> of_that_name;
    for (const Worker& one : workers) {
        if (person.id_number && person.id_number == one.person.id_number) return one.party.id;
        const bool is_another = person.id_number && one.person.id_number;
        if (!is_another && person.name == one.person.name) of_that_name.push_back(one.party.id);
    }
    return of_that_name.size() == 1 ? std::optional(of_that_name.front()) : std::nullopt;
}

void settle_shares(std::vector<Reached>& reached, Money payment, const std::map<Id, WorkerAccount>& accounts) {
    if (reached.empty()) return;
    Money told, owed;
    bool is_known = true, all_told = true;
    for (const Reached& one : reached) {
        if (one.amount) {
            told += *one.amount;
            continue;
        }
        all_told = false;
        const auto account = accounts.find(one.party);
        const auto left = account == accounts.end() ? std::nullopt : account->second.left();
        if (left && *left != Money()) owed += *left;
        else is_known = false;
    }
    if (told > payment || (all_told && told != payment))
        throw Error(Fault::invalid, Phrase::payment_shares_differ, {{"amount", payment}, {"sum", told}}).in("worker-file");
    if (all_told || !is_known || told + owed != payment) return;
    for (Reached& one : reached)
        if (!one.amount) one.amount = accounts.at(one.party).left();
}

std::string masked(const Person& person) {
    return masked_name(person.name) + (person.id_number ? "  " + IdNumber::parse(*person.id_number).masked() : std::string());
}

}  // namespace arrears
