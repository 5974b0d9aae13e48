#include "core/report/search.hpp"

#include <algorithm>
#include <set>

#include "core/report/aid.hpp"
#include "core/report/show.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/held.hpp"
#include "core/store/store.hpp"
#include "core/store/tables.hpp"
#include "core/store/vault.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

constexpr std::size_t most = 50;  // of a kind; who sees so many asks again

struct Hits {
    std::int64_t count = 0;
    void put(Document& document, Table table) {
        count += static_cast<std::int64_t>(table.rows.size());
        document.table(std::move(table));
    }
};

Table employers_found(Sql& sql, const std::string& text, const Speech& say) {
    Table table{"employers", say(Phrase::found_employers),
                {record_column("employer", Phrase::column_number, say), column("name", Phrase::column_called, say)},
                {}, {}};
    for (const auto& candidate : find_employers(sql, text, most).candidates)
        table.rows.push_back({number_of(candidate.employer.id, Employer::letter), candidate.employer.name});
    return table;
}

Table sites_found(Sql& sql, const std::string& text, const Speech& say) {
    Table table{"sites", say(Phrase::listing_sites),
                {record_column("site", Phrase::column_number, say), column("name", Phrase::column_called, say)},
                {}, {}};
    for (const Site& site : all<Site>(sql, "WHERE instr(name, $1) > 0 AND void_act IS NULL ORDER BY id", {text}))
        if (table.rows.size() < most) table.rows.push_back({number_of(site.id, Site::letter), site.name});
    return table;
}

// The part of a note around the text, in one line.
std::string excerpt_around(const std::string& note, const std::string& text) {
    constexpr std::size_t around = 36;  // bytes: about a dozen characters
    const auto is_start = [&](std::size_t at) { return at >= note.size() || (note[at] & 0xc0) != 0x80; };
    const std::size_t at = note.find(text);
    std::size_t from = at > around ? at - around : 0, to = std::min(note.size(), at + text.size() + around);
    while (!is_start(from)) ++from;
    while (!is_start(to)) ++to;
    std::string line = (from > 0 ? "…" : "") + note.substr(from, to - from) + (to < note.size() ? "…" : "");
    std::ranges::replace(line, '\n', ' ');
    return line;
}

// The columns that say which record a row is told as: itself, or what it is a part of.
std::vector<std::string> columns_of_whole(const TableShape& shape) {
    if (!shape.is_part()) return {"id"};
    std::vector<std::string> columns;
    for (const std::string_view column : {"case_id", "inspection", "payment", "employer", "call", "aid"})
        if (std::ranges::find(shape.columns, column) != shape.columns.end()) columns.emplace_back(column);
    return columns;
}

void add_notes(Table& table, Sql& sql, const TableShape& shape, const std::string& column, const std::set<Id>& hits, const std::string& text) {
    const auto wholes = columns_of_whole(shape);
    std::string select = "SELECT " + column;
    for (const auto& whole : wholes) select += ", " + whole;
    sql.each(select + " FROM " + std::string(shape.name) + " WHERE void_act IS NULL AND " + column + " IS NOT NULL ORDER BY id", {}, [&](const Row& row) {
        if (!hits.contains(Id(row.integer(0))) || table.rows.size() >= most) return;
        int at = 1;
        while (at <= static_cast<int>(wholes.size()) && row.is_null(at)) ++at;
        if (at > static_cast<int>(wholes.size())) return;
        const auto& whole = wholes[static_cast<std::size_t>(at - 1)];
        const auto letter = whole == "id" ? shape.letter : find_table(shape.table_named_by(whole))->letter;
        table.rows.push_back({number_of(Id(row.integer(at)), letter), excerpt_around(words(sql, Id(row.integer(0))), text)});
    });
}

// Rows of imports that wait: of what they say, the employer and the words that were written; not who says it.
void add_held(Table& table, Sql& sql, const std::set<Id>& hits, const std::string& text) {
    for (const HeldRow& held : all<HeldRow>(sql, "WHERE decision IS NULL AND void_act IS NULL ORDER BY id")) {
        if (!hits.contains(held.cells) || table.rows.size() >= most) continue;
        for (const auto& [name, said] : cells_of(sql, held))
            if ((name == "note" || name == "employer" || name == "name" || name == "number") && said.find(text) != std::string::npos) {
                table.rows.push_back({number_of(held.id, HeldRow::letter), excerpt_around(said, text)});
                break;
            }
    }
}

