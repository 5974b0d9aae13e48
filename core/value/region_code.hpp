#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// A region of GB/T 2260 in six digits: province, prefecture, county. It need not be one of today's: numbers
// of persons and old cases keep regions that are gone. The default, 000000, is no region.
class RegionCode {
  public:
    constexpr RegionCode() = default;
    static RegionCode parse(std::string_view text);  // 410803; throws Error{invalid}
    static RegionCode of(std::int64_t number);       // throws Error{invalid}

    constexpr int number() const { return number_; }
    std::string text() const;
    Arg arg() const { return text(); }

    // 410803 is under 410800 and 410000. No region is under itself.
    bool is_under(RegionCode whole) const;
    constexpr RegionCode city() const { return RegionCode(number_ / 100 * 100); }  // 410803 → 410800

    constexpr auto operator<=>(const RegionCode&) const = default;

  private:
    constexpr explicit RegionCode(int number) : number_(number) {}
    int number_ = 0;
};

// As it was called in that year; empty for a code that neither the list of 2013 nor that of 2023 has.
std::optional<std::string_view> region_name(RegionCode code, int year);

// The region of those lists with this code or exactly this name; empty when there is none, or several:
// 城关区.
std::optional<RegionCode> find_region(std::string_view code_or_name);

}  // namespace arrears
