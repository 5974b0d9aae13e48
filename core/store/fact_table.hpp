#pragma once
// The facts of records by month, and the sums of all of them by month and year. Whoever changes a record's facts drops
// them and writes them anew; what that changes of the sums is collected here, and written by flush().
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/record/records.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// What a fact carries of the record that it counts.
struct Counted {
    std::string_view kind;
    Id record;
    std::optional<Id> employer;
    std::optional<EmployerKind> employer_kind;
    std::optional<Id> campaign;
    RegionCode region;
    std::optional<Industry> industry;
    std::optional<Channel> channel;
};

// By how much a day changes what is counted of a record, under one word.
struct Fact {
    Date day;
    std::string_view word;
    Measures sums;
};

class FactTable {
  public:
    explicit FactTable(Sql& sql) : sql_(sql) {}

    std::set<Id> drop(std::string_view kind, Id record);  // the employers that they were counted of
    void write(const Counted& of, std::vector<Fact> facts);  // in any order
    // Brings the sums up to date: within the transaction in which the facts were changed.
    void flush();
    std::size_t waiting() const { return changes_.size(); }  // sums that flush() will change

  private:
    struct SumKey {  // one row of the sums
        std::int64_t writer = 0;
        int period = 0;  // 201301, of the whole year 201300
        int region = 0;
        std::int64_t campaign = 0;
        std::string industry;
        auto key() const { return std::tie(writer, period, region, industry, campaign); }
        bool operator==(const SumKey& other) const { return key() == other.key(); }
        std::string period_text() const;
    };
    struct Hash {
        std::size_t operator()(const SumKey& cell) const {
            constexpr std::size_t spread = 0x9E3779B97F4A7C15;
            std::size_t hash = static_cast<std::size_t>(cell.writer) ^ static_cast<std::size_t>(cell.campaign);
            hash = (hash + static_cast<std::size_t>(cell.period)) * spread + static_cast<std::size_t>(cell.region);
            return hash * spread + std::hash<std::string>()(cell.industry);
        }
    };

    void count(SumKey of_month, const std::string& label, const Measures& sums);

    Sql& sql_;
    std::unordered_map<SumKey, LabelledSums, Hash> changes_;
};

}  // namespace arrears
