#pragma once
#include "core/report/sweep.hpp"

namespace arrears {

// The same figures of another campaign or time beside those of this one: the change in number and in per cent. What the other
// had none of has no per cent.
void write_comparison(Document& document, const Sweep& now, const Sweep& before, const ReportRequest& request, const Speech& say);

// What was paid week by week, from the first day of the span or the campaign on, beside the weeks of the other: they may look
// for a day on which the one overtook the other. Readers see nothing where no first day is told, or for less than two weeks.
void write_weeks(Document& document, const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
