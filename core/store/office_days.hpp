#pragma once
#include <vector>

#include "core/law/calendar.hpp"
#include "core/store/records.hpp"

namespace arrears {

std::vector<OfficeDay> office_days(Sql& sql);  // by day

// The notices that the program brings, and the office's own days, which outrank them.
Calendar calendar_of(Sql& sql);

}  // namespace arrears
