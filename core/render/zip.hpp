#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

struct ZipEntry {
    std::string name, bytes;
};

// The entries as one zip archive, in that order. The same entries are the same bytes on any day and machine.
std::string zipped(const std::vector<ZipEntry>& entries);

}  // namespace arrears
