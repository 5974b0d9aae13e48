#pragma once
// What a report may ask of the ledger: sums of signed facts, by measure and group, over a span or as of a day.
// Whole years and months are read from their sums; the facts of single records only where a span begins or ends within a month.
// What single records have in the sums: record_sums.hpp. Employers that are counted once: visited.hpp. No other file of the reports
// knows the tables of facts.
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/record/paper.hpp"
#include "core/record/standing.hpp"
#include "core/report/facts/visited.hpp"
#include "core/store/cases.hpp"

namespace arrears {

// The sums of all measures under one word, for one region, group of industries and channel.
struct FactCell {
    std::string word, channel;
    RegionCode region;
    IndustryGroup group{};
    Measures sums;
};

struct OpenCase {
    CaseFile file;
    Standing at;
    std::optional<Employer> employer;  // nothing while nobody can name it
    Officer officer;
};

using CellFilter = std::function<bool(const FactCell&)>;

class Facts {
  public:
    Facts(Sql& sql, Scope scope);

    // A flow counts the facts of the span; a stock all facts up to its last day.
    std::int64_t flow(Measure measure, const CellFilter& only = {}) const { return sum(flows_, measure, only); }
    std::int64_t stock(Measure measure, const CellFilter& only = {}) const { return sum(stocks(), measure, only); }
    // The regions of which the span or the open cases have anything to tell.
    std::set<RegionCode> regions() const;

    const VisitedEmployers& visited_employers() const;  // reckoned once
    // As of the last day, in the order of their numbers, at most so many.
    std::vector<OpenCase> open_cases(std::size_t most) const;
    std::int64_t consultations() const;  // calls of the span that had become no complaint by its last day
    std::map<FormKind, std::int64_t> papers() const;  // printed in the span; one that was printed again is one
    std::int64_t targets() const;  // employers that the campaign meant to inspect
    const Scope& scope() const { return scope_; }

  private:
    using Cells = std::vector<FactCell>;
    Cells cells_between(std::optional<Date> since) const;
    const Cells& stocks() const { return scope_.since ? stocks_ : flows_; }
    static std::int64_t sum(const Cells& cells, Measure measure, const CellFilter& only);

    Sql& sql_;
    Scope scope_;
    Cells flows_, stocks_;  // of no span, the flows are all there was
    mutable std::optional<VisitedEmployers> visited_;
};

}  // namespace arrears
