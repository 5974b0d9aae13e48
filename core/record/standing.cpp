#include "core/record/standing.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <variant>

#include "core/record/moves.hpp"

namespace arrears {
namespace {

struct Promise {
    const Instalment* of;
    Money left;
};

// How a case stands after one thing after another has happened to it.
class Course {
  public:
    explicit Course(const CaseFile& file) : begun_as_(begins_as(file)) {
        at.state = begun_as_;
        if (file.reply_by) at.clocks.push_back({Awaits::reply, file.received_on, *file.reply_by, "reply_by", std::nullopt, {}});
    }

    Standing at;

    void take(const Step& step) {
        if (step.kind == StepKind::approve || step.kind == StepKind::return_) return answer_asked(step);
        if (step.approval) return hold(step);
        if (const auto held = step.kind == StepKind::term && step.about ? held_.find(*step.about) : held_.end(); held != held_.end())
            return held->second.push_back(&step);
        take_effect(step, step.on_day);
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
        at.waiting.clear(), at.left.clear();
        at.promised = Money(), at.promises_broken = 0;
        for (const auto& [step, parts] : held_) at.waiting.push_back(step);
        if (!at.is_open()) return;
        for (const Promise& promise : promises_) {
            at.promised += promise.left;
            if (promise.left != Money()) at.left.emplace(promise.of->id, promise.left);
            if (promise.left != Money() && promise.of->due_on < day) ++at.promises_broken;
        }
    }

  private:
    static State begins_as(const CaseFile& file) {
        if (file.kind == CaseKind::own) return State::own;
        return file.kind == CaseKind::report ? State::lead : State::received;
    }

    // Neither state nor clock moves before a head has approved.
    void hold(const Step& step) {
        held_[step.id] = {&step};
        at.clocks.push_back({Awaits::approval, step.on_day, step.due_on, step.due_rule.value_or(""), std::nullopt, step.id});
    }

    void answer_asked(const Step& step) {
        const auto held = step.about ? held_.find(*step.about) : held_.end();
        if (held == held_.end()) return;
        stop(Awaits::approval, step.on_day, held->first);
        const std::vector<const Step*> parts = std::move(held->second);
        held_.erase(held);
        if (step.kind == StepKind::return_) return;
        for (const Step* part : parts) {
            Step approved = *part;
            if (part == parts.front()) {  // what it starts, it starts on the day of the approval
                approved.awaits = step.awaits, approved.due_on = step.due_on, approved.due_rule = step.due_rule;
                approved.due_length = step.due_length, approved.due_from = step.due_from;
            }
            approved.on_day = step.on_day;
            take_effect(approved, step.on_day);
        }
    }

    void take_effect(const Step& step, Date day) {
        if (step.stage && step.amount_fen) at.amounts[static_cast<std::size_t>(*step.stage)] = step.amount_fen;
        if (step.workers) (is_of_the_complaint(step.kind) ? at.workers_claimed : at.workers_found) = step.workers;
        const bool has_come = step.kind == StepKind::found || step.kind == StepKind::ordered || step.kind == StepKind::agree || step.kind == StepKind::urge;
        if (has_come) stop(Awaits::follow_up, day);  // the union has come
        move(step, day);
        start_clock(step);
        stop_when_paid(day);
    }

    void start_clock(const Step& step) {
        if (!step.awaits || (!at.is_open() && *step.awaits != Awaits::answer)) return;
        const Date start = step.due_from.value_or(step.served_on.value_or(step.on_day));
        if (*step.awaits == Awaits::payment) stop(Awaits::payment, step.on_day);  // it takes the place of the order before
        if (*step.awaits == Awaits::investigation) stop(Awaits::investigation, step.on_day);
        const bool has_part = *step.awaits == Awaits::answer || *step.awaits == Awaits::service;
        Clock clock{*step.awaits, start, step.due_on, step.due_rule.value_or(""), std::nullopt, has_part ? step.id : Id()};
        if (is_theirs(clock.awaits) && clock.due_on) clock.stopped_on = *clock.due_on + 1;
        at.clocks.push_back(std::move(clock));
    }

