#include "core/report/trace.hpp"

#include <algorithm>
#include <array>

#include "core/report/columns.hpp"
#include "core/report/facts/record_sums.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/tables.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::size_t most_annexed = 500;  // records of one figure; `--trace` lists them all

using Over = TracedFigure::Over;
using Of = TracedFigure::Of;

constexpr auto figures = std::to_array<TracedFigure>({
    {"inspected", Phrase::label_inspected, OfVisited::reached},
    {"employers_owing", Phrase::label_owing, OfVisited::owing},
    {"workers", Phrase::label_workers, OfVisited::employed},
    {"migrant_workers", Phrase::label_migrants, OfVisited::migrants},
    {"inspections", Phrase::label_inspections, {}, Measure::visit, Over::span, Of::visits},
    {"refused_inspection", Phrase::label_refused_inspection, {}, Measure::visit, Over::span, Of::refused},
    {"absent", Phrase::label_absent, {}, Measure::visit, Over::span, Of::absent},
    {"contracts_signed", Phrase::label_contracts, {}, Measure::contracts, Over::span, Of::all},
    {"complaints", Phrase::label_complaints, {}, Measure::received, Over::span, Of::complaints},
    {"open", Phrase::label_open, {}, Measure::open, Over::all, Of::complaints},
    {"settled", Phrase::label_settled, {}, Measure::settled, Over::span, Of::complaints},
    {"refused", Phrase::label_refused, {}, Measure::refused, Over::span, Of::complaints},
    {"referred", Phrase::label_referred, {}, Measure::referred, Over::span, Of::complaints},
    {"withdrawn", Phrase::label_withdrawn, {}, Measure::withdrawn, Over::span, Of::complaints},
    {"closed_other", Phrase::label_closed_other, {}, Measure::closed_other, Over::span, Of::complaints},
    {"own_findings", Phrase::label_own, {}, Measure::received, Over::span, Of::own},
    {"group_cases", Phrase::label_group, {}, Measure::group_case, Over::span, Of::all},
    {"repeat_contacts", Phrase::label_repeat_contacts, {}, Measure::repeat_contact, Over::span, Of::all},
    {"amount_unknown", Phrase::label_amount_unknown, {}, Measure::amount_unknown, Over::all, Of::all},
    {"overdue", Phrase::label_overdue, {}, Measure::overdue, Over::all, Of::all},
    {"claimed_fen", Phrase::label_claimed, {}, Measure::claimed, Over::span, Of::all, true},
    {"found_fen", Phrase::label_found, {}, Measure::found, Over::span, Of::all, true},
    {"ordered_fen", Phrase::label_ordered, {}, Measure::ordered, Over::span, Of::all, true},
    {"agreed_fen", Phrase::label_agreed, {}, Measure::agreed, Over::span, Of::all, true},
    {"recovered_fen", Phrase::label_recovered, {}, Measure::paid, Over::span, Of::all, true},
    {"outstanding_fen", Phrase::label_outstanding, {}, Measure::outstanding, Over::all, Of::all, true},
    {"promised_fen", Phrase::column_promised, {}, Measure::promised, Over::all, Of::all, true},
    {"promises_broken", Phrase::promise_broken, {}, Measure::promises_broken, Over::all, Of::all},
    {"workers_claimed", Phrase::label_workers_claimed, {}, Measure::workers_claimed, Over::span, Of::all},
    {"workers_owed", Phrase::label_workers_owed, {}, Measure::workers_owed, Over::span, Of::all},
    {"workers_paid", Phrase::label_workers_paid, {}, Measure::workers_paid, Over::span, Of::all},
});

// What a person asks for by its number: of a further contact, that is its case.
RecordNumber record_of(const RecordSum& sum, Sql& sql) {
    if (sum.table == Contact::table) return number_of(find_even_void<Contact>(sql, sum.record)->case_id);
    return number_of(sum.record, find_table(sum.table)->letter);
}

std::optional<Id> employer_of(const RecordSum& sum, const RecordNumber& shown, Sql& sql) {
    if (sum.employer || sum.table != Contact::table) return sum.employer;
    return get<CaseFile>(sql, shown.id).employer;
}

Sought sought(const TracedFigure& figure) {
    return {figure.measure, figure.over == Over::all, [&figure](std::string_view word) { return figure.counts(word); }};
}

Table table_of(const TracedFigure& figure, std::span<const RecordSum> sums, std::string key, std::string title, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{std::move(key), std::move(title),
                {record_column("record", Phrase::column_record, say), column("employer", Phrase::column_employer, say), column("on", Phrase::column_day, say),
                 {figure.is_money ? "amount_fen" : "count", say(figure.is_money ? Phrase::column_amount : Phrase::column_counted), true}},
                {}, {}};
    for (const RecordSum& sum : sums) {
        const RecordNumber shown = record_of(sum, sql);
        table.rows.push_back({shown, names.employer(employer_of(sum, shown, sql), say), sum.day, figure.value(sum.amount)});
    }
    return table;
}

}  // namespace

