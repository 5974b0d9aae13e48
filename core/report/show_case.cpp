#include <algorithm>
#include <set>

#include "core/report/aid.hpp"
#include "core/report/due.hpp"
#include "core/report/show.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"
#include "core/store/unstated.hpp"
#include "core/store/vault.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

Value period_of(const CaseFile& file, const Speech& say) {
    if (!file.period_from) return Nothing{};
    if (!file.period_to || *file.period_to == *file.period_from) return file.period_from->iso();
    return say(Phrase::period_span, {{"from", *file.period_from}, {"to", *file.period_to}});
}

Value month_of(const std::optional<Month>& month) { return month ? Value(month->iso()) : Value(Nothing{}); }

void write_file(Document& document, const CaseAtHand& of, const Standing& at, Sql& sql, const Speech& say) {
    const CaseFile& file = of.file;
    Names names(sql);
    document.title = say(phrase(file.kind)) + " " + file.id.text();
    document.aside = say(phrase(at.shown()));
    document.datum("case", file.id.full()).datum("kind", word(file.kind, say)).datum("state", word(at.shown(), say));
    write_employer_name(document, file.employer, sql, say);
    document.figure("channel", say(Phrase::label_channel), word(file.channel, say));
    optional_figure(document, "from_body", Phrase::label_from_body, or_nothing(file.from_body), say);
    optional_figure(document, "from_ref", Phrase::label_from_ref, or_nothing(file.from_ref), say);
    optional_figure(document, "reply_by", Phrase::label_reply_by, or_nothing(file.reply_by), say);
    document.figure("received", say(Phrase::label_received), file.received_on);
    optional_figure(document, "", Phrase::label_period, period_of(file, say), say);
    document.datum("period_from", month_of(file.period_from)).datum("period_to", month_of(file.period_to));
    optional_figure(document, "ended", Phrase::label_ended, or_nothing(file.ended_on), say);
    optional_figure(document, "", Phrase::label_ended, file.continuing ? Value(say(Phrase::still_continuing)) : Value(Nothing{}), say);
    document.datum("continuing", file.continuing.has_value());
    write_site(document, file.site, sql, say);
    document.figure("region", say(Phrase::label_region), region_word(file.region, file.received_on.year()));
    optional_figure(document, "industry", Phrase::label_industry, industry_word(file.industry, say), say);
    document.figure("custodian", say(Phrase::label_custodian), word(file.custodian, say));
    optional_figure(document, "campaign", Phrase::label_campaign, names.campaign(file.campaign), say);
    document.figure("officer", say(Phrase::label_officer), names.officer(file.officer));
    optional_figure(document, "outcome", Phrase::label_outcome, word(at.outcome, say), say);
    optional_figure(document, "closed_on", Phrase::label_closed_on, or_nothing(at.closed_on), say);
    write_note(document, file.note, sql, say);
}

void write_amounts(Document& document, const Standing& at, const Speech& say) {
    document.heading(say(Phrase::table_amounts));
    for (const auto& [stage, key, label] : {std::tuple(Stage::claimed, "claimed_fen", Phrase::label_claimed),
                                            std::tuple(Stage::found, "found_fen", Phrase::label_found),
                                            std::tuple(Stage::ordered, "ordered_fen", Phrase::label_ordered),
                                            std::tuple(Stage::agreed, "agreed_fen", Phrase::label_agreed)})
        optional_figure(document, key, label, or_nothing(at.amount(stage)), say);
    document.figure("paid_fen", say(Phrase::label_recovered), at.paid);
    write_outstanding(document, at, say);
    optional_figure(document, "workers_claimed", Phrase::label_workers_claimed, or_nothing(at.workers_claimed), say);
    optional_figure(document, "workers_owed", Phrase::label_workers_owed, or_nothing(at.workers_found), say);
    document.figure("workers_paid", say(Phrase::label_workers_paid), std::int64_t{at.workers_paid});
}

void write_complainant(Document& persons, const Person& who, const Speech& say) {
    const auto told = [&](Phrase label, const std::optional<std::string>& value) { if (value) persons.personal(say(label), *value); };
    persons.figure("", say(Phrase::label_complainant), masked_name(who.name));
    if (who.phone) persons.figure("", say(Phrase::label_phone), masked_phone(*who.phone));
    told(Phrase::label_occupation, who.occupation);
    told(Phrase::label_work_unit, who.work_unit);
    if (who.home) persons.figure("", say(Phrase::label_home), masked_address(*who.home));
}

