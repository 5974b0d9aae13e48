#include "core/report/logged.hpp"

#include <algorithm>

#include "core/journal/apply.hpp"
#include "core/report/put_cells.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

bool is_numbered(const TableShape& table) { return !table.letter.empty() || table.name == CaseFile::table; }

void add(Logged& logged, std::string_view table_name, Id id) {
    const TableShape* table = find_table(table_name);
    if (!table || !is_numbered(*table)) return;
    const auto is_it = [&](const LoggedRecord& record) { return record.table == table->name && record.id == id; };
    if (std::none_of(logged.records.begin(), logged.records.end(), is_it)) logged.records.push_back({table->name, table->letter, id, {}});
}

// The rows that were put, and the records that they belong to.
void add_put(Logged& logged, const Put& put) {
    const TableShape* table = find_table(put.table);
    for (const auto& row : put.rows) {
        if (logged.records.size() >= most_logged) {
            if (table && is_numbered(*table)) ++logged.beyond;
            continue;
        }
        if (const auto id = value_of<Id>(put, row, "id")) add(logged, put.table, *id);
        if (const auto of = value_of<Id>(put, row, "case_id")) add(logged, CaseFile::table, *of);
        if (const auto of = value_of<Id>(put, row, "inspection")) add(logged, Inspection::table, *of);
        if (put.table == SameAs::table)
            for (const auto column : {"employer", "other"})
                if (const auto of = value_of<Id>(put, row, column)) add(logged, Employer::table, *of);
        if (put.table == CampaignTarget::table)
            if (const auto of = value_of<Id>(put, row, "campaign")) add(logged, Campaign::table, *of);
    }
    if (table && is_numbered(*table)) logged.beyond += put.beyond;
}

void add_touched(Logged& logged, Writer writer, std::int64_t act, Sql& sql) {
    for (const NumberedRecord& record : numbered_records(sql, writer, act)) add(logged, record.table->name, record.id);
}

std::optional<Id> employer_of(const LoggedRecord& record, Sql& sql) {
    if (record.table == Employer::table) return record.id;
    const auto of = [](const auto& found) -> std::optional<Id> { return found ? std::optional<Id>(found->employer) : std::nullopt; };
    if (record.table == CaseFile::table) return of(find_even_void<CaseFile>(sql, record.id));
    if (record.table == Inspection::table) return of(find_even_void<Inspection>(sql, record.id));
    if (record.table == Payment::table) return of(find_even_void<Payment>(sql, record.id));
    return std::nullopt;
}

// The one employer of all its records; of a long list, none.
std::optional<Id> only_employer(const Logged& logged, Sql& sql) {
    constexpr std::size_t few = 8;
    if (logged.records.size() > few) return std::nullopt;
    std::optional<Id> only;
    for (const LoggedRecord& record : logged.records) {
        const auto employer = employer_of(record, sql);
        if (only && employer && only != employer) return std::nullopt;
        if (employer) only = employer;
    }
    return only;
}

// The furthest stage of money that the event put: what was paid, else the highest of its steps, else what a visit found.
void read_amount(Logged& logged, const Event& event) {
    for (const Put& put : event.put) {
        if (put.table != Payment::table && put.table != Step::table && put.table != Inspection::table) continue;
        const bool is_payment = put.table == Payment::table, is_visit = put.table == Inspection::table;
        constexpr std::size_t of_one_case = 8;
        if (put.rows.size() > (is_payment || is_visit ? 1 : of_one_case)) continue;  // no one amount is the list's
        for (const auto& row : put.rows) {
            const auto amount = value_of<Money>(put, row, is_visit ? "found_fen" : "amount_fen");
            const auto stage = is_payment ? std::nullopt : is_visit ? std::optional(Stage::found) : value_of<Stage>(put, row, "stage");
            if (!amount || (!stage && !is_payment)) continue;
            if (logged.amount && stage && (!logged.stage || *logged.stage > *stage)) continue;
            logged.amount = amount;
            logged.stage = stage;
        }
    }
}

void read_names(Logged& logged, Sql& sql) {
    for (LoggedRecord& record : logged.records) {
        const auto take = [&](const auto& found) { if (found) record.name = found->name; };
        if (record.table == Officer::table) take(find_even_void<Officer>(sql, record.id));
        if (record.table == Campaign::table) take(find_even_void<Campaign>(sql, record.id));
    }
}

}  // namespace

Logged logged_of(const Event& event, Sql& sql) {
    Logged logged;
    for (const Put& put : event.put) add_put(logged, put);
    for (const Set& set : event.set) add(logged, set.table, set.record);
    for (const Void& voided : event.voided) add(logged, voided.table, voided.record);
    for (const auto& acts : {event.undo, event.redo})
        for (const std::int64_t act : acts) add_touched(logged, event.writer, act, sql);
    if (logged.records.empty()) add_touched(logged, event.writer, event.act, sql);  // it changed a part: what that is a part of
    logged.employer = only_employer(logged, sql);
    read_amount(logged, event);
    read_names(logged, sql);
    return logged;
}

Value records_word(const Logged& logged, const Speech& say) {
    if (logged.records.empty()) return Nothing{};
    constexpr std::size_t shown = 3;
    Word word;
    for (std::size_t at = 0; at < logged.records.size(); ++at) {
        const LoggedRecord& record = logged.records[at];
        word.code += (at == 0 ? "" : " ") + record.id.full(record.letter);
        if (at < shown) word.text += (at == 0 ? "" : say(Phrase::list_comma)) + (record.name.empty() ? record.id.text(record.letter) : record.name);
    }
    if (logged.records.size() > shown) word.text = say(Phrase::log_more, {{"records", word.text}, {"count", static_cast<std::int64_t>(logged.records.size()) + logged.beyond}});
    return word;
}

Value stage_of(const Logged& logged, const Speech& say) {
    if (!logged.amount) return Nothing{};
    return logged.stage ? word(*logged.stage, say) : Word{"paid", say(Phrase::stage_paid)};
}

}  // namespace arrears
