#include "core/work/office_law.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"
#include "core/value/digits.hpp"
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
Step dated_anew(const Step& step, const Calendar& calendar, const Law& law) {
    Step after = step;
    const Date from = step.due_from.value_or(step.served_on.value_or(step.on_day));
    const bool has_rule = step.due_rule && *step.due_rule != "investigate_extension" && is_known_rule(*step.due_rule);
    if (has_rule) after.due_length = law.rule(*step.due_rule, from).whole();
    if (step.due_rule && step.due_length) after.due_on = due_of(after, calendar, law);
    return after;
}

std::vector<MovedStep> steps_to_move(Sql& sql, const Office& office, const Calendar& calendar, const Law& law) {
    std::vector<Id> open;
    sql.each("SELECT case_id FROM case_state WHERE writer IN (SELECT writer FROM office) AND closed_on IS NULL ORDER BY case_id", {},
             [&](const Row& row) { open.emplace_back(row.integer(0)); });
    std::vector<MovedStep> moved;
    for (const Id id : open) {
        const CaseAtHand of = case_at_hand(sql, id);
        const Standing at = of.standing();
        for (const Step& step : of.steps) {
            if (step.id.writer() != office.id.writer() || !is_awaited(step, at)) continue;
            Step after = dated_anew(step, calendar, law);
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

std::vector<MovedDay> move_due_days(const Desk& desk, const Calendar& calendar, const Law& law, Draft& draft) {
    const auto steps = steps_to_move(desk.sql, desk.office, calendar, law);
    for (const auto& [before, after] : steps) draft.change(before, after);
    return days_of(steps);
}

// What two rows must not both say.
auto place_of(const OfficeRule& rule) { return std::tuple(rule.key, rule.use, rule.region, rule.from_day); }
auto what_it_says(const OfficeRule& rule) { return std::tie(rule.to_day, rule.value, rule.unit, rule.instrument, rule.article, rule.sure, rule.source); }

bool is_length(std::string_view unit) { return unit == "working_days" || unit == "days" || unit == "months" || unit == "years" || unit == "hours"; }

// Shares are counted with whole (Rule::whole); all else to two decimals.
bool is_number(std::string_view text, std::string_view unit) {
    const auto dot = text.find('.');
    const auto whole = text.substr(0, dot);
    if (!number_of_digits(whole, 1, 9)) return false;
    return dot == std::string_view::npos || (unit != "percent" && number_of_digits(text.substr(dot + 1), 1, 2).has_value());
}

bool is_value(std::string_view value, std::string_view unit) {
    if (unit == "custodian") return value == "any" || from_code<Custodian>(value).has_value();
    if (unit == "role") return from_code<Role>(value).has_value();
    if (is_length(unit)) return number_of_digits(value, 1, 6).value_or(0) > 0;
    const auto dots = value.find("..");
    if (dots == std::string_view::npos) return is_number(value, unit);
    const auto from = value.substr(0, dots), to = value.substr(dots + 2);
    return is_number(from, unit) && is_number(to, unit) && Money::parse(from) <= Money::parse(to);
}

// A length is counted in the unit that the law counts it in: what follows from it is counted on in the same.
void require_unit(const OfficeRule& rule, const std::vector<Rule>& shipped) {
    const auto fits = [&](const Rule& one) { return one.unit == rule.unit && (rule.use == RuleUse::beside || one.use == RuleUse::computes); };
    if (std::ranges::any_of(shipped, fits)) return;
    InBoth units;
    for (const Rule& one : shipped)
        if (one.use == RuleUse::computes && units.en.find(one.unit) == std::string::npos) units.zh += (units.zh.empty() ? "" : "、") + one.unit, units.en = units.zh;
    throw Error(Fault::invalid, Phrase::rule_unit_wrong, {{"key", rule.key}, {"unit", rule.unit}, {"units", units}}).in("file");
}

void require_rule(const OfficeRule& rule) {
    const auto shipped = shipped_rules(rule.key);
    if (shipped.empty()) throw Error(Fault::invalid, Phrase::rule_key_unknown, {{"key", rule.key}}).in("file");
    require_unit(rule, shipped);
    const bool is_known = rule.sure != Sure::unknown;
    if (is_known != rule.value.has_value() || (is_known && !is_value(*rule.value, rule.unit)))
        throw Error(Fault::invalid, is_known ? Phrase::rule_value_wrong : Phrase::rule_unknown_has_value, {{"key", rule.key}, {"value", rule.value.value_or("")}}).in("file");
    if (!is_known && rule.use == RuleUse::computes) throw Error(Fault::invalid, Phrase::rule_unknown_computes, {{"key", rule.key}}).in("file");
    if (rule.to_day && *rule.to_day < rule.from_day)
        throw Error(Fault::invalid, Phrase::rule_days_wrong, {{"key", rule.key}, {"from", rule.from_day}, {"to", *rule.to_day}}).in("file");
    require_name(rule.instrument);
    for (const auto& text : {rule.article, rule.source})
        if (text) require_name(*text);
}

// A row of the law that is shipped, entered once more.
bool is_shipped(const OfficeRule& rule) {
    return std::ranges::any_of(shipped_rules(rule.key), [&](const Rule& one) {
        return one.use == rule.use && one.region == rule.region.text() && one.from == rule.from_day.iso() && one.to == (rule.to_day ? rule.to_day->iso() : "") &&
               one.value == rule.value.value_or("") && one.unit == rule.unit;
    });
}

}  // namespace

std::vector<MovedDay> due_days_that_would_move(Sql& sql, const Office& office) {
    return days_of(steps_to_move(sql, office, calendar_of(sql), law_of(sql, office.region)));
}

Decision<RefreshDays::Result> decide(const RefreshDays&, const Desk& desk) {
    Draft draft(desk);
    auto moved = move_due_days(desk, desk.calendar(), desk.law(), draft);
    return {std::move(draft), {std::move(moved)}};
}

Decision<ImportRules::Result> decide(const ImportRules& deed, const Desk& desk) {
    Draft draft(desk);
    ImportRules::Result result;
    std::vector<OfficeRule> standing = office_rules(desk.sql);
    std::set<decltype(place_of(OfficeRule()))> listed;
    for (const OfficeRule& told : deed.rules) {
        require_rule(told);
        if (!listed.insert(place_of(told)).second) throw Error(Fault::invalid, Phrase::rule_twice, {{"key", told.key}, {"from", told.from_day}}).in("file");
        const auto found = std::ranges::find(standing, place_of(told), place_of);
        if (found == standing.end() && is_shipped(told)) {
            ++result.same;
        } else if (found == standing.end()) {
            OfficeRule made = told;
            made.id = draft.next<OfficeRule>();
            draft.put(made);
            standing.push_back(std::move(made));
            ++result.added;
        } else if (what_it_says(*found) != what_it_says(told)) {
            OfficeRule after = told;
            after.id = found->id;
            draft.change(*found, after);
            *found = std::move(after);
            ++result.changed;
        } else {
            ++result.same;
        }
    }
    std::vector<Rule> own;
    for (const OfficeRule& one : standing) own.push_back(rule_of(one));
    result.moved = move_due_days(desk, desk.calendar(), Law(desk.office.region, std::move(own)), draft);
    return {std::move(draft), std::move(result)};
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
    result.moved = move_due_days(desk, Calendar(own), desk.law(), draft);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
