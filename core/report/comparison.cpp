#include "core/report/comparison.hpp"

#include <algorithm>

#include "core/report/columns.hpp"

namespace arrears {
namespace {

constexpr int days_a_week = 7, most_weeks = 27;  // half a year: beyond, months are compared, not weeks

std::int64_t number_of_value(const Value& value) {
    const auto* money = std::get_if<Money>(&value);
    return money ? money->fen() : std::get<std::int64_t>(value);
}

Value difference(const Value& now, const Value& before) {
    const std::int64_t change = number_of_value(now) - number_of_value(before);
    return std::holds_alternative<Money>(now) ? Value(Money::fen(change)) : Value(change);
}

// The first day of a scope, where it has one.
std::optional<Date> first_day(const Scope& scope, Sql& sql) {
    if (scope.since) return scope.since;
    if (!scope.campaign) return std::nullopt;
    return get<Campaign>(sql, *scope.campaign).from_day;
}

std::size_t weeks_of(const Scope& scope, const std::optional<Date>& first) {
    return !first || scope.last_day() < *first ? 0 : static_cast<std::size_t>((scope.last_day() - *first) / days_a_week + 1);
}

struct Weeks {
    std::vector<Money> paid;
    Money earlier;  // before the first day
};

Weeks paid_by_week(const Scope& scope, Date first, std::size_t weeks, Money recovered, Sql& sql) {
    Weeks by_week{std::vector<Money>(weeks), recovered};
    Scope span = scope;
    span.since = first;
    for (const auto& [day, fen] : paid_by_day(sql, span)) {
        Money& week = by_week.paid.at(static_cast<std::size_t>((day - first) / days_a_week));
        week = week + Money::fen(fen);
        by_week.earlier = by_week.earlier - Money::fen(fen);
    }
    return by_week;
}

std::string days_text(Date from, Date to, const Speech& say) {
    return from == to ? say(Phrase::period_day, {{"day", from}}) : say(Phrase::period_days, {{"from", from}, {"to", to}});
}

}  // namespace

Former against_campaign(const ReportRequest& request, const Campaign& other) {
    Former former{request.scope, request.campaign->name, other.name};
    former.scope.campaign = other.id;
    const Date last = request.scope.last_day();
    if (last < request.campaign->to_day) former.scope.until = other.from_day + std::max(0, last - request.campaign->from_day);
    return former;
}

Former against_days(const ReportRequest& request, Date first, Date first_before, Date last_before, const Speech& say) {
    Former former{request.scope, days_text(first, request.scope.last_day(), say), days_text(first_before, last_before, say)};
    former.scope.since = first_before;
    former.scope.until = last_before;
    return former;
}

Former against_days_before(const ReportRequest& request, const Speech& say) {
    const Date first = *request.scope.since;
    return against_days(request, first, first - (request.scope.last_day() - first + 1), first - 1, say);
}

Table comparison(std::string key, const std::string& this_one, const std::string& other, const Speech& say) {
    return {std::move(key), {},
            {column("measure", Phrase::column_measure, say), {"now", this_one, true}, {"before", other, true},
             number_column("change", Phrase::column_change, say), number_column("change_permille", Phrase::column_change_share, say)},
            {}, {}};
}

std::vector<Value> compared(std::string_view key, Phrase label, const Value& here, const Value& there, const Speech& say) {
    const auto share = permille_of(number_of_value(here) - number_of_value(there), number_of_value(there));
    return {Word{std::string(key), say(label)}, here, there, difference(here, there), share ? Value(Permille{*share}) : Value(Nothing{})};
}

void write_comparison(Document& document, const Sweep& now, const Sweep& before, const ReportRequest& request, const Speech& say) {
    Table table = comparison("comparison", request.former->now, request.former->before, say);
    table.title = say(Phrase::table_comparison);
    const auto row = [&](std::string_view key, Phrase label, const Value& here, const Value& there) { table.rows.push_back(compared(key, label, here, there, say)); };
    row("inspected", Phrase::label_inspected, now.employers.all.employers, before.employers.all.employers);
    row("complaints", Phrase::label_complaints, now.complaints, before.complaints);
    row("settled", Phrase::label_settled, now.settled, before.settled);
    row("open", Phrase::label_open, now.open, before.open);
    row("workers_paid", Phrase::label_workers_paid, now.workers_paid, before.workers_paid);
    row("claimed_fen", Phrase::label_claimed, now.claimed, before.claimed);
    row("found_fen", Phrase::label_found, now.found, before.found);
    row("recovered_fen", Phrase::label_recovered, now.recovered, before.recovered);
    row("outstanding_fen", Phrase::label_outstanding, now.outstanding, before.outstanding);
    Chart chart{say(Phrase::chart_comparison), {}, false, request.former->now, request.former->before};
    for (const auto& each : table.rows)
        if (std::holds_alternative<Money>(each.at(1))) chart.bars.push_back({std::get<Word>(each.front()).text, each.at(1), each.at(2)});
    document.table(std::move(table)).chart(std::move(chart));
}

void write_weeks(Document& document, const ReportRequest& request, Money recovered, Money recovered_before, Sql& sql, const Speech& say) {
    Table table{"by_week", say(Phrase::table_by_week), {column("from", Phrase::column_week_from, say), number_column("recovered_fen", Phrase::column_recovered, say)}, {}, {}};
    const auto first = first_day(request.scope, sql);
    const auto first_before = request.former ? first_day(request.former->scope, sql) : std::nullopt;
    const std::size_t weeks = std::max(weeks_of(request.scope, first), first_before ? weeks_of(request.former->scope, first_before) : 0);
    if (!first || weeks < 2 || weeks > most_weeks) {
        table.for_machines_only = true;
        document.table(std::move(table));
        return;
    }
    const Weeks now = paid_by_week(request.scope, *first, weeks, recovered, sql);
    const Weeks before = first_before ? paid_by_week(request.former->scope, *first_before, weeks, recovered_before, sql) : Weeks();
    Chart chart{say(Phrase::chart_weeks), {}, true};
    if (first_before) {
        table.columns.push_back({"before_fen", request.former->before, true});
        chart.now = request.former->now, chart.before = request.former->before;
    }
    const auto row = [&](Value from, Money paid, Money paid_before) {
        table.rows.push_back({std::move(from), paid});
        if (first_before) table.rows.back().push_back(paid_before);
    };
    if (now.earlier != Money() || before.earlier != Money()) row(Nothing{}, now.earlier, before.earlier);
    for (std::size_t week = 0; week < weeks; ++week) {
        row(*first + static_cast<int>(week) * days_a_week, now.paid[week], first_before ? before.paid[week] : Money());
        chart.bars.push_back({say(Phrase::chart_week, {{"number", static_cast<std::int64_t>(week) + 1}}), now.paid[week],
                              first_before ? Value(before.paid[week]) : Value(Nothing{})});
    }
    add_totals(table, say);
    document.table(std::move(table)).chart(std::move(chart));
}

}  // namespace arrears
