#include "core/law/calendar.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "tests/support/refusal.hpp"

using namespace arrears;

namespace {

Date day(std::string_view iso) { return Date::parse(iso); }

const Calendar& calendar() {
    static const Calendar national;
    return national;
}

// What the State Council's notices make of single days, written down apart from data/law/holidays-cn.csv.
const struct {
    int year;
    const char* off;   // Mondays to Fridays off
    const char* work;  // Saturdays and Sundays worked
} notices[] = {
    {2012, "01-02 01-03 01-23..27 04-02..04 04-30 05-01 06-22 10-01..05",
     "01-21 01-29 03-31 04-01 04-28 09-29"},
    {2013, "01-01..03 02-11..15 04-04 04-05 04-29 04-30 05-01 06-10..12 09-19 09-20 10-01..04 10-07",
     "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12"},
    {2014, "01-01 01-31 02-03..06 04-07 05-01 05-02 06-02 09-08 10-01..03 10-06 10-07",
     "01-26 02-08 05-04 09-28 10-11"},
    {2015, "01-01 01-02 02-18..20 02-23 02-24 04-06 05-01 06-22 09-03 09-04 10-01 10-02 10-05..07",
     "01-04 02-15 02-28 09-06 10-10"},
    {2016, "01-01 02-08..12 04-04 05-02 06-09 06-10 09-15 09-16 10-03..07",
     "02-06 02-14 06-12 09-18 10-08 10-09"},
    {2017, "01-02 01-27 01-30 01-31 02-01 02-02 04-03 04-04 05-01 05-29 05-30 10-02..06",
     "01-22 02-04 04-01 05-27 09-30"},
    {2018, "01-01 02-15 02-16 02-19..21 04-05 04-06 04-30 05-01 06-18 09-24 10-01..05 12-31",
     "02-11 02-24 04-08 04-28 09-29 09-30 12-29"},
    {2019, "01-01 02-04..08 04-05 05-01..03 06-07 09-13 10-01..04 10-07",
     "02-02 02-03 04-28 05-05 09-29 10-12"},
    {2020, "01-01 01-24 01-27..31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05..08",
     "01-19 04-26 05-09 06-28 09-27 10-10"},
    {2021, "01-01 02-11 02-12 02-15..17 04-05 05-03..05 06-14 09-20 09-21 10-01 10-04..07",
     "02-07 02-20 04-25 05-08 09-18 09-26 10-09"},
    {2022, "01-03 01-31 02-01..04 04-04 04-05 05-02..04 06-03 09-12 10-03..07",
     "01-29 01-30 04-02 04-24 05-07 10-08 10-09"},
    {2023, "01-02 01-23..27 04-05 05-01..03 06-22 06-23 09-29 10-02..06",
     "01-28 01-29 04-23 05-06 06-25 10-07 10-08"},
    {2024, "01-01 02-12..16 04-04 04-05 05-01..03 06-10 09-16 09-17 10-01..04 10-07",
     "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"},
    {2025, "01-01 01-28..31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01..03 10-06..08",
     "01-26 02-08 04-27 09-28 10-11"},
    {2026, "01-01 01-02 02-16..20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05..07",
     "01-04 02-14 02-28 05-09 09-20 10-10"},
};

// "01-23..27 04-02" as days of a year.
std::set<Date> days_of(int year, std::string_view list) {
    const auto number = [&](std::size_t at) {
        return static_cast<unsigned>((list[at] - '0') * 10 + (list[at + 1] - '0'));
    };
    std::set<Date> days;
    while (!list.empty()) {
        const bool is_run = list.substr(5).starts_with("..");
        const unsigned last = number(is_run ? 7 : 3);
        for (unsigned at = number(3); at <= last; ++at) days.insert(Date::of(year, number(0), at));
        list.remove_prefix(std::min(list.size(), std::size_t{is_run ? 10u : 6u}));
    }
    return days;
}

}  // namespace

TEST_CASE("every day of 2012 to 2026 is worked or off as the notices say") {
    for (const auto& notice : notices) {
        const auto off = days_of(notice.year, notice.off);
        const auto work = days_of(notice.year, notice.work);
        for (Date at = Date::of(notice.year, 1, 1); at.year() == notice.year; at = at + 1) {
            const bool is_weekend = std::chrono::weekday(at.days()).iso_encoding() > 5;
            const bool is_exception = is_weekend ? work.contains(at) : off.contains(at);
            CAPTURE(at.iso());
            CHECK(calendar().is_working_day(at) == (is_weekend == is_exception));
        }
    }
}

