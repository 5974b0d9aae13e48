#include "core/journal/audit.hpp"

#include <algorithm>
#include <optional>

#include "core/journal/append.hpp"
#include "core/journal/chain.hpp"
#include "core/store/blobs.hpp"
#include "core/store/cells.hpp"
#include "core/store/tables.hpp"
#include "core/store/vault.hpp"

namespace arrears {
namespace {

// A table's rows in the order of its key. They are read a page at a time, so that two tables can be walked in
// step whatever their size.
class Walk {
  public:
    using Cells = std::vector<Cell>;
    // From its beginning, or after the row of that key.
    Walk(Sql& sql, const TableLayout& table, const Cells& after = {}) : sql_(sql), table_(table) {
        std::string columns, key, places;
        for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + column;
        for (std::size_t i = 0; i < table.key; ++i) {
            key += (key.empty() ? "" : ", ") + table.columns[i];
            places += (places.empty() ? "$" : ", $") + std::to_string(i + 1);
        }
        const std::string order = " ORDER BY " + key + " LIMIT " + std::to_string(page);
        first_ = "SELECT " + columns + " FROM " + table.name + order;
        further_ = "SELECT " + columns + " FROM " + table.name + " WHERE (" + key + ") > (" + places + ")" + order;
        read(after.empty() ? first_ : further_, after);
    }

    const Cells* row() const { return at_ < rows_.size() ? &rows_[at_] : nullptr; }
    void next() {
        if (++at_ < rows_.size() || rows_.size() < page) return;
        const Cells last = key_of(rows_.back());
        read(further_, last);
        // A page that does not go on from the one before would be read for ever.
        if (row() && key_of(*row()) <= last)
            throw Error(Fault::damaged, Phrase::audit_unordered, {{"table", table_.name}});
    }
    Cells key_of(const Cells& row) const { return {row.begin(), row.begin() + static_cast<std::ptrdiff_t>(table_.key)}; }

  private:
    void read(const std::string& statement, const Cells& after) {
        rows_.clear();
        at_ = 0;
        sql_.each(statement, Bound(after), [&](const Row& row) {
            auto& cells = rows_.emplace_back();
            for (std::size_t column = 0; column < table_.columns.size(); ++column) cells.push_back(row.cell(static_cast<int>(column)));
        });
    }

    static constexpr std::size_t page = 1000;
    Sql& sql_;
    const TableLayout& table_;
    std::string first_, further_;
    std::vector<Cells> rows_;
    std::size_t at_ = 0;
};

// A table's rows as bytes, a page after another: most pages of two tables are equal, and that is told without a cell of them.
class Pages {
  public:
    Pages(Sql& sql, const TableLayout& table) : sql_(sql), table_(table) {
        std::string columns, key, places;
        for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + column;
        for (std::size_t i = 0; i < table.key; ++i) {
            key += (key.empty() ? "" : ", ") + table.columns[i];
            places += (places.empty() ? "$" : ", $") + std::to_string(i + 1);
        }
        const std::string order = " ORDER BY " + key + " LIMIT " + std::to_string(page);
        first_ = "SELECT " + columns + " FROM " + table.name + order;
        further_ = "SELECT " + columns + " FROM " + table.name + " WHERE (" + key + ") > (" + places + ")" + order;
    }

    // The page after the row of that key; empty at the end. Leaves the key of its last row.
    const std::string& read(const std::vector<Cell>& after, std::vector<Cell>& last) {
        bytes_.clear();
        rows_ = 0;
        sql_.each(after.empty() ? first_ : further_, Bound(after), [&](const Row& row) {
            for (std::size_t column = 0; column < table_.columns.size(); ++column) add(row.cell(static_cast<int>(column)));
            if (++rows_ != page) return;
            last.clear();
            for (std::size_t column = 0; column < table_.key; ++column) last.push_back(row.cell(static_cast<int>(column)));
        });
        return bytes_;
    }
    bool is_full() const { return rows_ == page; }

  private:
    void add(const Cell& cell) {
        bytes_ += static_cast<char>('0' + cell.index());
        const auto add_raw = [&](const void* bytes, std::size_t size) { bytes_.append(static_cast<const char*>(bytes), size); };
        const auto add_text = [&](const std::string& text) {
            const std::size_t size = text.size();
            add_raw(&size, sizeof size);
            bytes_ += text;
        };
        if (const auto* number = std::get_if<std::int64_t>(&cell)) add_raw(number, sizeof *number);
        if (const auto* text = std::get_if<std::string>(&cell)) add_text(*text);
        if (const auto* blob = std::get_if<Blob>(&cell)) add_text(blob->bytes);
    }

