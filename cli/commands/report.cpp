// sweep and report: any report of the table, over a campaign or a span.
#include "cli/commands.hpp"
#include "cli/read.hpp"
#include "core/report/comparison.hpp"
#include "core/report/reports.hpp"
#include "core/report/trace.hpp"
#include "core/journal/chain.hpp"
#include "cli/act.hpp"

namespace arrears {
namespace {

struct Options : ReadOptions {
    std::optional<std::string> name, subject, campaign, region, industry, against, since_known, trace;
    std::optional<TypedDay> since, until;
    bool all = false, annex = false;
};

void require_heeded(const ReportRow& report, const Options& told) {
    const auto require = [&](bool is_told, bool is_heeded, const char* option) {
        if (is_told && !is_heeded)
            throw Error(Fault::usage, Phrase::report_not_narrowed, {{"report", report.phrase}, {"option", option}}).in(std::string(option).substr(2));
    };
    require(told.campaign.has_value(), report.heeds.campaign, "--campaign");
    require(told.since.has_value(), report.heeds.span, "--since");
    require(told.until.has_value(), report.heeds.span, "--until");
    require(told.region.has_value(), report.heeds.region, "--region");
    require(told.industry.has_value(), report.heeds.industry, "--industry");
    require(told.against.has_value(), report.heeds.comparison, "--against");
    require(told.since_known.has_value(), report.heeds.tracing, "--since-known");
    require(told.trace.has_value(), report.heeds.tracing, "--trace");
    require(told.annex, report.heeds.tracing, "--annex");
}

// Without --campaign, --since, --until: the one campaign that is open on the day, else everything.
std::optional<Campaign> campaign_of(const ReportRow& report, const Options& told, Reading& reading) {
    if (told.campaign) return the_campaign(reading.store(), *told.campaign);
    if (!report.heeds.of_open_campaign || told.all || told.since || told.until) return std::nullopt;
    std::vector<Campaign> open;
    for (auto& campaign : all<Campaign>(reading.sql(), "WHERE void_act IS NULL ORDER BY id"))
        if (campaign.its_kind() == *report.heeds.of_open_campaign && is_open(campaign, reading.as_of())) open.push_back(std::move(campaign));
    return open.size() == 1 ? std::optional(std::move(open.front())) : std::nullopt;
}

Former former_of(const std::string& against, const ReportRequest& request, Reading& reading, const Speech& say) {
    const std::string text = typed(against);
    if (text == "before" || text == "上期") {
        if (!request.scope.since) throw Error(Fault::usage, Phrase::report_against_no_span).in("against");
        return against_days_before(request, say);
    }
    const Campaign other = the_campaign(reading.store(), text);
    if (!request.campaign || request.campaign->id == other.id) throw Error(Fault::usage, Phrase::report_against_itself, {{"campaign", other.name}}).in("against");
    return against_campaign(request, other);
}

// Whom or what a report is about.
std::optional<Id> subject_of(const ReportRow& report, const Options& told, Reading& reading, Env& env) {
    if (report.heeds.subject == Subject::none) {
        if (told.subject) throw Error(Fault::usage, Phrase::report_of_no_subject, {{"report", report.phrase}, {"text", excerpt(*told.subject)}}).in("subject");
        return std::nullopt;
    }
    const bool is_of_employer = report.heeds.subject == Subject::employer;
    Missing missing;
    missing.unless(told.subject.has_value(), is_of_employer ? Phrase::field_employer : Phrase::field_case);
    missing.check(is_of_employer ? Phrase::example_report_employer : Phrase::example_report_case);
    return is_of_employer ? the_employer(reading.store(), *told.subject).id : the_case(reading.store(), *told.subject, env.today());
}

// A trace is of one figure alone.
void require_alone(const Options& told) {
    const auto refuse = [&](bool is_told, const char* option) {
        if (told.trace && is_told) throw Error(Fault::usage, Phrase::trace_alone, {{"option", option}}).in("trace");
    };
    refuse(told.annex, "--annex");
    refuse(told.against.has_value(), "--against");
    refuse(told.since_known.has_value(), "--since-known");
}

const TracedFigure& figure_of(const std::string& text) {
    if (const TracedFigure* figure = find_traced_figure(text)) return *figure;
    std::vector<Error::Candidate> known;
    for (const TracedFigure& figure : traced_figures()) known.emplace_back(std::string(figure.key), figure.label);
    throw Error(Fault::usage, Phrase::trace_unknown, {{"text", excerpt(text)}}).in("trace").among(std::move(known));
}

// What was known then is known to what is read: with --known, that may be a store of the past itself.
void require_no_later(Reading& reading, Store& then) {
    for (const Head& head : heads(then.sql()))
        if (const Head last = head_of(reading.sql(), head.writer); head.seq > last.seq)
            throw Error(Fault::invalid, Phrase::known_unknown, {{"seq", head.seq}, {"last", last.seq}}).in("since-known");
}

void write(const ReportRow& report, const Options& told, Env& env) {
    require_heeded(report, told);
    require_alone(told);
    const TracedFigure* traced = told.trace ? &figure_of(*told.trace) : nullptr;
    auto then = told.since_known ? std::optional(known_store(env.open(), *told.since_known, "since-known")) : std::nullopt;
    Reading reading(told, env);
    if (then) require_no_later(reading, *then);
    const auto campaign = campaign_of(report, told, reading);
    Scope scope;
    scope.as_of = reading.as_of();
    if (campaign) scope.campaign = campaign->id;
    if (told.since) scope.since = env.day(*told.since);
    if (told.until) scope.until = env.day(*told.until);
    if (scope.since && *scope.since > scope.last_day())
        throw Error(Fault::invalid, Phrase::span_backwards, {{"since", *scope.since}, {"until", scope.last_day()}}).in("since");
    scope.region = region_of(told.region);
    scope.industry = industry_of(told.industry);
    ReportRequest request{report, reading.store().office(), scope, campaign, reading.as_of_given() || told.until};
    if (told.against) request.former = former_of(*told.against, request, reading, env.say());
    request.subject = subject_of(report, told, reading, env);
    request.with_annex = told.annex;
    if (then) request.earlier.emplace(then->sql(), typed(*told.since_known));
    env.print(traced ? write_trace(*traced, request, reading.sql(), env.say()) : report.write(request, reading.sql(), env.say()));
}

void list_reports(Env& env) {
    Document document;
    Table table{"items", {}, {{"report", env.say()(Phrase::column_report)}, {"title", env.say()(Phrase::column_name_of)}}, {}, {}};
    for (const ReportRow& row : reports()) table.rows.push_back({std::string(row.name), env.say()(row.phrase)});
    env.print(document.table(std::move(table)));
}

std::shared_ptr<Options> declare(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.option("--campaign", told->campaign, Phrase::help_report_campaign, Phrase::arg_name);
    telling.option("--since", told->since, Phrase::help_since, Phrase::arg_date);
    telling.option("--until", told->until, Phrase::help_until, Phrase::arg_date);
    telling.option("--region", told->region, Phrase::help_report_region, Phrase::arg_region);
    telling.option("--industry", told->industry, Phrase::help_report_industry, Phrase::arg_industry);
    telling.option("--against", told->against, Phrase::help_report_against, Phrase::arg_campaign_or_before);
    telling.option("--trace", told->trace, Phrase::help_trace, Phrase::arg_figure);
    telling.option("--since-known", told->since_known, Phrase::help_since_known, Phrase::arg_seq);
    telling.flag("--annex", told->annex, Phrase::help_annex);
    telling.flag("--all", told->all, Phrase::help_all_records);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return told;
}

void run_report(const Options& told, Env& env) {
    if (!told.name) throw Error(Fault::usage, Phrase::report_unnamed);
    if (*told.name == "list" || *told.name == "列表") return list_reports(env);
    write(the_report(*told.name), told, env);
}

}  // namespace

Run sweep_command(Telling& telling) {
    auto told = declare(telling);
    return [told](Env& env) { write(*find_report("sweep"), *told, env); };
}

Run report_command(Telling& telling) {
    auto told = declare(telling);
    telling.positional("name", told->name, Phrase::arg_report);
    telling.positional("subject", told->subject, Phrase::arg_subject);
    return [told](Env& env) { run_report(*told, env); };
}

}  // namespace arrears
