#include "core/report/form_values.hpp"

#include <algorithm>
#include <array>

#include "core/phrases/speech.hpp"
#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/report/show.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"
#include "core/value/money_words.hpp"

namespace arrears {
namespace {

using Text = std::optional<std::string>;
using ListRow = std::map<std::string, std::string>;

// Rows to be filled in by hand, where no list was taken.
constexpr int blank_rows = 10;

// Rules of the law by the name that a form knows them by: its length as {{review_time}}, its source as {{review_law}}.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> rules_of_forms{{
    {"accept", "accept_complaint"}, {"investigate", "investigate"}, {"extension", "investigate_extension"}, {"hearing", "hearing_request"},
    {"review", "review"}, {"lawsuit", "lawsuit"}, {"demand", "demand_before_court"}, {"apply", "apply_to_court"},
    {"compensation", "added_compensation"}, {"serve", "serve_decision"}, {"refusal_fine", "obstruction_fine"},
    {"migrant", "payroll_record_migrant"}}};

class Gathering {
  public:
    Gathering(const Paper& paper, Sql& sql) : paper_(paper), sql_(sql), names_(sql), form_(form_row(paper.form)) {}

    FormValues gather() {
        declare();
        write_office();
        if (paper_.inspection) write_visit(get<Inspection>(sql_, *paper_.inspection));
        if (paper_.case_id) write_case(case_at_hand(sql_, *paper_.case_id));
        write_law();
        pad_lists();
        return std::move(values_);
    }

  private:
    // Every name there is, so that one that has no value is a blank and one that is none is an error.
    void declare() {
        for (const char* name :
             {"number", "date", "office", "region", "officer", "certificate", "case", "kind", "channel", "received", "from_body", "from_ref",
              "reply_by", "employer", "employer_kind", "employer_code", "employer_address", "in_charge", "in_charge_post", "site", "builder",
              "general_contractor", "complainant", "sex", "age", "id_number", "phone", "home", "occupation", "work_unit", "withheld", "period",
              "people", "facts", "state", "step_day", "step_note", "served_on", "service", "due", "due_length", "outcome", "body", "partner",
              "partner_certificate", "approved_by", "of_paper", "of_number", "of_day", "filed_on", "order_day", "order_number", "order_served", "order_due", "notice_day",
              "notice_number", "decision_day", "decision_number", "decision_served", "demand_day", "demand_number", "demand_served", "visit",
              "visit_day", "visit_kind", "visit_result", "visitors", "bodies", "employed", "migrants", "visit_workers", "contracts",
              "revisit_on", "visit_note", "list_count"})
            values_.texts[name];
        for (const char* amount : {"claimed", "found", "ordered", "agreed", "paid", "outstanding", "amount", "visit_found", "list_total"}) {
            values_.texts[amount];
            values_.texts[std::string(amount) + "_words"];
        }
        for (const auto& [name, key] : rules_of_forms) values_.texts[std::string(name) + "_time"], values_.texts[std::string(name) + "_law"];
        values_.lists["workers"].columns = {"no", "name", "sex", "id_number", "phone", "account", "claimed", "owed"};
        values_.lists["representatives"].columns = {"no", "name", "phone", "id_number"};
        values_.lists["instalments"].columns = {"no", "due", "amount", "words"};
        values_.lists["checklist"].columns = {"topic", "finding", "people", "amount"};
        values_.lists["materials"].columns = {"no", "name", "day"};
    }

    void put(const std::string& name, Text value) {
        if (value && !value->empty()) values_.texts.at(name) = std::move(value);
    }
    void put_day(const std::string& name, const std::optional<Date>& day) { if (day) put(name, day_text(*day)); }
    void put_count(const std::string& name, const std::optional<int>& count) { if (count) put(name, std::to_string(*count)); }
    void put_amount(const std::string& name, const std::optional<Money>& amount) {
        if (!amount) return;
        put(name, amount->text());
        put(name + "_words", in_words(*amount));
    }
    template <FixedWord E>
    void put_word(const std::string& name, const std::optional<E>& value) { if (value) put(name, say_(phrase(*value))); }

