// sweep and report: any report of the table, over a campaign or a span.
#include "cli/commands.hpp"
#include "cli/read.hpp"
#include "core/report/reports.hpp"
#include "cli/act.hpp"

namespace arrears {
namespace {

struct Options : ReadOptions {
    std::optional<std::string> name, campaign, region, industry;
    std::optional<TypedDay> since, until;
    bool all = false;
};

// Without --campaign, --since, --until: the one campaign that is open on the day, else everything.
std::optional<Campaign> campaign_of(const Options& told, Reading& reading) {
    if (told.campaign) return the_campaign(reading.store(), *told.campaign);
    if (told.all || told.since || told.until) return std::nullopt;
    std::vector<Campaign> open;
    for (auto& campaign : all<Campaign>(reading.sql(), "WHERE void_act IS NULL ORDER BY id"))
        if (is_open(campaign, reading.as_of())) open.push_back(std::move(campaign));
    return open.size() == 1 ? std::optional(std::move(open.front())) : std::nullopt;
}

void write(const ReportRow& report, const Options& told, Env& env) {
    Reading reading(told, env);
    const auto campaign = campaign_of(told, reading);
    Scope scope;
    scope.as_of = reading.as_of();
    if (campaign) scope.campaign = campaign->id;
    if (told.since) scope.since = env.day(*told.since);
    if (told.until) scope.until = env.day(*told.until);
    if (scope.since && *scope.since > scope.last_day())
        throw Error(Fault::invalid, Phrase::span_backwards, {{"since", *scope.since}, {"until", scope.last_day()}}).in("since");
    scope.region = region_of(told.region);
    scope.industry = industry_of(told.industry);
    const bool is_as_of_given = reading.as_of_given() || told.until;
    env.print(report.write({reading.store().office(), scope, campaign, is_as_of_given}, reading.sql(), env.say()));
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
    telling.flag("--all", told->all, Phrase::help_all_records);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return told;
}

void run_report(const Options& told, Env& env) {
    if (!told.name) throw Error(Fault::usage, Phrase::report_unnamed);
    if (*told.name == "list" || *told.name == "列表") return list_reports(env);
    const ReportRow* report = find_report(*told.name);
    if (!report) throw Error(Fault::usage, Phrase::report_unknown, {{"text", excerpt(*told.name)}});
    write(*report, told, env);
}

}  // namespace

Run sweep_command(Telling& telling) {
    auto told = declare(telling);
    return [told](Env& env) { write(*find_report("sweep"), *told, env); };
}

Run report_command(Telling& telling) {
    auto told = declare(telling);
    telling.positional("name", told->name, Phrase::arg_report);
    return [told](Env& env) { run_report(*told, env); };
}

}  // namespace arrears
