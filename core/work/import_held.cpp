// Rows that wait, and what somebody decides on them.
#include "core/store/held.hpp"
#include "core/store/vault.hpp"
#include "core/work/import_batch.hpp"

namespace arrears {
namespace {

HeldRow waiting_row(const Desk& desk, Id id) {
    const auto held = find<HeldRow>(desk.sql, id);
    if (!held) throw Error(Fault::not_found, Phrase::held_unknown, {{"held", id.text(HeldRow::letter)}}).in("held");
    if (held->decision)
        throw Error(Fault::refused, Phrase::held_decided, {{"held", id.text(HeldRow::letter)}, {"decision", phrase(*held->decision)}, {"day", *held->decided_on}}).in("held");
    return *held;
}

Origin origin_of(const Desk& desk, Id held) {
    auto found = all<Origin>(desk.sql, "WHERE writer = $1 AND held = $2 AND void_act IS NULL", {to_cell(held.writer()), to_cell(held)});
    if (found.empty()) throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "origin"}, {"record", held.text(HeldRow::letter)}});
    return std::move(found.front());
}

ImportRow row_of(Sql& sql, const HeldRow& held, Exchange table) {
    ImportRow row;
    row.line = static_cast<int>(held.row);
    row.cells.resize(columns_of(table).size());
    for (const auto& [name, text] : cells_of(sql, held))
        if (const ExchangeColumn* column = find_column(table, name)) row.cells[static_cast<std::size_t>(column - columns_of(table).data())] = cell_of(column->type, text);
    return row;
}

std::string_view records_of(Exchange table) {
    switch (table) {
        case Exchange::complaints: return CaseFile::table;
        case Exchange::employers: return Employer::table;
        case Exchange::inspections: return Inspection::table;
        case Exchange::payments: return Payment::table;
        default: return Party::table;
    }
}

}  // namespace

Decision<DecideHeld::Result> decide(const DecideHeld& deed, const Desk& desk) {
    desk.require_past(deed.on);
    const HeldRow before = waiting_row(desk, deed.held);
    const Origin origin = origin_of(desk, before.id);
    const ImportSource source = get<ImportSource>(desk.sql, origin.from_source);
    HeldRow after = before;
    after.decision = deed.decision;
    after.decided_on = deed.on;
    after.officer = desk.signature.officer;
    std::optional<Id> record;
    ImportTold told;
    told.table = source.kind;
    told.source = source.name;
    told.ends_when_received = true;  // what was told of the days was told when the file came in
    ImportMemory memory;
    memory.source = source.id, memory.run = before.run;
    const ImportRows rows{told, memory, {}};
    ImportBatch batch(rows, desk);
    const ImportRow row = row_of(desk.sql, before, source.kind);
    if (deed.decision == HeldDecision::taken) {
        record = batch.take_alone(row);
    } else if (deed.decision == HeldDecision::linked) {
        record = deed.record ? deed.record : before.resembles;
        if (!record) throw Error(Fault::undecided, Phrase::held_link_to_what, {{"held", before.id.text(HeldRow::letter)}}).in("record");
        const auto stands = desk.sql.number("SELECT id FROM " + std::string(records_of(source.kind)) + " WHERE writer = $1 AND id = $2 AND void_act IS NULL", {to_cell(record->writer()), to_cell(*record)});
        if (!stands) throw Error(Fault::not_found, Phrase::held_link_unknown, {{"record", record->text()}}).in("record");
    }
    batch.write();
    Draft draft = std::move(batch.draft());
    after.note = draft.words(deed.note);
    draft.change(before, after);
    Origin traced = origin;
    traced.record = record;
    draft.change(origin, traced);
    return {std::move(draft), {after, source.kind, record}};
}

}  // namespace arrears
