#include "core/report/facts.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/store/employers.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/records.hpp"
#include "core/store/store.hpp"
#include "core/store/tables.hpp"
#include "core/store/visits.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

std::optional<Industry> industry_of(std::string_view text) { return text.empty() ? std::nullopt : std::optional(Industry::parse(text)); }

std::string text_of(const Row& row, int column) { return row.is_null(column) ? std::string() : std::string(row.text(column)); }

std::optional<Id> id_of(std::int64_t number) { return number == 0 ? std::nullopt : std::optional(Id(number)); }

// Sums by what a cell is, and within it by word and channel.
class CellSums {
  public:
    Measures& at(RegionCode region, IndustryGroup group, std::string_view word, std::string_view channel) {
        auto& under = of_[{region, group}];
        for (FactCell& cell : under)
            if (cell.word == word && cell.channel == channel) return cell.sums;
        return under.emplace_back(std::string(word), std::string(channel), region, group, Measures{}).sums;
    }

    std::vector<FactCell> cells() {
        std::vector<FactCell> cells;
        for (auto& [of, under] : of_)
            for (FactCell& cell : under)
                if (!cell.sums.is_zero()) cells.push_back(std::move(cell));
        return cells;
    }

  private:
    std::map<std::pair<RegionCode, IndustryGroup>, std::vector<FactCell>> of_;
};

// A day, or the word, of "10.complaint"; the word, or the channel, of "complaint.12333".
std::pair<std::string_view, std::string_view> parts_of(std::string_view label) {
    const auto dot = label.find('.');
    return dot == std::string_view::npos ? std::pair(label, std::string_view()) : std::pair(label.substr(0, dot), label.substr(dot + 1));
}

Month month_after(Month month) { return Month(month.last() + 1); }

// The regions that a scope may have facts of: itself, and what is under it.
std::pair<std::string, std::string> regions_of(const Scope& scope) {
    std::string from = "000000", to = "999999";
    if (scope.region) {
        from = to = scope.region->text();
        for (std::size_t end = from.size(); end >= 2 && from.compare(end - 2, 2, "00") == 0; end -= 2) to.replace(end - 2, 2, "99");
    }
    return {from, to};
}

}  // namespace

bool Scope::covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const {
    if (campaign && of != campaign) return false;
    if (region && place != *region && !place.is_under(*region)) return false;
    return !industry || branch == industry;
}

Facts::Facts(Sql& sql, Scope scope) : sql_(sql), scope_(std::move(scope)), flows_(cells_between(scope_.since)) {
    if (scope_.since) stocks_ = cells_between(std::nullopt);
}

