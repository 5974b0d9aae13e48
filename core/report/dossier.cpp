// 用人单位档案 and 卷宗: all there is about an employer, and a case from its first day to its last.
#include <algorithm>

#include "core/record/paper.hpp"
#include "core/report/columns.hpp"
#include "core/report/explain.hpp"
#include "core/report/log.hpp"
#include "core/report/report_files.hpp"
#include "core/report/screen.hpp"
#include "core/report/show.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"

namespace arrears {
namespace {

// The blocks of another document, under a heading.
void put_under(Document& document, const std::string& heading, Document of) {
    document.heading(heading);
    if (!of.aside.empty()) document.say(of.aside);
    for (Block& block : of.blocks) {
        // A machine finds them where they stand otherwise: under one key nothing may stand twice.
        if (auto* figure = std::get_if<Figure>(&block)) figure->key.clear();
        if (auto* table = std::get_if<Table>(&block)) {
            if (table->for_machines_only) continue;
            table->key.clear();
        }
        if (auto* said = std::get_if<Paragraph>(&block)) said->key.clear();
        if (const auto* figure = std::get_if<Figure>(&block); figure && figure->label.empty()) continue;
        document.blocks.push_back(std::move(block));
    }
}

void append_impersonal(Document& document, Document of) {
    std::erase_if(of.blocks, [](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block);
        return figure && figure->is_personal;
    });
    for (Block& block : of.blocks)
        if (auto* table = std::get_if<Table>(&block)) {
            for (Column& column : table->columns)
                if (column.is_personal) column.label.clear();
            if (table->is_personal) table->for_machines_only = true;
        }
    document.append(std::move(of));
}

// A step that a head was asked to approve has been taken once he did.
bool was_taken(const Step& step, const CaseAtHand& of, Date as_of) {
    return !step.approval || std::ranges::any_of(of.steps, [&](const Step& later) {
        return later.kind == StepKind::approve && later.about == step.id && later.on_day <= as_of;
    });
}

struct Happened {
    Date day;
    Value what, record, officer, amount;
    Value number;  // of its paper
};

// What a labour-security inspection keeps of an employer's conduct (企业劳动保障守法诚信档案): what was ordered and decided of it, what went to
// court or to the police, what was published, and visits that it refused or that found something.
std::vector<Happened> conduct_of(Sql& sql, const std::vector<Id>& cases, const std::vector<Inspection>& visits, Date as_of, const Speech& say) {
    Names names(sql);
    std::vector<Happened> found;
    for (const Inspection& visit : visits)
        if (visit.on_day <= as_of && visit.result != Result::clear)
            found.push_back({visit.on_day, word(visit.result, say), number_of(visit.id, Inspection::letter), names.officer(visit.officer), or_nothing(visit.found_fen), Nothing{}});
    for (const Id id : cases) {
        const CaseAtHand of = case_at_hand(sql, id);
        for (const Step& step : of.steps) {
            switch (step.kind) {
                case StepKind::ordered: case StepKind::notice: case StepKind::decide: case StepKind::demand: case StepKind::court: case StepKind::police:
                case StepKind::publish: break;
                default: continue;
            }
            if (step.on_day <= as_of && was_taken(step, of, as_of))
                found.push_back({step.on_day, word(step.kind, say), number_of(id), names.officer(step.officer), or_nothing(step.amount_fen), or_nothing(step.document)});
        }
    }
    return found;
}

// What was done in a case, whatever table holds it.
std::vector<Happened> course_of(Sql& sql, const CaseAtHand& of, Date as_of, const Speech& say) {
    Names names(sql);
    std::vector<Happened> found;
    const Id id = of.file.id;
    const auto of_case = [&]<class Record>(Record) {
        return all<Record>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(id)});
    };
    const auto add = [&](Date day, Value what, Value record, const Id& officer, Value amount, Value number = Nothing{}) {
        if (day <= as_of) found.push_back({day, std::move(what), std::move(record), names.officer(officer), std::move(amount), std::move(number)});
    };
    for (const Step& step : of.steps) {
        if (step.kind == StepKind::term) continue;
        Word what = word(step.kind, say);
        if (!was_taken(step, of, as_of)) what = {"asked_" + what.code, say(Phrase::course_asked, {{"step", phrase(step.kind)}})};
        add(step.on_day, std::move(what), number_of(step.inspection, Inspection::letter), step.officer, or_nothing(step.amount_fen), or_nothing(step.document));
    }
    for (const Instalment& instalment : of.instalments)
        add(instalment.made_on, promise_word(instalment.step.has_value(), say), Nothing{}, instalment.officer, instalment.amount_fen);
    for (const Contact& contact : of_case(Contact{}))
        add(contact.on_day, Word{"contact", say(Phrase::course_contact)}, Nothing{}, contact.officer, or_nothing(contact.claimed_fen));
    for (const Inspection& visit : of_case(Inspection{}))
        add(visit.on_day, Word{"inspection", say(Phrase::course_inspection, {{"result", phrase(visit.result)}})}, number_of(visit.id, Inspection::letter), visit.officer,
            or_nothing(visit.found_fen));
    for (const PaySheet& sheet : of_case(PaySheet{}))
        add(sheet.on_day, Word{"pay_sheet", say(Phrase::table_pay_sheets)}, number_of(sheet.inspection, Inspection::letter), sheet.officer, sheet.short_fen);
    for (const Payment& payment : of.payments)
        add(payment.on_day, Word{"payment", say(payment.returns ? Phrase::course_returned : Phrase::course_paid)}, number_of(payment.id, Payment::letter), payment.officer, payment.amount_fen);
    for (const Paper& paper : of_case(Paper{}))
        add(paper.on_day, Word{"paper", say(Phrase::course_paper, {{"form", phrase(paper.form)}})}, Nothing{}, paper.officer, or_nothing(paper.amount_fen), or_nothing(paper.number));
    for (const Remark& remark : of_case(Remark{})) add(remark.on_day, Word{"remark", say(Phrase::course_remark)}, Nothing{}, remark.officer, Nothing{});
    for (const DocumentFile& file : of_case(DocumentFile{})) add(file.on_day, Word{"document", say(Phrase::course_document)}, Nothing{}, file.officer, Nothing{});
    for (const Aid& aid : of_case(Aid{}))
        add(aid.on_day, Word{"aid", say(Phrase::course_aid, {{"kind", phrase(aid.kind)}})}, number_of(aid.id, Aid::letter), aid.officer, or_nothing(aid.amount_fen));
    return found;
}

