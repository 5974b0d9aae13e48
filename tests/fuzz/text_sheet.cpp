// Any bytes as a text: they end in lines or in one Error, and no line holds what is no text.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "core/error.hpp"
#include "core/intake/sheet.hpp"
#include "core/value/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace arrears;
    static const int file = memfd_create("sheet", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size)) abort();
    int last = 0;
    try {
        read_sheet(path, {.sheet = {}, .delimiter = {}, .modules = "/nowhere"}, [&](const SourceLine& line) {
            if (line.number <= last || line.cells.empty()) abort();
            last = line.number;
            for (const std::string_view cell : line.cells)
                if (!is_utf8(cell) || has_nul(cell)) abort();
            return true;
        });
    } catch (const Error&) {
    }
    return 0;
}
