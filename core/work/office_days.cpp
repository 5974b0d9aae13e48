#include "core/work/office_days.hpp"

#include <algorithm>
#include <map>

#include "core/store/cases.hpp"
#include "core/store/office_days.hpp"
#include "core/work/case_rules.hpp"

namespace arrears {
namespace {

bool is_awaited(const Step& step, const Standing& at) {
    return step.awaits && std::ranges::any_of(at.clocks, [&](const Clock& clock) {
        return clock.awaits == *step.awaits && clock.due_on == step.due_on && !clock.stopped_on;
    });
}

struct MovedStep {
    Step before, after;
};

// As the law of today dates it: its length too, where a rule of law says it.
Step dated_anew(const Step& step, const Calendar& calendar, RegionCode place) {
    Step after = step;
    const Date from = step.due_from.value_or(step.served_on.value_or(step.on_day));
    const bool has_rule = step.due_rule && *step.due_rule != "investigate_extension" && is_known_rule(*step.due_rule);
    if (has_rule) after.due_length = rule(*step.due_rule, place, from).whole();
    if (step.due_rule && step.due_length) after.due_on = due_of(after, calendar, place);
    return after;
}

std::vector<MovedStep> steps_to_move(Sql& sql, const Office& office, const Calendar& calendar) {
    std::vector<Id> open;
    sql.each("SELECT case_id FROM case_state WHERE writer IN (SELECT writer FROM office) AND closed_on IS NULL ORDER BY case_id", {},
             [&](const Row& row) { open.emplace_back(row.integer(0)); });
    std::vector<MovedStep> moved;
    for (const Id id : open) {
        const CaseAtHand of = case_at_hand(sql, id);
        const Standing at = of.standing();
        for (const Step& step : of.steps) {
            if (step.id.writer() != office.id.writer() || !is_awaited(step, at)) continue;
            Step after = dated_anew(step, calendar, office.region);
            if (after.due_on != step.due_on) moved.push_back({step, std::move(after)});
        }
    }
    return moved;
}

std::vector<MovedDay> days_of(const std::vector<MovedStep>& steps) {
    std::vector<MovedDay> days;
    for (const auto& [before, after] : steps) days.push_back({before.case_id, *before.awaits, before.due_on, after.due_on});
    return days;
}

std::vector<MovedDay> move_due_days(const Desk& desk, const Calendar& calendar, Draft& draft) {
    const auto steps = steps_to_move(desk.sql, desk.office, calendar);
    for (const auto& [before, after] : steps) draft.change(before, after);
    return days_of(steps);
}

}  // namespace

std::vector<MovedDay> due_days_that_would_move(Sql& sql, const Office& office) { return days_of(steps_to_move(sql, office, calendar_of(sql))); }

Decision<RefreshDays::Result> decide(const RefreshDays&, const Desk& desk) {
    Draft draft(desk);
    auto moved = move_due_days(desk, desk.calendar(), draft);
    return {std::move(draft), {std::move(moved)}};
}

Decision<ImportDays::Result> decide(const ImportDays& deed, const Desk& desk) {
    Draft draft(desk);
    ImportDays::Result result;
    std::map<Date, OfficeDay> standing;
    for (OfficeDay& one : office_days(desk.sql)) standing.insert_or_assign(one.day, std::move(one));
    std::map<Date, bool> listed;
    for (const auto& [day, kind, name] : deed.days) {
        require_name(name);
        if (!listed.emplace(day, true).second) throw Error(Fault::invalid, Phrase::calendar_day_twice, {{"day", day}}).in("file");
        const auto found = standing.find(day);
        if (found == standing.end()) {
            const OfficeDay made{draft.next<OfficeDay>(), day, kind, name};
            draft.put(made);
            standing.emplace(day, made);
            ++result.added;
        } else if (found->second.kind != kind || found->second.name != name) {
            OfficeDay after = found->second;
            after.kind = kind;
            after.name = name;
            draft.change(found->second, after);
            found->second = after;
            ++result.changed;
        } else {
            ++result.same;
        }
    }
    std::vector<CalendarDay> own;
    for (const auto& [day, one] : standing) own.push_back({day, one.kind == DayKind::workday});
    result.moved = move_due_days(desk, Calendar(own), draft);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
