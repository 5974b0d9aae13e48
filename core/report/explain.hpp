#pragma once
// How a case's clocks and its outstanding amount come about: each by its rule, its source and the days that were passed
// over, as somebody at the counter would reckon it on paper.
#include "core/phrases/speech.hpp"
#include "core/record/records.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// As of a day. Throws Error{not_found} for a case that does not stand.
// Every clock of a case: where it starts, by which rule, which days it passed over; and how the amount that is owed comes about.
Document explain_case(Sql& sql, Id id, Date as_of, const Speech& say);
// The clocks that run, put to an answer.
void explain_running(Document& document, Sql& sql, Id id, Date as_of, const Speech& say);

}  // namespace arrears
