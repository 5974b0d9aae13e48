#pragma once
// From what a person typed to the one record it means. None: Error{not_found}; several: Error{undecided} with
// the candidates. Never the first of several.
#include <optional>
#include <string>
#include <vector>

#include "core/report/reports.hpp"
#include "core/store/store.hpp"
#include "core/value/date.hpp"

namespace arrears {

Officer the_officer(Store& store, const std::string& name);
std::vector<std::string> officer_names(Store& store);

Campaign the_campaign(Store& store, const std::string& text);

// By its name in either language. Error{usage} with the one that was most likely meant.
const ReportRow& the_report(const std::string& name);

// The one place where a text becomes an employer, and where somebody is asked which (see find_employers).
// `may_be_made`: the act could make a new one, so that an unknown employer is a decision, not a failure.
Employer the_employer(Store& store, const std::string& text, bool may_be_made = false);

// By its number, its name or a part of it.
Site the_site(Store& store, const std::string& text);

// CASE: 98, 2013-98, A98, 410803-2013-0098, @ (the case touched last). A bare number is this year's.
Id the_case(Store& store, const std::string& text, Date today);

// I53, P7, C3, E214, S2, 98: any record by its number.
struct Numbered {
    std::string_view table;
    Id id;
};
Numbered the_record(Store& store, const std::string& text, Date today);

}  // namespace arrears
