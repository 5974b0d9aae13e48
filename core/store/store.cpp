#include "core/store/store.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/store/records.hpp"
#include "core/store/sqlite/connection.hpp"
#include "core/store/tables.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

constexpr std::int64_t application = 0x41525253;  // "ARRS"

std::span<const EmbeddedFile> migrations() {
    const auto is_one = [](const EmbeddedFile& file) { return file.path.starts_with("migrations/sqlite/"); };
    const auto files = embedded_files();
    const auto first = std::ranges::find_if(files, is_one);
    return {first, std::find_if_not(first, files.end(), is_one)};
}

std::int64_t version_of(Sql& sql) { return sql.number("PRAGMA user_version").value_or(0); }

void run_migrations(Sql& sql) {
    const auto files = migrations();
    for (auto done = static_cast<std::size_t>(version_of(sql)); done < files.size(); ++done) sql.script(files[done].text());
    sql.script("PRAGMA user_version = " + std::to_string(files.size()));
}

void migrate(Sql& sql) {
    sql.begin_writing(Writer());
    run_migrations(sql);
    sql.script("PRAGMA application_id = " + std::to_string(application));
    sql.commit();
}

// Throws nothing: 0 or the error's number.
int sync_file(const std::filesystem::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (opened < 0) return errno;
    const int failure = fsync(opened) == 0 ? 0 : errno;
    ::close(opened);
    return failure;
}

void sync_folder(const std::filesystem::path& file) {
    const auto folder = std::filesystem::absolute(file).parent_path();
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    fsync(opened);
    ::close(opened);
}

std::filesystem::path name_beside(const std::filesystem::path& file, std::string_view what) {
    auto beside = file;
    return beside += "." + std::string(what) + "-" + hex(random_bytes(4));
}

// On the disk, whole, and under its own name, which nobody else's file loses.
void give_name(const std::filesystem::path& made, const std::filesystem::path& name) {
    int failure = sync_file(made);
    if (failure == 0 && renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE) != 0) failure = errno;
    if (failure == EEXIST) throw Error(Fault::refused, Phrase::store_exists, {{"file", name.string()}});
    if (failure != 0) throw Error(Fault::disk, Phrase::store_not_made, {{"file", name.string()}, {"reason", std::strerror(failure)}});
    sync_folder(name);
}

// By name and kind: a trigger may have the name of a table.
using Schema = std::map<std::pair<std::string, std::string>, std::string>;

Schema schema_of(Sql& sql) {
    Schema schema;
    sql.each("SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL", {},
             [&](const Row& row) { schema.emplace(std::pair(row.text(0), row.text(1)), row.text(2)); });
    for (const std::string name : {"application_id", "user_version"})
        schema.emplace(std::pair(name, "pragma"), std::to_string(sql.number("PRAGMA " + name).value_or(0)));
    return schema;
}

}  // namespace

Store Store::open(const std::filesystem::path& file) {
    Store store = open_any(file);
    if (!store.is_current()) throw Error(Fault::no_store, Phrase::store_older, {{"file", file.string()}});
    return store;
}

std::int64_t Store::version() const { return version_of(sql()); }

bool Store::is_current() const { return version() == static_cast<std::int64_t>(migrations().size()); }

void Store::reshape() {
    run_migrations(sql());
    for (const auto table : derived_tables()) sql().run("DELETE FROM " + std::string(table), {});
}

void Store::copy_to(const std::filesystem::path& file) const {
    const Unpublished copy{name_beside(file, "new")};
    sqlite::copy(file_, copy.file);
    give_name(copy.file, file);
}

Store Store::open_any(const std::filesystem::path& file) {
    if (!std::filesystem::exists(std::filesystem::symlink_status(file)))
        throw Error(Fault::no_store, Phrase::store_missing, {{"file", file.string()}});
    Store store(file, sqlite::open(file, sqlite::Mode::write));
    const Args told{{"file", file.string()}};
    if (store.sql().number("PRAGMA application_id") != application) throw Error(Fault::no_store, Phrase::store_foreign, told);
    if (version_of(store.sql()) > static_cast<std::int64_t>(migrations().size())) throw Error(Fault::no_store, Phrase::store_newer, told);
    return store;
}

// What is wrong with a copy is said of the file that it was made from.
Store Store::open_copy(const std::filesystem::path& copy, const std::filesystem::path& of) {
    try {
        return open_any(copy);
    } catch (const Error& error) {
        Args told{{"file", of.string()}};
        told.insert(told.end(), error.args().begin(), error.args().end());
        told.emplace_back("reason", "");  // where it has none
        throw Error(error.fault(), error.fault() == Fault::damaged ? Phrase::backup_corrupt : error.phrase(), std::move(told));
    }
}

Store Store::create_for(const std::filesystem::path& file) {
    const auto status = std::filesystem::symlink_status(file);
    if (std::filesystem::exists(status)) throw Error(Fault::refused, Phrase::store_exists, {{"file", file.string()}});
    const auto folder = std::filesystem::absolute(file).parent_path();
    make_private_folders(folder);
    Store store = make(file, "new");
    store.made_ = file;
    store.sql().script("PRAGMA synchronous=OFF");  // publish() syncs it whole
    migrate(store.sql());
    return store;
}

