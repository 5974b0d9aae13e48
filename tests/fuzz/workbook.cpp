// Any bytes as a workbook. A random change of a file breaks its packing long before anything is read, so that the first byte says
// what the others are: 0 a file as it is, 1 the parts of an XLSX one after the other with FF between them, 2 the stream of an XLS.
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/sheets_door.hpp"
#include "core/value/utf8.hpp"

namespace {

std::string little(std::uint64_t number, int bytes) {
    std::string text;
    for (; bytes > 0; --bytes, number >>= 8U) text += static_cast<char>(number & 0xFFU);
    return text;
}

// A zip archive of what is stored as it is.
class Zip {
  public:
    void put(std::string_view name, std::string_view bytes) {
        const std::string told = little(20, 2) + little(0, 2) + little(0, 2) + little(0x00210000, 4) + little(crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())), 4) +
                                 little(bytes.size(), 4) + little(bytes.size(), 4) + little(name.size(), 2) + little(0, 2);
        directory_ += "PK\x01\x02" + little(20, 2) + told + little(0, 10) + little(archive_.size(), 4) + std::string(name);
        archive_ += "PK\x03\x04" + told + std::string(name) + std::string(bytes);
        ++count_;
    }
    std::string take() const {
        return archive_ + directory_ + "PK\x05\x06" + little(0, 4) + little(count_, 2) + little(count_, 2) + little(directory_.size(), 4) + little(archive_.size(), 4) + little(0, 2);
    }

  private:
    std::string archive_, directory_;
    std::uint64_t count_ = 0;
};

std::string xlsx_of(std::string_view parts) {
    constexpr std::string_view names[] = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"};
    Zip zip;
    zip.put("_rels/.rels", R"(<Relationships><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.xml"/></Relationships>)");
    for (const std::string_view name : names) {
        const std::string_view part = parts.substr(0, parts.find('\xFF'));
        zip.put(name, part);
        parts.remove_prefix(std::min(part.size() + 1, parts.size()));
    }
    return zip.take();
}

std::string xls_of(std::string_view stream) {
    const std::size_t sectors = std::min<std::size_t>((stream.size() + 511) / 512, 120);
    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + little(0, 8) + little(0, 8) + little(0x3E, 2) + little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) + little(0, 10) +
                         little(1, 4) + little(1, 4) + little(0, 8) + little(0xFFFFFFFE, 4) + little(0, 4) + little(0xFFFFFFFE, 4) + little(0, 8);
    while (header.size() < 512) header += little(0xFFFFFFFF, 4);
    std::string table = little(0xFFFFFFFD, 4) + little(0xFFFFFFFE, 4);
    for (std::size_t sector = 1; sector <= sectors; ++sector) table += little(sector == sectors ? 0xFFFFFFFE : sector + 2, 4);
    table.resize(512, '\xFF');
    std::string entry;
    for (const char c : std::string_view("Workbook")) entry += little(static_cast<unsigned char>(c), 2);
    entry.resize(64);
    entry += little(18, 2) + little(2, 1);
    entry.resize(116);
    entry += little(2, 4) + little(std::min(stream.size(), sectors * 512), 4);
    entry.resize(512);
    std::string body(stream.substr(0, sectors * 512));
    body.resize(sectors * 512);
    return header + table + entry + body;
}

int take_line(void*, int number, const ArrearsBytes* cells, std::size_t count) {
    if (number < 1 || count == 0) abort();
    for (std::size_t at = 0; at < count; ++at)
        if (const std::string_view cell(cells[at].data, cells[at].size); !arrears::is_utf8(cell) || arrears::has_nul(cell)) abort();
    return 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string whole = data[0] == '1' ? xlsx_of(bytes) : data[0] == '2' ? xls_of(bytes) : std::string(bytes);
    static const int file = memfd_create("book", MFD_CLOEXEC);
    if (ftruncate(file, 0) != 0 || pwrite(file, whole.data(), whole.size(), 0) != static_cast<ssize_t>(whole.size())) abort();
    ArrearsSheets call{};
    call.asked = ArrearsSheets::to_read;
    call.file = file;
    call.line = take_line;
    call.told = [](void*, int, ArrearsBytes) {};
    arrears_sheets(&call);
    return 0;
}
