// settle, refuse, withdraw, close: four words for the same page.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/work/approval.hpp"
#include "core/work/ending.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::optional<Money> agreed;
    std::optional<Outcome> outcome;
    std::optional<std::string> document, approved_by;
};

Document answer(const EndCase::Result& ended, StepKind move, Env& env) {
    const Speech& say = env.say();
    Document document;
    if (!ended.heads.empty()) {
        document.say(say(Phrase::step_asked, {{"case", ended.file.id.text()}, {"employer", called(ended.employer, say)}, {"move", phrase(move)}, {"heads", names_of(ended.heads)}}));
    }
    const Phrase how = move == StepKind::withdraw ? Phrase::case_withdrawn : Phrase::case_ended;
    if (ended.heads.empty()) document.say(say(how, {{"case", ended.file.id.text()}, {"employer", called(ended.employer, say)}, {"move", phrase(move)}, {"outcome", phrase(ended.outcome)},
                           {"claimed", staged_amount(Stage::claimed, ended.claimed, say)}, {"paid", ended.paid}}));
    if (ended.agreed) document.say(say(Phrase::reply_agreed, {{"amount", *ended.agreed}}));
    if (ended.was_due) document.say(say(Phrase::reply_done_late, {{"due", *ended.was_due}}));
    document.datum("case", ended.file.id.full()).datum("employer", employer_value(ended.employer)).datum("outcome", std::string(code(ended.outcome))).datum("waiting", !ended.heads.empty());
    document.datum("agreed_fen", ended.agreed ? Value(*ended.agreed) : Value(Nothing{})).datum("recovered_fen", ended.paid);
    return document;
}

Phrase example_of(StepKind move) {
    switch (move) {
        case StepKind::settle: return Phrase::example_case_settle;
        case StepKind::refuse: return Phrase::example_case_refuse;
        case StepKind::withdraw: return Phrase::example_case_withdraw;
        default: return Phrase::example_case_close;
    }
}

void run(const Options& told, StepKind move, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.check(example_of(move));
    EndCase deed;
    deed.case_id = the_case(env.open(), *told.target, env.today());
    deed.move = move;
    deed.on = env.day_or_today(told.on);
    deed.agreed = told.agreed;
    deed.outcome = told.outcome;
    deed.note = told.note;
    deed.document = told.document;
    if (told.approved_by) deed.approved_by = the_officer(env.open(), *told.approved_by).id;
    const auto papers = read_papers(told.attach);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto ended = ledger.perform(deed);
    const auto kept = keep_papers(ledger, papers, CaseFile::table, ended.file.id, deed.on);
    act.commit();
    Document document = answer(ended, move, env);
    say_papers(document, kept, env.say());
    env.reply(std::move(document), ended.file.id.text(), env.say()(Phrase::reply_undo));
}

Run ending_command(Telling& telling, StepKind move) {
    auto told = std::make_shared<Options>();
    telling.positional("case", told->target, Phrase::arg_case);
    if (move == StepKind::settle) telling.positional("agreed", told->agreed, Phrase::arg_agreed);
    if (move == StepKind::refuse) telling.option("--reason", told->outcome, Phrase::help_refusal_reason, Phrase::arg_word);
    if (move == StepKind::settle) telling.option("--outcome", told->outcome, Phrase::help_outcome, Phrase::arg_word);
    if (move == StepKind::close) telling.option("--outcome", told->outcome, Phrase::help_outcome, Phrase::arg_word);
    if (move == StepKind::settle || move == StepKind::close) telling.option("--approved-by", told->approved_by, Phrase::help_approved_by, Phrase::arg_officer);
    telling.option("--document", told->document, Phrase::help_document, Phrase::arg_number);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    return [told, move](Env& env) { run(*told, move, env); };
}

}  // namespace

Run case_settle_command(Telling& telling) { return ending_command(telling, StepKind::settle); }
Run case_refuse_command(Telling& telling) { return ending_command(telling, StepKind::refuse); }
Run case_withdraw_command(Telling& telling) { return ending_command(telling, StepKind::withdraw); }
Run case_close_command(Telling& telling) { return ending_command(telling, StepKind::close); }

}  // namespace arrears
