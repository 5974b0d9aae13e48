#include <doctest/doctest.h>

#include <algorithm>

#include "core/render/render.hpp"
#include "core/render/sheet.hpp"
#include "tests/support/process.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

Layout layout() {
    Layout layout;
    layout.modules = ARREARS_MODULES;
    layout.page_foot = "第 {page} 页，共 {pages} 页";
    layout.day = Date::of(2013, 1, 15);
    return layout;
}

std::string pdf_of(const Document& document) { return render(document, Format::pdf, layout()); }

// What a reader who marks all of it can copy, a string a page.
std::vector<std::string> pages_of(const std::string& pdf) {
    const TempFolder folder;
    write_file(folder.path() / "a.pdf", pdf);
    const Run read = run({.argv = {"pdftotext", "-raw", (folder.path() / "a.pdf").string(), "-"}});
    REQUIRE(read.exit_code == 0);
    std::vector<std::string> pages;
    for (std::size_t at = 0, end = 0; (end = read.out.find('\f', at)) != std::string::npos; at = end + 1) pages.push_back(read.out.substr(at, end - at));
    return pages;
}

std::string all_of(const std::string& pdf) {
    std::string text;
    for (const std::string& page : pages_of(pdf)) text += page;
    return text;
}

std::string without_space(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++count;
    return count;
}

Document summary() {
    Document document{.title = "欠薪办理情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.say("本月受理投诉12件，追回工资 348,000.00 元。节前还要办结的，按期限先后列在表中，请承办人逐件核对。")
        .heading("总的情况")
        .figure("cases", "未结案件（件）", std::int64_t{12})
        .figure("outstanding_fen", "尚欠（元）", 1268000_yuan)
        .datum("hidden", "secret");
    document.heading("待办").table({.key = "items",
                                    .title = "按期限",
                                    .columns = {{"due", "期限"}, {"employer", "用人单位"}, {"key_only", ""}, {"outstanding_fen", "尚欠（元）", true}},
                                    .rows = {{Date::of(2013, 1, 14), "焦作宏远建筑有限公司", "secret", 52000_yuan},
                                             {Date::of(2013, 1, 22), "焦作恒达建筑劳务有限公司", "secret", 118000_yuan}},
                                    .total = {{"合计", Nothing{}, Nothing{}, 170000_yuan}}});
    return document;
}

Document long_list(int rows, const std::string& employer = "焦作恒达建筑劳务有限公司") {
    Table table{.key = "items", .title = {}, .columns = {{"number", "编号"}, {"employer", "用人单位"}, {"outstanding_fen", "尚欠（元）", true}}, .rows = {}, .total = {}};
    for (int number = 1; number <= rows; ++number) table.rows.push_back(row_of("甲" + std::to_string(number) + "乙", employer, 118000_yuan));
    Document document{.title = "清单", .aside = {}, .blocks = {}};
    return document.table(std::move(table));
}

TEST_CASE("all that a reader of the text sees stands in a PDF, in the same order, and can be copied") {
    std::string text = without_space(all_of(pdf_of(summary())));
    const std::string foot = "第1页，共1页";
    REQUIRE(text.ends_with(foot));
    CHECK(text.substr(0, text.size() - foot.size()) == without_space(render(summary(), Format::text)));
}

TEST_CASE("each page says which of how many it is, and a table has its head on each") {
    const auto pages = pages_of(pdf_of(long_list(200)));
    REQUIRE(pages.size() > 2);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        CAPTURE(at);
        CHECK(pages[at].find("第 " + std::to_string(at + 1) + " 页，共 " + std::to_string(pages.size()) + " 页") != std::string::npos);
        CHECK(times(pages[at], "用人单位") == 1);
    }
}

TEST_CASE("no row is lost and none is cut by the end of a page") {
    const auto pages = pages_of(pdf_of(long_list(200, "焦作恒达建筑劳务有限公司中站区站前花园二期工程第三标段项目部，原名焦作市恒达建筑安装工程有限责任公司")));
    std::size_t rows = 0;
    for (const std::string& page : pages) {
        CHECK(times(page, "甲") == times(page, "118,000.00"));
        CHECK(times(page, "甲") == times(without_space(page), "有限责任公司"));
        rows += times(page, "甲");
    }
    CHECK(rows == 200);
}

TEST_CASE("a total never stands on a page alone") {
    for (int rows = 30; rows < 50; ++rows) {
        CAPTURE(rows);
        Document document = long_list(rows);
        std::get<Table>(document.blocks.front()).total = row_of("合计", Nothing{}, 118000_yuan);
        CHECK(times(pages_of(pdf_of(document)).back(), "118,000.00") != 1);
    }
}

TEST_CASE("a row that is longer than a page goes on over the next, and loses no word") {
    std::string words;
    for (int number = 1000; number < 3000; ++number) words += "第" + std::to_string(number) + "句";
    std::string text = without_space(all_of(pdf_of(long_list(1, words))));
    for (const char* part : {"第1000句", "第1999句", "第2999句"}) CHECK(times(text, part) == 1);
    CHECK(times(text, "句") == 2000);
}

