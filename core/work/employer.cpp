#include "core/work/employer.hpp"

#include <algorithm>

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

void require_not_near(const AddEmployer& deed, const Desk& desk) {
    auto near = employers_like(desk.sql, desk.writer(), deed.name, deed.region.value_or(desk.office.region));
    std::erase_if(near, [&](const EmployerCandidate& candidate) { return has_code(deed) && has_code(candidate.employer); });
    if (!near.empty())
        throw Error(Fault::undecided, Phrase::employer_near_stands, {{"name", deed.name}}).in("employer").among(lines_of(near));
}

void put_former_name(Draft& draft, FormerName former) {
    require_name(former.name);
    former.id = draft.next<FormerName>();
    draft.put(former);
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
    if (!deed.though_near) require_not_near(deed, desk);
    draft.put(employer);
    for (const auto& name : deed.former_names) put_former_name(draft, {Id(), employer.id, name, std::nullopt});
    return {std::move(draft), {employer}};
}

Decision<RenameEmployer::Result> decide(const RenameEmployer& deed, const Desk& desk) {
    require_name(deed.name);
    desk.require_past(deed.since);
    const Employer before = standing_employer(desk, deed.employer);
    if (before.name == deed.name)
        throw Error(Fault::refused, Phrase::employer_name_same, {{"employer", before.id.text("E")}, {"name", deed.name}}).in("name");
    RenameEmployer::Result result{before, {Id(), before.id, before.name, deed.since - 1}};
    result.employer.name = deed.name;
    require_only_one(desk, result.employer);
    Draft draft(desk);
    draft.because(deed.note);
    draft.change(before, result.employer);
    put_former_name(draft, result.former);
    return {std::move(draft), std::move(result)};
}

Decision<MergeEmployers::Result> decide(const MergeEmployers& deed, const Desk& desk) {
    const Id one = representative(desk.sql, standing_employer(desk, deed.one).id), other = representative(desk.sql, standing_employer(desk, deed.other).id);
    if (one == other)
        throw Error(Fault::refused, Phrase::employers_are_one, {{"employer", deed.one.text("E")}, {"other", deed.other.text("E")}});
    MergeEmployers::Result result{standing_employer(desk, std::min(one, other)), standing_employer(desk, std::max(one, other))};
    for (const Id ours : registrations_of(desk.sql, one))
        for (const Id theirs : registrations_of(desk.sql, other)) {
            const Employer a = standing_employer(desk, ours), b = standing_employer(desk, theirs);
            if (a.credit_code && b.credit_code && a.credit_code != b.credit_code)
                throw Error(Fault::refused, Phrase::employers_differ, {{"employer", a.id.text("E")}, {"other", b.id.text("E")},
                                                                       {"code", *a.credit_code}, {"other_code", *b.credit_code}});
        }
    Draft draft(desk);
    draft.because(deed.reason);
    draft.put(SameAs{draft.next<SameAs>(), result.employer.id, result.other.id});
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
