#pragma once
#include <filesystem>
#include <memory>

#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// One file: the whole ledger of an office. Closed, it is one file to carry.
class Store {
  public:
    // Throws Error{no_store} where there is none, another program's file, or one newer than this program.
    static Store open(const std::filesystem::path& file);
    // An empty one under a name beside `file`; publish() gives it its own. A store is never half made.
    static Store create_for(const std::filesystem::path& file);
    void publish();  // throws Error{refused} where a file of that name has come in between

    Sql& sql() const { return *sql_; }
    const std::filesystem::path& file() const { return file_; }
    const Office& office() const;  // read once

  private:
    Store(std::filesystem::path file, std::unique_ptr<Sql> sql) : file_(std::move(file)), sql_(std::move(sql)) {}
    std::filesystem::path file_, made_;
    std::unique_ptr<Sql> sql_;
    mutable std::optional<Office> office_;
};

// The tables, indexes and triggers that this program's migrations make, as the engine names them, against
// those that the store has: names of what differs.
std::vector<std::string> schema_differences(Sql& sql);

}  // namespace arrears
