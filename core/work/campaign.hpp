#pragma once
#include "core/work/draft.hpp"

namespace arrears {

struct OpenCampaign {
    struct Result { Campaign campaign; };
    std::string_view deed() const { return "open_campaign"; }
    std::string name;
    Date from_day, to_day;
    std::vector<RegionCode> regions;  // the office's own where none is given
    std::vector<Industry> industries;
    std::optional<std::string> bodies, ordered_by, hotlines;
    std::optional<CampaignKind> kind;
};
Decision<OpenCampaign::Result> decide(const OpenCampaign& deed, const Desk& desk);

// Employers the campaign means to inspect; those it has already are passed over.
struct AddTargets {
    struct Result { Campaign campaign; int added = 0; int targets = 0; };
    std::string_view deed() const { return "add_targets"; }
    Id campaign;
    std::vector<Id> employers;
};
Decision<AddTargets::Result> decide(const AddTargets& deed, const Desk& desk);

struct CloseCampaign {
    struct Result { Campaign campaign; };
    std::string_view deed() const { return "close_campaign"; }
    Id campaign;
    Date on;
};
Decision<CloseCampaign::Result> decide(const CloseCampaign& deed, const Desk& desk);

// Which campaign an act belongs to: the one named, none, or (automatic) the open one of its kind whose region and dates
// cover it.
struct CampaignChoice {
    bool automatic = true;
    std::optional<Id> campaign;
    std::optional<CampaignKind> kind = CampaignKind::sweep;  // nothing: any that is named, and of itself a sweep
};
// Notes an automatic choice in the draft. Throws Error{undecided} where two fit.
std::optional<Campaign> choose_campaign(const CampaignChoice& choice, RegionCode region, Date day, const Desk& desk, Draft& draft);

bool covers(const Campaign& campaign, RegionCode region);
bool is_open(const Campaign& campaign, Date day);

}  // namespace arrears
