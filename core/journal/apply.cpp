#include "core/journal/apply.hpp"

#include <algorithm>

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

class Applying {
  public:
    Applying(Sql& sql, const Event& event) : sql_(sql), event_(event) {}

    Touched apply() {
        for (const Put& put : event_.put) insert(put);
        for (const Set& set : event_.set) change(set, set.before, set.after);
        for (const Void& voided : event_.voided) mark(voided, event_.act);
        for (const std::int64_t act : event_.undo) undo(act);
        for (const std::int64_t act : event_.redo) redo(act);
        return std::move(touched_);
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
            touched_.emplace(table.name, Id(*number));
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
        touched_.emplace(table.name, set.record);
    }

    void mark(const Void& voided, std::optional<std::int64_t> act) {
        const TableShape& table = table_of(event_, voided.table);
        sql_.run("UPDATE " + std::string(table.name) + " SET void_act = $3 WHERE writer = $1 AND id = $2",
                 {to_cell(voided.record.writer()), to_cell(voided.record), act ? Cell{*act} : Cell{}});
        touched_.emplace(table.name, voided.record);
    }

    std::vector<Event> events_of(std::int64_t act) {
        std::vector<Event> events;
        const auto last = sql_.number("SELECT last_seq FROM act WHERE writer = $1 AND act = $2", {to_cell(event_.writer), act});
        if (!last) damaged(event_);
        sql_.each("SELECT body FROM journal WHERE writer = $1 AND seq >= $2 AND seq <= $3 ORDER BY seq",
                  {to_cell(event_.writer), act, *last}, [&](const Row& row) { events.push_back(parse_event(row.text(0))); });
        return events;
    }

    void mark_rows(const Put& put, std::optional<std::int64_t> act) {
        for (const auto& row : put.rows) mark({put.table, Id(std::get<std::int64_t>(row.front()))}, act);
    }

    void note_undone(std::int64_t act, std::optional<std::int64_t> by) {
        sql_.run("UPDATE act SET undone_by = $3 WHERE writer = $1 AND act = $2",
                 {to_cell(event_.writer), act, by ? Cell{*by} : Cell{}});
    }

    void undo(std::int64_t act) {
        std::vector<Event> events = events_of(act);
        std::reverse(events.begin(), events.end());
        for (const Event& event : events) {
            for (const Void& voided : event.voided) mark(voided, std::nullopt);
            for (auto set = event.set.rbegin(); set != event.set.rend(); ++set) change(*set, set->after, set->before);
            for (const Put& put : event.put) mark_rows(put, event_.act);
        }
        note_undone(act, event_.act);
    }

    void redo(std::int64_t act) {
        for (const Event& event : events_of(act)) {
            for (const Put& put : event.put) mark_rows(put, std::nullopt);
            for (const Set& set : event.set) change(set, set.before, set.after);
            for (const Void& voided : event.voided) mark(voided, event.act);
        }
        note_undone(act, std::nullopt);
    }

    Sql& sql_;
    const Event& event_;
    Touched touched_;
};

// A record that the event wrote, or one that what it wrote refers to.
void note_touch(Sql& sql, const Event& event, std::string_view kind, Id id, std::string_view how) {
    sql.run(R"sql(
        INSERT INTO touch (writer, kind, id, seq, act, how) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (writer, kind, id, seq) DO NOTHING
    )sql", {to_cell(event.writer), to_cell(kind), to_cell(id), event.seq, event.act, to_cell(how)});
}

}  // namespace

Touched apply(Sql& sql, const Event& event) { return Applying(sql, event).apply(); }

void note_act(Sql& sql, const Event& event, const Touched& touched) {
    sql.run(R"sql(
        INSERT INTO act (writer, act, last_seq, deed, officer) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (writer, act) DO UPDATE SET last_seq = excluded.last_seq, deed = excluded.deed
    )sql", {to_cell(event.writer), event.act, event.seq, event.deed, to_cell(event.officer)});
    for (const auto& [table, id] : touched) note_touch(sql, event, table, id, "wrote");
    if (!touched.contains({Officer::table, event.officer})) note_touch(sql, event, Officer::table, event.officer, "named");  // who signed it
    for (const Put& put : event.put) {
        const TableShape& table = table_of(event, put.table);
        for (std::size_t i = 1; i < put.columns.size(); ++i) {
            const auto named = table.table_named_by(put.columns[i]);
            if (named.empty()) continue;
            // A part changes its whole: a step or a payment touches the case that it belongs to.
            const bool is_part = put.columns[i] == "case_id" || put.columns[i] == "inspection";
            for (const auto& row : put.rows)
                if (const auto* id = std::get_if<std::int64_t>(&row[i]); id && !touched.contains({named, Id(*id)}))
                    note_touch(sql, event, named, Id(*id), is_part ? "wrote" : "named");
        }
    }
}

}  // namespace arrears
