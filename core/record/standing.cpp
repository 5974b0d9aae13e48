#include "core/record/standing.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <variant>

namespace arrears {
namespace {

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

struct Promise {
    const Instalment* of;
    Money left;
};

// How a case stands after one thing after another has happened to it.
class Course {
  public:
    explicit Course(const CaseFile& file) {
        at.state = file.kind == CaseKind::own ? State::own : State::received;
        if (file.reply_by) at.clocks.push_back({Awaits::reply, file.received_on, *file.reply_by, "reply_by", std::nullopt, {}});
    }

    Standing at;

    void take(const Step& step) {
        if (step.stage && step.amount_fen) at.amounts[static_cast<std::size_t>(*step.stage)] = step.amount_fen;
        if (step.workers) (is_of_the_complaint(step.kind) ? at.workers_claimed : at.workers_found) = step.workers;
        if (step.awaits && at.is_open()) {
            const Date start = step.served_on.value_or(step.on_day);
            if (*step.awaits == Awaits::payment) stop(Awaits::payment, step.on_day);  // it takes the place of the order before
            at.clocks.push_back({*step.awaits, start, step.due_on, step.due_rule.value_or(""), std::nullopt, {}});
        }
        const bool has_come = step.kind == StepKind::found || step.kind == StepKind::ordered || step.kind == StepKind::agree;
        if (has_come) stop(Awaits::follow_up, step.on_day);  // the union has come
        stop_when_paid(step.on_day);
        if (ends_a_case(step.kind)) end(step);
    }

    void take(const Instalment& instalment) {
        if (!at.is_open()) return;
        if (instalment.step) forget_others(*instalment.step, instalment.made_on);
        promises_.push_back({&instalment, instalment.amount_fen});
        std::ranges::stable_sort(promises_, {}, [](const Promise& promise) { return std::pair(promise.of->due_on, promise.of->id); });
        wait_for(instalment, instalment.made_on);
    }

    void take(const Payment& payment) {
        at.paid += payment.amount_fen;
        if (payment.amount_fen > Money()) {
            stop(Awaits::follow_up, payment.on_day);
            use_up(payment.amount_fen, payment.on_day);
        } else {
            wait_again(payment.on_day);
            give_back(-payment.amount_fen, payment.on_day);
        }
        stop_when_paid(payment.on_day);
    }

    void finish(Date day) {
        if (!at.is_open()) return;
        for (const Promise& promise : promises_) {
            at.promised += promise.left;
            if (promise.left != Money()) at.left.emplace(promise.of->id, promise.left);
            if (promise.left != Money() && promise.of->due_on < day) ++at.promises_broken;
        }
    }

  private:
    static bool is_of_the_complaint(StepKind kind) { return kind == StepKind::received || kind == StepKind::amended; }

    void stop(Awaits awaits, Date day, Id part = {}) {
        for (auto& clock : at.clocks)
            if (clock.awaits == awaits && clock.part == part && !clock.stopped_on) clock.stopped_on = day;
    }

    void stop_when_paid(Date day) {
        if (at.outstanding() != Money()) return;
        stop(Awaits::payment, day);  // nothing is left to wait for
        for (Promise& promise : promises_) keep(promise, promise.left, day);
    }

    // Money that went back is owed again, by the same day: the newest order, which it had met, runs on.
    void wait_again(Date day) {
        const auto order = std::find_if(at.clocks.rbegin(), at.clocks.rend(), [](const Clock& clock) { return clock.awaits == Awaits::payment; });
        if (!at.is_open() || at.outstanding() == Money() || order == at.clocks.rend() || !order->stopped_on) return;
        Clock again = *order;
        again.started_on = std::max(day, order->started_on);
        again.stopped_on = std::nullopt;
        at.clocks.push_back(std::move(again));
    }

    void wait_for(const Instalment& instalment, Date from) {
        at.clocks.push_back({Awaits::instalment, from, instalment.due_on, instalment.step ? "agreed" : "promised", std::nullopt, instalment.id});
    }

    // So much of the promise is kept by that day.
    void keep(Promise& promise, Money amount, Date day) {
        promise.left += -amount;
        if (promise.left == Money()) stop(Awaits::instalment, day, promise.of->id);
    }

    void use_up(Money amount, Date day) {
        for (Promise& promise : promises_) {
            const Money used = std::min(promise.left, amount);
            if (used == Money()) continue;
            keep(promise, used, day);
            amount += -used;
        }
    }

