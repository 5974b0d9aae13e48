#include "core/report/facts/scope.hpp"

namespace arrears {

bool Scope::covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const {
    if (campaign && of != campaign) return false;
    if (region && place != *region && !place.is_under(*region)) return false;
    return !industry || branch == industry;
}

std::pair<std::string, std::string> Scope::region_codes() const {
    std::string from = "000000", to = "999999";
    if (region) {
        from = to = region->text();
        for (std::size_t end = from.size(); end >= 2 && from.compare(end - 2, 2, "00") == 0; end -= 2) to.replace(end - 2, 2, "99");
    }
    return {from, to};
}

}  // namespace arrears
