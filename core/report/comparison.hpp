#pragma once
#include "core/report/sweep.hpp"

namespace arrears {

// Another campaign, up to as many days after it began as have passed of this one, or whole where this one is over. The request
// has a campaign.
Former against_campaign(const ReportRequest& request, const Campaign& other);
// As many days before the request's span.
Former against_days_before(const ReportRequest& request, const Speech& say);
// Days from `first` on, up to the request's last, against those from `first_before` to `last_before`.
Former against_days(const ReportRequest& request, Date first, Date first_before, Date last_before, const Speech& say);

// A table of figures beside each other, empty yet, and a row of it: the change in number and in per cent. What the other had none of has no per cent.
Table comparison(std::string key, const std::string& this_one, const std::string& other, const Speech& say);
std::vector<Value> compared(std::string_view key, Phrase label, const Value& here, const Value& there, const Speech& say);
// The same figures of another campaign or time beside those of this one, with a chart.
void write_comparison(Document& document, const Sweep& now, const Sweep& before, const ReportRequest& request, const Speech& say);

// What was paid week by week, from the first day of the span or the campaign on, beside the weeks of the other. The weeks add up to what was
// recovered: what a campaign was paid before it began stands before them. Readers see nothing where no first day is told, or for less than two weeks.
void write_weeks(Document& document, const ReportRequest& request, Money recovered, Money recovered_before, Sql& sql, const Speech& say);

}  // namespace arrears
