#include "core/report/reports.hpp"

#include <algorithm>
#include <array>

#include "core/journal/chain.hpp"
#include "core/journal/event.hpp"
#include "core/report/columns.hpp"
#include "core/report/log.hpp"
#include "core/report/report_files.hpp"
#include "core/report/sweep.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

// When the newest entry was recorded, in the office's own time.
std::string recorded_at(Sql& sql, const Head& head, const Office& office) {
    const auto newest = event_head(sql, head.writer, head.seq);
    return newest ? local_moment(newest->at, office.utc_offset_minutes) : std::string();
}

}  // namespace

std::span<const ReportRow> reports() {
    constexpr Narrowing all{true, true, true, true}, sweep{true, true, true, true, true, true, Subject::none, CampaignKind::sweep}, of_period{true, false, true, true};
    static constexpr std::array rows{
        ReportRow{"sweep", Phrase::report_sweep, write_sweep, sweep},
        ReportRow{"daily", Phrase::report_daily, write_daily, of_period},
        ReportRow{"weekly", Phrase::report_weekly, write_weekly, of_period},
        ReportRow{"monthly", Phrase::report_monthly, write_monthly, of_period},
        ReportRow{"region", Phrase::report_region, write_by_regions, all},
        ReportRow{"overdue", Phrase::report_overdue, write_overdue, {}},
        ReportRow{"employer", Phrase::report_employer, write_employer_dossier, {.subject = Subject::employer}},
        ReportRow{"case", Phrase::report_case, write_case_dossier, {.subject = Subject::of_case}},
        ReportRow{"officer", Phrase::report_officer, write_officers, {.span = true}},
        ReportRow{"bulletin", Phrase::report_bulletin, write_bulletin, all},
        ReportRow{"refusals", Phrase::report_refusals, write_refusals, all},
        ReportRow{"durations", Phrase::report_durations, write_durations, all},
        ReportRow{"aid", Phrase::report_aid, write_aid, {.campaign = true, .span = true, .region = true, .of_open_campaign = CampaignKind::warmth}},
        ReportRow{"hotline", Phrase::report_hotline, write_hotline, {.campaign = true, .span = true, .region = true}},
    };
    return rows;
}

const ReportRow* find_report(std::string_view name) {
    const auto rows = reports();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReportRow& row) {
        return row.name == name || Speech(Language::zh).pattern(row.phrase) == name || Speech(Language::en).pattern(row.phrase) == name;
    });
    return found == rows.end() ? nullptr : &*found;
}

Document report_head(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Scope& scope = request.scope;
    Document document;
    if (request.report.write != write_sweep) document.title = say(Phrase::report_title, {{"office", request.office.name}, {"report", request.report.phrase}});
    else document.title = request.campaign ? say(Phrase::sweep_title_campaign, {{"campaign", request.campaign->name}}) : say(Phrase::sweep_title, {{"office", request.office.name}});
    document.aside = scope.since == scope.last_day() ? say(Phrase::sweep_day, {{"day", scope.last_day()}})
                     : scope.since ? say(Phrase::sweep_span, {{"since", *scope.since}, {"until", scope.last_day()}})
                                   : say(Phrase::sweep_as_of, {{"as_of", scope.last_day()}});
    std::string only;
    const auto add = [&](const std::string& part) { only += (only.empty() ? "" : say(Phrase::list_comma)) + part; };
    if (request.campaign && request.report.write != write_sweep) add(request.campaign->name);
    if (scope.region) add(std::string(region_name(*scope.region, scope.as_of.year()).value_or(scope.region->text())));
    if (scope.industry) add(std::string(industry_name(*scope.industry, say.language() == Language::zh)));
    if (!only.empty()) document.say(say(Phrase::sweep_only, {{"scope", only}}));
    document.datum("report", std::string(request.report.name)).datum("office", request.office.name);
    const bool is_of_one = request.report.heeds.subject != Subject::none;  // which says its own campaign, and has no span
    if (!is_of_one) document.datum("campaign", request.campaign ? Value(request.campaign->name) : Value(Nothing{}));
    document.datum("as_of", scope.as_of).datum("known", head_of(sql, request.office.id.writer()).seq);
    if (!is_of_one) document.datum("since", or_nothing(scope.since)).datum("until", or_nothing(scope.until));
    return document;
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
