#pragma once
#include "core/law/rules.hpp"
#include "core/value/date.hpp"
#include "core/work/campaign.hpp"
#include "core/work/workers.hpp"

namespace arrears {

// What was shown to an officer who was asked whether a matter stands already: the cases, and up to which entry of the
// journal they were shown.
struct ShownCases {
    std::int64_t seq = 0;
    std::vector<Id> cases;
};

// A complaint (投诉), a report (举报) or a matter passed on (转办) comes in.
struct FileComplaint {
    struct Result {
        Id number;
        std::optional<Employer> employer;   // nothing while nobody can name it
        std::optional<Money> claimed;
        std::optional<int> workers;
        std::optional<Awaits> awaits;
        std::optional<Date> due;            // nothing where no notice of days off covers it yet
        Date received_on;
        std::string rule;                   // of the due day: a key of data/law/rules.csv, or "office"
        int working_days = 0;
        std::optional<Site> site;
        std::optional<Campaign> campaign;   // chosen without being asked for
        bool stood_already = false;         // the same body and reference: nothing was written
        std::vector<Id> others_open;        // of the same employer
        std::vector<JoinedRows> joined;     // rows of the worker list with one ID number
        std::vector<std::string> missing;   // fields of the rules' art. 14 that are still to be asked
    };
    std::string_view deed() const { return "file_complaint"; }
    std::optional<Id> employer;    // nothing: 单位不明
    std::optional<Money> claimed;  // nothing: 金额待核
    std::optional<int> workers;
    std::optional<Period> period;
    CaseKind kind{};
    Channel channel{};
    std::optional<Person> complainant;
    std::optional<Person> in_charge;  // of the employer, with his post as his occupation
    std::vector<Person> representatives;
    std::vector<WorkerLine> worker_lines;
    std::optional<std::string> from_body, from_ref;
    std::optional<Date> reply_by, ended_on;
    bool continuing = false;
    Date received_on;
    std::optional<Id> site;
    CampaignChoice campaign;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    std::optional<std::string> note;
    std::optional<Id> call;  // the consultation that it came of
    IfDuplicate if_duplicate = IfDuplicate::ask;
    std::optional<ShownCases> shown;  // to whoever answered that it is a new matter
};
// Of what may stand already (see likely_same_cases) it asks with Error{undecided}, or stops with Error{refused},
// unless it is told that this is a new one; Error{stale} where that was answered to something else.
Decision<FileComplaint::Result> decide(const FileComplaint& deed, const Desk& desk);

// An open case that may be the same matter: of the same employer for months that overlap or are not said, or of the
// same person by ID number or phone. Who reports (举报) is not compared: his secret is kept.
struct LikelySame {
    Id number;
    bool same_employer = false, same_person = false;
    bool months_known = false;  // of both
    Phrase why() const;
};
std::vector<LikelySame> likely_same_cases(const FileComplaint& deed, const Desk& desk);

}  // namespace arrears
