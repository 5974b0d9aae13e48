#pragma once
// The tables that more than one kind of record shows.
#include "core/report/columns.hpp"
#include "core/record/standing.hpp"
#include "core/store/vault.hpp"

namespace arrears {

void write_payments(Document& document, std::vector<Payment> payments, Date as_of, Sql& sql, const Speech& say);
// 工资表 that were checked for a case or a visit.
void write_pay_sheets(Document& document, const std::vector<PaySheet>& sheets, Date as_of, Sql& sql, const Speech& say);
// `with_employer`: whose they were is not plain from where they stand.
void write_visits(Document& document, std::vector<Inspection> visits, Date as_of, Sql& sql, const Speech& say, bool with_employer = false);

// 同一人另见: the other cases of the person with that ID number, to readers and in full to a machine; nothing where there are
// none. Those of reporters are not told.
struct OtherCases {
    Value shown, full;
};
OtherCases other_cases(const Person& who, Id of, Date as_of, Sql& sql, const Speech& say);

// 文书 that were printed from a case or an inspection, by its table.
void write_printed(Document& document, std::string_view table, Id of, Date as_of, Sql& sql, const Speech& say);
// The notes and papers that were added to a record, by its table.
void write_additions(Document& document, std::string_view table, Id of, Date as_of, Sql& sql, const Speech& say);

// The words of a note or a proof; nothing where there are none, or they were erased.
Value note_text(Sql& sql, const std::optional<Id>& note);
// Its last column holds notes, which stand there only where somebody wrote one.
// Throws Error{not_found} for a day on which there was no such case yet.
void require_received(const CaseFile& file, Date as_of);

// A column for readers is left out where nobody has anything in it; so is the last one, of notes.
void drop_empty(Table& table, std::size_t column);
void put_table_with_notes(Document& document, Table table);

// Figures that a record may lack: shown to nobody while there is nothing to tell, null to a machine.
void optional_figure(Document& document, std::string key, Phrase label, Value value, const Speech& say);
// The words of a note, to readers alone.
void write_note(Document& document, const std::optional<Id>& note, Sql& sql, const Speech& say);
// 用人单位: its name, and to readers its number beside it.
void write_employer_name(Document& document, const std::optional<Id>& employer, Sql& sql, const Speech& say);
// 工地: its name and number, and to readers who stands behind the direct employer there.
void write_site(Document& document, const std::optional<Id>& site, Sql& sql, const Speech& say);
// 尚欠 with the stage it is counted from.
void write_outstanding(Document& document, const Standing& at, const Speech& say);

}  // namespace arrears
