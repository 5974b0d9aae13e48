#pragma once
// The law and the calendar as an office counts with them: what the program brings, and what the office has entered, which
// outranks it.
#include <vector>

#include "core/law/calendar.hpp"
#include "core/law/rules.hpp"
#include "core/store/records.hpp"

namespace arrears {

std::vector<OfficeDay> office_days(Sql& sql);    // by day
std::vector<OfficeRule> office_rules(Sql& sql);  // by key and first day

Calendar calendar_of(Sql& sql);
Law law_of(Sql& sql, RegionCode place);

// A rule as the law has it; its topic and its name are those of the shipped rows of its key. Throws Error{damaged} for a key
// that this program does not know.
Rule rule_of(const OfficeRule& own);

}  // namespace arrears
