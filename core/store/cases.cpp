#include "core/store/cases.hpp"

namespace arrears {

CaseAtHand case_at_hand(Sql& sql, Id id) {
    auto file = find<CaseFile>(sql, id);
    if (!file) {
        const bool is_void = find_even_void<CaseFile>(sql, id).has_value();
        throw Error(Fault::not_found, is_void ? Phrase::case_void : Phrase::case_unknown, {{"case", id.full()}});
    }
    // Of whichever writer: a station adds steps and payments of its own to the cases of the office it was restored from.
    constexpr std::string_view of_case = "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY on_day, id";
    return {std::move(*file), all<Step>(sql, of_case, {to_cell(id)}), all<Payment>(sql, of_case, {to_cell(id)}),
            all<Instalment>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY due_on, id", {to_cell(id)})};
}

std::vector<Id> open_cases_of(Sql& sql, Id employer, std::int64_t most) {
    std::vector<Id> open;
    sql.each(R"sql(
        SELECT c.id FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
        WHERE c.writer IN (SELECT writer FROM office) AND c.employer = $1 AND c.void_act IS NULL AND s.closed_on IS NULL ORDER BY c.id LIMIT $2
    )sql", {to_cell(employer), most}, [&](const Row& row) { open.emplace_back(row.integer(0)); });
    return open;
}

}  // namespace arrears
