#include <doctest/doctest.h>

#include "core/render/render.hpp"

namespace arrears {
namespace {

using namespace literals;

std::string markdown_of(const Block& block) {
    Document document;
    document.blocks.push_back(block);
    return render(document, Format::markdown);
}

TEST_CASE("a report in markdown") {
    Document document{.title = "检查情况", .aside = "截至2013年1月15日", .blocks = {}};
    document.heading("投诉")
        .figure("complaints", "接到投诉", std::int64_t{4})
        .figure("recovered_fen", "追回", 88400_yuan);
    document.table({.key = "by_region",
                    .title = "按区域",
                    .columns = {{"region", "区域"}, {"claimed_fen", "诉称", true}},
                    .rows = {{"中站区", 126400_yuan}},
                    .total = {{"合计", 126400_yuan}}});
    document.say("已协调解决3宗。", "sentence");
    CHECK(render(document, Format::markdown) ==
          "# 检查情况\n\n截至2013年1月15日\n\n## 投诉\n\n"
          "- **接到投诉** 4\n- **追回** 88,400.00\n\n"
          "**按区域**\n\n"
          "| 区域 | 诉称 |\n| --- | ---: |\n| 中站区 | 126,400.00 |\n| **合计** | **126,400.00** |\n\n"
          "已协调解决3宗。\n");
}

TEST_CASE("what markdown would read in a name is escaped") {
    CHECK(markdown_of(Paragraph{"a|b\\c<d*e_f`g[h#i"}) == "a\\|b\\\\c\\<d\\*e\\_f\\`g\\[h\\#i\n");
}

TEST_CASE("a line that begins like a list is no list") {
    CHECK(markdown_of(Paragraph{"- 未付"}) == "\\- 未付\n");
    CHECK(markdown_of(Paragraph{"2013. 1"}) == "2013\\. 1\n");
    CHECK(markdown_of(Paragraph{"1.28万元"}) == "1.28万元\n");
    CHECK(markdown_of(Paragraph{"52家"}) == "52家\n");
}

TEST_CASE("a table without rows leaves nothing in markdown") {
    CHECK(markdown_of(Table{.key = "t", .title = "无", .columns = {{"a", "甲"}}, .rows = {}, .total = {}})
              .empty());
}

}  // namespace
}  // namespace arrears