    std::string day_text(Date day) const { return say_(Phrase::paper_day, {{"day", day}}); }
    std::string month_text(Month month) const {
        const auto first = month.first().ymd();
        return say_(Phrase::paper_month, {{"year", static_cast<int>(first.year())}, {"month", static_cast<unsigned>(first.month())}});
    }
    bool is_full() const { return form_.carries == Carries::full; }

    void write_office() {
        const Office office = all<Office>(sql_, "WHERE writer = (SELECT writer FROM this_store) AND void_act IS NULL").front();
        place_ = office.region;
        put("office", office.name);
        if (const auto name = region_name(office.region, paper_.on_day.year())) put("region", std::string(*name));
        put_officer("officer", "certificate", paper_.officer);
        put("number", paper_.number);
        put_day("date", paper_.on_day);
        put_amount("amount", paper_.amount_fen);
    }

    void put_officer(const std::string& name, const std::string& certificate, Id id) {
        const Officer officer = get<Officer>(sql_, id);
        put(name, officer.name);
        put(certificate, officer.certificate);
    }

    void write_employer(const std::optional<Id>& id) {
        if (!id) return;
        const auto employer = get<Employer>(sql_, representative(sql_, *id));
        put("employer", employer.name);
        put("employer_kind", say_(phrase(employer.kind)));
        put("employer_address", employer.address);
        if (employer.credit_code) put("employer_code", employer.credit_code->text());
        else if (employer.registration_number) put("employer_code", employer.registration_number->text());
        else if (employer.organisation_code) put("employer_code", employer.organisation_code->text());
    }

    void write_site(const std::optional<Id>& id) {
        if (!id) return;
        const auto site = get<Site>(sql_, *id);
        put("site", site.name);
        if (site.builder) put("builder", names_.employer(*site.builder));
        if (site.general_contractor) put("general_contractor", names_.employer(*site.general_contractor));
    }

    void write_visit(const Inspection& visit) {
        if (!paper_.case_id) write_employer(visit.employer), write_site(visit.site);
        put("visit", visit.id.text(Inspection::letter));
        put_day("visit_day", visit.on_day);
        put("visit_kind", say_(phrase(visit.kind)));
        put("visit_result", say_(phrase(visit.result)));
        put("bodies", visit.bodies);
        put_count("employed", visit.employed), put_count("migrants", visit.migrants), put_count("visit_workers", visit.workers);
        put_count("contracts", visit.contracts);
        put_amount("visit_found", visit.found_fen);
        put_day("revisit_on", visit.revisit_on);
        if (visit.note) put("visit_note", words(sql_, *visit.note));
        std::string visitors;
        for (const auto& part : all<InspectionOfficer>(sql_, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id",
                                                       {to_cell(visit.id.writer()), to_cell(visit.id)})) {
            const auto officer = get<Officer>(sql_, part.officer);
            visitors += (visitors.empty() ? "" : "、") + officer.name + (officer.certificate ? "（" + *officer.certificate + "）" : "");
        }
        put("visitors", visitors);
        for (const auto& item : all<ChecklistItem>(sql_, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id",
                                                   {to_cell(visit.id.writer()), to_cell(visit.id)})) {
            ListRow row{{"topic", say_(phrase(item.topic))}, {"finding", say_(phrase(item.finding))}};
            if (item.workers) row["people"] = std::to_string(*item.workers);
            if (item.found_fen) row["amount"] = item.found_fen->text();
            values_.lists["checklist"].rows.push_back(std::move(row));
        }
    }

