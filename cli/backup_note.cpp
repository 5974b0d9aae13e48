#include "cli/backup_note.hpp"

#include <fstream>

#include "cli/output.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

std::filesystem::path note_of(std::filesystem::path store) { return store += ".backup"; }

}  // namespace

std::string kept_text(const Head& head) { return head.writer.text() + ":" + std::to_string(head.seq) + ":" + hex(head.chain); }

void note_backup(const Env& env, const std::filesystem::path& file, const Head& head) {
    try {
        write_file(note_of(env.store_file()), env.at() + " " + kept_text(head) + " " + std::filesystem::absolute(file).string() + "\n");
    } catch (const Error&) {
    }
}

std::optional<BackupNote> last_backup(const std::filesystem::path& store) {
    std::ifstream note(note_of(store));
    std::string at, head;
    if (!(note >> at >> head)) return std::nullopt;
    try {
        return BackupNote{at, KeptHead::parse(head)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace arrears
