#include "core/report/due.hpp"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/store/cases.hpp"
#include "core/store/heads.hpp"

namespace arrears {
namespace {

struct DueLine {
    std::string_view kind;  // of the record: case or inspection
    Id record;
    Awaits awaits{};
    Date started_on;
    std::optional<Date> due_on;
    const std::string* rule = nullptr;
    Id part;
    std::optional<Id> employer;  // by the number that stands for it
    const std::string* name = nullptr;
    Id officer;
    std::optional<Stage> base;  // of an open case: what is owed of it, and whose figure that is counted from
    std::optional<Money> outstanding;
    bool is_open = false;
    std::optional<StepKind> asked;            // what waits for a head,
    const std::vector<Officer>* heads = nullptr;  // and for whom
    std::optional<Money> instalment_left;

    Clock clock() const { return {awaits, started_on, due_on, *rule, std::nullopt, part}; }
};

// A line and its day, by which most comparisons are decided; what has no day yet stands last.
struct Placed {
    Date due;
    const DueLine* line;
};

bool is_before(const Placed& one, const Placed& other) {
    if (one.due != other.due) return one.due < other.due;
    if (one.line->kind != other.line->kind) return one.line->kind < other.line->kind;
    if (one.line->record != other.line->record) return one.line->record < other.line->record;
    const auto rest = [](const DueLine& line) { return std::tuple(code(line.awaits), line.started_on, line.part); };
    return rest(*one.line) < rest(*other.line);
}

// The lines of a day. The tables tell how a case stands with all that is known of it, and which clocks run on; of a case to
// which something happened after that day, its parts are read and it is reckoned anew.
class DueLines {
  public:
    DueLines(const DueRequest& request, Sql& sql, const Law& law) : request_(request), sql_(sql), law_(law), names_(sql), registrations_(sql) {}

    // In order of their days.
    std::vector<Placed> read() {
        read_later();
        auto& lines = lines_;
        sql_.each(R"sql(
            SELECT c.kind, c.record, c.awaits, c.started_on, c.due_on, c.rule, c.part,
                   coalesce(f.officer, i.officer), e.id, e.name, s.base, s.outstanding_fen, s.case_id IS NOT NULL AND s.closed_on IS NULL
            FROM clock c
            LEFT JOIN case_file f ON c.kind = 'case_file' AND f.id = c.record
            LEFT JOIN case_state s ON c.kind = 'case_file' AND s.case_id = c.record
            LEFT JOIN inspection i ON c.kind = 'inspection' AND i.id = c.record
            LEFT JOIN employer e ON e.id = coalesce(f.employer, i.employer)
            WHERE c.started_on <= $1 AND (c.stopped_on IS NULL OR c.stopped_on > $1) AND (c.due_on IS NULL OR c.due_on <= $2)
        )sql", {to_cell(request_.as_of), to_cell(request_.until.value_or(end_of_time()))}, [&](const Row& row) {
            if (auto line = read(row); line && !is_changed_later(*line) && is_wanted(*line)) lines.push_back(std::move(*line));
        });
        for (const Id id : later_) add_lines_of(id);
        for (DueLine& line : lines) reckon(line);
        std::vector<Placed> sorted;
        sorted.reserve(lines.size());
        for (DueLine& line : lines) sorted.push_back({line.due_on.value_or(end_of_time() + 1), &line});
        std::ranges::sort(sorted, is_before);
        return sorted;
    }

  private:
    void read_later() {
        sql_.each(R"sql(
            SELECT case_id FROM step WHERE (on_day > $1 OR served_on > $1) AND void_act IS NULL
            UNION SELECT case_id FROM payment WHERE on_day > $1 AND case_id IS NOT NULL AND void_act IS NULL
            UNION SELECT case_id FROM instalment WHERE made_on > $1 AND void_act IS NULL
        )sql", {to_cell(request_.as_of)}, [&](const Row& row) { later_.insert(Id(row.integer(0))); });
    }

    bool is_changed_later(const DueLine& line) const { return line.kind == CaseFile::table && later_.contains(line.record); }

    void add_lines_of(Id id) {
        if (!find<CaseFile>(sql_, id)) return;
        const CaseAtHand at_hand = case_at_hand(sql_, id);
        for (const Clock& clock : distinct(at_hand.standing(request_.as_of).clocks)) {
            if (!clock.is_running(request_.as_of) || (clock.due_on && request_.until && *clock.due_on > *request_.until)) continue;
            DueLine line;
            line.kind = CaseFile::table;
            line.record = id;
            line.awaits = clock.awaits;
            line.started_on = clock.started_on;
            line.due_on = clock.due_on;
            line.rule = &*rules_.emplace(clock.rule).first;
            line.part = clock.part;
            line.officer = at_hand.file.officer;
            if (at_hand.file.employer) name_employer(line, *at_hand.file.employer);
            if (is_wanted(line)) lines_.push_back(std::move(line));
        }
    }

