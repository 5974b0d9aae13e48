#include "core/render/blank_sheet.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "core/intake/sheet.hpp"
#include "tests/support/process.hpp"

namespace arrears {
namespace {

using namespace literals;

BlankSheet blank() {
    BlankSheet sheet{"填写", "可用的词", "填写说明", "第一行是示例", {}, {}};
    sheet.columns = {{"编号", RowLook::text, {}, std::string("示例")}, {"类别", RowLook::text, {"投诉", "举报"}, std::string("投诉")},
                     {"日期", RowLook::day, {}, Date::of(2013, 1, 10)}, {"金额", RowLook::money, {}, 12800_yuan}};
    sheet.explained.columns = {{{}, "表头"}, {{}, "意思"}};
    sheet.explained.rows = {{std::string("类别"), std::string("投诉还是举报")}};
    return sheet;
}

std::string read_back(const std::string& book, const std::optional<std::string>& name) {
    const TempFolder folder;
    const std::string file = folder.path() / "blank.xlsx";
    std::ofstream(file, std::ios::binary) << book;
    SheetOptions options;
    options.sheet = name;
    options.modules = ARREARS_MODULES;
    std::string text;
    read_sheet(file, options, [&](const SourceLine& line) {
        for (const auto cell : line.cells) text += std::string(cell) + "|";
        text += "\n";
        return true;
    });
    return text;
}

TEST_CASE("an empty sheet has its heads, an example, what the columns mean, and the words to choose from") {
    const std::string book = blank_as_xlsx(blank(), ARREARS_MODULES);
    CHECK(read_back(book, std::nullopt) == "编号|类别|日期|金额|\n示例|投诉|2013-01-10|12800|\n");
    CHECK(read_back(book, "填写说明") == "第一行是示例|\n表头|意思|\n类别|投诉还是举报|\n");
    CHECK(read_back(book, "可用的词") == "类别|\n投诉|\n举报|\n");
    CHECK(blank_as_xlsx(blank(), ARREARS_MODULES) == book);
}

TEST_CASE("as CSV it has heads and example alone") {
    CHECK(blank_as_csv(blank()) == "\xEF\xBB\xBF编号,类别,日期,金额\r\n示例,投诉,2013-01-10,12800.00\r\n");
}

}  // namespace
}  // namespace arrears
