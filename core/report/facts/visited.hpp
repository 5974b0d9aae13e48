#pragma once
// The employers that the visits in a scope reached, each counted once.
#include <cstdint>
#include <map>
#include <vector>

#include "core/report/facts/record_sums.hpp"
#include "core/value/industry.hpp"

namespace arrears {

// Employers, each counted once under whichever of its numbers, by what its latest visit in the scope says.
struct VisitedEmployers {
    struct Count {
        std::int64_t employers = 0, individuals = 0;  // of them, individual businesses
        bool operator==(const Count&) const = default;
    };
    Count all;  // that a visit reached
    std::map<IndustryGroup, Count> by_group;
    std::map<RegionCode, std::int64_t> by_region;
    std::int64_t owing = 0;              // that a visit found owing
    std::int64_t employed = 0, migrants = 0;
    std::int64_t refusing = 0, absent = 0;  // whom no visit reached, by the latest
};

VisitedEmployers visited_employers(Sql& sql, const Scope& scope);

// What of them is counted: the employers, those found owing, who worked there by the latest visit that told, the migrants of these.
enum class OfVisited { reached, owing, employed, migrants };
std::int64_t sum_of(const VisitedEmployers& employers, OfVisited what);
// The visit that each employer is counted by. They add up to that sum.
std::vector<RecordSum> behind(Sql& sql, const Scope& scope, OfVisited what);

}  // namespace arrears
