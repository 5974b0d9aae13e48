#include "core/work/contact.hpp"

#include <algorithm>

#include "core/store/cases.hpp"
#include "core/work/call.hpp"
#include "core/work/case_rules.hpp"

namespace arrears {

Decision<AddContact::Result> decide(const AddContact& deed, const Desk& desk) {
    desk.require_past(deed.on);
    require_amount(deed.claimed);
    require_workers(deed.workers);
    const CaseAtHand of = case_at_hand(desk.sql, deed.case_id);
    if (deed.shown_at) require_unchanged(desk, CaseFile::table, deed.case_id, *deed.shown_at);
    require_open(of);
    require_not_before(of, deed.on);
    Draft draft(desk);
    AddContact::Result result;
    result.file = of.file;
    result.employer = employer_of(desk.sql, of.file);
    const Standing at = of.standing(deed.on);
    result.claimed = at.amount(Stage::claimed);
    result.workers = at.workers_claimed;
    const auto before = desk.sql.number("SELECT count(*) FROM contact WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL",
                                        {to_cell(of.file.id)});
    result.times = static_cast<int>(before.value_or(0)) + 1;

    const int year = deed.on.year();
    result.contact = {draft.next<Contact>(year), of.file.id, deed.channel, deed.on, draft.person(deed.person), deed.claimed, deed.workers,
                      of.file.campaign, of.file.region, of.file.industry, desk.signature.officer, draft.words(deed.note)};
    draft.put(result.contact);
    if (deed.call) give_to_case(*deed.call, of.file.id, deed.on, desk, draft);
    if (deed.in_charge) {
        const Id person = *draft.person(deed.in_charge);
        draft.put(Party{draft.next<Party>(of.file.id.year()), of.file.id, PartyRole::employer_representative, person, std::nullopt});
    }
    auto lines = deed.worker_lines;
    join_rows(lines);
    for (const WorkerLine& line : lines) {
        require_amount(line.amount);
        const auto cases = open_cases_of_person(desk.sql, line.person);
        if (std::find(cases.begin(), cases.end(), of.file.id) != cases.end()) continue;  // he is on it
        const Id person = *draft.person(line.person);
        draft.put(Party{draft.next<Party>(of.file.id.year()), of.file.id, PartyRole::worker, person, line.amount});
        ++result.listed;
    }
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
