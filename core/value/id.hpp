#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// A station of an office, such as a laptop: one letter, A to Z.
struct Station {
    char letter;
    static Station parse(std::string_view text);  // throws Error{invalid}
};

// Who writes: an office or one of its stations. Region (6 digits) and a two-digit writer code: the bureau 00,
// its stations A–Z 01–26; the union 50, its stations 51–76. Stored as the plain number region × 100 + code.
class Writer {
  public:
    constexpr Writer() = default;
    constexpr explicit Writer(std::int64_t number) : number_(number) {}
    static Writer bureau(int region) { return Writer(region * 100LL); }
    static Writer union_(int region) { return Writer(region * 100LL + 50); }

    constexpr std::int64_t number() const { return number_; }
    int region() const { return static_cast<int>(number_ / 100); }
    Writer at(Station station) const;  // of the same office
    bool is_union() const { return number_ % 100 >= 50; }
    char station() const;      // 'A'…'Z', or '\0' for the office itself
    std::string text() const;  // "410803", "410803u", station A of either: "410803-A", "410803u-A"
    static std::optional<Writer> parse(std::string_view text);
    constexpr auto operator<=>(const Writer&) const = default;

  private:
    std::int64_t number_ = 0;
};

// A record's only key, in 19 digits: region (6), writer (2), year of its day (4; 0000 for employers,
// officers, campaigns), serial (7).
class Id {
  public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t number) : number_(number) {}
    Id(Writer writer, int year, std::int64_t serial) : number_((writer.number() * 10'000 + year) * 10'000'000 + serial) {}

    constexpr std::int64_t number() const { return number_; }
    Writer writer() const { return Writer(number_ / 100'000'000'000); }
    int year() const { return static_cast<int>(number_ / 10'000'000 % 10'000); }
    std::int64_t serial() const { return number_ % 10'000'000; }

    // "2013-0004", on station A "2013-A0004"; without a year "214". In full with the writer's region before
    // it: "410803-2013-0004", "410803-2013-A0004", "410803u-2013-0004". The letter of the kind (I, P, E, …)
    // is put in front: "I2013-0053", "E214".
    std::string text(std::string_view letter = {}) const;
    std::string full(std::string_view letter = {}) const;

    constexpr auto operator<=>(const Id&) const = default;

  private:
    std::int64_t number_ = 0;
};

// A record's number as a person types it; what is left out is empty: "98", "2013-98", "A98", "I53", "E214",
// "410803-2013-0098", "410803u-2013-0098". Empty when it is no such number.
struct TypedNumber {
    char letter = '\0';  // I, P, E, … upper case; '\0' for a case
    std::optional<int> region;
    bool is_union = false;
    char station = '\0';
    std::optional<int> year;
    std::int64_t serial = 0;
};
std::optional<TypedNumber> typed_number(std::string_view text);

}  // namespace arrears
