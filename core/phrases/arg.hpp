#pragma once
#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/phrases/phrase.hpp"

namespace arrears {

// What is called otherwise in each language, and stands in no phrase file: the title of a law.
struct InBoth {
    std::string zh, en;
};

// One named argument of a phrase; several phrases are said as a list. A value type takes part by having `Arg arg() const`.
// What copies it stands in arg.cpp once, instead of in each of the many files that say something.
class Arg {
  public:
    using Value = std::variant<std::string, std::int64_t, std::chrono::year_month_day, Phrase, InBoth, std::vector<Phrase>>;

    Arg(std::string text);
    Arg(std::string_view text);
    Arg(const char* text);
    Arg(std::int64_t number);
    Arg(std::integral auto number) : Arg(static_cast<std::int64_t>(number)) {}
    Arg(std::chrono::year_month_day day);
    Arg(Phrase phrase);
    Arg(InBoth text);
    Arg(std::vector<Phrase> list);
    Arg(const Arg&);
    Arg(Arg&&) noexcept;
    Arg& operator=(const Arg&);
    Arg& operator=(Arg&&) noexcept;
    ~Arg();
    template <class T>
        requires requires(const T& value) {
            { value.arg() } -> std::same_as<Arg>;
        }
    Arg(const T& value) : Arg(value.arg()) {}

    const Value& value() const { return value_; }

  private:
    Value value_;
};

using Args = std::vector<std::pair<const char*, Arg>>;

}  // namespace arrears
