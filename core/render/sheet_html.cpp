// A paper as one HTML file that needs nothing beside it and prints on A4: no script, no address of anything else.
#include "core/render/markup.hpp"
#include "core/render/sheet.hpp"

namespace arrears {
namespace {

using Kind = SheetLine::Kind;

// Margins and sizes as official papers have them (GB/T 9704: 37 mm above, 28 mm at the binding, body in 三号).
constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>)";
constexpr std::string_view style = R"(</title>
<style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { font: 16pt/28pt FangSong, "仿宋", "FangSong_GB2312", "Noto Serif CJK SC", serif; max-width: 156mm; margin: 0 auto; color: #000; background: #fff; }
h1 { font: bold 22pt/32pt SimSun, "宋体", "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 14pt; }
p { margin: 0; text-align: justify; }
.text { text-indent: 2em; }
.centred { text-align: center; }
.right { text-align: right; }
table { border-collapse: collapse; width: 100%; margin: 8pt 0; font-size: 10.5pt; line-height: 18pt; }
th, td { border: 1px solid #000; padding: 3pt; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
th { text-align: center; font-weight: bold; }
tr { break-inside: avoid; }
</style>
</head>
<body>
)";

std::string line_html(const SheetLine& line) {
    const std::string text = marked_up(line.text);
    switch (line.kind) {
        case Kind::title: return "<h1>" + text + "</h1>\n";
        case Kind::centred: return "<p class=\"centred\">" + text + "</p>\n";
        case Kind::right: return "<p class=\"right\">" + text + "</p>\n";
        case Kind::left: return "<p>" + text + "</p>\n";
        default: return "<p class=\"text\">" + text + "</p>\n";
    }
}

std::string table_html(const SheetTable& table) {
    std::string html = "<table>\n<colgroup>";
    for (const int width : column_widths(table, 100)) html += "<col style=\"width: " + std::to_string(width) + "%\">";
    html += "</colgroup>\n";
    for (const SheetRow& row : table.rows) {
        const std::string tag = row.is_head ? "th" : "td";
        html += "<tr>";
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const std::size_t span = at + 1 == row.cells.size() ? table.columns() - at : 1;
            html += "<" + tag + (span > 1 ? " colspan=\"" + std::to_string(span) + "\"" : "") + ">" + marked_up(row.cells[at]) + "</" + tag + ">";
        }
        html += "</tr>\n";
    }
    return html + "</table>\n";
}

}  // namespace

std::string sheet_as_html(const Sheet& sheet) {
    std::string html = std::string(head) + marked_up(title_of(sheet)) + std::string(style);
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        html += table ? table_html(*table) : line_html(std::get<SheetLine>(block));
    }
    return html + "</body>\n</html>\n";
}

}  // namespace arrears
