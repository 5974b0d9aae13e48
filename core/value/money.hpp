#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// An amount in fen (分), never floating point. Sums that leave int64 throw Error{invalid, money_overflow}.
class Money {
  public:
    constexpr Money() = default;
    static constexpr Money fen(std::int64_t fen) { return Money(fen); }

    // What a person types in yuan: 12800, 12,800.00, 1.28万, 8.84万元, 12800元, full-width digits and marks.
    // At most two decimals of a yuan, never negative, at most 10^15 fen. Throws Error{invalid}.
    static Money parse(std::string_view text);

    constexpr std::int64_t fen() const { return fen_; }
    std::string text() const;   // "126,400.00", "-5.00"
    std::string plain() const;  // "126400.00": what a command line or a spreadsheet takes back
    Arg arg() const { return text(); }

    constexpr auto operator<=>(const Money&) const = default;
    friend Money operator+(Money a, Money b) {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.fen_, b.fen_, &sum)) refuse_sum(a, b);
        return Money(sum);
    }
    friend Money operator-(Money a, Money b) {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.fen_, b.fen_, &difference)) refuse_sum(a, b);
        return Money(difference);
    }
    Money operator-() const;
    Money percent(int hundredths) const;  // half a fen and more is rounded up

    Money& operator+=(Money other) { return *this = *this + other; }

  private:
    constexpr explicit Money(std::int64_t fen) : fen_(fen) {}
    [[noreturn]] static void refuse_sum(Money a, Money b);
    std::int64_t fen_ = 0;
};

// In 万, exact and without trailing zeros, for a sentence: 88,400.00 → "8.84".
std::string ten_thousands(Money amount);

// For a headline: {8, false} is 8万余元, {8, true} is 8万元. Under 10,000 yuan it is empty.
struct RoughMoney {
    std::int64_t ten_thousands;
    bool exact;
};
std::optional<RoughMoney> rough(Money amount);

namespace literals {
constexpr Money operator""_yuan(unsigned long long yuan) {
    return Money::fen(static_cast<std::int64_t>(yuan) * 100);
}
constexpr Money operator""_fen(unsigned long long fen) { return Money::fen(static_cast<std::int64_t>(fen)); }
}  // namespace literals

}  // namespace arrears
