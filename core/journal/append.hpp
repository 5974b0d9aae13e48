#pragma once
#include <map>

#include "core/journal/event.hpp"

namespace arrears {

// Gives the event its number (and, where it begins one, its act) and writes it to the journal with its link of
// the chain. Throws Error{invalid} for one over 4 MB.
void append(Sql& sql, Event& event);

// What follows from an event that stands in the journal: its facts in the tables, the journal's indexes,
// the derived tables. The same for a new event and for one that is replayed.
void settle_event(Sql& sql, const Event& event);

// Copies the journal of one store into an empty one, link by link as written, and settles every event; with `up_to`
// only of the writers that it names, as far as it says. The vault comes along only where reports of persons or words
// are wanted.
using UpTo = std::map<Writer, std::int64_t>;
void replay(Sql& from, Sql& into, const UpTo& up_to = {});

}  // namespace arrears