Facts::Cells Facts::cells_between(std::optional<Date> since) const {
    CellSums sums;
    const auto [first_region, last_region] = regions_of(scope_);
    const auto covers = [&](const Row& row, int region, int industry, int campaign) {
        return scope_.covers(RegionCode::parse(row.text(region)), industry_of(text_of(row, industry)), row.is_null(campaign) ? std::nullopt : id_of(row.integer(campaign)));
    };
    const auto group = [](const Row& row, int column) {
        const auto industry = industry_of(text_of(row, column));
        return industry ? group_of(*industry) : IndustryGroup::other;
    };
    const auto add_periods = [&](const std::string& from, const std::string& to, std::size_t length) {
        sql_.each(R"sql(
            SELECT region, industry, campaign, sums FROM summary
            WHERE writer IN (SELECT writer FROM office) AND period >= $1 AND period <= $2 AND length(period) = $3 AND region >= $4 AND region <= $5
        )sql", {from, to, static_cast<std::int64_t>(length), first_region, last_region}, [&](const Row& row) {
            if (!covers(row, 0, 1, 2)) return;
            const RegionCode region = RegionCode::parse(row.text(0));
            const IndustryGroup of = group(row, 1);
            std::string_view last;
            Measures* into = nullptr;
            unpack(row.text(3), [&](std::string_view label, Measure measure, std::int64_t amount) {
                if (!into || label != last) {
                    const auto [word, channel] = parts_of(label);
                    into = &sums.at(region, of, word, channel), last = label;
                }
                add_amount((*into)[measure], amount);
            });
        });
    };
    const auto add_days = [&](Date from, Date to) {  // within one month
        const auto first = static_cast<unsigned>(from.ymd().day()), last = static_cast<unsigned>(to.ymd().day());
        sql_.each(R"sql(
            SELECT region, industry, campaign, channel, facts FROM fact
            WHERE writer IN (SELECT writer FROM office) AND month = $1 AND region >= $2 AND region <= $3
        )sql", {Month(from).iso(), first_region, last_region}, [&](const Row& row) {
            if (!covers(row, 0, 1, 2)) return;
            const RegionCode region = RegionCode::parse(row.text(0));
            const IndustryGroup of = group(row, 1);
            const std::string channel = text_of(row, 3);
            unpack(row.text(4), [&](std::string_view label, Measure measure, std::int64_t amount) {
                const auto [day, word] = parts_of(label);
                const auto number = static_cast<unsigned>(number_of_digits(day, 2, 2).value_or(0));
                if (number >= first && number <= last) add_amount(sums.at(region, of, word, channel)[measure], amount);
            });
        });
    };
    const auto year = [](int number) { return std::to_string(number); };
    constexpr std::size_t of_year = 4, of_month = 7;
    const Date last = scope_.last_day(), first = since.value_or(Scope().first_day());
    if (first > last) return {};
    Month from(first);
    const bool ends_with_month = Month(last).last() == last;
    const Month until = ends_with_month ? month_after(Month(last)) : Month(last);  // the first month that is not whole
    if (from.first() != first) {
        add_days(first, std::min(last, from.last()));
        from = month_after(from);
    }
    if (from < until) {
        const int first_year = from.first() == Date::of(from.first().year(), 1, 1) ? from.first().year() : from.first().year() + 1;
        const int last_year = until.first().year() - 1;
        const Month before_until(until.first() - 1);
        if (first_year <= last_year) {
            add_periods(year(first_year), year(last_year), of_year);
            if (from.first().year() < first_year) add_periods(from.iso(), year(from.first().year()) + "-12", of_month);
            if (before_until.first().year() > last_year) add_periods(year(last_year + 1) + "-01", before_until.iso(), of_month);
        } else {
            add_periods(from.iso(), before_until.iso(), of_month);
        }
    }
    if (!ends_with_month && from <= until) add_days(until.first(), last);
    return sums.cells();
}

std::int64_t Facts::sum(const Cells& cells, Measure measure, const CellFilter& only) {
    std::int64_t sum = 0;
    for (const FactCell& cell : cells)
        if (cell.sums[measure] != 0 && (!only || only(cell))) add_amount(sum, cell.sums[measure]);
    return sum;
}

std::set<RegionCode> Facts::regions() const {
    std::set<RegionCode> regions;
    for (const FactCell& cell : flows_) regions.insert(cell.region);
    for (const FactCell& cell : stocks())
        if (cell.sums[Measure::open] != 0) regions.insert(cell.region);  // of an earlier span
    return regions;
}

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

    void count_in(VisitedEmployers& all) const {
        if (!visits.reached) {
            if (visits.missed) ++(visits.missed->what == code(Result::refused) ? all.refusing : all.absent);
            return;
        }
        auto& of_group = all.by_group[industry ? group_of(*industry) : IndustryGroup::other];
        const bool is_individual = visits.reached->what == code(EmployerKind::individual);
        for (auto* count : {&all.all, &of_group}) {
            ++count->employers;
            count->individuals += is_individual ? 1 : 0;
        }
        ++all.by_region[region];
        all.owing += visits.owing > 0 ? 1 : 0;
        const auto number = [](const std::optional<VisitMark>& mark) { return mark ? std::stoll(mark->what) : 0; };
        add_amount(all.employed, number(visits.employed));
        add_amount(all.migrants, number(visits.migrants));
    }
};

}  // namespace

