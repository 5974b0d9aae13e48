#pragma once
// The parts of the sweep report, in the order of the page.
#include "core/report/sweep.hpp"

namespace arrears {

Document sweep_head(const ReportRequest& request, const Sweep& sweep, Sql& sql, const Speech& say);
void write_inspections(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say);
void write_complaints(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say);
void write_money(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say);
void write_open_cases(Document& document, const Sweep& sweep, const Speech& say);
void write_regions(Document& document, const Facts& facts, const Sweep& sweep, const Speech& say);
// What was paid beside what was found, of a table that has both by region; nothing where there is nothing to compare.
std::optional<Chart> chart_of_regions(const Table& regions, const Speech& say);

}  // namespace arrears
