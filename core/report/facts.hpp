#pragma once
// What a report may ask of the ledger: sums of signed facts, by measure and group, over a span or as of a day.
// The only file of the reports that knows the tables of facts.
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/record/standing.hpp"
#include "core/store/cases.hpp"

namespace arrears {

struct Scope {
    std::optional<Id> campaign;
    std::optional<Date> since, until;
    Date as_of;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;

    Date last_day() const { return until && *until < as_of ? *until : as_of; }
    bool covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const;
};

// One sum: of one measure and word, for one region, industry, kind of employer and channel.
struct FactCell {
    std::string measure, word, region, industry, employer_kind, channel;
    std::int64_t amount = 0;
};

// An employer that a visit reached, once under whichever of its numbers, with what its latest visit in the scope says.
struct VisitedEmployer {
    Id employer;
    RegionCode region;
    std::optional<Industry> industry;
    EmployerKind kind{};
    std::optional<std::int64_t> employed, migrants;
    bool was_owing = false;
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
    std::int64_t stock(Measure measure, const CellFilter& only = {}) const { return sum(stocks_, measure, only); }
    const std::vector<FactCell>& cells() const { return flows_; }

    std::vector<VisitedEmployer> visited_employers() const;
    // Those whom no visit in the scope reached, with the result of the latest.
    std::map<Id, Result> employers_not_reached() const;
    std::vector<OpenCase> open_cases() const;
    std::int64_t consultations() const;  // calls of the span that had become no complaint by its last day
    std::int64_t targets() const;  // employers that the campaign meant to inspect
    const Scope& scope() const { return scope_; }

  private:
    std::vector<FactCell> cells_between(std::optional<Date> since) const;
    static std::int64_t sum(const std::vector<FactCell>& cells, Measure measure, const CellFilter& only);

    Sql& sql_;
    Scope scope_;
    std::vector<FactCell> flows_, stocks_;
};

}  // namespace arrears
