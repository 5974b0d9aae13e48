#pragma once
// What the columns of a pay sheet hold, told by the headings that offices and employers give them
// (data/names/pay-columns.csv), and by what an officer says of them.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/intake/sheet.hpp"
#include "core/record/words.hpp"

namespace arrears {

// `none`: known, and of no use here.
enum class PayField {
    number, name, id_number, employer, team, job, month, days, wage, day_wage, price, pieces, ot_workday, ot_rest, ot_holiday, ot_any, rest_days,
    holiday_days, overtime_paid, allowance, due, withheld, deducted, deposit, advance, paid, left, contract, contract_on, hired, paid_on, none
};
template <>
struct Words<PayField> {
    using enum PayField;
    static constexpr std::array rows = std::to_array<WordRow<PayField>>({
        {number, "number", Phrase::pay_field_number}, {name, "name", Phrase::pay_field_name}, {id_number, "id_number", Phrase::pay_field_id_number},
        {employer, "employer", Phrase::pay_field_employer}, {team, "team", Phrase::pay_field_team}, {job, "job", Phrase::pay_field_job},
        {month, "month", Phrase::pay_field_month}, {days, "days", Phrase::pay_field_days}, {wage, "wage", Phrase::pay_field_wage},
        {day_wage, "day_wage", Phrase::pay_field_day_wage}, {price, "price", Phrase::pay_field_price}, {pieces, "pieces", Phrase::pay_field_pieces},
        {ot_workday, "ot_workday", Phrase::pay_field_ot_workday}, {ot_rest, "ot_rest", Phrase::pay_field_ot_rest},
        {ot_holiday, "ot_holiday", Phrase::pay_field_ot_holiday}, {ot_any, "ot_any", Phrase::pay_field_ot_any},
        {rest_days, "rest_days", Phrase::pay_field_rest_days}, {holiday_days, "holiday_days", Phrase::pay_field_holiday_days},
        {overtime_paid, "overtime_paid", Phrase::pay_field_overtime_paid}, {allowance, "allowance", Phrase::pay_field_allowance},
        {due, "due", Phrase::pay_field_due}, {withheld, "withheld", Phrase::pay_field_withheld}, {deducted, "deducted", Phrase::pay_field_deducted},
        {deposit, "deposit", Phrase::pay_field_deposit}, {advance, "advance", Phrase::pay_field_advance}, {paid, "paid", Phrase::pay_field_paid},
        {left, "left", Phrase::pay_field_left}, {contract, "contract", Phrase::pay_field_contract}, {contract_on, "contract_on", Phrase::pay_field_contract_on},
        {hired, "hired", Phrase::pay_field_hired}, {paid_on, "paid_on", Phrase::pay_field_paid_on}, {none, "none", Phrase::pay_field_none}});
};

// Several columns of these are added up (借支 and 生活费); of any other one is read.
bool adds_up(PayField field);

struct SaidColumn {  // --map FIELD=COLUMN
    PayField field{};
    std::string column;  // its heading, or its letters in the sheet: H
};

struct PayColumn {
    std::size_t place = 0;            // from 0
    std::string heading;              // as the sheet has it, its lines joined by /
    std::optional<PayField> field;    // what it was recognised as
    bool is_read = false;
    bool is_in_ten_thousands = false; // 应发（万元）
    bool is_in_yuan = false;          // 应发（元）, whatever stands above the table
    bool is_in_days = false;          // 休息日加班（天）
    std::string likely;               // of one that was not recognised: the heading that it is most like, or nothing
    std::optional<PayField> likely_field;
    std::string letters() const { return column_letters(place); }
};

// The columns under a heading of one to three lines, of which a merged cell stands in its first column alone. Throws
// Error{undecided} where two columns may be one field and nobody said which, Error{invalid} for a column that is not there.
std::vector<PayColumn> pay_columns(const std::vector<std::vector<std::string>>& heading, const std::vector<SaidColumn>& said);

// Whether a cell is one of the usual headings, however it is spaced and whatever unit stands behind it.
std::optional<PayField> usual_field(std::string_view cell);

}  // namespace arrears
