#include "core/work/case_rules.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/record/moves.hpp"

namespace arrears {
namespace {

// The row that says who may take the step, by which article; none for what belongs to every office.
std::optional<Rule> rule_of_move(StepKind step, const Law& law, Date day) {
    const std::string key = "move_" + std::string(code(step));
    if (!is_known_rule(key)) return std::nullopt;
    return law.rule(key, day);
}

void require_custodian_by(const std::optional<Rule>& rule, StepKind step, const Desk& desk) {
    const auto whose = rule ? from_code<Custodian>(rule->value) : std::nullopt;
    if (!whose || *whose == desk.office.custodian) return;
    Args args{{"what", phrase(step)}};
    std::ranges::move(source_args(*rule), std::back_inserter(args));
    throw Error(Fault::refused, *whose == Custodian::bureau ? Phrase::bureau_only : Phrase::union_only, std::move(args));
}

// What moved the case; money and visits may come to be known later.
bool moved_the_case(const Step& step) {
    switch (step.kind) {
        case StepKind::term: case StepKind::serve: case StepKind::amended: case StepKind::found: case StepKind::agree: return false;
        default: return true;
    }
}

std::vector<Phrase> words_of_moves(const Standing& now, const Desk& desk, Date on) {
    std::vector<Phrase> words;
    for (const StepKind step : moves_from(now.shown())) {
        const bool asks_for_filing = step == StepKind::conclude || step == StepKind::notice;
        if (now.filed_on ? step == StepKind::accept || step == StepKind::withdraw : asks_for_filing) continue;
        const auto rule = rule_of_move(step, desk.law(), on);
        const auto whose = rule ? from_code<Custodian>(rule->value) : std::nullopt;
        if (!whose || *whose == desk.office.custodian) words.push_back(phrase(step));
    }
    if (words.empty()) words.push_back(Phrase::value_none);
    return words;
}

[[noreturn]] void forbid(const CaseAtHand& of, const Standing& now, StepKind step, const std::optional<Rule>& rule, Date on, const Desk& desk) {
    Args args{{"case", of.file.id.text()}, {"state", phrase(now.shown())}, {"what", phrase(step)}, {"possible", words_of_moves(now, desk, on)}};
    if (rule) std::ranges::move(source_args(*rule), std::back_inserter(args));
    throw Error(Fault::refused, rule ? Phrase::move_forbidden : Phrase::move_not_now, std::move(args));
}

}  // namespace

void require_custodian(StepKind step, Date on, const Desk& desk) { require_custodian_by(rule_of_move(step, desk.law(), on), step, desk); }

void require_order_on_the_spot(const CaseAtHand& of, Date on, const Desk& desk) {
    require_custodian(StepKind::ordered, on, desk);
    const Standing now = of.standing();
    if (!may_be_ordered_on_the_spot(now.shown())) forbid(of, now, StepKind::ordered, rule_of_move(StepKind::ordered, desk.law(), on), on, desk);
}

void require_open(const CaseAtHand& of) {
    const Standing now = of.standing();
    if (!now.is_open())
        throw Error(Fault::refused, Phrase::case_closed,
                    {{"case", of.file.id.text()}, {"day", *now.closed_on}, {"outcome", phrase(now.outcome.value_or(Outcome::withdrawn))}});
}

void require_not_before(const CaseAtHand& of, Date day) {
    if (day < of.file.received_on)
        throw Error(Fault::refused, Phrase::day_before_case,
                    {{"day", day}, {"case", of.file.id.text()}, {"received", of.file.received_on}}).in("on");
}

void require_move(const CaseAtHand& of, StepKind step, Date on, const Desk& desk) {
    const auto rule = rule_of_move(step, desk.law(), on);
    require_custodian_by(rule, step, desk);
    require_not_before(of, on);
    const Standing now = of.standing();
    const bool goes_on = state_after(step, now.shown()).has_value();
    if (!goes_on && step != StepKind::reopen) require_open(of);
    if (!goes_on) forbid(of, now, step, rule, on, desk);
    for (const Step& earlier : of.steps)
        if (moved_the_case(earlier) && earlier.on_day > on)
            throw Error(Fault::refused, Phrase::day_before_step, {{"day", on}, {"case", of.file.id.text()}, {"step", phrase(earlier.kind)}, {"after", earlier.on_day}}).in("on");
    if (!now.waiting.empty())
        throw Error(Fault::refused, Phrase::case_waits_for_head, {{"case", of.file.id.text()}});
}

Step new_step(Id of_case, StepKind kind, Date on, const Desk& desk, Draft& draft) {
    Step step;
    step.id = draft.next<Step>(on.year());
    step.case_id = of_case;
    step.kind = kind;
    step.on_day = on;
    step.officer = desk.signature.officer;
    if (on < desk.today) step.entered_on = desk.today;
    return step;
}

bool were_two_inspectors(const CaseAtHand& of, const Desk& desk, const std::vector<Id>& officers) {
    const auto are_two = [&](std::vector<Id> some) {
        std::ranges::sort(some);
        some.erase(std::unique(some.begin(), some.end()), some.end());
        return std::ranges::count_if(some, [&](Id id) { return get<Officer>(desk.sql, id).is_certified(); }) >= 2;
    };
    if (are_two(officers)) return true;
    for (const Step& step : of.steps)
        if (step.partner && are_two({step.officer, *step.partner})) return true;
    std::vector<Id> visitors;
    Id visit;
    for (const auto& part : all<InspectionOfficer>(desk.sql, R"sql(
             WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL
             AND inspection IN (SELECT id FROM inspection WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL) ORDER BY inspection, id
         )sql", {to_cell(of.file.id)})) {
        if (part.inspection != visit) visitors.clear();
        visit = part.inspection;
        visitors.push_back(part.officer);
        if (are_two(visitors)) return true;
    }
    return false;
}

std::optional<Date> due_of(const Step& step, const Calendar& calendar, const Law& law) {
    const int length = step.due_length.value_or(0);
    if (step.due_rule == "order" && !step.served_on) return std::nullopt;
    const Date from = step.due_from.value_or(step.served_on.value_or(step.on_day));
    std::string unit = step.due_rule == "order" ? "days" : "working_days";
    if (step.due_rule && is_known_rule(*step.due_rule)) unit = law.rule(*step.due_rule, from).unit;
    return if_known(calendar, [&](const Calendar& days) {
        if (unit == "months") return days.next_working_day_on_or_after(from.months_later(length));
        return unit == "days" ? days.next_working_day_on_or_after(from + length) : days.add_working_days(from, length);
    });
}

void start_clock(Step& step, Awaits awaits, std::string_view name, const Desk& desk, std::optional<int> length) {
    const Date from = step.due_from.value_or(step.served_on.value_or(step.on_day));
    step.awaits = awaits;
    step.due_rule = name;
    step.due_length = length ? length : desk.law().rule(name, from).whole();
    step.due_on = due_of(step, desk.calendar(), desk.law());
}

}  // namespace arrears
