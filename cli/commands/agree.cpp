#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/work/agreement.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::vector<std::string> instalments;
};

// AMOUNT@DATE
PromisedSum promise_of(const std::string& text, Env& env) {
    const std::size_t at = text.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        throw Error(Fault::invalid, Phrase::instalment_unreadable, {{"text", excerpt(text)}}).in("instalments");
    return {Money::parse(text.substr(0, at)), env.day({text.substr(at + 1)}, Nearest::future)};
}

void run(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.unless(!told.instalments.empty(), Phrase::field_instalments);
    missing.check(env, Phrase::example_case_agree);
    Agree deed;
    deed.case_id = the_case(env.open(), *told.target, env.today());
    deed.on = env.day_or_today(told.on);
    for (const auto& text : told.instalments) deed.instalments.push_back(promise_of(text, env));
    deed.note = told.note;
    const auto done = env.ledger().perform(deed);
    const Speech& say = env.say();
    Document document;
    document.say(say(Phrase::agreed, {{"case", done.file.id.text()}, {"employer", done.employer.name}, {"amount", done.agreed}, {"count", done.instalments.size()}}));
    Table items{"instalments", {}, {{"due", ""}, {"amount_fen", ""}}, {}, {}, true};
    for (const Instalment& instalment : done.instalments) {
        document.say(say(Phrase::agreed_line, {{"due", instalment.due_on}, {"amount", instalment.amount_fen}}));
        items.rows.push_back({instalment.due_on, instalment.amount_fen});
    }
    document.datum("case", done.file.id.full()).datum("agreed_fen", done.agreed).table(std::move(items));
    env.reply(std::move(document), done.file.id.text(), say(Phrase::reply_next_promised, {{"case", done.file.id.text()}}));
}

}  // namespace

Run case_agree_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("case", told->target, Phrase::arg_case);
    telling.positional("instalments", told->instalments, Phrase::arg_instalments);
    tell_on(telling, *told);
    tell_note(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
