#pragma once
// Puts an event's facts into the tables. One generic function for all deeds: it knows no rule, no law, no
// clock and no setting, so a replay of the journal gives the same tables under any later version of those.
#include "core/journal/event.hpp"
#include "core/store/tables.hpp"

namespace arrears {

// Needs the journal in place for undo and redo, whose acts it reads there. Throws Error{damaged} where the
// event names what no table has, or a record that is not as the event found it.
void apply(Sql& sql, const Event& event);

// The records that an event put, set or voided, and those of the acts that it undid or did again.
Touched touched_by(Sql& sql, const Event& event);

// What the employers that it renamed, or called as before, were or are called beside their present names.
std::set<std::string> names_changed_by(Sql& sql, const Event& event);

// The journal's own indexes: which event touched which record, which act is whose and which was undone.
void note_act(Sql& sql, const Event& event, const Touched& touched);

// The records with a number of their own that an act wrote; where it wrote none, those that its parts belong to: the
// employers of a merge, the campaign of its targets, what a note is about.
struct NumberedRecord {
    const TableShape* table;
    Id id;
};
std::vector<NumberedRecord> numbered_records(Sql& sql, Writer writer, std::int64_t act);

}  // namespace arrears
