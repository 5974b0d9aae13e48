// employer merge and dups: an employer that was registered twice.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/report/dups.hpp"

namespace arrears {
namespace {

struct Options {
    std::optional<std::string> one, other, reason;
};

void merge(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.one.has_value(), Phrase::field_employer);
    missing.unless(told.other.has_value(), Phrase::field_other_employer);
    missing.unless(told.reason.has_value(), Phrase::field_merge_reason);
    missing.check(Phrase::example_employer_merge);
    const auto done = env.ledger().perform(MergeEmployers{the_employer(env.open(), *told.one).id, the_employer(env.open(), *told.other).id, *told.reason});
    const std::string number = done.employer.id.text("E");
    Document document;
    document.say(env.say(Phrase::employers_merged, {{"other", done.other.id.text("E")}, {"other_name", done.other.name},
                                                    {"employer", number}, {"name", done.employer.name}}));
    document.datum("employer", done.employer.id.full("E")).datum("other", done.other.id.full("E"));
    env.reply(std::move(document), number, env.say()(Phrase::reply_undo));
}

void dups(Env& env) { env.print(write_dups(env.open().sql(), env.say())); }

}  // namespace

Run employer_merge_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("one", told->one, Phrase::arg_employer);
    telling.positional("other", told->other, Phrase::arg_employer);
    telling.option("-m,--note", told->reason, Phrase::help_merge_reason, Phrase::arg_text);
    return [told](Env& env) { merge(*told, env); };
}

Run dups_command(Telling&) { return dups; }

}  // namespace arrears
