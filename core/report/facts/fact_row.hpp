#pragma once
// How the tables of facts are read: by the reports' sums, by what is behind them, by the employers that are counted once.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/report/facts/scope.hpp"
#include "core/store/sql.hpp"

namespace arrears {

inline std::optional<Industry> industry_of(std::string_view text) { return text.empty() ? std::nullopt : std::optional(Industry::parse(text)); }

inline std::string text_of(const Row& row, int column) { return row.is_null(column) ? std::string() : std::string(row.text(column)); }

inline std::optional<Id> id_of(std::int64_t number) { return number == 0 ? std::nullopt : std::optional(Id(number)); }

// A day, or the word, of "10.complaint"; the word, or the channel, of "complaint.12333".
inline std::pair<std::string_view, std::string_view> parts_of_label(std::string_view label) {
    const auto dot = label.find('.');
    return dot == std::string_view::npos ? std::pair(label, std::string_view()) : std::pair(label.substr(0, dot), label.substr(dot + 1));
}

}  // namespace arrears
