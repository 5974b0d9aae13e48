#include "core/value/region_code.hpp"

#include <doctest/doctest.h>

#include "core/embedded.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("a region code is six digits") {
    CHECK(RegionCode::parse("410803").number() == 410803);
    CHECK(RegionCode::parse(" ４１０８０３").text() == "410803");
    CHECK(RegionCode::of(410803) == RegionCode::parse("410803"));
    for (const char* text : {"", "41080", "4108030", "41080a", "010803", "910803", "-10803", "中站区"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { RegionCode::parse(text); }) == Phrase::region_code_form);
    }
    CHECK(phrase_of([] { RegionCode::of(41080); }) == Phrase::region_code_form);
    CHECK(phrase_of([] { RegionCode::of(4108030000LL); }) == Phrase::region_code_form);
}

TEST_CASE("a county is under its prefecture and its province") {
    const struct {
        int part, whole;
        bool is_under;
    } rows[] = {
        {410803, 410800, true},  {410803, 410000, true},  {410800, 410000, true},  {410803, 410803, false},
        {410803, 410802, false}, {410803, 410900, false}, {410803, 140000, false}, {410800, 410803, false},
        {410000, 410800, false}, {410000, 410000, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.part);
        CAPTURE(row.whole);
        CHECK(RegionCode::of(row.part).is_under(RegionCode::of(row.whole)) == row.is_under);
    }
}

TEST_CASE("the regions of Jiaozuo have their names") {
    const struct {
        int code;
        const char* name;
    } rows[] = {
        {410800, "焦作市"}, {410802, "解放区"}, {410803, "中站区"}, {410804, "马村区"},
        {410811, "山阳区"}, {410821, "修武县"}, {410822, "博爱县"}, {410823, "武陟县"},
        {410825, "温县"},   {410882, "沁阳市"}, {410883, "孟州市"},
    };
    for (const auto& row : rows) {
        for (const int year : {2013, 2026}) {
            CAPTURE(row.name);
            CAPTURE(year);
            CHECK(region_name(RegionCode::of(row.code), year) == row.name);
        }
        CHECK(find_region(row.name) == RegionCode::of(row.code));
    }
}

TEST_CASE("a region is called what it was called in the year") {
    CHECK(region_name(RegionCode::of(210112), 2013) == "东陵区");
    CHECK(region_name(RegionCode::of(210112), 2019) == "东陵区");
    CHECK(region_name(RegionCode::of(210112), 2020) == "浑南区");
    CHECK(region_name(RegionCode::of(110228), 2026) == "密云县");  // no longer there, and still named
    CHECK(find_region("东陵区") == RegionCode::of(210112));
    CHECK(find_region("浑南区") == RegionCode::of(210112));
}

TEST_CASE("every region of the table is found by its code") {
    int rows = 0;
    each_row(embedded("regions.csv"), [&](std::string_view row) {
        const std::string_view code = next_field(row);
        const std::string_view name = next_field(row);
        CAPTURE(code);
        CHECK(region_name(RegionCode::parse(code), 2026) == name);
        CHECK(find_region(code) == RegionCode::parse(code));
        ++rows;
        return true;
    });
    CHECK(rows > 3900);
}

TEST_CASE("a code that the table lacks has no name") {
    for (const int code : {100000, 410824, 410827, 410999, 899999}) {
        CAPTURE(code);
        CHECK_FALSE(region_name(RegionCode::of(code), 2013));
        CHECK_FALSE(find_region(std::to_string(code)));
    }
}

TEST_CASE("a name that several regions have, or none, finds nothing") {
    for (const char* name : {"城关区", "朝阳区", "市辖区", "站区", "中站", "", "no such place", "990000"}) {
        CAPTURE(name);
        CHECK_FALSE(find_region(name));
    }
}
