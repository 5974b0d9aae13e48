// A report as DOCX, to be edited and passed on: its words, figures and tables. A chart is a table whose bars are letters, so that every
// office program shows it and whoever edits a value can lengthen its bar. A report with a table of many columns lies on its side.
#include <algorithm>

#include "core/render/docx_parts.hpp"
#include "core/render/render.hpp"
#include "core/render/sheet.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"

namespace arrears {
namespace {

constexpr DocxCells cells{18, 260};      // 小五
constexpr int letter_of_a_bar = 180, longest_bar = 20;  // as wide as a Chinese one, in twentieths of a point; letters
constexpr std::string_view now_letter = "█", former_letter = "▒";
constexpr std::size_t most_upright = 8;  // columns

bool is_wide(const Document& document) {
    return std::ranges::any_of(document.blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table && !table->for_machines_only && !table->rows.empty() && table->seen().size() > most_upright;
    });
}

class Body {
  public:
    explicit Body(const DocxPage& page) : page_(page) {}

    void title(const Document& document) {
        if (!document.title.empty()) text_ += docx_paragraph(document.title, R"(<w:pStyle w:val="PaperTitle"/>)");
        if (!document.aside.empty()) text_ += docx_paragraph(document.aside, R"(<w:jc w:val="center"/>)");
    }
    void put(const Heading& heading) { text_ += docx_paragraph(heading.text, R"(<w:pStyle w:val="Heading1"/>)"); }
    void put(const Paragraph& paragraph) { text_ += docx_paragraph(paragraph.text, R"(<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>)"); }
    void put(const Figures& figures) {
        std::vector<DocxRow> rows;
        for (const Figure* figure : figures) rows.push_back({{{figure->label}, {value_text(figure->value), is_number(figure->value)}}});
        const int labels = page_.width_of_text() / 2;
        put_table(docx_table(rows, {labels, page_.width_of_text() - labels}));
    }
    void put(const Table& table) {
        if (table.rows.empty()) return;
        if (!table.title.empty()) text_ += docx_paragraph(table.title, R"(<w:pStyle w:val="Caption"/>)");
        const auto seen = table.seen();
        SheetTable measured;
        std::vector<DocxRow> rows;
        const auto row = [&](bool is_head, bool is_bold, auto text_of) {
            DocxRow& put = rows.emplace_back();
            SheetRow& wide = measured.rows.emplace_back();
            put.is_head = is_head, put.is_bold = is_bold;
            for (const std::size_t at : seen) {
                put.cells.push_back({text_of(at), table.columns[at].right});
                wide.cells.push_back(put.cells.back().text);
            }
        };
        row(true, false, [&](std::size_t at) { return table.columns[at].label; });
        for (const auto& values : table.rows) row(false, false, [&](std::size_t at) { return value_text(values.at(at)); });
        if (table.total) row(false, true, [&](std::size_t at) { return value_text(table.total->at(at)); });
        put_table(docx_table(rows, column_widths(measured, page_.width_of_text())));
    }

    void put(const Chart& chart) {
        if (chart.bars.empty()) return;
        const bool compares = !chart.before.empty();
        std::int64_t most = 1;
        for (const Chart::Bar& one : chart.bars) most = std::max({most, length_of(one.value), length_of(one.former)});
        std::vector<DocxRow> rows;
        const auto row = [&](std::string_view label, std::string_view letter, const Value& value) {
            const auto letters = static_cast<int>(std::max<std::int64_t>(0, length_of(value)) * longest_bar / most);
            std::string bar;
            for (int drawn = 0; drawn < letters; ++drawn) bar += letter;
            rows.push_back({{{std::string(label)}, {std::move(bar)}, {value_text(value), true}}});
        };
        for (const Chart::Bar& one : chart.bars) {
            row(one.label, now_letter, one.value);
            if (compares) row({}, former_letter, one.former);
        }
        text_ += docx_paragraph(chart.title, R"(<w:pStyle w:val="Caption"/>)");
        if (compares) text_ += docx_paragraph(std::string(now_letter) + " " + chart.now + "   " + std::string(former_letter) + " " + chart.before, R"(<w:jc w:val="center"/>)");
        constexpr int bars = letter_of_a_bar * (longest_bar + 1);
        const int labels = (page_.width_of_text() - bars) * 3 / 5;
        put_table(docx_table(rows, {labels, bars, page_.width_of_text() - bars - labels}));
    }

    std::string take() { return std::move(text_); }

  private:
    // Two tables with nothing between them would be one.
    void put_table(const std::string& table) {
        if (text_.ends_with("</w:tbl>")) text_ += docx_paragraph({}, R"(<w:pStyle w:val="Cell"/>)");
        text_ += table;
    }

    const DocxPage& page_;
    std::string text_;
};

}  // namespace

std::string as_docx(const Document& document, const Layout&) {
    const DocxPage page{is_wide(document)};
    Body body(page);
    body.title(document);
    show(document, body);
    return docx_file(body.take(), page, cells);
}

}  // namespace arrears
