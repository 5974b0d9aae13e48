#include <iconv.h>

#include <algorithm>

#include "core/intake/sheet.hpp"
#include "tests/support/process.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct TakenText {
    Rows rows;
    std::vector<int> numbers;
    SheetRead read;
};

TakenText taken_of(const std::string& bytes, const SheetOptions& options = {}) {
    const TempFolder folder;
    write_file(folder.path() / "工资.csv", bytes);
    TakenText taken;
    taken.read = read_sheet(folder.path() / "工资.csv", options, [&](const SourceLine& line) {
        taken.rows.emplace_back(line.cells.begin(), line.cells.end());
        taken.numbers.push_back(line.number);
        return true;
    });
    return taken;
}

std::string converted(std::string_view text, const char* to) {
    std::string out(4 * text.size(), '\0'), in(text);
    const iconv_t way = iconv_open(to, "UTF-8");
    char *from = in.data(), *into = out.data();
    std::size_t left = in.size(), room = out.size();
    REQUIRE(iconv(way, &from, &left, &into, &room) == 0);
    iconv_close(way);
    out.resize(out.size() - room);
    return out;
}

std::int64_t line_of(const Error& error) { return std::get<std::int64_t>(error.args().at(1).second.value()); }

const std::string names = "姓名,应发\n张三,3500.00\n欧阳𠮷,4200.50\n";
const Rows names_read = {{"姓名", "应发"}, {"张三", "3500.00"}, {"欧阳𠮷", "4200.50"}};

TEST_CASE("a sheet is read in every encoding in which offices write it") {
    struct Written {
        std::string bytes, encoding;
    };
    const std::vector<Written> all = {{names, "UTF-8"},
                                      {"\xEF\xBB\xBF" + names, "UTF-8"},
                                      {converted(names, "GB18030"), "GB18030"},
                                      {"\xFF\xFE" + converted(names, "UTF-16LE"), "UTF-16"},
                                      {"\xFE\xFF" + converted(names, "UTF-16BE"), "UTF-16"},
                                      {converted(names, "UTF-16LE"), "UTF-16"},
                                      {converted(names, "UTF-16BE"), "UTF-16"}};
    for (const auto& written : all) {
        CAPTURE(written.encoding);
        const TakenText taken = taken_of(written.bytes);
        CHECK(taken.rows == names_read);
        CHECK(taken.numbers == std::vector<int>{1, 2, 3});
        CHECK(taken.read.encoding == written.encoding);
        CHECK(taken.read.kind == SheetKind::csv);
    }
}

TEST_CASE("the encoding is told by the first byte that is no ASCII, however late it stands") {
    std::string lines;
    while (lines.size() < 3'000'000) lines += "91410803MA12345678,410803199001010011,2013-01,22,3500.00\n";
    const TakenText taken = taken_of(lines + converted("张三,3500.00\n", "GB18030"));
    CHECK(taken.read.encoding == "GB18030");
    CHECK(taken.rows.back() == std::vector<std::string>{"张三", "3500.00"});
    const auto count = std::count(lines.begin(), lines.end(), '\n');
    CHECK(taken.rows.size() == static_cast<std::size_t>(count) + 1);
    CHECK(taken.numbers.back() == count + 1);
}

TEST_CASE("the first character of a file may lie across two blocks, or end the first, and still tells the encoding") {
    for (const std::size_t before : {1'048'573U, 1'048'574U, 1'048'575U, 1'048'576U}) {
        CAPTURE(before);
        std::string digits;
        while (digits.size() + 3 < before) digits += "7\n";
        digits.resize(before - 1, '8');
        digits += '\n';
        for (const char* encoding : {"UTF-8", "GB18030"}) {
            const TakenText taken = taken_of(digits + converted("张\n三\n", encoding));
            CHECK(taken.read.encoding == encoding);
            REQUIRE(taken.rows.size() > 2);
            CHECK(taken.rows[taken.rows.size() - 2][0] == "张");
        }
    }
}

TEST_CASE("two characters of GB2312 that would be UTF-8 by chance are Chinese") {
    CHECK(taken_of("name,pay\n\xD6\xAE\xC2\xB7,1\n").rows[1][0] == "之路");
    CHECK(taken_of("name,pay\nJos\xC3\x89 \xE5\xBC\xA0,1\n").rows[1][0] == "JosÉ 张");
}

