#pragma once
// What a report can count. Each is a sum of signed facts by day, so "as of any day" is one addition; `word`
// splits a measure (by payer, by result, by kind of case) without another name. The order is the one in which sums are
// packed in the tables: a measure that is added there changes them, and comes with a migration.
#include <array>
#include <cstdint>
#include <string_view>

namespace arrears {

enum class Measure {
    visit,            // word: result
    employed,         // people at the employer, of the visit's day
    migrants,
    contracts,        // signed on the spot
    topic_ok,         // word: topic
    topic_breach,
    topic_workers,
    topic_found,      // fen
    received,         // word of this and the next six: kind of case
    open,
    settled,
    refused,
    referred,
    withdrawn,
    closed_other,
    group_case,
    amount_unknown,
    overdue,          // running clocks past their day
    claimed,          // fen, as are all down to outstanding
    found,
    ordered,
    agreed,
    outstanding,      // base − paid of open cases
    promised,         // not paid yet, of open cases
    promises_broken,  // instalments past their day
    paid,             // word: payer
    paid_with_proof,  // word: means
    paid_without_proof,
    workers_claimed,  // as complaints say
    workers_owed,     // as inspections found
    workers_paid,     // persons: of one case those named, or the most that any one payment reached
    repeat_contact,   // word: channel of the contact, not of the case
};

inline constexpr std::array measure_codes{
    std::string_view("visit"), std::string_view("employed"), std::string_view("migrants"), std::string_view("contracts"),
    std::string_view("topic_ok"), std::string_view("topic_breach"), std::string_view("topic_workers"),
    std::string_view("topic_found"), std::string_view("received"), std::string_view("open"), std::string_view("settled"),
    std::string_view("refused"), std::string_view("referred"), std::string_view("withdrawn"),
    std::string_view("closed_other"), std::string_view("group_case"), std::string_view("amount_unknown"),
    std::string_view("overdue"), std::string_view("claimed"), std::string_view("found"), std::string_view("ordered"),
    std::string_view("agreed"), std::string_view("outstanding"), std::string_view("promised"),
    std::string_view("promises_broken"), std::string_view("paid"),
    std::string_view("paid_with_proof"), std::string_view("paid_without_proof"), std::string_view("workers_claimed"),
    std::string_view("workers_owed"), std::string_view("workers_paid"), std::string_view("repeat_contact")};

constexpr std::string_view code(Measure measure) { return measure_codes[static_cast<std::size_t>(measure)]; }

// An amount of each measure; what is not counted is zero.
struct Measures {
    std::array<std::int64_t, measure_codes.size()> amounts{};

    constexpr std::int64_t& operator[](Measure measure) { return amounts[static_cast<std::size_t>(measure)]; }
    constexpr std::int64_t operator[](Measure measure) const { return amounts[static_cast<std::size_t>(measure)]; }
    constexpr bool operator==(const Measures&) const = default;
    constexpr bool is_zero() const { return *this == Measures{}; }
};

}  // namespace arrears
