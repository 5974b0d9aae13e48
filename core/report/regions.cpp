#include <functional>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"
#include "core/report/sweep.hpp"
#include "core/report/sweep_tables.hpp"

namespace arrears {
namespace {

std::vector<Column> columns(const Speech& say) {
    return {{"region", say(Phrase::column_region)}, {"name", say(Phrase::column_name)}, number_column("inspected", Phrase::column_inspected, say),
            number_column("complaints", Phrase::column_complaints, say), number_column("settled", Phrase::column_settled, say),
            number_column("open", Phrase::column_open, say), number_column("overdue", Phrase::column_overdue, say),
            number_column("found_fen", Phrase::column_found, say), number_column("recovered_fen", Phrase::column_recovered, say),
            number_column("outstanding_fen", Phrase::column_outstanding, say), number_column("workers_paid", Phrase::column_workers_paid, say)};
}

// The places that `is_here` holds for, as one row.
std::vector<Value> row_of_places(const Facts& facts, const Sweep& sweep, RegionCode of, const std::function<bool(RegionCode)>& is_here) {
    const auto here = [&](const FactCell& cell) { return is_here(cell.region); };
    const auto complaint = [&](const FactCell& cell) { return here(cell) && cell.word != code(CaseKind::own); };
    std::int64_t inspected = 0;
    for (const auto& [place, count] : sweep.employers.by_region) inspected += is_here(place) ? count : 0;
    return {of.text(), std::string(region_name(of, facts.scope().as_of.year()).value_or("")), inspected, facts.flow(Measure::received, complaint),
            facts.flow(Measure::settled, complaint), facts.stock(Measure::open, complaint), facts.stock(Measure::overdue, here),
            Money::fen(facts.flow(Measure::found, here)), Money::fen(facts.flow(Measure::paid, here)), Money::fen(facts.stock(Measure::outstanding, here)),
            facts.flow(Measure::workers_paid, here)};
}

}  // namespace

Document write_by_regions(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Facts facts(sql, request.scope);
    const Sweep sweep = gather_sweep(facts);
    Document document = report_head(request, sql, say);
    std::set<RegionCode> cities;
    Table table{"items", {}, columns(say), {}, {}};
    for (const RegionCode place : facts.regions()) {
        cities.insert(place.city());
        table.rows.push_back(row_of_places(facts, sweep, place, [&](RegionCode other) { return other == place; }));
    }
    add_totals(table, say);
    const bool is_empty = table.rows.empty();
    std::optional<Chart> chart = chart_of_regions(table, say);
    document.table(std::move(table));
    if (is_empty) document.say(say(Phrase::report_empty));
    Table by_city{"by_city", say(Phrase::table_by_city), columns(say), {}, {}};
    for (const RegionCode city : cities) by_city.rows.push_back(row_of_places(facts, sweep, city, [&](RegionCode place) { return place.city() == city; }));
    add_totals(by_city, say);
    by_city.for_machines_only = cities.size() < 2;  // it is the total above
    document.table(std::move(by_city));
    if (chart) document.chart(std::move(*chart));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
