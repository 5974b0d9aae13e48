#include <algorithm>
#include <array>
#include <set>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"

namespace arrears {
namespace {

struct Durations {
    std::vector<std::int64_t> days;                 // of each case, from the day it was received to that on which it ended
    std::int64_t investigated = 0, in_time = 0;     // those that an investigation was opened for, and which kept its time
};

Durations gather(const Scope& scope, Sql& sql) {
    Durations durations;
    each_ending(sql, scope, [&](const Ending& ending) {
        if (ending.count < 0) return;
        const CaseAtHand of = case_at_hand(sql, ending.of);
        const Standing at = of.standing(scope.last_day());
        if (at.is_open() || at.closed_on != ending.day) return;  // opened again, or ended again later
        durations.days.push_back(ending.day - of.file.received_on);
        const auto clocks = distinct(at.clocks);
        const auto clock = std::ranges::find(clocks, Awaits::investigation, &Clock::awaits);
        if (clock == clocks.end() || !clock->due_on) return;
        ++durations.investigated;
        durations.in_time += clock->stopped_on.value_or(ending.day) <= *clock->due_on ? 1 : 0;
    });
    std::ranges::sort(durations.days);
    return durations;
}

struct Class {
    std::string_view code;
    Phrase label;
    std::int64_t least, most;
};

// Calendar days.
constexpr std::array classes{Class{"0-5", Phrase::duration_5, 0, 5}, Class{"6-15", Phrase::duration_15, 6, 15}, Class{"16-30", Phrase::duration_30, 16, 30},
                             Class{"31-60", Phrase::duration_60, 31, 60}, Class{"61-90", Phrase::duration_90, 61, 90},
                             Class{"91-", Phrase::duration_beyond, 91, INT64_MAX}};

// Cases that are open at the end of the last day, by how long ago they were received; and of how many something is overdue.
void write_ages(Document& document, const Scope& scope, Sql& sql, const Speech& say) {
    const auto any = [](std::string_view) { return true; };
    const auto behind = records_behind(sql, scope, std::array{Sought{Measure::open, true, any}, Sought{Measure::overdue, true, any}}, SIZE_MAX);
    const std::vector<RecordSum>& open = *behind.front();
    std::set<Id> late;
    for (const RecordSum& sum : *behind.back())
        if (sum.table == CaseFile::table) late.insert(sum.record);
    Table table{"open_by_age", say(Phrase::table_open_by_age),
                {column("days", Phrase::column_age, say), number_column("open", Phrase::column_open, say), number_column("overdue", Phrase::column_of_them_overdue, say)}, {}, {}};
    Chart chart{say(Phrase::table_open_by_age), {}, false, say(Phrase::column_open), say(Phrase::column_of_them_overdue)};
    for (const Class& one : classes) {
        std::int64_t cases = 0, overdue = 0;
        for (const RecordSum& sum : open) {
            const int days = scope.last_day() - sum.first;
            if (days < one.least || days > one.most) continue;
            ++cases;
            overdue += late.contains(sum.record) ? 1 : 0;
        }
        table.rows.push_back({Word{std::string(one.code), say(one.label)}, cases, overdue});
        chart.bars.push_back({say(one.label), cases, overdue});
    }
    add_totals(table, say);
    document.table(std::move(table));
    if (!open.empty()) document.chart(std::move(chart));
}

}  // namespace

Document write_durations(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Durations of = gather(request.scope, sql);
    Document document = report_head(request, sql, say);
    const auto ended = static_cast<std::int64_t>(of.days.size());
    document.figure("ended", say(Phrase::duration_ended), ended);
    document.figure("median_days", say(Phrase::duration_median), ended > 0 ? Value(of.days[(of.days.size() - 1) / 2]) : Value(Nothing{}));
    document.figure("longest_days", say(Phrase::duration_longest), ended > 0 ? Value(of.days.back()) : Value(Nothing{}));
    document.figure("investigated", say(Phrase::duration_investigated), of.investigated);
    document.figure("in_time", say(Phrase::duration_in_time), of.in_time);
    const auto share = permille_of(of.in_time, of.investigated);
    document.figure("in_time_permille", say(Phrase::duration_share), share ? Value(Permille{*share}) : Value(Nothing{}));
    Table table{"items", say(Phrase::table_durations), {column("days", Phrase::column_days, say), number_column("cases", Phrase::column_cases, say)}, {}, {}};
    Chart chart{say(Phrase::table_durations), {}};
    for (const Class& one : classes) {
        const std::int64_t count = std::ranges::count_if(of.days, [&](std::int64_t days) { return days >= one.least && days <= one.most; });
        table.rows.push_back({Word{std::string(one.code), say(one.label)}, count});
        chart.bars.push_back({say(one.label), count});
    }
    add_totals(table, say);
    document.table(std::move(table)).chart(std::move(chart));
    write_ages(document, request.scope, sql, say);
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