TEST_CASE("a table of many columns lies on its side") {
    Table table{.key = "wide", .title = {}, .columns = {}, .rows = {{}}, .total = {}};
    for (int column = 0; column < 12; ++column) table.columns.push_back({"c", "合同约定金额（元）", true}), table.rows[0].push_back(118000_yuan);
    const std::string wide = pdf_of(Document{}.table(std::move(table)));
    CHECK(wide.find("/MediaBox [ 0 0 841.88") != std::string::npos);
    CHECK(pdf_of(summary()).find("/MediaBox [ 0 0 595.27") != std::string::npos);
}

TEST_CASE("a bar has its label and its number beside it, lying and upright, and two bars say which is which") {
    for (const bool is_over_time : {false, true}) {
        CAPTURE(is_over_time);
        Chart chart{.title = "各行业尚欠", .bars = {}, .is_over_time = is_over_time, .now = "本月", .before = "上月"};
        for (int number = 1; number <= 40; ++number) chart.bars.push_back({"标签" + std::to_string(number) + "。", std::int64_t{1000 + number}, std::int64_t{2000 + number}});
        const std::string text = without_space(all_of(pdf_of(Document{}.chart(chart))));
        for (const char* part : {"各行业尚欠", "本月", "上月", "标签1。", "标签40。", "1001", "1040", "2001", "2040"}) CHECK(times(text, part) == 1);
    }
}

TEST_CASE("what is rare or was taken from another font is the character that was written") {
    Document document;
    document.say("骨头的骨，𠮷野的𠮷，䶮字，ＡＢ１２，①②，✓ ✗ — …");
    const std::string text = all_of(pdf_of(document));
    for (const char* part : {"骨头的骨", "𠮷野的𠮷", "䶮", "ＡＢ１２", "①②", "✓", "—", "…"}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }
}

TEST_CASE("nothing hidden stands in a PDF") {
    Document document{.title = "甲\u202e乙", .aside = "\x1b[2J", .blocks = {}};
    document.say("一\n二\u200b三");
    const std::string text = without_space(all_of(pdf_of(document)));
    CHECK(text == "甲\\u{202e}乙\\x1b[2J一\\n二\\u{200b}三第1页，共1页");
}

TEST_CASE("the same document of the same day is the same bytes") {
    const std::string pdf = pdf_of(summary());
    CHECK(pdf.starts_with("%PDF-1."));
    CHECK(pdf == pdf_of(summary()));
    CHECK(pdf.find("20130115") != std::string::npos);
    CHECK(pdf.find("CreationDate") != std::string::npos);
    Layout later = layout();
    later.day = Date::of(2013, 1, 16);
    CHECK(pdf != render(summary(), Format::pdf, later));
}

TEST_CASE("an empty document is a page all the same") { CHECK(pages_of(pdf_of({})).size() == 1); }

TEST_CASE("a paper has what its text has, and numbers where it has more than a page") {
    Sheet sheet;
    sheet.blocks.emplace_back(SheetLine{SheetLine::Kind::title, "催告书"});
    sheet.blocks.emplace_back(SheetLine{SheetLine::Kind::paragraph, "请于2013年1月17日前向上述劳动者支付工资人民币118,000.00元（大写：壹拾壹万捌仟元整），并将凭证报本机关。"});
    sheet.blocks.emplace_back(SheetTable{{{true, {"序号", "姓名", "公民身份号码"}}, {false, {"1", "田保国", "410803198001010012"}}, {false, {"合计", "1人"}}}});
    sheet.blocks.emplace_back(SheetLine{SheetLine::Kind::right, "2013年1月10日"});
    CHECK(without_space(all_of(render(sheet, SheetFormat::pdf, layout()))) == without_space(render(sheet, SheetFormat::text)));

    auto& rows = std::get<SheetTable>(sheet.blocks[2]).rows;
    rows.insert(rows.end(), 60, rows[1]);
    const auto pages = pages_of(render(sheet, SheetFormat::pdf, layout()));
    REQUIRE(pages.size() > 1);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        CHECK(pages[at].find("— " + std::to_string(at + 1) + " —") != std::string::npos);
        CHECK(times(pages[at], "公民身份号码") == 1);
    }
}

// A name is never printed as an empty box; nobody misses a picture.
TEST_CASE("a letter that no font has is refused, and named; a sign that none has is not") {
    Document document;
    document.say("田\U000F1234国");  // of a private area, from which old systems take rare names
    const auto refusal = refusal_of([&] { pdf_of(document); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::pdf_no_font);
    CHECK(std::get<std::string>(refusal->args().front().second.value()) == "\U000F1234");
    CHECK(!pdf_of(Document{}.say("联系\U0001F4DE")).empty());
}

TEST_CASE("without a Chinese font nothing is written, and what to install is said") {
    const TempFolder folder;
    write_file(folder.path() / "no_fonts.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig></fontconfig>\n");
    Program program{.argv = {ARREARS_PROGRAM, "law", "limit", "--region", "410803", "-o", "law.pdf"}, .folder = folder.path(), .merged = true};
    program.environment["FONTCONFIG_FILE"] = (folder.path() / "no_fonts.xml").string();
    const Run answer = run(program);
    CHECK(answer.exit_code == exit_code(Fault::not_found));
    CHECK(answer.out == "未写出 PDF：本机的字体都没有“欠”字。请安装有该字的中文字体再试，如 apt install fonts-noto-cjk 或 apt install fonts-wqy-microhei\n");
    CHECK(!std::filesystem::exists(folder.path() / "law.pdf"));
}

}  // namespace
}  // namespace arrears
