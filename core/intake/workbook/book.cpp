// libxlsxwriter writes into a file alone: the one that is told, or one in memory, so that the program puts the bytes where it puts all
// others. A row is gone from memory when the next begins.
#include "core/intake/workbook/book.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace arrears::workbook {
namespace {

using Piece = ArrearsPiece;

class InMemory {
  public:
    InMemory() : file_(::memfd_create("book", MFD_CLOEXEC)) {}
    ~InMemory() { ::close(file_); }
    InMemory(const InMemory&) = delete;
    InMemory& operator=(const InMemory&) = delete;

    int file() const { return file_; }

  private:
    int file_;
};

// Where the sheets are kept until the file is put together: beside it, for they hold what it holds.
std::string folder_of(int file) {
    std::array<char, 4096> path{};
    const ssize_t got = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path.data(), path.size());
    const std::string whole(path.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return whole.substr(0, whole.find_last_of('/') == whole.npos ? 0 : whole.find_last_of('/'));
}

class Writer {
  public:
    explicit Writer(lxw_workbook* book) : book_(book) {
        // No day of today, and nobody's name.
        lxw_doc_properties properties{};
        properties.created = 315532800;  // 1980-01-01, as the zip has it
        workbook_set_properties(book_, &properties);
        const auto look = [&](const char* shown, bool is_bold) {
            lxw_format* format = workbook_add_format(book_);
            if (shown) format_set_num_format(format, shown);
            if (is_bold) format_set_bold(format);
            return format;
        };
        for (const bool is_bold : {false, true}) {
            plain_[is_bold] = is_bold ? look(nullptr, is_bold) : nullptr;  // to look up a format costs more than to write a text
            money_[is_bold] = look("#,##0.00", is_bold);
            whole_[is_bold] = look("0", is_bold);
            percent_[is_bold] = look("0.0%", is_bold);
            day_[is_bold] = look("yyyy-mm-dd", is_bold);
        }
        text_ = look("@", false);
        head_ = look(nullptr, true);
        format_set_text_wrap(head_);
        format_set_bottom(head_, LXW_BORDER_THIN);
        title_ = look(nullptr, true);
        format_set_font_size(title_, 14);
    }

    void write(const Piece& piece) {
        switch (piece.kind) {
            case Piece::sheet:
            case Piece::table:
                end_table();
                row_ = 0;
                column_ = 0;
                is_begun_ = is_bold_ = false;
                sums_.clear();
                sheet_name_ = words(piece);
                sheet_ = workbook_add_worksheet(book_, sheet_name_.c_str());
                if (!sheet_) throw Failure{ArrearsSheets::not_written, words(piece)};
                has_head_ = piece.kind == Piece::table;
                is_counted_ = piece.number >= 0;
                rows_ = has_head_ && is_counted_ ? static_cast<lxw_row_t>(piece.number) : 0;
                begin_sheet(static_cast<double>(piece.number));
                return;
            case Piece::column:
                width_ = static_cast<double>(piece.number);
                require(worksheet_set_column(sheet_, column_, column_, static_cast<double>(piece.number), nullptr));
                if (rows_ > 0) require(worksheet_autofilter(sheet_, 0, 0, rows_, column_));  // of the last column, in the end
                require(worksheet_write_string(sheet_, 0, column_++, words(piece).c_str(), head_));
                columns_ = column_;
                return;
            case Piece::shape: return shape(piece);
            case Piece::chart: return chart(piece);
            case Piece::row:
            case Piece::total:
                if (is_begun_ || has_head_) ++row_;
                column_ = 0;
                is_begun_ = true;
                is_bold_ = piece.kind == Piece::total;
                return;
            default: require(cell(piece)); ++column_;
        }
    }

    // Of a table whose rows were not counted before, the filter is as long as it has become.
    void end_table() {
        if (sheet_ && has_head_ && !is_counted_ && row_ > 0) require(worksheet_autofilter(sheet_, 0, 0, row_, static_cast<lxw_col_t>(columns_ - 1)));
    }

  private:
    // Printed, a sheet is as wide as an A4 page, and a table has its head on each of them.
    void begin_sheet(double width) {
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(sheet_, a4);
        worksheet_fit_to_pages(sheet_, 1, 0);
        if (has_head_) {
            worksheet_freeze_panes(sheet_, 1, 0);
            require(worksheet_repeat_rows(sheet_, 0, 0));
            return;
        }
        constexpr double of_amounts = 18;
        require(worksheet_set_column(sheet_, 0, 0, width, nullptr));
        require(worksheet_set_column(sheet_, 1, 2, of_amounts, nullptr));
    }

    static std::string words(const Piece& piece) { return {piece.words.data, piece.words.size}; }
    static void require(lxw_error error) {
        if (error != LXW_NO_ERROR) throw Failure{ArrearsSheets::not_written, lxw_strerror(error)};
    }

    void shape(const Piece& piece) {
        constexpr lxw_row_t last = 10'000;  // of the rows that somebody may fill in
        const lxw_col_t column = static_cast<lxw_col_t>(column_ - 1);
        lxw_format* const looks = piece.number == Piece::day ? day_[false] : piece.number == Piece::money ? money_[false] : piece.number == Piece::whole ? whole_[false] : text_;
        require(worksheet_set_column(sheet_, column, column, width_, looks));
        if (piece.words.size == 0) return;
        std::string cells = words(piece);
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        choice.value_formula = cells.data();
        require(worksheet_data_validation_range(sheet_, 1, column, last, column, &choice));
    }

