#pragma once
#include <string>

namespace arrears {

// Beside the file, 0600, then in its place: a reader sees the old one whole or the new one whole. Throws Error{disk}.
void write_file(const std::string& file, const std::string& bytes);

}  // namespace arrears
