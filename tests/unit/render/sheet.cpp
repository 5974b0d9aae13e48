#include "core/render/sheet.hpp"

#include <doctest/doctest.h>

#include "core/value/utf8.hpp"

using namespace arrears;

namespace {

using Kind = SheetLine::Kind;

Sheet order() {
    Sheet sheet;
    sheet.blocks.emplace_back(SheetLine{Kind::title, "催告书"});
    sheet.blocks.emplace_back(SheetLine{Kind::paragraph, "请于2013年1月17日前向上述劳动者支付工资人民币118,000.00元（大写：壹拾壹万捌仟元整），并将凭证报本机关。"});
    sheet.blocks.emplace_back(SheetTable{{{true, {"序号", "姓名", "公民身份号码"}}, {false, {"1", "田保国", "410803198001010012"}}, {false, {"合计", "1人"}}}});
    sheet.blocks.emplace_back(SheetLine{Kind::right, "2013年1月10日"});
    return sheet;
}

Sheet of(std::string text) {
    Sheet sheet;
    sheet.blocks.emplace_back(SheetLine{Kind::paragraph, std::move(text)});
    return sheet;
}

}  // namespace

TEST_CASE("a paper in text has its title in the middle, its paragraphs indented and its day to the right") {
    CHECK(render(order(), SheetFormat::text) ==
          "                                 催告书\n"
          "\n"
          "    请于2013年1月17日前向上述劳动者支付工资人民币118,000.00元（大写：壹\n"
          "拾壹万捌仟元整），并将凭证报本机关。\n"
          "\n"
          "序号  姓名    公民身份号码\n"
          "1     田保国  410803198001010012\n"
          "合计  1人\n"
          "\n"
          "                                                           2013年1月10日\n");
}

TEST_CASE("no line of a paper in text is wider than a line") {
    Sheet sheet = order();
    sheet.blocks.emplace_back(SheetTable{{{false, {"工地", "站前花园二期工程第三标段项目部办公室", "总承包单位", "焦作市第一建筑工程有限公司中站分公司"}}}});
    std::string text = render(sheet, SheetFormat::text);
    while (!text.empty()) {
        const std::string line = text.substr(0, text.find('\n'));
        CHECK(width(line) <= line_columns);
        text.erase(0, line.size() + 1);
    }
}

TEST_CASE("a paper in HTML is whole by itself, and what it says is no markup") {
    const std::string html = render(order(), SheetFormat::html);
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(html.find("<td colspan=\"2\">1人</td>") != std::string::npos);
    for (const char* outside : {"<script", "http:", "https:", "src=", "url("}) CHECK(html.find(outside) == std::string::npos);
    CHECK(render(of("<script>alert(\"1\")&"), SheetFormat::html).find("&lt;script&gt;alert(&quot;1&quot;)&amp;") != std::string::npos);
}

TEST_CASE("what a terminal would obey is written out in every format") {
    CHECK(render(of("中\x1b[2J文"), SheetFormat::text) == "    中\\x1b[2J文\n");
    CHECK(render(of("中\x1b[2J文"), SheetFormat::html).find('\x1b') == std::string::npos);
}

TEST_CASE("a paper in DOCX is the same bytes each time, and a zip archive") {
    const std::string docx = render(order(), SheetFormat::docx);
    CHECK(docx == render(order(), SheetFormat::docx));
    CHECK(docx.starts_with("PK\x03\x04"));
    CHECK(docx.find("word/document.xml") != std::string::npos);
    CHECK(docx != render(of("别的"), SheetFormat::docx));
}

TEST_CASE("the columns of a table share the width of the page, and none is lost") {
    const SheetTable table{{{false, {"1", "田保国", "410803198001010012", ""}}}};
    const auto widths = column_widths(table, 8844);
    REQUIRE(widths.size() == 4);
    int sum = 0;
    for (const int one : widths) {
        CHECK(one > 400);
        sum += one;
    }
    CHECK(sum == 8844);
    CHECK(widths[2] > widths[1]);
}