TEST_CASE("working days are counted from the day after the start") {
    const int counts[] = {3, 5, 7, 15, 60, 90};
    const struct {
        const char* start;
        const char* ends[6];
    } rows[] = {
        {"2013-01-10", {"2013-01-15", "2013-01-17", "2013-01-21", "2013-01-31", "2013-04-10", "2013-05-23"}},
        {"2013-02-08", {"2013-02-18", "2013-02-20", "2013-02-22", "2013-03-06", "2013-05-10", "2013-06-24"}},
        {"2025-09-30", {"2025-10-11", "2025-10-14", "2025-10-16", "2025-10-28", "2025-12-30", "2026-02-11"}},
        {"2026-01-12", {"2026-01-15", "2026-01-19", "2026-01-21", "2026-02-02", "2026-04-13", "2026-05-27"}},
    };
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < std::size(counts); ++at) {
            CAPTURE(row.start);
            CAPTURE(counts[at]);
            const Date start = day(row.start);
            CHECK(calendar().add_working_days(start, counts[at]).iso() == row.ends[at]);
            CHECK(calendar().working_days_between(start, day(row.ends[at])) == counts[at]);
            CHECK(calendar().working_days_between(day(row.ends[at]), start) == -counts[at]);
            CHECK(calendar().add_working_days(day(row.ends[at]), -counts[at]) == start);
        }
    }
}

TEST_CASE("the deadlines of a complaint received on 2013-01-10 follow one another") {
    const struct {
        const char* what;
        const char* start;
        int working_days;
        const char* due;
    } rows[] = {
        {"accept", "2013-01-10", 5, "2013-01-17"},       {"investigate", "2013-01-17", 60, "2013-04-17"},
        {"extended", "2013-04-17", 30, "2013-05-30"},    {"decide", "2013-04-17", 15, "2013-05-09"},
        {"decide late", "2013-05-30", 15, "2013-06-21"}, {"serve", "2013-05-09", 7, "2013-05-20"},
        {"serve late", "2013-06-21", 7, "2013-07-02"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        CHECK(calendar().add_working_days(day(row.start), row.working_days).iso() == row.due);
    }
}

TEST_CASE("a period that ends on a day off ends on the next working day") {
    const struct {
        const char* ends;
        const char* due;
    } rows[] = {
        {"2013-04-30", "2013-05-02"},  // 60 days after service on 2013-03-01: review
        {"2013-06-01", "2013-06-03"},  // three months after it: lawsuit
        {"2013-09-01", "2013-09-02"},  // three months more: court
        {"2026-03-13", "2026-03-13"},  // 60 days after service on 2026-01-12
        {"2026-07-12", "2026-07-13"},  // six months after it
        {"2026-10-12", "2026-10-12"},  // and three more
        {"2013-02-09", "2013-02-16"},  // a worked Saturday ends the break
    };
    for (const auto& row : rows) {
        CAPTURE(row.ends);
        CHECK(calendar().next_working_day_on_or_after(day(row.ends)).iso() == row.due);
    }
}

TEST_CASE("every sum of working days agrees with counting them one by one") {
    for (const char* start :
         {"2012-12-31", "2013-02-08", "2013-02-09", "2013-02-16", "2019-12-31", "2020-02-01"}) {
        const Date from = day(start);
        CAPTURE(start);
        CHECK(calendar().add_working_days(from, 0) == from);
        CHECK(calendar().working_days_between(from, from) == 0);
        int forward = 0;
        int backward = 0;
        for (int distance = 1; distance <= 500; ++distance) {
            const Date later = from + distance;
            const Date earlier = from - distance;
            CAPTURE(distance);
            if (calendar().is_working_day(later))
                CHECK(calendar().add_working_days(from, ++forward) == later);
            if (calendar().is_working_day(earlier))
                CHECK(calendar().add_working_days(from, --backward) == earlier);
            CHECK(calendar().working_days_between(from, later) == forward);
        }
    }
}

TEST_CASE("the lengthened break of 2020 follows the later notice") {
    CHECK_FALSE(calendar().is_working_day(day("2020-01-31")));
    CHECK_FALSE(calendar().is_working_day(day("2020-02-01")));
    CHECK(calendar().next_working_day_on_or_after(day("2020-01-24")).iso() == "2020-02-03");
}

TEST_CASE("a year without a notice is refused, never guessed") {
    const struct {
        const char* what;
        void (*ask)();
        int year;
    } rows[] = {
        {"a day before", [] { calendar().is_working_day(day("2003-12-31")); }, 2003},
        {"a day after", [] { calendar().is_working_day(day("2027-01-01")); }, 2027},
        {"far off", [] { calendar().is_working_day(day("9999-12-31")); }, 9999},
        {"a sum that leaves", [] { calendar().add_working_days(day("2026-12-31"), 1); }, 2027},
        {"a sum back that leaves", [] { calendar().add_working_days(day("2004-01-02"), -1); }, 2003},
        {"no day at all", [] { calendar().add_working_days(day("2027-01-04"), 0); }, 2027},
        {"the greatest sum", [] { calendar().add_working_days(day("2013-01-10"), 2147483647); }, 2027},
        {"the least sum", [] { calendar().add_working_days(day("2013-01-10"), -2147483647 - 1); }, 2003},
        {"a distance", [] { calendar().working_days_between(day("2026-12-31"), day("2027-01-04")); }, 2027},
        {"a roll", [] { calendar().next_working_day_on_or_after(day("2027-01-01")); }, 2027},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        const auto refusal = refusal_of(row.ask);
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::calendar_year_unknown);
        CHECK(std::get<std::int64_t>(refusal->args().front().second.value()) == row.year);
    }
    CHECK(calendar().is_working_day(day("2026-12-31")));
    CHECK(calendar().add_working_days(day("2026-12-30"), 1).iso() == "2026-12-31");
    CHECK(calendar().add_working_days(day("2004-01-05"), -1).iso() == "2004-01-02");
}

