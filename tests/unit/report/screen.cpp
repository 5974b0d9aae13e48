#include "core/report/screen.hpp"

#include <doctest/doctest.h>

namespace arrears {
namespace {

using namespace literals;

const Law zhongzhan(RegionCode::parse("410803")), beijing(RegionCode::parse("110101"));

TEST_CASE("before 23 January 2013 no number was known, then a range, from 20 May Henan's own") {
    CHECK(workers_owed(1'000'000_yuan, 12, zhongzhan, Date::of(2013, 1, 10)) == Met::unknown);
    CHECK(workers_owed(38'000_yuan, 12, zhongzhan, Date::of(2013, 2, 10)) == Met::unknown);
    CHECK(workers_owed(29'999_yuan, 12, zhongzhan, Date::of(2013, 2, 10)) == Met::no);
    CHECK(workers_owed(100'000_yuan, 12, zhongzhan, Date::of(2013, 2, 10)) == Met::yes);
    CHECK(workers_owed(38'000_yuan, 12, zhongzhan, Date::of(2014, 1, 1)) == Met::no);  // under Henan's 40,000
    CHECK(workers_owed(38'000_yuan, 12, beijing, Date::of(2014, 1, 1)) == Met::unknown);
}

TEST_CASE("one worker of four months and 8,000.00 yuan in June 2013 reaches Henan's numbers") {
    CHECK(one_worker_owed(8'000_yuan, 4, zhongzhan, Date::of(2013, 6, 1)) == Met::yes);
    CHECK(one_worker_owed(8'000_yuan - 1_fen, 4, zhongzhan, Date::of(2013, 6, 1)) == Met::no);
    CHECK(one_worker_owed(8'000_yuan, 2, zhongzhan, Date::of(2013, 6, 1)) == Met::no);
    CHECK(one_worker_owed(8'000_yuan, std::nullopt, zhongzhan, Date::of(2013, 6, 1)) == Met::unknown);
    CHECK(one_worker_owed(std::nullopt, 4, zhongzhan, Date::of(2013, 6, 1)) == Met::unknown);
}

TEST_CASE("nine workers are not ten") { CHECK(workers_owed(400'000_yuan, 9, zhongzhan, Date::of(2014, 1, 1)) == Met::no); }

TEST_CASE("per cent of an amount are rounded once, half a fen up") {
    CHECK((88'400_yuan).percent(50) == 44'200_yuan);
    CHECK((88'400_yuan).percent(100) == 88'400_yuan);
    CHECK((8'000_yuan).percent(25) == 2'000_yuan);
    CHECK(Money::fen(1).percent(50) == 1_fen);
    CHECK(Money::fen(3).percent(25) == 1_fen);
    CHECK(Money::fen(1).percent(25) == 0_fen);
}

}  // namespace
}  // namespace arrears
