#include "core/render/rows.hpp"

#include <doctest/doctest.h>

#include <memory>

#include "core/error.hpp"

namespace arrears {
namespace {

using namespace literals;

RowSheet sheet_of(std::vector<RowColumn> columns, std::vector<std::vector<Value>> rows) {
    auto at = std::make_shared<std::size_t>(0);
    auto kept = std::make_shared<std::vector<std::vector<Value>>>(std::move(rows));
    return {"案件", std::move(columns), [at, kept](std::vector<Value>& row) {
                if (*at == kept->size()) return false;
                row = (*kept)[(*at)++];
                return true;
            }};
}

RowSheet usual() {
    return sheet_of({{"number", "编号"}, {"kind", "类别"}, {"amount", "金额", RowLook::money}, {"received", "日期", RowLook::day}, {"note", "备注"}},
                    {{std::string("410803-2013-0001"), Word{"complaint", "投诉"}, 12800_yuan, Date::of(2013, 1, 10), std::string("=1+1")},
                     {std::string("410803-2013-0002"), Nothing{}, Nothing{}, Nothing{}, std::string("两行\n\"引号\"")}});
}

std::string written(const RowSheet& sheet, RowFormat format) {
    std::string out;
    write_rows(sheet, format, {[&](std::string_view bytes) { out += bytes; }, 0, ARREARS_MODULES});
    return out;
}

TEST_CASE("rows as CSV: words for people, guarded and quoted") {
    CHECK(written(usual(), RowFormat::csv) ==
          "\xEF\xBB\xBF编号,类别,金额,日期,备注\r\n410803-2013-0001,投诉,12800.00,2013-01-10,'=1+1\r\n410803-2013-0002,,,,\"两行\n\"\"引号\"\"\"\r\n");
}

TEST_CASE("rows as JSON lines: codes for programs, amounts in yuan, what is not known as null") {
    CHECK(written(usual(), RowFormat::json_lines) ==
          "{\"number\":\"410803-2013-0001\",\"kind\":\"complaint\",\"amount\":\"12800.00\",\"received\":\"2013-01-10\",\"note\":\"=1+1\"}\n"
          "{\"number\":\"410803-2013-0002\",\"kind\":null,\"amount\":null,\"received\":null,\"note\":\"两行\\u000a\\\"引号\\\"\"}\n");
}

TEST_CASE("a table without a row keeps its head") {
    CHECK(written(sheet_of({{"number", "编号"}}, {}), RowFormat::csv) == "\xEF\xBB\xBF编号\r\n");
    CHECK(written(sheet_of({{"number", "编号"}}, {}), RowFormat::json_lines).empty());
    CHECK(written(sheet_of({{"number", "编号"}}, {}), RowFormat::xlsx).starts_with("PK"));
}

TEST_CASE("what goes wrong while rows are drawn is what is thrown, in every format") {
    for (const RowFormat format : {RowFormat::csv, RowFormat::json_lines, RowFormat::xlsx}) {
        RowSheet sheet = usual();
        sheet.next = [](std::vector<Value>&) -> bool { throw Error(Fault::damaged, Phrase::case_unknown); };
        CHECK_THROWS_AS(written(sheet, format), Error);
    }
}

TEST_CASE("a workbook goes on on a second sheet where one is full") {
    constexpr std::int64_t full = 1'048'575;  // under the head
    const auto sheets_of = [](std::int64_t rows) {
        std::int64_t left = rows;
        const RowSheet sheet{"案件", {{"number", "编号", RowLook::whole}}, [&](std::vector<Value>& row) {
                                 row.assign(1, left);
                                 return left-- > 0;
                             }};
        const std::string book = written(sheet, RowFormat::xlsx);
        return std::pair(book.find("xl/worksheets/sheet1.xml") != std::string::npos, book.find("xl/worksheets/sheet2.xml") != std::string::npos);
    };
    CHECK(sheets_of(full) == std::pair(true, false));
    CHECK(sheets_of(full + 1) == std::pair(true, true));
}

}  // namespace
}  // namespace arrears
