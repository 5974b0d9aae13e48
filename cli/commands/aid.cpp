// aid: help of a warmth campaign, to a person, to a list of them, or as a total of another register. aid void is in void.cpp.
#include <algorithm>
#include <functional>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/worker_list.hpp"
#include "core/store/cases.hpp"
#include "core/value/masked.hpp"
#include "core/work/aid.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<AidKind> kind;
    std::optional<Money> amount;
    std::optional<std::string> of_case, to, worker_file, brought, part_of, cause, referrer;
    std::optional<std::string> id_number;  // asked for, never an option
    std::optional<int> times, persons;
    std::optional<TypedDay> caused_on;
    bool visit = false;
};

// Of one name, whoever is on the list of workers: the same person may have complained without his ID number.
Aided worker_of(Id of_case, const std::optional<std::string>& name, Env& env) {
    auto people = people_of(env.open().sql(), of_case);
    if (name) std::erase_if(people, [&](const Worker& one) { return one.person.name != *name; });
    const auto is_worker = [](const Worker& one) { return one.party.role == PartyRole::worker; };
    if (name && std::ranges::count_if(people, is_worker) == 1) std::erase_if(people, std::not_fn(is_worker));
    if (people.size() == 1) return {people.front().party.person, {}, {}};
    std::vector<std::string> names;
    for (const Worker& one : people) names.push_back(masked(one.person));
    const Phrase why = people.empty() ? Phrase::aid_nobody_of_case : Phrase::aid_which_of_case;
    throw Error(people.empty() ? Fault::not_found : Fault::undecided, why, {{"case", of_case.text()}}).in("to").among(std::move(names));
}

std::vector<Aided> listed(const std::vector<WorkerLine>& lines, const std::optional<Id>& of_case, Env& env) {
    std::vector<Aided> people;
    const auto workers = of_case ? workers_of(env.open().sql(), *of_case) : std::vector<Worker>();
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const auto& [who, amount] = lines[row];
        if (!of_case) {
            people.push_back({std::nullopt, who, amount});
            continue;
        }
        const auto party = worker_meant(workers, who);
        if (!party) throw Error(Fault::invalid, Phrase::worker_not_in_case, {{"row", row + 1}, {"case", of_case->text()}}).in("worker-file");
        const auto worker = std::ranges::find(workers, *party, [](const Worker& one) { return one.party.id; });
        people.push_back({worker->party.person, {}, amount});
    }
    return people;
}

// By his name, or as whoever was helped before: W3.
Aided person_told(const Options& told, Env& env) {
    if (const auto number = typed_number(typed(*told.to)); number && number->letter == 'W') {
        const Numbered before = the_record(env.open(), *told.to, env.today());
        const auto aid = find<Aid>(env.open().sql(), before.id);
        if (!aid) throw Error(Fault::not_found, Phrase::aid_unknown, {{"aid", before.id.text(Aid::letter)}}).in("to");
        if (!aid->person) throw Error(Fault::invalid, Phrase::aid_names_nobody, {{"aid", before.id.text(Aid::letter)}}).in("to");
        return {aid->person, {}, {}};
    }
    return {std::nullopt, {*told.to, told.id_number, std::nullopt, std::nullopt}, {}};
}

bool is_total(const Options& told) { return told.brought.has_value(); }
bool is_listed(const Options& told) { return told.worker_file.has_value(); }

BroughtTotal total_of(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.times || told.persons, Phrase::field_times);
    missing.check(Phrase::example_aid_total);
    if (told.to || told.of_case || told.worker_file) throw Error(Fault::usage, Phrase::aid_total_of_persons).in("brought");
    BroughtTotal total{*told.brought, told.times.value_or(told.persons.value_or(0)), told.persons, told.amount, {}};
    if (!told.part_of) return total;
    const Numbered whole = the_record(env.open(), *told.part_of, env.today());
    if (whole.table != Aid::table) throw Error(Fault::not_found, Phrase::aid_unknown, {{"aid", excerpt(*told.part_of)}}).in("part-of");
    total.part_of = whole.id;
    return total;
}

GiveAid deed_of(const Options& told, const std::vector<WorkerLine>& lines, Env& env) {
    GiveAid deed;
    deed.kind = *told.kind;
    deed.on = env.day_or_today(told.on);
    if (told.visit) deed.way = AidWay::visit;
    deed.cause = told.cause;
    deed.referrer = told.referrer;
    deed.note = told.note;
    if (told.caused_on) deed.caused_on = env.day(*told.caused_on);
    deed.region = region_of(told.region);
    deed.campaign = campaign_choice(env, told.campaign);
    deed.campaign.kind = CampaignKind::warmth;
    if (is_total(told)) {
        deed.total = total_of(told, env);
        return deed;
    }
    if (told.times || told.persons || told.part_of) throw Error(Fault::usage, Phrase::aid_times_of_total).in("brought");
    if (told.to && is_listed(told)) throw Error(Fault::usage, Phrase::aid_to_and_list).in("to");
    if (told.of_case) deed.case_id = the_case(env.open(), *told.of_case, env.today());
    if (is_listed(told)) deed.to = listed(lines, deed.case_id, env);
    else if (deed.case_id) deed.to = {worker_of(*deed.case_id, told.to, env)};
    else deed.to = {person_told(told, env)};
    for (Aided& one : deed.to)
        if (!one.amount) one.amount = told.amount;
    return deed;
}

