#pragma once
// What is due: the running clocks of cases and inspections as of a day, the earliest first. A clock is late from
// the day after its due day.
#include "core/law/calendar.hpp"
#include "core/law/rules.hpp"
#include "core/phrases/speech.hpp"
#include "core/record/standing.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

struct DueRequest {
    Date as_of;
    std::optional<Id> officer;   // whose; nothing: everybody's
    std::optional<Date> until;   // due by that day; what is late is due all the same
    std::optional<Id> employer;
    bool explain = false;        // by which rule, and how sure that is
    std::optional<std::size_t> most = {};  // lines, the earliest; all are counted, and the counts told to machines
};

struct Due {
    Document document;
    bool any_late = false;
};

Due write_due(const DueRequest& request, Sql& sql, const Calendar& calendar, const Law& law, const Speech& say);

// How far off a due day is. Working days are unknown where no notice of days off covers them, and none where only
// days off lie between: then calendar days are told.
struct DaysLeft {
    int days = 0;  // negative when late
    std::optional<int> working_days;
};
DaysLeft days_left(Date due, Date as_of, const Calendar& calendar);
std::string days_left_text(const DaysLeft& left, const Speech& say);  // 逾期1个工作日, 今天到期, 还有5个工作日

// The same of a clock, whose day may be open: 期限待定, 尚未送达.
std::string time_left(const Clock& clock, const std::optional<DaysLeft>& left, const Speech& say);
Value due_day(const Clock& clock);

// Where a clock's length comes from: the article of law, or whose word it is.
std::string source_of(const Clock& clock, const Law& law, const Speech& say);

}  // namespace arrears
