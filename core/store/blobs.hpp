#pragma once
// Papers, kept whole in the store: found by the SHA-256 of their bytes, in parts of 1 MiB. Beside the journal, like the
// vault: the event promises the digest, and the same paper is kept once.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/store/sql.hpp"

namespace arrears {

inline constexpr std::size_t most_blob_bytes = 64 * 1024 * 1024;

void write_blob(Sql& sql, Writer writer, const std::string& sha256, std::string_view bytes);
// Nothing where it is not there.
std::optional<std::string> read_blob(Sql& sql, Writer writer, const std::string& sha256);

// The digests whose bytes are missing or changed, and those that no record promised.
struct BlobFault {
    std::int64_t record;  // 0 where no record promised it
    std::string sha256;
};
std::vector<BlobFault> check_blobs(Sql& sql);

void copy_blobs(Sql& from, Sql& to);

}  // namespace arrears