    void count(const Piece& piece) {
        if (piece.kind != Piece::whole && piece.kind != Piece::money) return;
        if (sums_.size() <= column_) sums_.resize(column_ + 1U);
        static_cast<void>(__builtin_add_overflow(sums_[column_], piece.number, &sums_[column_]));  // beyond that no total is countable
    }
    // A total that is the sum of what stands above it is told as one: it follows what somebody changes there.
    bool is_sum(const Piece& piece) const {
        return has_head_ && row_ > 1 && column_ < sums_.size() && sums_[column_] == piece.number && (piece.kind == Piece::whole || piece.kind == Piece::money);
    }
    std::string sum_above() const {
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> cells{};
        lxw_rowcol_to_range(cells.data(), 1, column_, row_ - 1, column_);
        return "=SUM(" + std::string(cells.data()) + ")";
    }

    // Its values stand beside each bar: no chart without its numbers.
    void chart(const Piece& piece) {
        const bool is_lying = piece.number < 0;
        const auto count = static_cast<lxw_row_t>(is_lying ? -piece.number : piece.number);
        const lxw_row_t first = row_ - count + 1;
        lxw_chart* const chart = workbook_add_chart(book_, is_lying ? LXW_CHART_BAR : LXW_CHART_COLUMN);
        if (!chart) throw Failure{ArrearsSheets::not_written, words(piece)};
        chart_title_set_name(chart, words(piece).c_str());
        const lxw_col_t series_count = static_cast<lxw_col_t>(column_ - 1);
        for (lxw_col_t column = 1; column <= series_count; ++column) {
            lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, sheet_name_.c_str(), first, 0, row_, 0);
            chart_series_set_values(series, sheet_name_.c_str(), first, column, row_, column);
            if (series_count > 1) chart_series_set_name_range(series, sheet_name_.c_str(), first - 1, column);
            chart_series_set_labels(series);
        }
        if (series_count < 2) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        if (is_lying) chart_axis_set_reverse(chart->y_axis);  // the first bar above
        lxw_chart_options place{};
        place.x_scale = 1.3;
        require(worksheet_insert_chart_opt(sheet_, first - 1, 4, chart, &place));
    }

    lxw_error cell(const Piece& piece) {
        // Up to 15 digits a spreadsheet program counts without loss; beyond them a number is shown and not counted.
        constexpr std::int64_t countable = 999'999'999'999'999;
        const bool is_countable = piece.number >= -countable && piece.number <= countable;
        if (!is_bold_ && has_head_ && is_countable) count(piece);  // what is written as text, no SUM counts
        const auto number = [&](double value, lxw_format* format) {
            if (is_bold_ && is_countable && is_sum(piece)) return worksheet_write_formula_num(sheet_, row_, column_, sum_above().c_str(), format, value);
            return is_countable ? worksheet_write_number(sheet_, row_, column_, value, format) : worksheet_write_string(sheet_, row_, column_, words(piece).c_str(), format);
        };
        switch (piece.kind) {
            case Piece::nothing: return LXW_NO_ERROR;
            case Piece::whole: return number(static_cast<double>(piece.number), whole_[is_bold_]);
            case Piece::money: return number(static_cast<double>(piece.number) / 100, money_[is_bold_]);
            case Piece::permille: return number(static_cast<double>(piece.number) / 1000, percent_[is_bold_]);
            case Piece::day: {
                lxw_datetime day{static_cast<int>(piece.number / 10000), static_cast<int>(piece.number / 100 % 100), static_cast<int>(piece.number % 100), 0, 0, 0};
                return worksheet_write_datetime(sheet_, row_, column_, &day, day_[is_bold_]);
            }
            case Piece::title: return worksheet_write_string(sheet_, row_, column_, words(piece).c_str(), title_);
            case Piece::heading: return worksheet_write_string(sheet_, row_, column_, words(piece).c_str(), plain_[true]);
            default: return worksheet_write_string(sheet_, row_, column_, words(piece).c_str(), plain_[is_bold_]);
        }
    }

    lxw_workbook* book_;
    lxw_worksheet* sheet_ = nullptr;
    std::array<lxw_format*, 2> plain_, money_, whole_, percent_, day_;
    lxw_format *head_, *title_, *text_;
    lxw_row_t row_ = 0, rows_ = 0;  // where it is; of a table, without its total
    lxw_col_t column_ = 0, columns_ = 0;
    double width_ = 0;  // of the column before
    std::string sheet_name_;
    std::vector<std::int64_t> sums_;  // of the columns of a table
    bool has_head_ = false, is_counted_ = true, is_begun_ = false, is_bold_ = false;
};

}  // namespace

void write_book(ArrearsSheets& call) {
    std::optional<InMemory> made;
    if (call.file == 0) made.emplace();
    const std::string path = "/proc/self/fd/" + std::to_string(made ? made->file() : call.file);
    std::string beside = made ? std::string() : folder_of(call.file);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    if (!beside.empty()) options.tmpdir = beside.data();
    lxw_workbook* const book = workbook_new_opt(path.c_str(), &options);
    if (!book) throw Failure{ArrearsSheets::not_written};
    try {
        Writer writer(book);
        const ArrearsPiece* pieces = call.pieces;
        std::size_t count = call.piece_count;
        do {
            for (std::size_t at = 0; at < count; ++at) writer.write(pieces[at]);
            count = call.more ? call.more(call.whose, &pieces) : 0;
        } while (count > 0);
        writer.end_table();
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) throw Failure{ArrearsSheets::not_written, lxw_strerror(error)};
    if (!made) return;
    std::vector<char> block(1U << 20U);
    ::lseek(made->file(), 0, SEEK_SET);
    for (ssize_t got = ::read(made->file(), block.data(), block.size()); got > 0; got = ::read(made->file(), block.data(), block.size()))
        call.bytes(call.whose, {block.data(), static_cast<std::size_t>(got)});
}

}  // namespace arrears::workbook