    // What went back was not kept after all: of the promise due last, first.
    void give_back(Money amount, Date day) {
        for (auto promise = promises_.rbegin(); promise != promises_.rend(); ++promise) {
            const Money back = std::min(promise->of->amount_fen - promise->left, amount);
            if (back == Money()) continue;
            if (promise->left == Money() && at.is_open()) wait_for(*promise->of, day);
            promise->left += back;
            amount += -back;
        }
    }

    // What was promised before this agreement.
    void forget_others(Id agreement, Date day) {
        const auto is_other = [&](const Promise& promise) { return promise.of->step != agreement; };
        for (const Promise& promise : promises_)
            if (is_other(promise)) stop(Awaits::instalment, day, promise.of->id);
        std::erase_if(promises_, is_other);
    }

    void end(const Step& step) {
        at.state = state_after(step.kind);
        at.outcome = step.outcome;
        at.closed_on = step.on_day;
        for (auto& clock : at.clocks)
            if (!clock.stopped_on) clock.stopped_on = step.on_day;
    }

    std::vector<Promise> promises_;  // the one due first comes first
};

// Everything that happened by a day, in the order of the days; on one day what was done comes before what was
// promised, and that before what was paid.
struct Happening {
    Date day;
    std::variant<const Step*, const Instalment*, const Payment*> what;
    Id id;
    bool operator<(const Happening& other) const { return std::tuple(day, what.index(), id) < std::tuple(other.day, other.what.index(), other.id); }
};

bool reached_somebody(const Payment& payment, std::span<const Payment> payments, Date day) {
    const auto happened = [&](const Payment& one) { return one.on_day <= day; };
    const bool went_back = std::any_of(payments.begin(), payments.end(),
                                       [&](const Payment& other) { return other.returns == payment.id && happened(other); });
    return happened(payment) && !went_back;
}

}  // namespace

int workers_reached(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named) {
    int most = static_cast<int>(paid_by_name(payments, day, named).size());
    for (const Payment& payment : payments)
        if (reached_somebody(payment, payments, day)) most = std::max(most, payment.workers.value_or(0));
    return most;
}

std::set<Id> paid_by_name(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named) {
    std::set<Id> reached;
    for (const Payment& payment : payments) {
        if (!reached_somebody(payment, payments, day)) continue;
        for (const PaymentWorker& one : named)
            if (one.payment == payment.id) reached.insert(one.party);
    }
    return reached;
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

Standing standing(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments, Date day,
                  std::span<const Instalment> instalments, std::span<const PaymentWorker> named) {
    std::vector<Happening> happened;
    const auto add = [&](const auto& parts, auto day_of) {
        for (const auto& part : parts)
            if (part.*day_of <= day) happened.push_back({part.*day_of, &part, part.id});
    };
    add(steps, &Step::on_day);
    add(instalments, &Instalment::made_on);
    add(payments, &Payment::on_day);
    std::ranges::sort(happened, std::less<>());
    Course course(file);
    for (const Happening& one : happened)
        std::visit([&](const auto* what) { course.take(*what); }, one.what);
    course.finish(day);
    course.at.workers_paid = workers_reached(payments, day, named);
    return std::move(course.at);
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
    if (at.promised != Money()) count(Measure::promised, at.promised.fen());
    if (at.promises_broken > 0) count(Measure::promises_broken, at.promises_broken);
    count(Measure::workers_claimed, at.workers_claimed.value_or(0));
    count(Measure::workers_owed, at.workers_found.value_or(0));
    count(Measure::workers_paid, at.workers_paid);
    count(Measure::overdue, std::count_if(at.clocks.begin(), at.clocks.end(), [&](const Clock& clock) { return clock.is_late(day); }));
    return sums;
}

std::vector<Date> days_that_count(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments,
                                  std::span<const Instalment> instalments) {
    std::set<Date> days{file.received_on};
    if (file.reply_by) days.insert(*file.reply_by + 1);
    for (const Step& step : steps) {
        days.insert(step.on_day);
        if (step.due_on) days.insert(*step.due_on + 1);
    }
    for (const Payment& payment : payments) days.insert(payment.on_day);
    for (const Instalment& instalment : instalments) days.insert({instalment.made_on, instalment.due_on + 1});
    return {days.begin(), days.end()};
}

}  // namespace arrears
