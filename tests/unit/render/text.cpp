#include <doctest/doctest.h>

#include "core/render/render.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using namespace literals;

Date day(int of_january) { return Date(std::chrono::year(2013) / 1 / of_january); }

Table due_list() {
    return {.key = "items",
            .title = {},
            .columns = {{"due", "期限"},
                        {"employer", "用人单位"},
                        {"officer", "承办"},
                        {"outstanding_fen", "尚欠", true}},
            .rows = {{day(14), "焦作宏远建筑有限公司", "李伟", 52000_yuan},
                     {day(22), "焦作恒达建筑劳务有限公司", "张科长", 118000_yuan}},
            .total = {}};
}

std::string text_of(const Block& block, const Layout& layout = {}) {
    Document document;
    document.blocks.push_back(block);
    return render(document, Format::text, layout);
}

TEST_CASE("a table is aligned with Chinese at two columns a character, numbers to the right") {
    CHECK(text_of(due_list()) ==
          "期限        用人单位                  承办          尚欠\n"
          "2013-01-14  焦作宏远建筑有限公司      李伟     52,000.00\n"
          "2013-01-22  焦作恒达建筑劳务有限公司  张科长  118,000.00\n");
}

TEST_CASE("the total stands under the rows it adds up") {
    Table table = due_list();
    table.total = {"合计", Nothing{}, Nothing{}, 170000_yuan};
    CHECK(text_of(table).ends_with("合计        —                         —       170,000.00\n"));
}

TEST_CASE("on a narrow terminal the widest name is shortened, and keeps its end") {
    CHECK(text_of(due_list(), {.columns = 46}) ==
          "期限        用人单位        承办          尚欠\n"
          "2013-01-14  焦作宏远…公司   李伟     52,000.00\n"
          "2013-01-22  焦作恒达…公司   张科长  118,000.00\n");
}

TEST_CASE("on a narrower one columns drop from the right, and the name has their room") {
    CHECK(text_of(due_list(), {.columns = 40}) ==
          "期限        用人单位              承办\n"
          "2013-01-14  焦作宏远建筑有限公司  李伟\n"
          "2013-01-22  焦作恒达建筑劳…公司   张科长\n");
    CHECK(text_of(due_list(), {.columns = 20}) == "期限\n2013-01-14\n2013-01-22\n");
}

TEST_CASE("no line is wider than the terminal, down to the width of the first column") {
    for (int columns = 10; columns < 80; ++columns) {
        CAPTURE(columns);
        const std::string text = text_of(due_list(), {.columns = columns});
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find('\n', at);
            CHECK(width(text.substr(at, end - at)) <= columns);
            at = end + 1;
        }
    }
}

TEST_CASE("a pipe is never narrow") {
    CHECK(text_of(due_list(), {.columns = 0}).find("焦作恒达建筑劳务有限公司") != std::string::npos);
}

TEST_CASE("a table without rows is not printed, its title neither") {
    Table table = due_list();
    table.title = "待办";
    table.rows.clear();
    CHECK(text_of(table).empty());
}

TEST_CASE("figures that follow one another are aligned, numbers to the right") {
    Document document;
    document.figure("complaints", "接到投诉", std::int64_t{4}).datum("known", std::int64_t{118});
    document.figure("recovered_fen", "追回", 88400_yuan).figure("promised_fen", "承诺", Nothing{});
    CHECK(render(document, Format::text) ==
          "接到投诉          4\n"
          "追回      88,400.00\n"
          "承诺              —\n");
}

TEST_CASE("figures that are not all numbers begin at one column") {
    Document document;
    document.figure("employer", "用人单位", "中站区阿强餐馆").figure("claimed_fen", "诉称", 8300_yuan);
    CHECK(render(document, Format::text) == "用人单位  中站区阿强餐馆\n诉称      8,300.00\n");
}

