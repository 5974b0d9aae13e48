#pragma once
#include <span>

#include "core/work/campaign.hpp"

namespace arrears {

// Whom help reaches: a person whom the vault knows, or one who is written down with it.
struct Aided {
    std::optional<Id> known;
    Person who;  // where he is not known
    std::optional<Money> amount;
};

// What another register adds up, entered as such.
struct BroughtTotal {
    std::string from;  // whose register it is
    int times = 0;     // 人次
    std::optional<int> persons;
    std::optional<Money> amount;
    std::optional<Id> part_of;  // a total of various kinds, of which this one is told apart and not counted again; it has the total's day, place and campaign
};

// Help of a warmth campaign: a record for each person, or one for a total. It is beside the wages: nothing of it is counted as recovered. Of a
// report (举报) nobody is helped under its case, or his name would be told: Regulations 423 art. 9.
struct GiveAid {
    struct Result {
        std::vector<Aid> aid;
        std::optional<Campaign> campaign;  // chosen without being told
    };
    std::string_view deed() const { return "give_aid"; }
    AidKind kind{};
    Date on;
    std::optional<Id> case_id;
    std::vector<Aided> to;
    std::optional<BroughtTotal> total;
    std::optional<AidWay> way;
    std::optional<std::string> cause, referrer, note;
    std::optional<Date> caused_on;
    std::optional<RegionCode> region;  // the case's, else the office's, where none is given
    CampaignChoice campaign;
};
Decision<GiveAid::Result> decide(const GiveAid& deed, const Desk& desk);

// Refused while parts of it stand.
struct VoidAid {
    struct Result { Aid aid; };
    std::string_view deed() const { return "void_aid"; }
    Id aid;
    std::string reason;
};
Decision<VoidAid::Result> decide(const VoidAid& deed, const Desk& desk);

// What an undo or a redo gives back: parts of a total still come to no more than it. Throws Error{refused}.
void require_parts_fit(const Desk& desk, std::span<const Id> coming_back);

}  // namespace arrears
