#include <doctest/doctest.h>

#include "core/render/render.hpp"

namespace arrears {
namespace {

using namespace literals;

// One cell as it stands in the file, between the BOM with its label and the line end.
std::string cell_of(Value value) {
    Document document;
    document.figure("k", "x", std::move(value));
    const std::string csv = render(document, Format::csv);
    REQUIRE(csv.starts_with("\xEF\xBB\xBFx,"));
    REQUIRE(csv.ends_with("\r\n"));
    return csv.substr(5, csv.size() - 7);
}

TEST_CASE("a report in CSV opens in a spreadsheet") {
    Document document{.title = "检查情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.figure("complaints", "接到投诉", std::int64_t{4})
        .figure("recovery_permille", "追回率", Permille{833});
    document.table({.key = "by_region",
                    .title = "按区域",
                    .columns = {{"region", "区域"}, {"claimed_fen", "诉称", true}},
                    .rows = {{"中站区", 126400_yuan}},
                    .total = {{"合计", 126400_yuan}}});
    CHECK(render(document, Format::csv) ==
          "\xEF\xBB\xBF检查情况,截至2013年1月15日\r\n\r\n"
          "接到投诉,4\r\n追回率,83.3%\r\n\r\n"
          "按区域\r\n区域,诉称\r\n中站区,126400.00\r\n合计,126400.00\r\n");
}

TEST_CASE("text that a spreadsheet would run is kept from running") {
    for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        const std::string text = start + std::string("1+1");
        CAPTURE(text);
        CHECK(cell_of(text) == "'" + text);
        CHECK(cell_of(Word{"code", text}) == "'" + text);
    }
    CHECK(cell_of("\t=1") == "'\t=1");
    CHECK(cell_of("\r=1") == "'\\r=1");
    CHECK(cell_of("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
}

TEST_CASE("a label and a title are text as any other") {
    Document document{.title = "=1", .aside = {}, .blocks = {}};
    document.figure("k", "+2", true);
    CHECK(render(document, Format::csv) == "\xEF\xBB\xBF'=1\r\n\r\n'+2,1\r\n");
}

TEST_CASE("taking one ' off a guarded cell gives back the text, though it had one itself") {
    CHECK(cell_of("'=1") == "''=1");
    CHECK(cell_of("'tis") == "'tis");
}

TEST_CASE("a negative number is a number") {
    CHECK(cell_of(Money::fen(-500)) == "-5.00");
    CHECK(cell_of(std::int64_t{-3}) == "-3");
    CHECK(cell_of(Permille{-5}) == "-0.5%");
}

TEST_CASE("a comma, a quote or a line break puts a cell in quotes") {
    CHECK(cell_of("甲,乙") == "\"甲,乙\"");
    CHECK(cell_of("称“\"欠\"”") == "\"称“\"\"欠\"\"”\"");
    CHECK(cell_of("一\n二") == "\"一\n二\"");
    CHECK(cell_of("甲，乙") == "甲，乙");
}

TEST_CASE("an empty table still names its columns") {
    Document document;
    document.table({.key = "items",
                    .title = {},
                    .columns = {{"case", "案号"}, {"kind", "类别"}},
                    .rows = {},
                    .total = {}});
    CHECK(render(document, Format::csv) == "\xEF\xBB\xBF案号,类别\r\n");
}

}  // namespace
}  // namespace arrears
