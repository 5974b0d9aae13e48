#pragma once
// What an event put, by the name of its column.
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "core/journal/event.hpp"
#include "core/store/cells.hpp"

namespace arrears {

// Nothing where the event has no such column, or nothing in it. Throws for a cell that does not fit.
template <class T>
std::optional<T> value_of(const Put& put, const std::vector<Cell>& row, std::string_view column) {
    const auto found = std::ranges::find(put.columns, column);
    if (found == put.columns.end()) return std::nullopt;
    return FromCell<std::optional<T>>::read(row.at(static_cast<std::size_t>(found - put.columns.begin())));
}

}  // namespace arrears
