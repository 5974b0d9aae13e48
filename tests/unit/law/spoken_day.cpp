#include "core/law/spoken_day.hpp"

#include <doctest/doctest.h>

#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

namespace {

const Date today = Date::of(2013, 1, 15);  // a Tuesday

Date said(std::string_view text, Nearest nearest = Nearest::past, Date on = today) {
    static const Calendar calendar;
    return spoken_day(text, on, nearest, calendar);
}

std::optional<Phrase> refused(std::string_view text) {
    return phrase_of([&] { said(text); });
}

}  // namespace

TEST_CASE("a day with its year is read in every way people write it") {
    for (const char* text : {"2013-01-10", "2013-1-10", "2013/1/10", "2013/01/10", "2013.1.10", "20130110",
                             "2013年1月10日", "2013年01月10号", "２０１３－０１－１０",
                             "２０１３年１月１０日", "２０１３／１／１０", " 2013-01-10 "}) {
        CAPTURE(text);
        CHECK(said(text).iso() == "2013-01-10");
        CHECK(said(text, Nearest::future).iso() == "2013-01-10");
    }
    CHECK(said("2012-02-29").iso() == "2012-02-29");
    CHECK(said("9999-12-31").iso() == "9999-12-31");
}

TEST_CASE("a day is told from today") {
    const struct {
        const char* text;
        const char* day;
    } rows[] = {
        {"今天", "2013-01-15"},      {"昨天", "2013-01-14"},     {"前天", "2013-01-13"},
        {"明天", "2013-01-16"},      {"后天", "2013-01-17"},     {"today", "2013-01-15"},
        {"yesterday", "2013-01-14"}, {"tomorrow", "2013-01-16"}, {"Today", "2013-01-15"},
        {"-3d", "2013-01-12"},       {"+3d", "2013-01-18"},      {"-0d", "2013-01-15"},
        {"-15d", "2012-12-31"},      {"-3wd", "2013-01-10"},     {"+3wd", "2013-01-18"},
        {"+4wd", "2013-01-21"},      {"-3D", "2013-01-12"},      {"3天前", "2013-01-12"},
        {"3日前", "2013-01-12"},     {"3天后", "2013-01-18"},    {"3日后", "2013-01-18"},
        {"３天前", "2013-01-12"},    {"3 天前", "2013-01-12"},   {"－３ｄ", "2013-01-12"},
        {"99999天后", "2286-10-30"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(said(row.text).iso() == row.day);
    }
}

TEST_CASE(
    "a day without its year is the latest that is not in the future, or the next that is not in the past") {
    const struct {
        const char* text;
        const char* past;
        const char* future;
    } rows[] = {
        {"1月10日", "2013-01-10", "2014-01-10"}, {"01-10", "2013-01-10", "2014-01-10"},
        {"1-10", "2013-01-10", "2014-01-10"},    {"1/10", "2013-01-10", "2014-01-10"},
        {"1.10", "2013-01-10", "2014-01-10"},    {"１月１０日", "2013-01-10", "2014-01-10"},
        {"1月10号", "2013-01-10", "2014-01-10"}, {"01-15", "2013-01-15", "2013-01-15"},
        {"01-16", "2012-01-16", "2013-01-16"},   {"12-31", "2012-12-31", "2013-12-31"},
        {"02-29", "2012-02-29", "2016-02-29"},   {"2月29日", "2012-02-29", "2016-02-29"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(said(row.text, Nearest::past).iso() == row.past);
        CHECK(said(row.text, Nearest::future).iso() == row.future);
    }
}

TEST_CASE("29 February without its year is found across a century without one") {
    CHECK(said("02-29", Nearest::future, Date::of(2096, 3, 1)).iso() == "2104-02-29");
    CHECK(said("02-29", Nearest::past, Date::of(2104, 2, 28)).iso() == "2096-02-29");
    CHECK(said("02-29", Nearest::past, Date::of(2012, 2, 29)).iso() == "2012-02-29");
}

TEST_CASE("what is not a day is refused") {
    for (const char* text : {"",
                             " ",
                             "10",
                             "1",
                             "13-01-10",
                             "2013-01",
                             "2013年1月",
                             "2013年",
                             "1月10",
                             "月日",
                             "1月2013年10日",
                             "-3",
                             "3d",
                             "-d",
                             "-wd",
                             "+3w",
                             "--3d",
                             "-3wdd",
                             "天前",
                             "三天前",
                             "-3天前",
                             "3天",
                             "大前天",
                             "2013-01-10T00:00",
                             "2013-01-10-1",
                             "2013/1-10",
                             "2013--10",
                             "2013-001-10",
                             "201301100",
                             "1e3d",
                             "-100000d",
                             "-99999999999999999999d",
                             "99999999999999999999天前",
                             "99999999-01-01",
                             "01-999999999999",
                             "\xff"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::date_unreadable);
    }
}

TEST_CASE("a day that does not exist is refused") {
    for (const char* text : {"2013-02-29", "20130229", "2013年2月29日", "2013-13-01", "2013-00-10",
                             "2013-01-32", "02-30", "13-01", "0-1", "99-99", "4月31日", "20139999"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::date_unknown);
    }
}

TEST_CASE("a day outside the years 1900 to 9999 is refused") {
    for (const char* text : {"1899-12-31", "0000-01-01", "-99999d"}) {
        CAPTURE(text);
        CHECK(refused(text) == Phrase::date_out_of_range);
    }
    CHECK(phrase_of([] { said("+1d", Nearest::past, Date::of(9999, 12, 31)); }) == Phrase::date_out_of_range);
    CHECK(phrase_of([] { said("01-01", Nearest::future, Date::of(9999, 12, 31)); }) ==
          Phrase::date_out_of_range);
}

TEST_CASE("working days are not told in a year without a notice") {
    CHECK(refused("+99999wd") == Phrase::calendar_year_unknown);
    CHECK(refused("-99999wd") == Phrase::calendar_year_unknown);
    CHECK(phrase_of([] { said("-1wd", Nearest::past, Date::of(2030, 1, 1)); }) ==
          Phrase::calendar_year_unknown);
}

TEST_CASE("a refusal repeats what was typed") {
    const auto refusal = refusal_of([] { said("2013年2月29日"); });
    REQUIRE(refusal);
    CHECK(Speech(Language::zh)(refusal->phrase(), refusal->args()) ==
          "没有“2013年2月29日”这一天：请核对月份和日期");
    CHECK(Speech(Language::en)(refusal->phrase(), refusal->args()) ==
          "there is no day “2013年2月29日”: check the month and the day");
}
