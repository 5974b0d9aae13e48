#include <algorithm>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/store/cases.hpp"
#include "core/work/inspection.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::optional<Result> result;
    std::vector<std::string> with, ok, breach;
    std::optional<std::string> bodies;
    std::optional<InspectionKind> kind;
    std::optional<int> employed, migrants, workers, contracts, order;
    std::optional<Money> found;
    std::optional<TypedDay> served, revisit;
};

// TOPIC[:WORKERS[:AMOUNT]]
CheckedTopic breach_of(const std::string& text) {
    CheckedTopic item;
    item.finding = Finding::breach;
    const std::size_t first = text.find(':'), second = first == std::string::npos ? first : text.find(':', first + 1);
    item.topic = read_word<Topic>(text.substr(0, first));
    if (first != std::string::npos)
        if (const auto workers = text.substr(first + 1, second - first - 1); !workers.empty()) item.workers = read_count(workers);
    if (second != std::string::npos) item.found = Money::parse(text.substr(second + 1));
    return item;
}

std::vector<CheckedTopic> checklist_of(const Options& told) {
    std::vector<CheckedTopic> list;
    for (const auto& text : told.breach) list.push_back(breach_of(text));
    const auto has = [&](Topic topic) { return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.topic == topic; }); };
    for (const auto& text : told.ok) {
        if (text == "all" || text == "全部") {
            for (const auto& row : Words<Topic>::rows)
                if (!has(row.value)) list.push_back({row.value, Finding::ok, {}, {}});
        } else {
            list.push_back({read_word<Topic>(text), Finding::ok, {}, {}});
        }
    }
    return list;
}

// A case's number, or else an employer.
bool is_case_number(const std::string& text) {
    const std::string wanted = typed(text);
    if (wanted == "@") return true;
    const auto number = typed_number(wanted);
    constexpr std::size_t longest = 7;  // longer ones are registration numbers
    return number && number->letter == '\0' && (wanted.size() <= longest || number->year);
}

