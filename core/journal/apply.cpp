#include "core/journal/apply.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/error.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

[[noreturn]] void damaged(const Event& event) {
    throw Error(Fault::damaged, Phrase::journal_does_not_apply, {{"writer", event.writer.text()}, {"seq", event.seq}});
}

const TableShape& table_of(const Event& event, std::string_view name) {
    const TableShape* table = find_table(name);
    if (!table) damaged(event);
    return *table;
}

// Table and column names go into the statement only from our own list, never from the event's text.
std::string_view column_of(const Event& event, const TableShape& table, std::string_view name) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), name);
    if (found == table.columns.end()) damaged(event);
    return *found;
}

std::vector<Event> events_of(Sql& sql, const Event& event, std::int64_t act) {
    std::vector<Event> events;
    const auto last = sql.number("SELECT last_seq FROM act WHERE writer = $1 AND act = $2", {to_cell(event.writer), act});
    if (!last) damaged(event);
    sql.each("SELECT body FROM journal WHERE writer = $1 AND seq >= $2 AND seq <= $3 ORDER BY seq", {to_cell(event.writer), act, *last},
             [&](const Row& row) { events.push_back(parse_event(row.text(0))); });
    return events;
}

class Applying {
  public:
    Applying(Sql& sql, const Event& event) : sql_(sql), event_(event) {}

    void apply() {
        for (const Put& put : event_.put) insert(put);
        for (const Set& set : event_.set) change(set, set.before, set.after);
        for (const Void& voided : event_.voided) mark(voided, event_.act);
        for (const std::int64_t act : event_.undo) undo(act);
        for (const std::int64_t act : event_.redo) redo(act);
    }

  private:
    void insert(const Put& put) {
        const TableShape& table = table_of(event_, put.table);
        if (put.columns.empty() || put.columns.front() != "id") damaged(event_);
        std::string columns = "writer", places = "$1";
        for (std::size_t i = 0; i < put.columns.size(); ++i) {
            (columns += ", ") += column_of(event_, table, put.columns[i]);
            (places += ", $") += std::to_string(i + 2);
        }
        const std::string statement = "INSERT INTO " + std::string(table.name) + " (" + columns + ") VALUES (" + places + ")";
        std::vector<Cell> bound;
        for (const auto& row : put.rows) {
            const auto* number = std::get_if<std::int64_t>(&row.front());
            if (!number) damaged(event_);
            bound.assign(1, to_cell(Id(*number).writer()));
            bound.insert(bound.end(), row.begin(), row.end());
            sql_.run(statement, Bound(bound));
        }
    }

    void change(const Set& set, const Cell& before, const Cell& after) {
        const TableShape& table = table_of(event_, set.table);
        const std::string name(table.name), column(column_of(event_, table, set.column));
        Cell found;
        const std::vector<Cell> key{to_cell(set.record.writer()), to_cell(set.record)};
        sql_.each("SELECT " + column + " FROM " + name + " WHERE writer = $1 AND id = $2", Bound(key),
                  [&](const Row& row) { found = row.cell(0); });
        if (found != before) damaged(event_);
        sql_.run("UPDATE " + name + " SET " + column + " = $3 WHERE writer = $1 AND id = $2", {key[0], key[1], after});
    }

    void mark(const Void& voided, std::optional<std::int64_t> act) {
        const TableShape& table = table_of(event_, voided.table);
        sql_.run("UPDATE " + std::string(table.name) + " SET void_act = $3 WHERE writer = $1 AND id = $2",
                 {to_cell(voided.record.writer()), to_cell(voided.record), act ? Cell{*act} : Cell{}});
    }

    void mark_rows(const Put& put, std::optional<std::int64_t> act) {
        for (const auto& row : put.rows) mark({put.table, Id(std::get<std::int64_t>(row.front()))}, act);
    }

    void undo(std::int64_t act) {
        std::vector<Event> events = events_of(sql_, event_, act);
        std::reverse(events.begin(), events.end());
        for (const Event& event : events) {
            for (const Void& voided : event.voided) mark(voided, std::nullopt);
            for (auto set = event.set.rbegin(); set != event.set.rend(); ++set) change(*set, set->after, set->before);
            for (const Put& put : event.put) mark_rows(put, event_.act);
        }
    }

    void redo(std::int64_t act) {
        for (const Event& event : events_of(sql_, event_, act)) {
            for (const Put& put : event.put) mark_rows(put, std::nullopt);
            for (const Set& set : event.set) change(set, set.before, set.after);
            for (const Void& voided : event.voided) mark(voided, event.act);
        }
    }

    Sql& sql_;
    const Event& event_;
};

void add_put(const Event& event, Touched& touched) {
    for (const Put& put : event.put)
        for (const auto& row : put.rows) touched.emplace(table_of(event, put.table).name, Id(std::get<std::int64_t>(row.front())));
}

void add_changed(const Event& event, Touched& touched) {
    add_put(event, touched);
    for (const Set& set : event.set) touched.emplace(table_of(event, set.table).name, set.record);
    for (const Void& voided : event.voided) touched.emplace(table_of(event, voided.table).name, voided.record);
}

// How an event touched a record, the strongest first: a record is noted once.
enum class How { wrote, part, named, under };
constexpr std::array<std::string_view, 4> words_of_how{"wrote", "part", "named", "under"};
using Touches = std::map<std::pair<std::string_view, Id>, How>;

void add_touch(Touches& touches, std::string_view table, Id id, How how) {
    const auto [at, is_new] = touches.try_emplace({table, id}, how);
    if (!is_new) at->second = std::min(at->second, how);
}

