#include <set>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"
#include "core/report/sweep.hpp"
#include "core/store/employers.hpp"

namespace arrears {
namespace {

struct Visited {
    std::set<Id> on_own_initiative;  // employers, not those that a complaint led to
    std::int64_t written_reviews = 0;
};

Visited gather_visits(const Scope& scope, Sql& sql) {
    const Registrations registrations(sql);
    Visited visited;
    sql.each(R"sql(
        SELECT employer, kind, region, industry, campaign FROM inspection
        WHERE on_day >= $1 AND on_day <= $2 AND result NOT IN ('refused', 'absent') AND void_act IS NULL
    )sql", {to_cell(scope.first_day()), to_cell(scope.last_day())}, [&](const Row& row) {
        const auto optional = [&]<class T>(int at, T) { return FromCell<std::optional<T>>::read(row.cell(at)); };
        if (!scope.covers(RegionCode::parse(row.text(2)), optional(3, Industry{}), optional(4, Id{}))) return;
        const auto kind = from_code<InspectionKind>(row.text(1));
        if (kind == InspectionKind::written) ++visited.written_reviews;
        else if (kind != InspectionKind::complaint) visited.on_own_initiative.insert(registrations.representative(Id(row.integer(0))));
    });
    return visited;
}

// Cases that were handed to the police in the span, each once.
std::int64_t sent_to_police(const Scope& scope, Sql& sql) {
    std::set<Id> cases;
    sql.each(R"sql(
        SELECT f.id, f.region, f.industry, f.campaign FROM step s JOIN case_file f ON f.writer = s.writer AND f.id = s.case_id
        WHERE s.kind = 'police' AND s.on_day >= $1 AND s.on_day <= $2 AND s.void_act IS NULL AND f.void_act IS NULL
    )sql", {to_cell(scope.first_day()), to_cell(scope.last_day())}, [&](const Row& row) {
        if (scope.covers(RegionCode::parse(row.text(1)), FromCell<std::optional<Industry>>::read(row.cell(2)), FromCell<std::optional<Id>>::read(row.cell(3))))
            cases.insert(Id(row.integer(0)));
    });
    return static_cast<std::int64_t>(cases.size());
}

}  // namespace

Document write_bulletin(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Facts facts(sql, request.scope);
    const Sweep sweep = gather_sweep(facts);
    const Visited visited = gather_visits(request.scope, sql);
    const std::int64_t closed = sweep.settled + sweep.refused_complaints + sweep.referred + sweep.withdrawn + sweep.closed_other;
    Document document = report_head(request, sql, say);
    document.figure("inspected", say(Phrase::bulletin_inspected), static_cast<std::int64_t>(visited.on_own_initiative.size()));
    document.figure("workers_concerned", say(Phrase::bulletin_workers), sweep.employers.employed);
    document.figure("written_reviews", say(Phrase::bulletin_written), visited.written_reviews);
    document.figure("complaints", say(Phrase::bulletin_complaints), sweep.complaints);
    document.figure("closed", say(Phrase::bulletin_closed), closed);
    document.figure("recovered_fen", say(Phrase::bulletin_recovered), sweep.recovered);
    document.figure("workers_paid", say(Phrase::bulletin_workers_paid), sweep.workers_paid);
    document.figure("sent_to_police", say(Phrase::bulletin_police), sent_to_police(request.scope, sql));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
