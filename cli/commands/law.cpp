// law: what holds on a day in a place, and who says so. case explain: how a case's clocks come about. case screen: what the
// law asks before it may go further.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/read.hpp"
#include "core/report/explain.hpp"
#include "core/report/law.hpp"
#include "core/report/screen.hpp"
#include "core/store/office_law.hpp"

namespace arrears {
namespace {

struct LawOptions {
    std::optional<LawTopic> topic;
    std::optional<TypedDay> on;
    std::optional<std::string> region;
};

// That of the office, where there is a store to say it.
RegionCode place_of(const LawOptions& told, Env& env) {
    if (const auto region = region_of(told.region)) return *region;
    if (const Store* store = env.open_if_there()) return store->office().region;
    throw Error(Fault::undecided, Phrase::law_needs_region).in("region");
}

void law(const LawOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.topic.has_value(), Phrase::field_law_topic);
    missing.check(Phrase::example_law);
    const RegionCode place = place_of(told, env);
    Store* store = env.open_if_there();
    const Law law = store ? law_of(store->sql(), place) : Law(place);
    env.print(write_law(*told.topic, law, env.day_or_today(told.on), env.say()));
}

struct ExplainOptions : ReadOptions {
    std::optional<std::string> target;
};

void explain(const ExplainOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.check(Phrase::example_case_explain);
    Reading reading(told, env);
    env.print(explain_case(reading.sql(), the_case(reading.store(), *told.target, env.today()), reading.as_of(), env.say()));
}

void screen(const ExplainOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.check(Phrase::example_case_screen);
    Reading reading(told, env);
    env.print(screen_case(reading.sql(), the_case(reading.store(), *told.target, env.today()), reading.as_of(), env.say()));
}

Run reading_of_case(Telling& telling, void (*run)(const ExplainOptions&, Env&)) {
    auto told = std::make_shared<ExplainOptions>();
    telling.positional("case", told->target, Phrase::arg_case);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return [told, run](Env& env) { run(*told, env); };
}

}  // namespace

Run law_command(Telling& telling) {
    auto told = std::make_shared<LawOptions>();
    telling.positional("topic", told->topic, Phrase::arg_topic_of_law);
    telling.option("--on", told->on, Phrase::help_law_on, Phrase::arg_date);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    return [told](Env& env) { law(*told, env); };
}

Run case_explain_command(Telling& telling) { return reading_of_case(telling, explain); }
Run case_screen_command(Telling& telling) { return reading_of_case(telling, screen); }

}  // namespace arrears
