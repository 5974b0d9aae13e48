#include "core/report/show.hpp"

#include <algorithm>

#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

struct Shown {  // cases, a line each
    Table table;
    std::int64_t open = 0;
    Money outstanding, paid;
};

// `with_employer`: whose they are is not plain from where they stand.
Shown shown_cases(Sql& sql, const std::vector<Id>& ids, Date as_of, const Speech& say, bool with_employer) {
    Names names(sql);
    Shown cases;
    cases.table = {"cases", say(Phrase::table_cases),
                   {record_column("case", Phrase::column_case, say), column("kind", Phrase::column_kind, say), column("received", Phrase::column_received, say),
                    column("state", Phrase::column_state, say), number_column("claimed_fen", Phrase::column_claimed, say),
                    column("base", Phrase::column_base, say), number_column("outstanding_fen", Phrase::column_outstanding, say),
                    column("officer", Phrase::column_officer, say)},
                   {}, {}};
    if (with_employer) cases.table.columns.insert(cases.table.columns.begin() + 1, column("employer", Phrase::column_employer, say));
    for (const Id id : ids) {
        const CaseAtHand of = case_at_hand(sql, id);
        const Standing at = of.standing(as_of);
        if (at.is_open()) ++cases.open, cases.outstanding += at.outstanding().value_or(Money());
        auto& row = cases.table.rows.emplace_back(std::vector<Value>{number_of(id), word(of.file.kind, say), of.file.received_on, word(at.state, say),
                                                                     or_nothing(at.amount(Stage::claimed)), base_word(at.base(), say), or_nothing(still_owed(at)),
                                                                     names.officer(of.file.officer)});
        if (with_employer) row.insert(row.begin() + 1, names.employer(of.file.employer, say));
    }
    add_money_total(cases.table, say);
    return cases;
}

Shown cases_of(Sql& sql, Id employer, Date as_of, const Speech& say) {
    std::vector<Id> ids;
    sql.each(R"sql(
        SELECT id FROM case_file WHERE writer IN (SELECT writer FROM office) AND (employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))
        AND received_on <= $2 AND void_act IS NULL ORDER BY id
    )sql", {to_cell(employer), to_cell(as_of)}, [&](const Row& row) { ids.emplace_back(row.integer(0)); });
    return shown_cases(sql, ids, as_of, say, false);
}

Value text_of(const auto& code) { return code ? Value(code->text()) : Value(Nothing{}); }

void write_checklist(Document& document, Id inspection, Sql& sql, const Speech& say) {
    Table table{"checklist", say(Phrase::table_checklist),
                {column("topic", Phrase::column_topic, say), column("finding", Phrase::column_finding, say),
                 number_column("workers", Phrase::column_workers, say), number_column("found_fen", Phrase::column_found, say)},
                {}, {}};
    for (const auto& item : all<ChecklistItem>(sql, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id",
                                               {to_cell(inspection.writer()), to_cell(inspection)}))
        table.rows.push_back({word(item.topic, say), word(item.finding, say), or_nothing(item.workers), or_nothing(item.found_fen)});
    document.table(std::move(table));
}

void write_visitors(Document& document, Id inspection, Sql& sql, const Speech& say) {
    Names names(sql);
    std::string visitors;
    Table table{"officers", {}, {machine_column("name")}, {}, {}, true};
    for (const auto& part : all<InspectionOfficer>(sql, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id",
                                                   {to_cell(inspection.writer()), to_cell(inspection)})) {
        visitors += (visitors.empty() ? "" : say(Phrase::list_comma)) + names.officer(part.officer);
        table.rows.push_back({names.officer(part.officer)});
    }
    document.figure("", say(Phrase::label_visitors), visitors);
    document.table(std::move(table));
}

// What else it is found by: earlier names, and the numbers that were merged into this one.
void write_other_names(Document& document, Id id, Sql& sql, const Speech& say) {
    std::string former, merged;
    Table names{"former_names", {}, {{"", ""}}, {}, {}, true}, others{"merged", {}, {{"", ""}}, {}, {}, true};
    for (const Id number : registrations_of(sql, id)) {
        for (const auto& name : all<FormerName>(sql, "WHERE writer = $1 AND employer = $2 AND void_act IS NULL ORDER BY id", {to_cell(number.writer()), to_cell(number)})) {
            former += (former.empty() ? "" : say(Phrase::list_comma)) + name.name;
            if (name.until_day) former += say(Phrase::sentence_bracket, {{"text", say(Phrase::name_until, {{"day", *name.until_day}})}});
            names.rows.push_back({name.name});
        }
        if (number == id) continue;
        merged += (merged.empty() ? "" : say(Phrase::list_comma)) + number.text(Employer::letter) + " " + get<Employer>(sql, number).name;
        others.rows.push_back({number.full(Employer::letter)});
    }
    if (!former.empty()) document.figure("", say(Phrase::label_former_names), former);
    if (!merged.empty()) document.figure("", say(Phrase::label_merged), merged);
    document.table(std::move(names)).table(std::move(others));
}

