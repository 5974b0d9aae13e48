#include "core/value/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <span>

namespace arrears {
namespace {

struct Scalar {
    char32_t value;
    std::size_t bytes;
    bool is_valid;
};

// The scalar value that `text`, which is not empty, begins with; one byte at a time where it is no UTF-8.
Scalar first_scalar(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    const Scalar broken{lead, 1, false};
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return broken;
    char32_t value = lead & (0x7FU >> bytes);
    for (std::size_t at = 1; at < bytes; ++at) {
        if ((byte(at) & 0xC0) != 0x80) return broken;
        value = value << 6 | (byte(at) & 0x3FU);
    }
    constexpr char32_t least[] = {0x80, 0x800, 0x10000};
    const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least[bytes - 2] || is_surrogate || value > 0x10FFFF) return broken;
    return {value, bytes, true};
}

template <class Use>
void each_scalar(std::string_view text, Use&& use) {
    while (!text.empty()) {
        const Scalar scalar = first_scalar(text);
        if (!use(scalar, text.substr(0, scalar.bytes))) return;
        text.remove_prefix(scalar.bytes);
    }
}

struct Range {
    char32_t first, last;
};

bool is_within(std::span<const Range> ranges, char32_t value) {
    const auto range = std::ranges::lower_bound(ranges, value, {}, &Range::last);
    return range != ranges.end() && range->first <= value;
}

// C0, DEL and C1; what turns the line round; what cannot be seen: zero widths, soft hyphen, separators, tags.
constexpr Range hidden[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},      {0x061C, 0x061C},
                            {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},  {0x2060, 0x206F},
                            {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

constexpr Range combining[] = {{0x0300, 0x036F}, {0x0483, 0x0489},  {0x0591, 0x05BD}, {0x0610, 0x061A},
                               {0x064B, 0x065F}, {0x0670, 0x0670},  {0x06D6, 0x06DC}, {0x0E31, 0x0E31},
                               {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},  {0x0F18, 0x0F19}, {0x0F71, 0x0F7E},
                               {0x0F80, 0x0F84}, {0x0F8D, 0x0FBC},  {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},
                               {0x20D0, 0x20FF}, {0x302A, 0x302D},  {0x3099, 0x309A}, {0xFE00, 0xFE0F},
                               {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};

// East Asian Width W and F of Unicode 15; what lies unassigned between two ranges is taken in with them.
constexpr Range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x3247},   {0x3250, 0x4DBF},   {0x4E00, 0xA4C6},   {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18D08}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
    {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E},
    {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F},
    {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6DF}, {0x1F6EB, 0x1F6EF}, {0x1F6F4, 0x1F6FF},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD}};

// The characters that Chinese is written with, which need no look at the tables.
constexpr bool is_common_han(char32_t value) { return value >= 0x4E00 && value <= 0x9FFF; }

int columns_of(char32_t value) {
    if (value >= 0x20 && value < 0x7F) return 1;
    if (is_common_han(value)) return 2;
    if (is_within(hidden, value) || is_within(combining, value)) return 0;
    return is_within(wide, value) ? 2 : 1;
}

constexpr int excerpt_columns = 40;

}  // namespace

// A sheet of 800 MB has little beside ASCII, and is looked through whole.
std::size_t ascii_length(std::string_view text) {
    std::size_t at = 0;
    const auto high_bits = [&](std::size_t from) {
        std::uint64_t eight;
        std::memcpy(&eight, text.data() + from, sizeof eight);
        return eight & 0x8080808080808080U;
    };
    const auto of_32 = [&](std::size_t from) { return high_bits(from) | high_bits(from + 8) | high_bits(from + 16) | high_bits(from + 24); };
    while (at + 64 <= text.size() && (of_32(at) | of_32(at + 32)) == 0) at += 64;
    while (at + 8 <= text.size() && high_bits(at) == 0) at += 8;
    while (at < text.size() && static_cast<signed char>(text[at]) >= 0) ++at;
    return at;
}

std::size_t utf8_length(std::string_view text) {
    std::size_t at = ascii_length(text);
    while (at < text.size()) {
        const Scalar scalar = first_scalar(text.substr(at));
        if (!scalar.is_valid) break;
        at += scalar.bytes;
        if (at < text.size() && static_cast<signed char>(text[at]) >= 0) at += ascii_length(text.substr(at));
    }
    return at;
}

std::string visible(std::string_view text) {
    std::string seen;
    append_visible(seen, text);
    return seen;
}

void append_visible(std::string& seen, std::string_view text) {
    const char* as_it_is = text.data();  // up to here everything is put
    each_scalar(text, [&](const Scalar& scalar, std::string_view bytes) {
        const bool is_seen = (scalar.value >= 0x20 && scalar.value < 0x7F) || is_common_han(scalar.value) || !is_within(hidden, scalar.value);
        if (scalar.is_valid && is_seen) return true;
        seen.append(as_it_is, bytes.data());
        as_it_is = bytes.data() + bytes.size();
        const auto out = std::back_inserter(seen);
        if (!scalar.is_valid)
            fmt::format_to(out, "\\x{:02x}", static_cast<unsigned>(scalar.value));
        else if (scalar.value == '\t')
            seen += "\\t";
        else if (scalar.value == '\n')
            seen += "\\n";
        else if (scalar.value == '\r')
            seen += "\\r";
        else if (scalar.value < 0x80)
            fmt::format_to(out, "\\x{:02x}", static_cast<unsigned>(scalar.value));
        else
            fmt::format_to(out, "\\u{{{:x}}}", static_cast<unsigned>(scalar.value));
        return true;
    });
    seen.append(as_it_is, text.data() + text.size());
}

int width(std::string_view text) {
    int columns = 0;
    each_scalar(text, [&](const Scalar& scalar, std::string_view) {
        columns += columns_of(scalar.value);
        return true;
    });
    return columns;
}

std::vector<std::string> aligned(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::string> lines(rows.size());
    for (std::size_t column = 0; !rows.empty() && column < rows.front().size(); ++column) {
        int widest = 0;
        for (const auto& row : rows) widest = std::max(widest, width(row[column]));
        if (widest == 0) continue;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (!lines[at].empty()) lines[at] += "  ";
            lines[at] += rows[at][column];
            lines[at].append(static_cast<std::size_t>(widest - width(rows[at][column])), ' ');
        }
    }
    return lines;
}

std::string clipped(std::string_view text, int columns) {
    if (width(text) <= columns) return std::string(text);
    std::string cut;
    if (columns < 1) return cut;
    int used = 0;
    each_scalar(text, [&](const Scalar& scalar, std::string_view bytes) {
        used += columns_of(scalar.value);
        if (used > columns - 1) return false;
        cut += bytes;
        return true;
    });
    return cut + "…";
}

std::string excerpt(std::string_view text) { return clipped(visible(text), excerpt_columns); }

std::string half_width(std::string_view text) {
    if (ascii_length(text) == text.size()) return std::string(text);
    std::string ascii;
    ascii.reserve(text.size());
    each_scalar(text, [&](const Scalar& scalar, std::string_view bytes) {
        if (scalar.value >= 0xFF01 && scalar.value <= 0xFF5E)
            ascii += static_cast<char>(scalar.value - 0xFF01 + '!');
        else if (scalar.value == 0x3000)
            ascii += ' ';
        else
            ascii += bytes;
        return true;
    });
    return ascii;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

}  // namespace arrears
