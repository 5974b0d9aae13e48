#include "core/journal/apply.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/error.hpp"
#include "core/journal/chain.hpp"
#include "core/store/derive.hpp"
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

// The events of one act, the first or the last of them first. One may be as long as an import's, and others may have written in
// between: they are read one at a time.
template <class Use>
void each_event_of(Sql& sql, const Event& event, std::int64_t act, std::string_view order, const Use& use) {
    const auto last = sql.number("SELECT last_seq FROM act WHERE writer = $1 AND act = $2", {to_cell(event.writer), act});
    if (!last) damaged(event);
    std::vector<std::int64_t> seqs;
    sql.each("SELECT seq FROM journal WHERE writer = $1 AND seq >= $2 AND seq <= $3 ORDER BY seq " + std::string(order), {to_cell(event.writer), act, *last},
             [&](const Row& row) { seqs.push_back(row.integer(0)); });
    for (const std::int64_t seq : seqs) {
        const auto head = event_head(sql, event.writer, seq);
        if (!head) damaged(event);
        if (head->act != act) continue;
        use(parse_event(sql.text("SELECT body FROM journal WHERE writer = $1 AND seq = $2", {to_cell(event.writer), seq}).value()));
    }
}

template <class Use>
void each_event_undone_or_redone(Sql& sql, const Event& event, const Use& use) {
    for (const auto& acts : {event.undo, event.redo})
        for (const std::int64_t act : acts) each_event_of(sql, event, act, "ASC", use);
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
        // The writer is the head of the id, so that a row is bound as it is.
        std::string columns = "writer", places = "$1 / 100000000000";
        for (std::size_t i = 0; i < put.columns.size(); ++i) {
            (columns += ", ") += column_of(event_, table, put.columns[i]);
            (places += ", $") += std::to_string(i + 1);
        }
        const std::string statement = "INSERT INTO " + std::string(table.name) + " (" + columns + ") VALUES (" + places + ")";
        for (const auto& row : put.rows) {
            if (row.size() != put.columns.size() || !std::holds_alternative<std::int64_t>(row.front())) damaged(event_);
            sql_.run(statement, Bound(row));
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
        each_event_of(sql_, event_, act, "DESC", [&](const Event& event) {
            for (const Void& voided : event.voided) mark(voided, std::nullopt);
            for (auto set = event.set.rbegin(); set != event.set.rend(); ++set) change(*set, set->after, set->before);
            for (const Put& put : event.put) mark_rows(put, event_.act);
        });
    }

    void redo(std::int64_t act) {
        each_event_of(sql_, event_, act, "ASC", [&](const Event& event) {
            for (const Put& put : event.put) mark_rows(put, std::nullopt);
            for (const Set& set : event.set) change(set, set.before, set.after);
            for (const Void& voided : event.voided) mark(voided, event.act);
        });
    }

    Sql& sql_;
    const Event& event_;
};

Touched changed_by(const Event& event) {
    Touched touched;
    for (const Set& set : event.set) touched.emplace(table_of(event, set.table).name, set.record);
    for (const Void& voided : event.voided) touched.emplace(table_of(event, voided.table).name, voided.record);
    return touched;
}

Id id_of(const std::vector<Cell>& row) { return Id(std::get<std::int64_t>(row.front())); }

Touched touched_by(const Event& event) {
    Touched touched = changed_by(event);
    for (const Put& put : event.put)
        for (const auto& row : put.rows) touched.emplace(table_of(event, put.table).name, id_of(row));
    return touched;
}

std::set<std::string> names_changed_by(const Event& event) {
    std::set<std::string> names;
    for (const Set& set : event.set)
        for (const Cell* cell : {&set.before, &set.after})
            if (const auto* name = std::get_if<std::string>(cell); name && set.table == Employer::table && (set.column == "name" || set.column == "address")) names.insert(*name);
    return names;
}

