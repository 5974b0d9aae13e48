// Rows of complaints: the case with what is told of its course.
#include <algorithm>

#include "core/store/employers.hpp"
#include "core/work/import_batch.hpp"

namespace arrears {
namespace {

// What ends a case with that outcome.
StepKind end_with(Outcome outcome) {
    switch (outcome) {
        case Outcome::withdrawn: return StepKind::withdraw;
        case Outcome::over_2_years: case Outcome::already_accepted: return StepKind::refuse;
        case Outcome::not_matter: case Outcome::not_area: case Outcome::in_arbitration_or_court: case Outcome::to_bureau: return StepKind::refer;
        case Outcome::annulled: case Outcome::slight_corrected: return StepKind::cancel;
        default: return is_settled(outcome) ? StepKind::settle : StepKind::close;
    }
}

}  // namespace

const ImportBatch::CaseColumns& ImportBatch::case_columns() {
    if (!case_columns_)
        case_columns_ = CaseColumns{place("source"), place("source_number"), place("kind"), place("channel"), place("period"), place("period_from"), place("period_to"), place("ended"),
                                    place("continuing"), place("workers"), place("amount"), place("found"), place("ordered"), place("agreed"), place("paid"), place("paid_on"),
                                    place("payer"), place("state"), place("outcome"), place("accepted"), place("closed"), place("reply_by"), place("complainant"), place("phone"),
                                    place("id_number")};
    return *case_columns_;
}

// State and outcome may stand in either column. What a state needs beside itself to be told again is asked for.
ImportBatch::Course ImportBatch::course_of(Date received) {
    const CaseColumns& of = case_columns();
    Course course;
    std::optional<State> state;
    for (const std::size_t column : {of.state, of.outcome}) {
        if (!has(column)) continue;
        const std::int64_t number = row_->cells[column].number;
        if (number >= states_before_outcomes) course.outcome = Words<Outcome>::rows[static_cast<std::size_t>(number - states_before_outcomes)].value;
        else state = Words<State>::rows[static_cast<std::size_t>(number)].value;
    }
    const std::size_t told_by = has(of.state) ? of.state : of.outcome;
    if (course.outcome) course.end = end_with(*course.outcome);
    if (state && !course.end) {
        switch (*state) {
            case State::lead: case State::received: case State::supplement: break;
            case State::filed: case State::investigating: course.filed = true; break;
            case State::mediating:
                if (!has(of.agreed)) fault(told_by, Error(Fault::invalid, Phrase::import_state_needs, {{"state", phrase(*state)}, {"needs", called(of.agreed)}}));
                break;
            case State::partly_paid: case State::paid:
                if (!has(of.paid)) fault(told_by, Error(Fault::invalid, Phrase::import_state_needs, {{"state", phrase(*state)}, {"needs", called(of.paid)}}));
                break;
            case State::refused: course.end = StepKind::refuse; break;
            case State::withdrawn: course.end = StepKind::withdraw, course.outcome = Outcome::withdrawn; break;
            case State::referred: course.end = StepKind::refer; break;
            case State::closed: fault(told_by, Error(Fault::invalid, Phrase::import_closed_needs_outcome)); break;
            default: fault(told_by, Error(Fault::invalid, Phrase::import_state_by_steps, {{"state", phrase(*state)}}));
        }
    }
    course.filed |= has(of.accepted) || course.end == StepKind::cancel;
    const auto day_or_received = [&](std::size_t column, bool is_wanted) {
        if (has(column)) return *day(column);
        if (is_wanted && !told_.ends_when_received) fault(column, Error(Fault::invalid, Phrase::import_day_needed, {{"column", called(column)}}));
        return received;
    };
    course.filed_on = day_or_received(of.accepted, course.filed);
    course.ended_on = day_or_received(of.closed, course.end.has_value());
    if (has(of.closed) && !course.end) fault(of.closed, Error(Fault::invalid, Phrase::import_closed_still_open, {{"day", course.ended_on}}));
    if (course.end && course.filed && course.ended_on < course.filed_on) fault(of.closed, Error(Fault::invalid, Phrase::import_day_before, {{"day", course.ended_on}, {"first", course.filed_on}}));
    if (course.end == StepKind::refuse && course.filed) fault(told_by, Error(Fault::invalid, Phrase::import_refused_after_filing));
    // A union's store holds no act of a bureau: its article says so.
    if (desk_.office.custodian == Custodian::union_) {
        if (course.filed) require_custodian(StepKind::accept, received, desk_);
        if (course.end) require_custodian(*course.end, received, desk_);
    }
    return course;
}

// The case that the same body has handed over under the same reference: once is enough.
std::optional<Id> ImportBatch::case_handed_over_as(const CaseFile& file) {
    if (!file.from_body || !file.from_ref) return std::nullopt;
    if (const auto here = handed_over_.find(*file.from_body + "\x1f" + *file.from_ref); here != handed_over_.end()) return here->second;
    const auto found = desk_.sql.number("SELECT id FROM case_file WHERE writer = $1 AND from_body = $2 AND from_ref = $3 AND void_act IS NULL",
                                        {to_cell(desk_.writer()), *file.from_body, *file.from_ref});
    return found ? std::optional(Id(*found)) : std::nullopt;
}

std::optional<std::string> ImportBatch::complainant_of(Id of) const {
    for (const Party& party : all<Party>(desk_.sql, "WHERE writer = $1 AND case_id = $2 AND role = 'complainant' AND void_act IS NULL", {to_cell(of.writer()), to_cell(of)}))
        if (const auto who = arrears::person(desk_.sql, party.person)) return who->name;
    return std::nullopt;
}

// A case that stands, of another source, which this row may well be: of the same employer and day with the same amount, or with one that
// only one of them knows; or an open one of the same person.
std::optional<Waits> ImportBatch::resemblance(const KnownEmployer& employer, const CaseFile& file) {
    const CaseColumns& of = case_columns();
    if (!memory_.has_other_cases)
        memory_.has_other_cases = told_.source.empty() || desk_.sql.number("SELECT id FROM case_file WHERE writer = $1 AND (from_body IS NULL OR from_body <> $2) LIMIT 1",
                                                                           {to_cell(desk_.writer()), told_.source}).has_value();
    std::optional<Waits> found;
    if (*memory_.has_other_cases) {
        const auto amount = money(of.amount);
        const auto who = text(of.complainant);
        // Two workers of one employer may well complain of the same sum on one day.
        const auto may_be = [&](std::optional<Money> claimed, const std::optional<std::string>& complainant) {
            return (!amount || !claimed || *amount == *claimed) && (!who || !complainant || *who == *complainant);
        };
        const auto key = std::pair(employer.id, file.received_on);
        for (auto [near, end] = near_.equal_range(key); near != end && !found; ++near)
            if (may_be(near->second.claimed, near->second.complainant)) found = Waits{HeldWhy::same_case, near->second.file};
        desk_.sql.each(R"sql(
            SELECT c.id, s.claimed_fen, c.from_body FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
            WHERE c.writer = $1 AND c.employer = $2 AND c.received_on = $3 AND c.void_act IS NULL ORDER BY c.id
        )sql", {to_cell(desk_.writer()), to_cell(employer.id), to_cell(file.received_on)}, [&](const Row& row) {
            const Id other(row.integer(0));
            const bool is_of_source = !told_.source.empty() && !row.is_null(2) && row.text(2) == told_.source;  // which tells them apart itself
            if (found || is_of_source) return;
            if (may_be(row.is_null(1) ? std::nullopt : std::optional(Money::fen(row.integer(1))), complainant_of(other))) found = Waits{HeldWhy::same_case, other};
        });
    }
    if (found || file.kind == CaseKind::report || !(has(of.id_number) || has(of.phone))) return found;
    Person who{text(of.complainant).value_or(""), text(of.id_number), text(of.phone), std::nullopt};
    for (const Id other : open_cases_of_person(desk_.sql, who))
        if (const auto standing = find<CaseFile>(desk_.sql, other); standing && standing->employer == employer.id && (told_.source.empty() || standing->from_body != told_.source))
            return Waits{HeldWhy::same_person, other};
    return std::nullopt;
}

