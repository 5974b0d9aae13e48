// officer add, employer add, site add, campaign open, add and close.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/work/office.hpp"
#include "core/work/site.hpp"

namespace arrears {
namespace {

struct OfficerOptions {
    std::optional<std::string> name, certificate, body;
    std::optional<Role> role;
};

void add_officer(const OfficerOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_name);
    missing.check(Phrase::example_officer_add);
    const auto done = env.ledger().perform(AddOfficer{*told.name, told.role.value_or(Role::clerk), told.certificate, told.body});
    Document document;
    document.say(env.say(Phrase::officer_added, {{"name", done.officer.name}, {"role", phrase(done.officer.role)}}));
    document.datum("officer", done.officer.name).datum("role", std::string(code(done.officer.role)));
    env.reply(std::move(document), done.officer.name, env.say()(Phrase::reply_undo));
}

struct EmployerOptions {
    std::optional<std::string> name, region, address, industry;
    std::optional<EmployerKind> kind;
    std::optional<CreditCode> credit_code;
    std::optional<RegistrationNumber> registration_number;
    std::optional<OrganisationCode> organisation_code;
    std::vector<std::string> former_names;
};

void add_employer(const EmployerOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_name);
    missing.check(Phrase::example_employer_add);
    AddEmployer deed;
    deed.name = *told.name;
    deed.kind = told.kind.value_or(EmployerKind::enterprise);
    deed.credit_code = told.credit_code;
    deed.registration_number = told.registration_number;
    deed.organisation_code = told.organisation_code;
    deed.region = region_of(told.region);
    deed.address = told.address;
    deed.industry = industry_of(told.industry);
    deed.former_names = told.former_names;
    deed.though_near = env.told.yes;
    const auto done = env.ledger().perform(deed);
    const Employer& employer = done.employer;
    Document document;
    document.say(env.say(Phrase::employer_added, {{"number", employer.id.text("E")}, {"name", employer.name}, {"kind", phrase(employer.kind)}}));
    if (!employer.industry) document.say(env.say()(Phrase::reply_no_industry));
    document.datum("employer", employer.id.full("E")).datum("name", employer.name).datum("kind", std::string(code(employer.kind)));
    env.reply(std::move(document), employer.id.text("E"), env.say()(Phrase::reply_undo));
}

struct SiteOptions {
    std::optional<std::string> name, region, address, builder, general_contractor;
    std::vector<std::string> subcontractors;
};

void add_site(const SiteOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_name);
    missing.check(Phrase::example_site_add);
    AddSite deed;
    deed.name = *told.name;
    deed.region = region_of(told.region);
    deed.address = told.address;
    if (told.builder) deed.builder = the_employer(env.open(), *told.builder).id;
    if (told.general_contractor) deed.general_contractor = the_employer(env.open(), *told.general_contractor).id;
    for (const auto& text : told.subcontractors) deed.subcontractors.push_back(the_employer(env.open(), text).id);
    const auto done = env.ledger().perform(deed);
    const Site& site = done.site;
    Document document;
    document.say(env.say(Phrase::site_added, {{"number", site.id.text("S")}, {"name", site.name}}));
    if (!site.general_contractor) document.say(env.say(Phrase::reply_no_general_contractor, {{"number", site.id.text("S")}}));
    document.datum("site", site.id.full("S")).datum("name", site.name);
    env.reply(std::move(document), site.id.text("S"), env.say()(Phrase::reply_undo));
}

struct CampaignOptions {
    std::optional<std::string> name, bodies, hotline, ordered_by;
    std::optional<TypedDay> from, to, on;
    std::optional<CampaignKind> kind;
    std::vector<std::string> regions, industries, employers;
};

void open_campaign(const CampaignOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_name);
    missing.unless(told.from.has_value(), Phrase::field_from);
    missing.unless(told.to.has_value(), Phrase::field_to);
    missing.check(Phrase::example_campaign_open);
    OpenCampaign deed;
    deed.name = *told.name;
    deed.from_day = env.day(*told.from);
    deed.to_day = env.day(*told.to, Nearest::future);
    for (const auto& region : told.regions) deed.regions.push_back(*region_of(region));
    for (const auto& industry : told.industries) deed.industries.push_back(*industry_of(industry));
    deed.bodies = told.bodies;
    deed.ordered_by = told.ordered_by;
    deed.hotlines = told.hotline;
    if (told.kind == CampaignKind::warmth) deed.kind = told.kind;
    const auto done = env.ledger().perform(deed);
    Document document;
    document.say(env.say(Phrase::campaign_opened, {{"name", done.campaign.name}, {"from", done.campaign.from_day}, {"to", done.campaign.to_day}}));
    document.datum("campaign", done.campaign.name).datum("from", done.campaign.from_day).datum("to", done.campaign.to_day);
    env.reply(std::move(document), done.campaign.name, env.say()(Phrase::reply_undo));
}

