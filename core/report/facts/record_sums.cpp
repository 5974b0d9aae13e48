#include "core/report/facts/record_sums.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/report/facts/fact_row.hpp"
#include "core/store/cases.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

// Calls use(row, day, word, measure, amount) for what each day of the scope's span changed of the records of a kind, or of all. The row has
// the record first, then its employer and its kind last.
void each_change(Sql& sql, const Scope& scope, std::string_view kind,
                 const std::function<void(const Row&, Date, std::string_view, Measure, std::int64_t)>& use) {
    const Date first = scope.first_day(), last = scope.last_day();
    const auto [first_region, last_region] = scope.region_codes();
    sql.each(R"sql(
        SELECT record, month, facts, region, industry, campaign, employer, kind FROM fact
        WHERE writer IN (SELECT writer FROM office) AND month >= $1 AND month <= $2 AND ($3 = '' OR kind = $3) AND region >= $4 AND region <= $5
    )sql", {Month(first).iso(), Month(last).iso(), std::string(kind), first_region, last_region}, [&](const Row& row) {
        if (!scope.covers(RegionCode::parse(row.text(3)), industry_of(text_of(row, 4)), row.is_null(5) ? std::nullopt : id_of(row.integer(5)))) return;
        const std::string month = std::string(row.text(1)) + "-";
        unpack(row.text(2), [&](std::string_view label, Measure measure, std::int64_t amount) {
            const auto [number, word] = parts_of_label(label);
            const Date day = Date::parse(month + std::string(number));
            if (day >= first && day <= last) use(row, day, word, measure, amount);
        });
    });
}

}  // namespace

std::vector<std::optional<std::vector<RecordSum>>> records_behind(Sql& sql, const Scope& scope, std::span<const Sought> sought, std::size_t most) {
    constexpr int employer = 6, kind = 7;
    using Sums = std::map<std::pair<std::string_view, Id>, RecordSum>;
    std::vector<Sums> sums(sought.size());
    std::vector<bool> are_too_many(sought.size(), false);
    const Date first = scope.first_day();
    Scope read = scope;
    if (std::ranges::any_of(sought, &Sought::is_stock)) read.since.reset();
    each_change(sql, read, {}, [&](const Row& row, Date day, std::string_view word, Measure measure, std::int64_t amount) {
        for (std::size_t at = 0; at < sought.size(); ++at) {
            if (sought[at].measure != measure || are_too_many[at] || (!sought[at].is_stock && day < first) || !sought[at].wants(word)) continue;
            const TableShape* table = find_table(row.text(kind));
            const auto [found, is_new] = sums[at].try_emplace({table->name, Id(row.integer(0))});
            RecordSum& sum = found->second;
            if (is_new) sum.table = table->name, sum.record = Id(row.integer(0)), sum.first = sum.day = day;
            if (!row.is_null(employer)) sum.employer = Id(row.integer(employer));
            sum.first = std::min(sum.first, day);
            sum.day = std::max(sum.day, day);
            add_amount(sum.amount, amount);
            if (most == SIZE_MAX) continue;
            constexpr std::size_t kept_at_once = 50'000;  // that are open at one time, and few of them in the end
            if (sum.amount == 0) sums[at].erase(found);
            if (sums[at].size() > std::max(most, kept_at_once)) are_too_many[at] = true, sums[at].clear();
        }
    });
    std::vector<std::optional<std::vector<RecordSum>>> behind(sought.size());
    for (std::size_t at = 0; at < sought.size(); ++at) {
        std::erase_if(sums[at], [](const auto& one) { return one.second.amount == 0; });
        if (are_too_many[at] || sums[at].size() > most) continue;
        behind[at].emplace();
        for (const auto& [of, sum] : sums[at]) behind[at]->push_back(sum);
    }
    return behind;
}

std::vector<RecordSum> records_behind(Sql& sql, const Scope& scope, const Sought& sought) {
    return std::move(*records_behind(sql, scope, std::span(&sought, 1), SIZE_MAX).front());
}

std::map<Id, std::int64_t> open_cases_by_employer(Sql& sql, Date day) {
    std::map<Id, std::int64_t> open;
    sql.each(R"sql(
        SELECT employer, count(*) FROM case_state
        WHERE writer IN (SELECT writer FROM office) AND closed_on IS NULL AND employer IS NOT NULL GROUP BY employer
    )sql", {}, [&](const Row& row) { open[Id(row.integer(0))] += row.integer(1); });
    Scope later;  // what opened or closed one since is taken back
    later.since = day + 1;
    later.as_of = end_of_time();
    constexpr int employer = 6;
    each_change(sql, later, CaseFile::table, [&](const Row& row, Date, std::string_view, Measure measure, std::int64_t amount) {
        if (measure == Measure::open && !row.is_null(employer)) open[Id(row.integer(employer))] -= amount;
    });
    return open;
}

std::map<Date, std::int64_t> paid_by_day(Sql& sql, const Scope& scope) {
    std::map<Date, std::int64_t> paid;
    each_change(sql, scope, Payment::table, [&](const Row&, Date day, std::string_view, Measure measure, std::int64_t amount) {
        if (measure == Measure::paid) add_amount(paid[day], amount);
    });
    return paid;
}

void each_ending(Sql& sql, const Scope& scope, const std::function<void(const Ending&)>& use) {
    each_change(sql, scope, CaseFile::table, [&](const Row& row, Date day, std::string_view word, Measure measure, std::int64_t amount) {
        if (measure >= Measure::settled && measure <= Measure::closed_other)
            use({Id(row.integer(0)), from_code<CaseKind>(word).value_or(CaseKind::complaint), day, measure, amount});
    });
}

}  // namespace arrears