Step ImportBatch::step_of(const CaseFile& file, StepKind kind, Date on) {
    Step step = new_step(file.id, kind, on, desk_, draft_);
    step.officer = file.officer;
    return step;
}

// By which day, as due_of() says it: asked once for rows of one day.
void ImportBatch::start_clock_from(Step& step, Awaits awaits, std::string_view rule) {
    step.awaits = awaits;
    step.due_rule = rule;
    auto known = due_days_.find(rule);
    if (known == due_days_.end() || known->second.from != step.on_day) {
        DueDay due;
        due.from = step.on_day;
        due.length = rule == "office" ? desk_.office.follow_up_days : desk_.law().rule(rule, step.on_day).whole();
        step.due_length = due.length;
        due.due = due_of(step, desk_.calendar(), desk_.law());
        known = due_days_.insert_or_assign(std::string(rule), due).first;
    }
    step.due_length = known->second.length;
    step.due_on = known->second.due;
}

void ImportBatch::start_clock_of_receipt(const CaseFile& file, Step& step) {
    if (desk_.office.custodian == Custodian::union_) start_clock_from(step, Awaits::follow_up, "office");
    else if (file.kind == CaseKind::complaint) start_clock_from(step, Awaits::acceptance, "accept_complaint");
}

void ImportBatch::put_amount(const CaseFile& file, StepKind kind, Stage stage, std::size_t column, Date on) {
    if (!has(column)) return;
    Step step = step_of(file, kind, on);
    step.stage = stage;
    step.amount_fen = money(column);
    steps_.push_back(std::move(step));
}

