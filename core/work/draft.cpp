#include "core/work/draft.hpp"

#include <algorithm>

#include "core/store/office_law.hpp"
#include "core/store/tables.hpp"
#include "core/store/touches.hpp"
#include "core/value/utf8.hpp"

namespace arrears {

const Calendar& Desk::calendar() const {
    if (!calendar_made) calendar_made = std::make_shared<const Calendar>(calendar_of(sql));
    return *calendar_made;
}

const Law& Desk::law() const {
    if (!law_made) law_made = std::make_shared<const Law>(law_of(sql, office.region));
    return *law_made;
}

void Desk::require_past(Date day, std::string field) const {
    if (day > today) throw Error(Fault::refused, Phrase::day_in_future, {{"day", day}, {"today", today}}).in(std::move(field));
}

Id Draft::next(std::string_view table, int year) {
    const std::pair key(std::string(table), year);
    auto found = std::find_if(taken_.begin(), taken_.end(), [&](const auto& row) { return row.first == key; });
    if (found == taken_.end()) {
        const auto last = desk_.sql.number("SELECT last FROM counter WHERE writer = $1 AND kind = $2 AND year = $3",
                                           {to_cell(desk_.writer()), to_cell(table), std::int64_t{year}});
        taken_.emplace_back(key, last.value_or(0));
        found = std::prev(taken_.end());
    }
    constexpr std::int64_t last_serial = 9'999'999;
    if (found->second >= last_serial) throw Error(Fault::refused, Phrase::numbers_used_up, {{"table", table}, {"year", year}});
    return Id(desk_.writer(), year, ++found->second);
}

void Draft::put(std::string_view table, std::vector<std::string> columns, std::vector<Cell> cells) {
    if (event.put.empty() || event.put.back().table != table) event.put.push_back({std::string(table), std::move(columns), {}});
    event.put.back().rows.push_back(std::move(cells));
}

void Draft::put_rows(std::string_view table, std::vector<std::string> columns, std::vector<std::vector<Cell>> rows) {
    Put put{std::string(table), {}, {}};
    std::vector<std::size_t> used;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (std::ranges::any_of(rows, [&](const auto& row) { return !std::holds_alternative<std::monostate>(row[column]); })) used.push_back(column);
    for (const std::size_t column : used) put.columns.push_back(std::move(columns[column]));
    if (used.size() < columns.size())
        for (auto& row : rows) {
            for (std::size_t at = 0; at < used.size(); ++at)
                if (at != used[at]) row[at] = std::move(row[used[at]]);
            row.resize(used.size());
        }
    put.rows = std::move(rows);
    event.put.push_back(std::move(put));
}

std::optional<Id> Draft::words(const std::optional<std::string>& text) {
    if (!text || text->empty()) return std::nullopt;
    constexpr std::size_t most = 64 * 1024;
    if (text->size() > most) throw Error(Fault::invalid, Phrase::note_too_long, {{"bytes", text->size()}});
    Sealed sealed = seal_words(*text);
    const Id id = next<WordsSeal>();
    put(WordsSeal{id, sealed.digest});
    vault.push_back([write = std::move(sealed.write), id](Sql& sql) { write(sql, id); });
    return id;
}

std::optional<Id> Draft::person(const std::optional<Person>& person) {
    if (!person) return std::nullopt;
    require_name(person->name);
    for (const auto& text : {person->occupation, person->work_unit, person->home})
        if (text) require_name(*text);
    Sealed sealed = seal_person(*person, vault_key(desk_.sql, desk_.writer()));
    const Id id = next<PersonSeal>();
    put(PersonSeal{id, sealed.digest});
    vault.push_back([write = std::move(sealed.write), id](Sql& sql) { write(sql, id); });
    return id;
}

void require_name(std::string_view name) {
    constexpr std::ptrdiff_t most = 200;
    if (trimmed(name).empty()) throw Error(Fault::invalid, Phrase::name_empty);
    const auto characters = std::count_if(name.begin(), name.end(), [](char c) { return (c & 0xc0) != 0x80; });
    if (characters > most) throw Error(Fault::invalid, Phrase::name_too_long, {{"name", clipped(name, 40)}, {"characters", characters}});
}

void require_workers(const std::optional<int>& workers) {
    constexpr int most = 100'000;
    if (workers && (*workers < 0 || *workers > most)) throw Error(Fault::invalid, Phrase::workers_out_of_range, {{"workers", *workers}});
}

void require_amount(const std::optional<Money>& amount) {
    constexpr Money most = Money::fen(1'000'000'000'000'000);
    if (amount && *amount < Money()) throw Error(Fault::invalid, Phrase::money_negative, {{"text", *amount}});
    if (amount && *amount > most) throw Error(Fault::invalid, Phrase::money_too_large, {{"text", *amount}});
}

void require_unchanged(const Desk& desk, std::string_view table, Id record, std::int64_t shown_at) {
    const auto later = newest_writing(desk.sql, desk.writer(), table, record, shown_at);
    const TableShape* shape = find_table(table);
    if (later) throw Error(Fault::stale, Phrase::record_changed, {{"record", record.text(shape ? shape->letter : "")}, {"seq", *later}});
}

Employer standing_employer(const Desk& desk, Id id) {
    if (auto found = find<Employer>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::employer_unknown, {{"text", id.text("E")}});
}

Officer standing_officer(const Desk& desk, Id id) {
    if (auto found = find<Officer>(desk.sql, id)) return std::move(*found);
    std::vector<std::string> names;
    for (const auto& officer : all<Officer>(desk.sql, "WHERE void_act IS NULL ORDER BY id")) names.push_back(officer.name);
    throw Error(Fault::not_found, Phrase::officer_unknown, {{"name", id.text("O")}}).among(std::move(names));
}

}  // namespace arrears
