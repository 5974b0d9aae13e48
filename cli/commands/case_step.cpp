// accept, investigate, order, decide …: one page for the steps of a case, since they differ in little but their options.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/report/columns.hpp"
#include "core/report/due.hpp"
#include "core/work/approval.hpp"
#include "core/work/case_step.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::optional<Money> amount;
    std::optional<int> days;
    std::optional<TypedDay> by, served;
    std::optional<Service> how;
    std::optional<Outcome> reason;
    std::optional<Response> response;
    std::optional<std::string> to, document, approved_by, partner;
    bool is_done = false, is_lawsuit = false;
};

// What a step must be told beside its case; the law's own conditions are the deed's to look at.
Missing missing_of(const Options& told, StepKind move) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    if (move == StepKind::supplement) missing.unless(told.note.has_value(), Phrase::field_what_is_missing);
    if (move == StepKind::reopen) missing.unless(told.note.has_value(), Phrase::field_why);
    if (move == StepKind::refer) missing.unless(told.to.has_value(), Phrase::field_to_body);
    if (move == StepKind::refer || move == StepKind::cancel) missing.unless(told.reason.has_value(), Phrase::field_why);
    if (move == StepKind::serve) missing.unless(told.how.has_value(), Phrase::field_how_served);
    if (move == StepKind::ordered) missing.unless(told.days || told.by, Phrase::field_days_to_pay);
    if (move == StepKind::ordered) missing.unless(!told.by || told.served, Phrase::help_served);  // a time runs from the service
    if (move == StepKind::decide) missing.unless(told.days.has_value(), Phrase::help_days_to_pay);
    return missing;
}

Phrase example_of(StepKind move) {
    switch (move) {
        case StepKind::accept: return Phrase::example_case_accept;
        case StepKind::supplement: return Phrase::example_case_supplement;
        case StepKind::refer: return Phrase::example_case_refer;
        case StepKind::reply: return Phrase::example_case_reply;
        case StepKind::urge: return Phrase::example_case_urge;
        case StepKind::investigate: case StepKind::conclude: return Phrase::example_case_investigate;
        case StepKind::extend: return Phrase::example_case_extend;
        case StepKind::ordered: return Phrase::example_case_order;
        case StepKind::serve: return Phrase::example_case_serve;
        case StepKind::notice: return Phrase::example_case_notice;
        case StepKind::decide: return Phrase::example_case_decide;
        case StepKind::review: case StepKind::lawsuit: return Phrase::example_case_review;
        case StepKind::demand: return Phrase::example_case_demand;
        case StepKind::court: return Phrase::example_case_court;
        case StepKind::police: return Phrase::example_case_police;
        case StepKind::publish: return Phrase::example_case_publish;
        case StepKind::cancel: return Phrase::example_case_cancel;
        default: return Phrase::example_case_reopen;
    }
}

std::optional<Date> day_of(const std::optional<TypedDay>& typed, Env& env, Nearest nearest) {
    return typed ? std::optional(env.day(*typed, nearest)) : std::nullopt;
}

TakeStep deed_of(const Options& told, StepKind move, Env& env) {
    TakeStep deed;
    deed.case_id = the_case(env.open(), *told.target, env.today());
    deed.move = move == StepKind::investigate && told.is_done ? StepKind::conclude : move == StepKind::review && told.is_lawsuit ? StepKind::lawsuit : move;
    deed.served = day_of(told.served, env, Nearest::past);
    deed.on = told.on ? env.day(*told.on) : move == StepKind::serve && deed.served ? *deed.served : env.today();
    deed.amount = told.amount;
    deed.days = told.days;
    deed.by = day_of(told.by, env, Nearest::future);
    deed.how = told.how;
    deed.reason = told.reason;
    deed.response = told.response;
    deed.body = told.to;
    deed.document = told.document;
    if (told.approved_by) deed.approved_by = the_officer(env.open(), *told.approved_by).id;
    if (told.partner) deed.partner = the_officer(env.open(), *told.partner).id;
    deed.note = told.note;
    return deed;
}