TEST_CASE("title, aside, headings and tables stand apart; prose follows what it speaks of") {
    Document document{.title = "检查情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.heading("待办").table(due_list()).say("共2项");
    const std::string text = render(document, Format::text);
    CHECK(text.starts_with("检查情况   截至2013年1月15日\n\n待办\n期限"));
    CHECK(text.ends_with("118,000.00\n共2项\n"));
}

TEST_CASE("a second table, or one with a title, has a blank line before it") {
    Table titled = due_list();
    titled.title = "按区域";
    Document document;
    document.say("如下").table(titled).table(due_list());
    const std::string text = render(document, Format::text);
    CHECK(text.starts_with("如下\n\n按区域\n期限"));
    CHECK(text.find("118,000.00\n\n期限") != std::string::npos);
}

TEST_CASE("prose is wrapped between Chinese characters, but marks and words stay where they belong") {
    struct {
        std::string text;
        int columns;
        std::string lines;
    } const cases[] = {
        {"共接到四宗投诉，已协调", 14, "共接到四宗投\n诉，已协调\n"},
        {"见条例（国务院令）第九条", 8, "见条例\n（国务院\n令）第九\n条\n"},
        {"办法“试行”为准", 5, "办法\n“试\n行”为\n准\n"},
        {"下一步：arrears case accept 4", 16, "下一步：arrears\ncase accept 4\n"},
        {"arrears-without-a-space", 8, "arrears-without-a-space\n"},
        {"欠薪\n已付清", 0, "欠薪\\n已付清\n"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text);
        CHECK(text_of(Paragraph{each.text}, {.columns = each.columns}) == each.lines);
    }
}

TEST_CASE("paragraphs that follow one another are lines") {
    Document document;
    document.say("已登记投诉").say("下一步");
    CHECK(render(document, Format::text) == "已登记投诉\n下一步\n");
}

TEST_CASE("a title too long for one line leaves its aside to the next") {
    Document document{.title = "检查情况", .aside = "截至今天", .blocks = {}};
    CHECK(render(document, Format::text, {.columns = 18}) == "检查情况\n截至今天\n\n");
}

TEST_CASE("a long value is wrapped beside its label") {
    CHECK(text_of(Figure{"note", "备注", "欠条在卷，工头已到场签字"}, {.columns = 20}) ==
          "备注  欠条在卷，工头\n      已到场签字\n");
}

TEST_CASE("an escape sequence in data is shown, never sent to the terminal") {
    const std::string evil = "恒达\x1b[2J\r\nsudo\xE2\x80\xAE";
    const std::string seen = "恒达\\x1b[2J\\r\\nsudo\\u{202e}";
    Document document{.title = evil, .aside = evil, .blocks = {}};
    document.heading(evil).say(evil).figure("k", evil, evil).figure("k", evil, Word{"code", evil});
    document.table(
        {.key = "t", .title = evil, .columns = {{"k", evil}}, .rows = {{evil}}, .total = {{evil}}});
    for (const Format format : {Format::text, Format::markdown, Format::csv}) {
        const std::string text = render(document, format);
        CHECK(text.find('\x1b') == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
    }
    CHECK(text_of(Figure{"k", "名称", evil}) == "名称  " + seen + "\n");
}

TEST_CASE("colour changes no letter and no alignment") {
    Document document{.title = "待办", .aside = "今天", .blocks = {}};
    document.heading("列表").table(due_list());
    std::string coloured = render(document, Format::text, {.columns = 0, .colour = true});
    CHECK(coloured.starts_with("\x1b[1m待办\x1b[0m   今天\n"));
    for (const std::string sequence : {"\x1b[1m", "\x1b[2m", "\x1b[0m"})
        for (std::size_t at; (at = coloured.find(sequence)) != std::string::npos;)
            coloured.erase(at, sequence.size());
    CHECK(coloured == render(document, Format::text));
}

}  // namespace
}  // namespace arrears
