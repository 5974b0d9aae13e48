#pragma once
// A store as its owner may change it behind the program's back: plain SQL on the file, with every check of the
// schema switched off. For tests of what must then be found.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace arrears {

class RawStore {
  public:
    explicit RawStore(const std::filesystem::path& file);
    ~RawStore();
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    void run(const std::string& statements);
    // Rows of texts; null is "NULL".
    std::vector<std::vector<std::string>> rows(const std::string& query);
    std::string one(const std::string& query) { return rows(query).at(0).at(0); }

    // Runs `statements` with the triggers taken away, and puts those back as they were.
    void run_without_triggers(const std::string& statements);

  private:
    sqlite3* handle_ = nullptr;
};

struct JournalRow {
    std::int64_t writer = 0, seq = 0;
    std::string body, chain;  // chain as 32 bytes
};
std::vector<JournalRow> read_journal(const std::filesystem::path& store);
void write_journal(const std::filesystem::path& store, const std::vector<JournalRow>& rows);

}  // namespace arrears
