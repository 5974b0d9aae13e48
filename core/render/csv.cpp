// CSV as Excel and WPS in China open it by a double click: with a BOM, without which they read GBK, and with
// a ' before whatever they would run as a formula. RFC 4180 otherwise.
#include <algorithm>

#include "core/render/csv_text.hpp"
#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"
#include "core/value/guarded.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::string quoted(std::string_view text) { return csv_quoted((may_run(text) ? "'" : "") + without_hidden(text)); }

struct Cell {
    std::string operator()(Nothing) const { return {}; }
    std::string operator()(bool yes) const { return yes ? "1" : "0"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Money money) const { return money.plain(); }
    std::string operator()(Permille permille) const { return percent_text(permille); }
    std::string operator()(Date date) const { return date.iso(); }
    std::string operator()(const std::string& text) const { return quoted(text); }
    std::string operator()(const RecordNumber& number) const { return number.id.text(number.letter); }
    std::string operator()(const Word& word) const { return quoted(word.text); }
};

}  // namespace

std::string csv_quoted(std::string cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string without_hidden(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\t\n", at), text.size());
        out += visible(text.substr(at, end - at));
        if (end < text.size()) out += text[end];
        at = end + 1;
    }
    return out;
}

void append_csv_cell(std::string& out, const Value& value) { out += std::visit(Cell{}, value); }

namespace {

class CsvSheet {
  public:
    void title(const Document& document) {
        if (document.title.empty() && document.aside.empty()) return;
        cell(document.title);
        if (!document.aside.empty()) cell(document.aside);
        end_row();
    }

    void put(const Heading& heading) {
        gap();
        cell(heading.text);
        end_row();
    }

    void put(const Paragraph& paragraph) {
        gap();
        cell(paragraph.text);
        end_row();
    }

    void put(const Figures& figures) {
        gap();
        for (const Figure* figure : figures) {
            cell(figure->label);
            cell(figure->value);
            end_row();
        }
    }

    // An empty table keeps its head row: who reads the file finds the columns.
    void put(const Table& table) {
        gap();
        if (!table.title.empty()) {
            cell(table.title);
            end_row();
        }
        const auto seen = table.seen();
        for (const std::size_t at : seen) cell(table.columns[at].label);
        end_row();
        for (const auto& each : table.rows) row(each, seen);
        if (table.total) row(*table.total, seen);
    }

    std::string take() { return std::string(csv_mark) + text_; }

  private:
    void cell(const Value& value) {
        if (!is_row_start_) text_ += ',';
        append_csv_cell(text_, value);
        is_row_start_ = false;
    }
    void end_row() {
        text_ += "\r\n";
        is_row_start_ = true;
    }
    void row(const std::vector<Value>& values, const std::vector<std::size_t>& seen) {
        for (const std::size_t at : seen) cell(values.at(at));
        end_row();
    }
    void gap() {
        if (!text_.empty()) end_row();
    }

    std::string text_;
    bool is_row_start_ = true;
};

}  // namespace

std::string as_csv(const Document& document, const Layout&) {
    CsvSheet sheet;
    sheet.title(document);
    show(document, sheet);
    return sheet.take();
}

}  // namespace arrears
