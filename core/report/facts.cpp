#include "core/report/facts.hpp"

#include "core/error.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"

namespace arrears {
namespace {

constexpr std::string_view first_day = "0000-00-00";

std::optional<Industry> industry_of(const Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(Industry::parse(row.text(column)));
}

std::optional<Id> id_of(const Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(Id(row.integer(column)));
}

}  // namespace

bool Scope::covers(RegionCode place, const std::optional<Industry>& branch, const std::optional<Id>& of) const {
    if (campaign && of != campaign) return false;
    if (region && place != *region && !place.is_under(*region)) return false;
    return !industry || branch == industry;
}

Facts::Facts(Sql& sql, Scope scope)
    : sql_(sql), scope_(std::move(scope)), flows_(cells_between(scope_.since)), stocks_(scope_.since ? cells_between(std::nullopt) : flows_) {}

std::vector<FactCell> Facts::cells_between(std::optional<Date> since) const {
    std::vector<FactCell> cells;
    sql_.each(R"sql(
        SELECT measure, word, region, industry, employer_kind, channel, campaign, sum(amount) FROM fact
        WHERE on_day >= $1 AND on_day <= $2
        GROUP BY measure, word, region, industry, employer_kind, channel, campaign
    )sql", {since ? to_cell(*since) : to_cell(first_day), to_cell(scope_.last_day())}, [&](const Row& row) {
        if (!scope_.covers(RegionCode::parse(row.text(2)), industry_of(row, 3), id_of(row, 6))) return;
        const auto text = [&](int column) { return row.is_null(column) ? std::string() : std::string(row.text(column)); };
        cells.push_back({text(0), text(1), text(2), text(3), text(4), text(5), row.integer(7)});
    });
    return cells;
}

std::int64_t Facts::sum(const std::vector<FactCell>& cells, Measure measure, const CellFilter& only) {
    Money sum;  // adds with care for overflow, whatever it counts
    for (const FactCell& cell : cells)
        if (cell.measure == code(measure) && (!only || only(cell))) sum += Money::fen(cell.amount);
    return sum.fen();
}

std::vector<VisitedEmployer> Facts::visited_employers() const {
    const Registrations registrations(sql_);
    std::map<Id, VisitedEmployer> visited;
    sql_.each(R"sql(
        SELECT v.employer, v.region, v.industry, v.employer_kind, v.campaign, v.word, e.amount, m.amount FROM fact v
        LEFT JOIN fact e ON e.writer = v.writer AND e.kind = v.kind AND e.record = v.record AND e.measure = 'employed'
        LEFT JOIN fact m ON m.writer = v.writer AND m.kind = v.kind AND m.record = v.record AND m.measure = 'migrants'
        WHERE v.measure = 'visit' AND v.on_day >= $1 AND v.on_day <= $2 ORDER BY v.on_day, v.record
    )sql", {scope_.since ? to_cell(*scope_.since) : to_cell(first_day), to_cell(scope_.last_day())}, [&](const Row& row) {
        const RegionCode region = RegionCode::parse(row.text(1));
        const auto industry = industry_of(row, 2);
        const auto result = from_code<Result>(row.text(5));
        if (!scope_.covers(region, industry, id_of(row, 4)) || result == Result::refused || result == Result::absent) return;
        const Id id = registrations.representative(Id(row.integer(0)));
        VisitedEmployer& employer = visited[id];
        employer.employer = id;
        employer.region = region;
        employer.industry = industry;
        employer.kind = from_code<EmployerKind>(row.text(3)).value_or(EmployerKind::enterprise);
        if (!row.is_null(6)) employer.employed = row.integer(6);
        if (!row.is_null(7)) employer.migrants = row.integer(7);
        if (result == Result::owing) employer.was_owing = true;
    });
    std::vector<VisitedEmployer> list;
    for (auto& [id, employer] : visited) list.push_back(std::move(employer));
    return list;
}

std::map<Id, Result> Facts::employers_not_reached() const {
    const Registrations registrations(sql_);
    std::map<Id, Result> missed;
    std::set<Id> reached;
    sql_.each(R"sql(
        SELECT employer, region, industry, campaign, word FROM fact
        WHERE measure = 'visit' AND on_day >= $1 AND on_day <= $2 ORDER BY on_day, record
    )sql", {scope_.since ? to_cell(*scope_.since) : to_cell(first_day), to_cell(scope_.last_day())}, [&](const Row& row) {
        if (!scope_.covers(RegionCode::parse(row.text(1)), industry_of(row, 2), id_of(row, 3))) return;
        const Id employer = registrations.representative(Id(row.integer(0)));
        const auto result = from_code<Result>(row.text(4));
        if (result == Result::refused || result == Result::absent) missed[employer] = *result;
        else reached.insert(employer);
    });
    for (const Id employer : reached) missed.erase(employer);
    return missed;
}

std::vector<OpenCase> Facts::open_cases() const {
    std::vector<OpenCase> open;
    sql_.each(R"sql(
        SELECT record, sum(amount) AS open FROM fact WHERE kind = 'case_file' AND measure = 'open' AND on_day <= $1
        GROUP BY record HAVING sum(amount) > 0 ORDER BY record
    )sql", {to_cell(scope_.last_day())}, [&](const Row& row) {
        const CaseAtHand of = case_at_hand(sql_, Id(row.integer(0)));
        if (!scope_.covers(of.file.region, of.file.industry, of.file.campaign)) return;
        open.push_back({of.file, of.standing(scope_.last_day()), employer_of(sql_, of.file), get<Officer>(sql_, of.file.officer)});
    });
    return open;
}

std::int64_t Facts::consultations() const {
    std::int64_t count = 0;
    sql_.each(R"sql(
        SELECT c.region, c.campaign, f.received_on FROM call c LEFT JOIN case_file f ON f.writer = c.writer AND f.id = c.case_id AND f.void_act IS NULL
        WHERE c.on_day >= $1 AND c.on_day <= $2 AND c.void_act IS NULL
    )sql", {to_cell(scope_.since.value_or(Date::of(1900, 1, 1))), to_cell(scope_.last_day())}, [&](const Row& row) {
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
