#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// Days off and worked days that the office enters itself. What is being awaited is awaited by the new calendar from
// then on: the due days that move are part of the same event, so that a replay needs no calendar.
struct ImportDays {
    struct Day {
        Date day;
        DayKind kind{};
        std::string name;
    };
    struct Moved {
        Id case_id;
        Awaits awaits{};
        std::optional<Date> before, after;  // nothing where no calendar could say
    };
    struct Result {
        int added = 0, changed = 0, same = 0;
        std::vector<Moved> moved;
    };
    std::string_view deed() const { return "import_days"; }
    std::vector<Day> days;
};
// Throws Error{invalid} for a day listed twice. Where all stand already as they are there is nothing to record:
// the event is empty.
Decision<ImportDays::Result> decide(const ImportDays& deed, const Desk& desk);

}  // namespace arrears
