#include "core/render/blank_sheet.hpp"

#include <algorithm>
#include <deque>

#include "core/error.hpp"
#include "core/render/book_piece.hpp"
#include "core/render/csv_text.hpp"
#include "core/render/value_text.hpp"
#include "core/sheets_module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using Piece = ArrearsPiece;

int kind_of(RowLook look) {
    switch (look) {
        case RowLook::whole: return Piece::whole;
        case RowLook::money: return Piece::money;
        case RowLook::day: return Piece::day;
        default: return Piece::text;
    }
}

// A, B … Z, AA: as a formula names a column.
std::string letters_of(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

class Book {
  public:
    void put(int kind, std::int64_t number = 0, std::string_view text = {}) {
        const std::string& kept = texts_.emplace_back(text);
        pieces_.push_back({kind, number, {kept.data(), kept.size()}});
    }
    void put(const Value& value) {
        const BookCell cell = BookCell::of(value);
        put(cell.kind, cell.number, cell.kind == Piece::nothing ? std::string() : value_text(value));
    }
    const std::vector<Piece>& pieces() const { return pieces_; }

  private:
    std::deque<std::string> texts_;  // the pieces look into them
    std::vector<Piece> pieces_;
};

void put_form(Book& book, const BlankSheet& sheet) {
    constexpr int around = 4, least = 14;
    book.put(Piece::table, 0, sheet.name);
    std::size_t lists = 0;
    for (const BlankColumn& column : sheet.columns) {
        book.put(Piece::column, std::max(width(column.heading) + around, least), column.heading);
        std::string words;
        if (!column.words.empty()) {
            const std::string letters = letters_of(lists++);
            words = "='" + sheet.words_name + "'!$" + letters + "$2:$" + letters + "$" + std::to_string(column.words.size() + 1);
        }
        book.put(Piece::shape, kind_of(column.look), words);
    }
    book.put(Piece::row);
    for (const BlankColumn& column : sheet.columns) book.put(column.example);
}

void put_explanation(Book& book, const BlankSheet& sheet) {
    constexpr int first_column = 24;
    book.put(Piece::sheet, first_column, sheet.about_name);
    book.put(Piece::row);
    book.put(Piece::text, 0, sheet.about);
    book.put(Piece::row);
    for (const Column& column : sheet.explained.columns) book.put(Piece::heading, 0, column.label);
    for (const auto& row : sheet.explained.rows) {
        book.put(Piece::row);
        for (const Value& value : row) book.put(value);
    }
}

void put_words(Book& book, const BlankSheet& sheet) {
    constexpr int width_of_words = 24;
    std::vector<const BlankColumn*> lists;
    for (const BlankColumn& column : sheet.columns)
        if (!column.words.empty()) lists.push_back(&column);
    if (lists.empty()) return;
    book.put(Piece::table, 0, sheet.words_name);
    std::size_t longest = 0;
    for (const BlankColumn* list : lists) {
        book.put(Piece::column, width_of_words, list->heading);
        longest = std::max(longest, list->words.size());
    }
    for (std::size_t at = 0; at < longest; ++at) {
        book.put(Piece::row);
        for (const BlankColumn* list : lists) at < list->words.size() ? book.put(Piece::text, 0, list->words[at]) : book.put(Piece::nothing);
    }
}

}  // namespace

std::string blank_as_xlsx(const BlankSheet& sheet, const std::string& modules) {
    Book book;
    put_form(book, sheet);
    put_explanation(book, sheet);
    put_words(book, sheet);
    std::string file;
    ArrearsSheets call{};
    call.asked = ArrearsSheets::to_write;
    call.pieces = book.pieces().data();
    call.piece_count = book.pieces().size();
    call.whose = &file;
    call.bytes = [](void* whose, ArrearsBytes bytes) { static_cast<std::string*>(whose)->append(bytes.data, bytes.size); };
    if (SheetsModule(modules)(call) != ArrearsSheets::none) throw Error(Fault::disk, Phrase::workbook_failed, {{"reason", call.detail}});
    return file;
}

std::string blank_as_csv(const BlankSheet& sheet) {
    std::string text(csv_mark);
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        if (at > 0) text += ',';
        append_csv_cell(text, sheet.columns[at].heading);
    }
    text += "\r\n";
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        if (at > 0) text += ',';
        append_csv_cell(text, sheet.columns[at].example);
    }
    return text + "\r\n";
}

}  // namespace arrears
