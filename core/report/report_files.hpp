#pragma once
// The reports of the table, a file each; the sweep has a header of its own.
#include "core/report/reports.hpp"

namespace arrears {

// 日报、周报、月报: the sweep of the day, week (from Monday) or month that the as-of day lies in, up to that day, beside as many
// days of the one before.
Document write_daily(const ReportRequest& request, Sql& sql, const Speech& say);
Document write_weekly(const ReportRequest& request, Sql& sql, const Speech& say);
Document write_monthly(const ReportRequest& request, Sql& sql, const Speech& say);

// Each district a row, each city added up.
Document write_by_regions(const ReportRequest& request, Sql& sql, const Speech& say);

// What is past its day, by whose it is.
Document write_overdue(const ReportRequest& request, Sql& sql, const Speech& say);

// 用人单位档案: what there is about an employer, its conduct, and its open cases held against the law. 卷宗: a case from its first day to its last.
Document write_employer_dossier(const ReportRequest& request, Sql& sql, const Speech& say);
Document write_case_dossier(const ReportRequest& request, Sql& sql, const Speech& say);

// What each officer has taken, has in hand, has visited and recovered.
Document write_officers(const ReportRequest& request, Sql& sql, const Speech& say);

// The headings under which the ministry's yearly bulletins and published campaigns tell their results.
Document write_bulletin(const ReportRequest& request, Sql& sql, const Speech& say);

// Why complaints ended without wages, with the money that they claimed.
Document write_refusals(const ReportRequest& request, Sql& sql, const Speech& say);

// How long cases took: the middle one, the longest, and how many kept the time that the law gives an investigation.
Document write_durations(const ReportRequest& request, Sql& sql, const Speech& say);

// What a warmth campaign gave: person-times and persons apart, beside the wages that came back meanwhile.
Document write_aid(const ReportRequest& request, Sql& sql, const Speech& say);

// Calls by line and by day, and on how many days each line was rung.
Document write_hotline(const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
