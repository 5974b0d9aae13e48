#include "core/store/cases.hpp"

#include <algorithm>
#include <iterator>

#include "core/store/employers.hpp"
#include "core/store/store.hpp"

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

std::vector<OpenCaseOf> open_cases_of(Sql& sql, Id employer, std::int64_t most) {
    std::vector<OpenCaseOf> open;
    const auto month = [](const Row& row, int column) { return FromCell<std::optional<Month>>::read(row.cell(column)); };
    sql.each(R"sql(
        SELECT c.id, c.period_from, c.period_to FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
        WHERE c.writer IN (SELECT writer FROM office) AND (c.employer = $1 OR c.employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))
        AND c.void_act IS NULL AND s.closed_on IS NULL ORDER BY c.id LIMIT $2
    )sql", {to_cell(employer), most},
             [&](const Row& row) { open.push_back({Id(row.integer(0)), month(row, 1), month(row, 2)}); });
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

std::optional<Employer> employer_of(Sql& sql, const CaseFile& file) {
    return file.employer ? std::optional(get<Employer>(sql, representative(sql, *file.employer))) : std::nullopt;
}

Id named_employer(const CaseFile& file) {
    if (!file.employer) throw Error(Fault::refused, Phrase::case_employer_unclear, {{"case", file.id.text()}}).in("employer");
    return *file.employer;
}

}  // namespace arrears
