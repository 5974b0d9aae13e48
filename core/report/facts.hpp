#pragma once
// What a report may ask of the ledger: sums of signed facts, by measure and group, over a span or as of a day.
// The only file of the reports that knows the tables of facts. Whole years and months are read from their sums; the facts of
// single records only where a span begins or ends within a month.
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/record/paper.hpp"
#include "core/record/standing.hpp"
#include "core/store/cases.hpp"

namespace arrears {

struct Scope {
    std::optional<Id> campaign;
    std::optional<Date> since, until;
    Date as_of;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;

    Date first_day() const { return since.value_or(Date::of(1900, 1, 1)); }
    Date last_day() const { return until && *until < as_of ? *until : as_of; }
    bool covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const;
};

// The sums of all measures under one word, for one region, group of industries and channel.
struct FactCell {
    std::string word, channel;
    RegionCode region;
    IndustryGroup group{};
    Measures sums;
};

// Employers, each counted once under whichever of its numbers, by what its latest visit in the scope says.
struct VisitedEmployers {
    struct Count {
        std::int64_t employers = 0, individuals = 0;  // of them, individual businesses
        bool operator==(const Count&) const = default;
    };
    Count all;  // that a visit reached
    std::map<IndustryGroup, Count> by_group;
    std::map<RegionCode, std::int64_t> by_region;
    std::int64_t owing = 0;              // that a visit found owing
    std::int64_t employed = 0, migrants = 0;
    std::int64_t refusing = 0, absent = 0;  // whom no visit reached, by the latest
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

    VisitedEmployers visited_employers() const;
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
};

// What one record has in a sum, and the first and the last day that changed it.
struct RecordSum {
    std::string_view table;
    Id record;
    std::optional<Id> employer;
    Date first, day;
    std::int64_t amount = 0;
};
// A measure that is traced to its records: a flow of the span or a stock of all days up to its last, under the words that are wanted.
struct Sought {
    Measure measure{};
    bool is_stock = false;
    std::function<bool(std::string_view word)> wants;
};
// Of each, the records whose facts add up to what Facts says of it, in the order of their tables and numbers; one whose facts undo each
// other is none of them. Nothing where there are more than `most`. The facts are read once for all of them.
std::vector<std::optional<std::vector<RecordSum>>> records_behind(Sql& sql, const Scope& scope, std::span<const Sought> sought, std::size_t most);
std::vector<RecordSum> records_behind(Sql& sql, const Scope& scope, const Sought& sought);

// What was paid on each day of a scope that has a first one: fen.
std::map<Date, std::int64_t> paid_by_day(Sql& sql, const Scope& scope);

// A case that ended, or that was opened again: then count is -1, and `how` is how it had ended. Summed up they are the flows of that measure.
struct Ending {
    Id of;
    CaseKind kind{};
    Date day;
    Measure how{};
    std::int64_t count = 0;
};
void each_ending(Sql& sql, const Scope& scope, const std::function<void(const Ending&)>& use);

// How many open cases each registration of an employer has as of a day.
std::map<Id, std::int64_t> open_cases_by_employer(Sql& sql, Date day);

}  // namespace arrears