// Without a span, each employer's visits are summed up in the table already, but for those who were visited since the last day.
// Employers of several numbers are put together at the end; all others are counted as they are read.
VisitedEmployers Facts::visited_employers() const {
    const Registrations registrations(sql_);
    VisitedEmployers all;
    const Date last = scope_.last_day();
    const auto covers = [&](const VisitKey& key) { return scope_.covers(key.region, industry_of(key.industry), id_of(key.campaign)); };
    if (scope_.since) {
        std::map<Id, VisitsInScope> found;
        const auto [first_region, last_region] = regions_of(scope_);
        sql_.each(R"sql(
            SELECT record, employer, campaign, region, industry, employer_kind, month, facts FROM fact
            WHERE writer IN (SELECT writer FROM office) AND month >= $1 AND month <= $2 AND kind = 'inspection' AND region >= $3 AND region <= $4
        )sql", {Month(*scope_.since).iso(), Month(last).iso(), first_region, last_region}, [&](const Row& row) {
            const VisitKey key{row.is_null(2) ? 0 : row.integer(2), RegionCode::parse(row.text(3)), text_of(row, 4)};
            if (!covers(key)) return;
            std::optional<Result> result;
            std::optional<std::int64_t> employed, migrants;
            Date day;
            unpack(row.text(7), [&](std::string_view label, Measure measure, std::int64_t amount) {
                if (measure == Measure::visit) {
                    result = from_code<Result>(parts_of(label).second);
                    day = Date::parse(std::string(row.text(6)) + "-" + std::string(parts_of(label).first));
                }
                if (measure == Measure::employed) employed = amount;
                if (measure == Measure::migrants) migrants = amount;
            });
            if (!result || day < *scope_.since || day > last) return;
            Visits visit;
            visit.add(day, Id(row.integer(0)), *result, from_code<EmployerKind>(row.text(5)).value_or(EmployerKind::enterprise), employed, migrants);
            found[registrations.representative(Id(row.integer(1)))].add(key, visit);
        });
        for (const auto& [employer, visits] : found) visits.count_in(all);
        return all;
    }
    std::map<Id, VisitsInScope> merged;
    Id employer;
    VisitsInScope one;
    bool is_later = false;  // it was visited after the last day
    const auto finish = [&] {
        if (is_later) {
            one = {};
            for (const auto& [key, visits] : visits_of(sql_, employer, last))
                if (covers(key)) one.add(key, visits);
        }
        const Id known_as = registrations.representative(employer);
        if (registrations.is_one_of_several(employer)) {
            VisitsInScope& whole = merged[known_as];
            whole.add({0, one.region, one.industry ? std::string(one.industry->text()) : std::string()}, one.visits);
        } else {
            one.count_in(all);
        }
        one = {};
        is_later = false;
    };
    each_visited(sql_, [&](Id of, const VisitKey& key, const Visits& visits) {
        if (of != employer && employer != Id()) finish();
        employer = of;
        is_later |= visits.last_day() > last;
        if (covers(key)) one.add(key, visits);
    });
    if (employer != Id()) finish();
    for (const auto& [id, visits] : merged) visits.count_in(all);
    return all;
}

namespace {

// The next cases of a region that may have been open at the end of a day, by their numbers: whether one was opened again in
// between, its course tells.
std::vector<Id> maybe_open(Sql& sql, Writer writer, RegionCode region, Date day, Id after) {
    constexpr std::int64_t page = 100;
    std::vector<Id> ids;
    sql.each(R"sql(
        SELECT case_id FROM case_state WHERE writer = $1 AND region = $2 AND closed_on IS NULL AND received_on <= $3 AND case_id > $4
        UNION ALL
        SELECT case_id FROM case_state WHERE writer = $1 AND region = $2 AND closed_on > $3 AND received_on <= $3 AND case_id > $4
        ORDER BY case_id LIMIT $5
    )sql", {to_cell(writer), to_cell(region), to_cell(day), to_cell(after), page}, [&](const Row& row) { ids.emplace_back(row.integer(0)); });
    return ids;
}

}  // namespace

std::vector<OpenCase> Facts::open_cases(std::size_t most) const {
    const Date last = scope_.last_day();
    std::map<Id, OpenCase> found;
    // Whether a later number of the same region may still be among the first.
    const auto take = [&](Id id) {
        if (found.size() >= most && id > found.rbegin()->first) return false;
        const auto file = find<CaseFile>(sql_, id);
        if (!file || !scope_.covers(file->region, file->industry, file->campaign)) return true;
        const CaseAtHand of = case_at_hand(sql_, id);
        Standing at = of.standing(last);
        if (!at.is_open()) return true;
        found.emplace(id, OpenCase{of.file, std::move(at), employer_of(sql_, of.file), get<Officer>(sql_, of.file.officer)});
        if (found.size() > most) found.erase(std::prev(found.end()));
        return true;
    };
    std::set<RegionCode> places;
    for (const FactCell& cell : stocks())
        if (cell.sums[Measure::open] != 0) places.insert(cell.region);
    for (const Writer writer : writers(sql_))
        for (const RegionCode place : places) {
            Id after;
            for (bool goes_on = true; goes_on;) {
                const auto ids = maybe_open(sql_, writer, place, last, after);
                goes_on = !ids.empty() && std::ranges::all_of(ids, take);
                if (goes_on) after = ids.back();
            }
        }
    std::vector<OpenCase> open;
    for (auto& [id, one] : found) open.push_back(std::move(one));
    return open;
}

