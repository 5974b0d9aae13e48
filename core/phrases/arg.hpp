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
class Arg {
  public:
    using Value = std::variant<std::string, std::int64_t, std::chrono::year_month_day, Phrase, InBoth, std::vector<Phrase>>;

    Arg(std::string text) : value_(std::move(text)) {}
    Arg(std::string_view text) : value_(std::string(text)) {}
    Arg(const char* text) : value_(std::string(text)) {}
    Arg(std::integral auto number) : value_(static_cast<std::int64_t>(number)) {}
    Arg(std::chrono::year_month_day day) : value_(day) {}
    Arg(Phrase phrase) : value_(phrase) {}
    Arg(InBoth text) : value_(std::move(text)) {}
    Arg(std::vector<Phrase> list) : value_(std::move(list)) {}
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
