#include "core/value/id.hpp"

#include <fmt/format.h>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::int64_t union_code = 50;
constexpr std::int64_t stations = 26;

// Calls, employers, inspections, payments, sites, and the help of a warmth campaign. Only these may stand alone before a
// serial; any other single letter there is a station's: A98.
constexpr std::string_view letters_of_kinds = "CEIPSW";

constexpr bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// Regions begin with 1 to 8: a first digit of 9 would not leave an Id room in 64 bits.
std::optional<int> region_of(std::string_view text) {
    const auto number = number_of_digits(text, 6, 6);
    if (!number || *number < 100'000 || *number > 899'999) return std::nullopt;
    return static_cast<int>(*number);
}

// Takes "410803-" or "410803u-" off the front.
void take_region(std::string_view& rest, TypedNumber& into) {
    const std::size_t dash = rest.find('-');
    if (dash != 6 && dash != 7) return;
    const auto region = region_of(rest.substr(0, 6));
    if (!region || (dash == 7 && upper(rest[6]) != 'U')) return;
    into.region = region;
    into.is_union = dash == 7;
    rest.remove_prefix(dash + 1);
}

// Takes "2013-" off the front.
void take_year(std::string_view& rest, TypedNumber& into) {
    if (rest.find('-') != 4) return;
    const auto year = number_of_digits(rest.substr(0, 4), 4, 4);
    if (!year || *year < 1900) return;
    into.year = static_cast<int>(*year);
    rest.remove_prefix(5);
}

}  // namespace

Station Station::parse(std::string_view text) {
    const std::string wanted = typed(text);
    if (wanted.size() != 1 || !is_letter(wanted[0])) throw Error(Fault::invalid, Phrase::station_unreadable, {{"text", excerpt(text)}});
    return {upper(wanted[0])};
}

Writer Writer::at(Station station) const {
    return Writer(region() * 100LL + (is_union() ? union_code : 0) + (station.letter - 'A' + 1));
}

char Writer::station() const {
    const std::int64_t place = number_ % union_code;
    return place >= 1 && place <= stations ? static_cast<char>('A' + place - 1) : '\0';
}

std::string Writer::text() const {
    std::string text = fmt::format("{:06}{}", region(), is_union() ? "u" : "");
    if (station() != '\0') text += {'-', station()};
    return text;
}

std::optional<Writer> Writer::parse(std::string_view text) {
    const auto region = region_of(text.substr(0, 6));
    if (!region) return std::nullopt;
    text.remove_prefix(6);
    const bool is_of_union = text.starts_with('u');
    if (is_of_union) text.remove_prefix(1);

    std::int64_t code = is_of_union ? union_code : 0;
    if (!text.empty()) {
        if (text.size() != 2 || text[0] != '-' || text[1] < 'A' || text[1] > 'Z') return std::nullopt;
        code += text[1] - 'A' + 1;
    }
    return Writer(*region * 100LL + code);
}

std::string Id::text(std::string_view letter) const {
    std::string text(letter);
    if (year() != 0) {
        append_digits(text, static_cast<std::uint64_t>(year()), 4);
        text += '-';
    }
    if (const char station = writer().station(); station != '\0') text += station;
    append_digits(text, static_cast<std::uint64_t>(serial()), year() != 0 ? 4 : 1);
    return text;
}

std::string Id::full(std::string_view letter) const {
    std::string full(letter);
    append_digits(full, static_cast<std::uint64_t>(writer().region()), 6);
    full += writer().is_union() ? "u-" : "-";
    return full += text();
}

std::optional<TypedNumber> typed_number(std::string_view text) {
    const std::string typed_text = typed(text);
    std::string_view rest = typed_text;
    TypedNumber number;

    if (rest.size() >= 2 && is_letter(rest[0])) {
        const char first = upper(rest[0]);
        const bool is_kind = letters_of_kinds.find(first) != std::string_view::npos || is_letter(rest[1]) ||
                             rest.find('-') != std::string_view::npos;
        if (is_kind) {
            number.letter = first;
            rest.remove_prefix(1);
        }
    }
    take_region(rest, number);
    take_year(rest, number);
    if (!rest.empty() && is_letter(rest[0])) {
        number.station = upper(rest[0]);
        rest.remove_prefix(1);
    }
    const auto serial = number_of_digits(rest, 1, 7);
    if (!serial || *serial == 0) return std::nullopt;
    number.serial = *serial;
    return number;
}

}  // namespace arrears
