#include "core/report/due.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/store/cases.hpp"
#include "core/store/heads.hpp"

namespace arrears {
namespace {

struct DueLine {
    std::string_view kind;  // of the record: case or inspection
    Id record;
    Clock clock;
    std::optional<Id> employer;  // by the number that stands for it
    Id officer;
    Standing at;  // of a case: how it stands that day
    std::optional<StepKind> asked;  // what waits for a head,
    std::vector<Officer> heads;     // and for whom
};

std::vector<DueLine> running_clocks(const DueRequest& request, Sql& sql) {
    std::vector<DueLine> lines;
    sql.each(R"sql(
        SELECT kind, record, awaits, started_on, due_on, rule, part FROM clock
        WHERE started_on <= $1 AND (stopped_on IS NULL OR stopped_on > $1) AND (due_on IS NULL OR due_on <= $2)
        ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, kind, record, awaits, started_on, part
    )sql", {to_cell(request.as_of), to_cell(request.until.value_or(Date::of(9999, 12, 31)))}, [&](const Row& row) {
        const auto awaits = from_code<Awaits>(row.text(2));
        if (!awaits) return;
        DueLine line;
        line.kind = row.text(0) == CaseFile::table ? CaseFile::table : Inspection::table;
        line.record = Id(row.integer(1));
        line.clock = {*awaits, Date::parse(row.text(3)), row.is_null(4) ? std::nullopt : std::optional(Date::parse(row.text(4))), std::string(row.text(5)), std::nullopt, Id(row.integer(6))};
        lines.push_back(std::move(line));
    });
    return lines;
}

// Reads whose record it is, and how the case stands. False for one that was not asked for.
bool complete(DueLine& line, const DueRequest& request, const Law& law, Sql& sql) {
    if (line.kind == CaseFile::table) {
        const auto owner = get<CaseFile>(sql, line.record);
        line.employer = owner.employer, line.officer = owner.officer;
    } else {
        const auto owner = get<Inspection>(sql, line.record);
        line.employer = owner.employer, line.officer = owner.officer;
    }
    if (line.clock.awaits == Awaits::approval) {
        line.asked = get<Step>(sql, line.clock.part).kind;
        line.heads = heads_for(sql, *line.asked, law, request.as_of);
    }
    const bool is_for_the_officer = line.officer == request.officer || std::ranges::find(line.heads, request.officer, &Officer::id) != line.heads.end();
    if (request.officer && !is_for_the_officer) return false;
    if (line.employer) line.employer = representative(sql, *line.employer);
    if (request.employer && request.employer != line.employer) return false;
    if (line.kind == CaseFile::table) line.at = case_at_hand(sql, line.record).standing(request.as_of);
    return true;
}

// Of an instalment, what is left of itself; of all else, what is left of the case. And whose figure that is.
struct Owed {
    Value base, amount;
};

Owed owed_on(const DueLine& line, const Speech& say) {
    if (line.kind != CaseFile::table || !line.at.is_open()) return {Nothing{}, Nothing{}};
    if (const auto left = line.at.left.find(line.clock.part); left != line.at.left.end())
        return {promise_word(line.clock.rule == "agreed", say), left->second};
    return {base_word(line.at, say), or_nothing(line.at.outstanding())};
}

// 待审批：立案; who waits for whom to do it.
Word awaited(const DueLine& line, const Speech& say) {
    Word awaited{std::string(code(line.clock.awaits)), say(phrase(line.clock.awaits))};
    if (line.asked) awaited.text = say(Phrase::awaits_approval_of, {{"step", phrase(*line.asked)}});
    return awaited;
}

std::string doer(const DueLine& line, Names& names, const Speech& say) {
    std::string heads;
    for (const Officer& head : line.heads) heads += (heads.empty() ? "" : say(Phrase::list_comma)) + head.name;
    return heads.empty() ? names.officer(line.officer) : heads;
}

Tone tone_of(bool is_late, const std::optional<DaysLeft>& left) {
    constexpr int soon = 2;  // working days
    if (is_late) return Tone::late;
    return left && left->working_days.value_or(left->days) <= soon ? Tone::soon : Tone::plain;
}

}  // namespace

