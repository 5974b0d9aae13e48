#include "cli/act.hpp"
#include "cli/brought_again.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "cli/worker_list.hpp"
#include "core/report/columns.hpp"
#include "core/report/due.hpp"
#include "core/store/cases.hpp"
#include "core/store/unstated.hpp"
#include "core/value/masked.hpp"
#include "core/work/contact.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> employer;
    std::optional<Money> amount;
    std::optional<DuplicateChoice> if_duplicate;
    std::optional<ShownCases> shown;  // to whoever was asked whether it is one of these
    bool unclear = false;
    std::optional<int> workers;
    std::optional<Period> period;
    std::optional<CaseKind> kind;
    std::optional<Channel> channel;
    std::optional<std::string> complainant, complainant_file, worker_file, from, ref, ended;
    std::vector<std::string> representatives;
    std::optional<std::string> call;
    std::optional<TypedDay> reply_by;
    std::optional<std::string> phone, id_number;  // of the complainant: asked for, never told
    std::optional<std::string> occupation, work_unit, home, in_charge, post;  // the same; the last two of the employer's
    std::optional<ComplainantLine> read;
    std::vector<WorkerLine> lines;                // read or typed

    CaseKind kind_of_case() const { return kind.value_or(from ? CaseKind::referral : CaseKind::complaint); }
};

// An own finding is no complaint: the word may have been told, or typed when asked.
void require_no_own_finding(const Options& told) {
    if (told.kind == CaseKind::own) throw Error(Fault::refused, Phrase::own_case_by_inspection).in("kind");
    if (told.channel == Channel::inspection) throw Error(Fault::refused, Phrase::own_case_by_inspection).in("channel");
}

// A report (举报) comes from somebody whom the law keeps secret (Regulations 423 art. 9): no name as an argument,
// where `ps` and the shell's history would keep it.
void require_no_reporter(const Options& told) {
    if (told.kind == CaseKind::report && (told.complainant || !told.representatives.empty()))
        throw Error(Fault::usage, Phrase::reporter_not_here).in("complainant");
}

// Nobody can name the employer: what stands in his place is the amount.
Options without_employer(Options told) {
    if (!told.unclear || !told.employer) return told;
    if (told.amount || !told.new_employer.empty()) throw Error(Fault::usage, Phrase::unclear_and_employer).in("unclear");
    try {
        told.amount = Money::parse(*told.employer);
    } catch (const Error&) {
        throw Error(Fault::usage, Phrase::unclear_and_employer).in("unclear");
    }
    told.employer.reset();
    return told;
}

FileComplaint deed_of(const Options& told, Ledger& ledger, Env& env) {
    FileComplaint deed;
    if (told.employer) deed.employer = employer_for(ledger, *told.employer, told, env).id;
    if (told.if_duplicate) deed.if_duplicate = told.if_duplicate->what;
    deed.shown = told.shown;
    deed.claimed = told.amount;
    deed.workers = told.workers;
    deed.period = told.period;
    deed.kind = told.kind_of_case();
    deed.channel = told.channel.value_or(told.from ? Channel::referral : Channel::window);
    if (told.complainant) deed.complainant = Person{*told.complainant, told.id_number, told.phone, {}, told.occupation, told.work_unit, told.home};
    if (told.in_charge) deed.in_charge = Person{*told.in_charge, {}, {}, {}, told.post};
    if (told.read) deed.complainant = told.read->person, deed.in_charge = told.read->in_charge;
    for (const auto& name : told.representatives) deed.representatives.push_back({name, {}, {}, {}});
    deed.worker_lines = told.lines;
    deed.from_body = told.from;
    deed.from_ref = told.ref;
    if (told.reply_by) deed.reply_by = env.day(*told.reply_by, Nearest::future);
    deed.continuing = told.ended && (*told.ended == "continuing" || *told.ended == "持续");
    if (told.ended && !deed.continuing) deed.ended_on = env.day({*told.ended});
    deed.received_on = env.day_or_today(told.on);
    deed.site = site_of(env, told.site);
    deed.campaign = campaign_choice(env, told.campaign);
    deed.region = region_of(told.region);
    deed.industry = industry_of(told.industry);
    deed.note = told.note;
    if (told.call) {
        const Numbered call = the_record(env.open(), *told.call, env.today());
        const auto taken = call.table == Call::table ? find<Call>(env.open().sql(), call.id) : std::nullopt;
        if (!taken) throw Error(Fault::not_found, Phrase::call_unknown, {{"call", excerpt(*told.call)}}).in("call");
        deed.call = taken->id;
        if (!told.channel) deed.channel = taken->line;
    }
    return deed;
}

