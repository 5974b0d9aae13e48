#include "core/store/packed_sums.hpp"

#include <algorithm>

#include "core/value/money.hpp"

namespace arrears {

void add_amount(std::int64_t& sum, std::int64_t amount) { sum = (Money::fen(sum) + Money::fen(amount)).fen(); }

void refuse_packed(std::string_view text) {
    constexpr std::size_t enough = 80;
    throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "summary"}, {"record", std::string(text.substr(0, enough))}});
}

void LabelledSums::add(std::string_view label, const Measures& more) {
    Measures& sums = (*this)[label];
    for (std::size_t i = 0; i < more.amounts.size(); ++i)
        if (more.amounts[i] != 0) add_amount(sums.amounts[i], more.amounts[i]);
}

bool LabelledSums::is_zero() const {
    return std::ranges::all_of(sums_, [](const auto& one) { return one.second.is_zero(); });
}

std::string LabelledSums::pack() {
    std::ranges::sort(sums_, {}, [](const auto& one) -> const std::string& { return one.first; });
    std::string text;
    for (const auto& [label, sums] : sums_) {
        if (sums.is_zero()) continue;
        if (!text.empty()) text += ';';
        text += label;
        for (std::size_t i = 0; i < sums.amounts.size(); ++i) {
            if (sums.amounts[i] == 0) continue;
            char digits[24];
            const auto [end, failure] = std::to_chars(digits, digits + sizeof digits, sums.amounts[i]);
            ((text += ' ') += measure_codes[i]) += ' ';
            text.append(digits, end);
        }
    }
    return text;
}

}  // namespace arrears
