#pragma once
#include "core/report/reports.hpp"

namespace arrears {

// 与当时所报的差别: what a sweep of the same scope said when the journal ended earlier, which figures differ now, and the entries made since
// that reach back into it: what was entered late, amended, made void or taken back of the records that it counts.
void write_differences(Document& document, const Facts& now, const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
