#include "core/report/search.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <unordered_map>

#include "core/report/aid.hpp"
#include "core/report/show.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/store/employer_search.hpp"
#include "core/store/employers.hpp"
#include "core/store/held.hpp"
#include "core/store/store.hpp"
#include "core/store/tables.hpp"
#include "core/store/vault.hpp"
#include "core/value/digits.hpp"
#include "core/value/fit.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

// What was found of one kind, the best first, as far as it is shown.
template <class Hit>
class Found {
  public:
    void add(Hit hit) { hits_.push_back(std::move(hit)); }
    std::size_t size() const { return hits_.size(); }

    // Of two that fit alike, the one that is told later in `newest` stands first.
    template <class Newest>
    std::span<Hit> best(std::optional<std::size_t> most, const Newest& newest) {
        std::ranges::sort(hits_, [&](const Hit& one, const Hit& other) { return one.fit != other.fit ? one.fit > other.fit : newest(other) < newest(one); });
        return std::span(hits_).first(std::min(most.value_or(hits_.size()), hits_.size()));
    }

  private:
    std::vector<Hit> hits_;
};

// By the number of what they are in.
using Fits = std::unordered_map<std::int64_t, int>;
Fits by_number(const std::vector<Fitting>& fitting) {
    Fits fits;
    for (const Fitting& one : fitting) fits.emplace(one.id.number(), one.fit);
    return fits;
}

class Search {
  public:
    Search(const SearchRequest& request, Sql& sql, const Speech& say) : text_(request.text), most_(request.most), sql_(sql), say_(say) {}

    void employers();
    void sites();
    void notes();
    void persons(const std::vector<Fitting>& persons);  // and to whom help was given
    Document told();

  private:
    struct Note {
        int fit;
        Id words, whole;
        std::string_view letter, table, column;
    };

    void put(Table table, std::size_t all) {
        all_ += all;
        shown_ += table.rows.size();
        document_.table(std::move(table));
    }
    void add_notes_of(const TableShape& shape, const std::string& column, const Fits& fits, Found<Note>& found);
    void add_held(const Fits& fits, Found<Note>& found);
    std::string excerpt_of(const Note& note);
    void parties(const Fits& fits);
    void aid(const Fits& fits);

    std::string text_;
    std::optional<std::size_t> most_;  // of a kind
    Sql& sql_;
    const Speech& say_;
    Document document_;
    std::size_t all_ = 0, shown_ = 0;
};

Phrase phrase_of(EmployerHit::In in) {
    switch (in) {
        case EmployerHit::In::name: return Phrase::column_called;
        case EmployerHit::In::former_name: return Phrase::label_former_names;
        case EmployerHit::In::address: return Phrase::label_address;
    }
    return Phrase::column_called;
}

std::string_view code_of(EmployerHit::In in) {
    switch (in) {
        case EmployerHit::In::name: return "name";
        case EmployerHit::In::former_name: return "former_name";
        case EmployerHit::In::address: return "address";
    }
    return {};
}

// A text that no name and no address has may be a code, initials, or nearly a name.
void Search::employers() {
    Table table{"employers", say_(Phrase::found_employers),
                {record_column("employer", Phrase::column_number, say_), column("name", Phrase::column_called, say_), machine_column("in"), machine_column("text"),
                 column("", Phrase::column_where, say_)},
                {}, {}};
    bool are_names = true;
    const auto hits = employers_holding(sql_, text_);
    for (const EmployerHit& hit : std::span(hits).first(std::min(most_.value_or(hits.size()), hits.size()))) {
        const std::string place = text_of(sql_, hit, text_);
        const bool is_name = hit.in == EmployerHit::In::name;
        are_names = are_names && is_name;
        table.rows.push_back({number_of(hit.employer, Employer::letter), get<Employer>(sql_, hit.employer).name, std::string(code_of(hit.in)), place,
                              is_name ? say_(Phrase::column_called) : say_(Phrase::found_in, {{"place", phrase_of(hit.in)}, {"text", place}})});
    }
    std::size_t all = hits.size();
    if (hits.empty()) {
        for (const auto& candidate : find_employers(sql_, text_).candidates)
            table.rows.push_back({number_of(candidate.employer.id, Employer::letter), candidate.employer.name, Nothing{}, Nothing{}, Nothing{}});
        all = table.rows.size();
    }
    if (are_names) table.columns.back().label.clear();  // where it stands is plain
    put(std::move(table), all);
}

