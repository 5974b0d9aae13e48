#include "core/intake/workbook/compound.hpp"

#include <unistd.h>

#include <algorithm>

#include "core/intake/workbook/little_endian.hpp"

namespace arrears::workbook {
namespace {

constexpr std::uint32_t last_of_kind = 0xFFFFFFFA;  // numbers from here on are marks: the end of a chain, a free sector
constexpr std::size_t most = 256U << 20U;           // an XLS has 65536 rows, and hardly a tenth of this

[[noreturn]] void damaged() { throw Failure{ArrearsSheets::damaged, "OLE"}; }

std::string all_of(int file) {
    std::string bytes;
    const off_t size = ::lseek(file, 0, SEEK_END);
    if (size < 512) damaged();
    if (static_cast<std::size_t>(size) > most) throw Failure{ArrearsSheets::too_large, "XLS"};
    bytes.resize(static_cast<std::size_t>(size));
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t got = ::pread(file, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (got <= 0) damaged();
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

std::vector<std::uint32_t> numbers_of(std::string_view bytes) {
    std::vector<std::uint32_t> numbers;
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(u32(bytes, at));
    return numbers;
}

}  // namespace

CompoundFile::CompoundFile(int file) : bytes_(all_of(file)) {
    const unsigned shift = u16(bytes_, 30), mini_shift = u16(bytes_, 32);
    if (shift < 9 || shift > 12 || mini_shift < 4 || mini_shift >= shift) damaged();
    sector_size_ = std::size_t(1) << shift;
    mini_size_ = std::size_t(1) << mini_shift;
    mini_below_ = u32(bytes_, 56);
    // The first 109 sectors of the table of chains are named in the header, others in sectors that are a chain themselves.
    std::vector<std::uint32_t> tables = numbers_of(std::string_view(bytes_).substr(76, 109 * 4));
    std::uint32_t more = u32(bytes_, 68);
    for (std::size_t seen = 0; more < last_of_kind; ++seen) {
        if (seen > bytes_.size() / sector_size_) damaged();
        const auto named = numbers_of(sector(more));
        tables.insert(tables.end(), named.begin(), named.end() - 1);
        more = named.back();
    }
    for (const std::uint32_t table : tables) {
        if (table >= last_of_kind) continue;
        const auto part = numbers_of(sector(table));
        next_.insert(next_.end(), part.begin(), part.end());
        if (next_.size() > bytes_.size() / sector_size_ + 2 * part.size()) break;  // it says all there is to say
    }
    const std::string directory = chain(u32(bytes_, 48));
    for (std::size_t at = 0; at + 128 <= directory.size(); at += 128) {
        const std::string_view entry = std::string_view(directory).substr(at, 128);
        const int kind = u8(entry, 66);  // 2: a stream, 5: the root, whose stream holds the small ones
        const std::size_t name_size = std::min<std::size_t>(u16(entry, 64), 64);
        if ((kind != 2 && kind != 5) || name_size < 2) continue;
        Entry made{{}, u32(entry, 116), u32(entry, 120)};
        for (std::size_t letter = 0; letter + 2 < name_size; letter += 2) made.name += static_cast<char16_t>(u16(entry, letter));
        if (kind == 2) entries_.push_back(std::move(made));
        else if (mini_.empty() && made.start < last_of_kind) mini_ = chain(made.start);
    }
    if (const std::uint32_t start = u32(bytes_, 60); start < last_of_kind) mini_next_ = numbers_of(chain(start));
}

std::string_view CompoundFile::sector(std::uint32_t number) const {
    const std::size_t at = (std::size_t(number) + 1) * sector_size_;
    if (at >= bytes_.size()) damaged();
    const std::string_view found = std::string_view(bytes_).substr(at, sector_size_);
    if (found.size() < 4) damaged();
    return found;  // the last may be cut short
}

std::string CompoundFile::chain(std::uint32_t start) const {
    std::string all;
    for (std::uint32_t at = start; at < last_of_kind; at = next_[at]) {
        if (at >= next_.size() || all.size() > bytes_.size()) damaged();  // a chain that bites its tail is longer than the file
        all += sector(at);
    }
    return all;
}

const CompoundFile::Entry* CompoundFile::find(std::u16string_view stream) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.name == stream; });
    return found == entries_.end() ? nullptr : &*found;
}

bool CompoundFile::has(std::u16string_view stream) const { return find(stream) != nullptr; }

std::string CompoundFile::read(std::u16string_view stream) const {
    const Entry* entry = find(stream);
    if (!entry) damaged();
    std::string all;
    if (entry->size >= mini_below_) {
        all = chain(entry->start);
    } else {
        for (std::uint32_t at = entry->start; at < last_of_kind && all.size() < entry->size; at = mini_next_[at]) {
            if (at >= mini_next_.size() || std::size_t(at) * mini_size_ >= mini_.size()) damaged();
            all += std::string_view(mini_).substr(std::size_t(at) * mini_size_, mini_size_);
        }
    }
    if (all.size() < entry->size) damaged();
    all.resize(entry->size);
    return all;
}

}  // namespace arrears::workbook
