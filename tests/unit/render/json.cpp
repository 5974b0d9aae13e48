#include <doctest/doctest.h>

#include "core/render/json_text.hpp"
#include "core/render/render.hpp"

namespace arrears {
namespace {

using namespace literals;
using namespace std::string_view_literals;

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

TEST_CASE("a report in JSON, byte for byte") {
    Document document{.title = "检查情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.heading("投诉").figure("complaints", "接到投诉", std::int64_t{4});
    document.figure({}, "仅供阅读", std::int64_t{9}).datum("planned", Nothing{});
    document.say("已协调解决3宗。", "sentence").say("仅供阅读");
    document.table(
        {.key = "by_region",
         .title = "按区域",
         .columns = {{"region", "区域"}, {"claimed_fen", "诉称", true}, {{}, "仅供阅读"}, {"late", "逾期"}},
         .rows = {{Word{"410803", "中站区"}, 126400_yuan, "x", true}, {Nothing{}, 0_yuan, "y", false}},
         .total = {{"合计", 126400_yuan, "z", Nothing{}}}});
    document.figure("as_of", "截至", Date(std::chrono::year(2013) / 1 / 15))
        .datum("recovery_permille", Permille{833});
    document.table({.key = "documents", .title = {}, .columns = {{"form", "文书"}}, .rows = {}, .total = {}});
    CHECK(render(document, Format::json) ==
          R"({"schema":"arrears/1","complaints":4,"planned":null,"sentence":"已协调解决3宗。",)"
          R"("by_region":[{"region":"410803","claimed_fen":12640000,"late":true},)"
          R"({"region":null,"claimed_fen":0,"late":false}],)"
          R"("as_of":"2013-01-15","recovery_permille":833,"documents":[]})"
          "\n");
}

TEST_CASE("a document that says nothing is still an object with its schema") {
    CHECK(render({}, Format::json) == "{\"schema\":\"arrears/1\"}\n");
}

TEST_CASE("JSON text escapes only what must be, and what hides") {
    struct {
        std::string_view text, json;
    } const cases[] = {
        {"恒达", "\"恒达\""},
        {"say \"\\\"", R"("say \"\\\"")"},
        {"a/b\x7F", R"("a/b\u007f")"},
        {"\0\t\n\x1B"sv, R"("\u0000\u0009\u000a\u001b")"},
        {"\u0085\u00AD", R"("\u0085\u00ad")"},
        {"\u202E\u200B\u2066\uFEFF", R"("\u202e\u200b\u2066\ufeff")"},
        {"\U000E0041", R"("\udb40\udc41")"},
        {"\U00020BB7野家", "\"\U00020BB7野家\""},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text);
        CHECK(json_string(each.text) == each.json);
    }
}

TEST_CASE("bytes that are no UTF-8 cannot make broken JSON") {
    CHECK(json_string("a\x80z") == "\"a\uFFFDz\"");
    CHECK(json_string("\xE6\x81") == "\"\uFFFD\uFFFD\"");
    CHECK(json_string("\xC0\xAF") == "\"\uFFFD\uFFFD\"");
    CHECK(json_string("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
    CHECK(json_string("\xF4\x90\x80\x80") == "\"\uFFFD\uFFFD\uFFFD\uFFFD\"");
}

}  // namespace
}  // namespace arrears
