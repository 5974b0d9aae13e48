// dups show, take, link, drop: the rows of an import that wait for somebody to decide.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/report/columns.hpp"
#include "core/report/held.hpp"
#include "core/store/held.hpp"
#include "core/work/import.hpp"

namespace arrears {
namespace {

// H3, or 3.
Id held_named(Env& env, const std::string& text) {
    const auto number = typed_number(text);
    if (!number || (number->letter != '\0' && number->letter != 'H') || number->year) throw Error(Fault::not_found, Phrase::held_unknown, {{"held", excerpt(text)}}).in("held");
    return {env.open().office().id.writer(), 0, number->serial};
}

HeldRow held_row(Env& env, const std::string& text) {
    if (auto found = find<HeldRow>(env.open().sql(), held_named(env, text))) return std::move(*found);
    throw Error(Fault::not_found, Phrase::held_unknown, {{"held", excerpt(text)}}).in("held");
}

struct ShowOptions {
    std::optional<std::string> held;
};

void show(const ShowOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.held.has_value(), Phrase::field_held);
    missing.check(Phrase::example_held);
    env.print(write_held(held_row(env, *told.held), env.open().sql(), env.say()));
}

struct DecideOptions : ActOptions {
    std::vector<std::string> held;
    std::optional<std::string> record;
};

std::string called(const DecideHeld::Result& done) {
    if (!done.record) return {};
    switch (done.table) {
        case Exchange::employers: return done.record->text(Employer::letter);
        case Exchange::inspections: return done.record->text(Inspection::letter);
        case Exchange::payments: return done.record->text(Payment::letter);
        default: return done.record->text();
    }
}

void decide_on(const DecideOptions& told, HeldDecision decision, Env& env) {
    Missing missing;
    missing.unless(!told.held.empty(), Phrase::field_held);
    missing.check(Phrase::example_held);
    const Speech& say = env.say();
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    Document document;
    Table items{"items", {}, {machine_column("held"), machine_column("decision"), machine_column("record")}, {}, {}};
    for (const std::string& text : told.held) {
        DecideHeld deed;
        const HeldRow row = held_row(env, text);
        deed.held = row.id;
        deed.decision = decision;
        deed.on = env.day_or_today(told.on);
        deed.note = told.note;
        if (told.record) {
            const Exchange table = table_of(env.open().sql(), row);
            if (table == Exchange::complaints) deed.record = the_case(env.open(), *told.record, env.today());
            else if (table == Exchange::employers) deed.record = the_employer(env.open(), *told.record).id;
            else deed.record = the_record(env.open(), *told.record, env.today()).id;
        }
        const auto done = ledger.perform(deed);
        const std::string number = done.held.id.text(HeldRow::letter);
        document.say(say(decision == HeldDecision::taken ? Phrase::held_done_taken : decision == HeldDecision::linked ? Phrase::held_done_linked : Phrase::held_done_dropped,
                         {{"held", number}, {"record", called(done)}}));
        items.rows.push_back({number, std::string(code(decision)), done.record ? Value(called(done)) : Value(Nothing{})});
    }
    items.for_machines_only = true;
    document.table(std::move(items));
    act.commit();
    env.reply(std::move(document), told.held.front(), say(Phrase::reply_undo));
}

Run deciding(Telling& telling, HeldDecision decision) {
    auto told = std::make_shared<DecideOptions>();
    if (decision == HeldDecision::linked) {
        told->held.resize(0);
        auto one = std::make_shared<std::optional<std::string>>();
        telling.positional("held", *one, Phrase::arg_held);
        telling.positional("record", told->record, Phrase::arg_record);
        tell_on(telling, *told), tell_note(telling, *told);
        return [told, one, decision](Env& env) {
            if (*one) told->held = {**one};
            decide_on(*told, decision, env);
        };
    }
    telling.positional("held", told->held, Phrase::arg_held);
    tell_on(telling, *told), tell_note(telling, *told);
    return [told, decision](Env& env) { decide_on(*told, decision, env); };
}

}  // namespace

Run dups_show_command(Telling& telling) {
    auto told = std::make_shared<ShowOptions>();
    telling.positional("held", told->held, Phrase::arg_held);
    return [told](Env& env) { show(*told, env); };
}
Run dups_take_command(Telling& telling) { return deciding(telling, HeldDecision::taken); }
Run dups_link_command(Telling& telling) { return deciding(telling, HeldDecision::linked); }
Run dups_drop_command(Telling& telling) { return deciding(telling, HeldDecision::dropped); }

}  // namespace arrears
