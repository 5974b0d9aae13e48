// amend and assign. What may be mended depends on what is named: a case, a visit, a payment, an employer or a site.
#include <algorithm>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/worker_list.hpp"
#include "core/work/amend.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target, employer, kind, bodies, proof, name, address, builder, general_contractor, complainant_file, worker_file;
    std::vector<std::string> subcontractors;
    std::optional<Money> amount, found;
    std::optional<int> workers, employed, migrants, contracts;
    std::optional<Period> period;
    std::optional<Channel> channel;
    std::optional<Result> result;
    std::optional<Payer> payer;
    std::optional<Means> means;
    std::optional<CreditCode> credit_code;
    std::optional<RegistrationNumber> registration_number;
    std::optional<OrganisationCode> organisation_code;
    std::optional<TypedDay> ended, since, revisit;
};

std::optional<Date> day_of(const std::optional<TypedDay>& typed, Env& env, Nearest nearest = Nearest::past) {
    return typed ? std::optional(env.day(*typed, nearest)) : std::nullopt;
}

template <FixedWord E>
std::optional<E> word_of(const std::optional<std::string>& text) {
    return text ? std::optional(read_word<E>(*text)) : std::nullopt;
}

// An option that the record has no place for is refused, never passed over.
class Known {
  public:
    Known(std::string_view record, std::initializer_list<std::string_view> names) : record_(record), names_(names) {}
    void only(const Options& told) const {
        const auto refuse = [&](bool is_told, std::string_view option) {
            if (is_told && std::ranges::find(names_, option) == names_.end())
                throw Error(Fault::usage, Phrase::amend_option_elsewhere, {{"option", "--" + std::string(option)}, {"record", record_}}).in(std::string(option));
        };
        refuse(told.amount.has_value(), "amount"), refuse(told.found.has_value(), "found"), refuse(told.workers.has_value(), "workers");
        refuse(told.employed.has_value(), "employed"), refuse(told.migrants.has_value(), "migrants"), refuse(told.contracts.has_value(), "contracts");
        refuse(told.period.has_value(), "period"), refuse(told.channel.has_value(), "channel"), refuse(told.result.has_value(), "result");
        refuse(told.payer.has_value(), "by"), refuse(told.means.has_value(), "means"), refuse(told.employer.has_value(), "employer");
        refuse(told.kind.has_value(), "kind"), refuse(told.bodies.has_value(), "bodies"), refuse(told.proof.has_value(), "proof");
        refuse(told.name.has_value(), "name"), refuse(told.address.has_value(), "address"), refuse(told.ended.has_value(), "ended");
        refuse(told.since.has_value(), "since"), refuse(told.revisit.has_value(), "revisit"), refuse(told.on.has_value(), "on");
        refuse(told.credit_code.has_value(), "credit-code"), refuse(told.registration_number.has_value(), "registration-number");
        refuse(told.organisation_code.has_value(), "organisation-code"), refuse(told.region.has_value(), "region"), refuse(told.industry.has_value(), "industry");
        refuse(told.site.has_value(), "site"), refuse(told.builder.has_value(), "builder"), refuse(told.general_contractor.has_value(), "general");
        refuse(!told.subcontractors.empty(), "sub"), refuse(told.complainant_file.has_value(), "complainant-file");
        refuse(told.worker_file.has_value(), "worker-file");
    }

  private:
    std::string record_;
    std::vector<std::string_view> names_;
};

Document answer(Phrase how, const std::string& number, const std::string& employer, const std::vector<Amended>& changes, Env& env) {
    const Speech& say = env.say();
    Document document;
    document.say(say(how, {{"record", number}, {"employer", employer}}));
    for (const Amended& change : changes) document.say(say(Phrase::amended_line, {{"what", change.what}, {"before", change.before}, {"after", change.after}}));
    return document;
}

void reply(Document document, const std::string& number, const std::string& full, Env& env) {
    document.datum("record", full);
    env.reply(std::move(document), number, env.say(Phrase::reply_next_log, {{"record", number}}));
}

void amend_case(const Options& told, Id id, Env& env) {
    Known(id.text(), {"amount", "workers", "period", "channel", "kind", "on", "ended", "employer", "site", "region", "industry", "since", "complainant-file"}).only(told);
    AmendCase deed;
    deed.case_id = id;
    deed.claimed = told.amount;
    deed.workers = told.workers;
    deed.period = told.period;
    deed.channel = told.channel;
    deed.kind = word_of<CaseKind>(told.kind);
    deed.received_on = day_of(told.on, env);
    deed.ended_on = day_of(told.ended, env);
    if (told.employer) deed.employer = the_employer(env.open(), *told.employer).id;
    deed.site = site_of(env, told.site);
    deed.region = region_of(told.region);
    deed.industry = industry_of(told.industry);
    if (told.complainant_file) {
        const ComplainantLine read = read_complainant(*told.complainant_file);
        deed.complainant = read.person, deed.in_charge = read.in_charge;
    }
    deed.since = day_of(told.since, env);
    deed.reason = *told.note;
    const auto done = env.ledger().perform(deed);
    Document document = answer(deed.since ? Phrase::changed : Phrase::amended, id.text(), called(done.employer, env.say()), done.changes, env);
    if (done.due) document.say(env.say(Phrase::reply_due_moved, {{"due", *done.due}}));
    reply(std::move(document), id.text(), id.full(), env);
}

