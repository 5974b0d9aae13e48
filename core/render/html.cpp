// HTML as one file that needs nothing beside it: no script, no address of anything else, so that it can be sent on, opened
// offline and kept. On a screen a table that is wider than the page is moved sideways alone; on paper, A4, each page of a table has
// its heads and no row is parted. Colours are told apart in grey too, and keep to WCAG's AA on white.
#include <variant>

#include "core/render/chart_svg.hpp"
#include "core/render/markup.hpp"
#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"

namespace arrears {
namespace {

constexpr std::string_view style = R"(
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 16px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
  max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
header { border-bottom: 2px solid #1a1a1a; margin-bottom: 1.2rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; break-after: avoid; }
header p { margin: 0 0 .6rem; color: #595959; }
p { margin: .6rem 0; }
dl { display: grid; grid-template-columns: fit-content(70%) auto; justify-content: start; column-gap: 2rem; margin: .6rem 0; }
dt, dd { margin: 0; padding: .1rem 0; break-inside: avoid; }
a { color: #0b4f9c; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 45%; font-size: .875rem; line-height: 1.45; }
caption { text-align: left; font-weight: bold; padding-bottom: .3rem; break-after: avoid; }
thead { display: table-header-group; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #d0d0d0; text-align: left; vertical-align: top; }
th { border-bottom: 1px solid #1a1a1a; background: #f2f2f2; white-space: nowrap; }
th.number { text-align: right; }
td.number, .record { white-space: nowrap; }
tr { break-inside: avoid; }
.total td { border-top: 1px solid #1a1a1a; font-weight: bold; }
.late td { color: #9b0000; }
.soon td { color: #7a4a00; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figcaption { font-weight: bold; margin-bottom: .3rem; }
.short { break-inside: avoid; }
svg { display: block; width: 100%; height: auto; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { font-size: 9pt; }
  th { white-space: normal; }
  th, td { padding: 1mm 1.5mm; }
}
)";

std::string_view class_of(Tone tone) {
    switch (tone) {
        case Tone::late: return " class=\"late\"";
        case Tone::soon: return " class=\"soon\"";
        default: return {};
    }
}

class HtmlPage {
  public:
    explicit HtmlPage(const Document& document, const Layout& layout) {
        const std::string title = marked_up(document.title.empty() ? layout.untitled : document.title);
        text_ = "<!DOCTYPE html>\n<html lang=\"" + layout.language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n<style>" + std::string(style) +
                "</style>\n</head>\n<body>\n";
        if (document.title.empty() && document.aside.empty()) return;
        text_ += "<header>\n";
        if (!document.title.empty()) text_ += "<h1>" + title + "</h1>\n";
        if (!document.aside.empty()) text_ += "<p>" + marked_up(document.aside) + "</p>\n";
        text_ += "</header>\n";
    }

    void put(const Heading& heading) { text_ += "<h2>" + marked_up(heading.text) + "</h2>\n"; }
    void put(const Paragraph& paragraph) { text_ += "<p>" + marked_up(paragraph.text) + "</p>\n"; }

    void put(const Figures& figures) {
        text_ += "<dl>\n";
        for (const Figure* figure : figures)
            text_ += "<dt>" + marked_up(figure->label) + "</dt><dd" + (is_number(figure->value) ? " class=\"number\"" : "") + ">" +
                     linked(marked_up(value_text(figure->value)), figure->see) + "</dd>\n";
        text_ += "</dl>\n";
    }

    void put(const Table& table) {
        if (table.rows.empty()) return;
        const auto seen = table.seen();
        // What is too wide is moved by the keyboard too; what fits on a page stands on one.
        constexpr std::size_t rows_of_a_page = 20;
        text_ += std::string("<div class=\"table") + (table.rows.size() <= rows_of_a_page ? " short" : "") + "\" tabindex=\"0\"" + (table.anchor.empty() ? "" : " id=\"" + table.anchor + "\"") + ">\n<table>\n";
        if (!table.title.empty()) text_ += "<caption>" + marked_up(table.title) + "</caption>\n";
        text_ += "<thead>\n<tr>";
        for (const std::size_t at : seen)
            text_ += std::string("<th scope=\"col\"") + (table.columns[at].right ? " class=\"number\"" : "") + ">" + marked_up(table.columns[at].label) + "</th>";
        text_ += "</tr>\n</thead>\n<tbody>\n";
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            (text_ += "<tr") += class_of(row < table.tones.size() ? table.tones[row] : Tone::plain);
            put_cells(table, table.rows[row], seen);
        }
        // In the body: a foot would stand under every page of it.
        if (table.total) text_ += "<tr class=\"total\"", put_cells(table, *table.total, seen);
        text_ += "</tbody>\n</table>\n</div>\n";
    }

    void put(const Chart& chart) { text_ += "<figure>\n<figcaption>" + marked_up(chart.title) + "</figcaption>\n" + chart_svg(chart) + "</figure>\n"; }

    std::string take() { return std::move(text_ += "</body>\n</html>\n"); }

  private:
    static std::string linked(std::string text, const std::string& anchor) {
        return anchor.empty() ? text : "<a href=\"#" + anchor + "\">" + text + "</a>";
    }

    void put_cells(const Table& table, const std::vector<Value>& row, const std::vector<std::size_t>& seen) {
        text_ += '>';
        for (const std::size_t at : seen) {
            const Column& column = table.columns[at];
            const bool is_whole = column.of_records || std::holds_alternative<Date>(row.at(at));  // on one line
            text_ += column.right ? "<td class=\"number\">" : is_whole ? "<td class=\"record\">" : "<td>";
            cell_.clear();
            append_value_text(cell_, row.at(at));
            text_ += marked_up(cell_);
            text_ += "</td>";
        }
        text_ += "</tr>\n";
    }

    std::string text_, cell_;
};

}  // namespace

std::string as_html(const Document& document, const Layout& layout) {
    HtmlPage page(document, layout);
    show(document, page);
    return page.take();
}

}  // namespace arrears