// The head of an enterprise stands in a public register, and papers are served to him by his name.
void write_in_charge(Document& persons, const Person& who, const Speech& say) {
    persons.personal(say(Phrase::label_employer_representative), who.name);
    if (who.occupation) persons.personal(say(Phrase::label_post), *who.occupation);
}

void write_unstated(Document& persons, const Person& complainant, const std::optional<Person>& in_charge, const Speech& say) {
    std::string names;
    for (const Unstated& one : unstated_of(complainant, in_charge)) names += (names.empty() ? "" : say(Phrase::list_comma)) + say(one.phrase);
    if (!names.empty()) persons.figure("", say(Phrase::label_unstated), names);
}

// Who reported an employer is kept secret: Labour Security Supervision Regulations, art. 9.
void write_persons(Document& document, const CaseFile& file, bool is_open, Sql& sql, const Speech& say) {
    document.datum("representatives", std::int64_t{file.representatives});
    Document persons;  // whom there is to show
    const auto count = [&](Phrase label, std::int64_t number) { if (number > 0) persons.figure("", say(label), number); };
    std::int64_t listed = 0;
    std::optional<Person> complainant, in_charge;
    if (file.kind == CaseKind::report) persons.say(say(Phrase::person_withheld));
    else
        for (const Party& party : all<Party>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id",
                                             {to_cell(file.id)})) {
            listed += party.role == PartyRole::worker ? 1 : 0;
            if (party.role == PartyRole::complainant) complainant = person(sql, party.person);
            if (party.role == PartyRole::employer_representative) in_charge = person(sql, party.person);
        }
    if (complainant) write_complainant(persons, *complainant, say);
    if (in_charge) write_in_charge(persons, *in_charge, say);
    if (complainant && is_open && file.kind == CaseKind::complaint) write_unstated(persons, *complainant, in_charge, say);
    count(Phrase::label_representatives, file.representatives);
    count(Phrase::label_on_list, listed);
    if (persons.blocks.empty()) return;
    document.heading(say(Phrase::table_persons));
    document.append(std::move(persons));
}

// Each worker by himself: what he is owed at each stage, and what reached him.
void write_workers(Document& document, const CaseAtHand& of, Date as_of, Sql& sql, const Speech& say) {
    Table table{"workers", say(Phrase::table_workers),
                {column("", Phrase::column_person_name, say), machine_column("worker"), column("", Phrase::column_id_number, say),
                 number_column("claimed_fen", Phrase::column_claimed, say), number_column("found_fen", Phrase::column_found, say),
                 number_column("agreed_fen", Phrase::column_agreed_by_worker, say), machine_column("paid_fen"), number_column("", Phrase::column_recovered, say),
                 number_column("left_fen", Phrase::column_outstanding, say), column("", Phrase::column_also_in, say), machine_column("also_in")},
                {}, {}};
    if (of.file.kind != CaseKind::report) {  // whoever reported may be among them
        const auto claims = claims_of(sql, of.file.id);
        auto accounts = accounts_of(sql, of, as_of);
        std::set<Id> with_claims;
        for (const Claim& claim : claims) with_claims.insert(claim.party);
        for (const auto& [party, who] : workers_of(sql, of.file.id)) {
            const WorkerAccount& account = accounts[party.id];
            const bool came_later = with_claims.contains(party.id) && !account.owed();  // with a sheet or an agreement of a later day
            if (came_later) continue;
            const OtherCases others = other_cases(who, of.file.id, as_of, sql, say);
            const Value paid = account.is_paid_untold ? Value(say(Phrase::value_paid_untold)) : Value(account.paid);
            table.rows.push_back({masked_name(who.name), party.id.full(), who.id_number ? Value(IdNumber::parse(*who.id_number).masked()) : Value(Nothing{}),
                                  or_nothing(account.claimed), or_nothing(account.found), or_nothing(account.agreed), account.paid, paid, or_nothing(account.left()),
                                  others.shown, others.full});
        }
    }
    for (const std::size_t place : std::initializer_list<std::size_t>{2, 4, 5, 9}) drop_empty(table, place);  // ID number, found, agreed, other cases
    add_money_total(table, say);
    document.table(std::move(table));
}

