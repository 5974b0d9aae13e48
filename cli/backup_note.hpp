#pragma once
// What the last backup was, in one line beside the store: doctor reads there how long ago it was made, and whether
// the journal that it held is still in the store.
#include <optional>

#include "cli/env.hpp"
#include "core/journal/chain.hpp"

namespace arrears {

std::string kept_text(const Head& head);  // WRITER:SEQ:HEX

struct BackupNote {
    std::string at;  // UTC
    KeptHead head;
};

// A note that cannot be written is no failure of the backup: the copy stands.
void note_backup(const Env& env, const std::filesystem::path& file, const Head& head);
std::optional<BackupNote> last_backup(const std::filesystem::path& store);

}  // namespace arrears
