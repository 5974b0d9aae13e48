// approve and return: what a head does with the steps that wait.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/report/columns.hpp"
#include "core/work/approval.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::vector<std::string> cases;
};

std::vector<Id> cases_of(const Options& told, Env& env) {
    std::vector<Id> cases;
    for (const auto& text : told.cases) cases.push_back(the_case(env.open(), text, env.today()));
    return cases;
}

void approve(const Options& told, Env& env) {
    Missing missing;
    missing.unless(!told.cases.empty(), Phrase::field_case);
    missing.check(Phrase::example_approve);
    const auto cases = cases_of(told, env);
    const Date on = env.day_or_today(told.on);
    Document document;
    Table items{"items", {}, {{"case", ""}, {"step", ""}, {"state", ""}, {"due", ""}}, {}, {}, true};
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    for (const Id id : cases) {
        const auto done = ledger.perform(ApproveStep{id, on, told.note});
        document.say(env.say(Phrase::step_approved, {{"case", done.file.id.text()}, {"employer", called(done.employer, env.say())}, {"step", phrase(done.asked.kind)}, {"state", phrase(done.state)}}));
        if (done.approval.awaits && done.approval.due_on) document.say(env.say(Phrase::step_clock_plain, {{"awaits", phrase(*done.approval.awaits)}, {"due", *done.approval.due_on}}));
        say_explanation(document, explanation(told, done.file.id, ledger, env));
        items.rows.push_back({done.file.id.full(), word(done.asked.kind, env.say()), word(done.state, env.say()), or_nothing(done.approval.due_on)});
    }
    act.commit();
    document.table(std::move(items));
    env.reply(std::move(document), cases.front().text(), env.say()(Phrase::reply_undo));
}

void give_back(const Options& told, Env& env) {
    Missing missing;
    missing.unless(!told.cases.empty(), Phrase::field_case);
    missing.unless(told.note.has_value(), Phrase::field_why);
    missing.check(Phrase::example_return);
    const auto cases = cases_of(told, env);
    const Date on = env.day_or_today(told.on);
    Document document;
    Table items{"items", {}, {{"case", ""}, {"step", ""}}, {}, {}, true};
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    for (const Id id : cases) {
        const auto done = ledger.perform(ReturnStep{id, on, *told.note});
        document.say(env.say(Phrase::step_returned, {{"case", done.file.id.text()}, {"employer", called(done.employer, env.say())}, {"step", phrase(done.asked.kind)}}));
        items.rows.push_back({done.file.id.full(), word(done.asked.kind, env.say())});
    }
    act.commit();
    document.table(std::move(items));
    env.reply(std::move(document), cases.front().text(), env.say()(Phrase::reply_undo));
}

std::shared_ptr<Options> tell(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("cases", told->cases, Phrase::arg_cases);
    tell_on(telling, *told);
    tell_note(telling, *told);
    return told;
}

}  // namespace

Run approve_command(Telling& telling) {
    auto told = tell(telling);
    tell_explain(telling, *told);
    return [told](Env& env) { approve(*told, env); };
}

Run return_command(Telling& telling) {
    return [told = tell(telling)](Env& env) { give_back(*told, env); };
}

}  // namespace arrears
