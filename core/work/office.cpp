#include "core/work/office.hpp"

#include <algorithm>

namespace arrears {
namespace {

Writer writer_of(const OpenOffice& deed) {
    const Writer office = deed.custodian == Custodian::union_ ? Writer::union_(deed.region.number()) : Writer::bureau(deed.region.number());
    return deed.station ? office.at(*deed.station) : office;
}

Writer free_station(Sql& sql, Writer office, std::optional<Station> wanted) {
    std::vector<Writer> taken;
    sql.each("SELECT writer FROM office UNION SELECT writer FROM journal", {}, [&](const Row& row) { taken.emplace_back(row.integer(0)); });
    const auto is_free = [&](Station station) { return std::find(taken.begin(), taken.end(), office.at(station)) == taken.end(); };
    if (wanted && !is_free(*wanted))
        throw Error(Fault::refused, Phrase::station_taken, {{"writer", office.at(*wanted).text()}}).in("station");
    if (wanted) return office.at(*wanted);
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (is_free(Station{letter})) return office.at(Station{letter});
    throw Error(Fault::refused, Phrase::stations_used_up, {{"office", office.text()}});
}

Officer officer_of(Id id, const AddOfficer& deed) {
    require_name(deed.name);
    return {id, deed.name, deed.role, deed.body, deed.certificate};
}

}  // namespace

Store make_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at) {
    require_name(deed.name);
    const Writer writer = writer_of(deed);
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
    store.belong_to(writer);
    act.commit();
    return store;
}

Writer open_station(Store& restored, std::optional<Station> wanted, const Signature& signature) {
    Office office = restored.office();
    const Writer before = office.id.writer(), writer = free_station(restored.sql(), before, wanted);
    office.id = Id(writer, 0, 1);
    Ledger ledger(restored, signature, Date());
    Ledger::Act act(ledger);
    Draft draft(Desk{restored.sql(), office, signature, Date()});
    draft.put(office);
    draft.vault.push_back([&](Sql& sql) { hand_on_key(sql, before, writer); });
    ledger.record_first("open_office", draft);
    restored.belong_to(writer);
    act.commit();
    return writer;
}

Store found_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at) {
    Store store = make_office(file, deed, login, at);
    store.publish();
    return store;
}

Decision<AddOfficer::Result> decide(const AddOfficer& deed, const Desk& desk) {
    Draft draft(desk);
    const auto same = all<Officer>(desk.sql, "WHERE name = $1 AND void_act IS NULL", {deed.name});
    if (!same.empty()) throw Error(Fault::refused, Phrase::officer_exists, {{"name", deed.name}});
    const Officer officer = officer_of(draft.next<Officer>(), deed);
    draft.put(officer);
    return {std::move(draft), {officer}};
}

}  // namespace arrears