Store Store::restore(const std::filesystem::path& backup, const std::filesystem::path& file) {
    const auto status = std::filesystem::symlink_status(file);
    if (std::filesystem::exists(status)) throw Error(Fault::refused, Phrase::store_exists, {{"file", file.string()}});
    if (!std::filesystem::is_regular_file(backup)) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", backup.string()}});
    auto log = backup;
    log += "-wal";
    std::error_code unknown;
    if (std::filesystem::file_size(log, unknown) > 0 && !unknown)
        throw Error(Fault::refused, Phrase::restore_from_open_store, {{"file", backup.string()}});
    make_private_folders(std::filesystem::absolute(file).parent_path());
    const auto making = name_beside(file, "new");
    auto unpublished = std::make_unique<Unpublished>(making);
    sqlite::copy_bytes(backup, making);
    Store store = open_copy(making, backup);
    store.unpublished_ = std::move(unpublished);
    store.made_ = file;
    return store;
}

Store Store::make_temporary(const std::filesystem::path& file, std::string_view what) {
    Store store = make(file, what);
    store.sql().script("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");  // nobody will look for it after a power cut
    store.unpublished_.reset();  // open and without a name: whatever ends this process takes it away
    migrate(store.sql());
    return store;
}

Store Store::make(const std::filesystem::path& beside, std::string_view what) {
    const auto making = name_beside(beside, what);
    Store store(making, sqlite::open(making, sqlite::Mode::create));
    store.unpublished_ = std::make_unique<Unpublished>(making);
    return store;
}

Store::Unpublished::~Unpublished() {
    for (const char* part : {"", "-wal", "-shm"}) unlink((file.string() + part).c_str());
}

void Store::publish() {
    // By hand, because closing does not say when it could not: what stays in the log would be lost.
    if (sql_->number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
        throw Error(Fault::disk, Phrase::store_not_made, {{"file", made_.string()}, {"reason", "checkpoint"}});
    sql_.reset();  // closed: one whole file
    give_name(file_, made_);
    unpublished_.reset();
    file_ = made_;
    sql_ = sqlite::open(file_, sqlite::Mode::write);
    office_.reset();
}

const Office& Store::office() const {
    if (!office_) {
        auto found = all<Office>(sql(), "WHERE writer = (SELECT writer FROM this_store) AND void_act IS NULL");
        if (found.empty()) throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "office"}, {"record", "1"}});
        office_ = std::move(found.front());
    }
    return *office_;
}

void Store::belong_to(Writer writer) {
    sql().run("DELETE FROM this_store", {});
    sql().run("INSERT INTO this_store (writer) VALUES ($1)", {writer.number()});
    office_.reset();
}

void make_private_folders(const std::filesystem::path& folder) {
    if (folder.empty() || std::filesystem::exists(folder)) return;
    make_private_folders(folder.parent_path());
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw Error(Fault::disk, Phrase::store_not_made, {{"file", folder.string()}, {"reason", std::strerror(errno)}});
}

std::vector<Writer> writers(Sql& sql) {
    std::vector<Writer> found;
    sql.each("SELECT DISTINCT writer FROM office ORDER BY writer", {}, [&](const Row& row) { found.emplace_back(row.integer(0)); });
    return found;
}

std::vector<std::string> schema_differences(Sql& sql) {
    const auto blank = sqlite::open_in_memory();
    migrate(*blank);
    const auto should = schema_of(*blank);
    const auto is = schema_of(sql);
    std::vector<std::string> different;
    for (const auto& [name, text] : should)
        if (const auto found = is.find(name); found == is.end() || found->second != text) different.push_back(name.first);
    for (const auto& [name, text] : is)
        if (!should.contains(name)) different.push_back(name.first);
    return different;
}

std::string engine_version() { return "SQLite " + sqlite::version(); }

std::vector<std::string> engine_faults(Sql& sql, bool thorough) {
    std::vector<std::string> faults;
    sql.each(thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check", {},
             [&](const Row& row) { if (row.text(0) != "ok") faults.emplace_back(row.text(0)); });
    return faults;
}

std::vector<DanglingReference> dangling_references(Sql& sql) {
    std::vector<DanglingReference> found;
    sql.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        found.push_back({std::string(row.text(0)), row.is_null(1) ? std::nullopt : std::optional(row.integer(1))});
    });
    return found;
}

std::vector<TableLayout> table_layouts(Sql& sql) {
    std::vector<TableLayout> layouts;
    sql.each("SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name", {},
             [&](const Row& row) { layouts.push_back({std::string(row.text(0)), {}, 0}); });
    for (TableLayout& layout : layouts) {
        const auto add = [&](const Row& row) { layout.columns.emplace_back(row.text(0)); };
        sql.each("SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk", {layout.name}, add);
        layout.key = layout.columns.size();
        sql.each("SELECT name FROM pragma_table_info($1) WHERE pk = 0 ORDER BY cid", {layout.name}, add);
    }
    return layouts;
}

}  // namespace arrears