// The same officer's last visit of that day: who went along, where, and with which bodies, unless it is said.
std::optional<Inspection> last_visit(Env& env, Date on) {
    auto found = all<Inspection>(env.open().sql(), "WHERE writer = $1 AND officer = $2 AND on_day = $3 AND void_act IS NULL ORDER BY id DESC LIMIT 1",
                                 {to_cell(env.open().office().id.writer()), to_cell(env.ledger().signature().officer), to_cell(on)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void go_on_from(const Inspection& last, const Options& told, RecordInspection& deed, Env& env) {
    if (deed.officers.empty()) {
        for (const auto& part : all<InspectionOfficer>(env.open().sql(), "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id",
                                                       {to_cell(last.id.writer()), to_cell(last.id)}))
            deed.officers.push_back(part.officer);
        deed.officers_chosen = deed.officers.size() > 1;
    }
    if (!told.site && !deed.case_id) deed.site = last.site, deed.site_chosen = last.site.has_value();
    if (!told.bodies) deed.bodies = last.bodies, deed.bodies_chosen = last.bodies.has_value();
}

RecordInspection deed_of(const Options& told, Ledger& ledger, Env& env) {
    RecordInspection deed;
    if (is_case_number(*told.target)) {
        deed.case_id = the_case(env.open(), *told.target, env.today());
        deed.employer = named_employer(case_at_hand(ledger.sql(), *deed.case_id).file);
    } else {
        deed.employer = employer_for(ledger, *told.target, told, env).id;
    }
    deed.on = env.day_or_today(told.on);
    deed.result = *told.result;
    deed.kind = told.kind.value_or(deed.case_id ? InspectionKind::complaint : InspectionKind::routine);
    for (const auto& name : told.with) deed.officers.push_back(the_officer(env.open(), name).id);
    if (!deed.officers.empty()) deed.officers.insert(deed.officers.begin(), ledger.signature().officer);
    deed.site = site_of(env, told.site);
    if (told.bodies && !is_none(*told.bodies)) deed.bodies = told.bodies;
    if (const auto last = last_visit(env, deed.on)) go_on_from(*last, told, deed, env);
    deed.employed = told.employed;
    deed.migrants = told.migrants;
    deed.workers = told.workers;
    deed.contracts = told.contracts;
    deed.found = told.found;
    deed.checklist = checklist_of(told);
    deed.order_days = told.order;
    if (told.served) deed.served = env.day(*told.served);
    if (told.revisit) deed.revisit = env.day(*told.revisit, Nearest::future);
    deed.campaign = campaign_choice(env, told.campaign);
    deed.region = region_of(told.region);
    deed.industry = industry_of(told.industry);
    deed.note = told.note;
    return deed;
}

Document answer(const RecordInspection::Result& recorded, const RecordInspection& deed, Env& env) {
    const Speech& say = env.say();
    const Inspection& visit = recorded.inspection;
    std::string found, joined;
    if (visit.found_fen) found = say(Phrase::reply_found, {{"amount", *visit.found_fen}});
    if (recorded.opened_case) joined = say(Phrase::reply_opened_case, {{"case", visit.case_id->text()}});
    else if (visit.case_id) joined = say(Phrase::reply_joined_case, {{"case", visit.case_id->text()}});
    Document document;
    document.say(say(Phrase::inspected, {{"inspection", visit.id.text("I")}, {"employer", recorded.employer.name}, {"result", phrase(visit.result)},
                                         {"found", found}, {"workers", workers_text(visit.workers, say)}, {"joined", joined}}));
    std::string names;
    for (const Officer& officer : recorded.officers) names += (names.empty() ? "" : say(Phrase::list_comma)) + officer.name;
    std::string line = say(deed.officers_chosen ? Phrase::reply_officers_chosen : Phrase::reply_officers, {{"names", names}});
    if (recorded.site) line += "    " + say(deed.site_chosen ? Phrase::reply_site_chosen : Phrase::reply_site, {{"site", recorded.site->name}});
    if (deed.bodies_chosen) line += "    " + say(Phrase::reply_bodies_chosen, {{"bodies", *visit.bodies}});
    if (recorded.campaign) line += "    " + say(Phrase::reply_campaign, {{"campaign", recorded.campaign->name}});
    document.say(line);
    if (recorded.ordered && recorded.order_due)
        document.say(say(Phrase::reply_ordered, {{"amount", *recorded.ordered}, {"due", *recorded.order_due}, {"days", *recorded.order_days}}));
    else if (recorded.ordered && recorded.order_served) document.say(say(Phrase::reply_order_open, {{"amount", *recorded.ordered}, {"days", *recorded.order_days}}));
    else if (recorded.ordered) document.say(say(Phrase::reply_order_unserved, {{"amount", *recorded.ordered}}));
    if (visit.revisit_on) document.say(say(Phrase::reply_revisit, {{"day", *visit.revisit_on}}));
    if (recorded.too_few_inspectors) document.say(say(Phrase::reply_one_inspector));
    document.datum("inspection", visit.id.full("I")).datum("employer", recorded.employer.name);
    document.datum("result", std::string(code(visit.result)));
    document.datum("case", visit.case_id ? Value(visit.case_id->full()) : Value(Nothing{}));
    document.datum("found_fen", visit.found_fen ? Value(*visit.found_fen) : Value(Nothing{}));
    document.datum("due", recorded.order_due ? Value(*recorded.order_due) : Value(Nothing{}));
    return document;
}

// What a text means: a case, or else an employer.
std::string target_of(const std::string& text, Env& env) {
    if (!is_case_number(text)) return the_employer(env.open(), text, true).name;
    const Id of = the_case(env.open(), text, env.today());
    return of.text() + "  " + called(employer_of(env.open().sql(), case_at_hand(env.open().sql(), of).file), env.say());
}

void ask(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    ask_employer(form, env, "target", told.target, told, Phrase::ask_employer_or_case, Phrase::about_employer_or_case,
                 [&env](const std::string& text) { return target_of(text, env); }).listed = Phrase::field_employer_or_case;
    Field& result = form.word<Result>("result", told.result, Phrase::ask_result, say);
    result.is_needed = true;
    result.listed = Phrase::field_result;
    const auto is_owing = [&told] { return told.result == Result::owing; };
    form.value("found", told.found, Phrase::ask_found, Phrase::about_found, say).applies = is_owing;
    form.value("workers", told.workers, Phrase::ask_workers_owed, Phrase::about_people, say).applies = is_owing;
    const auto was_inside = [&told] { return told.result != Result::refused && told.result != Result::absent; };
    for (auto [name, into, label] : {std::tuple("employed", &told.employed, Phrase::ask_employed), std::tuple("migrants", &told.migrants, Phrase::ask_migrants)}) {
        Field& people = form.value(name, *into, label, Phrase::about_people, say);
        people.when = Field::When::in_dialogue;
        people.applies = was_inside;
    }
    ask_to_mend(form, env, told);
}

void run(Options& told, Env& env) {
    Form form;
    ask(form, told, env);
    const auto papers = read_papers(told.attach);
    RecordInspection deed;
    RecordInspection::Result recorded;
    std::vector<DocumentFile> kept;
    Document why;
    form.perform(env, Phrase::example_inspect, [&] {
        Ledger& ledger = env.ledger();
        Ledger::Act act(ledger);
        deed = deed_of(told, ledger, env);
        recorded = ledger.perform(deed);
        kept = keep_papers(ledger, papers, Inspection::table, recorded.inspection.id, deed.on);
        if (recorded.inspection.case_id) why = explanation(told, *recorded.inspection.case_id, ledger, env);
        act.commit();
    });
    const auto& of_case = recorded.inspection.case_id;
    Document document = answer(recorded, deed, env);
    say_papers(document, kept, env.say());
    say_explanation(document, std::move(why));
    env.reply(std::move(document), recorded.inspection.id.text("I"),
              of_case ? env.say(Phrase::reply_next_recover, {{"case", of_case->text()}}) : env.say()(Phrase::reply_undo));
}

}  // namespace

Run inspect_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("target", told->target, Phrase::arg_employer_or_case);
    telling.positional("result", told->result, Phrase::arg_result);
    telling.option("--with", told->with, Phrase::help_with, Phrase::arg_officer);
    telling.option("--bodies", told->bodies, Phrase::help_bodies, Phrase::arg_text);
    telling.option("-k,--kind", told->kind, Phrase::help_inspection_kind, Phrase::arg_word);
    telling.option("--employed", told->employed, Phrase::help_employed, Phrase::arg_number);
    telling.option("--migrants", told->migrants, Phrase::help_migrants, Phrase::arg_number);
    telling.option("-n,--workers", told->workers, Phrase::help_workers_concerned, Phrase::arg_number);
    telling.option("--found", told->found, Phrase::help_found, Phrase::arg_amount);
    telling.option("--breach", told->breach, Phrase::help_breach, Phrase::arg_topic_breach);
    telling.option("--ok", told->ok, Phrase::help_ok, Phrase::arg_topic);
    telling.option("--contracts", told->contracts, Phrase::help_contracts, Phrase::arg_number);
    telling.option("--order", told->order, Phrase::help_order, Phrase::arg_days);
    telling.option("--served", told->served, Phrase::help_served, Phrase::arg_date);
    telling.option("--revisit", told->revisit, Phrase::help_revisit, Phrase::arg_date);
    tell_on(telling, *told);
    tell_place(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    tell_explain(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
