#pragma once
#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {

// Office Open XML (ECMA-376): what a sheet shows, with the values of formulas that were kept with them; nothing is calculated,
// and macros are not looked at.
void read_xlsx(ArrearsSheets& call);

}  // namespace arrears::workbook