bool TracedFigure::counts(std::string_view word) const {
    switch (of) {
        case Of::all: return true;
        case Of::complaints: return word != code(CaseKind::own);
        case Of::own: return word == code(CaseKind::own);
        case Of::visits: return word != code(Result::refused) && word != code(Result::absent);
        case Of::refused: return word == code(Result::refused);
        case Of::absent: break;
    }
    return word == code(Result::absent);
}

std::int64_t TracedFigure::in(const Facts& facts) const {
    if (of_visited) return sum_of(facts.visited_employers(), *of_visited);
    const auto only = [this](const FactCell& cell) { return counts(cell.word); };
    return over == Over::span ? facts.flow(measure, only) : facts.stock(measure, only);
}

Value TracedFigure::value(std::int64_t sum) const { return is_money ? Value(Money::fen(sum)) : Value(sum); }

std::span<const TracedFigure> traced_figures() { return figures; }

const TracedFigure* find_traced_figure(std::string_view name) {
    const auto without_unit = [](std::string_view label) {  // 已付（元）: 已付
        const std::string text = typed(label);
        return std::string(trimmed(text.substr(0, text.find('('))));
    };
    const std::string wanted = without_unit(name);
    const auto found = std::ranges::find_if(figures, [&](const TracedFigure& figure) {
        return figure.key == wanted || without_unit(Speech(Language::zh).pattern(figure.label)) == wanted || without_unit(Speech(Language::en).pattern(figure.label)) == wanted;
    });
    return found == figures.end() ? nullptr : &*found;
}

Document write_trace(const TracedFigure& figure, const ReportRequest& request, Sql& sql, const Speech& say) {
    Document document = report_head(request, sql, say);
    document.title = say(Phrase::trace_title, {{"report", document.title}, {"figure", figure.label}});
    const auto sums = figure.of_visited ? behind(sql, request.scope, *figure.of_visited) : records_behind(sql, request.scope, sought(figure));
    const std::int64_t said = figure.in(Facts(sql, request.scope));
    document.datum("figure", std::string(figure.key)).figure("value", say(figure.label), figure.value(said));
    Table table = table_of(figure, sums, "items", {}, sql, say);
    add_totals(table, say);
    document.table(std::move(table));
    std::int64_t sum = 0;
    for (const RecordSum& one : sums) add_amount(sum, one.amount);
    if (sums.empty()) document.say(say(Phrase::trace_none));
    else if (sum == said) document.say(say(Phrase::trace_count, {{"count", static_cast<std::int64_t>(sums.size())}}));
    write_foot(document, request, sql, say);
    return document;
}

void annex(Document& document, const Facts& facts, Sql& sql, const Speech& say) {
    struct Told {
        Figure& shown;
        const TracedFigure& figure;
        std::optional<std::vector<RecordSum>> records;  // nothing where there are too many
    };
    std::vector<Told> told;
    std::vector<Sought> wanted;
    for (Block& block : document.blocks) {
        auto* shown = std::get_if<Figure>(&block);
        const auto figure = shown ? std::ranges::find(figures, shown->key, &TracedFigure::key) : figures.end();
        if (figure == figures.end() || shown->label.empty() || figure->in(facts) == 0) continue;
        told.push_back({*shown, *figure, std::nullopt});
        if (!figure->of_visited) wanted.push_back(sought(*figure));
    }
    if (told.empty()) return;
    auto of_facts = records_behind(sql, facts.scope(), wanted, most_annexed);
    auto next = of_facts.begin();
    for (auto& [shown, figure, records] : told) {
        records = figure.of_visited ? behind(sql, facts.scope(), *figure.of_visited) : std::move(*next++);
        if (records && records->size() > most_annexed) records.reset();
    }
    std::vector<std::string> left_out;
    std::vector<Table> tables;  // added when all figures point to them: the document may move its blocks then
    for (auto& [shown, figure, records] : told) {
        if (!records) {
            left_out.push_back(say(Phrase::annex_cut, {{"figure", figure.label}, {"key", std::string(figure.key)}}));
            continue;
        }
        const std::string key = "annex_" + std::string(figure.key);
        Table table = table_of(figure, *records, key, say(figure.label), sql, say);
        add_totals(table, say);
        table.anchor = shown.see = key;
        tables.push_back(std::move(table));
    }
    document.heading(say(Phrase::heading_annex));
    for (Table& table : tables) document.table(std::move(table));
    for (std::string& line : left_out) document.say(std::move(line));
}

}  // namespace arrears
