#include "core/report/held.hpp"

#include <map>

#include "core/record/import_row.hpp"
#include "core/report/columns.hpp"
#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/held.hpp"
#include "core/store/vault.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using Said = std::map<std::string, std::string>;

// As it may be seen: a value of a person masked, a note as far as it fits a line.
std::string seen(const ExchangeColumn& column, const std::string& text) {
    if (text.empty()) return text;
    switch (column.type) {
        case CellType::phone: return masked_phone(text);
        case CellType::id_number: return IdNumber::parse(text).masked();
        case CellType::account: return masked_phone(text);
        default: break;
    }
    if (column.is_personal && column.name != "note" && column.name != "proof") return masked_name(text);
    return clipped(text, 60);
}

std::string word_said(CellType type, const std::string& text, const Speech& say) {
    const auto words = [&]<class E>() { const auto word = from_code<E>(text); return word ? say(phrase(*word)) : text; };
    return with_words(type, words, [&] {
        if (type != CellType::state && type != CellType::outcome) return text;
        return from_code<State>(text) ? words.template operator()<State>() : words.template operator()<Outcome>();
    });
}

// What the ledger has of a case, by the columns that a row of complaints has.
Said said_of_case(Sql& sql, Id id) {
    Said said;
    const auto file = find_even_void<CaseFile>(sql, id);
    if (!file) return said;
    const CaseAtHand of = case_at_hand(sql, id);
    const Standing at = of.standing();
    const auto put = [&](const char* name, std::optional<std::string> text) { if (text) said[name] = *text; };
    put("number", file->id.text());
    put("source", file->from_body);
    put("kind", std::string(code(file->kind)));
    put("channel", std::string(code(file->channel)));
    put("received", file->received_on.iso());
    if (const auto employer = employer_of(sql, *file)) {
        put("employer", employer->name);
        if (employer->credit_code) put("credit_code", employer->credit_code->text());
    }
    if (file->period_from) put("period", Period{*file->period_from, file->period_to.value_or(*file->period_from)}.text());
    if (at.workers_claimed) put("workers", std::to_string(*at.workers_claimed));
    if (const auto claimed = at.amount(Stage::claimed)) put("amount", claimed->plain());
    put("state", std::string(code(at.shown())));
    if (at.outcome) put("outcome", std::string(code(*at.outcome)));
    if (at.closed_on) put("closed", at.closed_on->iso());
    if (file->kind == CaseKind::report) return said;
    for (const Party& party : all<Party>(sql, "WHERE writer = $1 AND case_id = $2 AND role = 'complainant' AND void_act IS NULL", {to_cell(id.writer()), to_cell(id)}))
        if (const auto who = person(sql, party.person)) put("complainant", who->name), put("phone", who->phone), put("id_number", who->id_number);
    if (file->note) put("note", words(sql, *file->note));
    return said;
}

std::string called(Exchange table, Id id) {
    switch (table) {
        case Exchange::employers: return id.text(Employer::letter);
        case Exchange::inspections: return id.text(Inspection::letter);
        case Exchange::payments: return id.text(Payment::letter);
        default: return id.text();
    }
}

}  // namespace

Document write_held(const HeldRow& held, Sql& sql, const Speech& say) {
    const Exchange table = table_of(sql, held);
    const ImportRun run = get<ImportRun>(sql, held.run);
    const Said here = [&] {
        Said said;
        for (auto& [name, text] : cells_of(sql, held)) said[name] = std::move(text);
        return said;
    }();
    const bool is_report = here.contains("kind") && here.at("kind") == code(CaseKind::report);
    const Said there = held.resembles && table == Exchange::complaints ? said_of_case(sql, *held.resembles) : Said();
    Document document;
    document.say(say(Phrase::held_side_by_side, {{"held", held.id.text(HeldRow::letter)}, {"why", phrase(held.why)},
                                                 {"from", say(Phrase::held_row_source, {{"file", words(sql, run.file_name)}, {"row", held.row}})}}));
    document.datum("held", held.id.full(HeldRow::letter)).datum("why", std::string(code(held.why))).datum("file", words(sql, run.file_name)).datum("row", held.row);
    document.datum("resembles", held.resembles ? Value(called(table, *held.resembles)) : Value(Nothing{}));
    document.datum("decision", held.decision ? Value(std::string(code(*held.decision))) : Value(Nothing{}));
    Table both{"items", {}, {column("column", Phrase::column_column, say), column("row", Phrase::column_in_file, say), column("record", Phrase::column_in_ledger, say)}, {}, {}};
    for (const ExchangeColumn& column : columns_of(table)) {
        const std::string name(column.name);
        const auto row = here.find(name), record = there.find(name);
        if (row == here.end() && record == there.end()) continue;
        if (is_report && column.is_personal) continue;
        const auto value = [&](const Said& of, Said::const_iterator at) { return at == of.end() ? Value(Nothing{}) : Value(seen(column, word_said(column.type, at->second, say))); };
        both.rows.push_back({column.heading(say.language() == Language::zh), value(here, row), value(there, record)});
    }
    document.table(std::move(both));
    if (held.resembles && there.empty()) document.say(called(table, *held.resembles));
    else if (!held.resembles) document.say(say(Phrase::held_none_standing));
    return document;
}

Table held_rows(Sql& sql, std::int64_t most, const Speech& say) {
    Table table{"held", say(Phrase::held_items),
                {column("held", Phrase::column_held, say), column("why", Phrase::column_held_why, say), column("resembles", Phrase::column_held_resembles, say),
                 column("file", Phrase::column_held_from, say), machine_column("row")},
                {}, {}};
    std::map<Id, std::pair<Exchange, std::string>> runs;
    for (const HeldRow& held : waiting_rows(sql, most)) {
        const auto [run, is_new] = runs.try_emplace(held.run);
        if (is_new) run->second = {table_of(sql, held), words(sql, get<ImportRun>(sql, held.run).file_name)};
        table.rows.push_back({held.id.text(HeldRow::letter), word(held.why, say), held.resembles ? Value(called(run->second.first, *held.resembles)) : Value(Nothing{}),
                              say(Phrase::held_row_source, {{"file", run->second.second}, {"row", held.row}}), held.row});
    }
    return table;
}

}  // namespace arrears