// Whom a payment reached, where it says so by name. A reporter may be among them: Regulations 423 art. 9.
void write_reached(Document& document, const Payment& payment, Sql& sql, const Speech& say) {
    Table table{"", say(Phrase::table_reached),
                {column("", Phrase::column_person_name, say), column("", Phrase::column_id_number, say), number_column("", Phrase::column_claimed, say),
                 number_column("", Phrase::column_recovered, say)},
                {}, {}};
    for (const auto& one : all<PaymentWorker>(sql, "WHERE writer = $1 AND payment = $2 AND void_act IS NULL ORDER BY id",
                                              {to_cell(payment.id.writer()), to_cell(payment.id)})) {
        const auto party = get<Party>(sql, one.party);
        if (get<CaseFile>(sql, party.case_id).kind == CaseKind::report) {
            document.say(say(Phrase::person_withheld));
            return;
        }
        const auto who = person(sql, party.person).value_or(Person{});
        table.rows.push_back({masked_name(who.name), who.id_number ? Value(IdNumber::parse(*who.id_number).masked()) : Value(Nothing{}),
                              or_nothing(party.claimed_fen), or_nothing(one.amount_fen)});
    }
    constexpr std::size_t share = 3;
    drop_empty(table, share);
    document.table(std::move(table));
}

// The workers of an employer's cases who stand in other cases as well.
void write_workers_elsewhere(Document& document, Id employer, Date as_of, Sql& sql, const Speech& say) {
    Table table{"workers", say(Phrase::table_workers),
                {record_column("case", Phrase::column_case, say), column("", Phrase::column_person_name, say), column("", Phrase::column_id_number, say),
                 column("", Phrase::column_also_in, say), machine_column("worker"), machine_column("also_in")},
                {}, {}};
    std::vector<Id> cases;
    sql.each(R"sql(
        SELECT id FROM case_file
        WHERE writer IN (SELECT writer FROM office) AND (employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))
        AND kind <> 'report' AND received_on <= $2 AND void_act IS NULL ORDER BY id
    )sql", {to_cell(employer), to_cell(as_of)}, [&](const Row& row) { cases.emplace_back(row.integer(0)); });
    for (const Id of : cases)
        for (const auto& [party, who] : workers_of(sql, of)) {
            const OtherCases others = other_cases(who, of, as_of, sql, say);
            if (std::holds_alternative<Nothing>(others.shown)) continue;
            table.rows.push_back({number_of(of), masked_name(who.name), IdNumber::parse(*who.id_number).masked(), others.shown, party.id.full(), others.full});
        }
    document.table(std::move(table));
}

}  // namespace

Document show_employer(Sql& sql, Id number, Date as_of, const Speech& say) {
    const Id id = representative(sql, number);
    const auto of = find<Employer>(sql, id);
    if (!of) throw Error(Fault::not_found, Phrase::employer_gone, {{"employer", id.text(Employer::letter)}});
    Shown cases = cases_of(sql, id, as_of, say);
    constexpr std::string_view of_employer = R"sql(
        WHERE writer IN (SELECT writer FROM office) AND (employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))
        AND void_act IS NULL ORDER BY on_day, id
    )sql";
    auto payments = all<Payment>(sql, of_employer, {to_cell(id)});
    for (const Payment& payment : payments)
        if (payment.on_day <= as_of) cases.paid += payment.amount_fen;

    Document document;
    document.title = of->name + "  " + id.text(Employer::letter);
    document.datum("employer", number_of(id, Employer::letter)).datum("name", of->name);
    document.figure("kind", say(Phrase::label_kind), word(of->kind, say));
    optional_figure(document, "credit_code", Phrase::label_credit_code, text_of(of->credit_code), say);
    optional_figure(document, "registration_number", Phrase::label_registration_number, text_of(of->registration_number), say);
    optional_figure(document, "organisation_code", Phrase::label_organisation_code, text_of(of->organisation_code), say);
    document.figure("region", say(Phrase::label_region), region_word(of->region, as_of.year()));
    optional_figure(document, "address", Phrase::label_address, or_nothing(of->address), say);
    optional_figure(document, "industry", Phrase::label_industry, industry_word(of->industry, say), say);
    write_other_names(document, id, sql, say);
    document.heading(say(Phrase::table_amounts));
    document.figure("open_cases", say(Phrase::label_open_cases), cases.open);
    document.figure("outstanding_fen", say(Phrase::label_outstanding), cases.outstanding);
    document.figure("paid_fen", say(Phrase::label_recovered), cases.paid);
    document.table(std::move(cases.table));
    write_workers_elsewhere(document, id, as_of, sql, say);
    write_visits(document, all<Inspection>(sql, of_employer, {to_cell(id)}), as_of, sql, say);
    write_payments(document, std::move(payments), as_of, sql, say);
    write_additions(document, Employer::table, id, as_of, sql, say);
    return document;
}

