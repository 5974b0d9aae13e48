#include "core/report/facts/facts.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/report/facts/fact_row.hpp"
#include "core/store/employers.hpp"
#include "core/store/packed_sums.hpp"
#include "core/store/records.hpp"
#include "core/store/store.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

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

Month month_after(Month month) { return Month(month.last() + 1); }

}  // namespace

Facts::Facts(Sql& sql, Scope scope) : sql_(sql), scope_(std::move(scope)), flows_(cells_between(scope_.since)) {
    if (scope_.since) stocks_ = cells_between(std::nullopt);
}

Facts::Cells Facts::cells_between(std::optional<Date> since) const {
    CellSums sums;
    const auto [first_region, last_region] = scope_.region_codes();
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
                    const auto [word, channel] = parts_of_label(label);
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
                const auto [day, word] = parts_of_label(label);
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

const VisitedEmployers& Facts::visited_employers() const {
    if (!visited_) visited_ = arrears::visited_employers(sql_, scope_);
    return *visited_;
}

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
