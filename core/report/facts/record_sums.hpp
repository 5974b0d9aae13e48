#pragma once
// What single records and single days have in the sums of a report.
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/record/measure.hpp"
#include "core/record/words.hpp"
#include "core/report/facts/scope.hpp"
#include "core/store/sql.hpp"

namespace arrears {

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
