#include "core/report/facts/visited.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

#include "core/error.hpp"
#include "core/report/facts/fact_row.hpp"
#include "core/store/employers.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/visits.hpp"

namespace arrears {
namespace {

// What the visits in the scope say of one employer, whatever campaigns, regions and industries they were made under.
struct VisitsInScope {
    Visits visits;
    RegionCode region;  // of the latest that reached it
    std::optional<Industry> industry;

    void add(const VisitKey& key, const Visits& more) {
        keep_latest(visits.reached, more.reached);
        if (more.reached && visits.reached->inspection == more.reached->inspection) region = key.region, industry = industry_of(key.industry);
        keep_latest(visits.missed, more.missed);
        keep_latest(visits.employed, more.employed);
        keep_latest(visits.migrants, more.migrants);
        visits.owing += more.owing;
    }
};

std::int64_t told_by(const std::optional<VisitMark>& mark) { return mark ? std::stoll(mark->what) : 0; }

void count(const VisitsInScope& of, VisitedEmployers& all) {
    if (!of.visits.reached) {
        if (of.visits.missed) ++(of.visits.missed->what == code(Result::refused) ? all.refusing : all.absent);
        return;
    }
    auto& of_group = all.by_group[of.industry ? group_of(*of.industry) : IndustryGroup::other];
    const bool is_individual = of.visits.reached->what == code(EmployerKind::individual);
    for (auto* count : {&all.all, &of_group}) {
        ++count->employers;
        count->individuals += is_individual ? 1 : 0;
    }
    ++all.by_region[of.region];
    all.owing += of.visits.owing > 0 ? 1 : 0;
    add_amount(all.employed, told_by(of.visits.employed));
    add_amount(all.migrants, told_by(of.visits.migrants));
}

// Without a span, each employer's visits are summed up in the table already, but for those who were visited since the last day.
// Employers of several numbers are put together at the end; all others are counted as they are read.
void each_visited_employer(Sql& sql, const Scope& scope, const std::function<void(Id, const VisitsInScope&)>& use) {
    const Registrations registrations(sql);
    const Date last = scope.last_day();
    const auto covers = [&](const VisitKey& key) { return scope.covers(key.region, industry_of(key.industry), id_of(key.campaign)); };
    if (scope.since) {
        std::map<Id, VisitsInScope> found;
        const auto [first_region, last_region] = scope.region_codes();
        sql.each(R"sql(
            SELECT record, employer, campaign, region, industry, employer_kind, month, facts FROM fact
            WHERE writer IN (SELECT writer FROM office) AND month >= $1 AND month <= $2 AND kind = 'inspection' AND region >= $3 AND region <= $4
        )sql", {Month(*scope.since).iso(), Month(last).iso(), first_region, last_region}, [&](const Row& row) {
            const VisitKey key{row.is_null(2) ? 0 : row.integer(2), RegionCode::parse(row.text(3)), text_of(row, 4)};
            if (!covers(key)) return;
            std::optional<Result> result;
            std::optional<std::int64_t> employed, migrants;
            Date day;
            unpack(row.text(7), [&](std::string_view label, Measure measure, std::int64_t amount) {
                if (measure == Measure::visit) {
                    result = from_code<Result>(parts_of_label(label).second);
                    day = Date::parse(std::string(row.text(6)) + "-" + std::string(parts_of_label(label).first));
                }
                if (measure == Measure::employed) employed = amount;
                if (measure == Measure::migrants) migrants = amount;
            });
            if (!result || day < *scope.since || day > last) return;
            Visits visit;
            visit.add(day, Id(row.integer(0)), *result, from_code<EmployerKind>(row.text(5)).value_or(EmployerKind::enterprise), employed, migrants);
            found[registrations.representative(Id(row.integer(1)))].add(key, visit);
        });
        for (const auto& [employer, visits] : found) use(employer, visits);
        return;
    }
    std::map<Id, VisitsInScope> merged;
    Id employer;
    VisitsInScope one;
    bool is_later = false;  // it was visited after the last day
    const auto finish = [&] {
        if (is_later) {
            one = {};
            for (const auto& [key, visits] : visits_of(sql, employer, last))
                if (covers(key)) one.add(key, visits);
        }
        const Id known_as = registrations.representative(employer);
        if (registrations.is_one_of_several(employer)) {
            VisitsInScope& whole = merged[known_as];
            whole.add({0, one.region, one.industry ? std::string(one.industry->text()) : std::string()}, one.visits);
        } else {
            use(known_as, one);
        }
        one = {};
        is_later = false;
    };
    each_visited(sql, [&](Id of, const VisitKey& key, const Visits& visits) {
        if (of != employer && employer != Id()) finish();
        employer = of;
        is_later |= visits.last_day() > last;
        if (covers(key)) one.add(key, visits);
    });
    if (employer != Id()) finish();
    for (const auto& [id, visits] : merged) use(id, visits);
}

}  // namespace

VisitedEmployers visited_employers(Sql& sql, const Scope& scope) {
    VisitedEmployers all;
    each_visited_employer(sql, scope, [&](Id, const VisitsInScope& of) { count(of, all); });
    return all;
}

std::int64_t sum_of(const VisitedEmployers& employers, OfVisited what) {
    switch (what) {
        case OfVisited::reached: return employers.all.employers;
        case OfVisited::owing: return employers.owing;
        case OfVisited::employed: return employers.employed;
        case OfVisited::migrants: break;
    }
    return employers.migrants;
}

namespace {

// The latest visit that found it owing, of each employer.
std::vector<RecordSum> visits_that_found_owing(Sql& sql, const Scope& scope) {
    const Registrations registrations(sql);
    std::map<Id, RecordSum> latest;
    for (RecordSum& visit : records_behind(sql, scope, Sought{Measure::visit, false, [](std::string_view result) { return result == code(Result::owing); }})) {
        if (!visit.employer) continue;
        visit.employer = registrations.representative(*visit.employer);
        auto [known, is_new] = latest.try_emplace(*visit.employer, visit);
        if (!is_new && std::tie(known->second.day, known->second.record) < std::tie(visit.day, visit.record)) known->second = visit;
    }
    std::vector<RecordSum> visits;
    for (auto& [employer, visit] : latest) visits.push_back(visit);
    return visits;
}

}  // namespace

std::vector<RecordSum> behind(Sql& sql, const Scope& scope, OfVisited what) {
    std::vector<RecordSum> sums;
    if (what == OfVisited::owing) {
        sums = visits_that_found_owing(sql, scope);
    } else {
        each_visited_employer(sql, scope, [&](Id employer, const VisitsInScope& of) {
            const auto& mark = what == OfVisited::reached ? of.visits.reached : what == OfVisited::employed ? of.visits.employed : of.visits.migrants;
            const std::int64_t amount = what == OfVisited::reached ? 1 : told_by(mark);
            if (of.visits.reached && mark && amount != 0) sums.push_back({Inspection::table, mark->inspection, employer, mark->day, mark->day, amount});
        });
    }
    std::ranges::sort(sums, {}, &RecordSum::record);
    return sums;
}

}  // namespace arrears
