#include <doctest/doctest.h>

#include "core/intake/import_sheet.hpp"
#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

const std::filesystem::path modules = ARREARS_MODULES;

const ExchangeColumn& column(std::string_view name, Exchange table = Exchange::complaints) { return *find_column(table, name); }

// A cell as it is kept, or the phrase that refuses it.
std::string read(std::string_view name, std::string_view text, const MappedColumn* mapped = nullptr, Unit unit = Unit::yuan, Exchange table = Exchange::complaints) {
    static const std::vector<std::string> blank{"NA"};
    CellReader reader(column(name, table), mapped, unit, blank);
    ImportCell cell;
    try {
        reader.read(text, cell);
    } catch (const Error& error) {
        return std::string("!") + std::string(name_of(error.phrase()));
    }
    return text_of(column(name, table).type, cell);
}

struct Taken {
    std::vector<ImportRow> rows;
    ImportHead head;
    ImportCounts counts;
};

Taken take(Exchange table, const std::vector<std::vector<std::string>>& lines, std::optional<ImportMap> map = std::nullopt) {
    Taken taken;
    ImportSheet sheet(table, std::move(map), [&](const ImportHead& head) { taken.head = head; }, [&](ImportRow& row) {
        taken.rows.push_back(row);
        return true;
    });
    int number = 0;
    for (const auto& line : lines) {
        const std::vector<std::string_view> cells(line.begin(), line.end());
        sheet.take({++number, cells});
    }
    sheet.finish();
    taken.counts = sheet.counts();
    return taken;
}

std::string text_in(const ImportRow& row, std::string_view name) {
    const ExchangeColumn& of = column(name);
    return text_of(of.type, row.cells[static_cast<std::size_t>(&of - columns_of(Exchange::complaints).data())]);
}

}  // namespace

TEST_CASE("a day is read where nobody can misread it, and in other forms only where the map says so") {
    struct { const char *text, *format, *read; } const rows[] = {
        {"2013-01-10", nullptr, "2013-01-10"}, {"2013/1/9", nullptr, "2013-01-09"}, {"2013.1.9", nullptr, "2013-01-09"}, {"20130110", nullptr, "2013-01-10"},
        {"2013年1月10日", nullptr, "2013-01-10"}, {"２０１３－０１－１０", nullptr, "2013-01-10"}, {"2013-01-10 09:30:05", nullptr, "2013-01-10"},
        {"01/10/2013", nullptr, "!cell_no_day"}, {"41284", nullptr, "!cell_no_day"}, {"2013-02-29", nullptr, "!cell_no_day"}, {"1913-01-10", nullptr, "!cell_day_too_old"},
        {"01/10/2013", "%m/%d/%Y", "2013-01-10"}, {"13/01/2013", "%m/%d/%Y", "!cell_no_day_of_form"}, {"22-Aug-14", "%d-%b-%y", "2014-08-22"},
        {"22-August-14", "%d-%b-%y", "2014-08-22"}, {"22-Aux-14", "%d-%b-%y", "!cell_no_day_of_form"}, {"41284", "excel", "2013-01-10"}, {"41284.00", "excel", "2013-01-10"},
        {"59", "excel", "!cell_no_day_of_form"}, {"2013-01-10", "%m/%d/%Y", "!cell_no_day_of_form"}, {"01/10/2013x", "%m/%d/%Y", "!cell_no_day_of_form"}};
    for (const auto& row : rows) {
        CAPTURE(row.text);
        MappedColumn mapped;
        if (row.format) mapped.formats = {row.format};
        CHECK(read("received", row.text, &mapped) == row.read);
    }
}

TEST_CASE("an amount is exact or refused: no power of ten, no minus, no third decimal") {
    struct { const char *text, *read; } const rows[] = {
        {"126400", "126400.00"}, {"12,800.50", "12800.50"}, {"8.84万", "88400.00"}, {"12800元", "12800.00"}, {"NA", ""}, {"-", ""}, {"—", ""}, {" ", ""},
        {"1E+05", "!cell_in_powers"}, {"-5", "!money_negative"}, {"(1275.50)", "!money_negative"}, {"1.005", "!money_two_decimals"}, {"$5", "!money_unreadable"}, {"壹万", "!money_unreadable"}};
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(read("amount", row.text) == row.read);
    }
    CHECK(read("amount", "12.64", nullptr, Unit::ten_thousand) == "126400.00");
    CHECK(read("amount", "12640000", nullptr, Unit::fen) == "126400.00");
    CHECK(read("amount", "126400.00", nullptr, Unit::fen) == "!money_unreadable");
    MappedColumn dollars;
    dollars.drop = {"$"};
    CHECK(read("amount", "$1,275.50", &dollars) == "1275.50");
}

