#pragma once
#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {

// The pieces as an XLSX file, the same bytes for the same pieces on any day.
void write_book(ArrearsSheets& call);

}  // namespace arrears::workbook
