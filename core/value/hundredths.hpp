#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace arrears {

// A count to two decimals, never floating point: 21.75 days, 2.5 hours.
class Hundredths {
  public:
    constexpr Hundredths() = default;
    static constexpr Hundredths of(std::int64_t whole) { return Hundredths(whole * 100); }
    static constexpr Hundredths hundredths(std::int64_t number) { return Hundredths(number); }
    // 10, 2.5, 21.75: digits, at most two decimals, below a million. Throws Error{invalid, hundredths_unreadable}.
    static Hundredths parse(std::string_view text);

    constexpr std::int64_t number() const { return number_; }  // of hundredths
    std::string text() const;                                  // without zeros at its end

    constexpr auto operator<=>(const Hundredths&) const = default;
    friend constexpr Hundredths operator+(Hundredths a, Hundredths b) { return Hundredths(a.number_ + b.number_); }
    friend constexpr Hundredths operator-(Hundredths a, Hundredths b) { return Hundredths(a.number_ - b.number_); }

  private:
    constexpr explicit Hundredths(std::int64_t number) : number_(number) {}
    std::int64_t number_ = 0;
};

}  // namespace arrears
