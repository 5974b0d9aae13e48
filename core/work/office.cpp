#include "core/work/office.hpp"

namespace arrears {
namespace {

Officer officer_of(Id id, const AddOfficer& deed) {
    require_name(deed.name);
    return {id, deed.name, deed.role, deed.body, deed.certificate};
}

}  // namespace

Store make_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at) {
    require_name(deed.name);
    const Writer writer = deed.custodian == Custodian::union_ ? Writer::union_(deed.region.number()) : Writer::bureau(deed.region.number());
    MadeKey key = make_vault_key();
    const Office office{Id(writer, 0, 1), deed.region, deed.name, deed.custodian, deed.language,
                        deed.utc_offset_minutes, deed.follow_up_days, key.digest};
    Store store = Store::create_for(file);
    const Signature signature{Id(writer, 0, 1), login, at};
    Ledger ledger(store, signature, Date());
    Ledger::Act act(ledger);
    Draft draft(Desk{store.sql(), office, signature, Date()});
    draft.put(office);
    draft.put(officer_of(draft.next<Officer>(), {deed.officer, deed.role, deed.certificate, deed.body}));
    draft.vault.push_back([&](Sql& sql) { key.write(sql, writer); });
    ledger.record_first("open_office", draft);
    act.commit();
    return store;
}

Store found_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at) {
    Store store = make_office(file, deed, login, at);
    store.publish();
    return store;
}

Decision<AddOfficer::Result> decide(const AddOfficer& deed, const Desk& desk) {
    Draft draft(desk);
    const auto same = all<Officer>(desk.sql, "WHERE writer = $1 AND name = $2 AND void_act IS NULL", {to_cell(desk.writer()), deed.name});
    if (!same.empty()) throw Error(Fault::refused, Phrase::officer_exists, {{"name", deed.name}});
    const Officer officer = officer_of(draft.next<Officer>(), deed);
    draft.put(officer);
    return {std::move(draft), {officer}};
}

}  // namespace arrears