void write_clocks(Document& document, const CaseAtHand& of, const Standing& at, Date as_of, Sql& sql, const Speech& say) {
    Table table{"clocks", say(Phrase::table_clocks),
                {column("step", Phrase::column_awaits, say), column("started", Phrase::column_started, say), column("due", Phrase::column_due, say),
                 column("", Phrase::column_left, say), machine_column("days_left"), column("source", Phrase::column_source, say)},
                {}, {}};
    const Law law = law_of(sql, RegionCode::of(of.file.id.writer().region()));  // whose office set the clock
    const Calendar calendar = calendar_of(sql);
    for (const Clock& clock : at.clocks) {
        if (!clock.is_running(as_of)) continue;
        const auto left = clock.due_on ? std::optional(days_left(*clock.due_on, as_of, calendar)) : std::nullopt;
        table.rows.push_back({word(clock.awaits, say), clock.started_on, due_day(clock), time_left(clock, left, say), left ? Value(std::int64_t{left->days}) : Value(Nothing{}),
                              source_of(clock, law, say)});
    }
    document.table(std::move(table));
}

Value officer_or_nothing(const std::optional<Id>& officer, Names& names) { return officer ? Value(names.officer(*officer)) : Value(Nothing{}); }

bool is_waiting(const Step& step, const CaseAtHand& of, Date as_of) {
    const auto waiting = of.standing(as_of).waiting;
    return std::ranges::find(waiting, step.id) != waiting.end();
}

// 文书号、送达、转给谁、怎样答复、谁审批: what there is of them.
Value details_of(const Step& step, const CaseAtHand& of, Date as_of, Names& names, const Speech& say) {
    std::string details;
    const auto add = [&](const std::string& part) { details += (details.empty() ? "" : say(Phrase::list_semicolon)) + part; };
    const auto about = step.about ? std::ranges::find(of.steps, *step.about, &Step::id) : of.steps.end();
    if (about != of.steps.end()) add(say(phrase(about->kind)));
    if (step.document) add(*step.document);
    if (step.body) add(say(Phrase::detail_body, {{"body", *step.body}}));
    if (step.response) add(say(phrase(*step.response)));
    if (step.served_on) add(say(Phrase::detail_served, {{"day", *step.served_on}}) + (step.service ? say(Phrase::detail_how, {{"how", phrase(*step.service)}}) : ""));
    if (step.partner) add(say(Phrase::detail_partner, {{"officer", names.officer(*step.partner)}}));
    if (step.approved_by) add(say(Phrase::detail_approved, {{"officer", names.officer(*step.approved_by)}}));
    if (is_waiting(step, of, as_of)) add(say(Phrase::due_not_approved));
    if (step.entered_on) add(say(Phrase::detail_entered, {{"day", *step.entered_on}}));
    return details.empty() ? Value(Nothing{}) : Value(details);
}

void write_steps(Document& document, const CaseAtHand& of, Date as_of, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"steps", say(Phrase::table_steps),
                {column("on", Phrase::column_day, say), column("step", Phrase::column_step, say), column("stage", Phrase::column_stage, say),
                 number_column("amount_fen", Phrase::column_amount, say), number_column("workers", Phrase::column_workers, say),
                 column("outcome", Phrase::column_result, say), record_column("inspection", Phrase::column_inspection, say),
                 column("officer", Phrase::column_officer, say), column("", Phrase::column_details, say), machine_column("document"),
                 machine_column("served_on"), machine_column("service"), machine_column("body"), machine_column("response"), machine_column("partner"),
                 machine_column("waiting"), machine_column("approved_by"), machine_column("entered_on"), personal_column(Phrase::column_note, say)},
                {}, {}};
    for (const Step& step : of.steps) {
        if (step.on_day > as_of || step.kind == StepKind::term) continue;  // terms stand among the clocks
        table.rows.push_back({step.on_day, word(step.kind, say), step.amount_fen ? word(step.stage, say) : Value(Nothing{}),
                              or_nothing(step.amount_fen), or_nothing(step.workers), word(step.outcome, say),
                              number_of(step.inspection, Inspection::letter), names.officer(step.officer), details_of(step, of, as_of, names, say), or_nothing(step.document),
                              or_nothing(step.served_on), word(step.service, say), or_nothing(step.body), word(step.response, say), officer_or_nothing(step.partner, names),
                              is_waiting(step, of, as_of), officer_or_nothing(step.approved_by, names), or_nothing(step.entered_on), note_text(sql, step.note)});
    }
    constexpr std::size_t details = 8;
    drop_empty(table, details);
    put_table_with_notes(document, std::move(table));
}