Table notes_found(Sql& sql, const std::string& text, const Speech& say) {
    Table table{"notes", say(Phrase::found_notes), {column("record", Phrase::column_record, say), column("", Phrase::column_note, say)}, {}, {}};
    const auto found = words_with(sql, text);
    const std::set<Id> hits(found.begin(), found.end());
    if (hits.empty()) return table;
    for (const TableShape& shape : record_tables())
        for (const std::string& column : shape.columns)
            if (shape.table_named_by(column) == WordsSeal::table && shape.name != HeldRow::table) add_notes(table, sql, shape, column, hits, text);
    add_held(table, sql, hits, text);
    return table;
}

// Whom help was given to, by its number: to name the same person again, that is what is asked for.
Table aided_found(Sql& sql, const std::vector<Id>& persons, const Speech& say) {
    Table table{"aid", say(Phrase::table_aid),
                {record_column("aid", Phrase::column_aid, say), column("", Phrase::column_person_name, say), column("kind", Phrase::column_kind, say), column("on", Phrase::column_day, say)},
                {}, {}};
    const std::set<Id> hits(persons.begin(), persons.end());
    if (hits.empty()) return table;
    for (const Aid& aid : all<Aid>(sql, "WHERE person IS NOT NULL AND void_act IS NULL ORDER BY id"))
        if (hits.contains(*aid.person) && table.rows.size() < most) table.rows.push_back({number_of(aid.id, Aid::letter), aided(aid, sql, say), word(aid.kind, say), aid.on_day});
    return table;
}

Table persons_found(Sql& sql, const std::vector<Id>& persons, const Speech& say) {
    Names names(sql);
    Table table{"persons", say(Phrase::found_persons),
                {record_column("case", Phrase::column_case, say), column("role", Phrase::column_role, say), column("", Phrase::column_person_name, say),
                 column("employer", Phrase::column_employer, say), column("received", Phrase::column_received, say), column("state", Phrase::column_state, say)},
                {}, {}};
    const std::set<Id> hits(persons.begin(), persons.end());
    if (hits.empty()) return table;
    for (const Party& party : all<Party>(sql, "WHERE void_act IS NULL ORDER BY case_id, id")) {
        if (!hits.contains(party.person) || table.rows.size() >= most) continue;
        const CaseAtHand of = case_at_hand(sql, party.case_id);
        if (of.file.kind == CaseKind::report) continue;  // Regulations 423 art. 9
        const auto who = person(sql, party.person);
        table.rows.push_back({number_of(of.file.id), word(party.role, say), who ? masked_name(who->name) : std::string(), names.employer(of.file.employer, say),
                              of.file.received_on, word(of.standing().state, say)});
    }
    return table;
}

// An ID number as it is kept, or the digits of a telephone number.
std::optional<std::string> as_number(const std::string& text) {
    try {
        return IdNumber::parse(text).full();
    } catch (const Error&) {
    }
    std::string digits;
    for (const char c : text)
        if (c != ' ' && c != '-' && c != '+') digits += c;
    constexpr std::size_t shortest = 7;
    return digits.size() >= shortest && all_digits(digits) ? std::optional(digits) : std::nullopt;
}

}  // namespace

Document write_search(Sql& sql, const std::string& text, const Speech& say) {
    Document document;
    Hits hits;
    hits.put(document, employers_found(sql, text, say));
    hits.put(document, sites_found(sql, text, say));
    const auto persons = persons_named(sql, text);
    hits.put(document, persons_found(sql, persons, say));
    hits.put(document, aided_found(sql, persons, say));
    hits.put(document, notes_found(sql, text, say));
    document.say(hits.count == 0 ? say(Phrase::found_nothing) : say(Phrase::found_count, {{"count", hits.count}}));
    return document;
}

Document write_person_search(Sql& sql, Writer writer, const std::string& text, const Speech& say) {
    const auto number = as_number(text);
    Document document;
    Hits hits;
    const auto persons = number ? persons_with(sql, writer, *number) : persons_named(sql, text);
    hits.put(document, persons_found(sql, persons, say));
    hits.put(document, aided_found(sql, persons, say));
    document.say(hits.count == 0 ? say(Phrase::found_nothing) : say(Phrase::found_count, {{"count", hits.count}}));
    return document;
}

}  // namespace arrears