Phrase name_of_field(const std::string& field) {
    for (const Unstated& one : what_is_to_be_stated())
        if (one.code == field) return one.phrase;
    if (field == "complainant") return Phrase::field_complainant;
    if (field == "phone") return Phrase::field_phone;
    if (field == "period") return Phrase::field_period;
    if (field == "amount") return Phrase::field_amount;
    return Phrase::field_workers;
}

std::string due_sentence(const FileComplaint::Result& filed, const Speech& say) {
    if (!filed.awaits) return {};
    if (!filed.due) return say(Phrase::reply_due_unknown, {{"days", filed.working_days}});
    if (*filed.awaits == Awaits::follow_up) return say(Phrase::reply_follow_up, {{"due", *filed.due}, {"days", filed.working_days}});
    return say(Phrase::reply_acceptance, {{"due", *filed.due}, {"days", filed.working_days}});
}

Document answer(const FileComplaint::Result& filed, const Options& told, Env& env) {
    const Speech& say = env.say();
    Document document;
    const CaseKind kind = told.kind_of_case();
    if (filed.stood_already) {
        document.say(say(Phrase::filed_already, {{"case", filed.number.text()}, {"employer", called(filed.employer, say)}}));
    } else {
        document.say(say(Phrase::filed, {{"kind", phrase(kind)}, {"case", filed.number.text()}, {"employer", called(filed.employer, say)},
                                         {"amount", staged_amount(Stage::claimed, filed.claimed, say)},
                                         {"workers", workers_text(filed.workers, say)}, {"officer", env.officer()->name}}));
        std::string missing;
        for (const auto& field : filed.missing) missing += (missing.empty() ? "" : say(Phrase::list_comma)) + say(name_of_field(field));
        if (!missing.empty()) missing = say(Phrase::reply_missing, {{"fields", missing}});
        if (const std::string line = missing + due_sentence(filed, say); !line.empty()) document.say(line);
        for (const JoinedRows& rows : filed.joined) document.say(say(Phrase::reply_rows_joined, {{"row", rows.row}, {"first", rows.first}}));
        if (filed.site) document.say(say(Phrase::reply_site, {{"site", filed.site->name}}));
        if (filed.campaign) document.say(say(Phrase::reply_campaign, {{"campaign", filed.campaign->name}}));
        std::string others;
        for (const Id other : filed.others_open) others += (others.empty() ? "" : say(Phrase::list_comma)) + other.text();
        if (!others.empty()) document.say(say(Phrase::reply_other_open, {{"case", others}}));
        if (!filed.employer) document.say(say(Phrase::reply_unclear, {{"case", filed.number.text()}}));
    }
    document.datum("case", filed.number.full()).datum("employer", employer_value(filed.employer));
    document.datum("due", filed.due ? Value(*filed.due) : Value(Nothing{}));
    document.datum("step", filed.awaits ? Value(std::string(code(*filed.awaits))) : Value(Nothing{}));
    document.datum("source", filed.due ? Value(source_of(Clock{*filed.awaits, filed.received_on, *filed.due, filed.rule, {}, {}}, env.law(), say)) : Value(Nothing{}));
    Table missing{"missing", {}, {{"", ""}}, {}, {}, true};
    for (const auto& field : filed.missing) missing.rows.push_back({field});
    document.table(std::move(missing));
    return document;
}