Document show_inspection(Sql& sql, Id id, Date as_of, const Speech& say) {
    const auto of = find<Inspection>(sql, id);
    if (!of) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", id.text(Inspection::letter)}});
    Names names(sql);
    Document document;
    document.title = say(Phrase::title_inspection, {{"number", id.text(Inspection::letter)}});
    document.aside = say(phrase(of->result));
    document.datum("inspection", number_of(id, Inspection::letter)).datum("result", word(of->result, say));
    write_employer_name(document, of->employer, sql, say);
    document.figure("on", say(Phrase::label_day), of->on_day).figure("kind", say(Phrase::label_visit_kind), word(of->kind, say));
    write_visitors(document, id, sql, say);
    write_site(document, of->site, sql, say);
    optional_figure(document, "bodies", Phrase::label_bodies, or_nothing(of->bodies), say);
    optional_figure(document, "employed", Phrase::label_workers, or_nothing(of->employed), say);
    optional_figure(document, "migrants", Phrase::label_migrants, or_nothing(of->migrants), say);
    optional_figure(document, "workers", Phrase::label_people, or_nothing(of->workers), say);
    optional_figure(document, "found_fen", Phrase::label_found, or_nothing(of->found_fen), say);
    optional_figure(document, "contracts_signed", Phrase::label_contracts, or_nothing(of->contracts), say);
    optional_figure(document, "case", Phrase::label_case, number_of(of->case_id), say);
    optional_figure(document, "campaign", Phrase::label_campaign, names.campaign(of->campaign), say);
    optional_figure(document, "revisit_on", Phrase::label_revisit, or_nothing(of->revisit_on), say);
    document.figure("officer", say(Phrase::label_officer), names.officer(of->officer));
    write_note(document, of->note, sql, say);
    write_checklist(document, id, sql, say);
    write_pay_sheets(document, all<PaySheet>(sql, "WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND void_act IS NULL ORDER BY on_day, id", {to_cell(id)}),
                     as_of, sql, say);
    write_payments(document, all<Payment>(sql, "WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND void_act IS NULL ORDER BY on_day, id",
                                          {to_cell(id)}), as_of, sql, say);
    write_printed(document, Inspection::table, id, as_of, sql, say);
    write_additions(document, Inspection::table, id, as_of, sql, say);
    return document;
}

Document show_payment(Sql& sql, Id id, Date as_of, const Speech& say) {
    const auto of = find<Payment>(sql, id);
    if (!of) throw Error(Fault::not_found, Phrase::payment_unknown, {{"payment", id.text(Payment::letter)}});
    const auto back = sql.number("SELECT id FROM payment WHERE writer IN (SELECT writer FROM office) AND returns = $1 AND on_day <= $2 AND void_act IS NULL",
                                 {to_cell(id), to_cell(as_of)});
    Names names(sql);
    Document document;
    document.title = say(Phrase::title_payment, {{"number", id.text(Payment::letter)}});
    document.datum("payment", number_of(id, Payment::letter));
    write_employer_name(document, of->employer, sql, say);
    document.figure("on", say(Phrase::label_day), of->on_day).figure("amount_fen", say(Phrase::label_recovered), of->amount_fen);
    optional_figure(document, "case", Phrase::label_case, number_of(of->case_id), say);
    optional_figure(document, "inspection", Phrase::label_inspection, number_of(of->inspection, Inspection::letter), say);
    document.figure("payer", say(Phrase::label_payer), word(of->payer, say)).figure("means", say(Phrase::label_means), word(of->means, say));
    optional_figure(document, "workers", Phrase::label_people, or_nothing(of->workers), say);
    const Value paper = note_text(sql, of->proof);
    const bool is_paper_named = !std::holds_alternative<Nothing>(paper);
    document.figure("", say(Phrase::label_proof), is_paper_named ? paper : Value(say(of->proof ? Phrase::proof_yes : Phrase::proof_no)));
    document.datum("proof", of->proof.has_value());
    optional_figure(document, "returns", Phrase::label_returns, number_of(of->returns, Payment::letter), say);
    optional_figure(document, "returned_by", Phrase::label_returned_by,
                    number_of(back ? std::optional(Id(*back)) : std::nullopt, Payment::letter), say);
    document.figure("officer", say(Phrase::label_officer), names.officer(of->officer));
    write_note(document, of->note, sql, say);
    if (of->case_id) write_outstanding(document, case_at_hand(sql, *of->case_id).standing(as_of), say);
    write_reached(document, *of, sql, say);
    write_additions(document, Payment::table, id, as_of, sql, say);
    return document;
}

