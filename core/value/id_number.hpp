#pragma once
#include <compare>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"
#include "core/value/date.hpp"

namespace arrears {

// A resident's ID number (公民身份号码, GB 11643-1999): region, birth date, order, check character. It is
// printed masked, and no error repeats it: only `full()` gives it away.
class IdNumber {
  public:
    static IdNumber parse(
        std::string_view text);  // 18 characters, or the old 15 digits; throws Error{invalid}

    static bool is_plain(std::string_view text);  // 18 characters as they are kept, and right; else parse() says what is wrong

    const std::string& full() const { return text_; }  // always 18 characters
    std::string masked() const;                        // 410803********0012
    Arg arg() const { return masked(); }

    Date birth() const;  // the standard's own example was born in 1880
    bool is_male() const { return (text_[16] - '0') % 2 == 1; }

    auto operator<=>(const IdNumber&) const = default;

  private:
    explicit IdNumber(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

}  // namespace arrears
