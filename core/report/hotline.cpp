#include <map>
#include <set>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"

namespace arrears {
namespace {

struct Line {
    std::int64_t calls = 0, complaints = 0;
    std::set<Date> days;
};

struct Calls {
    std::map<Channel, Line> by_line;
    std::map<Date, std::int64_t> by_day;
};

Calls gather(const Scope& scope, Sql& sql) {
    Calls calls;
    sql.each(R"sql(
        SELECT c.line, c.on_day, c.region, c.campaign, f.received_on FROM call c LEFT JOIN case_file f ON f.writer = c.writer AND f.id = c.case_id AND f.void_act IS NULL
        WHERE c.writer IN (SELECT writer FROM office) AND c.on_day >= $1 AND c.on_day <= $2 AND c.void_act IS NULL
    )sql", {to_cell(scope.first_day()), to_cell(scope.last_day())}, [&](const Row& row) {
        if (!scope.covers(RegionCode::parse(row.text(2)), std::nullopt, FromCell<std::optional<Id>>::read(row.cell(3)))) return;
        const Date day = Date::parse(row.text(1));
        Line& line = calls.by_line[from_code<Channel>(row.text(0)).value_or(Channel::hotline)];
        ++line.calls;
        line.complaints += !row.is_null(4) && Date::parse(row.text(4)) <= scope.last_day() ? 1 : 0;
        line.days.insert(day);
        ++calls.by_day[day];
    });
    return calls;
}

}  // namespace

Document write_hotline(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Calls calls = gather(request.scope, sql);
    Document document = report_head(request, sql, say);
    Table lines{"items", say(Phrase::table_by_line),
                {column("line", Phrase::column_line, say), number_column("calls", Phrase::column_calls, say), number_column("complaints", Phrase::column_became_complaints, say),
                 number_column("days", Phrase::column_days_rung, say)},
                {}, {}};
    for (const auto& [line, of] : calls.by_line) lines.rows.push_back({word(line, say), of.calls, of.complaints, static_cast<std::int64_t>(of.days.size())});
    add_totals(lines, say);
    if (lines.total) lines.total->back() = static_cast<std::int64_t>(calls.by_day.size());  // two lines may ring on one day
    Table days{"by_day", say(Phrase::table_by_day), {column("on", Phrase::column_day, say), number_column("calls", Phrase::column_calls, say)}, {}, {}};
    Chart chart{say(Phrase::table_by_day), {}, true};
    for (const auto& [day, count] : calls.by_day) days.rows.push_back({day, count}), chart.bars.push_back({day.iso(), count});
    add_totals(days, say);
    document.table(std::move(lines)).table(std::move(days));
    if (calls.by_line.empty()) document.say(say(Phrase::report_empty));
    constexpr std::size_t most_days = 31;  // more are looked up in the table
    if (chart.bars.size() > 1 && chart.bars.size() <= most_days) document.chart(std::move(chart));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