void add_targets(const CampaignOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_campaign);
    missing.unless(!told.employers.empty(), Phrase::field_employer);
    missing.check(Phrase::example_campaign_add);
    AddTargets deed;
    deed.campaign = the_campaign(env.open(), *told.name).id;
    for (const auto& text : told.employers) deed.employers.push_back(the_employer(env.open(), text).id);
    const auto done = env.ledger().perform(deed);
    Document document;
    document.say(env.say(Phrase::targets_added, {{"name", done.campaign.name}, {"added", done.added}, {"targets", done.targets}}));
    document.datum("campaign", done.campaign.name).datum("added", std::int64_t{done.added}).datum("planned", std::int64_t{done.targets});
    env.reply(std::move(document), done.campaign.name, env.say()(Phrase::reply_undo));
}

void close_campaign(const CampaignOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.name.has_value(), Phrase::field_campaign);
    missing.check(Phrase::example_campaign_close);
    const auto done = env.ledger().perform(CloseCampaign{the_campaign(env.open(), *told.name).id, env.day_or_today(told.on)});
    Document document;
    document.say(env.say(Phrase::campaign_ended, {{"name", done.campaign.name}, {"day", *done.campaign.closed_on}}));
    document.datum("campaign", done.campaign.name).datum("closed_on", *done.campaign.closed_on);
    env.reply(std::move(document), done.campaign.name, env.say()(Phrase::reply_undo));
}

template <class Options>
Run as_run(std::shared_ptr<Options> told, void (*run)(const Options&, Env&)) {
    return [told, run](Env& env) { run(*told, env); };
}

}  // namespace

Run officer_add_command(Telling& telling) {
    auto told = std::make_shared<OfficerOptions>();
    telling.positional("name", told->name, Phrase::arg_name);
    telling.option("--role", told->role, Phrase::help_role, Phrase::arg_word);
    telling.option("--certificate", told->certificate, Phrase::help_certificate, Phrase::arg_text);
    telling.option("--body", told->body, Phrase::help_body, Phrase::arg_text);
    return as_run(told, add_officer);
}

Run employer_add_command(Telling& telling) {
    auto told = std::make_shared<EmployerOptions>();
    telling.positional("name", told->name, Phrase::arg_name);
    telling.option("--kind", told->kind, Phrase::help_employer_kind, Phrase::arg_word);
    telling.option("--credit-code", told->credit_code, Phrase::help_credit_code, Phrase::arg_number);
    telling.option("--registration-number", told->registration_number, Phrase::help_registration_number, Phrase::arg_number);
    telling.option("--organisation-code", told->organisation_code, Phrase::help_organisation_code, Phrase::arg_number);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    telling.option("--address", told->address, Phrase::help_address, Phrase::arg_text);
    telling.option("--industry", told->industry, Phrase::help_industry, Phrase::arg_industry);
    telling.option("--former", told->former_names, Phrase::help_former, Phrase::arg_name);
    return as_run(told, add_employer);
}

Run site_add_command(Telling& telling) {
    auto told = std::make_shared<SiteOptions>();
    telling.positional("name", told->name, Phrase::arg_name);
    telling.option("--builder", told->builder, Phrase::help_builder, Phrase::arg_employer);
    telling.option("--general", told->general_contractor, Phrase::help_general_contractor, Phrase::arg_employer);
    telling.option("--sub", told->subcontractors, Phrase::help_subcontractors, Phrase::arg_employer);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    telling.option("--address", told->address, Phrase::help_site_address, Phrase::arg_text);
    return as_run(told, add_site);
}

Run campaign_open_command(Telling& telling) {
    auto told = std::make_shared<CampaignOptions>();
    telling.positional("name", told->name, Phrase::arg_name);
    telling.option("--from", told->from, Phrase::help_campaign_from, Phrase::arg_date);
    telling.option("--to", told->to, Phrase::help_campaign_to, Phrase::arg_date);
    telling.option("--region", told->regions, Phrase::help_campaign_regions, Phrase::arg_region);
    telling.option("--industry", told->industries, Phrase::help_campaign_industries, Phrase::arg_industry);
    telling.option("--bodies", told->bodies, Phrase::help_bodies, Phrase::arg_text);
    telling.option("--hotline", told->hotline, Phrase::help_hotline, Phrase::arg_text);
    telling.option("--kind", told->kind, Phrase::help_campaign_kind, Phrase::arg_word);
    telling.option("--ordered-by", told->ordered_by, Phrase::help_ordered_by, Phrase::arg_text);
    return as_run(told, open_campaign);
}

Run campaign_add_command(Telling& telling) {
    auto told = std::make_shared<CampaignOptions>();
    telling.positional("campaign", told->name, Phrase::arg_campaign);
    telling.positional("employers", told->employers, Phrase::arg_employer);
    return as_run(told, add_targets);
}

Run campaign_close_command(Telling& telling) {
    auto told = std::make_shared<CampaignOptions>();
    telling.positional("campaign", told->name, Phrase::arg_campaign);
    telling.option("--on", told->on, Phrase::help_on, Phrase::arg_date);
    return as_run(told, close_campaign);
}

}  // namespace arrears
