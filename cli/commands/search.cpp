// find, and reveal: who and what stands in the ledger, and one hidden value at a time.
#include <unistd.h>

#include <iostream>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/prompt.hpp"
#include "cli/read.hpp"
#include "core/report/search.hpp"
#include "core/work/reveal.hpp"

namespace arrears {
namespace {

struct FindOptions : ReadOptions {
    std::vector<std::string> words;
    bool person = false;
    PageOptions page;
};

constexpr std::size_t of_a_kind = 50;  // on a screen

// A value that must not stand in a command line is asked for, or comes from standard input, one line of it.
std::string private_line(Env& env) {
    std::string line;
    if (env.can_ask()) line = Prompt(env).ask(env.say()(Phrase::find_person_asked), Phrase::help_find_person).value_or("");
    else if (!isatty(STDIN_FILENO)) std::getline(std::cin, line);
    if (!is_utf8(line)) throw Error(Fault::invalid, Phrase::not_utf8, {{"option", "person"}}).in("person");
    return std::string(trimmed(line));
}

void find(const FindOptions& told, Env& env) {
    if (told.person && !told.words.empty()) throw Error(Fault::usage, Phrase::person_not_here).in("person");
    std::string text;
    for (const auto& word : told.words) text += (text.empty() ? "" : " ") + word;
    if (told.person) text = private_line(env);
    Missing missing;
    missing.unless(!text.empty(), told.person ? Phrase::field_person : Phrase::field_text);
    missing.check(told.person ? Phrase::example_find_person : Phrase::example_find);
    Reading reading(told, env);
    const Writer writer = reading.store().office().id.writer();
    const SearchRequest request{std::move(text), lines_of(told.page, of_a_kind, env)};
    env.print(told.person ? write_person_search(request, reading.sql(), writer, env.say()) : write_search(request, reading.sql(), env.say()));
}

struct RevealOptions {
    std::optional<std::string> target, reason;
    std::optional<Disclosed> what;
    std::optional<int> worker;
};

void reveal(const RevealOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.unless(told.what.has_value(), Phrase::field_disclosed);
    missing.unless(told.reason.has_value(), Phrase::field_reveal_reason);
    missing.check(Phrase::example_reveal);
    const auto done = env.ledger().perform(RevealValue{the_case(env.open(), *told.target, env.today()), *told.what, told.worker, env.today(), *told.reason});
    Document document;
    // A rehearsal is not recorded, so it shows nothing.
    if (!env.ledger().is_rehearsal()) document.say(env.say(Phrase::revealed, {{"name", done.name}, {"what", phrase(*told.what)}, {"value", done.value}}));
    document.datum("case", done.file.id.full()).datum("what", std::string(code(*told.what)));
    env.reply(std::move(document), done.file.id.text(), env.say(Phrase::reply_revealed, {{"case", done.file.id.text()}}));
}

}  // namespace

Run find_command(Telling& telling) {
    auto told = std::make_shared<FindOptions>();
    telling.positional("text", told->words, Phrase::arg_text);
    telling.flag("--person", told->person, Phrase::help_find_person);
    telling.option("--most", told->page.most, Phrase::help_find_most, Phrase::arg_number);
    telling.flag("--all", told->page.all, Phrase::help_find_all);
    return [told](Env& env) { find(*told, env); };
}

Run reveal_command(Telling& telling) {
    auto told = std::make_shared<RevealOptions>();
    telling.positional("case", told->target, Phrase::arg_case);
    telling.positional("what", told->what, Phrase::arg_disclosed);
    telling.positional("worker", told->worker, Phrase::arg_worker);
    telling.option("--reason", told->reason, Phrase::help_reveal_reason, Phrase::arg_text);
    return [told](Env& env) { reveal(*told, env); };
}

}  // namespace arrears