    static constexpr std::size_t page = 1000;
    Sql& sql_;
    const TableLayout& table_;
    std::string first_, further_, bytes_;
    std::size_t rows_ = 0;
};

// A row as a person may look for it: numbers of records as they are printed, the other parts of a key as they
// are. The writer stands in every one and says nothing.
std::string name_of_row(const TableLayout& table, const std::vector<Cell>& row) {
    const TableShape* shape = find_table(table.name);
    std::string name;
    for (std::size_t i = 0; i < table.key; ++i) {
        if (table.columns[i] == "writer" && table.key > 1) continue;
        const auto* number = std::get_if<std::int64_t>(&row[i]);
        const auto* text = std::get_if<std::string>(&row[i]);
        if (text && find_table(*text)) shape = find_table(*text);
        constexpr std::int64_t least_id = 100'000'000'000'000'000;
        if (!name.empty()) name += ' ';
        if (number) name += *number >= least_id ? Id(*number).text(shape ? shape->letter : "") : std::to_string(*number);
        if (text) name += *text;
    }
    return name;
}

class Audit {
  public:
    explicit Audit(Store& store) : store_(store), sql_(store.sql()) {}

    std::vector<AuditFinding> run(bool deep) {
        const Snapshot snapshot(sql_);
        look("schema", "", [&] { check_schema(); });
        look("integrity", "", [&] { check_file(deep); });
        look("foreign_key", "", [&] { check_references(); });
        look("missing", "", [&] { check_presence(); });
        look("chain", "journal", [&] { check_chains(); });
        if (deep) {
            look("vault", "", [&] { check_values(); });
            check_replay();
        }
        return std::move(findings_);
    }

  private:
    void find(const char* what, std::string table, std::string record, Phrase phrase, Args args) {
        findings_.push_back({what, std::move(table), std::move(record), phrase, std::move(args)});
    }

    // What a check cannot read is a finding, and the checks after it still run.
    template <class Check>
    bool look(const char* what, const std::string& table, const Check& check) {
        try {
            check();
            return true;
        } catch (const Error& error) {
            find(what, table, "", error.phrase(), error.args());
            return false;
        }
    }

    void check_schema() {
        for (const auto& name : schema_differences(sql_)) find("schema", "", name, Phrase::audit_schema, {{"name", name}});
    }

    void check_file(bool thorough) {
        for (const auto& reason : engine_faults(sql_, thorough)) find("integrity", "", "", Phrase::audit_integrity, {{"reason", reason}});
    }

    void check_references() {
        for (const auto& [table, record] : dangling_references(sql_)) {
            const TableShape* shape = find_table(table);
            const std::string number = record ? Id(*record).text(shape ? shape->letter : "") : "";
            find("foreign_key", table, number, Phrase::audit_reference, {{"table", table}, {"record", number}});
        }
    }

    void check_presence() {
        if (!sql_.number("SELECT seq FROM journal LIMIT 1")) find("missing", "journal", "", Phrase::audit_missing, {{"table", "journal"}});
        if (!sql_.number("SELECT id FROM office WHERE void_act IS NULL LIMIT 1"))
            find("missing", "office", "", Phrase::audit_missing, {{"table", "office"}});
        if (sql_.number("SELECT count(*) FROM this_store t JOIN office o ON o.writer = t.writer WHERE o.void_act IS NULL") != 1)
            find("missing", "this_store", "", Phrase::audit_missing, {{"table", "this_store"}});
    }

    void check_chains() {
        for (const auto& [writer, seq] : verify_chains(sql_))
            find("chain", "journal", writer.text() + ":" + std::to_string(seq), Phrase::audit_chain, {{"writer", writer.text()}, {"seq", seq}});
    }

    void check_values() {
        for (const auto& [table, record] : check_vault(sql_)) {
            const std::string number = table == "vault_key" ? std::to_string(record) : Id(record).text();
            find("vault", table, number, Phrase::audit_vault, {{"table", table}, {"record", number}});
        }
        for (const auto& [record, digest] : check_blobs(sql_)) {
            const std::string number = record == 0 ? digest : Id(record).text();
            find("vault", "blob", number, Phrase::audit_vault, {{"table", "blob"}, {"record", number}});
        }
    }

