#pragma once
#include <utility>

#include "core/work/inspection.hpp"

namespace arrears {

struct PaySheetLine {  // one worker and month of a sheet
    Person person;
    Month month;
    Money due, paid;
    std::vector<std::pair<PayItem, Money>> short_of;  // what is owed, by item; nothing where nothing is
};

// An employer's pay sheet, checked: what it shows to be owed is found, worker by worker. Who a line is about is told by
// its ID number alone: one without is a worker of its own, whoever is called the same.
//
// What an earlier sheet found is never replaced. Only the worker's months that nothing was found of are added; all else is
// answered as a difference, and so is a line that may be about somebody whose month was found already, which nobody can
// say without both ID numbers: it is not counted twice.
struct RecordPaySheet {
    struct Difference {
        std::string name;  // in full
        std::optional<std::string> id_number;
        Month month;
        std::optional<Money> before, now;  // nothing: no line of that sheet's
    };
    struct Result {
        PaySheet sheet;
        std::optional<CaseFile> file;
        std::optional<Inspection> inspection;
        std::optional<Employer> employer;
        int workers = 0, new_workers = 0, new_lines = 0;  // owed something by the sheet; of them new on the case's list
        Money found, found_here;                          // of the case after it; of that, new by this sheet
        std::optional<Money> found_before;
        std::vector<Difference> differences;
        std::vector<Topic> set_topics;       // of the visit's checklist, by this sheet
        std::vector<Topic> standing_topics;  // on which a finding stands that says otherwise
    };
    std::string_view deed() const { return "record_pay_sheet"; }
    std::optional<Id> case_id, inspection;  // one of them; an inspection's case takes the claims
    Date on;
    std::string sha256;     // of the file, hex: kept with AttachDocument in the same act, or only its digest
    std::string file_name;  // into words: it may say whose paper it is
    std::vector<PaySheetLine> lines;
    Month from, to;
    std::int64_t rows = 0;
    std::vector<CheckedTopic> topics;  // what the sheet shows, for the checklist of the visit
    std::optional<std::string> note;
};
Decision<RecordPaySheet::Result> decide(const RecordPaySheet& deed, const Desk& desk);

// The amount found and its lines agree once there are lines: throws Error{refused} for another amount found on that day.
void require_found_agrees(const Desk& desk, Id of_case, Date day, Money found);

// Takes away what the sheets of a visit found; the amounts found by other sheets are those of their lines again.
void take_away_sheets_of(const Inspection& visit, const Desk& desk, Draft& draft);
// Takes away all sheets and lines of a case.
void take_away_claims_of(Id of_case, const Desk& desk, Draft& draft);

}  // namespace arrears
