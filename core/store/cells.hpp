#pragma once
// Between a record's typed fields and the three kinds of cell an event or a table row has: nothing, a whole
// number, a text. A cell that does not fit its field is damage, and said so.
#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/error.hpp"
#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

inline Cell to_cell(std::int64_t number) { return number; }
inline Cell to_cell(int number) { return std::int64_t{number}; }
inline Cell to_cell(const std::string& text) { return text; }
inline Cell to_cell(std::string_view text) { return std::string(text); }
inline Cell to_cell(Id id) { return id.number(); }
inline Cell to_cell(Writer writer) { return writer.number(); }
inline Cell to_cell(Money money) { return money.fen(); }
inline Cell to_cell(Date day) { return day.iso(); }
inline Cell to_cell(Month month) { return month.iso(); }
template <FixedWord E>
Cell to_cell(E word) { return std::string(code(word)); }
template <class T>
    requires requires(const T& value) { { value.text() } -> std::convertible_to<std::string>; T::parse(std::string_view{}); } && (!std::same_as<T, Money>)
Cell to_cell(const T& value) { return std::string(value.text()); }
template <class T>
Cell to_cell(const std::optional<T>& value) { return value ? to_cell(*value) : Cell{}; }

template <class T>
struct FromCell {  // codes and other values with text() and parse()
    static T read(const Cell& cell) { return T::parse(std::get<std::string>(cell)); }
};
template <std::integral T>
struct FromCell<T> {
    static T read(const Cell& cell) { return static_cast<T>(std::get<std::int64_t>(cell)); }
};
template <>
struct FromCell<std::string> {
    static std::string read(const Cell& cell) { return std::get<std::string>(cell); }
};
template <>
struct FromCell<Id> {
    static Id read(const Cell& cell) { return Id(std::get<std::int64_t>(cell)); }
};
template <>
struct FromCell<Money> {
    static Money read(const Cell& cell) { return Money::fen(std::get<std::int64_t>(cell)); }
};
template <FixedWord E>
struct FromCell<E> {
    static E read(const Cell& cell) { return from_code<E>(std::get<std::string>(cell)).value(); }
};
template <class T>
struct FromCell<std::optional<T>> {
    static std::optional<T> read(const Cell& cell) {
        if (std::holds_alternative<std::monostate>(cell)) return std::nullopt;
        return FromCell<T>::read(cell);
    }
};

}  // namespace arrears
