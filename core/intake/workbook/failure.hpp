#pragma once
#include <string>

#include "core/sheets_door.hpp"

namespace arrears::workbook {

// Why a file is not read, until the door: an ArrearsSheets::Failure, and which part of the file it is about.
struct Failure {
    ArrearsSheets::Failure what;
    std::string part = {};
};

}  // namespace arrears::workbook