Table in_order(std::vector<Happened> found, std::string key, std::string title, const Speech& say) {
    std::ranges::stable_sort(found, {}, &Happened::day);
    Table table{std::move(key), std::move(title),
                {number_column("number", Phrase::column_ordinal, say), column("on", Phrase::column_day, say), column("what", Phrase::column_happened, say),
                 record_column("record", Phrase::column_record, say), number_column("amount_fen", Phrase::column_amount, say), column("officer", Phrase::column_officer, say),
                 column("document", Phrase::column_paper_number, say)},
                {}, {}};
    std::int64_t number = 0;
    for (Happened& one : found) table.rows.push_back(row_of(++number, one.day, std::move(one.what), std::move(one.record), std::move(one.amount), std::move(one.officer), std::move(one.number)));
    drop_empty(table, table.columns.size() - 1);
    return table;
}

}  // namespace

Document write_employer_dossier(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Date as_of = request.scope.as_of;
    const Id id = representative(sql, *request.subject);
    Document document = report_head(request, sql, say);
    Document shown = show_employer(sql, id, as_of, say);
    document.title = say(Phrase::dossier_title, {{"employer", shown.title}});
    append_impersonal(document, std::move(shown));
    std::vector<Id> cases;
    constexpr std::string_view its_own = "(employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))";
    sql.each("SELECT id FROM case_file WHERE writer IN (SELECT writer FROM office) AND " + std::string(its_own) + " AND received_on <= $2 AND void_act IS NULL ORDER BY id",
             {to_cell(id), to_cell(as_of)}, [&](const Row& row) { cases.emplace_back(row.integer(0)); });
    const auto visits = all<Inspection>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + std::string(its_own) + " AND void_act IS NULL ORDER BY on_day, id", {to_cell(id)});
    document.table(in_order(conduct_of(sql, cases, visits, as_of, say), "conduct", say(Phrase::table_conduct), say));
    for (const Id of : cases)
        if (case_at_hand(sql, of).standing(as_of).is_open()) {
            Document screened = screen_case(sql, of, as_of, say);
            const std::string heading = say(Phrase::heading_screened, {{"case", of.text()}});
            put_under(document, heading, std::move(screened));
        }
    write_foot(document, request, sql, say);
    return document;
}

Document write_case_dossier(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Date as_of = request.scope.as_of;
    const Id id = *request.subject;
    Document document = report_head(request, sql, say);
    Document shown = show_case(sql, id, as_of, say);
    document.title = say(Phrase::case_dossier_title, {{"case", shown.title}});
    document.say(shown.aside);
    append_impersonal(document, std::move(shown));
    document.table(in_order(course_of(sql, case_at_hand(sql, id), as_of, say), "course", say(Phrase::table_course), say));
    put_under(document, say(Phrase::heading_explained), explain_case(sql, id, as_of, say));
    if (!request.as_of_given) {  // the journal tells what was recorded, not what had happened by a day
        LogRequest log;
        log.record = {CaseFile::table, id};
        put_under(document, say(Phrase::heading_journal), write_log(log, sql, request.office, say));
    }
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
