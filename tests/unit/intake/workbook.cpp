// Workbooks as LibreOffice writes them (tests/sheets), and as nobody should: those are made here.
#include <unistd.h>

#include "core/intake/sheet.hpp"
#include "core/render/render.hpp"
#include "core/render/zip.hpp"
#include "tests/support/process.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct TakenSheet {
    Rows rows;
    std::vector<int> numbers;
    SheetRead read;
};

TakenSheet taken_from(const std::string& file, std::optional<std::string> sheet = {}) {
    TakenSheet taken;
    taken.read = read_sheet(file, {.sheet = std::move(sheet), .delimiter = {}, .modules = ARREARS_MODULES}, [&](const SourceLine& line) {
        taken.rows.emplace_back(line.cells.begin(), line.cells.end());
        taken.numbers.push_back(line.number);
        return true;
    });
    return taken;
}

TakenSheet sheet_taken_of(const std::string& bytes) {
    const TempFolder folder;
    write_file(folder.path() / "表", bytes);
    return taken_from(folder.path() / "表");
}

std::optional<Phrase> refusal_of_bytes(const std::string& bytes) {
    return phrase_of([&] { sheet_taken_of(bytes); });
}

std::string fixture(const std::string& name) { return std::string(ARREARS_SOURCE) + "/tests/sheets/" + name; }

// --- XLSX, part by part ------------------------------------------------------------------------------------

const std::string relationships = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
const std::string type_of = R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
const std::string main_space = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";

std::vector<ZipEntry> book_of(const std::string& rows, const std::string& strings = "", const std::string& styles = "") {
    return {{"_rels/.rels", relationships + R"(<Relationship Id="a")" + type_of + R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {"xl/workbook.xml", "<workbook" + main_space + R"( xmlns:r="r"><sheets><sheet name="工资" sheetId="1" r:id="s1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels", relationships + R"(<Relationship Id="s1")" + type_of + R"(worksheet" Target="worksheets/sheet1.xml"/>)" +
                                               R"(<Relationship Id="s2")" + type_of + R"(sharedStrings" Target="/xl/sharedStrings.xml"/>)" + R"(<Relationship Id="s3")" + type_of +
                                               R"(styles" Target="styles.xml"/></Relationships>)"},
            {"xl/sharedStrings.xml", "<sst" + main_space + ">" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet" + main_space + ">" + styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml", "<worksheet" + main_space + "><sheetData>" + rows + "</sheetData></worksheet>"}};
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
    return text;
}

// --- XLS, byte by byte -------------------------------------------------------------------------------------

std::string little(std::uint64_t number, int bytes) {
    std::string text;
    for (; bytes > 0; --bytes, number >>= 8U) text += static_cast<char>(number & 0xFFU);
    return text;
}

// A compound file of one stream, which is never a small one: its size is not below a limit of nothing.
std::string compound(const std::string& name, std::string stream) {
    const std::uint64_t size = stream.size();
    const std::size_t sectors = (stream.size() + 511) / 512;
    stream.resize(sectors * 512);
    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(16, '\0') + little(0x3E, 2) + little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) +
                         std::string(10, '\0') + little(1, 4) + little(1, 4) + little(0, 4) + little(0, 4) + little(0xFFFFFFFE, 4) + little(0, 4) + little(0xFFFFFFFE, 4) +
                         little(0, 4) + little(0, 4);
    while (header.size() < 512) header += little(0xFFFFFFFF, 4);
    std::string table = little(0xFFFFFFFD, 4) + little(0xFFFFFFFE, 4);
    for (std::size_t sector = 1; sector <= sectors; ++sector) table += little(sector == sectors ? 0xFFFFFFFE : sector + 2, 4);
    while (table.size() < 512) table += little(0xFFFFFFFF, 4);
    std::string entry;
    for (const char c : name) entry += little(static_cast<unsigned char>(c), 2);
    entry.resize(64);
    entry += little(2 * name.size() + 2, 2) + little(2, 1) + std::string(49, '\0') + little(2, 4) + little(size, 8);
    entry.resize(512);
    return header + table + entry + stream;
}