TEST_CASE("a byte that is damaged is named by its line") {
    struct Bad {
        std::string bytes;
        int line;
    };
    std::string later = names;
    while (later.size() < 2'500'000) later += "张三,3500.00\n";
    const int last = static_cast<int>(std::count(later.begin(), later.end(), '\n')) + 1;
    const std::vector<Bad> all = {{names + names + "李\xFF四,1\n", 7},
                                  {names.substr(0, names.find("张") + 2), 2},
                                  {later + "\xE5\xBC,1\n", last},
                                  {converted(names, "GB18030") + "\xFF\xFF,1\n", 4},
                                  {"\xFF\xFE" + converted(names, "UTF-16LE") + "a", 4},
                                  {"\xFF\xFE" + converted(names, "UTF-16LE") + std::string("\x00\xDC", 2) + converted("\n", "UTF-16LE"), 4}};
    for (const auto& bad : all) {
        const auto refusal = refusal_of([&] { taken_of(bad.bytes); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::sheet_encoding);
        CHECK(refusal->fault() == Fault::invalid);
        CHECK(line_of(*refusal) == bad.line);
    }
}

TEST_CASE("lines end in LF, CRLF or CR, and the last as it likes") {
    for (const std::string text : {"a,b\n1,2\n\n3,\n", "a,b\r\n1,2\r\n\r\n3,\r\n", "a,b\r1,2\r\r3,\r", "a,b\n1,2\r\n\r3,", "a,b\r\n1,2\n\n\"3\","}) {
        CAPTURE(text);
        const TakenText taken = taken_of(text);
        CHECK(taken.rows == Rows{{"a", "b"}, {"1", "2"}, {"3", ""}});
        CHECK(taken.numbers == std::vector<int>{1, 2, 4});
    }
}

TEST_CASE("a quoted cell keeps commas, quotes and line ends, and lines are counted on") {
    const TakenText taken = taken_of("a,b\n\"1,2\",\"他说\"\"没有\"\"\"\n\"上\n下\r\n\",x\ny,12\"管\n\"\",\"\"\n");
    CHECK(taken.rows == Rows{{"a", "b"}, {"1,2", "他说\"没有\""}, {"上\n下\r\n", "x"}, {"y", "12\"管"}, {"", ""}});
    CHECK(taken.numbers == std::vector<int>{1, 2, 3, 6, 7});
}

TEST_CASE("blank cells at the end stay") { CHECK(taken_of("a,b,c\n1,,\n,,\n").rows == Rows{{"a", "b", "c"}, {"1", "", ""}, {"", "", ""}}); }

TEST_CASE("what parts the cells is seen in the first lines") {
    struct Parted {
        std::string text;
        Rows rows;
    };
    const std::vector<Parted> all = {
        {"姓名\t住址\n张三\t中站区,解放路\n李四\t焦作\n", {{"姓名", "住址"}, {"张三", "中站区,解放路"}, {"李四", "焦作"}}},
        {"姓名;应发\n张三;1,200\n李四;900\n", {{"姓名", "应发"}, {"张三", "1,200"}, {"李四", "900"}}},
        {"姓名|应发\n张三|1\n", {{"姓名", "应发"}, {"张三", "1"}}},
        {"12月工资表\n姓名,\"应;发\",\"实;发\"\n张三,1,2\n", {{"12月工资表"}, {"姓名", "应;发", "实;发"}, {"张三", "1", "2"}}},
        {"姓名\n张三\n", {{"姓名"}, {"张三"}}},
    };
    for (const auto& parted : all) CHECK(taken_of(parted.text).rows == parted.rows);
    CHECK(taken_of("a,b;c\n", {.sheet = {}, .delimiter = ';', .modules = {}}).rows == Rows{{"a,b", "c"}});
}

TEST_CASE("what is no sheet is refused by its line") {
    struct Bad {
        std::string text;
        Phrase phrase;
        int line;
    };
    const std::vector<Bad> all = {
        {std::string("a,b\n1,\0\n", 8), Phrase::csv_nul, 2},
        {"\xFF\xFE" + converted("甲,乙\n", "UTF-16LE") + std::string("\0\0", 2), Phrase::csv_nul, 2},
        {"a,b\n1,2\n3,\"x\ny", Phrase::csv_quote_open, 3},
        {"a,b\n\"1\n2\",\"x\ny\n", Phrase::csv_quote_open, 3},
        {"a\n\"", Phrase::csv_quote_open, 2},
        {"a,b\n\"1\"x,2\n", Phrase::csv_text_after_quote, 2},
        {"a,b\n\"1\" ,2\n", Phrase::csv_text_after_quote, 2},
        {"a\n" + std::string(1'100'000, 'x') + "\nb\n", Phrase::sheet_line_long, 2},
        {"a\n\"" + std::string(1'100'000, 'x') + "\"\nb\n", Phrase::sheet_line_long, 2},
        {"a\n" + std::string(3'000'000, ','), Phrase::sheet_line_long, 2},
        {"a\n\"" + std::string(3'000'000, '\n'), Phrase::sheet_line_long, 2},
    };
    for (const auto& bad : all) {
        CAPTURE(bad.text.substr(0, 20));
        const auto refusal = refusal_of([&] { taken_of(bad.text); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == bad.phrase);
        CHECK(refusal->fault() == Fault::invalid);
        CHECK(line_of(*refusal) == bad.line);
    }
}

TEST_CASE("an empty file has no lines, and one that is not there is named") {
    CHECK(taken_of("").rows.empty());
    CHECK(taken_of("\xEF\xBB\xBF").rows.empty());
    CHECK(taken_of("\n\r\n\n").rows.empty());
    CHECK(phrase_of([] { read_sheet("/nowhere/a.csv", {}, [](const SourceLine&) { return true; }); }) == Phrase::file_unreadable);
    CHECK(phrase_of([] { read_sheet("/", {}, [](const SourceLine&) { return true; }); }) == Phrase::file_unreadable);
}

TEST_CASE("who has seen enough is given no more") {
    for (const std::string text : {"a\nb\nc\n", "\"a\"\nb\nc\n"}) {
        const TempFolder folder;
        write_file(folder.path() / "a.csv", text);
        int lines = 0;
        read_sheet(folder.path() / "a.csv", {}, [&](const SourceLine&) { return ++lines < 2; });
        CHECK(lines == 2);
    }
}

TEST_CASE("a million cells in a line and a million lines of one cell are cells all the same") {
    CHECK(taken_of(std::string(1'000'000, ',') + "\n").rows.at(0).size() == 1'000'001);
    std::string lines;
    for (int line = 0; line < 100'000; ++line) lines += "\"x\"\n";
    CHECK(taken_of(lines).rows.size() == 100'000);
}

// Records lie across the ends of blocks at every place, quoted and plain: none is lost, and none is there twice.
TEST_CASE("a record that lies across two blocks is one record") {
    for (const std::string row : {"张三,3500.00,中站区\n", "\"张\n三\",3500.00,\"中站\"\"区\"\r\n", "张三,1,2\r"}) {
        for (const std::size_t shift : {0U, 1U, 4U}) {
            std::string text(shift, 'x');
            text += "\n";
            std::size_t count = 0;
            for (; text.size() < 1'100'000; ++count) text += row;
            const TakenText taken = taken_of(text);
            const std::size_t before = shift > 0;
            REQUIRE(taken.rows.size() == count + before);
            const bool all_alike = std::all_of(taken.rows.begin() + static_cast<std::ptrdiff_t>(before), taken.rows.end(),
                                               [&](const auto& cells) { return cells == taken.rows.back(); });
            CHECK(all_alike);
        }
    }
}

TEST_CASE("a file cut at any byte gives the lines before the cut, or says where it stops making sense") {
    const std::string utf8 = "姓名,应发,备注\r\n张三,\"3,500.00\",\"欠\"\"两\n月\"\"\"\r\n李四,,\r\n";
    for (const std::string& whole : {utf8, converted(utf8, "GB18030"), "\xFF\xFE" + converted(utf8, "UTF-16LE")}) {
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            CAPTURE(cut);
            TakenText taken;
            const auto refusal = refusal_of([&] { taken = taken_of(whole.substr(0, cut)); });
            if (refusal) {
                const bool is_expected = refusal->phrase() == Phrase::sheet_encoding || refusal->phrase() == Phrase::csv_quote_open;
                CHECK(is_expected);
            } else {
                CHECK(taken.rows.size() <= 3);
            }
        }
    }
}

}  // namespace
}  // namespace arrears