void amend_inspection(const Options& told, Id id, Env& env) {
    Known(id.text("I"), {"result", "found", "workers", "employed", "migrants", "contracts", "bodies", "on", "revisit", "site", "region", "industry"}).only(told);
    const auto done = env.ledger().perform(AmendInspection{id, told.result, told.found, told.workers, told.employed, told.migrants, told.contracts, told.bodies,
                                                           day_of(told.on, env), day_of(told.revisit, env, Nearest::future), site_of(env, told.site), region_of(told.region),
                                                           industry_of(told.industry), *told.note});
    reply(answer(Phrase::amended, id.text("I"), done.employer.name, done.changes, env), id.text("I"), id.full("I"), env);
}

void amend_payment(const Options& told, Id id, Env& env) {
    Known(id.text("P"), {"amount", "by", "means", "workers", "worker-file", "proof", "on"}).only(told);
    std::vector<Reached> reached;
    if (told.worker_file) {
        const auto lines = read_worker_list(*told.worker_file);
        const auto payment = find<Payment>(env.open().sql(), id);
        reached = reached_by(lines, env.open().sql(), payment ? payment->case_id : std::nullopt, id.text("P"));
    }
    const auto done = env.ledger().perform(AmendPayment{id, told.amount, told.payer, told.means, told.workers, told.proof, day_of(told.on, env), std::move(reached), *told.note});
    Document document = answer(Phrase::amended, id.text("P"), done.employer.name, done.changes, env);
    if (done.outstanding) document.say(env.say(Phrase::reply_outstanding, {{"outstanding", *done.outstanding}, {"base", phrase(*done.base)}}));
    reply(std::move(document), id.text("P"), id.full("P"), env);
}

// It was called otherwise until that day: not wrong, so the earlier name stays one to find it by.
void rename_employer(const Options& told, Id id, Env& env) {
    Known(id.text("E"), {"name", "since"}).only(told);
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_name);
    missing.check(Phrase::example_amend_name);
    const auto done = env.ledger().perform(RenameEmployer{id, *told.name, env.day(*told.since), told.note});
    reply(answer(Phrase::changed, id.text("E"), done.employer.name, {{Phrase::field_name, done.former.name, done.employer.name}}, env), id.text("E"), id.full("E"), env);
}

void amend_employer(const Options& told, Id id, Env& env) {
    if (told.since) return rename_employer(told, id, env);
    Known(id.text("E"), {"name", "kind", "credit-code", "registration-number", "organisation-code", "region", "address", "industry"}).only(told);
    const auto done = env.ledger().perform(AmendEmployer{id, told.name, told.address, word_of<EmployerKind>(told.kind), told.credit_code, told.registration_number,
                                                         told.organisation_code, region_of(told.region), industry_of(told.industry), *told.note});
    reply(answer(Phrase::amended, id.text("E"), done.employer.name, done.changes, env), id.text("E"), id.full("E"), env);
}

void amend_site(const Options& told, Id id, Env& env) {
    Known(id.text("S"), {"name", "address", "region", "builder", "general", "sub"}).only(told);
    AmendSite deed;
    deed.site = id;
    deed.name = told.name;
    deed.address = told.address;
    deed.region = region_of(told.region);
    if (told.builder) deed.builder = the_employer(env.open(), *told.builder).id;
    if (told.general_contractor) deed.general_contractor = the_employer(env.open(), *told.general_contractor).id;
    for (const auto& text : told.subcontractors) deed.subcontractors.push_back(the_employer(env.open(), text).id);
    deed.reason = *told.note;
    const auto done = env.ledger().perform(deed);
    reply(answer(Phrase::amended, id.text("S"), done.site.name, done.changes, env), id.text("S"), id.full("S"), env);
}

void amend(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_record);
    missing.unless(told.note.has_value(), Phrase::field_amend_reason);
    missing.check(Phrase::example_amend);
    const Numbered found = the_record(env.open(), *told.target, env.today());
    if (found.table == Inspection::table) return amend_inspection(told, found.id, env);
    if (found.table == Payment::table) return amend_payment(told, found.id, env);
    if (found.table == Site::table) return amend_site(told, found.id, env);
    if (found.table == Employer::table) return amend_employer(told, found.id, env);
    if (found.table == CaseFile::table) return amend_case(told, found.id, env);
    throw Error(Fault::usage, Phrase::amend_target, {{"text", excerpt(*told.target)}}).in("record");
}

