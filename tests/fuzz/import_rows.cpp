// Any bytes as a sheet that is imported: every line that says something is a row, a heading or passed over, and what a row holds is text.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "core/error.hpp"
#include "core/intake/import_sheet.hpp"
#include "core/value/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace arrears;
    static const int file = memfd_create("sheet", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (size == 0) return 0;
    const auto table = Words<Exchange>::rows[data[0] % Words<Exchange>::rows.size()].value;
    if (ftruncate(file, 0) != 0 || pwrite(file, data + 1, size - 1, 0) != static_cast<ssize_t>(size - 1)) abort();
    std::int64_t rows = 0;
    ImportSheet sheet(table, std::nullopt, [](const ImportHead& head) { if (head.read.empty()) abort(); }, [&](ImportRow& row) {
        ++rows;
        if (row.cells.size() != columns_of(table).size()) abort();
        if (!is_utf8(row.as_it_stands) || has_nul(row.as_it_stands)) abort();
        if (!row.faults.empty()) return true;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const CellType type = columns_of(table)[at].type;
            const std::string text = text_of(type, row.cells[at]);
            const ImportCell again = cell_of(type, text);
            if (text_of(type, again) != text) abort();  // what waits must come back as it was
        }
        return true;
    });
    try {
        read_sheet(path, {.sheet = {}, .delimiter = {}, .modules = "/nowhere", .encoding = {}, .is_forgiving = true}, [&](const SourceLine& line) { return sheet.take(line); });
        sheet.finish();
        if (sheet.counts().rows != rows) abort();
    } catch (const Error&) {
    }
    return 0;
}