// How an event touched a record, the strongest first: a record is noted once.
enum class How { wrote, part, named, under };
constexpr std::array<std::string_view, 4> words_of_how{"wrote", "part", "named", "under"};
using Touches = std::map<std::pair<std::string_view, Id>, How>;

void add_touch(Touches& touches, std::string_view table, Id id, How how) {
    const auto [at, is_new] = touches.try_emplace({table, id}, how);
    if (!is_new) at->second = std::min(at->second, how);
}

// Records that one event put, numbered one after the other: long runs are noted once.
struct Run {
    std::string_view table;
    Id first, last;
    How how;
};

class Touching {
  public:
    Touching(Sql& sql, const Event& event) : sql_(sql), event_(event) {}

    // Of the event itself, what it put names is touched as well.
    void add_own() {
        add_changed(event_);
        add_put(event_, true);
        add(Officer::table, event_.officer, How::under);  // who signed it
    }

    // Of one that it undid or did again, what was changed and the wholes of that.
    void add_past(const Event& past) {
        add_changed(past);
        add_put(past, false);
    }

    void note() {
        for (const Run& run : runs_)
            sql_.run("INSERT INTO touch_span (writer, kind, first, seq, last, act, how) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                     {to_cell(event_.writer), to_cell(run.table), to_cell(run.first), event_.seq, to_cell(run.last), event_.act, word_of(run.how)});
        for (const auto& [record, how] : touches_) {
            // An import names the same employers again and again: that is noted once.
            if (!runs_.empty() && how >= How::named && is_noted(record)) continue;
            sql_.run("INSERT INTO touch (writer, act, kind, id, seq, how) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (writer, act, kind, id, seq) DO NOTHING",
                     {to_cell(event_.writer), event_.act, to_cell(record.first), to_cell(record.second), event_.seq, word_of(how)});
        }
        runs_.clear();
        touches_.clear();
    }

  private:
    static Cell word_of(How how) { return to_cell(words_of_how[static_cast<std::size_t>(how)]); }

    bool is_noted(const std::pair<std::string_view, Id>& record) {
        return sql_.number("SELECT seq FROM touch WHERE writer = $1 AND act = $2 AND kind = $3 AND id = $4 LIMIT 1",
                           {to_cell(event_.writer), event_.act, to_cell(record.first), to_cell(record.second)}).has_value();
    }

    void add(std::string_view table, Id id, How how) {
        const bool is_in_run = std::ranges::any_of(runs_, [&](const Run& run) { return run.table == table && run.first <= id && id <= run.last; });
        if (!is_in_run) add_touch(touches_, table, id, how);
    }

    // What it put, and then what that names: the wholes, and all others where they are asked for.
    void add_put(const Event& event, bool with_others) {
        for (const Put& put : event.put) add_rows(put, table_of(event, put.table));
        for (const Put& put : event.put)
            for (std::size_t i = 1; i < put.columns.size(); ++i) add_named(put, table_of(event, put.table), i, with_others);
    }

    void add_rows(const Put& put, const TableShape& table) {
        constexpr std::ptrdiff_t long_enough = 100;
        const How how = table.is_part() ? How::part : How::wrote;
        for (auto from = put.rows.begin(); from != put.rows.end();) {
            auto to = std::next(from);
            while (to != put.rows.end() && id_of(*to).number() == id_of(*std::prev(to)).number() + 1) ++to;
            if (to - from >= long_enough) runs_.push_back({table.name, id_of(*from), id_of(*std::prev(to)), how});
            else
                for (; from != to; ++from) add_touch(touches_, table.name, id_of(*from), how);
            from = to;
        }
    }

    void add_named(const Put& put, const TableShape& table, std::size_t column, bool with_others) {
        const auto named = table.table_named_by(put.columns[column]);
        const bool is_whole = put.columns[column] == "case_id" || put.columns[column] == "inspection";
        if (named.empty() || !(is_whole || with_others)) return;
        const How how = is_whole ? How::wrote : named == Officer::table || named == Campaign::table ? How::under : How::named;
        std::int64_t before = 0;  // the parts of one record lie together
        for (const auto& row : put.rows) {
            const auto* id = std::get_if<std::int64_t>(&row[column]);
            if (id && *id != before) add(named, Id(before = *id), how);
        }
    }

    void add_changed(const Event& event) {
        for (const auto& [table, id] : changed_by(event)) {
            add(table, id, find_table(table)->is_part() ? How::part : How::wrote);
            add_wholes(table, id);
        }
    }

    // The case and the inspection that a record is a part of: what changes it changes them.
    void add_wholes(std::string_view table, Id id) {
        for (const std::string_view column : {"case_id", "inspection"}) {
            if (std::ranges::find(find_table(table)->columns, column) == find_table(table)->columns.end()) continue;
            const auto whole = sql_.number("SELECT " + std::string(column) + " FROM " + std::string(table) + " WHERE writer = $1 AND id = $2",
                                           {to_cell(id.writer()), to_cell(id)});
            if (whole) add(find_table(table)->table_named_by(column), Id(*whole), How::wrote);
        }
    }

    Sql& sql_;
    const Event& event_;
    std::vector<Run> runs_;
    Touches touches_;
};

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

void derive_from(Sql& sql, const Event& event) {
    Made made;
    for (const Put& put : event.put) made.emplace_back(table_of(event, put.table), put.columns, put.rows);
    derive(sql, changed_by(event), made, names_changed_by(event));
    each_event_undone_or_redone(sql, event, [&](const Event& past) { derive(sql, touched_by(past), {}, names_changed_by(past)); });
}

void note_act(Sql& sql, const Event& event) {
    if (event.act == event.seq)
        sql.run("INSERT INTO act (writer, act, last_seq, deed, officer) VALUES ($1, $2, $3, $4, $5)",
                {to_cell(event.writer), event.act, event.seq, event.deed, to_cell(event.officer)});
    else  // it is called by its last deed, but not by a paper that was kept with it
        sql.run("UPDATE act SET last_seq = $3, deed = CASE $4 WHEN 'attach_document' THEN deed ELSE $4 END WHERE writer = $1 AND act = $2",
                {to_cell(event.writer), event.act, event.seq, event.deed});
    Touching touching(sql, event);
    each_event_undone_or_redone(sql, event, [&](const Event& past) {
        touching.add_past(past);
        touching.note();
    });
    touching.add_own();
    touching.note();
    for (const std::int64_t act : event.undo) note_undone(sql, event, act, event.act);
    for (const std::int64_t act : event.redo) note_undone(sql, event, act, std::nullopt);
}

std::vector<NumberedRecord> numbered_records(Sql& sql, Writer writer, std::int64_t act, std::size_t most) {
    std::vector<NumberedRecord> records, parts;
    const auto add = [&](std::string_view kind, Id id) {
        const TableShape* table = find_table(kind);
        if (auto& to = table && table->is_part() ? parts : records; table && to.size() < most) to.push_back({table, id});
    };
    sql.each("SELECT DISTINCT kind, id FROM touch WHERE writer = $1 AND act = $2 AND how IN ('wrote', 'part') ORDER BY kind, id",
             {to_cell(writer), act}, [&](const Row& row) { add(row.text(0), Id(row.integer(1))); });
    sql.each("SELECT DISTINCT kind, first, last FROM touch_span WHERE writer = $1 AND act = $2 ORDER BY kind, first", {to_cell(writer), act}, [&](const Row& row) {
        const auto many = static_cast<std::int64_t>(most);
        for (std::int64_t id = row.integer(1); id <= row.integer(2) && id - row.integer(1) < many; ++id) add(row.text(0), Id(id));
    });
    if (!records.empty()) return records;
    for (const NumberedRecord& part : parts) add_owners(sql, *part.table, part.id, records);
    return records;
}

}  // namespace arrears