    void move(const Step& step, Date day) {
        switch (step.kind) {
            case StepKind::accept:
                at.filed_on = day;
                stop(Awaits::acceptance, day), stop(Awaits::supplement, day);
                break;
            case StepKind::investigate: stop(Awaits::police_answer, day); break;
            case StepKind::supplement: stop(Awaits::supplement, day); break;
            case StepKind::conclude: stop(Awaits::investigation, day); break;
            case StepKind::ordered:
                if (!step.inspection) stop(Awaits::investigation, day), stop(Awaits::decision, day);  // 若干规定 art. 37: one of its ends
                issue(step);
                break;
            case StepKind::notice: case StepKind::decide: case StepKind::demand:
                stop(Awaits::investigation, day), issue(step);
                if (step.kind == StepKind::decide) stop(Awaits::decision, day);
                break;
            case StepKind::court: stop(Awaits::court_application, day); break;
            case StepKind::serve: deliver(step); break;
            case StepKind::reply: take_reply(step); break;
            case StepKind::reopen: return reopen(day);
            case StepKind::review: case StepKind::lawsuit:
                if (step.response == Response::annulled) return end(step, day, State::closed);
                break;
            default: break;
        }
        const State shown = at.shown();
        const auto next = state_after(step.kind, shown);
        if (ends_a_case(step.kind)) end(step, day, next.value_or(State::closed));
        else if (next && *next != shown) at.state = *next;
        else if (step.kind == StepKind::ordered) at.state = State::ordered;  // on the spot
    }

    void issue(const Step& step) { at.issued[step.kind] = {step.id, step.on_day, step.served_on}; }

    void deliver(const Step& step) {
        for (auto& [kind, paper] : at.issued)
            if (paper.step == step.about) paper.served_on = step.served_on;
        if (step.about) stop(Awaits::service, step.on_day, *step.about);
    }

    // To whom handed us the matter, or of whom it was handed to.
    void take_reply(const Step& step) {
        if (step.about) stop(Awaits::answer, step.on_day, step.about);
        else stop(Awaits::reply, step.on_day);
        if (at.state != State::police) return;
        stop(Awaits::police_answer, step.on_day);
        if (step.response == Response::declined) at.state = State::investigating;  // the bureau must act itself: Order 310 art. 10
    }

    void reopen(Date day) {
        at.state = at.filed_on ? State::investigating : begun_as_;
        at.outcome = std::nullopt;
        at.closed_on = std::nullopt;
        stop(Awaits::answer, day);
    }

    static bool is_of_the_complaint(StepKind kind) { return kind == StepKind::received || kind == StepKind::amended; }

    void stop(Awaits awaits, Date day, std::optional<Id> part = std::nullopt) {
        for (auto& clock : at.clocks)
            if (clock.awaits == awaits && (!part || clock.part == *part) && !clock.stopped_on) clock.stopped_on = day;
    }