// What an officer does next, as he would type it; most often one thing.
std::optional<Phrase> next_after(const TakeStep::Result& done) {
    const bool is_served = done.step.kind == StepKind::serve || done.step.served_on;
    if (done.step.kind == StepKind::reply && done.state == State::referred) return Phrase::next_answered;
    switch (done.state) {
        case State::supplement: return Phrase::next_supplement;
        case State::filed: return Phrase::next_filed;
        case State::investigating: case State::extended: return Phrase::next_investigating;
        case State::ordered: case State::partly_paid: return is_served ? Phrase::next_ordered_served : Phrase::next_ordered;
        case State::paid: return Phrase::next_paid;
        case State::hearing_notice: return is_served ? Phrase::next_hearing_notice : Phrase::next_to_serve;
        case State::decided: return is_served ? Phrase::next_decided : Phrase::next_to_serve;
        case State::demanded: return is_served ? Phrase::next_demanded : Phrase::next_to_serve;
        case State::referred: return Phrase::next_referred;
        case State::review: case State::lawsuit: return Phrase::next_review;
        case State::police: return Phrase::next_police;
        default: return std::nullopt;
    }
}

// 应于 2013-04-17 前完成调查（《劳动保障监察条例》第17条）; what is not served yet, or not dated, says so.
void say_clock(Document& document, const Step& step, const Law& law, const Speech& say) {
    if (!step.awaits || *step.awaits == Awaits::approval) return;
    const Date from = step.due_from.value_or(step.served_on.value_or(step.on_day));
    const Clock clock{*step.awaits, from, step.due_on, step.due_rule.value_or(""), std::nullopt, {}};
    const Args args{{"awaits", phrase(*step.awaits)}, {"due", step.due_on.value_or(Date())}, {"source", source_of(clock, law, say)}, {"days", step.due_length.value_or(0)}};
    if (!step.due_on) {
        const bool is_unserved = *step.awaits == Awaits::payment || *step.awaits == Awaits::service;
        document.say(say(is_unserved ? Phrase::step_unserved : Phrase::step_clock_open, args));
    } else {
        const bool is_payment = *step.awaits == Awaits::payment;
        document.say(say(is_payment ? Phrase::step_pay_by : is_theirs(*step.awaits) ? Phrase::step_time_of_theirs : Phrase::step_clock, args));
    }
}

Document answer(const TakeStep::Result& done, const Law& law, const Speech& say) {
    Document document;
    const Args args{{"case", done.file.id.text()}, {"employer", called(done.employer, say)}, {"move", phrase(done.step.kind)}, {"state", phrase(done.state)}, {"heads", names_of(done.heads)}};
    document.say(say(done.heads.empty() ? Phrase::step_taken : Phrase::step_asked, args));
    if (done.step.amount_fen) document.say(say(Phrase::step_amount, {{"amount", *done.step.amount_fen}}));
    say_clock(document, done.step, law, say);
    for (const Step& term : done.terms) say_clock(document, term, law, say);
    if (done.was_due) document.say(say(Phrase::reply_done_late, {{"due", *done.was_due}}));
    if (done.too_few_inspectors) document.say(say(Phrase::step_one_inspector));
    document.datum("case", done.file.id.full()).datum("employer", employer_value(done.employer)).datum("step", word(done.step.kind, say)).datum("state", word(done.state, say));
    document.datum("waiting", !done.heads.empty()).datum("amount_fen", or_nothing(done.step.amount_fen)).datum("awaits", word(done.step.awaits, say)).datum("due", or_nothing(done.step.due_on));
    return document;
}

void run(const Options& told, StepKind move, Env& env) {
    missing_of(told, move).check(example_of(move));
    const TakeStep deed = deed_of(told, move, env);
    const auto papers = read_papers(told.attach);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto done = ledger.perform(deed);
    const auto kept = keep_papers(ledger, papers, CaseFile::table, done.file.id, deed.on);
    Document why = explanation(told, done.file.id, ledger, env);
    act.commit();
    Document document = answer(done, env.law(), env.say());
    say_papers(document, kept, env.say());
    say_explanation(document, std::move(why));
    const auto next = done.heads.empty() ? next_after(done) : std::optional(Phrase::next_waiting);
    const std::string undo = env.say()(Phrase::reply_undo);
    env.reply(std::move(document), done.file.id.text(), next ? env.say(Phrase::next_and_undo, {{"next", *next}, {"case", done.file.id.text()}, {"undo", undo}}) : undo);
}

bool may_wait_for_head(StepKind move) {
    switch (move) {
        case StepKind::accept: case StepKind::extend: case StepKind::decide: case StepKind::demand: case StepKind::court: case StepKind::police: case StepKind::cancel: return true;
        default: return false;
    }
}