    void name_employer(DueLine& line, Id registered, std::string_view its_name = {}) {
        line.employer = registrations_.representative(registered);
        const auto [known, is_new] = employers_.try_emplace(registered.number());
        if (is_new) known->second = registered == line.employer && !its_name.empty() ? std::string(its_name) : names_.employer(*line.employer);
        line.name = &known->second;
    }

    std::optional<DueLine> read(const Row& row) {
        const auto awaits = from_code<Awaits>(row.text(2));
        if (!awaits) return std::nullopt;
        DueLine line;
        line.kind = row.text(0) == CaseFile::table ? CaseFile::table : Inspection::table;
        line.record = Id(row.integer(1));
        line.awaits = *awaits;
        line.started_on = Date::parse(row.text(3));
        if (!row.is_null(4)) line.due_on = Date::parse(row.text(4));
        line.rule = &*rules_.emplace(row.text(5)).first;
        line.part = Id(row.integer(6));
        line.officer = Id(row.integer(7));
        if (!row.is_null(8)) name_employer(line, Id(row.integer(8)), row.text(9));
        if (!row.is_null(10)) line.base = from_code<Stage>(row.text(10));
        if (!row.is_null(11)) line.outstanding = Money::fen(row.integer(11));
        line.is_open = row.integer(12) != 0;
        return line;
    }

    bool is_wanted(DueLine& line) {
        if (line.awaits == Awaits::approval) {
            line.asked = get<Step>(sql_, line.part).kind;
            line.heads = &heads_of(*line.asked);
        }
        const bool is_for_the_officer = line.officer == request_.officer || (line.heads && std::ranges::find(*line.heads, request_.officer, &Officer::id) != line.heads->end());
        return (!request_.officer || is_for_the_officer) && (!request_.employer || request_.employer == line.employer);
    }

    const std::vector<Officer>& heads_of(StepKind step) {
        const auto found = heads_.find(step);
        return found != heads_.end() ? found->second : heads_.emplace(step, heads_for(sql_, step, law_, request_.as_of)).first->second;
    }

    // Of an instalment, what is left of itself is asked for as well.
    void reckon(DueLine& line) {
        const bool is_instalment = line.awaits == Awaits::instalment;
        if (line.kind != CaseFile::table || !(is_instalment || is_changed_later(line))) return;
        const Standing at = case_at_hand(sql_, line.record).standing(request_.as_of);
        line.base = at.base();
        line.outstanding = at.outstanding();
        line.is_open = at.is_open();
        if (const auto left = at.left.find(line.part); left != at.left.end()) line.instalment_left = left->second;
    }

    const DueRequest& request_;
    Sql& sql_;
    const Law& law_;
    Names names_;
    Registrations registrations_;
    std::set<std::string, std::less<>> rules_;          // that the lines name
    std::unordered_map<std::int64_t, std::string> employers_;
    std::set<Id> later_;  // cases to which something happened after the day
    std::map<StepKind, std::vector<Officer>> heads_;
    std::deque<DueLine> lines_;
};

// Of the lines in their order, those of a page: the earliest; and where many have a day, a quarter of it is kept for what has none,
// which somebody has to settle before its clock can run.
std::vector<Placed> page_of(const std::vector<Placed>& lines, std::size_t most) {
    if (lines.size() <= most) return lines;
    const auto open = std::ranges::find_if(lines, [](const Placed& placed) { return !placed.line->due_on; });
    const auto dated = static_cast<std::size_t>(open - lines.begin());
    const std::size_t kept = std::max(most - std::min(most, dated), std::min(most / 4, lines.size() - dated));
    std::vector<Placed> page(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(most - kept));
    page.insert(page.end(), open, open + static_cast<std::ptrdiff_t>(kept));
    return page;
}

// Of an instalment, what is left of itself; of all else, what is left of the case. And whose figure that is.
struct Owed {
    Value base, amount;
};

Owed owed_on(const DueLine& line, const Speech& say) {
    if (!line.is_open) return {Nothing{}, Nothing{}};
    if (line.instalment_left) return {promise_word(*line.rule == "agreed", say), *line.instalment_left};
    return {base_word(line.base, say), or_nothing(line.outstanding)};
}

