#pragma once
#include "core/report/document.hpp"
#include "core/sheets_door.hpp"

namespace arrears {

// What a value is in a workbook: its kind of piece, and the number that goes with it.
struct BookCell {
    int kind;
    std::int64_t number;

    static BookCell of(const Value& value) { return std::visit(BookCell{}, value); }
    BookCell operator()(Nothing) const { return {ArrearsPiece::nothing, 0}; }
    BookCell operator()(std::int64_t number_of) const { return {ArrearsPiece::whole, number_of}; }
    BookCell operator()(Money money) const { return {ArrearsPiece::money, money.fen()}; }
    BookCell operator()(Permille permille) const { return {ArrearsPiece::permille, permille.value}; }
    BookCell operator()(Date date) const {
        const auto day = date.ymd();
        return {ArrearsPiece::day, std::int64_t(static_cast<int>(day.year())) * 10000 + static_cast<unsigned>(day.month()) * 100 + static_cast<unsigned>(day.day())};
    }
    BookCell operator()(const auto&) const { return {ArrearsPiece::text, 0}; }
};

inline constexpr std::size_t most_book_rows = 1'048'576;
inline constexpr int longest_book_text = 32'000;

}  // namespace arrears