// Before the act: standard input may keep one waiting. At a terminal a list is typed, by the form.
void read_files(Options& told, Env& env) {
    const bool is_typed = told.worker_file == "-" && env.can_ask();
    if (told.worker_file && !is_typed && told.lines.empty()) told.lines = read_worker_list(*told.worker_file);
    if (told.complainant_file && !told.read) told.read = read_complainant(*told.complainant_file);
}

// The channel by which the officer's last case came in.
Channel last_channel(Env& env) {
    const auto found = env.open().sql().text(R"sql(
        SELECT channel FROM case_file WHERE writer = $1 AND officer = $2 AND channel NOT IN ('inspection', 'referral') AND void_act IS NULL
        ORDER BY id DESC LIMIT 1
    )sql", {env.open().office().id.writer().number(), env.officer()->id.number()});
    return found ? from_code<Channel>(*found).value_or(Channel::window) : Channel::window;
}

void ask_list(Form& form, Options& told, Env& env) {
    Field list("worker-file", Phrase::field_file, Phrase::about_worker_name);
    list.is_asked = true;
    list.applies = [&told] { return told.worker_file.has_value(); };
    list.is_told = [&told] { return told.worker_file != "-"; };
    list.check = [&told, &env] { read_files(told, env); };
    list.ask = [&told](Prompt& prompt, Move from) { return type_worker_list(prompt, told.lines, from); };
    form.add(std::move(list));
}

// Art. 14 of the rules (若干规定) on what a complaint states. Sex and age follow from the ID number.
void ask_complainant(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    const bool is_report = told.kind == CaseKind::report;
    Field& name = form.value("complainant", told.complainant, is_report ? Phrase::ask_reporter : Phrase::ask_complainant,
                             is_report ? Phrase::about_reporter : Phrase::about_complainant, say);
    name.applies = [&told] { return !told.complainant_file; };
    if (is_report) name.standing = [&told] { return told.complainant ? masked_name(*told.complainant) : std::string(); };
    const auto is_named = [&told] { return told.complainant && !told.complainant_file; };
    ask_phone(form, told.phone, say, is_named);
    ask_id_number(form, told.id_number, say, is_named);
    const auto is_complaint = [&told, is_named] { return is_named() && told.kind_of_case() == CaseKind::complaint; };
    const auto text = [&](const char* field, std::optional<std::string>& into, Phrase label, Phrase about) -> Field& {
        Field& of = form.value(field, into, label, about, say);
        of.applies = is_complaint;
        return of;
    };
    text("occupation", told.occupation, Phrase::ask_occupation, Phrase::about_occupation);
    text("work-unit", told.work_unit, Phrase::ask_work_unit, Phrase::about_work_unit);
    text("home", told.home, Phrase::ask_home, Phrase::about_home);
    text("in-charge", told.in_charge, Phrase::ask_employer_representative, Phrase::about_employer_representative);
    text("post", told.post, Phrase::ask_post, Phrase::about_post).applies = [&told, is_complaint] { return is_complaint() && told.in_charge; };
    Field& facts = form.value("facts", told.note, Phrase::ask_facts, Phrase::about_facts, say);
    facts.is_needed = told.unclear;
    facts.listed = Phrase::field_what_is_known;
}

void ask(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    Field& employer = ask_employer(form, env, "employer", told.employer, told, Phrase::ask_employer, Phrase::about_employer,
                                   [&env](const std::string& text) { return the_employer(env.open(), text, true).name; });
    employer.listed = Phrase::field_employer;
    employer.applies = [&told] { return !told.unclear; };
    Field& ref = form.value("ref", told.ref, Phrase::field_ref, Phrase::help_ref, say);
    ref.is_needed = true;
    ref.applies = [&told] { return told.from.has_value(); };
    ask_list(form, told, env);
    const auto has_no_list = [&told] { return told.lines.empty(); };
    form.value("amount", told.amount, Phrase::ask_claimed, Phrase::about_amount, say).applies = has_no_list;
    form.value("workers", told.workers, Phrase::ask_workers, Phrase::about_people, say).applies = has_no_list;
    form.value("period", told.period, Phrase::ask_period, Phrase::about_period, say);
    Field& channel = form.word<Channel>("channel", told.channel, Phrase::label_channel, say,
                                        [](Channel one) { return one != Channel::inspection && one != Channel::referral; });
    channel.applies = [&told] { return !told.from; };
    channel.suggestion = [&env, &say] { return say(phrase(last_channel(env))); };
    ask_complainant(form, told, env);
    form.value("if_duplicate", told.if_duplicate, Phrase::column_which_case, Phrase::help_if_duplicate, say).when = Field::When::to_mend;
    ask_to_mend(form, env, told);
}

