#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// A due day of an open step that today's law or calendar would not give: a notice has come out since, a row was mended.
struct MovedDay {
    Id case_id;
    Awaits awaits{};
    std::optional<Date> before, after;  // nothing where no calendar could say
};
std::vector<MovedDay> due_days_that_would_move(Sql& sql, const Office& office);

// They are moved, as a deed of its own (after an update of the program, whose law may be newer than the dates).
struct RefreshDays {
    struct Result {
        std::vector<MovedDay> moved;  // empty: there was nothing to record
    };
    std::string_view deed() const { return "refresh_days"; }
};
Decision<RefreshDays::Result> decide(const RefreshDays& deed, const Desk& desk);

// Rules of law that the office enters itself: those of its own place, or what came after the program. As with days, what is
// being awaited is awaited by the law as it then stands.
struct ImportRules {
    struct Result {
        int added = 0, changed = 0, same = 0;  // the same as one that stands, shipped or entered
        std::vector<MovedDay> moved;
    };
    std::string_view deed() const { return "import_rules"; }
    std::vector<OfficeRule> rules;  // their ids are given here
};
// One that stands already (its key, use, region and first day) is changed. Throws Error{invalid} for a key that the program
// does not know, a value or a unit that its key does not take, an unknown that would outrank what is known, days in the
// wrong order, or one listed twice; the event is empty where there is nothing to record.
Decision<ImportRules::Result> decide(const ImportRules& deed, const Desk& desk);

// Days off and worked days that the office enters itself. What is being awaited is awaited by the new calendar from
// then on: the due days that move are part of the same event, so that a replay needs no calendar.
struct ImportDays {
    struct Day {
        Date day;
        DayKind kind{};
        std::string name;
    };
    struct Result {
        int added = 0, changed = 0, same = 0;
        std::vector<MovedDay> moved;
    };
    std::string_view deed() const { return "import_days"; }
    std::vector<Day> days;
};
// Throws Error{invalid} for a day listed twice. Where all stand already as they are there is nothing to record:
// the event is empty.
Decision<ImportDays::Result> decide(const ImportDays& deed, const Desk& desk);

}  // namespace arrears