struct AssignOptions {
    std::vector<std::string> words;  // cases, and the officer at the end
};

void assign(const AssignOptions& told, Env& env) {
    Missing missing;
    missing.unless(!told.words.empty(), Phrase::field_case);
    missing.unless(told.words.size() > 1, Phrase::field_officer);
    missing.check(Phrase::example_assign);
    const Officer officer = the_officer(env.open(), told.words.back());
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    Document document;
    Table items{"items", {}, {{"case", ""}}, {}, {}, true};
    std::string last;
    for (std::size_t i = 0; i + 1 < told.words.size(); ++i) {
        const auto done = ledger.perform(AssignCase{the_case(env.open(), told.words[i], env.today()), officer.id});
        last = done.file.id.text();
        document.say(env.say(Phrase::assigned, {{"case", last}, {"employer", called(done.employer, env.say())}, {"before", done.before.name}, {"after", done.after.name}}));
        items.rows.push_back({done.file.id.full()});
    }
    act.commit();
    document.datum("officer", officer.name).table(std::move(items));
    env.reply(std::move(document), last, env.say()(Phrase::reply_undo));
}

}  // namespace

Run amend_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->target, Phrase::arg_record);
    telling.option("--amount", told->amount, Phrase::help_amend_amount, Phrase::arg_amount);
    telling.option("-n,--workers", told->workers, Phrase::help_workers, Phrase::arg_number);
    telling.option("-w,--worker-file", told->worker_file, Phrase::help_amend_workers_file, Phrase::arg_file);
    telling.option("-p,--period", told->period, Phrase::help_period, Phrase::arg_period);
    telling.option("-c,--channel", told->channel, Phrase::help_channel, Phrase::arg_word);
    telling.option("-k,--kind", told->kind, Phrase::help_amend_kind, Phrase::arg_word);
    telling.option("--employer", told->employer, Phrase::help_amend_employer, Phrase::arg_employer);
    telling.option("--complainant-file", told->complainant_file, Phrase::help_complainant_file, Phrase::arg_file);
    telling.option("--ended", told->ended, Phrase::help_ended, Phrase::arg_date);
    telling.option("--since", told->since, Phrase::help_amend_since, Phrase::arg_date);
    telling.option("--result", told->result, Phrase::help_amend_result, Phrase::arg_word);
    telling.option("--found", told->found, Phrase::help_found, Phrase::arg_amount);
    telling.option("--employed", told->employed, Phrase::help_employed, Phrase::arg_number);
    telling.option("--migrants", told->migrants, Phrase::help_migrants, Phrase::arg_number);
    telling.option("--contracts", told->contracts, Phrase::help_contracts, Phrase::arg_number);
    telling.option("--bodies", told->bodies, Phrase::help_bodies, Phrase::arg_text);
    telling.option("--revisit", told->revisit, Phrase::help_revisit, Phrase::arg_date);
    telling.option("--by", told->payer, Phrase::help_by, Phrase::arg_word);
    telling.option("--means", told->means, Phrase::help_means, Phrase::arg_word);
    telling.option("--proof", told->proof, Phrase::help_proof, Phrase::arg_text);
    telling.option("--name", told->name, Phrase::help_amend_name, Phrase::arg_name);
    telling.option("--address", told->address, Phrase::help_address, Phrase::arg_text);
    telling.option("--site", told->site, Phrase::help_amend_site, Phrase::arg_site);
    telling.option("--builder", told->builder, Phrase::help_builder, Phrase::arg_employer);
    telling.option("--general", told->general_contractor, Phrase::help_general_contractor, Phrase::arg_employer);
    telling.option("--sub", told->subcontractors, Phrase::help_subcontractors, Phrase::arg_employer);
    telling.option("--credit-code", told->credit_code, Phrase::help_credit_code, Phrase::arg_number);
    telling.option("--registration-number", told->registration_number, Phrase::help_registration_number, Phrase::arg_number);
    telling.option("--organisation-code", told->organisation_code, Phrase::help_organisation_code, Phrase::arg_number);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    telling.option("--industry", told->industry, Phrase::help_industry, Phrase::arg_industry);
    tell_on(telling, *told);
    telling.option("-m,--note", told->note, Phrase::help_reason, Phrase::arg_text);
    return [told](Env& env) { amend(*told, env); };
}

Run assign_command(Telling& telling) {
    auto told = std::make_shared<AssignOptions>();
    telling.positional("cases", told->words, Phrase::arg_cases_officer);
    return [told](Env& env) { assign(*told, env); };
}

}  // namespace arrears
