#pragma once
// Sums of measures under labels, in one text: "10.complaint received 1 open 1;22.complaint open -1 settled 1". Labels
// stand in their order and measures in theirs, and what is zero is left out, so that equal sums are equal texts.
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "core/record/measure.hpp"

namespace arrears {

class LabelledSums {
  public:
    Measures& operator[](std::string_view label) {
        for (auto& [of, sums] : sums_)
            if (of == label) return sums;
        return sums_.emplace_back(label, Measures{}).second;
    }
    void add(std::string_view label, const Measures& more);
    bool is_zero() const;
    std::string pack();  // empty where all are zero

  private:
    std::vector<std::pair<std::string, Measures>> sums_;  // a handful
};

// Adds with care for overflow, whatever is counted.
void add_amount(std::int64_t& sum, std::int64_t amount);

[[noreturn]] void refuse_packed(std::string_view text);  // throws Error{damaged}

// Tells use(label, measure, amount) of each. Throws Error{damaged} for a text in another form.
template <class Use>
void unpack(std::string_view text, const Use& use) {
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto word = [&] {
        const char* from = at;
        while (at != end && *at != ' ' && *at != ';') ++at;
        return std::string_view(from, static_cast<std::size_t>(at - from));
    };
    while (at != end) {
        const std::string_view label = word();
        std::size_t measure = 0;
        while (at != end && *at == ' ') {
            ++at;
            const std::string_view name = word();
            while (measure < measure_codes.size() && measure_codes[measure] != name) ++measure;
            if (measure == measure_codes.size() || at == end || *at != ' ') refuse_packed(text);
            std::int64_t amount = 0;
            const auto [after, failure] = std::from_chars(at + 1, end, amount);
            if (failure != std::errc()) refuse_packed(text);
            at = after;
            use(label, static_cast<Measure>(measure), amount);
        }
        if (at != end && *at++ != ';') refuse_packed(text);
    }
}

}  // namespace arrears
