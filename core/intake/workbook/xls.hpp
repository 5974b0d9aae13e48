#pragma once
#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {

// Excel 5 to 2003 ([MS-XLS]), BIFF5 and BIFF8. Read by us: libfreexl 1.0.6 finds no sheet in what LibreOffice writes, says
// so with success, and holds the whole grid of a sheet in memory.
void read_xls(ArrearsSheets& call);

}  // namespace arrears::workbook