void Search::sites() {
    struct Hit {
        int fit;
        Id id;
        std::string name;
    };
    Found<Hit> found;
    sql_.each("SELECT id, name FROM site WHERE instr(name, $1) > 0 AND void_act IS NULL", {text_},
              [&](const Row& row) { found.add({fit_of(row.text(1), text_), Id(row.integer(0)), std::string(row.text(1))}); });
    Table table{"sites", say_(Phrase::listing_sites), {record_column("site", Phrase::column_number, say_), column("name", Phrase::column_called, say_)}, {}, {}};
    for (const Hit& hit : found.best(most_, [](const Hit& hit) { return hit.id; })) table.rows.push_back({number_of(hit.id, Site::letter), hit.name});
    put(std::move(table), found.size());
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

// Where words stand, by the table that has them.
Phrase place_of(std::string_view table) {
    static const std::map<std::string_view, Phrase> places{
        {CaseFile::table, Phrase::listing_cases}, {Inspection::table, Phrase::listing_inspections}, {Step::table, Phrase::table_steps},
        {Payment::table, Phrase::listing_payments}, {Contact::table, Phrase::table_contacts}, {Call::table, Phrase::listing_calls},
        {Instalment::table, Phrase::table_instalments}, {Remark::table, Phrase::table_remarks}, {DocumentFile::table, Phrase::table_documents},
        {PaySheet::table, Phrase::table_pay_sheets}, {HeldRow::table, Phrase::held_items}, {Aid::table, Phrase::table_aid}};
    const auto found = places.find(table);
    return found == places.end() ? Phrase::column_note : found->second;
}

void Search::add_notes_of(const TableShape& shape, const std::string& column, const Fits& fits, Found<Note>& found) {
    const auto wholes = columns_of_whole(shape);
    std::string select = "SELECT " + column;
    for (const auto& whole : wholes) select += ", " + whole;
    sql_.each(select + " FROM " + std::string(shape.name) + " WHERE void_act IS NULL AND " + column + " IS NOT NULL", {}, [&](const Row& row) {
        const auto fit = fits.find(row.integer(0));
        if (fit == fits.end()) return;
        int at = 1;
        while (at <= static_cast<int>(wholes.size()) && row.is_null(at)) ++at;
        if (at > static_cast<int>(wholes.size())) return;
        const auto& whole = wholes[static_cast<std::size_t>(at - 1)];
        const auto letter = whole == "id" ? shape.letter : find_table(shape.table_named_by(whole))->letter;
        found.add({fit->second, Id(row.integer(0)), Id(row.integer(at)), letter, shape.name, column});
    });
}

// Rows of imports that wait: of what they say, the employer and the words that were written; not who says it.
constexpr std::array told_of_held{"note", "employer", "name", "number"};

std::optional<std::string> told_by_held(Sql& sql, const HeldRow& held, const std::string& text) {
    for (const auto& [name, said] : cells_of(sql, held))
        if (std::ranges::find(told_of_held, name) != told_of_held.end() && said.find(text) != std::string::npos) return said;
    return std::nullopt;
}

void Search::add_held(const Fits& fits, Found<Note>& found) {
    for (const HeldRow& held : all<HeldRow>(sql_, "WHERE decision IS NULL AND void_act IS NULL ORDER BY id"))
        if (fits.contains(held.cells.number()))
            if (const auto said = told_by_held(sql_, held, text_)) found.add({fit_of(*said, text_), held.cells, held.id, HeldRow::letter, HeldRow::table, "cells"});
}

std::string Search::excerpt_of(const Note& note) {
    if (note.table == HeldRow::table) return excerpt_around(told_by_held(sql_, get<HeldRow>(sql_, note.whole), text_).value_or(""), text_);
    return excerpt_around(words(sql_, note.words), text_);
}

void Search::notes() {
    Table table{"notes", say_(Phrase::found_notes),
                {column("record", Phrase::column_record, say_), column("in", Phrase::column_where, say_), column("", Phrase::column_note, say_)}, {}, {}};
    const Fits fits = by_number(words_with(sql_, text_));
    Found<Note> found;
    if (!fits.empty()) {
        for (const TableShape& shape : record_tables())
            for (const std::string& column : shape.columns)
                if (shape.table_named_by(column) == WordsSeal::table && shape.name != HeldRow::table) add_notes_of(shape, column, fits, found);
        add_held(fits, found);
    }
    for (const Note& note : found.best(most_, [](const Note& one) { return one.words; }))
        table.rows.push_back({number_of(note.whole, note.letter), Word{std::string(note.table) + "." + std::string(note.column), say_(place_of(note.table))}, excerpt_of(note)});
    put(std::move(table), found.size());
}

// Who reported an employer is not among them: Regulations 423 art. 9.
void Search::parties(const Fits& fits) {
    struct Hit {
        int fit;
        Id party, case_id;
    };
    Found<Hit> found;
    if (!fits.empty())
        sql_.each("SELECT p.person, p.id, p.case_id FROM party p JOIN case_file f ON f.id = p.case_id WHERE p.void_act IS NULL AND f.kind <> 'report'", {}, [&](const Row& row) {
            if (const auto fit = fits.find(row.integer(0)); fit != fits.end()) found.add({fit->second, Id(row.integer(1)), Id(row.integer(2))});
        });
    Names names(sql_);
    Table table{"persons", say_(Phrase::found_persons),
                {record_column("case", Phrase::column_case, say_), column("role", Phrase::column_role, say_), column("", Phrase::column_person_name, say_),
                 column("employer", Phrase::column_employer, say_), column("received", Phrase::column_received, say_), column("state", Phrase::column_state, say_)},
                {}, {}};
    for (const Hit& hit : found.best(most_, [](const Hit& one) { return std::pair(one.case_id, one.party); })) {
        const Party party = get<Party>(sql_, hit.party);
        const CaseAtHand of = case_at_hand(sql_, hit.case_id);
        const auto who = person(sql_, party.person);
        table.rows.push_back({number_of(of.file.id), word(party.role, say_), who ? masked_name(who->name) : std::string(), names.employer(of.file.employer, say_),
                              of.file.received_on, word(of.standing().state, say_)});
    }
    put(std::move(table), found.size());
}

// Whom help was given to, by its number: to name the same person again, that is what is asked for.
void Search::aid(const Fits& fits) {
    struct Hit {
        int fit;
        Id id;
    };
    Found<Hit> found;
    if (!fits.empty())
        sql_.each("SELECT person, id FROM aid WHERE person IS NOT NULL AND void_act IS NULL", {}, [&](const Row& row) {
            if (const auto fit = fits.find(row.integer(0)); fit != fits.end()) found.add({fit->second, Id(row.integer(1))});
        });
    Table table{"aid", say_(Phrase::table_aid),
                {record_column("aid", Phrase::column_aid, say_), column("", Phrase::column_person_name, say_), column("kind", Phrase::column_kind, say_), column("on", Phrase::column_day, say_)},
                {}, {}};
    for (const Hit& hit : found.best(most_, [](const Hit& one) { return one.id; })) {
        const Aid given = get<Aid>(sql_, hit.id);
        table.rows.push_back({number_of(given.id, Aid::letter), aided(given, sql_, say_), word(given.kind, say_), given.on_day});
    }
    put(std::move(table), found.size());
}

void Search::persons(const std::vector<Fitting>& persons) {
    const Fits fits = by_number(persons);
    parties(fits);
    aid(fits);
}

Document Search::told() {
    const auto all = static_cast<std::int64_t>(all_), shown = static_cast<std::int64_t>(shown_);
    document_.say(all == 0 ? say_(Phrase::found_nothing) : say_(Phrase::found_count, {{"count", all}}));
    document_.datum("count", all);
    if (shown < all) document_.say(say_(Phrase::found_best, {{"count", shown}}));
    return std::move(document_);
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

Document write_search(const SearchRequest& request, Sql& sql, const Speech& say) {
    Search search(request, sql, say);
    search.employers();
    search.sites();
    search.persons(persons_named(sql, request.text));
    search.notes();
    return search.told();
}

Document write_person_search(const SearchRequest& request, Sql& sql, Writer writer, const Speech& say) {
    Search search(request, sql, say);
    const auto number = as_number(request.text);
    std::vector<Fitting> persons;
    if (!number) persons = persons_named(sql, request.text);
    else for (const Id id : persons_with(sql, writer, *number)) persons.push_back({id});
    search.persons(persons);
    return search.told();
}

}  // namespace arrears
