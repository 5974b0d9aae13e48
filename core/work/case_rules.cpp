#include "core/work/case_rules.hpp"

#include "core/error.hpp"

namespace arrears {

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

std::optional<Date> due_of(const Step& step, const Calendar& calendar) {
    const int length = step.due_length.value_or(0);
    if (step.due_rule != "order") return if_known(calendar, [&](const Calendar& days) { return days.add_working_days(step.on_day, length); });
    if (!step.served_on) return std::nullopt;
    return if_known(calendar, [&](const Calendar& days) { return days.next_working_day_on_or_after(*step.served_on + length); });
}

}  // namespace arrears
