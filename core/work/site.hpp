#pragma once
#include "core/work/draft.hpp"

namespace arrears {

struct AddSite {
    struct Result { Site site; std::vector<Employer> subcontractors; };
    std::string_view deed() const { return "add_site"; }
    std::string name;
    std::optional<RegionCode> region;  // the office's own where none is given
    std::optional<std::string> address;
    std::optional<Id> builder, general_contractor;
    std::vector<Id> subcontractors;
};
// Refuses a second site of one name.
Decision<AddSite::Result> decide(const AddSite& deed, const Desk& desk);

Site standing_site(const Desk& desk, Id id);
void require_only_site(const Desk& desk, const Site& site);  // throws Error{refused} naming the one that has the name
// Those that the site does not have yet, each once.
std::vector<Employer> put_subcontractors(const Desk& desk, Id site, const std::vector<Id>& employers, Draft& draft);

}  // namespace arrears
