#include "core/store/cases.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/store/employers.hpp"
#include "core/store/store.hpp"
#include "core/store/touches.hpp"

namespace arrears {

CaseAtHand case_at_hand(Sql& sql, Id id) {
    auto file = find<CaseFile>(sql, id);
    if (!file) {
        const bool is_void = find_even_void<CaseFile>(sql, id).has_value();
        throw Error(Fault::not_found, is_void ? Phrase::case_void : Phrase::case_unknown, {{"case", id.full()}});
    }
    // Of whichever writer: a station adds steps and payments of its own to the cases of the office it was restored from.
    constexpr std::string_view of_case = "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY on_day, id";
    auto steps = all<Step>(sql, of_case, {to_cell(id)});
    auto payments = all<Payment>(sql, of_case, {to_cell(id)});
    auto named = payments.empty() ? std::vector<PaymentWorker>() : workers_named(sql, id);
    auto instalments = all<Instalment>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY due_on, id", {to_cell(id)});
    return {std::move(*file), std::move(steps), std::move(payments), std::move(instalments), std::move(named)};
}

std::vector<PaymentWorker> workers_named(Sql& sql, Id of) {
    return all<PaymentWorker>(sql, R"sql(
        WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL
        AND payment IN (SELECT id FROM payment WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL) ORDER BY id
    )sql", {to_cell(of)});
}

std::vector<Party> workers_on_list(Sql& sql, Id of) {
    return all<Party>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND role = 'worker' AND void_act IS NULL ORDER BY id",
                      {to_cell(of)});
}

std::vector<Worker> workers_of(Sql& sql, Id of) {
    std::vector<Worker> workers;
    for (Party& party : workers_on_list(sql, of)) {
        Person who = person(sql, party.person).value_or(Person{});
        workers.push_back({std::move(party), std::move(who)});
    }
    return workers;
}

std::vector<Worker> people_of(Sql& sql, Id of) {
    std::vector<Worker> people;
    const auto file = find<CaseFile>(sql, of);
    if (!file || file->kind == CaseKind::report) return people;
    for (Party& party : all<Party>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND role <> 'employer-representative' AND void_act IS NULL ORDER BY id", {to_cell(of)})) {
        auto who = person(sql, party.person);
        if (!who) continue;
        const auto is_he = [&](const Worker& other) { return other.person.name == who->name && other.person.id_number == who->id_number; };
        if (std::ranges::none_of(people, is_he)) people.push_back({std::move(party), std::move(*who)});
    }
    return people;
}

std::vector<Claim> claims_of(Sql& sql, Id of) {
    return all<Claim>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(of)});
}

std::vector<PaySheet> pay_sheets_of(Sql& sql, Id of) {
    return all<PaySheet>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY on_day, id", {to_cell(of)});
}

std::vector<Party> unpaid_workers(Sql& sql, Id of) {
    const CaseAtHand at_hand = case_at_hand(sql, of);
    const auto paid = paid_by_name(at_hand.payments, end_of_time(), at_hand.named);
    auto accounts = accounts_of(sql, at_hand);
    auto workers = workers_on_list(sql, of);
    std::erase_if(workers, [&](const Party& worker) {  // paid in full, or nobody can say what is left
        const auto left = accounts[worker.id].left();
        return left ? *left == Money() : paid.contains(worker.id);
    });
    return workers;
}

std::map<Id, WorkerAccount> accounts_of(Sql& sql, const CaseAtHand& of, Date day) {
    return worker_accounts(workers_on_list(sql, of.file.id), claims_of(sql, of.file.id), of.steps, of.payments, of.named, day);
}

std::int64_t newest_event(Sql& sql, Id of) {
    const Writer own(sql.number("SELECT writer FROM this_store").value_or(0));
    return newest_writing(sql, own, CaseFile::table, of).value_or(0);
}

std::vector<OpenCaseOf> open_cases_of(Sql& sql, Id employer, std::int64_t most) {
    std::vector<OpenCaseOf> open;
    const auto month = [](const Row& row, int column) { return FromCell<std::optional<Month>>::read(row.cell(column)); };
    for (const Id number : registrations_of(sql, employer))  // one after the other, so that each is found by its index
        sql.each(R"sql(
            SELECT c.id, c.period_from, c.period_to, c.site FROM case_state s JOIN case_file c ON c.writer = s.writer AND c.id = s.case_id
            WHERE s.writer IN (SELECT writer FROM office) AND s.employer = $1 AND s.closed_on IS NULL ORDER BY s.case_id LIMIT $2
        )sql", {to_cell(number), most},
                 [&](const Row& row) { open.push_back({Id(row.integer(0)), month(row, 1), month(row, 2), FromCell<std::optional<Id>>::read(row.cell(3))}); });
    std::ranges::sort(open, {}, &OpenCaseOf::id);
    if (open.size() > static_cast<std::size_t>(most)) open.resize(static_cast<std::size_t>(most));
    return open;
}

std::vector<Id> open_cases_of_person(Sql& sql, const Person& person) {
    std::vector<Id> cases, persons;
    for (const Writer writer : writers(sql)) std::ranges::move(persons_like(sql, writer, person), std::back_inserter(persons));
    for (const Id one : persons)
        sql.each(R"sql(
            SELECT c.id FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
            WHERE c.kind <> 'report' AND c.void_act IS NULL AND s.closed_on IS NULL
            AND c.id IN (SELECT case_id FROM party WHERE writer = $1 AND person = $2 AND void_act IS NULL
                         UNION SELECT case_id FROM contact WHERE writer = $1 AND person = $2 AND void_act IS NULL)
        )sql", {to_cell(one.writer()), to_cell(one)}, [&](const Row& row) { cases.emplace_back(row.integer(0)); });
    std::sort(cases.begin(), cases.end());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    return cases;
}

std::vector<Id> cases_of_person(Sql& sql, const std::optional<std::string>& id_number) {
    std::set<Id> cases, persons;
    if (!id_number) return {};
    for (const Writer writer : writers(sql))
        for (const Id one : persons_with(sql, writer, *id_number)) persons.insert(one);
    for (const Id one : persons)
        sql.each(R"sql(
            SELECT c.id FROM case_file c WHERE c.kind <> 'report' AND c.void_act IS NULL
            AND c.id IN (SELECT case_id FROM party WHERE writer = $1 AND person = $2 AND void_act IS NULL
                         UNION SELECT case_id FROM contact WHERE writer = $1 AND person = $2 AND void_act IS NULL)
        )sql", {to_cell(one.writer()), to_cell(one)}, [&](const Row& row) { cases.insert(Id(row.integer(0))); });
    return {cases.begin(), cases.end()};
}

std::optional<Employer> employer_of(Sql& sql, const CaseFile& file) {
    return file.employer ? std::optional(get<Employer>(sql, representative(sql, *file.employer))) : std::nullopt;
}

Id named_employer(const CaseFile& file) {
    if (!file.employer) throw Error(Fault::refused, Phrase::case_employer_unclear, {{"case", file.id.text()}}).in("employer");
    return *file.employer;
}

}  // namespace arrears
