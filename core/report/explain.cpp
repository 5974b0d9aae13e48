#include "core/report/explain.hpp"

#include <algorithm>
#include <functional>

#include "core/report/columns.hpp"
#include "core/report/days.hpp"
#include "core/report/due.hpp"
#include "core/report/law.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"

namespace arrears {
namespace {

class Explaining {
  public:
    Explaining(Sql& sql, Id id, Date as_of, const Speech& say)
        : say_(say), of_(case_at_hand(sql, id)), at_(of_.standing(as_of)), calendar_(calendar_of(sql)), law_(law_of(sql, RegionCode::of(id.writer().region()))) {
        require_received(of_.file, as_of);
        int last = as_of.year();
        for (const Clock& clock : at_.clocks) last = std::max(last, clock.due_on ? clock.due_on->year() : last);
        days_ = listed_days(&sql, of_.file.received_on.year(), last);
    }

    Document write() {
        Document document;
        document.title = say_(phrase(of_.file.kind)) + " " + of_.file.id.text();
        document.aside = say_(phrase(at_.shown()));
        document.datum("case", of_.file.id.full());
        write_outstanding(document);
        write_clocks(document, "clocks", [](const Clock&) { return true; });
        if (at_.clocks.empty()) document.say(say_(Phrase::explain_no_clock));
        return document;
    }

    void write_clocks(Document& document, const char* key, const std::function<bool(const Clock&)>& wants) {
        Table clocks{key, {}, {{"case", ""}, {"step", ""}, {"started", ""}, {"length", ""}, {"unit", ""}, {"due", ""}, {"stopped", ""}, {"rule", ""}, {"source", ""}, {"sure", ""}}, {}, {}, true};
        for (const Clock& clock : at_.clocks)
            if (wants(clock)) write_clock(document, clocks, clock);
        document.table(std::move(clocks));
    }

  private:
    // 尚欠 118,000.00 = 查实 118,000.00 − 已付 0.00
    void write_outstanding(Document& document) {
        document.heading(say_(Phrase::table_amounts));
        const auto stage = at_.base();
        document.datum("outstanding_fen", stage ? Value(*at_.outstanding()) : Value(Nothing{})).datum("outstanding_base", word(stage, say_)).datum("paid_fen", at_.paid);
        if (!stage) return static_cast<void>(document.say(say_(Phrase::explain_no_amount)));
        document.say(say_(Phrase::explain_outstanding, {{"outstanding", *at_.outstanding()}, {"base", phrase(*stage)}, {"amount", *at_.amount(*stage)}, {"paid", at_.paid}}));
        document.say(say_(Phrase::explain_base));
    }

    // The step that started it, where a step did.
    const Step* step_of(const Clock& clock) const {
        const auto found = std::ranges::find_if(of_.steps, [&](const Step& step) {
            return step.awaits == clock.awaits && step.due_on == clock.due_on && step.due_rule == clock.rule;
        });
        return found == of_.steps.end() ? nullptr : &*found;
    }

    void write_clock(Document& document, Table& clocks, const Clock& clock) {
        const Step* step = step_of(clock);
        const int length = step ? step->due_length.value_or(0) : 0;  // of working or calendar days; 0 where none was counted
        const Law& law = law_that_dated(clock, length);
        const std::string unit = unit_of(clock);
        const bool counts_working_days = unit == "working_days";
        document.heading(say_(phrase(clock.awaits)));
        document.figure("", say_(Phrase::column_started), say_(Phrase::explain_start, {{"day", clock.started_on}}));
        if (length > 0) document.figure("", say_(Phrase::explain_length), say_(counts_working_days ? Phrase::unit_working_days : unit == "months" ? Phrase::unit_months : Phrase::unit_days, {{"value", length}}));
        document.figure("", say_(Phrase::column_due), clock.due_on ? Value(*clock.due_on) : Value(time_left(clock, std::nullopt, say_)));
        if (clock.stopped_on) document.figure("", say_(Phrase::explain_stopped), *clock.stopped_on);
        if (!clock.rule.empty()) document.figure("", say_(Phrase::column_source), source_of(clock, law, say_));
        const auto rule = rule_of(clock, law);
        if (rule) document.figure("", say_(Phrase::column_sure), say_(phrase(rule->sure)));
        if (step && clock.due_on && length > 0) write_days(document, *step, clock, counts_working_days);
        if (clock.awaits == Awaits::court_application && clock.due_on) write_other_reading(document, clock);
        if (rule) write_beside(document, *rule, clock);
        clocks.rows.push_back({number_of(of_.file.id), word(clock.awaits, say_), clock.started_on, length > 0 ? Value(std::int64_t{length}) : Value(Nothing{}),
                               length > 0 ? Value(unit) : Value(Nothing{}), due_day(clock), or_nothing(clock.stopped_on),
                               clock.rule, source_of(clock, law, say_), rule ? Value(word(rule->sure, say_)) : Value(Nothing{})});
    }