    void write_case(const CaseAtHand& of) {
        const CaseFile& file = of.file;
        put("case", file.id.text());
        put("kind", say_(phrase(file.kind)));
        put("channel", say_(phrase(file.channel)));
        put_day("received", file.received_on);
        put("from_body", file.from_body), put("from_ref", file.from_ref);
        put_day("reply_by", file.reply_by);
        write_employer(file.employer);
        write_site(file.site);
        if (file.period_from) {
            const Month to = file.period_to.value_or(*file.period_from);
            put("period", to == *file.period_from ? month_text(to) : say_(Phrase::paper_months, {{"from", month_text(*file.period_from)}, {"to", month_text(to)}}));
        }
        is_secret_ = file.kind == CaseKind::report;
        // Who reported is on no paper, nor what he said in his own words: Labour Security Supervision Regulations, art. 9.
        if (is_secret_) put("withheld", say_(Phrase::paper_withheld)), put("complainant", say_(Phrase::paper_withheld));
        else if (file.note) put("facts", words(sql_, *file.note));
        write_persons(of);
        write_figures(of.standing(paper_.on_day));
        write_steps(of);
        write_instalments(of);
        write_materials(file.id);
        for (const auto& visit : all<Inspection>(sql_, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND on_day <= $2 AND void_act IS NULL ORDER BY on_day DESC, id DESC LIMIT 1",
                                                 {to_cell(file.id), to_cell(paper_.on_day)}))
            write_visit(visit);
    }

    void write_figures(const Standing& at) {
        put("state", say_(phrase(at.state)));
        for (const Stage stage : {Stage::claimed, Stage::found, Stage::ordered, Stage::agreed}) put_amount(std::string(code(stage)), at.amount(stage));
        put_amount("paid", at.paid);
        put_amount("outstanding", at.outstanding());
        put_count("people", at.workers_found ? at.workers_found : at.workers_claimed);
    }

    Text person_text(const Text& value, std::string (*mask)(std::string_view)) const { return value && !is_full() ? Text(mask(*value)) : value; }
    Text id_text(const Person& who) const {
        if (!who.id_number) return std::nullopt;
        return is_full() ? who.id_number : Text(IdNumber::parse(*who.id_number).masked());
    }
    Text sex_of(const Person& who) const {
        if (!who.id_number) return std::nullopt;
        return say_(IdNumber::parse(*who.id_number).is_male() ? Phrase::paper_male : Phrase::paper_female);
    }
    Text age_of(const Person& who) const {
        if (!who.id_number) return std::nullopt;
        const auto born = IdNumber::parse(*who.id_number).birth().ymd(), now = paper_.on_day.ymd();
        const bool had_birthday = std::pair(now.month(), now.day()) >= std::pair(born.month(), born.day());
        return std::to_string(static_cast<int>(now.year()) - static_cast<int>(born.year()) - (had_birthday ? 0 : 1));
    }

