#pragma once
// What a report is of: the days, the place, the industry, the campaign.
#include <optional>
#include <string>
#include <utility>

#include "core/value/date.hpp"
#include "core/value/id.hpp"
#include "core/value/industry.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

struct Scope {
    std::optional<Id> campaign;
    std::optional<Date> since, until;
    Date as_of;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;

    Date first_day() const { return since.value_or(Date::of(1900, 1, 1)); }
    Date last_day() const { return until && *until < as_of ? *until : as_of; }
    bool covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const;
    // The first and the last code of itself and of what is under it.
    std::pair<std::string, std::string> region_codes() const;
};

}  // namespace arrears
