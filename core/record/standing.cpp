#include "core/record/standing.hpp"

#include <algorithm>
#include <set>

namespace arrears {
namespace {

template <class Happened, class DayOf>
std::vector<const Happened*> until(std::span<const Happened> all, Date day, DayOf day_of) {
    std::vector<const Happened*> happened;
    for (const auto& one : all)
        if (one.*day_of <= day) happened.push_back(&one);
    std::sort(happened.begin(), happened.end(),
              [&](const Happened* a, const Happened* b) { return std::pair(a->*day_of, a->id) < std::pair(b->*day_of, b->id); });
    return happened;
}

bool ends_a_case(StepKind kind) {
    return kind == StepKind::settle || kind == StepKind::refuse || kind == StepKind::withdraw || kind == StepKind::close;
}

State state_after(StepKind kind) {
    switch (kind) {
        case StepKind::refuse: return State::refused;
        case StepKind::withdraw: return State::withdrawn;
        default: return State::closed;
    }
}

void stop(Standing& at, Awaits awaits, Date day) {
    for (auto& clock : at.clocks)
        if (clock.awaits == awaits && !clock.stopped_on) clock.stopped_on = day;
}

void stop_when_paid(Standing& at, Date day) {
    if (at.outstanding() != Money()) return;
    stop(at, Awaits::payment, day);  // nothing is left to wait for
}

// Money that went back is owed again, by the same day: the newest order, which it had met, runs on.
void wait_again(Standing& at, Date day) {
    const auto order = std::find_if(at.clocks.rbegin(), at.clocks.rend(), [](const Clock& clock) { return clock.awaits == Awaits::payment; });
    if (!at.is_open() || at.outstanding() == Money() || order == at.clocks.rend() || !order->stopped_on) return;
    Clock again = *order;
    again.started_on = std::max(day, order->started_on);
    again.stopped_on = std::nullopt;
    at.clocks.push_back(std::move(again));
}

void take(Standing& at, const Step& step) {
    if (step.stage && step.amount_fen) at.amounts[static_cast<std::size_t>(*step.stage)] = step.amount_fen;
    if (step.workers) (step.kind == StepKind::received ? at.workers_claimed : at.workers_found) = step.workers;
    if (step.awaits && at.is_open()) {
        const Date start = step.served_on.value_or(step.on_day);
        if (*step.awaits == Awaits::payment) stop(at, Awaits::payment, step.on_day);  // it takes the place of the order before
        at.clocks.push_back({*step.awaits, start, step.due_on, step.due_rule.value_or(""), std::nullopt});
    }
    if (step.kind == StepKind::found || step.kind == StepKind::ordered) stop(at, Awaits::follow_up, step.on_day);  // the union has come
    stop_when_paid(at, step.on_day);
    if (!ends_a_case(step.kind)) return;
    at.state = state_after(step.kind);
    at.outcome = step.outcome;
    at.closed_on = step.on_day;
    for (auto& clock : at.clocks)
        if (!clock.stopped_on) clock.stopped_on = step.on_day;
}

void take(Standing& at, const Payment& payment) {
    at.paid += payment.amount_fen;
    if (payment.amount_fen > Money()) stop(at, Awaits::follow_up, payment.on_day);
    if (payment.amount_fen < Money()) wait_again(at, payment.on_day);
    stop_when_paid(at, payment.on_day);
}

}  // namespace

int workers_reached(std::span<const Payment> payments, Date day) {
    const auto happened = [&](const Payment& payment) { return payment.on_day <= day; };
    int most = 0;
    for (const Payment& payment : payments) {
        const bool went_back = std::any_of(payments.begin(), payments.end(),
                                           [&](const Payment& other) { return other.returns == payment.id && happened(other); });
        if (happened(payment) && !went_back) most = std::max(most, payment.workers.value_or(0));
    }
    return most;
}

std::optional<Stage> Standing::base() const {
    for (const Stage stage : {Stage::agreed, Stage::ordered, Stage::found, Stage::claimed})
        if (amount(stage)) return stage;
    return std::nullopt;
}

std::optional<Money> Standing::outstanding() const {
    const auto stage = base();
    if (!stage) return std::nullopt;
    return std::max(Money(), *amount(*stage) - paid);
}

Standing standing(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments, Date day) {
    Standing at;
    at.state = file.kind == CaseKind::own ? State::own : State::received;
    if (file.reply_by) at.clocks.push_back({Awaits::reply, file.received_on, *file.reply_by, "reply_by", std::nullopt});
    // One history of steps and payments by day; on one day the steps come first.
    const auto done = until(steps, day, &Step::on_day);
    const auto paid = until(payments, day, &Payment::on_day);
    auto payment = paid.begin();
    for (const Step* step : done) {
        for (; payment != paid.end() && (*payment)->on_day < step->on_day; ++payment) take(at, **payment);
        take(at, *step);
    }
    for (; payment != paid.end(); ++payment) take(at, **payment);
    at.workers_paid = workers_reached(payments, day);
    return at;
}

Measures measures(const CaseFile& file, const Standing& at, Date day) {
    Measures sums;
    if (day < file.received_on) return sums;
    const std::string kind(code(file.kind));
    const auto count = [&](Measure measure, std::int64_t number) { sums[{measure, kind}] = number; };
    count(Measure::received, 1);
    if (at.is_open()) count(Measure::open, 1);
    else if (at.state == State::refused) count(Measure::refused, 1);
    else if (at.state == State::withdrawn) count(Measure::withdrawn, 1);
    else if (at.outcome == Outcome::sent_to_arbitration) count(Measure::referred, 1);
    else if (at.outcome && is_settled(*at.outcome)) count(Measure::settled, 1);
    else count(Measure::closed_other, 1);
    if (file.representatives > 0) count(Measure::group_case, 1);

    const auto stage = at.base();
    if (!stage) count(Measure::amount_unknown, 1);
    for (const auto& [measure, of] : {std::pair(Measure::claimed, Stage::claimed), std::pair(Measure::found, Stage::found),
                                      std::pair(Measure::ordered, Stage::ordered), std::pair(Measure::agreed, Stage::agreed)})
        if (at.amount(of)) count(measure, at.amount(of)->fen());
    if (at.is_open() && stage) count(Measure::outstanding, at.outstanding()->fen());
    count(Measure::workers_claimed, at.workers_claimed.value_or(0));
    count(Measure::workers_owed, at.workers_found.value_or(0));
    count(Measure::workers_paid, at.workers_paid);
    count(Measure::overdue, std::count_if(at.clocks.begin(), at.clocks.end(), [&](const Clock& clock) { return clock.is_late(day); }));
    return sums;
}

std::vector<Date> days_that_count(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments) {
    std::set<Date> days{file.received_on};
    if (file.reply_by) days.insert(*file.reply_by + 1);
    for (const Step& step : steps) {
        days.insert(step.on_day);
        if (step.due_on) days.insert(*step.due_on + 1);
    }
    for (const Payment& payment : payments) days.insert(payment.on_day);
    return {days.begin(), days.end()};
}

}  // namespace arrears
