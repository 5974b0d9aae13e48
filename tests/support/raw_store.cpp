#include "tests/support/raw_store.hpp"

#include <sqlite3.h>

#include <stdexcept>

#include "core/value/hash.hpp"

namespace arrears {
namespace {

std::string sql_text(std::string_view text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
    return out + "'";
}

std::string bytes_of(std::string_view digits) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2) bytes += static_cast<char>(std::stoi(std::string(digits.substr(at, 2)), nullptr, 16));
    return bytes;
}

}  // namespace

RawStore::RawStore(const std::filesystem::path& file) {
    if (sqlite3_open_v2(file.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) throw std::runtime_error(file.string());
    run("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA synchronous=OFF");
}

RawStore::~RawStore() { sqlite3_close(handle_); }

void RawStore::run(const std::string& statements) {
    if (sqlite3_exec(handle_, statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(handle_)) + " in " + statements);
}

std::vector<std::vector<std::string>> RawStore::rows(const std::string& query) {
    std::vector<std::vector<std::string>> rows;
    const auto take = [](void* into, int count, char** values, char**) {
        auto& row = static_cast<std::vector<std::vector<std::string>>*>(into)->emplace_back();
        for (int i = 0; i < count; ++i) row.emplace_back(values[i] ? values[i] : "NULL");
        return 0;
    };
    if (sqlite3_exec(handle_, query.c_str(), take, &rows, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(handle_)) + " in " + query);
    return rows;
}

void RawStore::run_without_triggers(const std::string& statements) {
    const auto triggers = rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    for (const auto& trigger : triggers) run("DROP TRIGGER " + trigger[0]);
    run(statements);
    for (const auto& trigger : triggers) run(trigger[1]);
}

std::vector<JournalRow> read_journal(const std::filesystem::path& store) {
    std::vector<JournalRow> journal;
    for (const auto& row : RawStore(store).rows("SELECT writer, seq, body, hex(chain) FROM journal ORDER BY writer, seq"))
        journal.push_back({std::stoll(row[0]), std::stoll(row[1]), row[2], bytes_of(row[3])});
    return journal;
}

void write_journal(const std::filesystem::path& store, const std::vector<JournalRow>& rows) {
    std::string statements = "BEGIN; DELETE FROM journal;";
    for (const JournalRow& row : rows)
        statements += "INSERT INTO journal (writer, seq, body, chain) VALUES (" + std::to_string(row.writer) + ", " + std::to_string(row.seq) +
                      ", " + sql_text(row.body) + ", x'" + hex(row.chain) + "');";
    RawStore(store).run_without_triggers(statements + "COMMIT");
}

}  // namespace arrears
