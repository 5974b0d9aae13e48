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

void move_due_days(const Desk& desk, const Calendar& calendar, Draft& draft, std::vector<ImportDays::Moved>& moved) {
    std::vector<Id> open;
    desk.sql.each("SELECT case_id FROM case_state WHERE writer IN (SELECT writer FROM office) AND closed_on IS NULL ORDER BY case_id", {},
                  [&](const Row& row) { open.emplace_back(row.integer(0)); });
    for (const Id id : open) {
        const CaseAtHand of = case_at_hand(desk.sql, id);
        const Standing at = of.standing();
        for (const Step& step : of.steps) {
            if (step.id.writer() != desk.writer() || !is_awaited(step, at)) continue;
            Step after = step;
            after.due_on = due_of(step, calendar, desk.office.region);
            if (after.due_on == step.due_on) continue;
            draft.change(step, after);
            moved.push_back({id, *step.awaits, step.due_on, after.due_on});
        }
    }
}

}  // namespace

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
    move_due_days(desk, Calendar(own), draft, result.moved);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