Run step_command(Telling& telling, StepKind move) {
    auto told = std::make_shared<Options>();
    const auto is = [&](auto... some) { return ((move == some) || ...); };
    using enum StepKind;
    telling.positional("case", told->target, Phrase::arg_case);
    if (is(ordered, decide, review)) telling.positional("amount", told->amount, Phrase::arg_amount);
    if (is(ordered, decide)) telling.option("--days", told->days, Phrase::help_days_to_pay, Phrase::arg_count);
    if (is(extend)) telling.option("--days", told->days, Phrase::help_days_to_extend, Phrase::arg_count);
    if (is(ordered)) telling.option("--by", told->by, Phrase::help_pay_by, Phrase::arg_date);
    if (is(supplement, urge)) telling.option("--by", told->by, Phrase::help_answer_by, Phrase::arg_date);
    if (is(refer)) telling.option("--reply-by", told->by, Phrase::help_answer_by, Phrase::arg_date);
    if (is(refer)) telling.option("--to", told->to, Phrase::help_to_body, Phrase::arg_body);
    if (is(refer)) telling.option("--reason", told->reason, Phrase::help_referral_reason, Phrase::arg_word, {Outcome::not_matter, Outcome::not_area, Outcome::in_arbitration_or_court, Outcome::to_bureau});
    if (is(cancel)) telling.option("--reason", told->reason, Phrase::help_cancel_reason, Phrase::arg_word, {Outcome::slight_corrected, Outcome::not_proved});
    if (is(reply)) telling.option("--outcome", told->response, Phrase::help_reply_outcome, Phrase::arg_word, {Response::accepted, Response::declined});
    if (is(review)) telling.option("--outcome", told->response, Phrase::help_review_outcome, Phrase::arg_word, {Response::kept, Response::changed, Response::annulled});
    if (is(review)) telling.flag("--lawsuit", told->is_lawsuit, Phrase::help_lawsuit);
    if (is(investigate)) telling.flag("--done", told->is_done, Phrase::help_investigation_done);
    if (is(investigate, ordered, notice, decide, police)) telling.option("--with", told->partner, Phrase::help_with_inspector, Phrase::arg_officer);
    if (is(ordered, serve)) telling.option("--served", told->served, Phrase::help_served, Phrase::arg_date);
    if (is(ordered, serve)) telling.option("--how", told->how, Phrase::help_how_served, Phrase::arg_word);
    if (may_wait_for_head(move)) telling.option("--approved-by", told->approved_by, Phrase::help_approved_by, Phrase::arg_officer);
    telling.option("--document", told->document, Phrase::help_document, Phrase::arg_number);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    tell_explain(telling, *told);
    return [told, move](Env& env) { run(*told, move, env); };
}

}  // namespace

Run case_accept_command(Telling& telling) { return step_command(telling, StepKind::accept); }
Run case_supplement_command(Telling& telling) { return step_command(telling, StepKind::supplement); }
Run case_refer_command(Telling& telling) { return step_command(telling, StepKind::refer); }
Run case_reply_command(Telling& telling) { return step_command(telling, StepKind::reply); }
Run case_urge_command(Telling& telling) { return step_command(telling, StepKind::urge); }
Run case_investigate_command(Telling& telling) { return step_command(telling, StepKind::investigate); }
Run case_extend_command(Telling& telling) { return step_command(telling, StepKind::extend); }
Run case_order_command(Telling& telling) { return step_command(telling, StepKind::ordered); }
Run case_serve_command(Telling& telling) { return step_command(telling, StepKind::serve); }
Run case_notice_command(Telling& telling) { return step_command(telling, StepKind::notice); }
Run case_decide_command(Telling& telling) { return step_command(telling, StepKind::decide); }
Run case_review_command(Telling& telling) { return step_command(telling, StepKind::review); }
Run case_demand_command(Telling& telling) { return step_command(telling, StepKind::demand); }
Run case_court_command(Telling& telling) { return step_command(telling, StepKind::court); }
Run case_police_command(Telling& telling) { return step_command(telling, StepKind::police); }
Run case_publish_command(Telling& telling) { return step_command(telling, StepKind::publish); }
Run case_cancel_command(Telling& telling) { return step_command(telling, StepKind::cancel); }
Run case_reopen_command(Telling& telling) { return step_command(telling, StepKind::reopen); }

}  // namespace arrears