void ImportBatch::put_payment_of(const CaseFile& file, Date on, Money amount) {
    Payment payment;
    payment.id = draft_.next<Payment>(on.year());
    payment.case_id = file.id;
    payment.employer = *file.employer;
    payment.employer_kind = *file.employer_kind;
    payment.campaign = file.campaign;
    payment.on_day = on;
    payment.month = Month(on);
    payment.amount_fen = amount;
    payment.payer = word<Payer>(case_columns().payer).value_or(Payer::employer);
    payment.means = Means::other;
    payment.region = file.region;
    payment.industry = file.industry;
    payment.officer = file.officer;
    payments_.push_back(std::move(payment));
}

void ImportBatch::put_case(CaseFile& file, const Course& course) {
    const CaseColumns& of = case_columns();
    cases_.push_back(file);
    if (has(of.complainant)) {
        const Person who{row_->cells[of.complainant].text, text(of.id_number), text(of.phone), std::nullopt};
        parties_.push_back({draft_.next<Party>(file.id.year()), file.id, PartyRole::complainant, person(who, file.id.year()), std::nullopt});
    }
    Step received = step_of(file, StepKind::received, file.received_on);
    if (has(of.amount)) received.stage = Stage::claimed, received.amount_fen = money(of.amount);
    received.workers = count(of.workers);
    start_clock_of_receipt(file, received);
    steps_.push_back(std::move(received));
    if (course.filed) {
        Step accept = step_of(file, StepKind::accept, course.filed_on);
        start_clock_from(accept, Awaits::investigation, "investigate");
        steps_.push_back(std::move(accept));
    }
    const Date worked_on = course.filed ? course.filed_on : file.received_on;
    put_amount(file, StepKind::found, Stage::found, of.found, worked_on);
    put_amount(file, StepKind::ordered, Stage::ordered, of.ordered, worked_on);
    const bool agreed_at_the_end = course.end == StepKind::settle;
    if (!agreed_at_the_end) put_amount(file, StepKind::agree, Stage::agreed, of.agreed, worked_on);
    if (has(of.paid)) put_payment_of(file, has(of.paid_on) ? *day(of.paid_on) : course.ended_on, *money(of.paid));
    if (!course.end) return;
    Step end = step_of(file, *course.end, course.ended_on);
    end.outcome = course.outcome;
    if (agreed_at_the_end && has(of.agreed)) end.stage = Stage::agreed, end.amount_fen = money(of.agreed);
    steps_.push_back(std::move(end));
}

