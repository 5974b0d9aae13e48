#pragma once
#include "core/record/paper.hpp"
#include "core/work/draft.hpp"

namespace arrears {

// A form is printed from a case or an inspection: it takes the latest step of its kind that stands, and a number of the
// office's own count where it has one. What was printed with persons in full was seen, and is passed over by undo.
struct PrintPaper {
    struct Result { Paper paper; };
    std::string_view deed() const { return carries_persons() ? "print_persons" : "print_paper"; }
    bool carries_persons() const { return form_row(form).carries == Carries::full; }
    FormKind form{};
    std::optional<Id> case_id, inspection;  // what was named; a form of the other is printed from what belongs to it
    std::optional<Date> on;                 // today, or of a paper that is printed again the day that it bears
    std::string prefix;                     // of the office's numbers: 中人社监
    bool anew = false;                      // another one, though the same was printed
};
Decision<PrintPaper::Result> decide(const PrintPaper& deed, const Desk& desk);

// 中人社监令字〔2013〕第7号; a station of the office counts apart: 第A7号.
std::string paper_number(std::string_view prefix, std::string_view word, int year, char station, std::int64_t serial);

}  // namespace arrears