void write_instalments(Document& document, const CaseAtHand& of, Date as_of, Sql& sql, const Speech& say) {
    const Standing at = of.standing(as_of);
    const auto waits = [&](const Instalment& instalment) {
        return std::ranges::any_of(at.clocks, [&](const Clock& clock) { return clock.part == instalment.id && clock.is_running(as_of); });
    };
    Names names(sql);
    Table table{"instalments", say(Phrase::table_instalments),
                {column("made_on", Phrase::column_made_on, say), column("kind", Phrase::column_promise_kind, say), column("due", Phrase::column_due, say),
                 number_column("amount_fen", Phrase::column_promised, say), column("", Phrase::column_state, say), machine_column("open"),
                 column("officer", Phrase::column_officer, say), personal_column(Phrase::column_note, say)},
                {}, {}};
    for (const Instalment& instalment : of.instalments) {
        if (instalment.made_on > as_of) continue;
        const bool is_open = waits(instalment);
        const Phrase state = !is_open ? Phrase::promise_done : instalment.due_on < as_of ? Phrase::promise_broken : Phrase::promise_open;
        table.rows.push_back({instalment.made_on, promise_word(instalment.step.has_value(), say),
                              instalment.due_on, instalment.amount_fen, say(state), is_open, names.officer(instalment.officer), note_text(sql, instalment.note)});
    }
    put_table_with_notes(document, std::move(table));
}

// The matter brought again; by whom, no more than the case itself says.
void write_contacts(Document& document, Id id, Date as_of, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"contacts", say(Phrase::table_contacts),
                {column("on", Phrase::column_day, say), column("channel", Phrase::column_channel, say),
                 number_column("claimed_fen", Phrase::column_claimed, say), number_column("workers", Phrase::column_workers, say),
                 column("officer", Phrase::column_officer, say), personal_column(Phrase::column_note, say)},
                {}, {}};
    for (const Contact& contact : all<Contact>(sql, "WHERE writer = $1 AND case_id = $2 AND on_day <= $3 AND void_act IS NULL ORDER BY on_day, id",
                                               {to_cell(id.writer()), to_cell(id), to_cell(as_of)}))
        table.rows.push_back({contact.on_day, word(contact.channel, say), or_nothing(contact.claimed_fen), or_nothing(contact.workers),
                              names.officer(contact.officer), note_text(sql, contact.note)});
    put_table_with_notes(document, std::move(table));
}

}  // namespace

Document show_case(Sql& sql, Id id, Date as_of, const Speech& say) {
    const CaseAtHand of = case_at_hand(sql, id);
    require_received(of.file, as_of);
    const Standing at = of.standing(as_of);
    Document document;
    write_file(document, of, at, sql, say);
    write_amounts(document, at, say);
    write_persons(document, of.file, at.is_open(), sql, say);
    write_workers(document, of, as_of, sql, say);
    write_pay_sheets(document, pay_sheets_of(sql, id), as_of, sql, say);
    write_contacts(document, id, as_of, sql, say);
    write_clocks(document, of, at, as_of, sql, say);
    write_steps(document, of, as_of, sql, say);
    write_instalments(document, of, as_of, sql, say);
    write_payments(document, of.payments, as_of, sql, say);
    write_visits(document, all<Inspection>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY on_day, id",
                                           {to_cell(id)}), as_of, sql, say);
    write_aid_of_case(document, id, as_of, sql, say);
    write_printed(document, CaseFile::table, id, as_of, sql, say);
    write_additions(document, CaseFile::table, id, as_of, sql, say);
    return document;
}

}  // namespace arrears
