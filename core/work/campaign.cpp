#include "core/work/campaign.hpp"

#include <algorithm>

#include "core/store/employers.hpp"

namespace arrears {
namespace {

template <class Code>
std::string joined(const std::vector<Code>& codes) {
    std::string text;
    for (const auto& one : codes) text += (text.empty() ? "" : ";") + one.text();
    return text;
}

Campaign standing_campaign(const Desk& desk, Id id) {
    if (auto found = find<Campaign>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::campaign_unknown, {{"text", id.text("Z")}});
}

std::vector<Error::Candidate> to_choose_from(const std::vector<Campaign>& fitting) {
    std::vector<Error::Candidate> names;
    for (const Campaign& campaign : fitting) names.emplace_back(campaign.name);
    names.emplace_back("none", Phrase::choice_no_campaign);
    return names;
}

}  // namespace

bool covers(const Campaign& campaign, RegionCode region) {
    std::string_view rest = campaign.regions;
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        const RegionCode code = RegionCode::parse(rest.substr(0, end));
        if (code == region || region.is_under(code)) return true;
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return false;
}

bool is_open(const Campaign& campaign, Date day) {
    return campaign.from_day <= day && day <= campaign.to_day && (!campaign.closed_on || day <= *campaign.closed_on);
}

std::optional<Campaign> choose_campaign(const CampaignChoice& choice, RegionCode region, Date day, const Desk& desk, Draft& draft) {
    if (!choice.automatic) {
        if (!choice.campaign) return std::nullopt;
        Campaign named = standing_campaign(desk, *choice.campaign);
        if (choice.kind && named.its_kind() != *choice.kind)
            throw Error(Fault::refused, Phrase::campaign_of_other_kind, {{"name", named.name}, {"kind", phrase(named.its_kind())}}).in("campaign");
        return named;
    }
    std::vector<Campaign> fitting;
    for (auto& campaign : all<Campaign>(desk.sql, "WHERE from_day <= $1 AND to_day >= $1 AND void_act IS NULL ORDER BY id", {to_cell(day)}))
        if (campaign.its_kind() == choice.kind.value_or(CampaignKind::sweep) && is_open(campaign, day) && campaign.closed_on != day && covers(campaign, region)) fitting.push_back(std::move(campaign));
    if (fitting.empty()) return std::nullopt;
    if (fitting.size() > 1)
        throw Error(Fault::undecided, Phrase::campaign_ambiguous).in("campaign").among(to_choose_from(fitting));
    draft.chose("campaign");
    return std::move(fitting.front());
}

Decision<OpenCampaign::Result> decide(const OpenCampaign& deed, const Desk& desk) {
    require_name(deed.name);
    if (deed.to_day < deed.from_day)
        throw Error(Fault::invalid, Phrase::campaign_backwards, {{"from", deed.from_day}, {"to", deed.to_day}});
    if (!all<Campaign>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND name = $1 AND void_act IS NULL", {deed.name}).empty())
        throw Error(Fault::refused, Phrase::campaign_exists, {{"name", deed.name}});
    Draft draft(desk);
    const auto or_none = [](std::string text) { return text.empty() ? std::nullopt : std::optional(std::move(text)); };
    const Campaign campaign{draft.next<Campaign>(), deed.name, deed.from_day, deed.to_day,
                            deed.regions.empty() ? desk.office.region.text() : joined(deed.regions),
                            or_none(joined(deed.industries)), deed.bodies, deed.ordered_by, deed.hotlines, std::nullopt, deed.kind};
    draft.put(campaign);
    return {std::move(draft), {campaign}};
}

Decision<AddTargets::Result> decide(const AddTargets& deed, const Desk& desk) {
    Draft draft(desk);
    AddTargets::Result result{standing_campaign(desk, deed.campaign)};
    const Registrations registrations(desk.sql);
    std::vector<Id> standing_targets;
    for (const auto& target : all<CampaignTarget>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND campaign = $1 AND void_act IS NULL",
                                                  {to_cell(deed.campaign)}))
        standing_targets.push_back(registrations.representative(target.employer));
    for (const Id told : deed.employers) {
        const Id employer = registrations.representative(told);
        if (std::find(standing_targets.begin(), standing_targets.end(), employer) != standing_targets.end()) continue;
        standing_employer(desk, employer);
        draft.put(CampaignTarget{draft.next<CampaignTarget>(), deed.campaign, employer});
        standing_targets.push_back(employer);
        ++result.added;
    }
    if (result.added == 0) throw Error(Fault::refused, Phrase::targets_stand_already, {{"campaign", result.campaign.name}});
    result.targets = static_cast<int>(standing_targets.size());
    return {std::move(draft), std::move(result)};
}

Decision<CloseCampaign::Result> decide(const CloseCampaign& deed, const Desk& desk) {
    desk.require_past(deed.on);
    const Campaign before = standing_campaign(desk, deed.campaign);
    if (before.closed_on) throw Error(Fault::refused, Phrase::campaign_closed, {{"name", before.name}, {"day", *before.closed_on}});
    if (deed.on < before.from_day) throw Error(Fault::refused, Phrase::campaign_not_begun, {{"name", before.name}, {"day", before.from_day}});
    Campaign after = before;
    after.closed_on = deed.on;
    Draft draft(desk);
    draft.change(before, after);
    return {std::move(draft), {after}};
}

}  // namespace arrears
