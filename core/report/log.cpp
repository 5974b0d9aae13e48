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

// An entry as it is shown, made while its body is at hand: an import's is megabytes, and is read once.
struct Entry {
    std::string at;
    Writer writer;
    std::int64_t seq = 0;
    bool is_undone = false;
    std::vector<Value> shown;
};

class Reader {
  public:
    Reader(const LogRequest& request, Sql& sql, const Office& office, const Speech& say) : request_(request), sql_(sql), office_(office), say_(say), names_(sql) {}

    // Of a writer, the latest that were asked for, the newest first, and one more than `most` where there is one.
    void read(const Head& head) {
        entries_.push_back({});
        if (request_.record) {
            for (const std::int64_t seq : events_touching(sql_, head.writer, request_.record->first, request_.record->second))
                if (has_room()) sql_.each("SELECT body FROM journal WHERE writer = $1 AND seq = $2", {to_cell(head.writer), seq}, [&](const Row& row) { take(row.text(0)); });
            return;
        }
        const auto known = request_.after.find(head.writer);
        const std::int64_t after = known == request_.after.end() ? 0 : known->second;
        for (std::int64_t last = head.seq; last > after && has_room(); last -= chunk) {
            bool any_in_time = false;
            sql_.each("SELECT body FROM journal WHERE writer = $1 AND seq <= $2 AND seq > $3 ORDER BY seq DESC", {to_cell(head.writer), last, std::max(after, last - chunk)},
                      [&](const Row& row) { if (has_room()) any_in_time |= take(row.text(0)); });
            if (!any_in_time) break;  // earlier ones are older still
        }
    }

    // Several writers' journals are told in the order of time; one writer's in its own order, whatever its clock did.
    std::vector<Entry> in_order() {
        std::vector<Entry> all;
        for (auto& of_one : entries_) std::move(of_one.rbegin(), of_one.rend(), std::back_inserter(all));
        if (std::ranges::count_if(entries_, [](const auto& of_one) { return !of_one.empty(); }) > 1)
            std::ranges::sort(all, {}, [](const Entry& entry) { return std::tie(entry.at, entry.writer, entry.seq); });
        return all;
    }

  private:
    bool has_room() const { return entries_.back().size() <= request_.most; }

    // Whether it was made in the time that was asked for.
    bool take(std::string_view body) {
        const Event head = parse_event_head(body);
        if (request_.since && head.at < *request_.since) return false;
        if ((!request_.officer || head.officer == *request_.officer) && (!request_.wanted || request_.wanted(parse_event(body)))) add(parse_event_beginning(body, most_logged));
        return true;
    }

    void add(const Event& event) {
        const Logged logged = logged_of(event, sql_);
        const bool taken_back = is_undone(event, sql_);
        std::string deed = deed_text(event, sql_, say_);
        if (taken_back) deed = say_(Phrase::log_mark_undone, {{"deed", deed}});
        entries_.back().push_back({event.at, event.writer, event.seq, taken_back,
                                   {event.writer.text(), event.seq, event.act, Word{event.at, local_moment(event.at, office_.utc_offset_minutes)}, names_.officer(event.officer),
                                    std::move(deed), event.deed, records_word(logged, say_),
                                    logged.employer ? Value(names_.registration(*logged.employer)) : Value(Nothing{}), stage_of(logged, say_),
                                    or_nothing(logged.amount), taken_back, event.login}});
    }

    const LogRequest& request_;
    Sql& sql_;
    const Office& office_;
    const Speech& say_;
    Names names_;
    std::vector<std::vector<Entry>> entries_;  // of each writer
};

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
    Reader reader(request, sql, office, say);
    const auto journals = heads(sql);
    for (const Head& head : journals) reader.read(head);
    std::vector<Entry> entries = reader.in_order();
    const bool has_more = entries.size() > request.most;
    if (has_more) entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(request.most));

    const bool is_of_one = journals.size() == 1;
    Table table{"items", {},
                {is_of_one ? machine_column("writer") : column("writer", Phrase::column_writer, say), number_column("seq", Phrase::column_seq, say), machine_column("act"), column("at", Phrase::column_time, say),
                 column("officer", Phrase::column_officer, say), column("", Phrase::column_deed, say), machine_column("deed"),
                 column("records", Phrase::column_record, say), column("employer", Phrase::column_employer, say),
                 column("stage", Phrase::column_stage, say), number_column("amount_fen", Phrase::column_amount, say), machine_column("undone"),
                 machine_column("login")},
                {}, {}};
    std::string undone;
    std::int64_t undone_count = 0;
    for (Entry& entry : entries) {
        if (entry.is_undone) undone += (undone_count++ == 0 ? "" : say(Phrase::list_comma)) + say(Phrase::log_entry, {{"seq", entry.seq}});
        table.rows.push_back(std::move(entry.shown));
    }
    Document document;
    document.table(std::move(table));
    const auto count = static_cast<std::int64_t>(entries.size());
    document.say(count == 0 ? say(Phrase::log_none) : say(Phrase::log_count, {{"count", count}}));
    if (undone_count > 0) document.say(say(Phrase::log_undone, {{"count", undone_count}, {"which", undone}}));
    if (has_more) document.say(say(Phrase::log_latest, {{"count", count}}));
    return document;
}

}  // namespace arrears
