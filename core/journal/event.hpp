#pragma once
// An event: what one deed did, finished, in the five forms that apply() knows. It is written to the journal
// once, as JSON in one form, and those bytes are what the chain hashes.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/cells.hpp"

namespace arrears {

struct Put {  // rows of one table: the columns once, then the values of each row
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
    std::int64_t beyond = 0;  // rows that were not read
};

struct Set {  // one column of one record
    std::string table;
    Id record;
    std::string column;
    Cell before, after;
};

struct Void {
    std::string table;
    Id record;
};

struct Event {
    Writer writer;
    std::int64_t seq = 0;
    std::int64_t act = 0;  // the seq of the act's first event
    std::string deed;
    std::string at;  // UTC, 2013-01-10T01:30:00Z
    Id officer;
    std::string login;
    std::map<std::string, std::int64_t> seen;  // heads of other writers held when this was written
    std::vector<std::string> chosen;           // why: what was filled in without being asked for …
    std::optional<Id> reason;                  // … and the words that give a reason
    std::vector<Put> put;
    std::vector<Set> set;
    std::vector<Void> voided;
    std::vector<std::int64_t> undo, redo;  // acts
};

std::string body_of(const Event& event);
// Throws Error{damaged} for a body that is not in that form.
Event parse_event(std::string_view body);
// The same without what it changes, which may be megabytes: who did it, when, and what he had seen.
Event parse_event_head(std::string_view body);
bool has_whole_head(std::string_view beginning);  // of a body
// The same with the first rows only of each table that it puts. The body is one that was read or written before: what is passed over is
// not looked at.
Event parse_event_beginning(std::string_view body, std::size_t most_rows);

}  // namespace arrears
