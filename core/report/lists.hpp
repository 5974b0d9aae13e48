#pragma once
// What stands in the ledger, a line each: cases, employers, inspections, payments, calls, help, sites, campaigns, officers. Of a long list a page is
// read, not the whole.
#include "core/phrases/speech.hpp"
#include "core/record/words.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"
#include "core/value/date.hpp"

namespace arrears {

enum class Listing { cases, employers, inspections, payments, calls, aid, sites, campaigns, officers };
template <>
struct Words<Listing> {
    using enum Listing;
    static constexpr std::array rows = std::to_array<WordRow<Listing>>({
        {cases, "cases", Phrase::listing_cases}, {employers, "employers", Phrase::listing_employers},
        {inspections, "inspections", Phrase::listing_inspections}, {payments, "payments", Phrase::listing_payments},
        {calls, "calls", Phrase::listing_calls}, {aid, "aid", Phrase::listing_aid}, {sites, "sites", Phrase::listing_sites},
        {campaigns, "campaigns", Phrase::listing_campaigns}, {officers, "officers", Phrase::listing_officers}});
};

struct ListRequest {
    Listing what{};
    Date as_of;
    bool as_of_given = false;  // else all that is recorded, as it stands
    bool open_only = false;    // cases not ended, campaigns not closed, employers with an open case
    // Of cases, inspections and payments. An inspection is also its other officers'; of employers a campaign
    // lists its targets.
    std::optional<Id> employer, officer, campaign, site;
    std::optional<Date> since, until;  // by the day received, inspected or paid; of campaigns by their run
    // A page: so many lines at most, from behind this record of the list on.
    std::optional<std::size_t> most;
    std::optional<Id> after;

    Date first_day() const { return since.value_or(Date::of(1900, 1, 1)); }
    Date last_day() const;
};

// The table of the records that a list is of.
std::string_view records_of(Listing what);

// A page tells how it goes on, and no totals: they would be taken for those of all. Throws Error{not_found} where `after` is none of the records.
Document write_list(const ListRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
