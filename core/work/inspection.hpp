#pragma once
#include "core/work/campaign.hpp"

namespace arrears {

struct CheckedTopic {
    Topic topic{};
    Finding finding{};
    std::optional<int> workers;
    std::optional<Money> found;
};

// A visit to an employer. One that finds wages owing joins the employer's open case (of the same site, or of none
// that is known, where the site is given), or opens one of kind
// `own` (巡查发现), which no acceptance clock runs for and no report counts as a complaint.
struct RecordInspection {
    struct Result {
        Inspection inspection;
        Employer employer;
        std::vector<Officer> officers;
        std::optional<Site> site;
        std::optional<Campaign> campaign;  // chosen without being asked for
        bool opened_case = false;
        bool joined_case = false;          // without being asked to
        std::optional<Money> ordered;
        std::optional<Date> order_due;
        std::optional<int> order_days;
        bool order_served = false;
        bool too_few_inspectors = false;   // recorded all the same; no order can rest on it
    };
    std::string_view deed() const { return "record_inspection"; }
    Id employer;
    std::optional<Id> case_id;  // a visit made for this case
    std::optional<Id> site;     // that of its case where none is given
    bool site_chosen = false;   // without being asked for
    Date on;
    arrears::Result result{};
    InspectionKind kind{};
    std::vector<Id> officers;   // who went; the recording officer where none is named
    bool officers_chosen = false;
    std::optional<std::string> bodies;
    bool bodies_chosen = false;
    std::optional<int> employed, migrants, workers, contracts;
    std::optional<Money> found;
    std::vector<CheckedTopic> checklist;
    std::optional<int> order_days;  // calendar days from service
    std::optional<Date> served;
    std::optional<Date> revisit;
    CampaignChoice campaign;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::optional<std::string> note;
};
Decision<RecordInspection::Result> decide(const RecordInspection& deed, const Desk& desk);

struct VoidInspection {
    struct Result { Inspection inspection; };
    std::string_view deed() const { return "void_inspection"; }
    Id inspection;
    std::string reason;
};
// Refused while payments of the inspection, or of the case that it opened, stand.
Decision<VoidInspection::Result> decide(const VoidInspection& deed, const Desk& desk);

}  // namespace arrears