void run(Options& told, Env& env) {
    told = without_employer(std::move(told));
    require_no_own_finding(told);
    require_no_reporter(told);
    Form form;
    ask(form, told, env);
    const auto papers = read_papers(told.attach);
    FileComplaint::Result filed;
    std::optional<AddContact::Result> linked;
    std::vector<DocumentFile> kept;
    Document why;
    form.perform(env, told.unclear ? Phrase::example_file_unclear : Phrase::example_file, [&] {
        require_no_own_finding(told);
        read_files(told, env);
        Ledger& ledger = env.ledger();
        Ledger::Act act(ledger);
        const FileComplaint deed = deed_of(told, ledger, env);
        linked.reset();
        if (const auto to = case_to_link(deed, told.if_duplicate, env)) linked = ledger.perform(contact_of(deed, *to));
        else filed = perform_or_ask(deed, env, told.shown);
        if (!linked && filed.stood_already) return;  // nothing was written
        kept = keep_papers(ledger, papers, CaseFile::table, linked ? linked->file.id : filed.number, deed.received_on);
        why = explanation(told, linked ? linked->file.id : filed.number, ledger, env);
        act.commit();
    });
    Document document = linked ? answer(*linked, env) : answer(filed, told, env);
    say_papers(document, kept, env.say());
    if (kept.size() < papers.size()) document.say(env.say(Phrase::documents_not_kept, {{"case", filed.number.text()}}));
    say_explanation(document, std::move(why));
    const auto next = [&](Id number) { return env.say(Phrase::reply_next_case, {{"case", number.text()}}); };
    if (linked) return env.reply(std::move(document), linked->file.id.text(), next(linked->file.id));
    env.reply(std::move(document), filed.number.text(), filed.stood_already ? std::string() : next(filed.number));
}

}  // namespace

Run file_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("employer", told->employer, Phrase::arg_employer_unless_unclear);
    telling.positional("amount", told->amount, Phrase::arg_amount_optional);
    telling.option("-n,--workers", told->workers, Phrase::help_workers, Phrase::arg_number);
    telling.option("-p,--period", told->period, Phrase::help_period, Phrase::arg_period);
    telling.option("-k,--kind", told->kind, Phrase::help_case_kind, Phrase::arg_word);
    telling.option("-c,--channel", told->channel, Phrase::help_channel, Phrase::arg_word);
    telling.option("--complainant", told->complainant, Phrase::help_complainant, Phrase::arg_name);
    telling.option("--complainant-file", told->complainant_file, Phrase::help_complainant_file, Phrase::arg_file);
    telling.option("--rep", told->representatives, Phrase::help_representatives, Phrase::arg_name);
    telling.option("-w,--worker-file", told->worker_file, Phrase::help_worker_file, Phrase::arg_file);
    telling.option("--from", told->from, Phrase::help_from, Phrase::arg_body);
    telling.option("--ref", told->ref, Phrase::help_ref, Phrase::arg_text);
    telling.option("--reply-by", told->reply_by, Phrase::help_reply_by, Phrase::arg_date);
    telling.option("--ended", told->ended, Phrase::help_ended, Phrase::arg_date);
    telling.option("--call", told->call, Phrase::help_call_number, Phrase::arg_record);
    telling.option("--if-duplicate", told->if_duplicate, Phrase::help_if_duplicate, Phrase::arg_if_duplicate);
    telling.flag("--unclear", told->unclear, Phrase::help_unclear);
    tell_on(telling, *told);
    tell_place(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    tell_explain(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
