#include "core/store/visits.hpp"

#include <charconv>

#include "core/store/cases.hpp"
#include "core/store/cells.hpp"

namespace arrears {
namespace {

Cell cell_of(const std::optional<VisitMark>& mark) { return mark ? Cell{mark->text()} : Cell{}; }

std::optional<std::int64_t> number_of(const Row& row, int column) { return row.is_null(column) ? std::nullopt : std::optional(row.integer(column)); }

void write(Sql& sql, Id employer, const VisitKey& key, const Visits& visits) {
    sql.run(R"sql(
        INSERT INTO visited (writer, employer, campaign, region, industry, reached, missed, employed, migrants, owing)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (writer, employer, campaign, region, industry) DO UPDATE
        SET reached = excluded.reached, missed = excluded.missed, employed = excluded.employed, migrants = excluded.migrants, owing = excluded.owing
    )sql", {to_cell(employer.writer()), to_cell(employer), key.campaign, to_cell(key.region), key.industry, cell_of(visits.reached),
            cell_of(visits.missed), cell_of(visits.employed), cell_of(visits.migrants), visits.owing});
}

}  // namespace

std::string VisitMark::text() const { return day.iso() + " " + std::to_string(inspection.number()) + " " + what; }

std::optional<VisitMark> VisitMark::read(const Row& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    const std::string_view text = row.text(column);
    constexpr std::size_t number_at = 11, what_at = 31;
    std::int64_t number = 0;
    const char* const from = text.data() + std::min(number_at, text.size());
    const auto [end, failure] = std::from_chars(from, text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + what_at - 1 || text.size() < what_at)
        throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "visited"}, {"record", std::string(text)}});
    return VisitMark{Date::parse(text.substr(0, number_at - 1)), Id(number), std::string(text.substr(what_at))};
}

void keep_latest(std::optional<VisitMark>& latest, const std::optional<VisitMark>& other) {
    if (other && (!latest || std::pair(latest->day, latest->inspection) < std::pair(other->day, other->inspection))) latest = other;
}

void Visits::add(Date day, Id inspection, Result result, EmployerKind kind, std::optional<std::int64_t> employed_then, std::optional<std::int64_t> migrants_then) {
    if (result == Result::refused || result == Result::absent) return keep_latest(missed, VisitMark{day, inspection, std::string(code(result))});
    keep_latest(reached, VisitMark{day, inspection, std::string(code(kind))});
    if (employed_then) keep_latest(employed, VisitMark{day, inspection, std::to_string(*employed_then)});
    if (migrants_then) keep_latest(migrants, VisitMark{day, inspection, std::to_string(*migrants_then)});
    if (result == Result::owing) ++owing;
}

Date Visits::last_day() const { return std::max(reached ? reached->day : missed->day, missed ? missed->day : reached->day); }

std::map<VisitKey, Visits> visits_of(Sql& sql, Id employer, Date until) {
    std::map<VisitKey, Visits> visits;
    sql.each(R"sql(
        SELECT id, on_day, result, employer_kind, campaign, region, industry, employed, migrants FROM inspection
        WHERE writer IN (SELECT writer FROM office) AND employer = $1 AND on_day <= $2 AND void_act IS NULL
    )sql", {to_cell(employer), to_cell(until)}, [&](const Row& row) {
        const VisitKey key{number_of(row, 4).value_or(0), RegionCode::parse(row.text(5)), row.is_null(6) ? std::string() : std::string(row.text(6))};
        visits[key].add(Date::parse(row.text(1)), Id(row.integer(0)), from_code<Result>(row.text(2)).value_or(Result{}),
                        from_code<EmployerKind>(row.text(3)).value_or(EmployerKind{}), number_of(row, 7), number_of(row, 8));
    });
    return visits;
}

void drop_visited(Sql& sql, Id employer) {
    sql.run("DELETE FROM visited WHERE writer = $1 AND employer = $2", {to_cell(employer.writer()), to_cell(employer)});
}

VisitKey key_of(const Inspection& visit) {
    return {visit.campaign.value_or(Id()).number(), visit.region, visit.industry ? std::string(visit.industry->text()) : std::string()};
}

void write_visited(Sql& sql, Id employer) {
    for (const auto& [key, visits] : visits_of(sql, employer, end_of_time())) write(sql, employer, key, visits);
}

void add_visited(Sql& sql, Id employer, const std::map<VisitKey, Visits>& more) {
    for (const auto& [key, added] : more) {
        Visits visits = added;
        sql.each(R"sql(
            SELECT reached, missed, employed, migrants, owing FROM visited
            WHERE writer = $1 AND employer = $2 AND campaign = $3 AND region = $4 AND industry = $5
        )sql", {to_cell(employer.writer()), to_cell(employer), key.campaign, to_cell(key.region), key.industry}, [&](const Row& row) {
            keep_latest(visits.reached, VisitMark::read(row, 0));
            keep_latest(visits.missed, VisitMark::read(row, 1));
            keep_latest(visits.employed, VisitMark::read(row, 2));
            keep_latest(visits.migrants, VisitMark::read(row, 3));
            visits.owing += row.integer(4);
        });
        write(sql, employer, key, visits);
    }
}

void each_visited(Sql& sql, const std::function<void(Id, const VisitKey&, const Visits&)>& use) {
    sql.each("SELECT employer, campaign, region, industry, reached, missed, employed, migrants, owing FROM visited ORDER BY writer, employer, campaign, region, industry",
             {}, [&](const Row& row) {
        const VisitKey key{row.integer(1), RegionCode::parse(row.text(2)), std::string(row.text(3))};
        const auto mark = [&](int column) { return VisitMark::read(row, column); };
        const Visits visits{mark(4), mark(5), mark(6), mark(7), row.integer(8)};
        if (visits.reached || visits.missed) use(Id(row.integer(0)), key, visits);
    });
}

}  // namespace arrears