std::string record(int kind, const std::string& body) { return little(static_cast<unsigned>(kind), 2) + little(body.size(), 2) + body; }
std::string cell_at(int row, int column) { return little(static_cast<unsigned>(row), 2) + little(static_cast<unsigned>(column), 2) + little(0, 2); }
std::string bytes_of_words(const std::u16string& text) {
    std::string bytes;
    for (const char16_t unit : text) bytes += little(unit, 2);
    return bytes;
}

const std::string end_of_part = record(0x0A, "");

std::string xls_of(const std::string& globals, const std::string& cells, int version = 0x600) {
    const std::string begin = record(0x809, little(static_cast<unsigned>(version), 2) + little(5, 2) + std::string(version == 0x600 ? 12 : 4, '\0'));
    const std::string name = version == 0x600 ? little(2, 1) + little(1, 1) + bytes_of_words(u"工资") : little(4, 1) + "\xB9\xA4\xD7\xCA";
    const auto all_but_sheet = [&](std::size_t start) { return begin + globals + record(0x85, little(start, 4) + little(0, 2) + name) + end_of_part; };
    return compound(version == 0x600 ? "Workbook" : "Book", all_but_sheet(all_but_sheet(0).size()) + begin + cells + end_of_part);
}

TEST_CASE("XLSX and XLS of the same sheet are the same lines, and those of its CSV") {
    const TakenSheet xlsx = taken_from(fixture("pay.xlsx")), xls = taken_from(fixture("pay.xls"));
    const Rows rows = {{"焦作恒达建筑劳务有限公司2012年12月工资表"},
                       {"姓名", "身份证号", "进场日期", "出勤", "日工资", "应发", "扣率", "已结清", "发放月份", "签名时间", "备注"},
                       {"张三", "410803198001010010", "2012-11-30", "22", "150.5", "3311", "0.05", "1", "2012-12-01", "2013-01-10 14:30", "含<加班>&补助"},
                       {"李四", "4.10803E+17", "2004-02-29", "20.5", "2761.54", "56611.54", "0.125", "0", "2013-01-01", "", "李四的备注"},
                       {"合计", "", "", "42.5", "", "3480", "", "-12.35", "0.01", "0", "#DIV/0!"}};
    CHECK(xlsx.rows == rows);
    CHECK(xls.rows == rows);
    CHECK(xlsx.numbers == std::vector<int>{1, 2, 3, 4, 7});
    CHECK(xls.numbers == xlsx.numbers);
    CHECK(xlsx.read.kind == SheetKind::xlsx);
    CHECK(xls.read.kind == SheetKind::xls);
    std::string csv;
    int line = 1;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (; line < xlsx.numbers[row]; ++line) csv += "\n";
        for (const auto& cell : rows[row]) csv += (&cell == &rows[row][0] ? "" : ",") + cell;
    }
    const TakenSheet text = sheet_taken_of(csv);
    CHECK(text.rows == rows);
    CHECK(text.numbers == xlsx.numbers);
}