TEST_CASE("a day that an office has added wins over the notice") {
    const CalendarDay own[] = {
        {day("2013-01-14"), false}, {day("2013-01-19"), true}, {day("2013-02-11"), true}};
    const Calendar office(own);
    CHECK_FALSE(office.is_working_day(day("2013-01-14")));
    CHECK(office.is_working_day(day("2013-01-19")));
    CHECK(office.is_working_day(day("2013-02-11")));
    CHECK(office.add_working_days(day("2013-01-10"), 3).iso() == "2013-01-16");
}

TEST_CASE("a notice read in later makes its year known, and a single day of the office does not") {
    const CalendarDay new_year[] = {{day("2027-01-01"), false}};
    CHECK(phrase_of([&] { Calendar(new_year).is_working_day(day("2027-01-04")); }) ==
          Phrase::calendar_year_unknown);

    const CalendarDay notice[] = {{day("2027-01-01"), false}, {day("2027-10-01"), false}};
    const Calendar office(notice);
    CHECK(office.add_working_days(day("2026-12-31"), 1).iso() == "2027-01-04");
    CHECK(phrase_of([&] { office.is_working_day(day("2028-01-03")); }) == Phrase::calendar_year_unknown);

    const CalendarDay long_ago[] = {{day("1950-10-01"), false}};
    CHECK(Calendar(long_ago).is_working_day(day("2013-01-10")));

    const CalendarDay after_a_gap[] = {{day("2028-10-02"), false}, {day("2028-10-01"), false}};
    CHECK(phrase_of([&] { Calendar(after_a_gap).is_working_day(day("2028-01-03")); }) ==
          Phrase::calendar_year_unknown);
}

TEST_CASE("the days of a notice are told with their names") {
    const auto days = Calendar::named_days(2013);
    CHECK(days.front().day == Date::of(2013, 1, 1));
    CHECK(days.front().name == "元旦");
    CHECK_FALSE(days.front().is_working);
    CHECK(std::ranges::count_if(days, [](const NamedDay& day) { return day.name == "春节" && day.is_working; }) == 2);
    CHECK(Calendar::named_days(2003).empty());
    CHECK(Calendar::shipped().knows(2013));
    CHECK_FALSE(Calendar::shipped().knows(2003));
}
