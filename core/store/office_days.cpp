#include "core/store/office_days.hpp"

namespace arrears {

std::vector<OfficeDay> office_days(Sql& sql) {
    return all<OfficeDay>(sql, "WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL ORDER BY day, id");
}

Calendar calendar_of(Sql& sql) {
    std::vector<CalendarDay> own;
    for (const OfficeDay& one : office_days(sql)) own.push_back({one.day, one.kind == DayKind::workday});
    return own.empty() ? Calendar::shipped() : Calendar(own);
}

}  // namespace arrears
