#pragma once
// Everything there is about one record, for the officer at the counter. What the vault holds is told to readers
// only, and of persons masked: no name, number or note is a figure of machine output.
#include "core/phrases/speech.hpp"
#include "core/record/records.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"
#include "core/value/date.hpp"

namespace arrears {

// As of a day: what was done later has not happened. Each throws Error{not_found} for a record that does not stand.
Document show_case(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_employer(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_inspection(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_site(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_call(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_aid(Sql& sql, Id id, Date as_of, const Speech& say);
Document show_payment(Sql& sql, Id id, Date as_of, const Speech& say);

// The papers of a record in the order in which they are told, from 1.
std::vector<DocumentFile> papers_of(Sql& sql, std::string_view table, Id id);

}  // namespace arrears
