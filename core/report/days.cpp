#include "core/report/days.hpp"

#include "core/report/columns.hpp"
#include "core/store/office_law.hpp"

namespace arrears {

ListedDays listed_days(Sql* sql, int first_year, int last_year) {
    ListedDays days;
    for (int year = first_year; year <= last_year; ++year)
        for (const NamedDay& day : Calendar::named_days(year)) days[day.day] = {{day.day, day.is_working}, std::string(day.name)};
    if (!sql) return days;
    for (const OfficeDay& own : office_days(*sql))
        if (own.day.year() >= first_year && own.day.year() <= last_year) days[own.day] = {{own.day, own.kind == DayKind::workday}, own.name, true};
    return days;
}

std::string why_off(Date day, const ListedDays& days, const Speech& say) {
    const auto named = days.find(day);
    return named == days.end() ? say(Phrase::calendar_weekend) : named->second.name;
}

std::vector<Date> days_off(Date first, Date last, const Calendar& calendar) {
    std::vector<Date> off;
    for (Date day = first; day < last; day = day + 1)
        if (!calendar.is_working_day(day)) off.push_back(day);
    return off;
}

void write_skipped(Document& document, const std::vector<Date>& skipped, const ListedDays& days, const Speech& say) {
    Table each{"skipped", {}, {{"date", ""}, {"name", ""}}, {}, {}, true};
    Table runs{"", {}, {column("", Phrase::column_not_counted, say), column("", Phrase::column_because, say)}, {}, {}};
    for (auto from = skipped.begin(); from != skipped.end();) {
        auto to = std::next(from);
        const std::string why = why_off(*from, days, say);
        while (to != skipped.end() && *to == *std::prev(to) + 1 && why_off(*to, days, say) == why) ++to;
        const Date last = *std::prev(to);
        runs.rows.push_back({*from == last ? Value(*from) : Value(say(Phrase::calendar_span, {{"from", *from}, {"to", last}})), why});
        for (; from != to; ++from) each.rows.push_back({*from, why});
    }
    if (!runs.rows.empty()) document.table(std::move(runs));
    document.table(std::move(each));
}

}  // namespace arrears
