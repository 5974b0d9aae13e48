#pragma once
#include "core/report/sweep.hpp"

namespace arrears {

// 与当时所报的差别: what a sweep of the same scope said when the journal ended earlier, which figures differ now, and the entries made since
// that reach back into the span: what was entered late, amended, made void or taken back.
void write_differences(Document& document, const Sweep& now, const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
