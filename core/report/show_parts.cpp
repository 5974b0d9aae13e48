#include "core/report/show_parts.hpp"

#include "core/record/paper.hpp"
#include "core/report/show.hpp"

#include <algorithm>

#include "core/store/cases.hpp"

namespace arrears {

void require_received(const CaseFile& file, Date as_of) {
    if (file.received_on > as_of)
        throw Error(Fault::not_found, Phrase::case_not_yet, {{"case", file.id.text()}, {"day", as_of}, {"received", file.received_on}});
}

void drop_empty(Table& table, std::size_t column) {
    const auto is_empty = [&](const std::vector<Value>& row) { return std::holds_alternative<Nothing>(row[column]); };
    if (std::all_of(table.rows.begin(), table.rows.end(), is_empty)) table.columns[column].label.clear();
}

Value note_text(Sql& sql, const std::optional<Id>& note) {
    if (!note) return Nothing{};
    std::string text = words(sql, *note);
    return text.empty() ? Value(Nothing{}) : Value(std::move(text));
}

void put_table_with_notes(Document& document, Table table) {
    drop_empty(table, table.columns.size() - 1);
    document.table(std::move(table));
}

void write_payments(Document& document, std::vector<Payment> payments, Date as_of, Sql& sql, const Speech& say) {
    std::erase_if(payments, [&](const Payment& payment) { return payment.on_day > as_of; });
    Names names(sql);
    Table table{"payments", say(Phrase::table_payments),
                {record_column("payment", Phrase::column_payment, say), column("on", Phrase::column_day, say),
                 number_column("amount_fen", Phrase::column_recovered, say), column("payer", Phrase::column_payer, say),
                 column("means", Phrase::column_means, say), number_column("workers", Phrase::column_workers, say),
                 column("", Phrase::column_proof, say), machine_column("proof"), column("returns", Phrase::column_returns, say),
                 column("officer", Phrase::column_officer, say), personal_column(Phrase::column_note, say)},
                {}, {}};
    for (const Payment& payment : payments)
        table.rows.push_back({number_of(payment.id, Payment::letter), payment.on_day, payment.amount_fen, word(payment.payer, say),
                              word(payment.means, say), or_nothing(payment.workers), say(payment.proof ? Phrase::proof_yes : Phrase::proof_no),
                              payment.proof.has_value(), number_of(payment.returns, Payment::letter), names.officer(payment.officer),
                              note_text(sql, payment.note)});
    add_money_total(table, say);
    put_table_with_notes(document, std::move(table));
}

OtherCases other_cases(const Person& who, Id of, Date as_of, Sql& sql, const Speech& say) {
    std::string shown, full;
    for (const Id other : cases_of_person(sql, who.id_number)) {
        if (other == of || get<CaseFile>(sql, other).received_on > as_of) continue;
        shown += (shown.empty() ? "" : say(Phrase::list_comma)) + other.text();
        full += (full.empty() ? "" : " ") + other.full();
    }
    if (shown.empty()) return {Nothing{}, Nothing{}};
    return {shown, full};
}

void write_pay_sheets(Document& document, const std::vector<PaySheet>& sheets, Date as_of, Sql& sql, const Speech& say) {
    Table table{"pay_sheets", say(Phrase::table_pay_sheets),
                {column("on", Phrase::column_day, say), column("", Phrase::column_months, say), machine_column("period_from"), machine_column("period_to"),
                 number_column("rows", Phrase::column_rows, say), number_column("due_fen", Phrase::column_pay_due, say), number_column("paid_fen", Phrase::column_pay_paid, say),
                 number_column("short_fen", Phrase::column_short, say), record_column("inspection", Phrase::column_inspection, say), machine_column("sha256"),
                 personal_column(Phrase::column_note, say)},
                {}, {}};
    for (const PaySheet& sheet : sheets) {
        if (sheet.on_day > as_of) continue;
        table.rows.push_back({sheet.on_day, Period{sheet.period_from, sheet.period_to}.text(), sheet.period_from.iso(), sheet.period_to.iso(), sheet.rows, sheet.due_fen,
                              sheet.paid_fen, sheet.short_fen, number_of(sheet.inspection, Inspection::letter), sheet.sha256, note_text(sql, sheet.note)});
    }
    constexpr std::size_t visit = 8;
    drop_empty(table, visit);
    put_table_with_notes(document, std::move(table));
}

void write_visits(Document& document, std::vector<Inspection> visits, Date as_of, Sql& sql, const Speech& say, bool with_employer) {
    std::erase_if(visits, [&](const Inspection& visit) { return visit.on_day > as_of; });
    Names names(sql);
    Table table{"inspections", say(Phrase::table_visits),
                {record_column("inspection", Phrase::column_inspection, say), column("on", Phrase::column_day, say), column("result", Phrase::column_result, say),
                 number_column("found_fen", Phrase::column_found, say), number_column("workers", Phrase::column_workers, say),
                 record_column("case", Phrase::column_case, say), column("officer", Phrase::column_officer, say), personal_column(Phrase::column_note, say)},
                {}, {}};
    if (with_employer) table.columns.insert(table.columns.begin() + 2, column("employer", Phrase::column_employer, say));
    for (const Inspection& visit : visits) {
        auto& row = table.rows.emplace_back(std::vector<Value>{number_of(visit.id, Inspection::letter), visit.on_day, word(visit.result, say), or_nothing(visit.found_fen),
                                                               or_nothing(visit.workers), number_of(visit.case_id), names.officer(visit.officer), note_text(sql, visit.note)});
        if (with_employer) row.insert(row.begin() + 2, names.employer(visit.employer));
    }
    put_table_with_notes(document, std::move(table));
}

void write_site(Document& document, const std::optional<Id>& site, Sql& sql, const Speech& say) {
    const auto of = site ? find<Site>(sql, *site) : std::nullopt;
    optional_figure(document, "site", Phrase::label_site, of ? Value(Word{of->id.full(Site::letter), of->name + "  " + of->id.text(Site::letter)}) : Value(Nothing{}), say);
    if (!of) return;
    Names names(sql);
    const auto behind = [&](Phrase label, const std::optional<Id>& employer) {
        if (employer) document.figure("", say(label), names.employer(*employer));
    };
    behind(Phrase::payer_general_contractor, of->general_contractor);
    behind(Phrase::payer_builder, of->builder);
}

namespace {

// What was added to a record; to an employer, under any of its numbers.
std::string of_record(std::string_view table) {
    if (table == Employer::table)
        return "(employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))";
    return (table == CaseFile::table ? "case_id" : std::string(table)) + " = $1";
}

}  // namespace

std::vector<DocumentFile> papers_of(Sql& sql, std::string_view table, Id id) {
    return all<DocumentFile>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + of_record(table) + " AND void_act IS NULL ORDER BY on_day, id", {to_cell(id)});
}

