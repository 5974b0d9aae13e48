// Nanoseconds of one sum over the working days: the n-th after a day, for days and lengths as they come.   working_day_sum
#include <chrono>
#include <cstdio>

#include "core/law/calendar.hpp"

int main() {
    using namespace arrears;
    const Calendar calendar;
    constexpr int sums = 10'000'000;
    const Date first = Date::of(2010, 1, 4);
    std::uint64_t place = 1;
    std::int64_t check = 0;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < sums; ++i) {
        place = place * 6364136223846793005U + 1442695040888963407U;
        const Date day = first + static_cast<int>(place >> 33) % 5000;
        check += calendar.add_working_days(day, static_cast<int>(place >> 20 & 63)) - first;
    }
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
    std::fprintf(stderr, "%lld\n", static_cast<long long>(check));
    std::printf("%.1f\n", took.count() / sums);
}