namespace {

// Calls use(row, day, word, measure, amount) for what each day of the scope's span changed of the records of a kind, or of all. The row has
// the record first, then its employer and its kind last.
void each_change(Sql& sql, const Scope& scope, std::string_view kind,
                 const std::function<void(const Row&, Date, std::string_view, Measure, std::int64_t)>& use) {
    const Date first = scope.first_day(), last = scope.last_day();
    const auto [first_region, last_region] = regions_of(scope);
    sql.each(R"sql(
        SELECT record, month, facts, region, industry, campaign, employer, kind FROM fact
        WHERE writer IN (SELECT writer FROM office) AND month >= $1 AND month <= $2 AND ($3 = '' OR kind = $3) AND region >= $4 AND region <= $5
    )sql", {Month(first).iso(), Month(last).iso(), std::string(kind), first_region, last_region}, [&](const Row& row) {
        if (!scope.covers(RegionCode::parse(row.text(3)), industry_of(text_of(row, 4)), row.is_null(5) ? std::nullopt : id_of(row.integer(5)))) return;
        const std::string month = std::string(row.text(1)) + "-";
        unpack(row.text(2), [&](std::string_view label, Measure measure, std::int64_t amount) {
            const auto [number, word] = parts_of(label);
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
            constexpr std::size_t at_once = 50'000;  // that are open at one time, and few of them in the end
            if (sum.amount == 0) sums[at].erase(found);
            if (sums[at].size() > std::max(most, at_once)) are_too_many[at] = true, sums[at].clear();
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

std::map<FormKind, std::int64_t> Facts::papers() const {
    std::map<FormKind, std::int64_t> printed;
    sql_.each(R"sql(
        SELECT p.form, f.region, f.industry, f.campaign, i.region, i.industry, i.campaign FROM paper p
        LEFT JOIN case_file f ON f.writer = p.writer AND f.id = p.case_id
        LEFT JOIN inspection i ON i.writer = p.writer AND i.id = p.inspection
        WHERE p.writer IN (SELECT writer FROM office) AND p.on_day >= $1 AND p.on_day <= $2 AND p.copy_of IS NULL AND p.void_act IS NULL
    )sql", {to_cell(scope_.first_day()), to_cell(scope_.last_day())}, [&](const Row& row) {
        const int of = row.is_null(1) ? 4 : 1;  // the case's, else the visit's
        const auto form = from_code<FormKind>(row.text(0));
        if (form && !row.is_null(of) && scope_.covers(RegionCode::parse(row.text(of)), FromCell<std::optional<Industry>>::read(row.cell(of + 1)), FromCell<std::optional<Id>>::read(row.cell(of + 2))))
            ++printed[*form];
    });
    return printed;
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

std::int64_t Facts::consultations() const {
    std::int64_t count = 0;
    sql_.each(R"sql(
        SELECT c.region, c.campaign, f.received_on FROM call c LEFT JOIN case_file f ON f.writer = c.writer AND f.id = c.case_id AND f.void_act IS NULL
        WHERE c.writer IN (SELECT writer FROM office) AND c.on_day >= $1 AND c.on_day <= $2 AND c.void_act IS NULL
    )sql", {to_cell(scope_.first_day()), to_cell(scope_.last_day())}, [&](const Row& row) {
        const bool is_complaint = !row.is_null(2) && Date::parse(row.text(2)) <= scope_.last_day();
        const auto campaign = row.is_null(1) ? std::nullopt : std::optional(Id(row.integer(1)));
        if (!is_complaint && scope_.covers(RegionCode::parse(row.text(0)), std::nullopt, campaign)) ++count;
    });
    return count;
}

std::int64_t Facts::targets() const {
    if (!scope_.campaign) return 0;
    const Registrations registrations(sql_);
    std::set<Id> targets;
    for (const auto& target : all<CampaignTarget>(sql_, "WHERE writer IN (SELECT writer FROM office) AND campaign = $1 AND void_act IS NULL", {to_cell(*scope_.campaign)})) {
        const auto employer = get<Employer>(sql_, target.employer);  // of another writer, it may be
        if (scope_.covers(employer.region, employer.industry, scope_.campaign)) targets.insert(registrations.representative(employer.id));
    }
    return static_cast<std::int64_t>(targets.size());
}

}  // namespace arrears