    void write_persons(const CaseAtHand& of) {
        auto accounts = accounts_of(sql_, of, paper_.on_day);
        Money total;
        bool has_total = false;
        for (const Party& party : all<Party>(sql_, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(of.file.id)})) {
            const auto who = person(sql_, party.person);
            if (!who) continue;
            if (party.role == PartyRole::employer_representative) {  // who heads an enterprise stands in a public register
                put("in_charge", who->name), put("in_charge_post", who->occupation);
                continue;
            }
            if (is_secret_) continue;
            if (party.role == PartyRole::complainant) write_complainant(*who);
            if (party.role == PartyRole::representative) add_representative(*who);
            if (party.role != PartyRole::worker) continue;
            const auto owed = accounts[party.id].owed();
            add_worker(*who, party.claimed_fen, owed);
            if (owed) total += *owed, has_total = true;
        }
        if (has_total) put_amount("list_total", total);
        const std::size_t listed = values_.lists["workers"].rows.size();
        if (listed > 0) put("list_count", std::to_string(listed));
    }

    void write_complainant(const Person& who) {
        put("complainant", form_.carries == Carries::masked ? masked_name(who.name) : who.name);
        put("sex", sex_of(who)), put("age", age_of(who)), put("id_number", id_text(who));
        put("phone", person_text(who.phone, masked_phone)), put("home", person_text(who.home, masked_address));
        put("occupation", who.occupation), put("work_unit", who.work_unit);
    }

    void add_person(ListRow& row, const Person& who) const {
        row["name"] = is_full() ? who.name : masked_name(who.name);
        const auto add = [&](const char* name, const Text& value) { if (value) row[name] = *value; };
        add("sex", sex_of(who)), add("id_number", id_text(who)), add("phone", person_text(who.phone, masked_phone));
        if (is_full()) add("account", who.account);
    }
    void add_worker(const Person& who, const std::optional<Money>& claimed, const std::optional<Money>& owed) {
        auto& rows = values_.lists["workers"].rows;
        ListRow row{{"no", std::to_string(rows.size() + 1)}};
        add_person(row, who);
        if (claimed) row["claimed"] = claimed->text();
        if (owed) row["owed"] = owed->text();
        rows.push_back(std::move(row));
    }
    void add_representative(const Person& who) {
        auto& rows = values_.lists["representatives"].rows;
        ListRow row{{"no", std::to_string(rows.size() + 1)}};
        add_person(row, who);
        rows.push_back(std::move(row));
    }

    const Step* latest(const CaseAtHand& of, StepKind kind) const {
        const Step* found = nullptr;
        for (const Step& step : of.steps)
            if (step.kind == kind && step.on_day <= paper_.on_day && (!found || std::pair(step.on_day, step.id) > std::pair(found->on_day, found->id))) found = &step;
        return found;
    }
    static const Step* step_by_id(const CaseAtHand& of, const std::optional<Id>& id) {
        const auto found = std::find_if(of.steps.begin(), of.steps.end(), [&](const Step& step) { return step.id == id; });
        return found == of.steps.end() ? nullptr : &*found;
    }

    // The number of the paper of a step: as it was typed with it, else as the paper was printed.
    Text number_of_paper(const Step& step) const {
        if (step.document) return step.document;
        for (const auto& paper : all<Paper>(sql_, "WHERE writer IN (SELECT writer FROM office) AND step = $1 AND number IS NOT NULL AND void_act IS NULL ORDER BY id DESC",
                                            {to_cell(step.id)}))
            if (paper.form != FormKind::service && paper.form != FormKind::filing_approval && paper.form != FormKind::extension_approval) return paper.number;
        return std::nullopt;
    }
    // When it was served: told with the step itself, or by a later one.
    std::optional<Date> served_on(const CaseAtHand& of, const Step& step) const {
        std::optional<Date> served = step.served_on;
        for (const Step& one : of.steps)
            if (one.kind == StepKind::serve && one.about == step.id && one.on_day <= paper_.on_day) served = one.served_on ? one.served_on : one.on_day;
        return served;
    }

    // A decision's own day is that of its service; the time to pay, which runs from there, is a term of it.
    static const Step& time_to_pay(const CaseAtHand& of, const Step& step) {
        const auto term = std::ranges::find_if(of.steps, [&](const Step& one) { return one.kind == StepKind::term && one.about == step.id && one.awaits == Awaits::payment; });
        return term == of.steps.end() ? step : *term;
    }

    void write_steps(const CaseAtHand& of) {
        if (const Step* filed = latest(of, StepKind::accept)) put_day("filed_on", filed->on_day);
        const auto cite = [&](StepKind kind, const std::string& name, bool is_served) {
            const Step* step = latest(of, kind);
            if (!step) return;
            put_day(name + "_day", step->on_day);
            put(name + "_number", number_of_paper(*step));
            if (is_served) put_day(name + "_served", served_on(of, *step));
            if (kind == StepKind::ordered) put_day("order_due", step->due_on);
        };
        cite(StepKind::ordered, "order", true), cite(StepKind::notice, "notice", false);
        cite(StepKind::decide, "decision", true), cite(StepKind::demand, "demand", true);

        const Step* step = step_by_id(of, paper_.step);
        if (!step) return;
        if (paper_.form == FormKind::service) return write_service(of, *step);
        put_day("step_day", step->on_day);
        const Step& to_pay = time_to_pay(of, *step);
        put_day("due", to_pay.due_on);
        if (to_pay.due_length) put("due_length", std::to_string(*to_pay.due_length));
        put_day("served_on", served_on(of, *step));
        put_word("outcome", step->outcome);
        put("body", step->body);
        if (step->partner) put_officer("partner", "partner_certificate", *step->partner);
        if (step->approved_by) put("approved_by", names_.officer(*step->approved_by));
        if (step->note && !is_secret_) put("step_note", words(sql_, *step->note));
    }

    // Of the paper that is served: the service may be recorded already, or be about to happen.
    void write_service(const CaseAtHand& of, const Step& step) {
        const bool is_done = step.kind == StepKind::serve;
        const Step* const served = is_done ? step_by_id(of, step.about) : &step;
        if (is_done) put_word("service", step.service), put_day("served_on", step.served_on ? step.served_on : step.on_day);
        if (!served) return;
        for (const auto& row : Words<FormKind>::rows) {
            const FormRow form = form_row(row.value);
            const bool is_its = form.steps.size() == 1 && form.steps.front() == served->kind && !form.word.empty();
            if (is_its && !values_.texts.at("of_paper")) put("of_paper", say_(row.phrase));
        }
        put("of_number", number_of_paper(*served));
        put_day("of_day", served->on_day);
        if (!is_done && served->served_on) put_word("service", served->service), put_day("served_on", served->served_on);
    }

    void write_instalments(const CaseAtHand& of) {
        const Step* agreed = latest(of, StepKind::agree);
        for (const Instalment& instalment : of.instalments) {
            if (!agreed || instalment.step != agreed->id) continue;
            auto& rows = values_.lists["instalments"].rows;
            rows.push_back({{"no", std::to_string(rows.size() + 1)}, {"due", day_text(instalment.due_on)}, {"amount", instalment.amount_fen.text()},
                            {"words", in_words(instalment.amount_fen)}});
        }
    }

    // What was handed in by the day of the paper.
    void write_materials(Id of) {
        if (is_secret_) return;  // a file's name may say whose it is
        for (const DocumentFile& material : papers_of(sql_, CaseFile::table, of)) {
            if (material.on_day > paper_.on_day) continue;
            auto& rows = values_.lists["materials"].rows;
            rows.push_back({{"no", std::to_string(rows.size() + 1)}, {"name", words(sql_, material.file_name)}, {"day", day_text(material.on_day)}});
        }
    }

    void write_law() {
        const Law law = law_of(sql_, place_);
        for (const auto& [name, key] : rules_of_forms) {
            try {
                Rule found = law.rule(key, paper_.on_day);
                if (found.sure == Sure::memory) found.article = {};  // nobody has read it: a paper does not cite it
                found.is_own = false;                                // a paper cites the rule, not who entered it
                put(std::string(name) + "_time", value_of(found, say_));
                put(std::string(name) + "_law", source_of(found, say_));
            } catch (const Error&) {
                continue;  // nothing held on that day: a blank
            }
        }
    }

    void pad_lists() {
        for (const char* list : {"workers", "representatives", "instalments", "materials"}) {
            auto& rows = values_.lists[list].rows;
            if (!rows.empty()) continue;
            const int wanted = std::string_view(list) == "workers" ? blank_rows : 3;
            for (int number = 1; number <= wanted; ++number) rows.push_back({{"no", std::to_string(number)}});
        }
    }

    const Paper& paper_;
    Sql& sql_;
    Names names_;
    FormRow form_;
    Speech say_{Language::zh};
    FormValues values_;
    RegionCode place_;
    bool is_secret_ = false;
};

}  // namespace

FormValues form_values(const Paper& paper, Sql& sql) { return Gathering(paper, sql).gather(); }

}  // namespace arrears
