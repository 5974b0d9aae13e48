// minizip, which zlib's own authors keep beside it, writing into a string or into a file.
#include "core/render/zip.hpp"

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include "core/error.hpp"

namespace arrears {
namespace {

struct Memory {
    std::string bytes;
    std::size_t at = 0;
};

Memory& memory(voidpf stream) { return *static_cast<Memory*>(stream); }

voidpf open_memory(voidpf opaque, const void*, int) { return opaque; }

uLong write_memory(voidpf, voidpf stream, const void* from, uLong size) {
    Memory& to = memory(stream);
    to.bytes.resize(std::max(to.bytes.size(), to.at + size));
    std::memcpy(to.bytes.data() + to.at, from, size);
    to.at += size;
    return size;
}

uLong read_memory(voidpf, voidpf stream, void* into, uLong size) {
    Memory& from = memory(stream);
    const std::size_t read = std::min<std::size_t>(size, from.bytes.size() - from.at);
    std::memcpy(into, from.bytes.data() + from.at, read);
    from.at += read;
    return read;
}

ZPOS64_T tell_memory(voidpf, voidpf stream) { return memory(stream).at; }

long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    Memory& in = memory(stream);
    const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : origin == ZLIB_FILEFUNC_SEEK_END ? in.bytes.size() : 0;
    if (base + offset > in.bytes.size()) return -1;
    in.at = base + offset;
    return 0;
}

int close_memory(voidpf, voidpf) { return 0; }
int error_memory(voidpf, voidpf) { return 0; }

void require(bool is_done) {
    if (!is_done) throw Error(Fault::disk, Phrase::paper_not_packed);
}

void open_entry(zipFile zip, const std::string& name, bool may_be_huge) {
    zip_fileinfo told{};
    told.dosDate = (1U << 21U) | (1U << 16U);  // 1980-01-01: the day of the printing stands on the paper
    require(zipOpenNewFileInZip64(zip, name.c_str(), &told, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, may_be_huge) == ZIP_OK);
}

}  // namespace

std::string zipped(const std::vector<ZipEntry>& entries) {
    Memory into;
    zlib_filefunc64_def functions{open_memory, read_memory, write_memory, tell_memory, seek_memory, close_memory, error_memory, &into};
    const zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    require(zip != nullptr);
    for (const ZipEntry& entry : entries) {
        open_entry(zip, entry.name, false);
        require(zipWriteInFileInZip(zip, entry.bytes.data(), static_cast<unsigned>(entry.bytes.size())) == ZIP_OK);
        require(zipCloseFileInZip(zip) == ZIP_OK);
    }
    require(zipClose(zip, nullptr) == ZIP_OK);
    return std::move(into.bytes);
}

ZipFile::ZipFile(const std::filesystem::path& file) : zip_(zipOpen64(file.c_str(), APPEND_STATUS_CREATE)) { require(zip_ != nullptr); }

ZipFile::~ZipFile() {
    if (zip_) zipClose(zip_, nullptr);
}

void ZipFile::begin(const std::string& name) {
    end_entry();
    open_entry(zip_, name, true);
    is_in_entry_ = true;
}

void ZipFile::write(std::string_view bytes) { require(zipWriteInFileInZip(zip_, bytes.data(), static_cast<unsigned>(bytes.size())) == ZIP_OK); }

void ZipFile::finish() {
    end_entry();
    require(zipClose(std::exchange(zip_, nullptr), nullptr) == ZIP_OK);
}

void ZipFile::end_entry() {
    if (std::exchange(is_in_entry_, false)) require(zipCloseFileInZip(zip_) == ZIP_OK);
}

}  // namespace arrears