// The case and the inspection that a record is a part of: what changes it changes them.
void add_wholes(Sql& sql, Touches& touches, std::string_view table, Id id) {
    for (const std::string_view column : {"case_id", "inspection"}) {
        if (std::ranges::find(find_table(table)->columns, column) == find_table(table)->columns.end()) continue;
        const auto whole = sql.number("SELECT " + std::string(column) + " FROM " + std::string(table) + " WHERE writer = $1 AND id = $2",
                                      {to_cell(id.writer()), to_cell(id)});
        if (whole) add_touch(touches, find_table(table)->table_named_by(column), Id(*whole), How::wrote);
    }
}

Touches touches_of(Sql& sql, const Event& event, const Touched& touched) {
    Touches touches;
    Touched made;
    add_put(event, made);
    for (const auto& [table, id] : touched) {
        add_touch(touches, table, id, find_table(table)->is_part() ? How::part : How::wrote);
        if (!made.contains({table, id})) add_wholes(sql, touches, table, id);
    }
    add_touch(touches, Officer::table, event.officer, How::under);  // who signed it
    for (const Put& put : event.put) {
        const TableShape& table = table_of(event, put.table);
        for (std::size_t i = 1; i < put.columns.size(); ++i) {
            const auto named = table.table_named_by(put.columns[i]);
            if (named.empty()) continue;
            const bool is_whole = put.columns[i] == "case_id" || put.columns[i] == "inspection";
            const How how = is_whole ? How::wrote : named == Officer::table || named == Campaign::table ? How::under : How::named;
            for (const auto& row : put.rows)
                if (const auto* id = std::get_if<std::int64_t>(&row[i])) add_touch(touches, named, Id(*id), how);
        }
    }
    return touches;
}

void note_undone(Sql& sql, const Event& event, std::int64_t act, std::optional<std::int64_t> by) {
    sql.run("UPDATE act SET undone_by = $3 WHERE writer = $1 AND act = $2", {to_cell(event.writer), act, by ? Cell{*by} : Cell{}});
}

// What a part belongs to: the first of its columns that names such a record; of a merge, both.
void add_owners(Sql& sql, const TableShape& part, Id id, std::vector<NumberedRecord>& owners) {
    for (const std::string& column : part.columns) {
        const TableShape* named = find_table(part.table_named_by(column));
        if (!named || named->is_part() || named->name == Officer::table) continue;
        const auto owner = sql.number("SELECT " + column + " FROM " + std::string(part.name) + " WHERE writer = $1 AND id = $2",
                                      {to_cell(id.writer()), to_cell(id)});
        if (!owner) continue;
        owners.push_back({named, Id(*owner)});
        if (part.name != SameAs::table) return;
    }
}

}  // namespace

void apply(Sql& sql, const Event& event) { Applying(sql, event).apply(); }

Touched touched_by(Sql& sql, const Event& event) {
    Touched touched;
    add_changed(event, touched);
    for (const auto& acts : {event.undo, event.redo})
        for (const std::int64_t act : acts)
            for (const Event& past : events_of(sql, event, act)) add_changed(past, touched);
    return touched;
}

std::set<std::string> names_changed_by(Sql& sql, const Event& event) {
    std::set<std::string> names;
    const auto add = [&](const Event& of) {
        for (const Set& set : of.set)
            for (const Cell* cell : {&set.before, &set.after})
                if (const auto* name = std::get_if<std::string>(cell); name && set.table == Employer::table && set.column == "name") names.insert(*name);
    };
    add(event);
    for (const auto& acts : {event.undo, event.redo})
        for (const std::int64_t act : acts)
            for (const Event& past : events_of(sql, event, act)) add(past);
    return names;
}

void note_act(Sql& sql, const Event& event, const Touched& touched) {
    if (event.act == event.seq)
        sql.run("INSERT INTO act (writer, act, last_seq, deed, officer) VALUES ($1, $2, $3, $4, $5)",
                {to_cell(event.writer), event.act, event.seq, event.deed, to_cell(event.officer)});
    else  // it is called by its last deed, but not by a paper that was kept with it
        sql.run("UPDATE act SET last_seq = $3, deed = CASE $4 WHEN 'attach_document' THEN deed ELSE $4 END WHERE writer = $1 AND act = $2",
                {to_cell(event.writer), event.act, event.seq, event.deed});
    for (const auto& [record, how] : touches_of(sql, event, touched))
        sql.run("INSERT INTO touch (writer, act, kind, id, seq, how) VALUES ($1, $2, $3, $4, $5, $6)",
                {to_cell(event.writer), event.act, to_cell(record.first), to_cell(record.second), event.seq,
                 to_cell(words_of_how[static_cast<std::size_t>(how)])});
    for (const std::int64_t act : event.undo) note_undone(sql, event, act, event.act);
    for (const std::int64_t act : event.redo) note_undone(sql, event, act, std::nullopt);
}

std::vector<NumberedRecord> numbered_records(Sql& sql, Writer writer, std::int64_t act) {
    std::vector<NumberedRecord> records, parts;
    sql.each("SELECT DISTINCT kind, id FROM touch WHERE writer = $1 AND act = $2 AND how IN ('wrote', 'part') ORDER BY kind, id",
             {to_cell(writer), act}, [&](const Row& row) {
        if (const TableShape* table = find_table(row.text(0))) (table->is_part() ? parts : records).push_back({table, Id(row.integer(1))});
    });
    if (!records.empty()) return records;
    for (const NumberedRecord& part : parts) add_owners(sql, *part.table, part.id, records);
    return records;
}

}  // namespace arrears
