#include "core/render/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace arrears {
namespace {

struct Character {
    char32_t code;
    std::size_t bytes;
};

constexpr char32_t replacement = 0xFFFD;

// The first character of a text that is not ASCII; anything that is not UTF-8 is one byte of U+FFFD.
Character first_character(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned lead = byte(0);
    const std::size_t bytes = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (bytes == 0 || text.size() < bytes) return {replacement, 1};
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t at = 1; at < bytes; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) return {replacement, 1};
        code = code << 6 | (byte(at) & 0x3FU);
    }
    const bool is_too_long = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
    const bool is_surrogate = code >= 0xD800 && code < 0xE000;
    if (is_too_long || is_surrogate || code > 0x10FFFF) return {replacement, 1};
    return {code, bytes};
}

struct Range {
    char32_t first, last;
};

// Controls, and the marks that take no room or turn the direction of what stands beside them.
constexpr Range hidden[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},      {0x061C, 0x061C},
                            {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},  {0x2060, 0x206F},
                            {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

bool is_hidden(char32_t code) {
    return std::any_of(std::begin(hidden), std::end(hidden),
                       [&](Range range) { return range.first <= code && code <= range.last; });
}

void append_escape(std::string& out, char32_t code) {
    const auto unit = [&](char32_t of) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", std::uint32_t{of});
    };
    if (code < 0x10000) return unit(code);
    unit(0xD800 + ((code - 0x10000) >> 10));
    unit(0xDC00 + ((code - 0x10000) & 0x3FF));
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c >= 0x20 && c < 0x7F) {  // almost all there is, but for Chinese
            if (c == '"' || c == '\\') out += '\\';
            out += c;
            ++at;
            continue;
        }
        const bool is_ascii = c >= 0;
        const auto [code, bytes] =
            is_ascii ? Character{static_cast<unsigned char>(c), 1} : first_character(text.substr(at));
        if (is_hidden(code))
            append_escape(out, code);
        else if (code == replacement)
            out += "\uFFFD";
        else
            out += text.substr(at, bytes);
        at += bytes;
    }
    out += '"';
}

}  // namespace arrears
