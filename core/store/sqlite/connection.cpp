#include "core/store/sqlite/connection.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <memory>
#include <thread>
#include <unordered_map>

#include "core/error.hpp"

namespace arrears::sqlite {
namespace {

[[noreturn]] void translate(int result, int extended, const char* message, const std::string& file) {
    const Args told{{"file", file}, {"reason", message}};
    switch (result) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw Error(Fault::busy, Phrase::store_busy, told);
        case SQLITE_NOTADB: throw Error(Fault::no_store, Phrase::store_foreign, told);
        case SQLITE_CORRUPT: throw Error(Fault::damaged, Phrase::store_corrupt, told);
        case SQLITE_CONSTRAINT:
            if (extended == SQLITE_CONSTRAINT_TRIGGER) throw Error(Fault::damaged, Phrase::store_journal_fixed, told);
            throw Error(Fault::damaged, Phrase::store_constraint, told);
        case SQLITE_TOOBIG: throw Error(Fault::invalid, Phrase::store_too_big, told);
        case SQLITE_ERROR:
            if (std::strstr(message, "integer overflow")) throw Error(Fault::invalid, Phrase::store_overflow);
            // A statement that no longer fits the tables: someone changed the schema by hand.
            throw Error(Fault::damaged, Phrase::store_schema_changed, told);
        default: throw Error(Fault::disk, Phrase::store_disk, told);
    }
}

// Whoever has waited longer looks more often, and so comes first: with one pace for all, one of eight lost its turn for
// half a second.
int wait_for_turn(void*, int tries) {
    using Clock = std::chrono::steady_clock;
    using namespace std::chrono_literals;
    static Clock::time_point begun;  // one thread waits for one store at a time
    const auto now = Clock::now();
    if (tries == 0) begun = now;
    const auto waited = now - begun;
    if (waited >= 30s) return 0;
    std::this_thread::sleep_for(waited < 40ms ? 2ms : waited < 80ms ? 500us : 100us);
    return 1;
}

class StatementRow final : public Row {
  public:
    explicit StatementRow(SQLite::Statement& statement) : statement_(statement) {}
    bool is_null(int column) const override { return statement_.isColumnNull(column); }
    std::int64_t integer(int column) const override { return statement_.getColumn(column).getInt64(); }
    std::string_view text(int column) const override {
        const SQLite::Column value = statement_.getColumn(column);
        const char* start = value.getText();
        return {start, static_cast<std::size_t>(value.getBytes())};
    }
    std::string blob(int column) const override {
        const SQLite::Column value = statement_.getColumn(column);
        const void* bytes = value.getBlob();
        return bytes ? std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(value.getBytes())) : std::string();
    }
    Cell cell(int column) const override {
        switch (statement_.getColumn(column).getType()) {
            case SQLITE_NULL: return std::monostate{};
            case SQLITE_INTEGER: return integer(column);
            case SQLITE_BLOB: return Blob{blob(column)};
            default: return std::string(text(column));
        }
    }

