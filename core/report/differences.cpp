#include "core/report/differences.hpp"

#include <algorithm>
#include <array>

#include "core/journal/chain.hpp"
#include "core/report/columns.hpp"
#include "core/report/comparison.hpp"
#include "core/report/log.hpp"

namespace arrears {
namespace {

constexpr std::size_t most_entries = 10'000;

// Records and parts of records that reports count.
constexpr std::array<std::string_view, 15> counted{
    CaseFile::table, Step::table, Payment::table, PaymentWorker::table, Inspection::table, InspectionOfficer::table, ChecklistItem::table, Instalment::table,
    Party::table, Claim::table, Contact::table, Call::table, Employer::table, SameAs::table, CampaignTarget::table};

bool is_counted(std::string_view table) { return std::ranges::find(counted, table) != counted.end(); }

// The earliest day of which an event puts a fact; nothing where it puts none.
std::optional<Date> first_day_of(const Event& event) {
    std::optional<Date> first;
    for (const Put& put : event.put) {
        if (!is_counted(put.table)) continue;
        for (const std::string_view name : {"on_day", "received_on", "made_on"}) {
            const auto column = std::ranges::find(put.columns, name);
            if (column == put.columns.end()) continue;
            for (const auto& row : put.rows)
                if (const auto day = FromCell<std::optional<Date>>::read(row.at(static_cast<std::size_t>(column - put.columns.begin()))))
                    if (!first || *day < *first) first = day;
        }
    }
    return first;
}

bool changes_what_stood(const Event& event) {
    return !event.undo.empty() || !event.redo.empty() || std::ranges::any_of(event.set, [](const Set& set) { return is_counted(set.table); }) ||
           std::ranges::any_of(event.voided, [](const Void& voided) { return is_counted(voided.table); }) ||
           std::ranges::any_of(event.put, [](const Put& put) { return put.table == SameAs::table || put.table == CampaignTarget::table; });
}

}  // namespace

void write_differences(Document& document, const Sweep& now, const ReportRequest& request, Sql& sql, const Speech& say) {
    const Earlier& earlier = *request.earlier;
    const Sweep then = gather_sweep(Facts(earlier.sql, request.scope));
    document.heading(say(Phrase::heading_differences, {{"seq", earlier.seq}}));
    Table figures = compared(now, then, say(Phrase::column_now), say(Phrase::column_then, {{"seq", earlier.seq}}), say);
    figures.key = "differences", figures.title.clear();
    constexpr std::size_t change = 3;
    std::erase_if(figures.rows, [&](const std::vector<Value>& row) {
        const auto* count = std::get_if<std::int64_t>(&row.at(change));
        return count ? *count == 0 : std::get<Money>(row.at(change)) == Money();
    });
    if (figures.rows.empty()) document.say(say(Phrase::differences_none));
    document.table(std::move(figures));

    std::map<std::pair<std::string, std::int64_t>, std::optional<Date>> days;  // by writer and entry
    LogRequest since;
    for (const Head& head : heads(earlier.sql)) since.after[head.writer] = head.seq;
    since.most = most_entries;
    since.wanted = [&](const Event& event) {
        const auto day = first_day_of(event);
        const bool is_late = day && *day <= request.scope.last_day();
        if (!is_late && !changes_what_stood(event)) return false;
        days[{event.writer.text(), event.seq}] = day;
        return true;
    };
    Document log = write_log(since, sql, request.office, say);
    for (Block& block : log.blocks) {
        auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        table->key = "entries";
        table->title = say(Phrase::table_entries_since, {{"seq", earlier.seq}});
        table->columns.insert(table->columns.begin() + 2, column("on", Phrase::column_fact_day, say));
        for (auto& row : table->rows) row.insert(row.begin() + 2, or_nothing(days.at({std::get<std::string>(row.at(0)), std::get<std::int64_t>(row.at(1))})));
        if (table->rows.empty()) document.say(say(Phrase::entries_since_none));
        document.table(std::move(*table));
    }
}

}  // namespace arrears
