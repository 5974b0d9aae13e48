#include "core/value/date.hpp"

#include <doctest/doctest.h>

#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("a stored date is read back as it was written") {
    for (const char* iso : {"2013-01-10", "2012-02-29", "1900-01-01", "9999-12-31"}) {
        CAPTURE(iso);
        CHECK(Date::parse(iso).iso() == iso);
    }
    CHECK(Date().iso() == "1970-01-01");
    CHECK(Date::of(2013, 1, 10) - Date::of(2012, 12, 31) == 10);
    CHECK((Date::of(2012, 12, 31) + 10).iso() == "2013-01-10");
}

TEST_CASE("a stored date has one form only") {
    for (const char* text :
         {"", "2013-1-10", "2013/01/10", "20130110", "2013-01-10 ", " 2013-01-10", "2013-01-1x", "+013-01-10",
          "2013-01-100", "２０１３-01-10", "2013-01-10T00:00:00Z"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Date::parse(text); }) == Phrase::date_not_iso);
    }
}

TEST_CASE("a day that does not exist is refused") {
    for (const char* text :
         {"2013-02-29", "2013-13-01", "2013-00-10", "2013-01-00", "2013-01-32", "2100-02-29", "2013-04-31"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Date::parse(text); }) == Phrase::date_unknown);
    }
    CHECK(phrase_of([] { Date::of(2013, 257, 1); }) == Phrase::date_unknown);
    CHECK(phrase_of([] { Date::of(2013, 1, 257); }) == Phrase::date_unknown);
}

TEST_CASE("dates lie between the years 1900 and 9999") {
    CHECK(phrase_of([] { Date::parse("1899-12-31"); }) == Phrase::date_out_of_range);
    CHECK(phrase_of([] { Date::of(10000, 1, 1); }) == Phrase::date_out_of_range);
    CHECK(phrase_of([] { Date::of(-1, 1, 1); }) == Phrase::date_out_of_range);
}

TEST_CASE("a month is read as people write it") {
    for (const char* text :
         {"2012-02", "2012-2", "2012/02", "2012.2", "2012年2月", "2012年02月", " ２０１２年２月 "}) {
        CAPTURE(text);
        CHECK(Month::parse(text).iso() == "2012-02");
    }
    CHECK(Month::parse("2012-02").first().iso() == "2012-02-01");
    CHECK(Month::parse("2012-02").last().iso() == "2012-02-29");
    CHECK(Month(Date::of(2013, 1, 10)).iso() == "2013-01");
    CHECK(Month::parse("2012-12") < Month::parse("2013-01"));
}

TEST_CASE("what is not a month is refused") {
    for (const char* text : {"", "2012", "12", "2012-13", "2012-0", "12-10", "1899-12", "2012-10-01",
                             "2012年", "年2月", "2012--2", "2012-012"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Month::parse(text); }) == Phrase::month_unreadable);
    }
}

TEST_CASE("a period is one month or a run of months") {
    const struct {
        const char* text;
        const char* period;
    } rows[] = {
        {"2012-10..2012-12", "2012-10..2012-12"},
        {"2012-10至2012-12", "2012-10..2012-12"},
        {"2012年10月至12月", "2012-10..2012-12"},
        {"2012年10月 至 2013年1月", "2012-10..2013-01"},
        {"2012/10..12", "2012-10..2012-12"},
        {"2012-10..2012-10", "2012-10"},
        {"2012-10", "2012-10"},
        {"２０１２-10．．2012-12", "2012-10..2012-12"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(Period::parse(row.text).text() == row.period);
    }
}

TEST_CASE("what is not a period is refused") {
    for (const char* text : {"", "..", "2012-10..", "..2012-12", "2012-10..2012-13", "2012-10至",
                             "2012-10..2012-11..2012-12", "10..12"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Period::parse(text); }) == Phrase::period_unreadable);
    }
    CHECK(phrase_of([] { Period::parse("2012-12..2012-10"); }) == Phrase::period_backwards);
}
