#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/work/call.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<Channel> line;
    std::optional<std::string> told;
};

void run(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.line.has_value(), Phrase::field_line);
    missing.unless(told.note.has_value(), Phrase::field_matter);
    missing.check(Phrase::example_call);
    TakeCall deed;
    deed.line = *told.line;
    deed.on = env.day_or_today(told.on);
    deed.matter = *told.note;
    deed.told = told.told;
    deed.region = region_of(told.region);
    deed.campaign = campaign_choice(env, told.campaign);
    const auto taken = env.ledger().perform(deed);
    const Speech& say = env.say();
    const std::string number = taken.call.id.text(Call::letter);
    Document document;
    document.say(say(Phrase::call_taken, {{"call", number}, {"line", phrase(taken.call.line)}, {"officer", env.officer()->name}}));
    if (taken.campaign) document.say(say(Phrase::reply_campaign, {{"campaign", taken.campaign->name}}));
    document.datum("call", taken.call.id.full(Call::letter)).datum("line", std::string(code(taken.call.line)));
    env.reply(std::move(document), number, say(Phrase::reply_next_call, {{"call", number}}));
}

}  // namespace

Run call_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("line", told->line, Phrase::arg_line);
    telling.option("-m,--note", told->note, Phrase::help_matter, Phrase::arg_text);
    telling.option("--told", told->told, Phrase::help_told, Phrase::arg_text);
    telling.option("--campaign", told->campaign, Phrase::help_campaign, Phrase::arg_name);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    tell_on(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
