#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {

// The rows of one sheet on their way out: each with the cells that say something, at their columns.
class Lines {
  public:
    // Without a call, a sheet is only asked whether it holds anything.
    explicit Lines(ArrearsSheets* call) : call_(call) {}

    void put(std::size_t column, std::string text) {
        if (text.empty()) return;
        size_ += text.size();
        if (size_ > longest) throw Failure{ArrearsSheets::too_large, "row"};
        if (cells_.size() <= column) cells_.resize(column + 1);
        cells_[column] = std::move(text);
    }

    void end_row(int number) {
        while (!cells_.empty() && cells_.back().empty()) cells_.pop_back();
        if (!cells_.empty()) {
            has_any_ = true;
            views_.clear();
            for (const std::string& cell : cells_) views_.push_back({cell.data(), cell.size()});
            if (call_ && call_->line(call_->whose, number, views_.data(), views_.size()) == 0) had_enough_ = true;
        }
        cells_.clear();
        size_ = 0;
    }

    bool has_any() const { return has_any_; }
    bool had_enough() const { return had_enough_ || (!call_ && has_any_); }

  private:
    static constexpr std::size_t longest = 1U << 20U;  // of a row, as of a record of a text

    ArrearsSheets* call_;
    std::vector<std::string> cells_;
    std::vector<ArrearsBytes> views_;
    std::size_t size_ = 0;
    bool has_any_ = false, had_enough_ = false;
};

// The sheets of a book, of which one is read: that of the name asked for, else the first that holds anything. `read` puts a
// sheet's rows into the lines it is given, and stops when they had enough.
template <class Read>
void read_one_of(const std::vector<std::string>& names, ArrearsSheets& call, Read&& read) {
    const auto tell = [&](int what, const std::string& name) { call.told(call.whose, what, {name.data(), name.size()}); };
    bool is_read = false;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const bool is_meant = !is_read && (!call.sheet || names[at] == call.sheet);
        Lines lines(is_meant ? &call : nullptr);
        std::int64_t rounded = 0;
        read(at, lines, rounded);
        if (is_meant && (call.sheet || lines.has_any())) {
            is_read = true;
            call.rounded = rounded;
            tell(ArrearsSheets::sheet_read, names[at]);
        } else if (lines.has_any()) {
            tell(ArrearsSheets::other_sheet, names[at]);
        }
    }
    if (call.sheet && !is_read) throw Failure{ArrearsSheets::no_such_sheet};
}

}  // namespace arrears::workbook