TEST_CASE("a number whose last digits a spreadsheet has lost is no number") {
    CHECK(read("id_number", "3.30602E+17") == "!cell_in_powers");
    CHECK(read("phone", "1.39E+10") == "!cell_in_powers");
    CHECK(read("id_number", "410803198001010012") == "410803198001010012");
    CHECK(read("id_number", "410803198001010013") == "!id_number_check");
    CHECK(read("phone", "139 0000-0001") == "13900000001");
    CHECK(read("phone", "12") == "!cell_no_phone");
}

TEST_CASE("a fixed word is known in both languages and by its code, and what else a source writes only by its map") {
    CHECK(read("channel", "window") == "window");
    CHECK(read("channel", Speech(Language::zh)(phrase(Channel::letter))) == "letter");
    CHECK(read("channel", "hotline phone") == "!cell_word_unknown");
    CHECK(read("state", "settled_full") == "settled_full");
    CHECK(read("outcome", "filed") == "filed");
    MappedColumn mapped;
    mapped.values = {{"Closed – paid", "settled_full"}};
    CHECK(read("state", "Closed – paid", &mapped) == "settled_full");
    CHECK(read("state", "Closed - paid", &mapped) == "!cell_state_unknown");
    CHECK(read("region", "410803") == "410803");
    CHECK(read("industry", "47") == "47");
    CHECK(read("industry", "999") == "!cell_no_industry");
}

TEST_CASE("what is no text is refused where it stands") {
    for (const std::string_view text : {std::string_view("焦作\x1a"), std::string_view("\x1b[31m"), std::string_view("a\x07z")}) CHECK(read("employer", text) == "!cell_no_text");
    CHECK(read("note", "第一行\n第二行") == "第一行\n第二行");
}

TEST_CASE("the heading is found below titles, by the usual names of its columns") {
    const auto taken = take(Exchange::complaints, {{"2013年投诉登记表"}, {"制表：人社局", ""}, {"登记日期", "单位名称", "金额（万元）", "备注 "}, {"2013-01-07", "恒达", "1.28", "x"}, {"合计", "", "1.28"}});
    CHECK(taken.head.line == 3);
    REQUIRE(taken.rows.size() == 1);
    CHECK(taken.rows[0].line == 4);
    CHECK(text_in(taken.rows[0], "amount") == "12800.00");
    CHECK(taken.counts.rows == 1);
    CHECK(taken.counts.passed_over == 1);
    CHECK(phrase_of([] { take(Exchange::complaints, {{"2013-01-07", "恒达"}}); }) == Phrase::import_no_heading);
    CHECK(phrase_of([] { take(Exchange::complaints, {{"收到日期", "用人单位", "金额", "金额"}}); }) == Phrase::import_column_twice);
}

TEST_CASE("of two columns for one thing the more usual is read, and the other is told") {
    const auto taken = take(Exchange::complaints, {{"收到日期", "用人单位", "单位名称"}, {"2013-01-07", "恒达", "宏远"}});
    CHECK(text_in(taken.rows.at(0), "employer") == "恒达");
    CHECK(taken.head.unused == std::vector<std::string>{"单位名称"});
}

TEST_CASE("every fault of a row is told with its column, and a row beyond the heading is none") {
    const auto taken = take(Exchange::complaints, {{"收到日期", "用人单位", "人数"}, {"x", "恒达", "y"}, {"2013-01-07", "恒达", "1", "", "2"}, {"2013-01-07"}});
    REQUIRE(taken.rows.size() == 3);
    REQUIRE(taken.rows[0].faults.size() == 2);
    CHECK(taken.rows[0].faults[0].heading == "收到日期");
    CHECK(taken.rows[0].faults[1].why.phrase() == Phrase::cell_no_count);
    CHECK(taken.rows[1].faults.at(0).why.phrase() == Phrase::row_too_many_cells);
    CHECK(taken.rows[2].faults.empty());
    CHECK(text_in(taken.rows[2], "employer").empty());
}

