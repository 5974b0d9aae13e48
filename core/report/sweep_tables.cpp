#include "core/report/sweep_tables.hpp"

#include <algorithm>
#include <array>

#include "core/report/columns.hpp"

namespace arrears {
namespace {

struct IndustryRow {
    IndustryGroup group;
    std::string_view code;
    Phrase label;
};

constexpr std::array industry_rows{IndustryRow{IndustryGroup::construction, "construction", Phrase::group_construction},
                                   IndustryRow{IndustryGroup::manufacturing, "manufacturing", Phrase::group_manufacturing},
                                   IndustryRow{IndustryGroup::catering, "catering", Phrase::group_catering},
                                   IndustryRow{IndustryGroup::other, "other", Phrase::group_other}};

void write_by_industry(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    Table table{"by_industry", say(Phrase::table_by_industry),
                {column("industry", Phrase::column_industry, say), number_column("inspected", Phrase::column_inspected, say),
                 number_column("individual", Phrase::column_individual, say), number_column("complaints", Phrase::column_complaints, say),
                 number_column("settled", Phrase::column_settled, say), number_column("recovered_fen", Phrase::column_recovered, say)},
                {}, {}};
    for (const auto& row : industry_rows) {
        const auto in_group = [&](const FactCell& cell) { return cell.group == row.group; };
        const auto complaint = [&](const FactCell& cell) { return in_group(cell) && cell.word != code(CaseKind::own); };
        const auto visited = sweep.employers.by_group.find(row.group);
        const auto [inspected, individuals] = visited == sweep.employers.by_group.end() ? VisitedEmployers::Count{} : visited->second;
        const std::int64_t complaints = facts.flow(Measure::received, complaint), settled = facts.flow(Measure::settled, complaint);
        const Money recovered = Money::fen(facts.flow(Measure::paid, in_group));
        if (inspected == 0 && complaints == 0 && settled == 0 && recovered == Money()) continue;
        table.rows.push_back({Word{std::string(row.code), say(row.label)}, inspected, individuals, complaints, settled, recovered});
    }
    add_totals(table, say);
    document.table(std::move(table));
}

void write_checklist(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    Table table{"checklist", say(Phrase::table_checklist),
                {column("topic", Phrase::column_topic, say), number_column("ok", Phrase::column_ok, say), number_column("breach", Phrase::column_breach, say),
                 number_column("unchecked", Phrase::column_unchecked, say), number_column("workers", Phrase::column_workers, say),
                 number_column("found_fen", Phrase::column_found, say)},
                {}, {}};
    for (const auto& row : Words<Topic>::rows) {
        const auto of_topic = [&](const FactCell& cell) { return cell.word == row.code; };
        const auto ok = facts.flow(Measure::topic_ok, of_topic), breach = facts.flow(Measure::topic_breach, of_topic);
        table.rows.push_back({word(row.value, say), ok, breach, sweep.inspections - ok - breach,
                              facts.flow(Measure::topic_workers, of_topic), Money::fen(facts.flow(Measure::topic_found, of_topic))});
    }
    if (sweep.inspections == 0) table.for_machines_only = true;
    document.table(std::move(table));
}

}  // namespace

Document sweep_head(const ReportRequest& request, const Sweep& sweep, Sql& sql, const Speech& say) {
    Document document = report_head(request, sql, say);
    document.datum("planned", request.scope.campaign && sweep.planned > 0 ? Value(sweep.planned) : Value(Nothing{}));
    return document;
}

void write_inspections(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    const std::int64_t inspected = sweep.employers.all.employers;
    document.heading(say(Phrase::heading_inspections));
    document.figure("inspected", say(Phrase::label_inspected), inspected);
    if (sweep.planned > 0) document.figure("", say(Phrase::label_planned), sweep.planned);
    document.figure("inspections", say(Phrase::label_inspections), sweep.inspections);
    const auto if_any = [&](Phrase label, std::int64_t count) { return count > 0 ? say(label) : std::string(); };
    document.figure("refused_inspection", if_any(Phrase::label_refused_inspection, sweep.refused), sweep.refused);
    document.figure("absent", if_any(Phrase::label_absent, sweep.absent), sweep.absent);
    document.figure("employers_owing", say(Phrase::label_owing), sweep.employers.owing);
    document.figure("workers", say(Phrase::label_workers), sweep.employers.employed);
    document.figure("migrant_workers", say(Phrase::label_migrants), sweep.employers.migrants);
    document.figure("contracts_signed", if_any(Phrase::label_contracts, sweep.contracts), sweep.contracts);
    write_by_industry(document, facts, sweep, say);
    write_checklist(document, facts, sweep, say);
}

void write_complaints(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    document.heading(say(Phrase::heading_complaints));
    const auto if_any = [&](Phrase label, std::int64_t count) { return count > 0 ? say(label) : std::string(); };
    document.figure("complaints", say(Phrase::label_complaints), sweep.complaints);
    document.figure("settled", say(Phrase::label_settled), sweep.settled);
    document.figure("refused", if_any(Phrase::label_refused, sweep.refused_complaints), sweep.refused_complaints);
    document.figure("referred", if_any(Phrase::label_referred, sweep.referred), sweep.referred);
    document.figure("withdrawn", if_any(Phrase::label_withdrawn, sweep.withdrawn), sweep.withdrawn);
    document.figure("closed_other", if_any(Phrase::label_closed_other, sweep.closed_other), sweep.closed_other);
    document.figure("open", say(Phrase::label_open), sweep.open);
    document.figure("overdue", say(Phrase::label_overdue), sweep.overdue);
    document.figure("own_findings", if_any(Phrase::label_own, sweep.own_findings), sweep.own_findings);
    document.figure("group_cases", if_any(Phrase::label_group, sweep.group_cases), sweep.group_cases);
    document.figure("amount_unknown", if_any(Phrase::label_amount_unknown, sweep.amount_unknown), sweep.amount_unknown);
    document.datum("consultations", sweep.consultations);
    document.figure("repeat_contacts", if_any(Phrase::label_repeat_contacts, sweep.repeat_contacts), sweep.repeat_contacts);
    Table table{"by_channel", say(Phrase::table_by_channel),
                {column("channel", Phrase::column_channel, say), number_column("complaints", Phrase::column_complaints, say),
                 number_column("settled", Phrase::column_settled, say), number_column("refused", Phrase::column_refused, say),
                 number_column("referred", Phrase::column_referred, say), number_column("withdrawn", Phrase::column_withdrawn, say),
                 number_column("closed_other", Phrase::column_closed_other, say), number_column("open", Phrase::column_open, say)},
                {}, {}};
    for (const auto& row : Words<Channel>::rows) {
        const auto complaint = [&](const FactCell& cell) { return cell.channel == row.code && cell.word != code(CaseKind::own); };
        std::vector<Value> values{word(row.value, say)};
        std::int64_t any = 0;
        for (const Measure measure : {Measure::received, Measure::settled, Measure::refused, Measure::referred, Measure::withdrawn, Measure::closed_other}) {
            values.emplace_back(facts.flow(measure, complaint));
            any |= std::get<std::int64_t>(values.back());
        }
        values.emplace_back(facts.stock(Measure::open, complaint));
        if (any != 0 || std::get<std::int64_t>(values.back()) != 0) table.rows.push_back(std::move(values));
    }
    add_totals(table, say);
    document.table(std::move(table));
}

void write_money(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    document.heading(say(Phrase::heading_money));
    document.figure("claimed_fen", say(Phrase::label_claimed), sweep.claimed);
    document.figure("found_fen", say(Phrase::label_found), sweep.found);
    document.figure("ordered_fen", say(Phrase::label_ordered), sweep.ordered);
    document.figure("agreed_fen", say(Phrase::label_agreed), sweep.agreed);
    document.figure("recovered_fen", say(Phrase::label_recovered), sweep.recovered);
    document.figure("outstanding_fen", say(Phrase::label_outstanding), sweep.outstanding);
    const auto permille = sweep.recovery_permille();
    document.figure("recovery_permille", say(Phrase::label_permille), permille ? Value(Permille{*permille}) : Value(Nothing{}));
    document.figure("workers_claimed", say(Phrase::label_workers_claimed), sweep.workers_claimed);
    document.figure("workers_owed", say(Phrase::label_workers_owed), sweep.workers_owed);
    document.figure("workers_paid", say(Phrase::label_workers_paid), sweep.workers_paid);
    Chart stages{say(Phrase::chart_stages), {}};
    for (const auto& [label, amount] : {std::pair(Phrase::stage_claimed, sweep.claimed), std::pair(Phrase::stage_found, sweep.found), std::pair(Phrase::stage_ordered, sweep.ordered),
                                        std::pair(Phrase::stage_agreed, sweep.agreed), std::pair(Phrase::stage_paid, sweep.recovered)})
        stages.bars.push_back({say(label), amount});
    document.chart(std::move(stages));
    document.datum("promised_fen", sweep.promised).datum("promises_broken", sweep.promises_broken);
    Table papers{"documents", say(Phrase::table_papers), {column("form", Phrase::column_form, say), number_column("count", Phrase::column_papers, say)}, {}, {}};
    for (const auto& [form, count] : sweep.papers) papers.rows.push_back({word(form, say), count});
    add_totals(papers, say);
    papers.for_machines_only = papers.rows.empty();
    document.table(std::move(papers));

    Table payers{"by_payer", say(Phrase::table_by_payer),
                 {column("payer", Phrase::column_payer, say), number_column("recovered_fen", Phrase::column_recovered, say)}, {}, {}};
    for (const auto& row : Words<Payer>::rows)
        if (const auto fen = facts.flow(Measure::paid, [&](const FactCell& cell) { return cell.word == row.code; }); fen != 0)
            payers.rows.push_back({word(row.value, say), Money::fen(fen)});
    add_totals(payers, say);
    document.table(std::move(payers));

    Table proofs{"by_proof", say(Phrase::table_by_proof),
                 {column("proof", Phrase::column_proof, say), number_column("recovered_fen", Phrase::column_recovered, say)}, {}, {}};
    for (const auto& [measure, key, label] : {std::tuple(Measure::paid_with_proof, "with", Phrase::proof_with),
                                              std::tuple(Measure::paid_without_proof, "without", Phrase::proof_without)})
        if (const auto fen = facts.flow(measure); fen != 0) proofs.rows.push_back({Word{key, say(label)}, Money::fen(fen)});
    add_totals(proofs, say);
    document.table(std::move(proofs));
}

void write_open_cases(Document& document, const Sweep& sweep, const Speech& say) {
    document.heading(say(Phrase::heading_open));
    if (sweep.open_cases.empty()) document.say(say(Phrase::nothing_open));
    Table table{"open_cases", {},
                {record_column("case", Phrase::column_case, say), column("employer", Phrase::column_employer, say), column("kind", Phrase::column_kind, say),
                 column("received", Phrase::column_received, say), column("officer", Phrase::column_officer, say),
                 column("base", Phrase::column_base, say), number_column("outstanding_fen", Phrase::column_outstanding, say)},
                {}, {}};
    for (const OpenCase& open : sweep.open_cases) {
        const auto outstanding = open.at.outstanding();
        table.rows.push_back({number_of(open.file.id), open.employer ? Value(open.employer->name) : unclear_employer(say), word(open.file.kind, say), open.file.received_on, open.officer.name,
                              base_word(open.at.base(), say), or_nothing(outstanding)});
    }
    document.table(std::move(table));
    const auto more = sweep.all_open - static_cast<std::int64_t>(sweep.open_cases.size());
    document.figure("open_cases_not_listed", more > 0 ? say(Phrase::label_open_not_listed) : std::string(), more);  // of a small store, nothing is said
}

void write_regions(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say) {
    Table table{"by_region", say(Phrase::table_by_region),
                {{"region", say(Phrase::column_region)}, {"name", say(Phrase::column_name)}, number_column("inspected", Phrase::column_inspected, say),
                 number_column("complaints", Phrase::column_complaints, say), number_column("settled", Phrase::column_settled, say),
                 number_column("open", Phrase::column_open, say), number_column("found_fen", Phrase::column_found, say), number_column("recovered_fen", Phrase::column_recovered, say)},
                {}, {}};
    for (const RegionCode place : facts.regions()) {
        const auto here = [&](const FactCell& cell) { return cell.region == place; };
        const auto complaint = [&](const FactCell& cell) { return here(cell) && cell.word != code(CaseKind::own); };
        const auto visited = sweep.employers.by_region.find(place);
        const auto name = region_name(place, facts.scope().as_of.year());
        table.rows.push_back({place.text(), std::string(name.value_or("")),
                              visited == sweep.employers.by_region.end() ? std::int64_t{0} : visited->second,
                              facts.flow(Measure::received, complaint), facts.flow(Measure::settled, complaint),
                              facts.stock(Measure::open, complaint), Money::fen(facts.flow(Measure::found, here)), Money::fen(facts.flow(Measure::paid, here))});
    }
    add_totals(table, say);
    std::optional<Chart> chart = chart_of_regions(table, say);
    document.table(std::move(table));
    if (chart) document.chart(std::move(*chart));
}

std::optional<Chart> chart_of_regions(const Table& regions, const Speech& say) {
    if (regions.rows.size() < 2) return std::nullopt;
    const auto place = [&](std::string_view key) { return static_cast<std::size_t>(std::ranges::find(regions.columns, key, &Column::key) - regions.columns.begin()); };
    const std::size_t code = place("region"), name = place("name"), found = place("found_fen"), paid = place("recovered_fen");
    Chart chart{say(Phrase::chart_regions), {}, false, regions.columns.at(paid).label, regions.columns.at(found).label};
    for (const auto& row : regions.rows) {
        const auto& called = std::get<std::string>(row.at(name));
        chart.bars.push_back({called.empty() ? std::get<std::string>(row.at(code)) : called, row.at(paid), row.at(found)});
    }
    return chart;
}

}  // namespace arrears
