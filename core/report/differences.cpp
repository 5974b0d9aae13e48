#include "core/report/differences.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/journal/chain.hpp"
#include "core/report/columns.hpp"
#include "core/report/comparison.hpp"
#include "core/report/log.hpp"
#include "core/report/logged.hpp"
#include "core/report/put_cells.hpp"
#include "core/report/trace.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

constexpr std::size_t most_entries = 10'000;

// Whether an entry reaches back into a report, and the first day of what it put there.
class Reach {
  public:
    Reach(const Scope& scope, Sql& sql) : scope_(scope), sql_(sql) {}

    std::optional<Date> first;

    bool of(const Event& event) {
        first.reset();
        bool reaches = false;
        for (const Put& put : event.put)
            for (const auto& row : put.rows)
                if (put_reaches(put, row)) {
                    reaches = true;
                    const auto day = day_of(put, row);
                    if (day && (!first || *day < *first)) first = day;
                }
        return reaches || std::ranges::any_of(event.set, [&](const Set& set) { return moves(set) || record_reaches(set.table, set.record); }) ||
               std::ranges::any_of(event.voided, [&](const Void& voided) { return record_reaches(voided.table, voided.record); }) || acts_reach(event);
    }

  private:
    // What decides where and when a record is counted: it may have been counted before.
    static bool moves(const Set& set) {
        constexpr std::array<std::string_view, 6> columns{"region", "campaign", "industry", "received_on", "on_day", "employer"};
        return set.table != Employer::table && set.table != Site::table && set.table != Aid::table && std::ranges::find(columns, set.column) != columns.end();
    }
    static std::optional<Date> day_of(const Put& put, const std::vector<Cell>& row) {
        for (const std::string_view name : {"on_day", "received_on", "made_on"})
            if (const auto day = value_of<Date>(put, row, name)) return day;
        return std::nullopt;
    }
    bool is_in_time(const std::optional<Date>& day) const { return !day || *day <= scope_.last_day(); }

    bool put_reaches(const Put& put, const std::vector<Cell>& row) {
        if (put.table == SameAs::table) return true;
        if (put.table == CampaignTarget::table) return scope_.campaign && value_of<Id>(put, row, "campaign") == scope_.campaign;
        if (!is_in_time(day_of(put, row))) return false;
        if (const auto region = value_of<RegionCode>(put, row, "region"); region && put.table != Employer::table && put.table != Site::table && put.table != Aid::table)
            return scope_.covers(*region, value_of<Industry>(put, row, "industry"), value_of<Id>(put, row, "campaign"));
        for (const auto& [column, table] : {std::pair("case_id", CaseFile::table), std::pair("inspection", Inspection::table), std::pair("payment", Payment::table)})
            if (const auto whole = value_of<Id>(put, row, column); whole && is_counted_part(put.table)) return record_reaches(table, *whole);
        return false;
    }
    static bool is_counted_part(std::string_view table) {
        return table == Step::table || table == Party::table || table == Instalment::table || table == Claim::table || table == PaymentWorker::table || table == ChecklistItem::table ||
               table == InspectionOfficer::table;
    }

    template <class Record>
    std::optional<bool> covers(Id id, Date Record::*day) {
        const auto record = find_even_void<Record>(sql_, id);
        if (!record) return std::nullopt;
        std::optional<Industry> industry;
        if constexpr (requires { record->industry; }) industry = record->industry;
        return (*record).*day <= scope_.last_day() && scope_.covers(record->region, industry, record->campaign);
    }
    // A record with a place of its own; or a part of one, by what that is.
    bool record_reaches(std::string_view table, Id id) {
        const auto is = [&](auto found) { return found.value_or(false); };
        if (table == CaseFile::table) return is(covers(id, &CaseFile::received_on));
        if (table == Inspection::table) return is(covers(id, &Inspection::on_day));
        if (table == Payment::table) return is(covers(id, &Payment::on_day));
        if (table == Contact::table) return is(covers(id, &Contact::on_day));
        if (table == Call::table) return is(covers(id, &Call::on_day));
        if (table == SameAs::table || table == CampaignTarget::table) return true;
        if (!is_counted_part(table)) return false;
        const TableShape* shape = find_table(table);
        for (const auto& [column, whole] : {std::pair("case_id", CaseFile::table), std::pair("inspection", Inspection::table), std::pair("payment", Payment::table)})
            if (std::ranges::find(shape->columns, column) != shape->columns.end())
                if (const auto of = sql_.number("SELECT " + std::string(column) + " FROM " + std::string(table) + " WHERE writer = $1 AND id = $2", {to_cell(id.writer()), to_cell(id)}))
                    return record_reaches(whole, Id(*of));
        return false;
    }
    // What an undo or a redo touched, in the records that it is told of.
    bool acts_reach(const Event& event) {
        if (event.undo.empty() && event.redo.empty()) return false;
        const Logged logged = logged_of(event, sql_);
        return logged.beyond > 0 || logged.records.size() >= most_logged ||
               std::ranges::any_of(logged.records, [&](const LoggedRecord& record) { return record.table == Employer::table || record_reaches(record.table, record.id); });
    }

    const Scope& scope_;
    Sql& sql_;
};

Table differing(const Facts& now, const Facts& then, const Earlier& earlier, const Speech& say) {
    Table table = comparison("differences", say(Phrase::column_now), say(Phrase::column_then, {{"seq", earlier.entry}}), say);
    for (const TracedFigure& figure : traced_figures()) {
        const std::int64_t here = figure.in(now), there = figure.in(then);
        if (here != there) table.rows.push_back(compared(figure.key, figure.label, figure.value(here), figure.value(there), say));
    }
    return table;
}

}  // namespace

void write_differences(Document& document, const Facts& now, const ReportRequest& request, Sql& sql, const Speech& say) {
    const Earlier& earlier = *request.earlier;
    document.heading(say(Phrase::heading_differences, {{"seq", earlier.entry}}));
    Table figures = differing(now, Facts(earlier.sql, request.scope), earlier, say);
    if (figures.rows.empty()) document.say(say(Phrase::differences_none));
    document.table(std::move(figures));

    Reach reach(request.scope, sql);
    std::map<std::pair<std::string, std::int64_t>, std::optional<Date>> days;  // by writer and entry
    LogRequest since;
    for (const Head& head : heads(earlier.sql)) since.after[head.writer] = head.seq;
    since.most = most_entries;
    since.wanted = [&](const Event& event) {
        if (!reach.of(event)) return false;
        days[{event.writer.text(), event.seq}] = reach.first;
        return true;
    };
    Document log = write_log(since, sql, request.office, say);
    for (Block& block : log.blocks) {
        auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        table->key = "entries";
        table->title = say(Phrase::table_entries_since, {{"seq", earlier.entry}});
        table->columns.insert(table->columns.begin() + 2, column("on", Phrase::column_fact_day, say));
        for (auto& row : table->rows) row.insert(row.begin() + 2, or_nothing(days.at({std::get<std::string>(row.at(0)), std::get<std::int64_t>(row.at(1))})));
        const auto listed = static_cast<std::int64_t>(table->rows.size());
        document.table(std::move(*table));
        if (listed == 0) document.say(say(Phrase::entries_since_none));
        if (days.size() > most_entries) document.say(say(Phrase::log_latest, {{"count", listed}}));
    }
}

}  // namespace arrears
