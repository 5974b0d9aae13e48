#include "core/value/money.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;
using namespace arrears::literals;

namespace {

constexpr Money largest = Money::fen(std::numeric_limits<std::int64_t>::max());
constexpr Money least = Money::fen(std::numeric_limits<std::int64_t>::min());

std::optional<Phrase> refused(std::string_view text) {
    return phrase_of([&] { Money::parse(text); });
}

}  // namespace

TEST_CASE("an amount is read as people write it") {
    const struct {
        const char* text;
        std::int64_t fen;
    } rows[] = {
        {"12800", 1'280'000},
        {"0", 0},
        {"0.05", 5},
        {"12800.5", 1'280'050},
        {"12,800.00", 1'280'000},
        {"1,234,567.89", 123'456'789},
        {"010", 1'000},
        {"00000000000000000000000000001", 100},
        {"12800元", 1'280'000},
        {"126,400.00 元", 12'640'000},
        {"1.28万", 1'280'000},
        {"8.84万元", 8'840'000},
        {"0.000001万", 1},
        {"1,000万元", 1'000'000'000},
        {"￥12800", 1'280'000},
        {"¥ 12800.00", 1'280'000},
        {"１２８００．５", 1'280'050},
        {"１２，８００", 1'280'000},
        {"１．２８万", 1'280'000},
        {"　12800\t", 1'280'000},
        {"999999999999.99", 99'999'999'999'999},
        {"10000000000000", 1'000'000'000'000'000},
        {"100,000,000万", 100'000'000'000'000},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(Money::parse(row.text).fen() == row.fen);
    }
}

TEST_CASE("what is not an amount is refused") {
    for (const char* text :
         {"",         " ",   "　",   "元",    "万元",   "¥",   ".",      ".5",       "5.",
          "1.",       "1e3", "0x10", "+5",    "--5",    "1 2", "12 800", "一万",     "12800元元",
          "1.28万万", "NaN", "inf",  "1.2.3", "12800;", "5-",  "-",      "12800\xff"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::money_unreadable);
    }
}

TEST_CASE("a thousands separator stands before every three digits or nowhere") {
    for (const char* text : {"1,2800", "12,80", "1234,567", "1,234567", ",800", "12,,800", "12,800,",
                             "1,28.00", "1.234,5", "1,2800万"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::money_unreadable);
    }
}

TEST_CASE("an amount is never negative") {
    for (const char* text : {"-5", "-0.01", "－5", "−12800", "-1.28万", "-¥5"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::money_negative);
    }
}

TEST_CASE("a third decimal is refused") {
    for (const char* text : {"1.005", "1.000", "0.001", "12,800.000元"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::money_two_decimals);
    }
    CHECK(refused("1.2800001万") == Phrase::money_six_decimals);
}

TEST_CASE("an amount of more than 10^15 fen is refused, however many digits it has") {
    for (const char* text :
         {"10000000000000.01", "10000000000001", "1000000000.000001万", "9223372036854775807",
          "92233720368547758079223372036854775807", "99999999999999999999万元"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::money_too_large);
    }
}

TEST_CASE("a refusal repeats the amount, cut short and with nothing hidden in it") {
    const auto refusal = refusal_of([] { Money::parse("12\x1b[31m" + std::string(10'000, '9')); });
    REQUIRE(refusal);
    const std::string said = Speech(Language::zh)(refusal->phrase(), refusal->args());
    CHECK(said.starts_with("“12\\x1b[31m99"));
    CHECK(said.size() < 200);
}

TEST_CASE("an amount is printed with separators, and plain for machines") {
    const struct {
        Money amount;
        const char* text;
        const char* plain;
    } rows[] = {
        {0_yuan, "0.00", "0.00"},
        {5_fen, "0.05", "0.05"},
        {999_yuan, "999.00", "999.00"},
        {1000_yuan, "1,000.00", "1000.00"},
        {126400_yuan, "126,400.00", "126400.00"},
        {1234567_yuan, "1,234,567.00", "1234567.00"},
        {-5_yuan, "-5.00", "-5.00"},
        {-123456_yuan, "-123,456.00", "-123456.00"},
        {least, "-92,233,720,368,547,758.08", "-92233720368547758.08"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(row.amount.text() == row.text);
        CHECK(row.amount.plain() == row.plain);
    }
}

TEST_CASE("what is printed can be typed again") {
    for (const Money amount : {0_yuan, 1_fen, 126400_yuan, Money::fen(1'000'000'000'000'000)}) {
        CAPTURE(amount.fen());
        CHECK(Money::parse(amount.text()) == amount);
        CHECK(Money::parse(amount.plain()) == amount);
        CHECK(Money::parse(ten_thousands(amount) + "万") == amount);
    }
}

TEST_CASE("a sum that leaves 64 bits is refused") {
    CHECK(phrase_of([] { largest + 1_fen; }) == Phrase::money_overflow);
    CHECK(phrase_of([] { least - 1_fen; }) == Phrase::money_overflow);
    CHECK(phrase_of([] { -least; }) == Phrase::money_overflow);
    CHECK(largest + least == -1_fen);
    CHECK((8000_yuan - 12000_yuan) == -4000_yuan);
}

TEST_CASE("in a sentence an amount stands in 万, exact to the fen") {
    const struct {
        Money amount;
        const char* text;
    } rows[] = {
        {88400_yuan, "8.84"}, {80000_yuan, "8"},  {1000000_yuan, "100"},  {0_yuan, "0"},
        {1_fen, "0.000001"},  {8_yuan, "0.0008"}, {-88400_yuan, "-8.84"}, {Money::fen(8'840'001), "8.840001"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(ten_thousands(row.amount) == row.text);
    }
}

TEST_CASE("in a headline an amount is whole 万, and said to be more when it is") {
    const auto more = rough(88400_yuan);
    REQUIRE(more);
    CHECK(more->ten_thousands == 8);
    CHECK_FALSE(more->exact);

    const auto exact = rough(80000_yuan);
    REQUIRE(exact);
    CHECK(exact->ten_thousands == 8);
    CHECK(exact->exact);

    CHECK(rough(10000_yuan)->ten_thousands == 1);
    CHECK_FALSE(rough(10000_yuan - 1_fen));
    CHECK_FALSE(rough(-88400_yuan));
}
