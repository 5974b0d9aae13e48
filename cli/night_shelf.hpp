#pragma once
// The folder where night runs put their backups. A list beside them has a line for each, the oldest first: its name, the head that it
// holds, its SHA-256. Only what stands in the list is ever overwritten or removed, and nothing stands under its name before
// it was read back from the disk. The folder may be a stick or a share, where a ledger cannot be opened: what comes here was checked before.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/chain.hpp"
#include "core/value/date.hpp"

namespace arrears {

class NightShelf {
  public:
    NightShelf(std::filesystem::path folder, Writer writer);

    struct Backup {
        std::string name, head, sha256;
    };
    const std::vector<Backup>& backups() const { return backups_; }  // that passed
    void require_folder() const;  // throws Error{not_found}

    // Today's backup, in the place of an earlier one of today. Throws Error{disk}, and Error{refused} over another's file.
    std::filesystem::path put(const std::filesystem::path& copy, Date day, const Head& head);
    // A copy that did not pass: one alone, the newest, and never in the place of a backup.
    std::filesystem::path put_unsound(const std::filesystem::path& copy, Date day);
    void keep(int newest);  // and removes the others
    void clear_leftovers() const;  // of nights that were killed

  private:
    std::filesystem::path list_file() const;
    void read_list();
    void write_list() const;
    bool is_listed(const std::string& name) const;
    std::filesystem::path add(const std::filesystem::path& copy, const std::string& name, const std::string& head, std::vector<Backup>& to);
    void remove_beyond(int newest, std::vector<Backup>& list);

    std::filesystem::path folder_;
    std::string writer_;
    std::vector<Backup> backups_, unsound_;
};

}  // namespace arrears
