#include "core/work/employer.hpp"

#include "core/store/employers.hpp"
#include "core/store/store.hpp"

namespace arrears {
namespace {

bool has_code(const auto& employer) {
    return employer.credit_code || employer.registration_number || employer.organisation_code;
}

[[noreturn]] void refuse_second(const Employer& standing) {
    throw Error(Fault::refused, Phrase::employer_exists, {{"name", standing.name}, {"number", standing.id.text("E")}});
}

void require_new_code(const Desk& desk, Id own, std::string_view column, const Cell& code) {
    if (std::holds_alternative<std::monostate>(code)) return;
    for (const Employer& same : all<Employer>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND " + std::string(column) + " = $1 AND void_act IS NULL", {code}))
        if (same.id != own) refuse_second(same);
}

}  // namespace

void require_only_one(const Desk& desk, const Employer& employer) {
    require_new_code(desk, employer.id, "credit_code", to_cell(employer.credit_code));
    require_new_code(desk, employer.id, "registration_number", to_cell(employer.registration_number));
    require_new_code(desk, employer.id, "organisation_code", to_cell(employer.organisation_code));
    for (const Writer writer : writers(desk.sql))
        for (const Employer& same : employers_named(desk.sql, writer, employer.name))
            if (same.id != employer.id && (!has_code(employer) || !has_code(same))) refuse_second(same);
}

Decision<AddEmployer::Result> decide(const AddEmployer& deed, const Desk& desk) {
    require_name(deed.name);
    Draft draft(desk);
    const Employer employer{draft.next<Employer>(), deed.name, deed.kind, deed.credit_code, deed.registration_number, deed.organisation_code,
                            deed.region.value_or(desk.office.region), deed.address, deed.industry};
    require_only_one(desk, employer);
    draft.put(employer);
    return {std::move(draft), {employer}};
}

}  // namespace arrears
