#include "core/journal/audit.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <map>

#include "core/journal/chain.hpp"
#include "core/store/vault.hpp"
#include "tests/support/ledger_story.hpp"
#include "tests/support/raw_store.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using Findings = std::vector<AuditFinding>;

Findings check(const std::filesystem::path& file, bool deep = true) {
    Store store = Store::open(file);
    return check_store(store, deep);
}

std::string told(const Findings& findings) {
    std::string text;
    for (const auto& finding : findings) text += finding.what + " " + finding.table + " " + finding.record + "; ";
    return text;
}

bool tell_of(const Findings& findings, std::string_view table) {
    return std::ranges::any_of(findings, [&](const AuditFinding& finding) { return finding.table == table; });
}

std::vector<std::string> files_in(const std::filesystem::path& folder) {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path().filename());
    std::ranges::sort(files);
    return files;
}

TEST_CASE("a store that only the program wrote has nothing to find") {
    const LedgerStory story;
    CHECK(told(check(story.store(), false)) == "");
    CHECK(told(check(story.store(), true)) == "");
}

// --- one cell of every column ----------------------------------------------------------------------------

struct Column {
    std::string table, name, type;
    bool may_be_null;
};

std::vector<Column> columns_of_all_tables(RawStore& raw) {
    std::vector<Column> columns;
    for (const auto& table : raw.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"))
        for (const auto& column : raw.rows("SELECT name, type, \"notnull\" = 0 AND pk = 0 FROM pragma_table_info('" + table[0] + "') ORDER BY cid"))
            columns.push_back({table[0], column[0], column[1], column[2] == "1"});
    return columns;
}

// "a = 1 AND b = 'x'" of the last row where the column is null, or is not; empty where there is no such row.
std::string some_row(RawStore& raw, const Column& column, bool is_null) {
    std::string literals, where;
    for (const auto& key : raw.rows("SELECT name FROM pragma_table_info('" + column.table + "') WHERE pk > 0 ORDER BY pk"))
        literals += (literals.empty() ? "'" : " || ' AND ") + key[0] + " = ' || quote(" + key[0] + ")";
    const auto rows = raw.rows("SELECT " + literals + " FROM " + column.table + " WHERE " + column.name + (is_null ? " IS NULL" : " IS NOT NULL"));
    return rows.empty() ? "" : rows.back()[0];
}

std::string another_value(const Column& column) {
    if (column.type == "INTEGER") return "(SELECT coalesce(max(" + column.name + "), 0) + 1 FROM " + column.table + ")";
    if (column.type == "BLOB") return "randomblob(32)";
    return "coalesce(" + column.name + ", '') || 'x'";
}

// Columns that a change by hand may go unseen in, each with its reason.
const std::map<std::string, std::string> exempt = {};

TEST_CASE("a change by hand of any column of any table is found, and its table named") {
    const LedgerStory whole;
    const auto columns = [&] {
        RawStore raw(whole.store());
        return columns_of_all_tables(raw);
    }();
    REQUIRE(columns.size() > 150);
    int changes = 0;
    for (const Column& column : columns) {
        if (exempt.contains(column.table + "." + column.name)) continue;
        struct Change {
            bool from_null;
            std::string to;
        };
        std::vector<Change> tries{{false, another_value(column)}};
        if (column.may_be_null) tries.push_back({true, another_value(column)}), tries.push_back({false, "NULL"});
        int made = 0;
        for (const auto& [from_null, to] : tries) {
            const LedgerStory story;
            const std::string where = [&] {
                RawStore raw(story.store());
                REQUIRE_MESSAGE(raw.one("SELECT count(*) FROM " + column.table) != "0", column.table, " has no rows in the story");
                std::string row = some_row(raw, column, from_null);
                if (!row.empty())
                    raw.run_without_triggers("UPDATE " + column.table + " SET " + column.name + " = " + to + " WHERE " + row);
                return row;
            }();
            if (where.empty()) continue;
            ++made;
            const Findings findings = check(story.store());
            CHECK_MESSAGE(tell_of(findings, column.table), column.table, ".", column.name, " = ", to, " where ", where, ": ", told(findings));
            CHECK(files_in(story.folder()) == std::vector<std::string>{"arrears.db"});
        }
        CHECK_MESSAGE(made > 0, column.table, ".", column.name);
        changes += made;
    }
    MESSAGE(changes, " changes of ", columns.size(), " columns");
}

TEST_CASE("a row that was taken out or put in by hand is found, in every table") {
    const LedgerStory whole;
    const auto tables = RawStore(whole.store()).rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    for (const auto& table : tables) {
        CAPTURE(table[0]);
        const LedgerStory story;
        {
            RawStore raw(story.store());
            raw.run_without_triggers("DELETE FROM " + table[0] + " WHERE " + some_row(raw, {table[0], "writer", "INTEGER", false}, false));
        }
        const Findings findings = check(story.store());
        // A journal whose end is cut off has a whole chain: what it lacks shows in the tables.
        CHECK_MESSAGE((table[0] == "journal" ? !findings.empty() : tell_of(findings, table[0])), told(findings));
    }
    const LedgerStory story;
    RawStore(story.store()).run("INSERT INTO gram (writer, gram, kind, id) VALUES (41080300, '恒x', 'employer', 4108030000000000001)");
    CHECK(told(check(story.store())) == "table gram 恒x employer E1; ");
}

// --- what the findings say -------------------------------------------------------------------------------

TEST_CASE("a changed amount is named by table, number and column") {
    const LedgerStory story;
    RawStore(story.store()).run("UPDATE payment SET amount_fen = amount_fen + 1 WHERE id = 4108030020130000002");
    CHECK(check(story.store(), false).empty());
    const Findings findings = check(story.store());
    REQUIRE(told(findings) == "table payment P2013-0002; ");
    CHECK(findings[0].phrase == Phrase::audit_row_changed);
    CHECK(std::get<std::string>(findings[0].args.back().second.value()) == "amount_fen");
}

TEST_CASE("the rows that differ are listed up to twenty a table") {
    const LedgerStory story;
    RawStore(story.store()).run("UPDATE gram SET gram = gram || gram");
    const Findings findings = check(story.store());
    CHECK(findings.size() == 20);
    CHECK(findings.back().phrase == Phrase::audit_more);
}

TEST_CASE("a journal that cannot be read is a finding, and the vault is still checked") {
    const std::vector<std::string> bodies = {"", "{", "[]", "{\"v\":1}", std::string(200, '['), "\xff\xfe", "{\"v\":99999999999999999999}"};
    for (const std::string& body : bodies) {
        CAPTURE(body);
        const LedgerStory story;
        auto journal = read_journal(story.store());
        journal[3].body = body;
        std::string chain(32, '\0');
        for (auto& row : journal) row.chain = chain = next_link(chain, row.body);
        write_journal(story.store(), journal);
        RawStore(story.store()).run("UPDATE words SET value = value || '。' WHERE id = 4108030000000000001");
        const Findings findings = check(story.store());
        CHECK(told(findings) == "vault words 1; replay journal ; ");
        CHECK(files_in(story.folder()) == std::vector<std::string>{"arrears.db"});
    }
}

TEST_CASE("no forged event makes the check fail instead of finding it") {
    const LedgerStory story;
    const auto journal = read_journal(story.store());
    int forged = 0;
    for (std::size_t at = 0; at < journal.size(); ++at) {
        const std::string& body = journal[at].body;
        for (std::size_t place = at % 7; place < body.size(); place += 97) {
            if (body[place] < '0' || body[place] > '9') continue;
            auto changed = journal;
            changed[at].body[place] = body[place] == '9' ? '1' : '9';
            std::string chain(32, '\0');
            for (auto& row : changed) row.chain = chain = next_link(chain, row.body);
            write_journal(story.store(), changed);
            CAPTURE(changed[at].body);
            // The moment of an act, the login and the reason stand in the journal alone: only a kept head shows those.
            const auto is_between = [&](const char* from, const char* to) { return body.find(from) < place && place < body.find(to); };
            if (is_between("\"at\":", "\"officer\":") || is_between("\"login\":", "\"put\":")) continue;
            CHECK_FALSE(check(story.store()).empty());
            ++forged;
        }
    }
    CHECK(forged > 20);
}

TEST_CASE("an extra trigger, even of a table's name, and another version are changes of the schema") {
    for (const std::string change : {"CREATE TRIGGER employer AFTER INSERT ON payment BEGIN SELECT 1; END", "DROP INDEX payment_case",
                                     "DROP TRIGGER journal_no_delete", "CREATE TABLE employer_2 (id INTEGER)"}) {
        CAPTURE(change);
        const LedgerStory story;
        RawStore(story.store()).run(change);
        CHECK(check(story.store(), false).at(0).what == "schema");
    }
    const LedgerStory story;
    Store store = Store::open(story.store());
    RawStore(story.store()).run("PRAGMA user_version = 77; PRAGMA application_id = 1");
    CHECK(told(check_store(store, false)) == "schema  application_id; schema  user_version; ");
}

TEST_CASE("a table that is gone is found without the checks after it stopping") {
    const LedgerStory story;
    RawStore(story.store()).run("DROP TABLE office; UPDATE payment SET workers = 99 WHERE id = 4108030020130000001");
    const Findings findings = check(story.store());
    CHECK(tell_of(findings, "office"));
    CHECK(tell_of(findings, "payment"));
}

TEST_CASE("a reference to nothing and an empty journal are found without a replay") {
    const LedgerStory story;
    RawStore(story.store()).run("DELETE FROM employer WHERE id = 4108030000000000001");
    CHECK(check(story.store(), false).at(0).what == "foreign_key");
    const LedgerStory other;
    RawStore(other.store()).run_without_triggers("DELETE FROM journal");
    CHECK(told(check(other.store(), false)) == "missing journal ; ");
}

TEST_CASE("what a second process writes during a check is no fault") {
    const LedgerStory story;
    Store store = Store::open(story.store());
    const Snapshot snapshot(store.sql());
    REQUIRE(store.sql().number("SELECT count(*) FROM payment") > 0);
    RawStore(story.store()).run("DELETE FROM gram");
    CHECK(store.sql().number("SELECT count(*) FROM gram") > 0);
}

// --- made of the journal ---------------------------------------------------------------------------------

TEST_CASE("a store is made anew from the journal and the vault") {
    const LedgerStory story;
    RawStore(story.store()).run("DELETE FROM fact; UPDATE payment SET amount_fen = 1");
    const auto made = story.folder() / "new.db";
    Store from = Store::open(story.store());
    rebuild(from, made);
    CHECK(told(check(made)) == "");
    const Store store = Store::open(made);
    CHECK(words(store.sql(), Id(4108030000000000001)) == "劳务分包，称总承包单位工程款未到账");
    CHECK(phrase_of([&] { rebuild(from, made); }) == Phrase::store_exists);
}

TEST_CASE("a journal that does not replay makes no store") {
    const LedgerStory story;
    auto journal = read_journal(story.store());
    journal[4].body.pop_back();
    write_journal(story.store(), journal);
    Store from = Store::open(story.store());
    CHECK(phrase_of([&] { rebuild(from, story.folder() / "new.db"); }) == Phrase::journal_does_not_apply);
    CHECK(phrase_of([&] { known_at(from, 9); }) == Phrase::journal_does_not_apply);
    const auto files = files_in(story.folder());
    CHECK(std::ranges::none_of(files, [](const std::string& name) { return name.find("new") != std::string::npos || name.find("known") != std::string::npos; }));
}

TEST_CASE("the ledger as it was known holds the entries up to there, and goes again") {
    const LedgerStory story;
    const Store from = Store::open(story.store());
    const std::int64_t last = head_of(from.sql(), from.office().id.writer()).seq;
    std::filesystem::path file;
    {
        const Store known = known_at(from, 12);
        file = known.file();
        CHECK(file.parent_path() == story.folder());
        CHECK_FALSE(std::filesystem::exists(file));  // open, and without a name: a killed command leaves nothing
        CHECK(head_of(known.sql(), known.office().id.writer()).seq == 12);
        CHECK(known.sql().number("SELECT count(*) FROM case_file") == 1);
        CHECK(known.sql().number("SELECT count(*) FROM payment") == 0);
    }
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(known_at(from, last).sql().number("SELECT count(*) FROM payment") == from.sql().number("SELECT count(*) FROM payment"));
    for (const std::int64_t seq : {std::int64_t{0}, std::int64_t{-1}, last + 1}) CHECK(phrase_of([&] { known_at(from, seq); }) == Phrase::known_unknown);
    RawStore(from.file()).run_without_triggers("DELETE FROM journal WHERE seq = 7");
    CHECK(phrase_of([&] { known_at(from, 7); }) == Phrase::journal_unreadable);
}

TEST_CASE("a store that fails before it is published leaves no file") {
    const TempFolder folder;
    { const Store store = Store::create_for(folder.path() / "a.db"); }
    CHECK(files_in(folder.path()).empty());
}

}  // namespace
}  // namespace arrears
