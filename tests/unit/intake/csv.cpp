#include "core/intake/csv.hpp"

#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("the same table is read from every way that programs write it") {
    for (const std::string text : {"name,note\n李伟,到场\n周芳,\n", "name,note\r\n李伟,到场\r\n周芳,\r\n", "name,note\n李伟,到场\n周芳,",
                                   "\xEF\xBB\xBFname,note\n李伟,到场\n周芳,\n", "\"name\",\"note\"\n\"李伟\",\"到场\"\n\"周芳\",\"\"\n",
                                   "\nname,note\n\n李伟,到场\r\n\r\n周芳,\n\n"}) {
        CAPTURE(text);
        const CsvTable table = read_csv(text, "a.csv");
        CHECK(table.head == std::vector<std::string>{"name", "note"});
        CHECK(table.rows == Rows{{"李伟", "到场"}, {"周芳", ""}});
    }
}

TEST_CASE("a quoted field keeps commas, quotes and line ends") {
    const CsvTable table = read_csv("a,b\n\"1,2\",\"他说\"\"没有\"\"\"\n\"上\n下\r\n\",x\ny,z\n", "a.csv");
    CHECK(table.rows == Rows{{"1,2", "他说\"没有\""}, {"上\n下\r\n", "x"}, {"y", "z"}});
    CHECK(table.lines == std::vector<int>{2, 3, 6});
}

TEST_CASE("a quote inside a field that does not begin with one is a character") {
    CHECK(read_csv("a\n12\"管\n", "a.csv").rows == Rows{{"12\"管"}});
}

TEST_CASE("a head alone is a table without rows") { CHECK(read_csv("a,b", "a.csv").rows.empty()); }

TEST_CASE("what is no table is refused by file and line") {
    struct Bad {
        std::string text;
        Phrase phrase;
        int line;
    };
    const std::vector<Bad> all = {
        {"", Phrase::csv_empty, 1},
        {"\n\n", Phrase::csv_empty, 3},
        {"a,b\n1,2\n\xD6\xD0,2\n", Phrase::csv_not_utf8, 3},
        {std::string("a,b\n1,\0\n", 8), Phrase::csv_nul, 2},
        {"a,b\n1,2\n3,\"x\ny", Phrase::csv_quote_open, 3},
        {"a,b\n\"1\"x,2\n", Phrase::csv_text_after_quote, 2},
        {"a,b\n\"1\" ,2\n", Phrase::csv_text_after_quote, 2},
        {"a,b\n1,2,3\n", Phrase::csv_row_length, 2},
        {"a,b\n1,2\n3\n", Phrase::csv_row_length, 3},
        {"a,b\n\"1\n1\",2\n3\n", Phrase::csv_row_length, 4},
        {"a,b,a\n1,2,3\n", Phrase::csv_column_twice, 1},
    };
    for (const auto& bad : all) {
        CAPTURE(bad.text);
        const auto refusal = refusal_of([&] { read_csv(bad.text, "名册.csv"); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == bad.phrase);
        CHECK(refusal->fault() == Fault::invalid);
        REQUIRE(refusal->args().size() >= 2);
        CHECK(std::get<std::string>(refusal->args()[0].second.value()) == "名册.csv");
        CHECK(std::get<std::int64_t>(refusal->args()[1].second.value()) == bad.line);
    }
}

}  // namespace
}  // namespace arrears