void write_printed(Document& document, std::string_view table, Id of, Date as_of, Sql& sql, const Speech& say) {
    Names names(sql);
    const std::string named = table == CaseFile::table ? "case_id" : std::string(table);
    Table papers{"papers", say(Phrase::table_papers),
                 {column("on", Phrase::column_day, say), column("form", Phrase::column_form, say), column("number", Phrase::column_paper_number, say),
                  number_column("amount_fen", Phrase::column_amount, say), column("", Phrase::column_printed, say), machine_column("again"), machine_column("persons"),
                  column("officer", Phrase::column_officer, say)},
                 {}, {}};
    for (const Paper& paper : all<Paper>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + named + " = $1 AND on_day <= $2 AND void_act IS NULL ORDER BY on_day, id",
                                         {to_cell(of), to_cell(as_of)}))
        papers.rows.push_back({paper.on_day, word(paper.form, say), or_nothing(paper.number), or_nothing(paper.amount_fen),
                               say(paper.copy_of ? Phrase::paper_again : Phrase::paper_first), paper.copy_of.has_value(), paper.disclosed.has_value(),
                               names.officer(paper.officer)});
    document.table(std::move(papers));
}

void write_additions(Document& document, std::string_view table, Id of, Date as_of, Sql& sql, const Speech& say) {
    Names names(sql);
    Table remarks{"remarks", say(Phrase::table_remarks),
                  {column("on", Phrase::column_day, say), column("officer", Phrase::column_officer, say), personal_column(Phrase::column_note, say)},
                  {}, {}};
    for (const Remark& remark : all<Remark>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + of_record(table) + " AND on_day <= $2 AND void_act IS NULL ORDER BY on_day, id",
                                            {to_cell(of), to_cell(as_of)}))
        remarks.rows.push_back({remark.on_day, names.officer(remark.officer), note_text(sql, remark.note)});
    Table papers{"documents", say(Phrase::table_documents),
                 {number_column("number", Phrase::column_ordinal, say), column("on", Phrase::column_day, say), personal_column(Phrase::column_file_name, say),
                  number_column("size", Phrase::column_size, say), machine_column("sha256"), column("officer", Phrase::column_officer, say)},
                 {}, {}};
    std::int64_t number = 0;
    for (const DocumentFile& paper : papers_of(sql, table, of)) {
        ++number;
        if (paper.on_day <= as_of)
            papers.rows.push_back({number, paper.on_day, note_text(sql, paper.file_name), paper.size, paper.sha256, names.officer(paper.officer)});
    }
    remarks.is_personal = true;
    document.table(std::move(remarks));
    document.table(std::move(papers));
}

void optional_figure(Document& document, std::string key, Phrase label, Value value, const Speech& say) {
    const bool is_nothing = std::holds_alternative<Nothing>(value);
    document.figure(std::move(key), is_nothing ? std::string() : say(label), std::move(value));
}

void write_note(Document& document, const std::optional<Id>& note, Sql& sql, const Speech& say) {
    if (Value text = note_text(sql, note); !std::holds_alternative<Nothing>(text)) document.personal(say(Phrase::label_note), std::move(text));
}

void write_employer_name(Document& document, const std::optional<Id>& employer, Sql& sql, const Speech& say) {
    if (!employer) {
        document.figure("", say(Phrase::label_employer), say(Phrase::employer_unclear));
        document.datum("employer", Nothing{}).datum("employer_number", Nothing{});
        return;
    }
    const auto of = get<Employer>(sql, representative(sql, *employer));
    const auto number = number_of(of.id, Employer::letter);
    document.figure("", say(Phrase::label_employer), of.name + "  " + number.id.text(number.letter));
    document.datum("employer", of.name).datum("employer_number", number);
}

void write_outstanding(Document& document, const Standing& at, const Speech& say) {
    const auto base = at.base();
    const std::string label = base ? say(Phrase::label_owed_by_base, {{"base", phrase(*base)}}) : say(Phrase::label_owed);
    document.figure("", label, base ? or_nothing(still_owed(at)) : Value(say(Phrase::amount_to_be_checked)));
    document.datum("outstanding_fen", or_nothing(still_owed(at))).datum("outstanding_base", word(base, say));
}

}  // namespace arrears