  private:
    SQLite::Statement& statement_;
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// One prepared statement with the positions of $1 … $n, resolved once.
struct Prepared {
    Prepared(SQLite::Database& database, std::string_view text) : statement(database, std::string(text)) {
        for (int number = 1;; ++number) {
            const std::string name = "$" + std::to_string(number);
            if (text.find(name) == std::string_view::npos) break;
            positions.push_back(statement.getIndex(name.c_str()));
        }
    }
    SQLite::Statement statement;
    std::vector<int> positions;
    bool in_use = false;
};

class Connection final : public Sql {
  public:
    Connection(const std::filesystem::path& file, int flags) : file_(file.string()), database_(open(file_, flags)) {
        sqlite3* handle = database_.getHandle();
        sqlite3_busy_handler(handle, wait_for_turn, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        script("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=FILE; PRAGMA cell_size_check=ON");
        if (flags & SQLITE_OPEN_CREATE) script("PRAGMA journal_mode=WAL");
    }
    ~Connection() override {
        if (writing_) sqlite3_exec(database_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }

    void begin_writing(Writer) override {
        script("BEGIN IMMEDIATE");  // one lock for the whole file: the writer's counter row lies under it
        writing_ = true;
    }
    void commit() override {
        script("COMMIT");
        writing_ = false;
    }
    void rollback() override {
        writing_ = false;
        sqlite3_exec(database_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    bool is_writing() const override { return writing_; }
    void begin_reading() override { script("BEGIN"); }
    void end_reading() override { sqlite3_exec(database_.getHandle(), "COMMIT", nullptr, nullptr, nullptr); }

    void each(std::string_view text, Bound bound, const std::function<void(const Row&)>& use) override {
        with(text, bound, [&](SQLite::Statement& statement) {
            const StatementRow row(statement);
            while (statement.executeStep()) use(row);
        });
    }
    void run(std::string_view text, Bound bound) override {
        with(text, bound, [](SQLite::Statement& statement) {
            while (statement.executeStep()) {}
        });
    }
    std::optional<std::string> beginning(std::string_view table, std::string_view column, std::string_view where, Bound bound, std::size_t bytes) override {
        std::optional<std::int64_t> place;
        each("SELECT rowid FROM " + std::string(table) + " WHERE " + std::string(where), bound, [&](const Row& row) { place = row.integer(0); });
        if (!place) return std::nullopt;
        sqlite3_blob* opened = nullptr;
        const auto check = [&](int code) {
            if (code != SQLITE_OK) translate(code & 0xff, sqlite3_extended_errcode(database_.getHandle()), database_.getErrorMsg(), file_);
        };
        const int code = sqlite3_blob_open(database_.getHandle(), "main", std::string(table).c_str(), std::string(column).c_str(), *place, 0, &opened);
        const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> text(opened, sqlite3_blob_close);
        check(code);
        std::string read(std::min(bytes, static_cast<std::size_t>(sqlite3_blob_bytes(text.get()))), '\0');
        check(sqlite3_blob_read(text.get(), read.data(), static_cast<int>(read.size()), 0));
        return read;
    }
    void script(std::string_view statements) override {
        guarded([&] { database_.exec(std::string(statements)); });
    }

  private:
    static SQLite::Database open(const std::string& file, int flags) {
        try {
            return SQLite::Database(file, flags);
        } catch (const SQLite::Exception& failure) {
            translate(failure.getErrorCode() & 0xff, failure.getExtendedErrorCode(), failure.what(), file);
        }
    }

    void guarded(const auto& work) {
        try {
            work();
        } catch (const SQLite::Exception& failure) {
            translate(failure.getErrorCode() & 0xff, failure.getExtendedErrorCode(), failure.what(), file_);
        }
    }

    void with(std::string_view text, Bound bound, const auto& work) {
        guarded([&] {
            auto found = prepared_.find(text);
            if (found == prepared_.end())
                found = prepared_.emplace(std::string(text), std::make_unique<Prepared>(database_, text)).first;
            if (found->second->in_use) {  // a statement inside its own loop gets a twin for the time being
                Prepared twin(database_, text);
                step(twin, bound, work);
            } else {
                step(*found->second, bound, work);
            }
        });
    }

    static void step(Prepared& prepared, Bound bound, const auto& work) {
        struct Use {
            Prepared& of;
            explicit Use(Prepared& prepared) : of(prepared) { of.in_use = true; }
            ~Use() {
                of.statement.tryReset();
                of.in_use = false;
            }
        } use(prepared);
        for (std::size_t i = 0; i < bound.size() && i < prepared.positions.size(); ++i) bind(prepared.statement, prepared.positions[i], bound[i]);
        work(prepared.statement);
    }

    // The cells outlive the statement's run, and the next run binds its own: nothing is copied.
    static void bind(SQLite::Statement& statement, int position, const Cell& cell) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) statement.bind(position, *number);
        else if (const auto* text = std::get_if<std::string>(&cell)) statement.bindNoCopy(position, *text);
        else if (const auto* blob = std::get_if<Blob>(&cell)) statement.bindNoCopy(position, blob->bytes.data(), static_cast<int>(blob->bytes.size()));
        else statement.bind(position);
    }

    std::string file_;
    SQLite::Database database_;
    // After the database: statements must be finalised before it closes.
    std::unordered_map<std::string, std::unique_ptr<Prepared>, TextHash, std::equal_to<>> prepared_;
    bool writing_ = false;
};

[[noreturn]] void refuse(Fault fault, Phrase phrase, const std::filesystem::path& file, std::string reason = {}) {
    throw Error(fault, phrase, {{"file", file.string()}, {"reason", std::move(reason)}});
}

void make_private_file(const std::filesystem::path& file) {
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (made < 0) {
        if (errno == EEXIST) refuse(Fault::refused, Phrase::store_exists, file);
        refuse(Fault::disk, Phrase::store_not_made, file, std::strerror(errno));
    }
    fchmod(made, 0600);
    ::close(made);
}

// WAL keeps its index in shared memory, which a network file system does not share.
bool is_network_file_system(const std::filesystem::path& file) {
    struct statfs where {};
    if (statfs(file.c_str(), &where) != 0) return false;
    constexpr unsigned long nfs = 0x6969, smb = 0x517B, cifs = 0xFF534D42, smb2 = 0xFE534D42;
    const auto type = static_cast<unsigned long>(where.f_type);
    return type == nfs || type == smb || type == cifs || type == smb2;
}

void require_private_file(const std::filesystem::path& file) {
    struct stat found {};
    if (lstat(file.c_str(), &found) != 0) refuse(Fault::no_store, Phrase::store_missing, file);
    if (S_ISLNK(found.st_mode)) refuse(Fault::refused, Phrase::store_is_link, file);
    if (!S_ISREG(found.st_mode)) refuse(Fault::no_store, Phrase::store_foreign, file);
    if (found.st_mode & 077) refuse(Fault::refused, Phrase::store_readable_by_others, file);
    if (is_network_file_system(file)) refuse(Fault::refused, Phrase::store_on_network, file);
}

// One thread uses one connection; SQLite's own locks and counters would cost a tenth of a short command.
void configure_once() {
    static const bool configured = [] {
        sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        return true;
    }();
    (void)configured;
}

}  // namespace

std::unique_ptr<Sql> open(const std::filesystem::path& file, Mode mode) {
    configure_once();
    if (mode == Mode::create) make_private_file(file);
    else require_private_file(file);
    // Temporary files hold ledger data too: they stay beside the store, never in /tmp.
    static std::string beside;
    beside = std::filesystem::absolute(file).parent_path().string();
    sqlite3_temp_directory = beside.data();
    return std::make_unique<Connection>(file, SQLITE_OPEN_READWRITE | (mode == Mode::create ? SQLITE_OPEN_CREATE : 0));
}

void copy(const std::filesystem::path& from, const std::filesystem::path& to) {
    configure_once();
    require_private_file(from);
    make_private_file(to);
    try {
        SQLite::Database source(from.string(), SQLITE_OPEN_READWRITE), target(to.string(), SQLITE_OPEN_READWRITE);
        sqlite3_busy_handler(source.getHandle(), wait_for_turn, nullptr);
        target.exec("PRAGMA synchronous=OFF");  // whoever gives the copy its name syncs it whole
        SQLite::Backup copying(target, source);
        copying.executeStep(-1);  // in one step: nobody can write between two
    } catch (const SQLite::Exception& failure) {
        translate(failure.getErrorCode() & 0xff, failure.getExtendedErrorCode(), failure.what(), to.string());
    }
}

void copy_bytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    make_private_file(to);
    std::ifstream source(from, std::ios::binary);
    std::ofstream target(to, std::ios::binary);
    if (!source) refuse(Fault::not_found, Phrase::file_unreadable, from);
    target << source.rdbuf();
    target.close();
    if (!target || source.bad()) refuse(Fault::disk, Phrase::store_not_made, to, std::strerror(errno));
}

std::string version() { return sqlite3_libversion(); }

std::unique_ptr<Sql> open_in_memory() {
    configure_once();
    return std::make_unique<Connection>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

}  // namespace arrears::sqlite
