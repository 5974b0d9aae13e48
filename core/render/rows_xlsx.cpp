// A workbook of one table, or of as many sheets as its rows need. The rows are drawn by arrears-sheets.so as it writes them.
#include <algorithm>
#include <exception>
#include <deque>

#include "core/error.hpp"
#include "core/render/book_piece.hpp"
#include "core/render/csv_text.hpp"
#include "core/render/rows.hpp"
#include "core/render/value_text.hpp"
#include "core/sheets_module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using Piece = ArrearsPiece;

std::int64_t width_of(const RowColumn& column) {
    constexpr int around = 4;  // beside the head is the arrow of the filter
    constexpr int looks[] = {18, 30, 8, 14, 12};  // by RowLook
    return std::max(width(column.label) + around, looks[static_cast<std::size_t>(column.look)]);
}

// As it stands, with its line breaks: it may be read back.
std::string text_of(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text ? without_hidden(*text) : value_text(value);
}

class Drawn {
  public:
    Drawn(const RowSheet& sheet, const RowTarget& target) : sheet_(sheet), target_(target) {}

    // No exception goes through the door: what is thrown waits here until it is shut again.
    std::size_t more(const Piece** pieces) {
        pieces_.clear(), kept_.clear();
        try {
            std::vector<Value> row;
            for (std::size_t count = 0; count < at_once && !is_done_; ++count) put_row(row);
        } catch (...) {
            thrown = std::current_exception();
            pieces_.clear();
        }
        *pieces = pieces_.data();
        return pieces_.size();
    }
    void take(ArrearsBytes bytes) {
        if (thrown) return;
        try {
            target_.take({bytes.data, bytes.size});
        } catch (...) {
            thrown = std::current_exception();
        }
    }

    std::int64_t rows = 0;
    std::exception_ptr thrown;

  private:
    static constexpr std::size_t at_once = 256;  // rows

    void put_row(std::vector<Value>& row) {
        is_done_ = !sheet_.next(row);
        if (is_done_ && sheets_ > 0) return;
        if (sheets_ == 0 || on_sheet_ + 1 == most_book_rows) begin_sheet();
        if (is_done_) return;
        pieces_.push_back({Piece::row, 0, {}});
        for (const Value& value : row) {
            const BookCell cell = BookCell::of(value);
            cell.kind == Piece::nothing ? pieces_.push_back({cell.kind, 0, {}}) : put(cell.kind, cell.number, text_of(value));
        }
        ++on_sheet_, ++rows;
    }
    void begin_sheet() {
        put(Piece::table, -1, ++sheets_ == 1 ? sheet_.name : sheet_.name + " " + std::to_string(sheets_));
        for (const RowColumn& column : sheet_.columns) put(Piece::column, width_of(column), column.label);
        on_sheet_ = 0;
    }
    void put(int kind, std::int64_t number, std::string_view text) {
        const std::string& kept = kept_.emplace_back(clipped(text, longest_book_text));
        pieces_.push_back({kind, number, {kept.data(), kept.size()}});
    }

    const RowSheet& sheet_;
    const RowTarget& target_;
    std::vector<Piece> pieces_;
    std::deque<std::string> kept_;  // the pieces look into them
    std::size_t on_sheet_ = 0, sheets_ = 0;
    bool is_done_ = false;
};

}  // namespace

std::int64_t rows_as_xlsx(const RowSheet& sheet, const RowTarget& target) {
    Drawn drawn(sheet, target);
    ArrearsSheets call{};
    call.asked = ArrearsSheets::to_write;
    call.file = target.file;
    call.whose = &drawn;
    call.more = [](void* whose, const Piece** pieces) { return static_cast<Drawn*>(whose)->more(pieces); };
    call.bytes = [](void* whose, ArrearsBytes bytes) { static_cast<Drawn*>(whose)->take(bytes); };
    const int failure = SheetsModule(target.modules)(call);
    if (drawn.thrown) std::rethrow_exception(drawn.thrown);
    if (failure != ArrearsSheets::none) throw Error(Fault::disk, Phrase::workbook_failed, {{"reason", call.detail}});
    return drawn.rows;
}

}  // namespace arrears