TEST_CASE("the first sheet that holds anything is read, or the one asked for") {
    for (const std::string file : {"pay.xlsx", "pay.xls"}) {
        CAPTURE(file);
        const TakenSheet first = taken_from(fixture(file));
        CHECK(first.read.sheet == "12月工资");
        CHECK(first.read.other_sheets == std::vector<std::string>{"说明"});
        CHECK(first.read.rounded == 5);
        const TakenSheet asked = taken_from(fixture(file), "说明");
        CHECK(asked.rows == Rows{{"制表人：李伟"}});
        CHECK(asked.read.other_sheets == std::vector<std::string>{"12月工资"});
        const auto refusal = refusal_of([&] { taken_from(fixture(file), "11月"); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::sheet_not_there);
        CHECK(refusal->candidates().size() == 2);
    }
}

TEST_CASE("a workbook that comes through a pipe is read as its file is") {
    int lines = 0;
    const int kept = dup(STDIN_FILENO);
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const std::string bytes = read_file(fixture("pay.xls"));
    REQUIRE(write(ends[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    read_sheet("-", {.sheet = {}, .delimiter = {}, .modules = ARREARS_MODULES}, [&](const SourceLine&) { return ++lines > 0; });
    dup2(kept, STDIN_FILENO);
    close(kept);
    CHECK(lines == 5);
}

TEST_CASE("a number is the text that a person sees, to the fen") {
    struct Shown {
        std::string written, shown;
        int rounded;
    };
    const std::vector<Shown> all = {{"3480", "3480", 0}, {"3479.9999999999995", "3480", 0}, {"2761.5384615384614", "2761.54", 1}, {"150.50", "150.5", 0},
                                    {"0.005", "0.01", 1}, {"0.0049", "0", 1}, {"-0.004", "0", 1}, {"-12.345", "-12.35", 1}, {"1E-7", "0", 1},
                                    {"99.995", "100", 1}, {"9.999999999999999", "10", 0}, {"0.1", "0.1", 0}, {"13800138000", "13800138000", 0},
                                    {"123456789012345", "123456789012345", 0}, {"999999999999999", "999999999999999", 0}, {"1000000000000000", "1E+15", 0},
                                    {"410803198203070000", "4.10803E+17", 0}, {"4.1080319820307E+17", "4.10803E+17", 0}, {"-2e20", "-2E+20", 0},
                                    {"1e308", "1E+308", 0}, {"1e-300", "0", 1}, {"-0", "0", 0}, {"abc", "abc", 0}, {"1,5", "1,5", 0}, {"1e999", "1e999", 0}};
    for (const auto& each : all) {
        CAPTURE(each.written);
        const TakenSheet taken = sheet_taken_of(zipped(book_of("<row><c><v>" + each.written + "</v></c></row>")));
        REQUIRE(taken.rows.size() == 1);
        CHECK(taken.rows[0][0] == each.shown);
        CHECK(taken.read.rounded == each.rounded);
    }
}

TEST_CASE("a number is a day or a time where its style shows one") {
    struct Shown {
        std::string format, written, shown;
    };
    const std::vector<Shown> all = {{"yyyy/m/d", "41243", "2012-11-30"}, {"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "41243", "2012-11-30"},
                                    {"[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@", "41244", "2012-12-01"}, {"m/d", "41243", "2012-11-30"}, {"h:mm", "0.604166666666667", "14:30"},
                                    {"[h]:mm", "1.5", "1900-01-01 12:00"}, {"yyyy-mm-dd hh:mm:ss", "41284.9999999", "2013-01-11"}, {"yyyy-mm-dd", "59", "1900-02-28"},
                                    {"yyyy-mm-dd", "61", "1900-03-01"}, {"yyyy-mm-dd", "-1", "-1"}, {"yyyy-mm-dd", "2958466", "2958466"}, {"#,##0.00_);[Red]\\(#,##0.00\\)", "5.5", "5.5"},
                                    {"0.00&quot;元/day&quot;", "5.5", "5.5"}, {"0.0%", "0.12345", "0.12345"}, {"0&quot;天&quot;", "22", "22"}, {"0.00E+00", "22", "22"}, {"General", "22", "22"}};
    for (const auto& each : all) {
        CAPTURE(each.format);
        const std::string styles = R"(<numFmts><numFmt numFmtId="170" formatCode=")" + each.format + R"("/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>)";
        const TakenSheet taken = sheet_taken_of(zipped(book_of(R"(<row><c s="1"><v>)" + each.written + "</v></c></row>", "", styles)));
        REQUIRE(taken.rows.size() == 1);
        CHECK(taken.rows[0][0] == each.shown);
    }
}

TEST_CASE("days are counted from 1904 where a book says so") {
    auto book = book_of(R"(<row><c s="1"><v>39781</v></c></row>)", "", R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)");
    book[1].bytes = replaced(book[1].bytes, "<sheets>", R"(<workbookPr date1904="1"/><sheets>)");
    CHECK(sheet_taken_of(zipped(book)).rows == Rows{{"2012-11-30"}});
}

TEST_CASE("words of a cell come from wherever they are kept") {
    const std::string strings = "<si><t>张三</t></si><si><r><t>欧</t></r><r><rPr/><t>阳</t></r><rPh><t>ou</t></rPh></si><si><t/></si>";
    const std::string rows = R"(<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c><c r="E3" t="s"><v>2</v></c></row>)"
                             R"(<row r="5"><c t="inlineStr"><is><t>李</t><rPh><t>li</t></rPh><r><t>四</t></r></is></c><c t="str"><f>A1&amp;"x"</f><v>王五</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2012-11-30T00:00:00</v></c></row>)"
                             R"(<row r="6"><c r="A6"/></row>)";
    const TakenSheet taken = sheet_taken_of(zipped(book_of(rows, strings)));
    CHECK(taken.rows == Rows{{"", "张三", "", "欧阳"}, {"李四", "王五", "TRUE", "#N/A", "2012-11-30"}});
    CHECK(taken.numbers == std::vector<int>{3, 5});
}

TEST_CASE("a program that writes its elements with a prefix is understood") {
    auto book = book_of("<row><c><v>1</v></c></row>");
    for (auto& part : book)
        if (part.name.starts_with("xl/w")) part.bytes = replaced(replaced(replaced(part.bytes, "</", "</x:"), "<", "<x:"), "<x:/x:", "</x:");
    CHECK(sheet_taken_of(zipped(book)).rows == Rows{{"1"}});
}

TEST_CASE("XLS is read in both of its versions, whatever way its words and rows lie") {
    const std::string words = record(0xFC, little(2, 4) + little(2, 4) + little(3, 2) + little(1, 1) + bytes_of_words(u"欧阳")) +
                              record(0x3C, little(0, 1) + "x" + little(2, 2) + little(9, 1) + little(1, 2) + bytes_of_words(u"李四") + std::string(4, '\0'));
    const std::string formula = record(0x06, cell_at(0, 1) + little(0, 1) + std::string(5, '\0') + little(0xFFFF, 2) + std::string(8, '\0')) + record(0x4BC, "") +
                                record(0x207, little(2, 2) + little(1, 1) + bytes_of_words(u"王五"));
    const std::string cells = record(0xFD, cell_at(2, 0) + little(1, 4)) + record(0xFD, cell_at(0, 0) + little(0, 4)) + formula +
                              record(0xBD, little(1, 2) + little(1, 2) + little(0, 2) + little(3500U << 2U | 2U, 4) + little(0, 2) + little(15050U << 2U | 3U, 4) + little(2, 2)) +
                              record(0x205, cell_at(2, 3) + little(1, 1) + little(0, 1)) + record(0x205, cell_at(2, 2) + little(0x07, 1) + little(1, 1));
    const TakenSheet taken = sheet_taken_of(xls_of(words, cells));
    CHECK(taken.rows == Rows{{"欧阳x", "王五"}, {"", "3500", "150.5"}, {"李四", "", "#DIV/0!", "TRUE"}});
    CHECK(taken.read.sheet == "工资");
    const TakenSheet old = sheet_taken_of(xls_of(record(0x42, little(936, 2)), record(0x204, cell_at(0, 0) + little(4, 2) + "\xD5\xC5\xC8\xFD"), 0x500));
    CHECK(old.rows == Rows{{"张三"}});
    CHECK(old.read.sheet == "工资");
}

TEST_CASE("a locked file is refused as such") {
    CHECK(refusal_of_bytes(compound("EncryptedPackage", std::string(600, 'x'))) == Phrase::sheet_locked);
    CHECK(refusal_of_bytes(xls_of(record(0x2F, std::string(6, '\0')), "")) == Phrase::sheet_locked);
    std::string zip = zipped(book_of("<row><c><v>1</v></c></row>"));
    for (std::size_t at = zip.find("PK\x01\x02"); at != zip.npos; at = zip.find("PK\x01\x02", at + 1)) zip[at + 8] = static_cast<char>(zip[at + 8] | 1);
    CHECK(refusal_of_bytes(zip) == Phrase::sheet_locked);
}

TEST_CASE("what is no sheet of ours is refused with the way out") {
    CHECK(phrase_of([] { taken_from(fixture("pay.ods")); }) == Phrase::sheet_foreign);
    CHECK(refusal_of_bytes(compound("PowerPoint Document", "x")) == Phrase::sheet_foreign);
    CHECK(refusal_of_bytes(xls_of("", "", 0x400)) == Phrase::sheet_foreign);
    CHECK(refusal_of_bytes(zipped({{"word/document.xml", "<w/>"}})) == Phrase::sheet_foreign);
    for (const std::string page : {"<html><table>", "\xEF\xBB\xBF\r\n <!DOCTYPE html>", "<TABLE border=1>", "<?xml version=\"1.0\"?><Workbook>", "MIME-Version: 1.0"})
        CHECK(refusal_of_bytes(page) == Phrase::sheet_html);
}

TEST_CASE("a file that unpacks beyond all measure is refused") {
    CHECK(refusal_of_bytes(zipped(book_of(std::string(40'000'000, ' ')))) == Phrase::sheet_too_large);
    CHECK(refusal_of_bytes(zipped(book_of("<row><c t=\"inlineStr\"><is><t>" + std::string(1'100'000, 'x') + "</t></is></c></row>"))) == Phrase::sheet_too_large);
    std::vector<ZipEntry> many(10'001, {"x", ""});
    CHECK(refusal_of_bytes(zipped(many)) == Phrase::sheet_too_large);
}

TEST_CASE("a workbook that is damaged is refused") {
    const auto with = [](std::size_t part, const std::string& bytes) {
        auto book = book_of("<row><c><v>1</v></c></row>");
        book[part].bytes = bytes;
        return zipped(book);
    };
    CHECK(refusal_of_bytes(with(5, "<worksheet><sheetData><row><c><v>1</v>")) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(with(5, "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(with(5, "<worksheet><row r=\"2000000\"/></worksheet>")) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(with(5, "<worksheet><row><c r=\"ZZZZ1\"><v>1</v></c></row></worksheet>")) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(with(5, "<worksheet><row><c t=\"s\"><v>7</v></c></row></worksheet>")) == Phrase::sheet_damaged);
    std::string lying = zipped(book_of("<row><c><v>1</v></c></row>"));
    const std::size_t last = lying.rfind("PK\x01\x02");
    lying[last + 24] = static_cast<char>(lying[last + 24] - 1);  // of its sheet, the size that is told
    CHECK(refusal_of_bytes(lying) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(xls_of("", record(0xFD, cell_at(0, 0) + little(9, 4)))) == Phrase::sheet_damaged);
    CHECK(refusal_of_bytes(xls_of("", record(0x203, cell_at(0, 0)))) == Phrase::sheet_damaged);
}

TEST_CASE("a workbook cut at any byte is refused, and ends") {
    const std::string xlsx = read_file(fixture("pay.xlsx")), xls = read_file(fixture("pay.xls"));
    for (const std::string& whole : {xlsx, xls})
        for (std::size_t cut = 8; cut < whole.size() - 512; cut += &whole == &xlsx ? 7 : 13) CHECK(refusal_of_bytes(whole.substr(0, cut)));
}

TEST_CASE("without its module, a workbook is refused and a text is not") {
    const auto refusal = refusal_of([] { read_sheet(fixture("pay.xlsx"), {.sheet = {}, .delimiter = {}, .modules = "/nowhere"}, [](const SourceLine&) { return true; }); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::module_missing);
    CHECK(refusal->fault() == Fault::not_found);
}

TEST_CASE("what whoever takes the lines throws comes out of the module unchanged") {
    CHECK(phrase_of([] {
              read_sheet(fixture("pay.xlsx"), {.sheet = {}, .delimiter = {}, .modules = ARREARS_MODULES},
                         [](const SourceLine&) -> bool { throw Error(Fault::refused, Phrase::csv_empty); });
          }) == Phrase::csv_empty);
}

// --- XLSX as it is written ---------------------------------------------------------------------------------

Document report() {
    Table table;
    table.title = "到期/逾期[明细]";
    table.columns = {{"number", "案号"}, {"employer", "用人单位"}, {"owed", "尚欠（元）", true}, {"workers", "人数", true}, {"due", "期限"}, {"share", "占比"}, {"machine", ""}};
    table.rows.push_back(row_of(std::string("=1+1"), std::string("恒达\n二队"), Money::fen(11800055), std::int64_t(18), Date::parse("2013-01-17"), Permille{833}, std::string("x")));
    table.rows.push_back(row_of(std::string("@甲"), Nothing{}, Money::fen(-5), std::int64_t(2), Nothing{}, Nothing{}, std::string("x")));
    table.total = row_of(std::string("合计"), Nothing{}, Money::fen(11800050), std::int64_t(20), Nothing{}, Nothing{}, Nothing{});
    Document document;
    document.title = "专项检查情况";
    document.aside = "截至2013年1月10日";
    document.heading("总体").say("共接到1宗投诉。").figure("paid", "清理拖欠工资", Money::fen(11800000)).table(table).table(table);
    return document;
}

const Layout to_xlsx{.columns = 0, .colour = false, .modules = ARREARS_MODULES, .untitled = "表"};

TEST_CASE("a report as a workbook is read back as it was: its words, and a sheet for each table") {
    const TempFolder folder;
    const std::string file = folder.path() / "汇总.xlsx";
    write_file(file, render(report(), Format::xlsx, to_xlsx));
    const TakenSheet words = taken_from(file);
    CHECK(words.rows == Rows{{"专项检查情况"}, {"截至2013年1月10日"}, {"总体"}, {"共接到1宗投诉。"}, {"清理拖欠工资", "118000"}});
    CHECK(words.read.other_sheets == std::vector<std::string>{"到期 逾期 明细", "到期 逾期 明细 2"});
    const TakenSheet table = taken_from(file, "到期 逾期 明细");
    CHECK(table.rows == Rows{{"案号", "用人单位", "尚欠（元）", "人数", "期限", "占比"},
                             {"=1+1", "恒达\\n二队", "118000.55", "18", "2013-01-17", "0.833"},
                             {"@甲", "", "-0.05", "2"},
                             {"合计", "", "118000.5", "20"}});
}

TEST_CASE("the same report is the same workbook, byte for byte") { CHECK(render(report(), Format::xlsx, to_xlsx) == render(report(), Format::xlsx, to_xlsx)); }

TEST_CASE("a list alone is a workbook of one sheet, and a reply has a sheet of words") {
    Document list;
    Table table;
    table.columns = {{"name", "姓名"}};
    list.table(table);
    CHECK(sheet_taken_of(render(list, Format::xlsx, to_xlsx)).read.sheet == "表");
    CHECK(sheet_taken_of(render(Document().say("已登记"), Format::xlsx, to_xlsx)).rows == Rows{{"已登记"}});
    Document long_named = list;
    long_named.title = std::string("焦作恒达建筑劳务有限公司焦作恒达建筑劳务有限公司焦作恒达建筑劳务有限公司");
    CHECK(sheet_taken_of(render(long_named, Format::xlsx, to_xlsx)).read.sheet == "焦作恒达建筑劳务有限公司焦作恒达建筑劳务有限公司焦作恒达建筑劳");
}

}  // namespace
}  // namespace arrears
