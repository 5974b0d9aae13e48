#include "core/report/log.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/journal/chain.hpp"
#include "core/journal/deeds.hpp"
#include "core/journal/event.hpp"
#include "core/report/columns.hpp"
#include "core/report/logged.hpp"
#include "core/store/touches.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

constexpr std::int64_t chunk = 256;

bool was_asked_for(const Event& event, const LogRequest& request) {
    return (!request.since || event.at >= *request.since) && (!request.officer || event.officer == *request.officer);
}

std::optional<std::string> body_at(Sql& sql, Writer writer, std::int64_t seq) {
    return sql.text("SELECT body FROM journal WHERE writer = $1 AND seq = $2", {to_cell(writer), seq});
}

// The latest of a writer's events that were asked for, the newest first, and one more than `most` where there is one. Their heads: an import's
// are megabytes each.
std::vector<Event> latest_of(const LogRequest& request, const Head& head, Sql& sql) {
    std::vector<Event> events;
    const auto known = request.after.find(head.writer);
    const std::int64_t after = known == request.after.end() ? 0 : known->second;
    for (std::int64_t last = head.seq; last > after && events.size() <= request.most; last -= chunk) {
        bool any_in_time = false;
        sql.each("SELECT body FROM journal WHERE writer = $1 AND seq <= $2 AND seq > $3 ORDER BY seq DESC",
                 {to_cell(head.writer), last, std::max(after, last - chunk)}, [&](const Row& row) {
            Event event = parse_event_head(row.text(0));
            any_in_time |= !request.since || event.at >= *request.since;
            if (events.size() > request.most || !was_asked_for(event, request)) return;
            if (!request.wanted || request.wanted(parse_event(row.text(0)))) events.push_back(std::move(event));
        });
        if (!any_in_time) break;  // earlier ones are older still
    }
    return events;
}

std::vector<Event> latest_of_record(const LogRequest& request, Writer writer, Sql& sql) {
    std::vector<Event> events;
    for (const std::int64_t seq : events_touching(sql, writer, request.record->first, request.record->second)) {
        if (events.size() > request.most) break;
        const auto body = body_at(sql, writer, seq);
        if (!body) continue;
        if (Event event = parse_event_head(*body); was_asked_for(event, request)) events.push_back(std::move(event));
    }
    return events;
}

// A deed by its name; one that takes back or does again says which.
std::string deed_text(const Event& event, Sql& sql, const Speech& say) {
    const Phrase deed = phrase_of_deed(event.deed);
    const auto& acts = event.undo.empty() ? event.redo : event.undo;
    if (acts.empty()) return say(deed);
    const auto of = sql.text("SELECT deed FROM act WHERE writer = $1 AND act = $2", {to_cell(event.writer), acts.front()});
    return say(Phrase::log_of_act, {{"deed", deed}, {"of", phrase_of_deed(of.value_or(""))}, {"act", acts.front()}});
}

bool is_undone(const Event& event, Sql& sql) {
    return sql.number("SELECT undone_by FROM act WHERE writer = $1 AND act = $2", {to_cell(event.writer), event.act}).has_value();
}

}  // namespace

std::string local_moment(std::string_view utc, int offset_minutes) {
    constexpr std::size_t shape = 20;  // of 2013-01-10T01:30:00Z
    constexpr int minutes_a_day = 24 * 60;
    const auto hours = utc.size() == shape ? number_of_digits(utc.substr(11, 2), 2, 2) : std::nullopt;
    const auto minutes = hours ? number_of_digits(utc.substr(14, 2), 2, 2) : std::nullopt;
    if (!minutes) return std::string(utc);
    const int sum = static_cast<int>(*hours * 60 + *minutes) + offset_minutes;
    const int days = sum >= 0 ? sum / minutes_a_day : -((minutes_a_day - 1 - sum) / minutes_a_day);
    const int of_day = sum - days * minutes_a_day;
    return fmt::format("{} {:02}:{:02}", (Date::parse(utc.substr(0, 10)) + days).iso(), of_day / 60, of_day % 60);
}

Document write_log(const LogRequest& request, Sql& sql, const Office& office, const Speech& say) {
    std::vector<Event> events;
    for (const Head& head : heads(sql)) {
        auto more = request.record ? latest_of_record(request, head.writer, sql) : latest_of(request, head, sql);
        std::move(more.begin(), more.end(), std::back_inserter(events));
    }
    // Several writers' journals are told in the order of time; one writer's in its own order, whatever its clock did.
    if (!events.empty() && events.front().writer == events.back().writer) std::reverse(events.begin(), events.end());
    else std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return std::tie(a.at, a.writer, a.seq) < std::tie(b.at, b.writer, b.seq); });
    const bool has_more = events.size() > request.most;
    if (has_more) events.erase(events.begin(), events.end() - static_cast<std::ptrdiff_t>(request.most));

    Names names(sql);
    const bool is_of_one = heads(sql).size() == 1;
    Table table{"items", {},
                {is_of_one ? machine_column("writer") : column("writer", Phrase::column_writer, say), number_column("seq", Phrase::column_seq, say), machine_column("act"), column("at", Phrase::column_time, say),
                 column("officer", Phrase::column_officer, say), column("", Phrase::column_deed, say), machine_column("deed"),
                 column("records", Phrase::column_record, say), column("employer", Phrase::column_employer, say),
                 column("stage", Phrase::column_stage, say), number_column("amount_fen", Phrase::column_amount, say), machine_column("undone"),
                 machine_column("login")},
                {}, {}};
    std::string undone;
    std::int64_t undone_count = 0;
    for (const Event& head : events) {
        const Event event = parse_event_beginning(body_at(sql, head.writer, head.seq).value_or(""), most_logged);
        const Logged logged = logged_of(event, sql);
        const bool taken_back = is_undone(event, sql);
        std::string deed = deed_text(event, sql, say);
        if (taken_back) {
            deed = say(Phrase::log_mark_undone, {{"deed", deed}});
            undone += (undone_count++ == 0 ? "" : say(Phrase::list_comma)) + say(Phrase::log_entry, {{"seq", event.seq}});
        }
        table.rows.push_back({event.writer.text(), event.seq, event.act, Word{event.at, local_moment(event.at, office.utc_offset_minutes)}, names.officer(event.officer),
                              deed, event.deed, records_word(logged, say),
                              logged.employer ? Value(names.registration(*logged.employer)) : Value(Nothing{}), stage_of(logged, say),
                              or_nothing(logged.amount), taken_back, event.login});
    }
    Document document;
    document.table(std::move(table));
    const auto count = static_cast<std::int64_t>(events.size());
    document.say(count == 0 ? say(Phrase::log_none) : say(Phrase::log_count, {{"count", count}}));
    if (undone_count > 0) document.say(say(Phrase::log_undone, {{"count", undone_count}, {"which", undone}}));
    if (has_more) document.say(say(Phrase::log_latest, {{"count", count}}));
    return document;
}

}  // namespace arrears
