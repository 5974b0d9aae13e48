#include "core/intake/csv.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

class Reader {
  public:
    Reader(std::string_view text, const Arg& name) : text_(text), name_(name) {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (text_.starts_with(mark)) text_.remove_prefix(mark.size());
    }

    CsvTable read() {
        require_text();
        CsvTable table;
        while (at_ < text_.size()) {
            if (ends_line()) continue;
            const int line = line_;
            auto row = read_row();
            if (table.head.empty()) {
                table.head = std::move(row);
                require_different(table.head, line);
                continue;
            }
            if (row.size() != table.head.size())
                throw refusal(Phrase::csv_row_length, line, {{"fields", row.size()}, {"columns", table.head.size()}});
            table.rows.push_back(std::move(row));
            table.lines.push_back(line);
        }
        if (table.head.empty()) throw refusal(Phrase::csv_empty, line_);
        return table;
    }

  private:
    Error refusal(Phrase phrase, int line, Args more = {}) const {
        Args args{{"file", name_}, {"line", line}};
        args.insert(args.end(), more.begin(), more.end());
        return Error(Fault::invalid, phrase, std::move(args));
    }

    // Before anything is cut out of the text. A line end is no part of a longer character, so that a text is
    // UTF-8 when its lines are.
    void require_text() const {
        std::string_view rest = text_;
        for (int line = 1; !rest.empty(); ++line) {
            const std::string_view here = rest.substr(0, rest.find('\n'));
            if (!is_utf8(here)) throw refusal(Phrase::csv_not_utf8, line);
            if (has_nul(here)) throw refusal(Phrase::csv_nul, line);
            rest.remove_prefix(std::min(here.size() + 1, rest.size()));
        }
    }

    void require_different(const std::vector<std::string>& head, int line) const {
        for (auto column = head.begin(); column != head.end(); ++column)
            if (std::find(head.begin(), column, *column) != column) throw refusal(Phrase::csv_column_twice, line, {{"column", *column}});
    }

    // Takes a line end, where one stands here.
    bool ends_line() {
        const std::string_view rest = text_.substr(at_);
        const std::size_t length = rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0;
        at_ += length;
        line_ += length > 0;
        return length > 0;
    }

    std::vector<std::string> read_row() {
        std::vector<std::string> row;
        for (;;) {
            row.push_back(at_ < text_.size() && text_[at_] == '"' ? quoted_field() : plain_field());
            if (at_ == text_.size() || ends_line()) return row;
            ++at_;  // a comma
        }
    }

    std::string plain_field() {
        const std::size_t start = at_;
        while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '\n' && !text_.substr(at_).starts_with("\r\n")) ++at_;
        return std::string(text_.substr(start, at_ - start));
    }

    std::string quoted_field() {
        const int line = line_;
        std::string field;
        for (++at_;; ++at_) {
            if (at_ == text_.size()) throw refusal(Phrase::csv_quote_open, line);
            if (text_[at_] == '"' && text_.substr(at_ + 1).starts_with('"')) ++at_;  // two stand for one
            else if (text_[at_] == '"') break;
            line_ += text_[at_] == '\n';
            field += text_[at_];
        }
        ++at_;
        const std::string_view rest = text_.substr(at_);
        if (!rest.empty() && rest[0] != ',' && rest[0] != '\n' && !rest.starts_with("\r\n"))
            throw refusal(Phrase::csv_text_after_quote, line_);
        return field;
    }

    std::string_view text_;
    Arg name_;
    std::size_t at_ = 0;
    int line_ = 1;
};

}  // namespace

std::optional<std::size_t> CsvTable::column(std::string_view zh, std::string_view en) const {
    for (std::size_t at = 0; at < head.size(); ++at)
        if (const auto name = trimmed(head[at]); name == zh || name == en) return at;
    return std::nullopt;
}

CsvTable read_csv(std::string_view text, const Arg& name) { return Reader(text, name).read(); }

}  // namespace arrears
