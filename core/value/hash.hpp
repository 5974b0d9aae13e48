#pragma once
#include <string>
#include <string_view>

namespace arrears {

// SHA-256 of the parts, one after the other: 32 bytes.
std::string sha256(std::initializer_list<std::string_view> parts);
std::string sha256_of_file(const std::string& file);  // read piece by piece; throws Error{not_found} where it cannot be
// HMAC-SHA-256: 32 bytes.
std::string hmac_sha256(std::string_view key, std::string_view text);

std::string hex(std::string_view bytes);              // lower case
std::string hex_in_fours(std::string_view bytes);     // the first 16 bytes, "8f3a 91c2 …", to be read over the telephone
std::string random_bytes(std::size_t count);          // from the kernel

}  // namespace arrears
