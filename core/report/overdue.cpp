#include <algorithm>
#include <map>

#include "core/report/columns.hpp"
#include "core/report/due.hpp"
#include "core/report/report_files.hpp"
#include "core/store/office_law.hpp"

namespace arrears {

Document write_overdue(const ReportRequest& request, Sql& sql, const Speech& say) {
    DueRequest late;
    late.as_of = request.scope.as_of;
    late.until = late.as_of - 1;  // on its own day nothing is late
    Document document = report_head(request, sql, say);
    Due due = write_due(late, sql, calendar_of(sql), law_of(sql, request.office.region), say);
    std::map<std::string, std::int64_t> by_officer;
    for (const Block& block : due.document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        const auto officer = static_cast<std::size_t>(std::ranges::find(table->columns, "officer", &Column::key) - table->columns.begin());
        for (const auto& row : table->rows)
            if (const auto* name = std::get_if<std::string>(&row.at(officer))) ++by_officer[*name];
    }
    document.append(std::move(due.document));
    Table table{"by_officer", say(Phrase::table_by_officer), {column("officer", Phrase::column_undertaker, say), number_column("overdue", Phrase::column_overdue, say)}, {}, {}};
    Chart chart{say(Phrase::chart_overdue), {}};
    for (const auto& [officer, count] : by_officer) table.rows.push_back({officer, count}), chart.bars.push_back({officer, count});
    add_totals(table, say);
    table.for_machines_only = by_officer.size() < 2;  // the list has told it
    document.table(std::move(table));
    if (by_officer.size() > 1) document.chart(std::move(chart));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
