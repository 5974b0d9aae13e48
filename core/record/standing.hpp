#pragma once
// How a case stands on a day, from nothing but its file, its steps and its payments. The state of a case, its
// amounts and its clocks are never stored facts; this function is their only source, for tables and reports.
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/record/measure.hpp"
#include "core/record/records.hpp"

namespace arrears {

struct Clock {
    Awaits awaits;
    Date started_on;
    std::optional<Date> due_on;  // unknown: a paper not served yet, a year without a notice of days off
    std::string rule;
    std::optional<Date> stopped_on;
    Id part;  // the instalment that it waits for, where it is one of several of a case
    bool is_running(Date day) const { return started_on <= day && (!stopped_on || *stopped_on > day); }
    bool is_late(Date day) const { return is_running(day) && due_on && *due_on < day; }
};

// A paper that was made out: it binds nobody before it is served.
struct Issued {
    Id step;
    Date on;
    std::optional<Date> served_on;
};

struct Standing {
    State state = State::received;  // by its steps alone
    std::optional<Outcome> outcome;
    std::optional<Date> closed_on;
    std::optional<Date> filed_on;               // 立案
    std::map<StepKind, Issued> issued;          // the latest order, notice, decision and demand
    std::vector<Id> waiting;                    // steps that no head has approved or returned yet
    std::array<std::optional<Money>, 4> amounts;  // by Stage: that of the latest step that carries one
    Money paid;
    std::optional<int> workers_claimed, workers_found;  // as the complaint says; as an inspection found
    int workers_paid = 0;
    Money promised;           // agreed or promised for a day, and not paid yet
    std::map<Id, Money> left;  // of it, by instalment
    int promises_broken = 0;  // instalments past their day
    std::vector<Clock> clocks;

    bool is_open() const { return !closed_on; }
    // The same with what money makes of it: partly paid, or paid in full.
    State shown() const;
    const Issued* paper(StepKind step) const;
    const std::optional<Money>& amount(Stage stage) const { return amounts[static_cast<std::size_t>(stage)]; }
    // Whose figure is counted against what was paid: agreed if any, else ordered, else found, else claimed.
    std::optional<Stage> base() const;
    // 尚欠; nothing while no amount is known. Never below zero.
    std::optional<Money> outstanding() const;
};

// The parts are the case's standing ones, in any order, and `named` whom the payments reached by name; those after
// `day` have not happened. A payment uses up the open instalments, the one due first before the others; a new
// agreement takes the place of what was promised before.
Standing standing(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments, Date day,
                  std::span<const Instalment> instalments = {}, std::span<const PaymentWorker> named = {});

// It had been made by that day, and had not gone back.
bool has_reached_somebody(const Payment& payment, std::span<const Payment> payments, Date day);
// Of those payments: the persons they name, each once, or the
// most that a single one of them reached where that is more. No worker is counted twice.
int workers_reached(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named = {});
// Those persons: parties of the case.
std::set<Id> paid_by_name(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named);

// Those of one case on a day; their word is the kind of the case.
Measures measures(const CaseFile& file, const Standing& standing, Date day);

// Every day on which a measure of the case may change.
std::vector<Date> days_that_count(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments,
                                  std::span<const Instalment> instalments = {});

// The whole course of a case: by how much each of those days changes its measures, how it stands at the end, and the last day
// on which anything happened to it.
struct CaseCourse {
    std::vector<std::pair<Date, Measures>> changes;
    Standing last;
    Date last_day;
};
CaseCourse course(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments,
                  std::span<const Instalment> instalments, std::span<const PaymentWorker> named, Date end_of_time);

// Of two clocks that began on one day and await the same, the later counts.
std::vector<Clock> distinct(const std::vector<Clock>& clocks);

}  // namespace arrears
