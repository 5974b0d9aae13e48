// show, list, due, log: what stands in the ledger.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/night.hpp"
#include "cli/read.hpp"
#include "core/report/due.hpp"
#include "core/report/explain.hpp"
#include "core/report/lists.hpp"
#include "core/report/log.hpp"
#include "core/report/show.hpp"
#include "core/store/office_law.hpp"

namespace arrears {
namespace {

constexpr int late_exit = 20;
constexpr std::size_t lines_of_a_page = 200;

struct Options : ReadOptions {
    std::optional<std::string> record, employer, officer, campaign, site, after;
    std::optional<DaySpan> within;
    std::optional<Listing> what;
    std::optional<TypedDay> since, until;
    std::optional<int> most;
    bool open = false, all = false, check = false, explain = false;
};

void show_case(Id id, Reading& reading, bool explain, Env& env) {
    Document document = show_case(reading.sql(), id, reading.as_of(), env.say());
    if (explain) explain_running(document, reading.sql(), id, reading.as_of(), env.say());
    env.print(document);
}

void show(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.record.has_value(), Phrase::field_record);
    missing.check(Phrase::example_show);
    Reading reading(told, env);
    const Numbered found = the_record(reading.store(), *told.record, env.today());
    Sql& sql = reading.sql();
    const Speech& say = env.say();
    if (found.table == Employer::table) env.print(show_employer(sql, found.id, reading.as_of(), say));
    else if (found.table == Site::table) env.print(show_site(sql, found.id, reading.as_of(), say));
    else if (found.table == Inspection::table) env.print(show_inspection(sql, found.id, reading.as_of(), say));
    else if (found.table == Call::table) env.print(show_call(sql, found.id, reading.as_of(), say));
    else if (found.table == Aid::table) env.print(show_aid(sql, found.id, reading.as_of(), say));
    else if (found.table == Payment::table) env.print(show_payment(sql, found.id, reading.as_of(), say));
    else show_case(found.id, reading, told.explain, env);
}

void make_page(ListRequest& request, const Options& told, Reading& reading, Env& env) {
    request.most = lines_of({told.most, told.all}, lines_of_a_page, env);
    if (!told.after) return;
    // Officers and campaigns are listed by their names.
    if (request.what == Listing::officers) request.after = the_officer(reading.store(), *told.after).id;
    if (request.what == Listing::campaigns) request.after = the_campaign(reading.store(), *told.after).id;
    if (request.after) return;
    const Numbered after = the_record(reading.store(), *told.after, env.today());
    if (after.table != records_of(request.what)) throw Error(Fault::usage, Phrase::list_after_foreign, {{"text", excerpt(*told.after)}, {"list", phrase(request.what)}}).in("after");
    request.after = after.id;
}

void list(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.what.has_value(), Phrase::field_listing);
    missing.check(Phrase::example_list);
    Reading reading(told, env);
    ListRequest request;
    request.what = *told.what;
    request.as_of = reading.as_of();
    request.as_of_given = reading.as_of_given();
    request.open_only = told.open;
    if (told.employer) request.employer = the_employer(reading.store(), *told.employer).id;
    if (told.officer) request.officer = the_officer(reading.store(), *told.officer).id;
    if (told.campaign) request.campaign = the_campaign(reading.store(), *told.campaign).id;
    if (told.site) request.site = the_site(reading.store(), *told.site).id;
    if (told.since) request.since = env.day(*told.since);
    if (told.until) request.until = env.day(*told.until);
    make_page(request, told, reading, env);
    env.print(write_list(request, reading.sql(), env.say()));
}

Date within(const DaySpan& span, Date today, const Calendar& calendar) {
    return span.working ? calendar.add_working_days(today, span.days) : today + span.days;
}

void due(const Options& told, Env& env) {
    Reading reading(told, env);
    DueRequest request;
    request.as_of = reading.as_of();
    request.explain = told.explain;
    if (told.officer) request.officer = the_officer(reading.store(), *told.officer).id;
    else if (!told.all && !told.check)
        if (const auto mine = env.officer()) request.officer = mine->id;
    request.most = lines_of({told.most}, lines_of_a_page, env);  // --all is everybody's
    const Calendar calendar = calendar_of(reading.sql());
    if (told.within) request.until = within(*told.within, request.as_of, calendar);
    if (told.employer) request.employer = the_employer(reading.store(), *told.employer).id;
    const Due found = write_due(request, reading.sql(), calendar, law_of(reading.sql(), reading.store().office().region), env.say());
    env.print(found.document);
    if (env.prints_on_a_screen())
        if (const auto word = word_of_last_night(env, reading.store().office())) env.warn(*word);
    if (told.check && found.any_late) env.exit_code = late_exit;
}

void log(const Options& told, Env& env) {
    Reading reading(told, env);
    LogRequest request;
    if (told.record) {
        const Numbered found = the_record(reading.store(), *told.record, env.today());
        request.record = {found.table, found.id};
    }
    if (told.since) request.since = env.day(*told.since).iso();
    if (told.officer) request.officer = the_officer(reading.store(), *told.officer).id;
    if (told.most) request.most = static_cast<std::size_t>(*told.most);
    env.print(write_log(request, reading.sql(), reading.store().office(), env.say()));
}

Run as_run(std::shared_ptr<Options> told, void (*run)(const Options&, Env&)) {
    return [told, run](Env& env) { run(*told, env); };
}

}  // namespace

Run show_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->record, Phrase::arg_record);
    telling.flag("--explain", told->explain, Phrase::help_explain);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return as_run(told, show);
}

Run list_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("what", told->what, Phrase::arg_listing);
    telling.flag("--open", told->open, Phrase::help_open_only);
    telling.option("--employer", told->employer, Phrase::help_of_employer, Phrase::arg_employer);
    telling.option("--by", told->officer, Phrase::help_of_officer, Phrase::arg_officer);
    telling.option("--campaign", told->campaign, Phrase::help_of_campaign, Phrase::arg_name);
    telling.option("--site", told->site, Phrase::help_of_site, Phrase::arg_site);
    telling.option("--since", told->since, Phrase::help_since, Phrase::arg_date);
    telling.option("--until", told->until, Phrase::help_until, Phrase::arg_date);
    telling.option("--most", told->most, Phrase::help_most, Phrase::arg_number);
    telling.option("--after", told->after, Phrase::help_list_after, Phrase::arg_record);
    telling.flag("--all", told->all, Phrase::help_list_all);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return as_run(told, list);
}

Run due_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.flag("--all", told->all, Phrase::help_due_all);
    telling.flag("--check", told->check, Phrase::help_due_check);
    telling.option("--within", told->within, Phrase::help_within, Phrase::arg_within);
    telling.option("--employer", told->employer, Phrase::help_of_employer, Phrase::arg_employer);
    telling.option("--by", told->officer, Phrase::help_of_officer, Phrase::arg_officer);
    telling.option("--most", told->most, Phrase::help_most, Phrase::arg_number);
    telling.flag("--explain", told->explain, Phrase::help_explain);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return as_run(told, due);
}

Run log_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->record, Phrase::arg_record);
    telling.option("--since", told->since, Phrase::help_log_since, Phrase::arg_date);
    telling.option("--by", told->officer, Phrase::help_of_officer, Phrase::arg_officer);
    telling.option("--most", told->most, Phrase::help_most, Phrase::arg_number);
    tell_known(telling, *told);
    return as_run(told, log);
}

}  // namespace arrears
