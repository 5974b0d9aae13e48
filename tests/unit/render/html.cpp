#include <doctest/doctest.h>

#include <regex>

#include "core/render/chart_svg.hpp"
#include "core/render/render.hpp"
#include "core/report/document.hpp"

namespace arrears {
namespace {

using namespace literals;

std::string html_of(const Block& block) {
    Document document;
    document.blocks.push_back(block);
    return render(document, Format::html, {.untitled = "arrears", .language = "zh-CN"});
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

Chart weeks(std::int64_t bars) {
    Chart chart{"每周已付金额", {}, true};
    for (std::int64_t week = 1; week <= bars; ++week) chart.bars.push_back({"第" + std::to_string(week) + "周", Money::fen(week * 100'000)});
    return chart;
}

TEST_CASE("a page says its language, its title and where it ends, and asks for nothing from elsewhere") {
    Document document{.title = "检查情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.heading("投诉").figure("complaints", "接到投诉", std::int64_t{4}).chart(weeks(3));
    const std::string page = render(document, Format::html, {.language = "zh-CN"});
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
    CHECK(page.find("<title>检查情况</title>") != std::string::npos);
    CHECK(page.find("<h1>检查情况</h1>") != std::string::npos);
    CHECK(page.ends_with("</body>\n</html>\n"));
    for (const char* part : {"<script", "<link", "<img", "http:", "https:", "url(", "@import", "onclick"}) {
        CAPTURE(part);
        CHECK(page.find(part) == std::string::npos);
    }
}

TEST_CASE("what a name holds is never markup, and nothing hidden passes") {
    const std::string page = html_of(Table{.key = "t", .title = "<b>", .columns = {{"a", "甲&乙"}}, .rows = {{"<script>alert(\"1\")</script>\x1b\u202e"}}, .total = {}});
    CHECK(page.find("<caption>&lt;b&gt;</caption>") != std::string::npos);
    CHECK(page.find("甲&amp;乙") != std::string::npos);
    CHECK(page.find("<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\\x1b\\u{202e}</td>") != std::string::npos);
}

TEST_CASE("a table has its heads apart, numbers to the right, what is late marked, and its total below") {
    const Table table{.key = "t", .title = {}, .columns = {{"a", "单位"}, {"b", "尚欠", true}, {"machine", ""}}, .rows = {{"恒达", 118000_yuan, std::int64_t{7}}, {"宏远", Nothing{}, std::int64_t{8}}},
                      .total = {{"合计", 118000_yuan, Nothing{}}}, .tones = {Tone::late, Tone::plain}};
    const std::string page = html_of(table);
    CHECK(page.find("<thead>\n<tr><th scope=\"col\">单位</th><th scope=\"col\" class=\"number\">尚欠</th></tr>\n</thead>\n<tbody>\n"
                    "<tr class=\"late\"><td>恒达</td><td class=\"number\">118,000.00</td></tr>\n"
                    "<tr><td>宏远</td><td class=\"number\">—</td></tr>\n"
                    "<tr class=\"total\"><td>合计</td><td class=\"number\">118,000.00</td></tr>\n</tbody>") != std::string::npos);
}

TEST_CASE("a table without rows leaves nothing on the page") {
    CHECK(html_of(Table{.key = "t", .title = "无", .columns = {{"a", "甲"}}, .rows = {}, .total = {}}).find("<table>") == std::string::npos);
}

TEST_CASE("every bar of a chart has its label and its value as text") {
    for (const std::int64_t bars : {1, 3, 40}) {
        CAPTURE(bars);
        const Chart chart = weeks(bars);
        const std::string svg = chart_svg(chart);
        CHECK(count(svg, "<rect") == static_cast<std::size_t>(bars));
        CHECK(svg.find("<title>每周已付金额</title>") != std::string::npos);
        for (const Chart::Bar& bar : chart.bars) {
            CHECK(svg.find(">" + bar.label + "</text>") != std::string::npos);
            CHECK(svg.find(">" + std::get<Money>(bar.value).text() + "</text>") != std::string::npos);
        }
    }
}

TEST_CASE("the longest bar is the greatest value; nothing and less than nothing have no length, and their value stands all the same") {
    const std::string svg = chart_svg({"用时", {{"甲", std::int64_t{10}}, {"乙", std::int64_t{5}}, {"丙", std::int64_t{0}}, {"丁", std::int64_t{-3}}}});
    std::vector<int> widths;
    const std::regex bar("<rect [^>]*width=\"(\\d+)\"");
    for (auto at = std::sregex_iterator(svg.begin(), svg.end(), bar); at != std::sregex_iterator(); ++at) widths.push_back(std::stoi((*at)[1]));
    REQUIRE(widths.size() == 4);
    CHECK(widths[0] == widths[1] * 2);
    CHECK(widths[2] == 0);
    CHECK(widths[3] == 0);
    CHECK(svg.find(">-3</text>") != std::string::npos);
}

TEST_CASE("what is compared has two bars a label, and says which is which") {
    Chart chart{"比较", {{"已付", 88400_yuan, 52000_yuan}}, false, "今年", "去年"};
    const std::string svg = chart_svg(chart);
    for (const char* text : {">今年</text>", ">去年</text>", ">88,400.00</text>", ">52,000.00</text>"}) CHECK(svg.find(text) != std::string::npos);
    CHECK(count(svg, "<rect") == 4);
    chart.is_over_time = true;
    CHECK(count(chart_svg(chart), "<rect") == 4);
}

TEST_CASE("amounts beyond all wages are drawn within the page") {
    const std::string svg = chart_svg({"极大", {{"甲", Money::fen(INT64_MAX / 1000)}, {"乙", Money::fen(1)}}});
    const std::regex number("(x|width)=\"(\\d+)\"");
    for (auto at = std::sregex_iterator(svg.begin(), svg.end(), number); at != std::sregex_iterator(); ++at) CHECK(std::stoi((*at)[2]) <= 720);
}

}  // namespace
}  // namespace arrears
