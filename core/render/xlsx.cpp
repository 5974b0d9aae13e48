// XLSX as an office goes on working with it: a sheet a table, its head standing still and filtered by, amounts and days as such, so
// that they can be summed and sorted; what is said around the tables on a sheet of its own, the first, and its charts, which
// can be edited, on the last. Text stays text: what
// begins with = is no formula. The bytes are made by arrears-sheets.so.
#include <strings.h>

#include <algorithm>
#include <deque>

#include "core/render/book_piece.hpp"
#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"
#include "core/sheets_module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using Piece = ArrearsPiece;

constexpr int longest_name = 31;

class Book {
  public:
    explicit Book(const Layout& layout) : untitled_(layout.untitled), charts_name_(layout.charts) {}

    void title(const Document& document) {
        title_ = document.title;
        row_of(Piece::title, document.title);
        row_of(Piece::text, document.aside);
        says_more_ = !document.aside.empty();
    }
    void put(const Heading& heading) {
        says_more_ = true;
        words_.push_back({Piece::row, 0, {}});
        row_of(Piece::heading, heading.text);
    }
    void put(const Paragraph& paragraph) {
        says_more_ = true;
        row_of(Piece::text, paragraph.text);
    }
    void put(const Figures& figures) {
        says_more_ = true;
        for (const Figure* figure : figures) {
            row_of(Piece::text, figure->label);
            words_.push_back(piece_of(figure->value));
        }
    }
    void put(const Table& table) {
        const std::string name = new_name(table.title.empty() ? title_ : table.title);
        if (table.rows.size() + 2 > most_book_rows)
            throw Error(Fault::refused, Phrase::workbook_rows, {{"table", name}, {"rows", table.rows.size()}});
        tables_.push_back(piece(Piece::table, static_cast<std::int64_t>(table.rows.size()), name));
        const auto seen = table.seen();
        const std::size_t heads = tables_.size();
        for (const std::size_t at : seen) {
            constexpr int beside = 2;  // the arrow of the filter
            tables_.push_back(piece(Piece::column, width(table.columns[at].label) + beside, table.columns[at].label));
        }
        const auto row = [&](int kind, const std::vector<Value>& values) {
            tables_.push_back({kind, 0, {}});
            for (std::size_t column = 0; column < seen.size(); ++column) {
                const Value& value = values.at(seen[column]);
                cell_.clear();
                append_value_text(cell_, value);
                std::int64_t& widest = tables_[heads + column].number;
                widest = std::max<std::int64_t>(widest, width(cell_));
                const BookCell typed = BookCell::of(value);
                tables_.push_back(typed.kind == Piece::nothing ? Piece{Piece::nothing, 0, {}} : piece(typed.kind, typed.number, cell_));
            }
        };
        for (const auto& each : table.rows) row(Piece::row, each);
        if (table.total) row(Piece::total, *table.total);
        for (std::size_t column = 0; column < seen.size(); ++column) {
            constexpr std::int64_t least = 8, most = 60, around = 2;
            std::int64_t& widest = tables_[heads + column].number;
            widest = std::clamp(widest + around, least, most);
        }
        ++table_count_;
    }

    // The values once more on a sheet of their own, each chart beside them.
    void put(const Chart& chart) {
        if (chart.bars.empty()) return;
        constexpr std::int64_t tall = 18;  // rows
        const auto row = [&] { charts_.push_back({Piece::row, 0, {}}); };
        const bool compares = !chart.before.empty();
        row(), charts_.push_back(piece(Piece::heading, 0, chart.title));
        row(), charts_.push_back({Piece::nothing, 0, {}});
        if (compares)
            for (const auto& name : {chart.now, chart.before}) charts_.push_back(piece(Piece::heading, 0, name));
        for (const Chart::Bar& bar : chart.bars) {
            row(), charts_.push_back(piece(Piece::text, 0, bar.label));
            charts_.push_back(piece_of(bar.value));
            if (compares) charts_.push_back(piece_of(bar.former));
        }
        const auto bars = static_cast<std::int64_t>(chart.bars.size());
        charts_.push_back(piece(Piece::chart, chart.is_over_time ? bars : -bars, chart.title));
        for (std::int64_t rows = bars; rows < tall; ++rows) row();
    }

    std::vector<Piece> pieces() {
        std::vector<Piece> all;
        if (says_more_ || table_count_ != 1) {
            all.push_back(piece(Piece::sheet, 24, new_name(title_)));
            all.insert(all.end(), words_.begin(), words_.end());
        }
        all.insert(all.end(), tables_.begin(), tables_.end());
        if (!charts_.empty()) all.push_back(piece(Piece::sheet, 24, new_name(charts_name_)));
        all.insert(all.end(), charts_.begin(), charts_.end());
        return all;
    }

  private:
    Piece piece(int kind, std::int64_t number, std::string_view text) {
        const std::string& kept = texts_.emplace_back(clipped(visible(text), longest_book_text));
        return {kind, number, {kept.data(), kept.size()}};
    }
    Piece piece_of(const Value& value) {
        const BookCell typed = BookCell::of(value);
        return typed.kind == Piece::nothing ? Piece{Piece::nothing, 0, {}} : piece(typed.kind, typed.number, value_text(value));
    }
    void row_of(int kind, std::string_view text) {
        if (text.empty()) return;
        words_.push_back({Piece::row, 0, {}});
        words_.push_back(piece(kind, 0, text));
    }

    // Of 31 characters, without those that stand for something in a formula, and no two alike.
    std::string new_name(std::string_view wanted) {
        std::string name = visible(wanted);
        for (char& c : name)
            if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
        name = trimmed(name);
        if (name.empty()) name = untitled_;
        std::string tried = shortened(name, longest_name);
        const auto is_taken = [&] { return std::find_if(names_.begin(), names_.end(), [&](const auto& other) { return strcasecmp(other.c_str(), tried.c_str()) == 0; }) != names_.end(); };
        for (int number = 2; is_taken(); ++number) {
            const std::string ending = " " + std::to_string(number);
            tried = shortened(name, longest_name - static_cast<int>(ending.size())) + ending;
        }
        return names_.emplace_back(tried);
    }
    static std::string shortened(std::string_view name, int characters) {
        std::size_t end = 0;
        for (int taken = 0; end < name.size(); ++end)
            if ((static_cast<unsigned char>(name[end]) & 0xC0U) != 0x80 && ++taken > characters) break;
        return std::string(trimmed(name.substr(0, end)));
    }

    std::string untitled_, charts_name_, title_, cell_;
    std::vector<std::string> names_;
    std::deque<std::string> texts_;  // the pieces look into them
    std::vector<Piece> words_, tables_, charts_;
    std::size_t table_count_ = 0;
    bool says_more_ = false;
};

}  // namespace

std::string as_xlsx(const Document& document, const Layout& layout) {
    Book book(layout);
    book.title(document);
    show(document, book);
    const std::vector<Piece> pieces = book.pieces();
    std::string file;
    ArrearsSheets call{};
    call.asked = ArrearsSheets::to_write;
    call.pieces = pieces.data();
    call.piece_count = pieces.size();
    call.whose = &file;
    call.bytes = [](void* whose, ArrearsBytes bytes) { static_cast<std::string*>(whose)->append(bytes.data, bytes.size); };
    if (SheetsModule(layout.modules)(call) != ArrearsSheets::none) throw Error(Fault::disk, Phrase::workbook_failed, {{"reason", call.detail}});
    return file;
}

}  // namespace arrears