// An earlier help to somebody of that very name: whether it is the same person, only the officer can tell.
std::optional<Aid> of_the_same_name(const GiveAid& deed, const GiveAid::Result& given, Env& env) {
    if (deed.to.size() != 1 || deed.to.front().known || deed.to.front().who.id_number) return std::nullopt;
    Sql& sql = env.open().sql();
    for (const auto& [namesake, fit] : persons_named(sql, deed.to.front().who.name)) {
        const auto who = person(sql, namesake);
        if (!who || who->name != deed.to.front().who.name) continue;
        auto before = all<Aid>(sql, "WHERE writer IN (SELECT writer FROM office) AND person = $1 AND id <> $2 AND void_act IS NULL ORDER BY id LIMIT 1",
                               {to_cell(namesake), to_cell(given.aid.front().id)});
        if (!before.empty()) return std::move(before.front());
    }
    return std::nullopt;
}

Document answer(const GiveAid& deed, const GiveAid::Result& given, Env& env) {
    const Speech& say = env.say();
    const Aid& first = given.aid.front();
    std::int64_t times = 0;
    Money amount;
    for (const Aid& aid : given.aid) times += aid.times, amount += aid.amount_fen.value_or(Money());
    std::string numbers = first.id.text(Aid::letter);
    if (given.aid.size() > 1) numbers = say(Phrase::aid_numbers, {{"first", numbers}, {"last", given.aid.back().id.text(Aid::letter)}});
    Document document;
    document.say(say(Phrase::aid_given, {{"aid", numbers}, {"kind", phrase(first.kind)}, {"times", times},
                                         {"amount", amount == Money() ? std::string() : say(Phrase::aid_amount, {{"amount", amount}})}, {"officer", env.officer()->name}}));
    if (given.campaign) document.say(say(Phrase::reply_campaign, {{"campaign", given.campaign->name}}));
    if (const auto before = of_the_same_name(deed, given, env)) document.say(say(Phrase::reply_same_name, {{"aid", before->id.text(Aid::letter)}}));
    document.datum("aid", first.id.full(Aid::letter)).datum("last", given.aid.back().id.full(Aid::letter)).datum("kind", std::string(code(first.kind)));
    document.datum("times", times).datum("amount_fen", amount);
    return document;
}

void ask(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    Field& kind = form.word<AidKind>("kind", told.kind, Phrase::column_kind, say, [](AidKind one) { return one != AidKind::various; });
    kind.is_needed = true;
    kind.listed = Phrase::field_aid_kind;
    Field& to = form.value("to", told.to, Phrase::ask_aid_to, Phrase::about_aid_to, say);
    to.is_needed = true;
    to.listed = Phrase::field_aid_to;
    to.applies = [&told] { return !told.of_case && !is_listed(told) && !is_total(told); };
    const bool is_typed = !told.to.has_value();
    ask_id_number(form, told.id_number, say, [&told, is_typed] { return is_typed && told.to && !told.of_case; });
    const auto in_dialogue = [](Field& field) { field.when = Field::When::in_dialogue; };
    in_dialogue(form.value("amount", told.amount, Phrase::field_amount, Phrase::about_amount, say));
    in_dialogue(form.value("cause", told.cause, Phrase::column_cause, Phrase::help_aid_cause, say));
    in_dialogue(form.value("referrer", told.referrer, Phrase::column_referrer, Phrase::help_referrer, say));
    ask_to_mend(form, env, told);
}

void run(Options& told, Env& env) {
    Form form;
    ask(form, told, env);
    const auto lines = told.worker_file ? read_worker_list(*told.worker_file) : std::vector<WorkerLine>();
    GiveAid deed;
    GiveAid::Result given;
    form.perform(env, Phrase::example_aid, [&] {
        deed = deed_of(told, lines, env);
        given = env.ledger().perform(deed);
    });
    const std::string number = given.aid.front().id.text(Aid::letter);
    env.reply(answer(deed, given, env), number, env.say()(Phrase::reply_next_aid, {{"aid", number}}));
}

}  // namespace

Run aid_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("kind", told->kind, Phrase::arg_aid_kind);
    telling.positional("amount", told->amount, Phrase::arg_amount_optional);
    telling.option("--to", told->to, Phrase::help_aid_to, Phrase::arg_name);
    telling.option("--case", told->of_case, Phrase::help_aid_case, Phrase::arg_case);
    telling.option("-w,--worker-file", told->worker_file, Phrase::help_aid_list, Phrase::arg_file);
    telling.flag("--visit", told->visit, Phrase::help_aid_visit);
    telling.option("--cause", told->cause, Phrase::help_aid_cause, Phrase::arg_text);
    telling.option("--caused-on", told->caused_on, Phrase::help_caused_on, Phrase::arg_date);
    telling.option("--referrer", told->referrer, Phrase::help_referrer, Phrase::arg_text);
    telling.option("--brought", told->brought, Phrase::help_brought, Phrase::arg_text);
    telling.option("--times", told->times, Phrase::help_aid_times, Phrase::arg_number);
    telling.option("-n,--persons", told->persons, Phrase::help_aid_persons, Phrase::arg_number);
    telling.option("--part-of", told->part_of, Phrase::help_part_of, Phrase::arg_record);
    telling.option("--campaign", told->campaign, Phrase::help_campaign, Phrase::arg_name);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    tell_on(telling, *told);
    tell_note(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