TEST_CASE("a map names the table, its columns and what its words mean, and says where it is wrong") {
    const auto made = [](std::string_view text) { return parse_map(text, "office", modules); };
    const ImportMap map = made("table = \"complaints\"\nsource = \"平台\"\n[constants]\nchannel = \"platform\"\n[columns]\nnote = [\"情况\", \"要求\"]\n[columns.received]\nfrom = \"A\"\nformat = [\"%m/%d/%Y\", \"excel\"]\n[columns.amount]\nfrom = \"钱\"\nunit = \"fen\"\n");
    CHECK(map.source == "平台");
    CHECK(map.columns.size() == 3);
    const auto taken = take(Exchange::complaints, {{"日子", "钱", "情况", "要求"}, {"01/10/2013", "5", "停工", "付清"}}, map);
    REQUIRE(taken.rows.size() == 1);
    CHECK(text_in(taken.rows[0], "received") == "2013-01-10");
    CHECK(text_in(taken.rows[0], "amount") == "0.05");
    CHECK(text_in(taken.rows[0], "note") == "停工，付清");
    CHECK(text_in(taken.rows[0], "channel") == "platform");

    CHECK(made("table = \"complaints\"\nsource = \"\"\"\\\n   平台~e4\"\"\"\n[columns]\nreceived = '日~子'\n").source == "平台~e4");
    for (const std::string_view none : {"table = ", "table = +c=\"中", "table = 投诉", "table = \"\\u007eff\"", "table = \"\x7f\""}) {
        CAPTURE(none);
        CHECK(phrase_of([&] { made(none); }) == Phrase::map_no_toml);
    }
    CHECK(phrase_of([&] { made("source = \"x\"\n"); }) == Phrase::map_needs_table);
    CHECK(phrase_of([&] { made("table = \"cases\"\n"); }) == Phrase::map_table_unknown);
    CHECK(phrase_of([&] { made("table = \"complaints\"\ncolor = 1\n"); }) == Phrase::map_key_unknown);
    CHECK(phrase_of([&] { made("table = \"complaints\"\n[columns]\nrecieved = \"A\"\n"); }) == Phrase::map_column_unknown);
    CHECK(phrase_of([&] { made("table = \"complaints\"\n[columns.received]\nformat = \"excel\"\n"); }) == Phrase::map_column_from);
    CHECK(phrase_of([&] { take(Exchange::complaints, {{"日子", "钱", "情况"}}, made("table = \"complaints\"\n[columns]\nreceived = \"日子\"\namount = \"钱\"\nnote = \"详情\"\n")); }) == Phrase::map_heading_missing);
    CHECK(phrase_of([] { read_map("nowhere", modules); }) == Phrase::map_missing);
}

TEST_CASE("every map that is shipped can be read") {
    CHECK(shipped_maps().size() >= 6);
    for (const auto& name : shipped_maps()) {
        CAPTURE(name);
        CHECK_NOTHROW(read_map(name, modules));
    }
}

TEST_CASE("a record may go on over lines that leave its number blank") {
    ImportMap map = parse_map("table = \"complaints\"\ncontinues = \"编号\"\n[columns]\nnumber = \"编号\"\nreceived = \"日期\"\nnote = \"情况\"\n", "m", modules);
    const auto taken = take(Exchange::complaints, {{"编号", "日期", "情况"}, {"1", "2013-01-07", "一"}, {"", "", "二"}, {"2", "2013-01-08", "三"}, {"", "2013-01-09", ""}}, map);
    REQUIRE(taken.rows.size() == 2);
    CHECK(text_in(taken.rows[0], "note") == "一\n二");
    CHECK(taken.rows[1].faults.at(0).why.phrase() == Phrase::cell_in_second_line);
}

TEST_CASE("a value that waits is written down and read back as it was") {
    struct { const char *name, *text; } const rows[] = {{"received", "2013-01-10"}, {"period_from", "2012-10"}, {"amount", "126400.05"}, {"workers", "18"}, {"continuing", "yes"},
        {"channel", "letter"}, {"state", "filed"}, {"outcome", "settled_full"}, {"region", "410803"}, {"industry", "06"}, {"employer", "恒达"}};
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const CellType type = column(row.name).type;
        CHECK(text_of(type, cell_of(type, row.text)) == row.text);
    }
}

}  // namespace arrears
