#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// A division of GB/T 4754 (国民经济行业分类) in two digits, which mean the same in the editions of 2011 and
// 2017. The default, 00, is no division.
class Industry {
  public:
    constexpr Industry() = default;
    static Industry parse(std::string_view text);  // 47; throws Error{invalid}
    static Industry of(std::int64_t number);       // throws Error{invalid}

    constexpr int number() const { return number_; }
    std::string text() const;
    Arg arg() const { return text(); }
    constexpr auto operator<=>(const Industry&) const = default;

  private:
    constexpr explicit Industry(int number) : number_(number) {}
    int number_ = 0;
};

// What a sweep before the Spring Festival looks at first: 建筑施工, 加工制造, 餐饮服务.
enum class IndustryGroup { construction, manufacturing, catering, other };

IndustryGroup group_of(Industry industry);
std::string_view industry_name(Industry industry,
                               bool chinese);  // empty for a division the classification lacks

// The division with this code or exactly this name, Chinese or English.
std::optional<Industry> find_industry(std::string_view code_or_name);

}  // namespace arrears
