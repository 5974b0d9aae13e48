#include "cli/night_shelf.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/backup_note.hpp"
#include "cli/output.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

constexpr std::string_view unsound_ending = "-unsound.db";

void sync_folder(const std::filesystem::path& folder) {
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    fsync(opened);
    ::close(opened);
}

bool begins_with_a_day(std::string_view name) {  // 2013-01-10-
    static constexpr std::string_view shape = "dddd-dd-dd-";
    const auto fits = [](char wanted, char is) { return wanted == 'd' ? is_digit(is) : wanted == is; };
    return name.size() > shape.size() && std::equal(shape.begin(), shape.end(), name.begin(), fits);
}

// As FileBeside names what it has not published.
bool is_unpublished(std::string_view name) {
    constexpr std::string_view mark = ".new-";
    constexpr std::size_t digits = 8;
    const std::size_t at = name.rfind(mark);
    return at != std::string_view::npos && name.size() == at + mark.size() + digits &&
           std::ranges::all_of(name.substr(at + mark.size()), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

}  // namespace

NightShelf::NightShelf(std::filesystem::path folder, Writer writer) : folder_(std::move(folder)), writer_(writer.text()) { read_list(); }

std::filesystem::path NightShelf::list_file() const { return folder_ / (writer_ + "-backups.txt"); }

void NightShelf::read_list() {
    std::ifstream file(list_file());
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        Backup one;
        // A name with a folder in it was written by somebody else.
        if (!(words >> one.name >> one.head >> one.sha256) || !one.name.starts_with(writer_ + "-") || one.name.find('/') != std::string::npos) continue;
        (one.name.ends_with(unsound_ending) ? unsound_ : backups_).push_back(std::move(one));
    }
}

void NightShelf::write_list() const {
    std::string text;
    for (const auto* list : {&backups_, &unsound_})
        for (const Backup& one : *list) text += one.name + " " + one.head + " " + one.sha256 + "\n";
    write_file(list_file().string(), text);
    sync_folder(folder_);
}

bool NightShelf::is_listed(const std::string& name) const {
    const auto has = [&](const std::vector<Backup>& list) { return std::ranges::find(list, name, &Backup::name) != list.end(); };
    return has(backups_) || has(unsound_);
}

void NightShelf::require_folder() const {
    std::error_code none;
    if (!std::filesystem::is_directory(folder_, none)) throw Error(Fault::not_found, Phrase::night_no_folder, {{"file", folder_.string()}});
}

std::filesystem::path NightShelf::add(const std::filesystem::path& copy, const std::string& name, const std::string& head, std::vector<Backup>& to) {
    require_folder();
    const auto file = folder_ / name;
    if (std::filesystem::exists(std::filesystem::symlink_status(file)) && !is_listed(name))
        throw Error(Fault::refused, Phrase::night_foreign, {{"file", file.string()}});
    const std::string sha256 = hex(sha256_of_file(copy.string()));
    FileBeside made(file.string());
    std::ifstream source(copy, std::ios::binary);
    std::string block(std::size_t{1} << 20, '\0');
    while (source.read(block.data(), static_cast<std::streamsize>(block.size())) || source.gcount() > 0)
        made.write(std::string_view(block).substr(0, static_cast<std::size_t>(source.gcount())));
    fsync(made.descriptor());
    posix_fadvise(made.descriptor(), 0, 0, POSIX_FADV_DONTNEED);  // or it would be read back from memory
    made.keep();
    if (hex(sha256_of_file(made.path())) != sha256) throw Error(Fault::disk, Phrase::night_not_the_same, {{"file", file.string()}});
    // Into the list first: a night that ends between the two leaves a line without its file, not a file that is nobody's.
    std::erase_if(to, [&](const Backup& one) { return one.name == name; });
    to.push_back({name, head, sha256});
    write_list();
    made.publish();
    sync_folder(folder_);
    return file;
}

std::filesystem::path NightShelf::put(const std::filesystem::path& copy, Date day, const Head& head) {
    return add(copy, writer_ + "-" + day.iso() + ".db", kept_text(head), backups_);
}

std::filesystem::path NightShelf::put_unsound(const std::filesystem::path& copy, Date day) {
    const auto file = add(copy, writer_ + "-" + day.iso() + std::string(unsound_ending), "-", unsound_);
    remove_beyond(1, unsound_);
    return file;
}

void NightShelf::keep(int newest) { remove_beyond(newest, backups_); }

void NightShelf::remove_beyond(int newest, std::vector<Backup>& list) {
    std::error_code none;
    const auto is_gone = [&](const Backup& one) { return !std::filesystem::exists(folder_ / one.name, none); };
    std::erase_if(list, is_gone);
    for (auto left = static_cast<std::ptrdiff_t>(list.size()) - newest; left > 0; --left)
        std::filesystem::remove(folder_ / list[static_cast<std::size_t>(left) - 1].name, none);
    std::erase_if(list, is_gone);
    write_list();
}

void NightShelf::clear_leftovers() const {
    constexpr auto a_night = std::chrono::hours(12);  // another ledger's night may be writing into this folder just now
    const auto now = std::filesystem::file_time_type::clock::now();
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, none)) {
        const std::string name = entry.path().filename().string();
        if (!is_unpublished(name) || !(name.starts_with(writer_ + "-") || begins_with_a_day(name))) continue;
        if (entry.is_regular_file(none) && now - entry.last_write_time(none) > a_night) std::filesystem::remove(entry.path(), none);
    }
}

}  // namespace arrears
