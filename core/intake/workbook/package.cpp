#include "core/intake/workbook/package.hpp"

#include <minizip/unzip.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {
namespace {

constexpr std::uint64_t most_unpacked = 1U << 30U;  // of all parts
constexpr std::uint64_t ratio_from = 16U << 20U;    // below it, a good ratio is no bomb
constexpr std::uint64_t best_ratio = 200;           // a sheet of nothing but equal rows is packed some 60 to 1
constexpr std::uint64_t most_entries = 10'000;

// Reading anywhere in a descriptor, which others may be reading too.
struct Place {
    int file;
    std::uint64_t at, size;
};

Place& place(voidpf stream) { return *static_cast<Place*>(stream); }
voidpf open_place(voidpf opaque, const void*, int) { return opaque; }
uLong read_place(voidpf, voidpf stream, void* into, uLong size) {
    const ssize_t got = ::pread(place(stream).file, into, size, static_cast<off_t>(place(stream).at));
    if (got > 0) place(stream).at += static_cast<std::uint64_t>(got);
    return got > 0 ? static_cast<uLong>(got) : 0;
}
uLong write_nothing(voidpf, voidpf, const void*, uLong) { return 0; }
ZPOS64_T tell_place(voidpf, voidpf stream) { return place(stream).at; }
long seek_place(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    Place& in = place(stream);
    const std::uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : origin == ZLIB_FILEFUNC_SEEK_END ? in.size : 0;
    if (offset > in.size || base > in.size - offset) return -1;
    in.at = base + offset;
    return 0;
}
int nothing_to_do(voidpf, voidpf) { return 0; }

}  // namespace

struct Package::Archive {
    Place place;
    unzFile zip = nullptr;
    std::uint64_t unpacked = 0;

    ~Archive() {
        if (zip) unzClose(zip);
    }
};

Package::Package(int file) : archive_(std::make_unique<Archive>()) {
    const off_t size = ::lseek(file, 0, SEEK_END);
    archive_->place = {file, 0, size > 0 ? static_cast<std::uint64_t>(size) : 0};
    zlib_filefunc64_def functions{open_place, read_place, write_nothing, tell_place, seek_place, nothing_to_do, nothing_to_do, &archive_->place};
    archive_->zip = unzOpen2_64("", &functions);
    unz_global_info64 told{};
    if (!archive_->zip || unzGetGlobalInfo64(archive_->zip, &told) != UNZ_OK) throw Failure{ArrearsSheets::damaged, "zip"};
    if (told.number_entry > most_entries) throw Failure{ArrearsSheets::too_large, "zip"};
}

Package::~Package() = default;

bool Package::has(const std::string& part) { return unzLocateFile(archive_->zip, part.c_str(), 2) == UNZ_OK; }

void Package::read(const std::string& part, const std::function<bool(std::string_view)>& take) {
    const Failure damage{ArrearsSheets::damaged, part}, bomb{ArrearsSheets::too_large, part};
    const unzFile zip = archive_->zip;
    unz_file_info64 told{};
    if (!has(part) || unzGetCurrentFileInfo64(zip, &told, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) throw damage;
    if ((told.flag & 1U) != 0) throw Failure{ArrearsSheets::locked, part};
    if (unzOpenCurrentFile(zip) != UNZ_OK) throw damage;
    std::array<char, 1U << 16U> block;
    std::uint64_t size = 0;
    for (bool had_enough = false; !had_enough;) {
        const int got = unzReadCurrentFile(zip, block.data(), block.size());
        if (got < 0) throw damage;
        if (got == 0) {
            if (size != told.uncompressed_size || unzCloseCurrentFile(zip) != UNZ_OK) throw damage;  // which checks its sum
            return;
        }
        size += static_cast<std::uint64_t>(got);
        archive_->unpacked += static_cast<std::uint64_t>(got);
        if (archive_->unpacked > most_unpacked) throw bomb;
        if (size > ratio_from && size / best_ratio > told.compressed_size) throw bomb;
        had_enough = !take({block.data(), static_cast<std::size_t>(got)});
    }
    unzCloseCurrentFile(zip);
}

}  // namespace arrears::workbook
