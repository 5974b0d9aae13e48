#include "core/value/hash.hpp"

#include <nettle/hmac.h>
#include <nettle/sha2.h>
#include <sys/random.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <vector>

#include "core/error.hpp"

namespace arrears {
namespace {

const std::uint8_t* bytes_of(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

}  // namespace

std::string sha256(std::initializer_list<std::string_view> parts) {
    sha256_ctx context;
    sha256_init(&context);
    for (const auto part : parts) sha256_update(&context, part.size(), bytes_of(part));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return {digest.begin(), digest.end()};
}

std::string sha256_of_file(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file}});
    sha256_ctx context;
    sha256_init(&context);
    std::vector<char> piece(1U << 18U);
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        sha256_update(&context, static_cast<std::size_t>(in.gcount()), bytes_of({piece.data(), static_cast<std::size_t>(in.gcount())}));
    }
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return {digest.begin(), digest.end()};
}

std::string hmac_sha256(std::string_view key, std::string_view text) {
    hmac_sha256_ctx context;
    hmac_sha256_set_key(&context, key.size(), bytes_of(key));
    hmac_sha256_update(&context, text.size(), bytes_of(text));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    hmac_sha256_digest(&context, digest.size(), digest.data());
    return {digest.begin(), digest.end()};
}

std::string hex(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 15];
    }
    return text;
}

std::string hex_in_fours(std::string_view bytes) {
    const std::string all = hex(bytes.substr(0, 16));
    std::string text;
    for (std::size_t i = 0; i < all.size(); i += 4) text += (i ? " " : "") + all.substr(i, 4);
    return text;
}

std::string random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    std::size_t filled = 0;
    while (filled < count) {
        const ssize_t got = getrandom(bytes.data() + filled, count - filled, 0);
        if (got <= 0) std::abort();  // a kernel without random numbers: nothing may be sealed
        filled += static_cast<std::size_t>(got);
    }
    return bytes;
}

}  // namespace arrears