Document show_site(Sql& sql, Id id, Date as_of, const Speech& say) {
    const auto of = find<Site>(sql, id);
    if (!of) throw Error(Fault::not_found, Phrase::site_unknown, {{"text", id.text(Site::letter)}});
    Names names(sql);
    Document document;
    document.title = of->name + "  " + id.text(Site::letter);
    document.datum("site", number_of(id, Site::letter)).datum("name", of->name);
    document.figure("region", say(Phrase::label_region), region_word(of->region, as_of.year()));
    optional_figure(document, "address", Phrase::label_address, or_nothing(of->address), say);
    const auto name = [&](const std::optional<Id>& employer) { return employer ? Value(names.employer(*employer)) : Value(Nothing{}); };
    optional_figure(document, "builder", Phrase::payer_builder, name(of->builder), say);
    optional_figure(document, "general_contractor", Phrase::payer_general_contractor, name(of->general_contractor), say);
    Table subcontractors{"subcontractors", say(Phrase::label_subcontractors),
                         {record_column("employer", Phrase::column_number, say), column("name", Phrase::column_called, say)}, {}, {}};
    for (const auto& part : all<Subcontractor>(sql, "WHERE writer IN (SELECT writer FROM office) AND site = $1 AND void_act IS NULL ORDER BY id", {to_cell(id)}))
        subcontractors.rows.push_back({number_of(representative(sql, part.employer), Employer::letter), names.employer(part.employer)});
    document.table(std::move(subcontractors));
    std::vector<Id> cases;
    sql.each("SELECT id FROM case_file WHERE writer IN (SELECT writer FROM office) AND site = $1 AND received_on <= $2 AND void_act IS NULL ORDER BY id",
             {to_cell(id), to_cell(as_of)}, [&](const Row& row) { cases.emplace_back(row.integer(0)); });
    Shown shown = shown_cases(sql, cases, as_of, say, true);
    document.heading(say(Phrase::table_amounts));
    document.figure("open_cases", say(Phrase::label_open_cases), shown.open);
    document.figure("outstanding_fen", say(Phrase::label_outstanding), shown.outstanding);
    document.table(std::move(shown.table));
    write_visits(document, all<Inspection>(sql, "WHERE writer IN (SELECT writer FROM office) AND site = $1 AND void_act IS NULL ORDER BY on_day, id", {to_cell(id)}),
                 as_of, sql, say, true);
    return document;
}

Document show_call(Sql& sql, Id id, Date as_of, const Speech& say) {
    const auto of = find<Call>(sql, id);
    if (!of) throw Error(Fault::not_found, Phrase::call_unknown, {{"call", id.text(Call::letter)}});
    Names names(sql);
    Document document;
    document.title = say(Phrase::title_call, {{"number", id.text(Call::letter)}});
    document.datum("call", number_of(id, Call::letter));
    document.figure("on", say(Phrase::label_day), of->on_day).figure("line", say(Phrase::label_channel), word(of->line, say));
    optional_figure(document, "", Phrase::label_matter, note_text(sql, of->matter), say);
    optional_figure(document, "", Phrase::label_told, note_text(sql, of->told), say);
    optional_figure(document, "case", Phrase::label_case, number_of(of->case_id), say);
    optional_figure(document, "campaign", Phrase::label_campaign, names.campaign(of->campaign), say);
    document.figure("officer", say(Phrase::label_officer), names.officer(of->officer));
    write_additions(document, Call::table, id, as_of, sql, say);
    return document;
}

}  // namespace arrears