DaysLeft days_left(Date due, Date as_of, const Calendar& calendar) {
    DaysLeft left{due - as_of, std::nullopt};
    try {
        left.working_days = calendar.working_days_between(as_of, due);
    } catch (const Error& unknown) {
        if (unknown.phrase() != Phrase::calendar_year_unknown) throw;
    }
    return left;
}

std::string days_left_text(const DaysLeft& left, const Speech& say) {
    if (left.days == 0) return say(Phrase::due_today);
    const bool is_late = left.days < 0;
    if (left.working_days.value_or(0) == 0)
        return say(is_late ? Phrase::due_late : Phrase::due_left, {{"days", std::abs(left.days)}});
    return say(is_late ? Phrase::due_late_working : Phrase::due_left_working, {{"days", std::abs(*left.working_days)}});
}

Value due_day(const Clock& clock) { return clock.due_on ? Value(*clock.due_on) : Value(Nothing{}); }

std::string time_left(const Clock& clock, const std::optional<DaysLeft>& left, const Speech& say) {
    if (left) return days_left_text(*left, say);
    switch (clock.awaits) {
        case Awaits::payment: case Awaits::service: return say(Phrase::due_not_served);
        case Awaits::approval: return say(Phrase::due_not_approved);
        case Awaits::answer: case Awaits::supplement: return say(Phrase::due_no_day);
        default: return say(Phrase::due_open);
    }
}

std::string source_of(const Clock& clock, const Law& law, const Speech& say) {
    if (clock.rule == "office" || clock.rule == "revisit") return say(Phrase::source_office);
    if (clock.rule == "agreed") return say(Phrase::source_agreed);
    if (clock.rule == "promised") return say(Phrase::source_promised);
    if (clock.rule == "order") return say(Phrase::source_order);
    if (clock.rule == "reply_by") return say(clock.awaits == Awaits::reply ? Phrase::source_reply : Phrase::source_office_asked);
    if (clock.rule.empty()) return {};
    try {
        return source_of(law.rule(clock.rule, clock.started_on), say);
    } catch (const Error&) {  // a rule that this program does not know: its name is all there is
        return clock.rule;
    }
}

Due write_due(const DueRequest& request, Sql& sql, const Calendar& calendar, const Law& law, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {column("due", Phrase::column_due, say), column("", Phrase::column_left, say), machine_column("days_left"),
                 machine_column("late_working_days"), record_column("case", Phrase::column_case, say), column("employer", Phrase::column_employer, say),
                 column("step", Phrase::column_awaits, say), column("officer", Phrase::column_undertaker, say),
                 column("base", Phrase::column_base, say), number_column("outstanding_fen", Phrase::column_outstanding, say), machine_column("source")},
                {}, {}};
    std::int64_t late = 0, waiting = 0;
    for (DueLine& line : running_clocks(request, sql)) {
        if (!complete(line, request, law, sql)) continue;
        const bool is_late = line.clock.is_late(request.as_of);
        const auto left = line.clock.due_on ? std::optional(days_left(*line.clock.due_on, request.as_of, calendar)) : std::nullopt;
        const Value late_working_days = !is_late ? Value(std::int64_t{0})
                                        : left->working_days ? Value(std::int64_t{-*left->working_days})
                                                            : Value(Nothing{});
        const Owed owed = owed_on(line, say);
        table.tones.push_back(tone_of(is_late, left));
        const std::string_view letter = line.kind == Inspection::table ? Inspection::letter : "";
        late += is_late ? 1 : 0;
        waiting += line.asked ? 1 : 0;
        table.rows.push_back({due_day(line.clock), time_left(line.clock, left, say), left ? Value(std::int64_t{left->days}) : Value(Nothing{}), late_working_days,
                              number_of(line.record, letter), names.employer(line.employer, say), awaited(line, say), doer(line, names, say),
                              owed.base, owed.amount, source_of(line.clock, law, say)});
    }
    const auto count = static_cast<std::int64_t>(table.rows.size());
    Due due{{}, late > 0};
    put_table(due.document, std::move(table));
    if (waiting > 0) due.document.say(say(Phrase::due_count_waiting, {{"count", count}, {"late", late}, {"waiting", waiting}}));
    else due.document.say(count == 0 ? say(Phrase::due_none) : say(Phrase::due_count, {{"count", count}, {"late", late}}));
    return due;
}

}  // namespace arrears
