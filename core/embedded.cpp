#include "core/embedded.hpp"

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

namespace arrears {

namespace {

constexpr std::string_view gzip_mark = "\x1f\x8b";
constexpr std::size_t gzip_least = 18;  // its head and its tail, of which the last four bytes are the length

// Our own bytes, which the build made: where they are no gzip, the program itself is damaged.
std::string inflated(std::string_view bytes) {
    std::size_t length = 0;
    for (std::size_t at = 1; at <= 4; ++at) length = length << 8 | static_cast<unsigned char>(bytes[bytes.size() - at]);
    std::string text(length, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    constexpr int with_gzip_head = 16 + MAX_WBITS;
    const bool is_whole = inflateInit2(&stream, with_gzip_head) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    if (!is_whole) std::abort();
    return text;
}

}  // namespace

std::string_view EmbeddedFile::text() const {
    const std::string_view bytes(begin, static_cast<std::size_t>(end - begin));
    if (bytes.size() < gzip_least || !bytes.starts_with(gzip_mark)) return bytes;
    static std::map<const char*, std::string> kept;
    const auto found = kept.find(begin);
    return found != kept.end() ? found->second : kept.emplace(begin, inflated(bytes)).first->second;
}

std::string_view embedded(std::string_view path) {
    const auto files = embedded_files();
    const auto found = std::lower_bound(files.begin(), files.end(), path,
                                        [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
    if (found == files.end() || found->path != path) std::abort();
    return found->text();
}

}  // namespace arrears
