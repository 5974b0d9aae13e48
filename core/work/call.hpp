#pragma once
#include "core/work/campaign.hpp"

namespace arrears {

// A call or a visit that asks something and brings no complaint (yet).
struct TakeCall {
    struct Result { Call call; std::optional<Campaign> campaign; };
    std::string_view deed() const { return "take_call"; }
    Channel line{};
    Date on;
    std::string matter;
    std::optional<std::string> told;  // where the caller was told to go
    std::optional<RegionCode> region;
    CampaignChoice campaign;
};
Decision<TakeCall::Result> decide(const TakeCall& deed, const Desk& desk);

// Throws Error{not_found} for a call that does not stand.
Call standing_call(const Desk& desk, Id id);

// The call is of that case from then on; it is counted as a consultation no longer.
void give_to_case(Id call, Id of_case, Date on, const Desk& desk, Draft& draft);

}  // namespace arrears
