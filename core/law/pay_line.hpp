#pragma once
// One worker's month on a pay sheet: from what the sheet says, what was due, what was paid and what is owed, by item. What the
// sheet does not say is nothing, and no rule assumes it.
#include <optional>

#include "core/law/pay_terms.hpp"

namespace arrears {

enum class WageKind { month, day, piece, lump };  // what the agreed wage is for
template <>
struct Words<WageKind> {
    using enum WageKind;
    static constexpr std::array rows = std::to_array<WordRow<WageKind>>({{month, "month", Phrase::wage_kind_month}, {day, "day", Phrase::wage_kind_day},
                                                                         {piece, "piece", Phrase::wage_kind_piece}, {lump, "lump", Phrase::wage_kind_lump}});
};

struct PayFacts {
    PayFacts() {}  // not by default, which would clear the whole of it: it is made for each of millions of lines
    std::optional<Money> wage;            // agreed: of a month, a day or a piece
    std::optional<Hundredths> days, pieces;
    Overtime hours;
    std::optional<Money> due;             // 应发, as the employer reckons it
    std::optional<Money> overtime_paid, allowances;  // what of the pay is for overtime, and for conditions of work
    Money withheld_by_law;                // 社保、个税: what the law itself takes
    Money deducted, deposit;              // other 扣款; 押金, which no law allows
    std::optional<Money> advanced;        // 借支、预支、生活费: money that was paid already
    std::optional<Money> paid, left;      // 实发; 欠付, as the employer reckons it
    std::optional<bool> has_contract;
    std::optional<Date> hired, contract_on, paid_on;
};

struct PayLine {
    PayLine() {}
    Money wages, minimum, overtime, allowances;  // what is due, by item; `minimum` makes the wages up to the minimum wage
    std::optional<Money> due;             // to be paid out: of these, less what may be deducted; nothing where no wage can be told
    std::optional<Money> paid;            // with what was advanced; nothing where the sheet does not say
    Money short_of;                       // 0 where one of them is not known
    struct { Money wages, minimum, overtime, deduction, deposit; } of;  // which add up to it
    std::optional<Money> below_minimum;   // 0 where it is reached; nothing where that cannot be told
    Hundredths over_cap;                  // hours: reported, they have no price
    Money second_wage;                    // of a month without contract; never added to what is owed
    bool is_unpaid() const { return paid == Money() && due && *due > Money(); }
    bool is_without_contract = false, is_late = false;
    bool has_more_holidays = false;       // more hours on statutory holidays than the month has of them: they were reckoned as they stand
    bool is_conceded = false;             // the sheet says what is unpaid and nothing else: that much is owed
    bool differs = false;                 // what the sheet says is left is not what its own figures leave
};

// `pay_day`: by when it had to be paid, where that is known.
PayLine check_line(const PayFacts& said, WageKind kind, const PayTerms& terms, const std::optional<Date>& pay_day = std::nullopt);

// Wages are paid on the agreed day, on one of a holiday or rest day the working day before: 工资支付暂行规定 art. 7, 保障农民工工资支付条例
// art. 14. The day is that of the month after; of a month that has no such day, its last.
std::optional<Date> pay_day_of(Month month, int day_of_month, const Calendar& calendar);

}  // namespace arrears
