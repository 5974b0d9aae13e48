#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// One file: the whole ledger of an office. Closed, it is one file to carry.
class Store {
  public:
    // Throws Error{no_store} where there is none, another program's file, or one of a newer program; `open` also for
    // one of an older program, which upgrade() brings up to date.
    static Store open(const std::filesystem::path& file);
    static Store open_any(const std::filesystem::path& file);
    std::int64_t version() const;  // of the shape of its tables
    bool is_current() const;
    // Gives the tables the shape that this program wants, inside the transaction under way. What is derived is empty then.
    void reshape();
    // The whole file as it stands now, under another name: 0600, on the disk when this returns. Others may write
    // meanwhile. Throws Error{refused} where that name is taken.
    void copy_to(const std::filesystem::path& file) const;
    // An empty one under a name beside `file`; publish() gives it its own. A store is never half made.
    static Store create_for(const std::filesystem::path& file);
    void publish();  // throws Error{refused} where a file of that name has come in between
    // What a backup holds, as a store that is to get the name `file`; publish() gives it. The backup may lie where nobody
    // may write, and is only read. Throws Error{refused} for a file that a program has open.
    static Store restore(const std::filesystem::path& backup, const std::filesystem::path& file);
    // An empty one to work in for a while: beside `file`, named for what it is for, as private as a store.
    static Store make_temporary(const std::filesystem::path& file, std::string_view what);
    // One that was not published takes its files away when it goes.

    Sql& sql() const { return *sql_; }
    const std::filesystem::path& file() const { return file_; }
    const Office& office() const;  // whose store it is; read once
    // Says whose it is, inside the transaction under way: one of the offices and stations that have an office record.
    void belong_to(Writer writer);

  private:
    struct Unpublished {
        std::filesystem::path file;
        ~Unpublished();
    };

    Store(std::filesystem::path file, std::unique_ptr<Sql> sql) : file_(std::move(file)), sql_(std::move(sql)) {}
    static Store open_copy(const std::filesystem::path& copy, const std::filesystem::path& of);
    static Store make(const std::filesystem::path& beside, std::string_view what);
    std::filesystem::path file_, made_;
    std::unique_ptr<Unpublished> unpublished_;  // before the connection, which closes first
    std::unique_ptr<Sql> sql_;
    mutable std::optional<Office> office_;
};

// Each folder that is missing, 0700 whatever the umask. Throws Error{disk}.
void make_private_folders(const std::filesystem::path& folder);

// The writers whose records a store holds: itself and, where it was made from another's backup, that one.
std::vector<Writer> writers(Sql& sql);

// The tables, indexes and triggers that this program's migrations make, as the engine names them, against
// those that the store has: names of what differs.
std::vector<std::string> schema_differences(Sql& sql);

std::string engine_version();

// What the engine itself finds wrong with its file, in its own words; `thorough` reads every index too.
std::vector<std::string> engine_faults(Sql& sql, bool thorough);
struct DanglingReference {
    std::string table;
    std::optional<std::int64_t> record;  // nothing where the engine cannot number the row
};
std::vector<DanglingReference> dangling_references(Sql& sql);

struct TableLayout {
    std::string name;
    std::vector<std::string> columns;  // those of the key first
    std::size_t key = 0;               // how many they are
};
std::vector<TableLayout> table_layouts(Sql& sql);

}  // namespace arrears
