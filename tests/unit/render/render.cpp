#include "core/render/render.hpp"

#include <doctest/doctest.h>

namespace arrears {
namespace {

using namespace literals;
using namespace std::string_literals;

bool says(const Document& document, Format format, std::string_view text) {
    return render(document, format).find(text) != std::string::npos;
}

TEST_CASE("each value is written in every format, and means the same") {
    struct {
        Value value;
        const char *text, *csv, *json;
    } const cases[] = {
        {Nothing{}, "—", "", "null"},
        {true, "✓", "1", "true"},
        {false, "—", "0", "false"},
        {std::int64_t{-7}, "-7", "-7", "-7"},
        {12640050_fen, "126,400.50", "126400.50", "12640050"},
        {Money::fen(-500), "-5.00", "-5.00", "-500"},
        {Permille{750}, "75.0%", "75.0%", "750"},
        {Permille{-1005}, "-100.5%", "-100.5%", "-1005"},
        {Date(std::chrono::year(2013) / 1 / 5), "2013-01-05", "2013-01-05", "\"2013-01-05\""},
        {"恒达", "恒达", "恒达", "\"恒达\""},
        {Word{"owing", "拖欠工资"}, "拖欠工资", "拖欠工资", "\"owing\""},
    };
    for (const auto& each : cases) {
        CAPTURE(each.json);
        Document document;
        document.figure("key", "label", each.value);
        CHECK(render(document, Format::text) == "label  "s + each.text + "\n");
        CHECK(render(document, Format::markdown) == "- **label** "s + each.text + "\n");
        CHECK(render(document, Format::csv) == "\xEF\xBB\xBFlabel,"s + each.csv + "\r\n");
        CHECK(render(document, Format::json) == "{\"schema\":\"arrears/1\",\"key\":"s + each.json + "}\n");
    }
}

TEST_CASE("what is for machines only, no reader sees") {
    Document document;
    document.datum("figure", "secret-1").say({}, "paragraph");
    document.table({.key = "table",
                    .title = "secret-2",
                    .columns = {{"column", "secret-3"}},
                    .rows = {{"secret-4"}},
                    .total = {},
                    .for_machines_only = true});
    for (const Format format : {Format::text, Format::markdown, Format::csv})
        CHECK(!says(document, format, "secret"));
    CHECK(render(document, Format::json) ==
          R"({"schema":"arrears/1","figure":"secret-1","paragraph":"","table":[{"column":"secret-4"}]})"
          "\n");
}

TEST_CASE("of an empty document a reader sees nothing") {
    CHECK(render({}, Format::text).empty());
    CHECK(render({}, Format::markdown).empty());
    CHECK(render({}, Format::csv) == "\xEF\xBB\xBF");
}

}  // namespace
}  // namespace arrears
