#pragma once
// Days off by their names, and which of them a period passed over.
#include <map>
#include <string>
#include <vector>

#include "core/law/calendar.hpp"
#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// A day that is not what its day of the week makes it, and who says so.
struct ListedDay : CalendarDay {
    std::string name;
    bool is_own = false;  // the office's, not the State Council's
};
using ListedDays = std::map<Date, ListedDay>;

// Of the notices that are shipped and, where there is a store, of the office's own days, which outrank them.
ListedDays listed_days(Sql* sql, int first_year, int last_year);

// Why a day is off: the holiday's name, or that it is a weekend.
std::string why_off(Date day, const ListedDays& days, const Speech& say);

// From `first`, up to and without `last`.
std::vector<Date> days_off(Date first, Date last, const Calendar& calendar);

// To a machine each day, to a reader those of one reason that follow one another.
void write_skipped(Document& document, const std::vector<Date>& skipped, const ListedDays& days, const Speech& say);

}  // namespace arrears
