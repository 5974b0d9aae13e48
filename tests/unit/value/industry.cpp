#include "core/value/industry.hpp"

#include <doctest/doctest.h>

#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("an industry is a division of two digits") {
    CHECK(Industry::parse("47").number() == 47);
    CHECK(Industry::parse("０１").text() == "01");
    CHECK(Industry::of(6).text() == "06");
    for (const char* text : {"", "4", "470", "00", "4x", "建筑"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Industry::parse(text); }) == Phrase::industry_code_form);
    }
    CHECK(phrase_of([] { Industry::of(100); }) == Phrase::industry_code_form);
}

TEST_CASE("the industries that a sweep looks at first form three groups") {
    for (int number = 1; number <= 99; ++number) {
        CAPTURE(number);
        IndustryGroup group = IndustryGroup::other;
        if (number >= 47 && number <= 50)
            group = IndustryGroup::construction;
        else if (number >= 13 && number <= 43)
            group = IndustryGroup::manufacturing;
        else if (number == 62)
            group = IndustryGroup::catering;
        CHECK(group_of(Industry::of(number)) == group);
    }
}

TEST_CASE("an industry is found by its code and by either of its names") {
    for (const int number : {1, 13, 43, 47, 48, 62}) {
        CAPTURE(number);
        const Industry industry = Industry::of(number);
        CHECK_FALSE(industry_name(industry, true).empty());
        CHECK(find_industry(industry.text()) == industry);
        CHECK(find_industry(industry_name(industry, true)) == industry);
        CHECK(find_industry(industry_name(industry, false)) == industry);
    }
    CHECK(industry_name(Industry::of(47), true) == "房屋建筑业");
}

TEST_CASE("what is no industry is not found") {
    for (const char* text : {"", "99", "4", "建筑", "no such trade"}) {
        CAPTURE(text);
        CHECK_FALSE(find_industry(text));
    }
    CHECK(industry_name(Industry::of(99), true).empty());
}
