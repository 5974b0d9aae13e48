#pragma once
#include "cli/env.hpp"
#include "core/record/exchange.hpp"
#include "core/render/rows.hpp"
#include "core/report/exports/exports.hpp"

namespace arrears {

// An empty sheet that an office fills in and `import` reads, in the reader's language: XLSX, with lists to choose from, one example and a sheet that
// explains each column; or, where -o ends in .csv or --format says so, CSV with heads and example. The example says 示例 or EXAMPLE in its first cell.
std::string template_bytes(Exchange table, bool is_csv, Env& env);
void write_template(Exchange table, Env& env);  // to where -o says, or to standard output

RowLook look_of(const ExportColumn& column);

}  // namespace arrears
