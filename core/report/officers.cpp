#include <map>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"

namespace arrears {
namespace {

struct Work {
    std::int64_t taken = 0, open = 0, visits = 0, payments = 0;
    Money recovered;
};

// Cases that were open at the end of the last day. What happened since may have closed or opened one: then its course tells.
void count_open(std::map<Id, Work>& work, const ReportRequest& request, Sql& sql) {
    const Date last = request.scope.last_day();
    sql.each(R"sql(
        SELECT s.case_id, f.officer FROM case_state s JOIN case_file f ON f.writer = s.writer AND f.id = s.case_id
        WHERE s.received_on <= $1 AND (s.closed_on IS NULL OR s.closed_on > $1)
    )sql", {to_cell(last)}, [&](const Row& row) {
        const bool is_open = !request.as_of_given || case_at_hand(sql, Id(row.integer(0))).standing(last).is_open();
        work[Id(row.integer(1))].open += is_open ? 1 : 0;
    });
}

std::map<Id, Work> gather(const ReportRequest& request, Sql& sql) {
    std::map<Id, Work> work;
    const Cell first = to_cell(request.scope.first_day()), last = to_cell(request.scope.last_day());
    const auto each = [&](std::string_view statement, const std::function<void(Work&, const Row&)>& use) {
        const Cell bound[] = {first, last};
        sql.each(statement, bound, [&](const Row& row) { use(work[Id(row.integer(0))], row); });
    };
    each("SELECT officer, count(*) FROM case_file WHERE received_on >= $1 AND received_on <= $2 AND void_act IS NULL GROUP BY officer",
         [](Work& of, const Row& row) { of.taken = row.integer(1); });
    // Whoever led a visit, and whoever came along.
    each(R"sql(
        SELECT officer, count(*) FROM (
            SELECT officer, id FROM inspection WHERE on_day >= $1 AND on_day <= $2 AND void_act IS NULL
            UNION SELECT o.officer, i.id FROM inspection_officer o JOIN inspection i ON i.writer = o.writer AND i.id = o.inspection
            WHERE i.on_day >= $1 AND i.on_day <= $2 AND i.void_act IS NULL AND o.void_act IS NULL
        ) AS made GROUP BY officer
    )sql", [](Work& of, const Row& row) { of.visits = row.integer(1); });
    each("SELECT officer, count(*), sum(amount_fen) FROM payment WHERE on_day >= $1 AND on_day <= $2 AND void_act IS NULL GROUP BY officer",
         [](Work& of, const Row& row) { of.payments = row.integer(1), of.recovered = Money::fen(row.integer(2)); });
    count_open(work, request, sql);
    return work;
}

}  // namespace

Document write_officers(const ReportRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {column("officer", Phrase::column_officer, say), number_column("taken", Phrase::column_taken, say), number_column("open", Phrase::column_open, say),
                 number_column("visits", Phrase::column_visits, say), number_column("payments", Phrase::column_payments, say),
                 number_column("recovered_fen", Phrase::column_recovered, say)},
                {}, {}};
    Chart open{say(Phrase::chart_officers), {}};
    for (const auto& [officer, of] : gather(request, sql)) {
        table.rows.push_back({names.officer(officer), of.taken, of.open, of.visits, of.payments, of.recovered});
        open.bars.push_back({names.officer(officer), of.open});
    }
    const bool is_empty = table.rows.empty();
    Document document = report_head(request, sql, say);
    document.table(std::move(table));
    document.say(say(is_empty ? Phrase::report_empty : Phrase::officers_visits_shared));
    if (open.bars.size() > 1) document.chart(std::move(open));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
