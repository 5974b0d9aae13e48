#pragma once
#include "core/law/deadlines.hpp"
#include "core/value/date.hpp"
#include "core/work/campaign.hpp"

namespace arrears {

struct WorkerLine {  // one row of a worker list
    Person person;
    std::optional<Money> claimed;
};

// A complaint (投诉), a report (举报) or a matter passed on (转办) comes in.
struct FileComplaint {
    struct Result {
        Id number;
        Employer employer;
        std::optional<Money> claimed;
        std::optional<int> workers;
        std::optional<Awaits> awaits;
        std::optional<Date> due;            // nothing where no notice of days off covers it yet
        Date received_on;
        std::string rule;                   // of the due day: a key of data/law/deadlines.csv, or "office"
        int working_days = 0;
        std::optional<Campaign> campaign;   // chosen without being asked for
        bool stood_already = false;         // the same body and reference: nothing was written
        std::vector<Id> others_open;        // of the same employer
        std::vector<std::string> missing;   // fields of the rules' art. 14 that are still to be asked
    };
    std::string_view deed() const { return "file_complaint"; }
    Id employer;
    std::optional<Money> claimed;  // nothing: 金额待核
    std::optional<int> workers;
    std::optional<Period> period;
    CaseKind kind{};
    Channel channel{};
    std::optional<Person> complainant;
    std::vector<Person> representatives;
    std::vector<WorkerLine> worker_lines;
    std::optional<std::string> from_body, from_ref;
    std::optional<Date> reply_by, ended_on;
    bool continuing = false;
    Date received_on;
    CampaignChoice campaign;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::optional<std::string> note;
    std::optional<Id> call;  // the consultation that it came of
};
Decision<FileComplaint::Result> decide(const FileComplaint& deed, const Desk& desk);

}  // namespace arrears
