#include "cli/act.hpp"

#include "core/store/employers.hpp"

namespace arrears {

void tell_on(Telling& telling, ActOptions& told) { telling.option("--on", told.on, Phrase::help_on, Phrase::arg_date); }
void tell_note(Telling& telling, ActOptions& told) { telling.option("-m,--note", told.note, Phrase::help_note, Phrase::arg_text); }

void tell_place(Telling& telling, ActOptions& told) {
    telling.option("--campaign", told.campaign, Phrase::help_campaign, Phrase::arg_name);
    telling.option("--region", told.region, Phrase::help_region, Phrase::arg_region);
    telling.option("--industry", told.industry, Phrase::help_industry, Phrase::arg_industry);
    telling.flag_with_word("--new-employer", "enterprise", told.new_employer, Phrase::help_new_employer);
}

CampaignChoice campaign_choice(Env& env, const std::optional<std::string>& text) {
    if (!text) return {};
    if (*text == "none" || *text == "无") return {false, std::nullopt};
    return {false, the_campaign(env.open(), *text).id};
}

std::optional<RegionCode> region_of(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (const auto found = find_region(typed(*text))) return found;
    throw Error(Fault::invalid, Phrase::region_unknown, {{"text", excerpt(*text)}}).in("region");
}

std::optional<Industry> industry_of(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (const auto found = find_industry(typed(*text))) return found;
    throw Error(Fault::invalid, Phrase::industry_unknown, {{"text", excerpt(*text)}}).in("industry");
}

Employer employer_for(Ledger& ledger, const std::string& text, const ActOptions& told, Env& env) {
    if (told.new_employer.empty()) return the_employer(env.open(), text, true);
    AddEmployer deed;
    deed.name = text;
    deed.kind = read_word<EmployerKind>(told.new_employer);
    deed.region = region_of(told.region);
    deed.industry = industry_of(told.industry);
    deed.though_near = env.told.yes;
    return ledger.perform(deed).employer;
}

void Missing::check(Env& env, Phrase example) const {
    if (names_.empty()) return;
    std::string list;
    for (const Phrase name : names_) list += (list.empty() ? "" : env.say()(Phrase::list_comma)) + env.say()(name);
    throw Error(Fault::undecided, Phrase::fields_missing, {{"fields", list}, {"example", example}});
}

std::string workers_text(const std::optional<int>& workers, const Speech& say) {
    return workers ? say(Phrase::reply_workers, {{"workers", *workers}}) : std::string();
}

std::string staged_amount(std::optional<Stage> stage, const std::optional<Money>& amount, const Speech& say) {
    if (!stage || !amount) return say(Phrase::amount_to_be_checked);
    return say(Phrase::reply_amount, {{"stage", phrase(*stage)}, {"amount", *amount}});
}

std::string called(const std::optional<Employer>& employer, const Speech& say) { return employer ? employer->name : say(Phrase::employer_unclear); }

Value employer_value(const std::optional<Employer>& employer) { return employer ? Value(employer->name) : Value(Nothing{}); }

}  // namespace arrears
