#include "core/store/cases.hpp"

namespace arrears {

CaseAtHand case_at_hand(Sql& sql, Id id) {
    auto file = find<CaseFile>(sql, id);
    if (!file) {
        const bool is_void = find_even_void<CaseFile>(sql, id).has_value();
        throw Error(Fault::not_found, is_void ? Phrase::case_void : Phrase::case_unknown, {{"case", id.full()}});
    }
    constexpr std::string_view of_case = "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY on_day, id";
    auto steps = all<Step>(sql, of_case, {to_cell(id.writer()), to_cell(id)});
    auto payments = all<Payment>(sql, of_case, {to_cell(id.writer()), to_cell(id)});
    auto named = payments.empty() ? std::vector<PaymentWorker>() : workers_named(sql, id);
    auto instalments = all<Instalment>(sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL ORDER BY due_on, id", {to_cell(id.writer()), to_cell(id)});
    return {std::move(*file), std::move(steps), std::move(payments), std::move(instalments), std::move(named)};
}

std::vector<PaymentWorker> workers_named(Sql& sql, Id of) {
    return all<PaymentWorker>(sql, R"sql(
        WHERE writer = $1 AND void_act IS NULL
        AND payment IN (SELECT id FROM payment WHERE writer = $1 AND case_id = $2 AND void_act IS NULL) ORDER BY id
    )sql", {to_cell(of.writer()), to_cell(of)});
}

std::vector<Party> workers_on_list(Sql& sql, Id of) {
    return all<Party>(sql, "WHERE writer = $1 AND case_id = $2 AND role = 'worker' AND void_act IS NULL ORDER BY id",
                      {to_cell(of.writer()), to_cell(of)});
}

std::vector<Party> unpaid_workers(Sql& sql, Id of) {
    const CaseAtHand at_hand = case_at_hand(sql, of);
    const auto paid = paid_by_name(at_hand.payments, end_of_time(), at_hand.named);
    auto workers = workers_on_list(sql, of);
    std::erase_if(workers, [&](const Party& worker) { return paid.contains(worker.id); });
    return workers;
}

std::int64_t newest_event(Sql& sql, Id of) {
    return sql.number("SELECT max(seq) FROM touch WHERE writer = $1 AND kind = $2 AND id = $3 AND how = 'wrote'",
                      {to_cell(of.writer()), to_cell(CaseFile::table), to_cell(of)}).value_or(0);
}

std::vector<Id> open_cases_of(Sql& sql, Id employer, std::int64_t most) {
    std::vector<Id> open;
    sql.each(R"sql(
        SELECT c.id FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
        WHERE c.writer = $1 AND c.employer = $2 AND c.void_act IS NULL AND s.closed_on IS NULL ORDER BY c.id LIMIT $3
    )sql", {to_cell(employer.writer()), to_cell(employer), most}, [&](const Row& row) { open.emplace_back(row.integer(0)); });
    return open;
}

}  // namespace arrears
