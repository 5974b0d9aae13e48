// Any bytes as a column map: a map, or one Error that names the line.
#include <cstdlib>

#include "core/error.hpp"
#include "core/intake/import_map.hpp"
#include "core/maps_door.hpp"
#include "core/module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
void* module_function(const std::filesystem::path&, const std::string&) { return reinterpret_cast<void*>(&arrears_maps); }
}  // namespace arrears

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace arrears;
    try {
        const ImportMap map = parse_map({reinterpret_cast<const char*>(data), size}, "map", "/nowhere");
        if (map.columns.empty()) abort();
        for (const MappedColumn& column : map.columns)
            if (column.from.empty() || !column.column) abort();
    } catch (const Error&) {
    }
    return 0;
}
