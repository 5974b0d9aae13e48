#include "core/embedded.hpp"

#include <algorithm>
#include <cstdlib>

namespace arrears {

std::string_view embedded(std::string_view path) {
    const auto files = embedded_files();
    const auto found = std::lower_bound(files.begin(), files.end(), path,
                                        [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
    if (found == files.end() || found->path != path) std::abort();
    return found->text();
}

}  // namespace arrears
