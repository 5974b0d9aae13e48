#pragma once
// What an event did, in the few words of one line of the log.
#include "core/journal/event.hpp"
#include "core/report/columns.hpp"

namespace arrears {

constexpr std::size_t most_logged = 1000;  // of a long list of records the log tells no more

struct LoggedRecord {
    std::string_view table, letter;
    Id id;
    std::string name;  // of what people call by its name: officers, campaigns
};

struct Logged {
    std::vector<LoggedRecord> records;  // those with a number of their own, in the order of the event
    std::int64_t beyond = 0;  // that are more than anybody reads, and are only counted
    std::optional<Id> employer;         // where it concerns one
    std::optional<Money> amount;        // where it put one
    std::optional<Stage> stage;         // whose figure that is; of money paid, nothing
};

Logged logged_of(const Event& event, Sql& sql);

Value records_word(const Logged& logged, const Speech& say);  // in full to a machine, a few of them to a reader
Value stage_of(const Logged& logged, const Speech& say);

}  // namespace arrears
