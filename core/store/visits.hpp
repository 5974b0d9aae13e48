#pragma once
// The visits to an employer, as far as counting employers needs them: of those under one campaign, region and industry the
// latest that reached it, the latest that did not, and the latest that told how many work there. Any choice of campaigns,
// regions and industries is then a choice of these, whatever the number of visits.
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// One visit and what it said: in the table "2013-01-10 4108030020130000001 enterprise".
struct VisitMark {
    Date day;
    Id inspection;
    std::string what;
    std::string text() const;
    static std::optional<VisitMark> read(const Row& row, int column);  // throws Error{damaged}
};

// The later of two, on one day the one with the higher number.
void keep_latest(std::optional<VisitMark>& latest, const std::optional<VisitMark>& other);

struct Visits {
    std::optional<VisitMark> reached;   // what: the kind of the employer
    std::optional<VisitMark> missed;    // what: the result
    std::optional<VisitMark> employed;  // what: the number, of a visit that reached it
    std::optional<VisitMark> migrants;
    std::int64_t owing = 0;  // visits that found it owing

    void add(Date day, Id inspection, Result result, EmployerKind kind, std::optional<std::int64_t> employed_then, std::optional<std::int64_t> migrants_then);
    Date last_day() const;
};

struct VisitKey {
    std::int64_t campaign = 0;  // none
    RegionCode region;
    std::string industry;  // empty: unknown
    auto operator<=>(const VisitKey&) const = default;
};

// Those of one registration of an employer, by a day.
std::map<VisitKey, Visits> visits_of(Sql& sql, Id employer, Date until);

VisitKey key_of(const Inspection& visit);

void drop_visited(Sql& sql, Id employer);
void write_visited(Sql& sql, Id employer);  // all anew
void add_visited(Sql& sql, Id employer, const std::map<VisitKey, Visits>& more);  // visits that were made since

// Each row of the table, those of an employer one after the other.
void each_visited(Sql& sql, const std::function<void(Id, const VisitKey&, const Visits&)>& use);

}  // namespace arrears