// 待审批：立案; who waits for whom to do it.
Word awaited(const DueLine& line, const Speech& say) {
    Word awaited{std::string(code(line.awaits)), say(phrase(line.awaits))};
    if (line.asked) awaited.text = say(Phrase::awaits_approval_of, {{"step", phrase(*line.asked)}});
    return awaited;
}

std::string doer(const DueLine& line, Names& names, const Speech& say) {
    std::string heads;
    if (line.heads)
        for (const Officer& head : *line.heads) heads += (heads.empty() ? "" : say(Phrase::list_comma)) + head.name;
    return heads.empty() ? names.officer(line.officer) : heads;
}

Tone tone_of(bool is_late, const std::optional<DaysLeft>& left) {
    constexpr int soon = 2;  // working days
    if (is_late) return Tone::late;
    return left && left->working_days.value_or(left->days) <= soon ? Tone::soon : Tone::plain;
}

Value sure_of(const Clock& clock, const Law& law, const Speech& say) {
    const auto rule = law.find(clock.rule, clock.started_on);
    return rule ? Value(word(rule->sure, say)) : Value(Nothing{});
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
                 column("base", Phrase::column_base, say), number_column("outstanding_fen", Phrase::column_outstanding, say), request.explain ? column("source", Phrase::column_source, say) : machine_column("source")},
                {}, {}};
    if (request.explain) table.columns.push_back(column("sure", Phrase::column_sure, say));
    std::int64_t late = 0, waiting = 0;
    std::map<Date, std::pair<DaysLeft, std::string>> left_by_day;  // days and sources are few, lines may be many
    std::map<std::tuple<const std::string*, Awaits, Date>, std::string> sources;
    const auto left_of = [&](Date due) -> const auto& {
        auto [found, is_new] = left_by_day.try_emplace(due);
        if (is_new) found->second.first = days_left(due, request.as_of, calendar), found->second.second = days_left_text(found->second.first, say);
        return found->second;
    };
    const auto source = [&](const DueLine& line) -> const std::string& {
        auto [found, is_new] = sources.try_emplace({line.rule, line.awaits, line.started_on});
        if (is_new) found->second = source_of(line.clock(), law, say);
        return found->second;
    };
    DueLines reader(request, sql, law);
    const auto lines = reader.read();
    const auto page = page_of(lines, request.most.value_or(SIZE_MAX));
    for (const auto& [due, line] : lines) {
        late += line->due_on && due < request.as_of ? 1 : 0;
        waiting += line->asked ? 1 : 0;
    }
    table.rows.reserve(page.size());
    table.tones.reserve(page.size());
    std::int64_t open = 0;
    for (const Placed& placed : page) {
        const DueLine& line = *placed.line;
        const bool is_late = line.due_on && *line.due_on < request.as_of;
        open += line.due_on ? 0 : 1;
        const auto* left = line.due_on ? &left_of(*line.due_on) : nullptr;
        const Value late_working_days = !is_late ? Value(std::int64_t{0})
                                        : left->first.working_days ? Value(std::int64_t{-*left->first.working_days})
                                                                  : Value(Nothing{});
        Owed owed = owed_on(line, say);
        table.tones.push_back(tone_of(is_late, left ? std::optional(left->first) : std::nullopt));
        const std::string_view letter = line.kind == Inspection::table ? Inspection::letter : "";
        table.rows.push_back(row_of(or_nothing(line.due_on), left ? left->second : time_left(line.clock(), std::nullopt, say), left ? Value(std::int64_t{left->first.days}) : Value(Nothing{}), late_working_days,
                              number_of(line.record, letter), line.employer ? Value(*line.name) : unclear_employer(say), awaited(line, say), doer(line, names, say),
                              std::move(owed.base), std::move(owed.amount), source(line)));
        if (request.explain) table.rows.back().push_back(sure_of(line.clock(), law, say));
    }
    const auto count = static_cast<std::int64_t>(lines.size());
    Due due{{}, late > 0};
    due.document.table(std::move(table));
    if (waiting > 0) due.document.say(say(Phrase::due_count_waiting, {{"count", count}, {"late", late}, {"waiting", waiting}}));
    else due.document.say(count == 0 ? say(Phrase::due_none) : say(Phrase::due_count, {{"count", count}, {"late", late}}));
    if (request.most) due.document.datum("count", count).datum("late", late);
    if (page.size() < lines.size()) {
        const auto dated = static_cast<std::int64_t>(page.size()) - open;
        due.document.say(open == 0 ? say(Phrase::due_earliest, {{"count", dated}, {"all", count}}) : say(Phrase::due_earliest_and_open, {{"count", dated}, {"open", open}, {"all", count}}));
    }
    return due;
}

}  // namespace arrears