    void check_replay() {
        const Store made = Store::make_temporary(store_.file(), "check");
        try {
            made.sql().begin_writing(Writer());
            replay(sql_, made.sql());
            made.sql().commit();
        } catch (const Error& error) {
            // No room for the copy is no damage, unless this very disk has been seen to fail.
            if ((error.fault() == Fault::disk || error.fault() == Fault::busy) && findings_.empty()) throw;
            find("replay", "journal", "", error.phrase(), error.args());
            return;  // half a replay tells nothing of the tables
        }
        // The journal has its chain, personal values have their digests, and whose store it is no journal says.
        static constexpr std::string_view otherwise_checked[] = {"journal", "words", "person", "vault_key", "blob", "this_store"};
        for (const TableLayout& table : table_layouts(made.sql()))
            if (std::ranges::find(otherwise_checked, table.name) == std::end(otherwise_checked))
                look("table", table.name, [&] { compare(table, made.sql()); });
    }

    void compare(const TableLayout& table, Sql& replayed) {
        std::vector<Cell> equal_up_to;
        Pages ours(sql_, table), theirs(replayed, table);
        for (std::vector<Cell> last, other; ours.read(equal_up_to, last) == theirs.read(equal_up_to, other);) {
            if (!ours.is_full()) return;
            // A page that does not go on from the one before would be read for ever.
            if (!equal_up_to.empty() && last <= equal_up_to) throw Error(Fault::damaged, Phrase::audit_unordered, {{"table", table.name}});
            equal_up_to = last;
        }
        Walk is(sql_, table, equal_up_to), should(replayed, table, equal_up_to);
        constexpr int most = 20;
        for (int different = 0; is.row() || should.row();) {
            const auto differs = [&](Phrase phrase, const std::vector<Cell>& row, std::string_view column = {}) {
                const std::string record = name_of_row(table, row);
                if (++different < most) find("table", table.name, record, phrase, {{"table", table.name}, {"record", record}, {"column", column}});
                else find("table", table.name, "", Phrase::audit_more, {{"table", table.name}});
            };
            const auto key = is.row() ? std::optional(is.key_of(*is.row())) : std::nullopt;
            const auto wanted = should.row() ? std::optional(should.key_of(*should.row())) : std::nullopt;
            if (!wanted || (key && *key < *wanted)) {
                differs(Phrase::audit_row_added, *is.row());
                is.next();
            } else if (!key || *wanted < *key) {
                differs(Phrase::audit_row_missing, *should.row());
                should.next();
            } else {
                const auto [here, there] = std::ranges::mismatch(*is.row(), *should.row());
                if (here != is.row()->end())
                    differs(Phrase::audit_row_changed, *is.row(), table.columns[static_cast<std::size_t>(here - is.row()->begin())]);
                is.next();
                should.next();
            }
            if (different == most) return;
        }
    }

    Store& store_;
    Sql& sql_;
    std::vector<AuditFinding> findings_;
};

}  // namespace

std::vector<AuditFinding> check_store(Store& store, bool deep) { return Audit(store).run(deep); }

void rebuild(Store& from, const std::filesystem::path& file) {
    Store made = Store::create_for(file);
    const Snapshot snapshot(from.sql());
    made.sql().begin_writing(Writer());
    replay(from.sql(), made.sql());
    copy_vault(from.sql(), made.sql());
    copy_blobs(from.sql(), made.sql());
    made.belong_to(from.office().id.writer());
    made.sql().commit();
    made.publish();
}

Store known_at(const Store& from, std::int64_t seq, std::optional<Writer> of) {
    const Snapshot snapshot(from.sql());
    const Writer writer = of.value_or(from.office().id.writer());
    const std::int64_t last = head_of(from.sql(), writer).seq;
    if (seq < 1 || seq > last) throw Error(Fault::not_found, Phrase::known_unknown, {{"seq", seq}, {"last", last}});
    UpTo up_to{{writer, seq}};
    const auto asked_for = event_head(from.sql(), writer, seq);
    if (!asked_for) throw Error(Fault::damaged, Phrase::journal_unreadable);
    for (const auto& [other, seen] : asked_for->seen) up_to.emplace(Writer::parse(other).value_or(Writer()), seen);
    Store made = Store::make_temporary(from.file(), "known");
    made.sql().begin_writing(Writer());
    replay(from.sql(), made.sql(), up_to);
    made.belong_to(writer);
    made.sql().commit();
    return made;
}

}  // namespace arrears