    void stop_when_paid(Date day) {
        if (at.outstanding() != Money()) return;
        stop(Awaits::payment, day), stop(Awaits::court_application, day);  // nothing is left to wait for
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

    void end(const Step& step, Date day, State state) {
        at.state = state;
        at.outcome = step.response == Response::annulled ? Outcome::annulled : step.outcome;
        at.closed_on = day;
        for (auto& clock : at.clocks)
            if (!clock.stopped_on) clock.stopped_on = day;
        held_.clear();
    }

    State begun_as_;
    std::map<Id, std::vector<const Step*>> held_;  // by the step that waits for a head, with the terms it sets
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

}  // namespace

bool has_reached_somebody(const Payment& payment, std::span<const Payment> payments, Date day) {
    const auto happened = [&](const Payment& one) { return one.on_day <= day; };
    const bool went_back = std::any_of(payments.begin(), payments.end(),
                                       [&](const Payment& other) { return other.returns == payment.id && happened(other); });
    return happened(payment) && !went_back;
}

int workers_reached(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named) {
    int most = static_cast<int>(paid_by_name(payments, day, named).size());
    for (const Payment& payment : payments)
        if (has_reached_somebody(payment, payments, day)) most = std::max(most, payment.workers.value_or(0));
    return most;
}

std::set<Id> paid_by_name(std::span<const Payment> payments, Date day, std::span<const PaymentWorker> named) {
    std::set<Id> reached;
    for (const Payment& payment : payments) {
        if (!has_reached_somebody(payment, payments, day)) continue;
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

State Standing::shown() const {
    const bool may_be_paid = state != State::lead && state != State::review && state != State::lawsuit && state != State::police && !is_over(state);
    if (!may_be_paid || paid == Money() || !base()) return state;
    if (outstanding() == Money()) return State::paid;
    return state == State::mediating || state == State::ordered ? State::partly_paid : state;
}

const Issued* Standing::paper(StepKind step) const {
    const auto found = issued.find(step);
    return found == issued.end() ? nullptr : &found->second;
}

std::optional<Money> Standing::outstanding() const {
    const auto stage = base();
    if (!stage) return std::nullopt;
    return std::max(Money(), *amount(*stage) - paid);
}

namespace {

std::vector<Happening> happenings(std::span<const Step> steps, std::span<const Payment> payments, std::span<const Instalment> instalments, Date until) {
    std::vector<Happening> happened;
    happened.reserve(steps.size() + payments.size() + instalments.size());
    const auto add = [&](const auto& parts, auto day_of) {
        for (const auto& part : parts)
            if (part.*day_of <= until) happened.push_back({part.*day_of, &part, part.id});
    };
    add(steps, &Step::on_day);
    add(instalments, &Instalment::made_on);
    add(payments, &Payment::on_day);
    std::ranges::sort(happened, std::less<>());
    return happened;
}

void take(Course& course, const Happening& one) {
    std::visit([&](const auto* what) { course.take(*what); }, one.what);
}

}  // namespace

Standing standing(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments, Date day,
                  std::span<const Instalment> instalments, std::span<const PaymentWorker> named) {
    Course course(file);
    for (const Happening& one : happenings(steps, payments, instalments, day)) take(course, one);
    course.finish(day);
    course.at.workers_paid = workers_reached(payments, day, named);
    return std::move(course.at);
}

CaseCourse course(const CaseFile& file, std::span<const Step> steps, std::span<const Payment> payments,
                  std::span<const Instalment> instalments, std::span<const PaymentWorker> named, Date end_of_time) {
    const auto happened = happenings(steps, payments, instalments, end_of_time);
    CaseCourse whole;
    Course course(file);
    auto next = happened.begin();
    Measures before;
    for (const Date day : days_that_count(file, steps, payments, instalments)) {
        for (; next != happened.end() && next->day <= day; ++next) take(course, *next);
        course.finish(day);
        course.at.workers_paid = payments.empty() ? 0 : workers_reached(payments, day, named);
        const Measures now = measures(file, course.at, day);
        if (now == before) continue;
        Measures& change = whole.changes.emplace_back(day, now).second;
        for (std::size_t i = 0; i < change.amounts.size(); ++i) change.amounts[i] -= before.amounts[i];
        before = now;
    }
    course.finish(end_of_time);
    whole.last = std::move(course.at);
    whole.last_day = happened.empty() ? file.received_on : std::max(file.received_on, happened.back().day);
    for (const Step& step : steps) whole.last_day = std::max(whole.last_day, step.served_on.value_or(step.on_day));
    return whole;
}

std::vector<Clock> distinct(const std::vector<Clock>& clocks) {
    std::vector<Clock> kept;
    for (auto clock = clocks.begin(); clock != clocks.end(); ++clock) {
        const bool is_last = std::none_of(std::next(clock), clocks.end(), [&](const Clock& later) {
            return later.awaits == clock->awaits && later.started_on == clock->started_on && later.part == clock->part;
        });
        if (is_last) kept.push_back(*clock);
    }
    return kept;
}

Measures measures(const CaseFile& file, const Standing& at, Date day) {
    Measures sums;
    if (day < file.received_on) return sums;
    const auto count = [&](Measure measure, std::int64_t number) { sums[measure] = number; };
    count(Measure::received, 1);
    if (at.is_open()) count(Measure::open, 1);
    else if (at.state == State::refused) count(Measure::refused, 1);
    else if (at.state == State::withdrawn) count(Measure::withdrawn, 1);
    else if (at.state == State::referred || at.outcome == Outcome::sent_to_arbitration) count(Measure::referred, 1);
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
    std::vector<Date> days{file.received_on};
    if (file.reply_by) days.push_back(*file.reply_by + 1);
    for (const Step& step : steps) {
        days.push_back(step.on_day);
        if (step.due_on) days.push_back(*step.due_on + 1);
    }
    for (const Payment& payment : payments) days.push_back(payment.on_day);
    for (const Instalment& instalment : instalments) days.insert(days.end(), {instalment.made_on, instalment.due_on + 1});
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

}  // namespace arrears
