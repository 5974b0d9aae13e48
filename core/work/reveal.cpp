#include "core/work/reveal.hpp"

#include "core/store/cases.hpp"

namespace arrears {
namespace {

Party party_of(const RevealValue& deed, const Desk& desk) {
    const PartyRole role = deed.worker ? PartyRole::worker : PartyRole::complainant;
    const auto parties = all<Party>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND role = $2 AND void_act IS NULL ORDER BY id",
                                    {to_cell(deed.case_id), to_cell(role)});
    const std::size_t place = static_cast<std::size_t>(deed.worker.value_or(1));
    if (place < 1 || place > parties.size())
        throw Error(Fault::not_found, deed.worker ? Phrase::reveal_no_worker : Phrase::reveal_no_complainant,
                    {{"case", deed.case_id.text()}, {"workers", parties.size()}});
    return parties[place - 1];
}

void require_may_see(const CaseFile& file, const Desk& desk) {
    if (file.kind != CaseKind::report || file.officer == desk.signature.officer) return;
    const Role role = standing_officer(desk, desk.signature.officer).role;
    if (role == Role::unit_head || role == Role::bureau_head) return;
    throw Error(Fault::refused, Phrase::reporter_for_officer_only, {{"case", file.id.text()}});
}

const std::optional<std::string>& value_of(const Person& person, Disclosed what) {
    switch (what) {
        case Disclosed::phone: return person.phone;
        case Disclosed::id: return person.id_number;
        case Disclosed::address: return person.home;
        default: return person.account;
    }
}

}  // namespace

Decision<RevealValue::Result> decide(const RevealValue& deed, const Desk& desk) {
    if (deed.reason.empty()) throw Error(Fault::undecided, Phrase::reveal_needs_reason).in("reason");
    const CaseFile file = case_at_hand(desk.sql, deed.case_id).file;
    require_may_see(file, desk);
    const Party party = party_of(deed, desk);
    const auto who = person(desk.sql, party.person);
    if (!who || !value_of(*who, deed.what))
        throw Error(Fault::not_found, Phrase::reveal_no_value, {{"case", file.id.text()}, {"what", phrase(deed.what)}});
    Draft draft(desk);
    draft.put(Disclosure{draft.next<Disclosure>(deed.on.year()), file.id, party.person, deed.what, deed.on, desk.signature.officer,
                         *draft.words(deed.reason)});
    return {std::move(draft), {file, who->name, *value_of(*who, deed.what)}};
}

}  // namespace arrears
