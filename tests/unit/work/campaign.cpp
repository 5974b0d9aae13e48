#include "core/work/campaign.hpp"

#include <doctest/doctest.h>

#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

struct CampaignTest : TestOffice {
    const Id nowhere = Id(4108030000000000009);
    OpenCampaign named(const std::string& name) const {
        OpenCampaign deed;
        deed.name = name, deed.from_day = january(5), deed.to_day = january(25);
        return deed;
    }
    Campaign opened(const OpenCampaign& deed) { return perform(january(20), deed).campaign; }
    template <class Deed>
    std::optional<Phrase> refused(const Deed& deed) { return phrase_of([&] { perform(january(20), deed); }); }
};

TEST_CASE_FIXTURE(CampaignTest, "a campaign has a name of its own and ends no earlier than it begins") {
    OpenCampaign deed = named("专项检查");
    deed.to_day = january(4);
    CHECK(refused(deed) == Phrase::campaign_backwards);
    deed.to_day = january(5);
    CHECK(opened(deed).regions == "410803");  // the office's own
    CHECK(refused(named("专项检查")) == Phrase::campaign_exists);
    CHECK(refused(named("")) == Phrase::name_empty);
    CHECK(refused(named(std::string(201, 'n'))) == Phrase::name_too_long);
    perform(january(20), Undo{});
    CHECK_FALSE(refused(named("专项检查")));
}

TEST_CASE_FIXTURE(CampaignTest, "regions and industries are kept as codes") {
    OpenCampaign deed = named("专项检查");
    deed.regions = {RegionCode::parse("410802"), RegionCode::parse("410803")};
    deed.industries = {Industry::parse("47"), Industry::parse("62")};
    const Campaign campaign = opened(deed);
    CHECK(campaign.regions == "410802;410803");
    CHECK(campaign.industries == "47;62");
}

TEST_CASE("a campaign covers its regions and what lies under them") {
    const struct {
        const char *regions, *place;
        bool covers;
    } rows[] = {{"410803", "410803", true},         {"410803", "410802", false}, {"410800", "410803", true}, {"410000", "410803", true},
                {"410802;410803", "410803", true}, {"410802;410804", "410803", false}, {"410803", "410800", false}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.regions));
        CAPTURE(std::string(row.place));
        Campaign campaign;
        campaign.regions = row.regions;
        CHECK(covers(campaign, RegionCode::parse(row.place)) == row.covers);
    }
}

TEST_CASE("a campaign is open from its first to its last day, or to the one it was closed on") {
    Campaign campaign;
    campaign.from_day = january(5), campaign.to_day = january(25);
    for (const auto& [day, open] : {std::pair(4u, false), {5u, true}, {25u, true}, {26u, false}}) {
        CAPTURE(day);
        CHECK(is_open(campaign, january(day)) == open);
    }
    campaign.closed_on = january(20);
    CHECK(is_open(campaign, january(20)));
    CHECK_FALSE(is_open(campaign, january(21)));
}

TEST_CASE_FIXTURE(CampaignTest, "targets that stand already are passed over; where nothing is left to add, that is said") {
    const Id of = opened(named("专项检查")).id, other = employer("焦作宏远建筑有限公司");
    const auto first = perform(january(20), AddTargets{of, {hengda, hengda}});
    CHECK(first.added == 1);
    CHECK(first.targets == 1);
    const auto second = perform(january(20), AddTargets{of, {hengda, other}});
    CHECK(second.added == 1);
    CHECK(second.targets == 2);
    CHECK(refused(AddTargets{of, {hengda, other}}) == Phrase::targets_stand_already);
    CHECK(refused(AddTargets{of, {nowhere}}) == Phrase::employer_unknown);
    CHECK(refused(AddTargets{nowhere, {hengda}}) == Phrase::campaign_unknown);
}

TEST_CASE_FIXTURE(CampaignTest, "a campaign is closed once, on a day that has come, and not before it began") {
    const Id of = opened(named("专项检查")).id;
    CHECK(refused(CloseCampaign{of, january(21)}) == Phrase::day_in_future);
    CHECK(refused(CloseCampaign{of, january(4)}) == Phrase::campaign_not_begun);
    CHECK(refused(CloseCampaign{nowhere, january(20)}) == Phrase::campaign_unknown);
    CHECK(perform(january(20), CloseCampaign{of, january(18)}).campaign.closed_on == january(18));
    CHECK(refused(CloseCampaign{of, january(19)}) == Phrase::campaign_closed);
}

}  // namespace
}  // namespace arrears
