#include "core/value/money_words.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace arrears;

TEST_CASE("an amount is written in the characters of notes and vouchers") {
    const struct {
        std::int64_t fen;
        const char* words;
    } rows[] = {
        {0, "零元整"},
        {1, "壹分"},
        {10, "壹角"},
        {11, "壹角壹分"},
        {1'00, "壹元整"},
        {10'00, "壹拾元整"},
        {10'05, "壹拾元零伍分"},
        {10'50, "壹拾元伍角"},
        {105'00, "壹佰零伍元整"},
        {110'00, "壹佰壹拾元整"},
        {1'001'00, "壹仟零壹元整"},
        {1'010'00, "壹仟零壹拾元整"},
        {1'409'50, "壹仟肆佰零玖元伍角"},      // these five are the rule's own examples
        {6'007'14, "陆仟零柒元壹角肆分"},
        {1'680'32, "壹仟陆佰捌拾元叁角贰分"},
        {107'000'53, "壹拾万柒仟元伍角叁分"},
        {16'409'02, "壹万陆仟肆佰零玖元零贰分"},
        {8'300'00, "捌仟叁佰元整"},
        {88'400'00, "捌万捌仟肆佰元整"},
        {88'400'01, "捌万捌仟肆佰元零壹分"},
        {100'005'00, "壹拾万零伍元整"},
        {126'400'00, "壹拾贰万陆仟肆佰元整"},
        {1'000'000'00, "壹佰万元整"},
        {1'000'500'00, "壹佰万零伍佰元整"},
        {20'000'300'50, "贰仟万零叁佰元伍角"},
        {100'000'000'00, "壹亿元整"},
        {100'000'001'00, "壹亿零壹元整"},
        {100'005'000'00, "壹亿零伍仟元整"},
        {100'050'000'00, "壹亿零伍万元整"},
        {123'456'789'01, "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"},
        {1'000'000'000'000'00, "壹万亿元整"},
        {1'200'000'000'000'00, "壹万贰仟亿元整"},
        {1'000'000'010'000'00, "壹万亿零壹万元整"},
        {-88'400'00, "负捌万捌仟肆佰元整"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.fen);
        CHECK(in_words(Money::fen(row.fen)) == row.words);
    }
}

TEST_CASE("the greatest and the least amount have words") {
    CHECK(in_words(Money::fen(std::numeric_limits<std::int64_t>::max())) == "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
    CHECK(in_words(Money::fen(std::numeric_limits<std::int64_t>::min())).starts_with("负"));
}