std::optional<Id> ImportBatch::make_case(std::optional<Waits>& waits) {
    const CaseColumns& of = case_columns();
    CaseFile file;
    file.received_on = day_of_row();
    require_day(columns_.day);
    for (const std::size_t column : {of.accepted, of.closed, of.paid_on}) require_day(column, file.received_on);
    require_people(of.workers);
    for (const std::size_t column : {columns_.employer, of.source, of.source_number, columns_.number, of.complainant, columns_.address}) require_name_of(column);
    file.kind = word<CaseKind>(of.kind).value_or(CaseKind::complaint);
    if (file.kind == CaseKind::own) fault(of.kind, Error(Fault::invalid, Phrase::own_case_by_inspection));
    const Course course = course_of(file.received_on);
    if (has(of.paid) && !has(of.paid_on) && !course.end) fault(of.paid_on, Error(Fault::invalid, Phrase::import_day_needed, {{"column", called(of.paid_on)}}));
    if ((has(of.phone) || has(of.id_number)) && !has(of.complainant)) fault(of.complainant, Error(Fault::invalid, Phrase::import_person_needs_name));
    if (has(of.period)) {
        const Period period = Period::parse(row_->cells[of.period].text);
        file.period_from = period.from, file.period_to = period.to;
    } else if (has(of.period_from)) {
        const auto month = [&](std::size_t column) { return Month(Date::of(static_cast<int>(row_->cells[column].number / 12), static_cast<unsigned>(row_->cells[column].number % 12) + 1, 1)); };
        file.period_from = month(of.period_from);
        file.period_to = has(of.period_to) ? month(of.period_to) : *file.period_from;
        if (*file.period_to < *file.period_from) fault(of.period_to, Error(Fault::invalid, Phrase::import_period_backwards, {{"from", *file.period_from}, {"to", *file.period_to}}));
    }
    file.ended_on = day(of.ended);
    if (file.ended_on && *file.ended_on > file.received_on) fault(of.ended, Error(Fault::invalid, Phrase::ended_after_received, {{"ended", *file.ended_on}, {"received", file.received_on}}));
    if (has(of.continuing) && row_->cells[of.continuing].number != 0) file.continuing = "yes";
    file.reply_by = day(of.reply_by);
    file.officer = has(columns_.officer) ? *officer_named(row_->cells[columns_.officer].text) : desk_.signature.officer;
    file.site = site_meant();
    bool are_several = false;
    auto employer = known_employer(are_several);
    if (are_several && !is_alone_) {
        waits = Waits{HeldWhy::employer, std::nullopt};
        return std::nullopt;
    }
    if (!employer && !has(columns_.employer) && (has(columns_.credit_code) || has(columns_.registration_number) || has(columns_.organisation_code)))
        fault(has(columns_.credit_code) ? columns_.credit_code : has(columns_.registration_number) ? columns_.registration_number : columns_.organisation_code,
              Error(Fault::not_found, Phrase::import_employer_unknown));
    if (has(of.paid) && !employer && !has(columns_.employer)) fault(of.paid, Error(Fault::invalid, Phrase::import_paid_by_nobody));
    file.region = has(columns_.region) ? region() : told_.region ? *told_.region : employer ? employer->region : region();
    file.campaign = campaign_of(file.region, file.received_on);
    if (has(of.source) || has(of.source_number)) file.from_body = text(of.source), file.from_ref = text(of.source_number);
    else if (!told_.source.empty() && has(columns_.number)) file.from_body = told_.source, file.from_ref = text(columns_.number);
    else if (has(columns_.number) && !is_full_number(row_->cells[columns_.number].text)) file.from_ref = text(columns_.number);  // of ours, the origin tells it
    if (has_faults()) return std::nullopt;
    if (const auto stands = case_handed_over_as(file)) {
        fate_->kind = RowFate::linked;
        fate_->record = stands;
        return std::nullopt;
    }
    if (employer && !is_alone_ && (waits = resemblance(*employer, file))) return std::nullopt;

    if (!employer && has(columns_.employer)) employer = register_employer();
    file.id = draft_.next<CaseFile>(file.received_on.year());
    file.channel = word<Channel>(of.channel).value_or(has(of.source) ? Channel::referral : Channel::window);
    file.custodian = desk_.office.custodian;
    if (employer) file.employer = employer->id, file.employer_kind = employer->kind;
    file.industry = industry();
    if (!file.industry && employer) file.industry = employer->industry;
    file.month = Month(file.received_on);
    if (file.from_body && file.from_ref) handed_over_.emplace(*file.from_body + "\x1f" + *file.from_ref, file.id);
    if (employer && told_.source.empty()) near_.emplace(std::pair(employer->id, file.received_on), Near{file.id, money(of.amount), text(of.complainant)});
    file.note = words(text(columns_.note), file.id.year());
    put_case(file, course);
    return file.id;
}

}  // namespace arrears
