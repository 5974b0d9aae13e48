#pragma once
// Puts an event's facts into the tables. One generic function for all deeds: it knows no rule, no law, no
// clock and no setting, so a replay of the journal gives the same tables under any later version of those.
#include "core/journal/event.hpp"
#include "core/store/tables.hpp"

namespace arrears {

// Needs the journal in place for undo and redo, whose acts it reads there. Throws Error{damaged} where the
// event names what no table has, or a record that is not as the event found it.
void apply(Sql& sql, const Event& event);

// The journal's own indexes: which event touched which record, which act is whose and which was undone.
void note_act(Sql& sql, const Event& event);

// What follows from the event's facts: those of an act that it undid or did again, event by event.
void derive_from(Sql& sql, const Event& event);

// The records with a number of their own that an act wrote; where it wrote none, those that its parts belong to: the
// employers of a merge, the campaign of its targets, what a note is about. Of a long list, the first `most`.
struct NumberedRecord {
    const TableShape* table;
    Id id;
};
std::vector<NumberedRecord> numbered_records(Sql& sql, Writer writer, std::int64_t act, std::size_t most = 1000);

}  // namespace arrears
