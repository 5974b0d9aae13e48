#include "core/report/reports.hpp"

#include <algorithm>
#include <array>

#include "core/journal/chain.hpp"
#include "core/journal/event.hpp"
#include "core/report/log.hpp"
#include "core/report/sweep.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

// When the newest entry was recorded, in the office's own time.
std::string recorded_at(Sql& sql, const Head& head, const Office& office) {
    const auto body = sql.text("SELECT body FROM journal WHERE writer = $1 AND seq = $2", {to_cell(head.writer), head.seq});
    return body ? local_moment(parse_event_head(*body).at, office.utc_offset_minutes) : std::string();
}

}  // namespace

std::span<const ReportRow> reports() {
    static constexpr std::array rows{ReportRow{"sweep", Phrase::report_sweep, write_sweep}};
    return rows;
}

const ReportRow* find_report(std::string_view name) {
    const auto rows = reports();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReportRow& row) {
        return row.name == name || Speech(Language::zh).pattern(row.phrase) == name || Speech(Language::en).pattern(row.phrase) == name;
    });
    return found == rows.end() ? nullptr : &*found;
}

void write_foot(Document& document, const ReportRequest& request, Sql& sql, const Speech& say) {
    Table journal{"journal", {}, {{"writer", ""}, {"seq", ""}, {"head", ""}}, {}, {}, true};
    for (const Head& head : heads(sql)) {
        document.say(say(Phrase::report_clocks, {{"as_of", request.scope.last_day()}, {"seq", head.seq}, {"at", recorded_at(sql, head, request.office)}}));
        document.say(say(Phrase::report_head, {{"writer", head.writer.text()}, {"seq", head.seq}, {"head", hex_in_fours(head.chain)}}));
        journal.rows.push_back({head.writer.text(), head.seq, hex(head.chain)});
    }
    document.table(std::move(journal));
}

}  // namespace arrears
