#include "core/work/site.hpp"

#include <set>

#include "core/store/employers.hpp"

namespace arrears {

Site standing_site(const Desk& desk, Id id) {
    if (auto found = find<Site>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::site_unknown, {{"text", id.text(Site::letter)}}).in("site");
}

void require_only_site(const Desk& desk, const Site& site) {
    for (const Site& same : all<Site>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND name = $1 AND void_act IS NULL", {site.name}))
        if (same.id != site.id) throw Error(Fault::refused, Phrase::site_exists, {{"name", same.name}, {"number", same.id.text(Site::letter)}}).in("name");
}

std::vector<Employer> put_subcontractors(const Desk& desk, Id site, const std::vector<Id>& employers, Draft& draft) {
    std::set<Id> there;
    for (const auto& part : all<Subcontractor>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND site = $1 AND void_act IS NULL", {to_cell(site)}))
        there.insert(representative(desk.sql, part.employer));
    std::vector<Employer> added;
    for (const Id told : employers) {
        const Employer employer = standing_employer(desk, representative(desk.sql, told));
        if (!there.insert(employer.id).second) continue;
        draft.put(Subcontractor{draft.next<Subcontractor>(), site, employer.id});
        added.push_back(employer);
    }
    return added;
}

Decision<AddSite::Result> decide(const AddSite& deed, const Desk& desk) {
    require_name(deed.name);
    for (const auto& employer : {deed.builder, deed.general_contractor})
        if (employer) standing_employer(desk, *employer);
    Draft draft(desk);
    AddSite::Result result;
    result.site = {draft.next<Site>(), deed.name, deed.region.value_or(desk.office.region), deed.address, deed.builder, deed.general_contractor};
    require_only_site(desk, result.site);
    draft.put(result.site);
    result.subcontractors = put_subcontractors(desk, result.site.id, deed.subcontractors, draft);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
