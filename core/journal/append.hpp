#pragma once
#include "core/journal/event.hpp"

namespace arrears {

// Gives the event its number (and, where it begins one, its act) and writes it to the journal with its link of
// the chain. Throws Error{invalid} for one over 4 MB.
void append(Sql& sql, Event& event);

// What follows from an event that stands in the journal: its facts in the tables, the journal's indexes,
// the derived tables. The same for a new event and for one that is replayed.
void settle_event(Sql& sql, const Event& event);

// Copies the journal of one store into an empty one, link by link as written, and settles every event, up to
// `last_seq` of each writer (0: all). The vault comes along only where reports of persons or words are wanted.
void replay(Sql& from, Sql& into, std::int64_t last_seq = 0);

}  // namespace arrears