    // A clock that had stopped before the office entered a rule of its own ran by the law that was shipped.
    const Law& law_that_dated(const Clock& clock, int length) const {
        const auto rule = rule_of(clock, law_);
        const bool is_older = rule && rule->is_own && clock.stopped_on && clock.rule != "investigate_extension" && rule->whole() != length;
        return is_older ? shipped_law_ : law_;
    }

    static std::optional<Rule> rule_of(const Clock& clock, const Law& law) {
        try {
            return law.rule(clock.rule, clock.started_on);
        } catch (const Error&) {  // an office's own time, an agreement, an order: no row of law
            return std::nullopt;
        }
    }

    std::string unit_of(const Clock& clock) const {
        if (clock.rule == "order") return "days";
        const auto rule = rule_of(clock, law_);
        return rule ? std::string(rule->unit) : "working_days";
    }

    // The days that do not count; of a time in calendar days or months, those on which its last day would have fallen.
    void write_days(Document& document, const Step& step, const Clock& clock, bool counts_working_days) {
        const int length = step.due_length.value_or(0);
        const Date last = unit_of(clock) == "months" ? clock.started_on.months_later(length) : clock.started_on + length;
        Document passed;
        write_skipped(passed, days_off(counts_working_days ? clock.started_on + 1 : last, *clock.due_on, calendar_), days_, say_);
        for (auto& block : passed.blocks)
            if (const auto* table = std::get_if<Table>(&block); table && !table->for_machines_only) document.table(*table);
    }

    // Whether the three months run from the last day of the time to sue as it is counted, or from the working day that it
    // runs on to, no text that was read says: the earlier is held to, and the other told.
    void write_other_reading(Document& document, const Clock& clock) {
        const auto lawsuit = std::ranges::find(at_.clocks, Awaits::lawsuit, &Clock::awaits);
        if (lawsuit == at_.clocks.end() || !lawsuit->due_on || *lawsuit->due_on == clock.started_on) return;
        const int months = law_.rule(clock.rule, clock.started_on).whole();
        const auto other = if_known(calendar_, [&](const Calendar& days) { return days.next_working_day_on_or_after(lawsuit->due_on->months_later(months)); });
        if (other) document.say(say_(Phrase::explain_other_reading, {{"from", *lawsuit->due_on}, {"day", *other}}));
    }

    // What the province says of the same, which the law of the state outranks.
    void write_beside(Document& document, const Rule& rule, const Clock& clock) {
        const auto other = law_.beside(rule.key, clock.started_on);
        if (!other) return;
        const std::string source = source_of(*other, say_);
        if (other->unit != "days") return static_cast<void>(document.say(say_(Phrase::explain_beside, {{"value", value_of(*other, say_)}, {"source", source}})));
        document.say(say_(Phrase::explain_beside_until, {{"value", value_of(*other, say_)}, {"source", source}, {"day", clock.started_on + other->whole()}}));
    }

    const Speech& say_;
    CaseAtHand of_;
    Standing at_;
    Calendar calendar_;
    Law law_;  // of the office that set the clocks
    Law shipped_law_{law_.place()};
    ListedDays days_;
};

}  // namespace

void explain_running(Document& document, Sql& sql, Id id, Date as_of, const Speech& say) {
    Explaining(sql, id, as_of, say).write_clocks(document, "explained", [&](const Clock& clock) { return clock.is_running(as_of) && clock.awaits != Awaits::approval; });
}

Document explain_case(Sql& sql, Id id, Date as_of, const Speech& say) { return Explaining(sql, id, as_of, say).write(); }

}  // namespace arrears
