#include <map>

#include "core/report/columns.hpp"
#include "core/report/report_files.hpp"

namespace arrears {
namespace {

struct Ended {
    std::int64_t cases = 0;
    Money claimed;
};

// By how they ended and why: 不予立案 / 超过两年. One that was opened again is taken off where it had been counted.
using Reasons = std::map<std::pair<State, std::optional<Outcome>>, Ended>;

Reasons gather(const Scope& scope, Sql& sql) {
    Reasons reasons;
    each_ending(sql, scope, [&](const Ending& ending) {
        if (ending.how == Measure::settled || ending.kind == CaseKind::own) return;
        const CaseAtHand of = case_at_hand(sql, ending.of);
        const Standing at = of.standing(ending.count > 0 ? ending.day : ending.day - 1);
        Ended& ended = reasons[{at.state, at.outcome}];
        ended.cases += ending.count;
        const Money claimed = at.amount(Stage::claimed).value_or(Money());
        ended.claimed = ending.count > 0 ? ended.claimed + claimed : ended.claimed + -claimed;
    });
    std::erase_if(reasons, [](const auto& one) { return one.second.cases == 0; });
    return reasons;
}

}  // namespace

Document write_refusals(const ReportRequest& request, Sql& sql, const Speech& say) {
    Table table{"items", {},
                {column("ending", Phrase::column_ending, say), column("reason", Phrase::column_reason, say), number_column("cases", Phrase::column_cases, say),
                 number_column("claimed_fen", Phrase::column_claimed, say)},
                {}, {}};
    for (const auto& [why, ended] : gather(request.scope, sql)) table.rows.push_back({word(why.first, say), word(why.second, say), ended.cases, ended.claimed});
    add_totals(table, say);
    Document document = report_head(request, sql, say);
    const bool is_empty = table.rows.empty();
    document.table(std::move(table));
    if (is_empty) document.say(say(Phrase::report_empty));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
