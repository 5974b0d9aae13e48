#include "core/work/print_paper.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/store/cases.hpp"

namespace arrears {
namespace {

void require_own_form(const FormRow& form, const Desk& desk, Date on) {
    if (form.custodian && *form.custodian != desk.office.custodian)
        throw Error(Fault::refused, form.custodian == Custodian::bureau ? Phrase::form_of_bureau : Phrase::form_of_union, {{"form", phrase(form.form)}}).in("form");
    if (form.from && on < *form.from)
        throw Error(Fault::refused, Phrase::form_not_yet, {{"form", phrase(form.form)}, {"from", *form.from}, {"day", on}}).in("on");
}

// What is done in a case by the command of its name; an order by `order`.
std::string_view verb_of(StepKind step) { return step == StepKind::ordered ? "order" : code(step); }

std::optional<Step> latest_step(const FormRow& form, const std::vector<Step>& steps, Date on) {
    std::optional<Step> latest;
    for (const Step& step : steps) {
        const bool is_its = std::find(form.steps.begin(), form.steps.end(), step.kind) != form.steps.end();
        if (is_its && step.on_day <= on && (!latest || std::pair(step.on_day, step.id) > std::pair(latest->on_day, latest->id))) latest = step;
    }
    return latest;
}

struct Subject {
    std::optional<CaseAtHand> of;
    std::optional<Inspection> visit;
};

std::optional<Inspection> latest_visit(const Desk& desk, Id of_case) {
    auto visits = all<Inspection>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY on_day DESC, id DESC LIMIT 1",
                                  {to_cell(of_case)});
    return visits.empty() ? std::nullopt : std::optional(std::move(visits.front()));
}

// What the form is printed from, by what was named: a visit of the case, the case of a visit.
Subject subject_of(const PrintPaper& deed, const FormRow& form, const Desk& desk) {
    Subject subject;
    if (deed.inspection) {
        subject.visit = find<Inspection>(desk.sql, *deed.inspection);
        if (!subject.visit) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", deed.inspection->text(Inspection::letter)}});
    }
    if (form.of_inspection) {
        if (!subject.visit) subject.visit = latest_visit(desk, case_at_hand(desk.sql, *deed.case_id).file.id);
        if (!subject.visit) throw Error(Fault::refused, Phrase::form_needs_visit, {{"form", phrase(form.form)}, {"case", deed.case_id->text()}}).in("form");
        return subject;
    }
    const std::optional<Id> of = deed.case_id ? deed.case_id : subject.visit->case_id;
    if (!of) throw Error(Fault::refused, Phrase::form_needs_case, {{"form", phrase(form.form)}, {"inspection", deed.inspection->text(Inspection::letter)}}).in("form");
    subject.of = case_at_hand(desk.sql, *of);
    return subject;
}

std::optional<Money> amount_of(const FormRow& form, const Subject& subject, const std::optional<Step>& step, Date on) {
    if (step && step->amount_fen) return step->amount_fen;
    if (!form.is_of_owed) return std::nullopt;
    return subject.of->standing(step ? step->on_day : on).outstanding();  // as of its step, whenever it is printed
}

// The same paper, as it was first printed: of the same record, form, step and amount.
std::optional<Paper> printed_before(const Paper& paper, const Desk& desk) {
    const auto of = paper.case_id ? paper.case_id : paper.inspection;
    std::optional<Paper> found;
    for (auto& one : all<Paper>(desk.sql, "WHERE writer = $1 AND (case_id = $2 OR inspection = $2) AND form = $3 AND copy_of IS NULL AND void_act IS NULL ORDER BY id",
                                {to_cell(desk.writer()), to_cell(*of), to_cell(paper.form)}))
        if (one.step == paper.step && one.amount_fen == paper.amount_fen) found = std::move(one);  // the last of several
    return found;
}

// Counted with those that are void: a number that went out is never given again.
std::int64_t next_serial(std::string_view word, int year, const Desk& desk) {
    return desk.sql.number("SELECT max(serial) FROM paper WHERE writer = $1 AND word = $2 AND on_day >= $3 AND on_day <= $4",
                           {to_cell(desk.writer()), to_cell(word), to_cell(Date::of(year, 1, 1)), to_cell(Date::of(year, 12, 31))})
               .value_or(0) + 1;
}

void take_number(Paper& paper, const FormRow& form, const std::optional<Step>& step, const PrintPaper& deed, const Desk& desk) {
    if (form.word.empty()) return;
    if (step && step->document && form.form != FormKind::service) {  // of a service, that is the served paper's
        paper.number = step->document;
        return;
    }
    const auto serial = next_serial(form.word, paper.on_day.year(), desk);
    paper.word = std::string(form.word);
    paper.serial = static_cast<int>(serial);
    paper.number = paper_number(deed.prefix, form.word, paper.on_day.year(), desk.writer().station(), serial);
}

void require_same_day(const PrintPaper& deed, const Paper& before) {
    if (!deed.on || *deed.on == before.on_day) return;
    throw Error(Fault::refused, Phrase::paper_bears_another_day,
                {{"form", phrase(before.form)}, {"number", *before.number}, {"day", before.on_day}}).in("on");
}

}  // namespace

std::string paper_number(std::string_view prefix, std::string_view word, int year, char station, std::int64_t serial) {
    return fmt::format("{}{}字〔{}〕第{}{}号", prefix, word, year, station ? std::string(1, station) : "", serial);
}

Decision<PrintPaper::Result> decide(const PrintPaper& deed, const Desk& desk) {
    const Date on = deed.on.value_or(desk.today);
    desk.require_past(on);
    const FormRow form = form_row(deed.form);
    require_own_form(form, desk, on);
    const Subject subject = subject_of(deed, form, desk);
    const Date begun = subject.of ? subject.of->file.received_on : subject.visit->on_day;
    const Id of = subject.of ? subject.of->file.id : subject.visit->id;
    const std::string number = of.text(subject.of ? "" : Inspection::letter);
    if (on < begun) throw Error(Fault::refused, Phrase::paper_too_early, {{"record", number}, {"begun", begun}, {"day", on}}).in("on");
    const auto step = subject.of ? latest_step(form, subject.of->steps, on) : std::nullopt;
    if (!form.steps.empty() && !step)
        throw Error(Fault::refused, Phrase::form_needs_step,
                    {{"form", phrase(form.form)}, {"case", number}, {"step", phrase(form.steps.front())}, {"verb", verb_of(form.steps.front())}}).in("form");

    Draft draft(desk);
    Paper paper;
    if (subject.of) paper.case_id = of;
    else paper.inspection = of;
    paper.form = deed.form;
    paper.on_day = on;
    paper.officer = desk.signature.officer;
    if (step) paper.step = step->id;
    paper.amount_fen = amount_of(form, subject, step, on);
    if (deed.carries_persons()) paper.disclosed = "yes";
    const auto before = form.word.empty() || deed.anew ? std::nullopt : printed_before(paper, desk);
    if (before) {
        require_same_day(deed, *before);
        paper.on_day = before->on_day;
        paper.number = before->number;
        paper.copy_of = before->id;
    } else {
        take_number(paper, form, step, deed, desk);
    }
    paper.id = draft.next<Paper>(paper.on_day.year());
    draft.put(paper);
    return {std::move(draft), {paper}};
}

}  // namespace arrears
