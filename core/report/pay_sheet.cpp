#include "core/report/pay_sheet.hpp"

#include <algorithm>

#include "core/law/pay.hpp"
#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/value/masked.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

Value amount_or_nothing(Money amount) { return amount == Money() ? Value(Nothing{}) : Value(amount); }

// What was found of a line, in words; a machine has the figures.
std::string findings_of(const PayLine& line, const Speech& say) {
    std::vector<Phrase> found;
    if (line.is_unpaid()) found.push_back(Phrase::pay_found_unpaid);
    if (line.below_minimum && *line.below_minimum > Money()) found.push_back(Phrase::pay_found_below_minimum);
    if (line.over_cap > Hundredths()) found.push_back(Phrase::pay_found_over_cap);
    if (line.is_without_contract) found.push_back(Phrase::pay_found_no_contract);
    if (line.has_more_holidays) found.push_back(Phrase::pay_found_more_holidays);
    if (line.is_late) found.push_back(Phrase::pay_found_late);
    if (line.differs) found.push_back(Phrase::pay_found_differs);
    if (!line.due) found.push_back(Phrase::pay_found_due_unknown);
    else if (!line.paid && !line.is_conceded) found.push_back(Phrase::pay_found_paid_unknown);
    return found.empty() ? std::string() : say.listed(found);
}

class Page {
  public:
    Page(const PaySheetReport& report, const Law& law, const Speech& say) : report_(report), read_(report.read), totals_(report.read.totals), law_(law), say_(say) {}

    Document write(Table lines) {
        document_.title = say_(Phrase::pay_sheet_title);
        document_.aside = visible(report_.file) + (report_.employer ? "  " + report_.employer->name : std::string());
        document_.datum("employer", report_.employer ? Value(report_.employer->id.full(Employer::letter)) : Value(Nothing{}));
        write_recognised();
        document_.table(std::move(lines));
        write_faults();
        write_totals();
        write_findings();
        write_additions();
        write_unchecked();
        return std::move(document_);
    }

  private:
    Date law_day() const { return totals_.to ? totals_.to->last() : report_.day; }
    std::string source(std::string_view key) const {
        const auto rule = law_.find(key, law_day());
        return rule ? source_of(*rule, say_) : std::string();
    }
    Value workers(std::int64_t count) const { return totals_.workers_known ? Value(count) : Value(Nothing{}); }

    Phrase month_from() const {
        switch (read_.month_from) {
            case PaySheetRead::MonthFrom::column: return Phrase::pay_month_from_column;
            case PaySheetRead::MonthFrom::said: return Phrase::pay_month_from_said;
            case PaySheetRead::MonthFrom::title: return Phrase::pay_month_from_title;
            case PaySheetRead::MonthFrom::sheet: return Phrase::pay_month_from_sheet;
            default: return Phrase::pay_month_from_file;
        }
    }

    void write_recognised() {
        if (!read_.title.empty()) document_.say(say_(Phrase::pay_title_line, {{"title", clipped(read_.title, 100)}}));
        const std::string months = !totals_.from ? std::string() : *totals_.from == *totals_.to ? totals_.from->iso() : Period{*totals_.from, *totals_.to}.text();
        document_.say(say_(Phrase::pay_recognised, {{"line", read_.heading_line}, {"kind", phrase(*read_.kind)}, {"months", months}, {"from", month_from()}}));
        std::string read_columns, unused;
        std::vector<const PayColumn*> unknown;
        for (const PayColumn& column : read_.columns) {
            if (column.heading.empty()) continue;
            const std::string named = column.letters() + "“" + column.heading + "”";
            const bool is_plain = column.is_read && column.heading == say_(phrase(*column.field));
            if (column.is_read) read_columns += (read_columns.empty() ? "" : say_(Phrase::list_comma)) + (is_plain ? named : say_(Phrase::pay_column_read, {{"column", named}, {"field", phrase(*column.field)}}));
            else if (column.field && *column.field != PayField::number && *column.field != PayField::none) unused += (unused.empty() ? "" : say_(Phrase::list_comma)) + named;
            else if (!column.field) unknown.push_back(&column);
        }
        document_.say(say_(Phrase::pay_columns_read, {{"columns", read_columns}}));
        if (!unused.empty()) document_.say(say_(Phrase::pay_columns_unused, {{"columns", unused}}));
        constexpr std::size_t most_told = 12;
        for (std::size_t at = 0; at < std::min(unknown.size(), most_told); ++at) {
            const PayColumn& column = *unknown[at];
            const Args args{{"column", column.letters()}, {"heading", column.heading}, {"likely", column.likely},
                            {"field", column.likely_field ? Arg(phrase(*column.likely_field)) : Arg("")}, {"code", column.likely_field ? std::string(code(*column.likely_field)) : std::string()}};
            document_.say(say_(column.likely_field ? Phrase::pay_column_guess : Phrase::pay_column_no_guess, args));
        }
        if (unknown.size() > most_told) document_.say(say_(Phrase::pay_columns_more_unknown, {{"count", unknown.size() - most_told}}));
        if (!report_.sheet.other_sheets.empty()) {
            std::string names;
            for (const std::string& name : report_.sheet.other_sheets) names += (names.empty() ? "" : say_(Phrase::list_comma)) + visible(name);
            document_.say(say_(Phrase::pay_other_sheets, {{"sheet", visible(report_.sheet.sheet)}, {"others", names}}));
        }
        if (report_.sheet.rounded > 0) document_.say(say_(Phrase::pay_rounded, {{"count", report_.sheet.rounded}}));
        Table columns{"columns", {}, {machine_column("column"), machine_column("heading"), machine_column("field"), machine_column("read"), machine_column("likely")}, {}, {}, true};
        for (const PayColumn& column : read_.columns)
            if (!column.heading.empty())
                columns.rows.push_back({column.letters(), column.heading, column.field ? Value(word(*column.field, say_)) : Value(Nothing{}), column.is_read,
                                        column.likely_field ? Value(word(*column.likely_field, say_)) : Value(Nothing{})});
        document_.table(std::move(columns));
        document_.datum("kind", word(*read_.kind, say_)).datum("encoding", report_.sheet.encoding.empty() ? Value(Nothing{}) : Value(report_.sheet.encoding));
        document_.datum("from", totals_.from ? Value(totals_.from->iso()) : Value(Nothing{})).datum("to", totals_.to ? Value(totals_.to->iso()) : Value(Nothing{}));
    }

    void write_faults() {
        if (read_.faulty > 0) document_.say(say_(Phrase::pay_faults, {{"count", read_.faulty}}));
        Table faults{"faults", {}, {number_column("line", Phrase::column_row, say_), column("heading", Phrase::pay_column_heading, say_), column("reason", Phrase::column_reason, say_)}, {}, {}};
        for (const PaySheetFault& fault : read_.faults)
            faults.rows.push_back({std::int64_t{fault.line}, fault.heading.empty() ? Value(Nothing{}) : Value(fault.heading), say_(fault.why.phrase(), fault.why.args())});
        faults.for_machines_only = faults.rows.empty();
        document_.table(std::move(faults));
        document_.datum("faulty", read_.faulty);
        if (totals_.repeated > 0) document_.say(say_(Phrase::pay_doubt_repeated, {{"count", totals_.repeated}}) + say_(Phrase::sentence_end));
        document_.datum("repeated", totals_.repeated);
        if (read_.of_others > 0) document_.say(say_(Phrase::pay_of_others, {{"count", read_.of_others}}));
        document_.datum("of_others", read_.of_others);
        for (const WrongSum& wrong : read_.wrong_sums)
            document_.say(say_(Phrase::pay_wrong_sum, {{"line", wrong.line}, {"field", phrase(wrong.field)}, {"stated", wrong.stated}, {"sum", wrong.added_up}}));
        document_.datum("wrong_sums", static_cast<std::int64_t>(read_.wrong_sums.size()));
    }

    void write_totals() {
        document_.heading(say_(Phrase::pay_in_all));
        document_.figure("rows", say_(Phrase::pay_label_rows), totals_.rows);
        document_.figure("workers", say_(Phrase::pay_label_workers), workers(totals_.workers));
        document_.figure("due_fen", say_(Phrase::pay_label_due), totals_.due);
        document_.figure("paid_fen", say_(Phrase::pay_label_paid), totals_.paid);
        document_.figure("short_fen", say_(Phrase::pay_label_short), totals_.short_of);
        const auto item = [&](const char* key, Phrase label, Money amount) { document_.figure(key, amount == Money() ? std::string() : say_(Phrase::pay_of_it, {{"item", label}}), amount); };
        item("short_wages_fen", Phrase::pay_item_wages, totals_.short_wages);
        item("short_overtime_fen", Phrase::pay_item_overtime, totals_.short_overtime);
        item("short_minimum_fen", Phrase::pay_item_minimum_wage, totals_.short_minimum);
        item("short_deduction_fen", Phrase::pay_item_deduction, totals_.short_deduction);
        item("short_deposit_fen", Phrase::pay_item_deposit, totals_.short_deposit);
        if (!totals_.workers_known) document_.say(say_(Phrase::pay_too_many_workers, {{"most", Persons::most}}));
        else if (totals_.without_id > 0) document_.say(say_(Phrase::pay_without_id, {{"count", totals_.without_id}}));
    }

    void write_findings() {
        struct Row {
            const char* key;
            PayFinding finding;
            Phrase what;
            const char* rule;
        };
        static constexpr Row rows[] = {{"short", PayFinding::short_of, Phrase::pay_finding_short, "move_ordered"},
                                       {"below_minimum", PayFinding::below_minimum, Phrase::pay_finding_below_minimum, ""},
                                       {"overtime", PayFinding::overtime, Phrase::pay_finding_overtime, "overtime_workday"},
                                       {"unpaid", PayFinding::unpaid, Phrase::pay_finding_unpaid, "move_ordered"},
                                       {"no_contract", PayFinding::without_contract, Phrase::pay_finding_no_contract, "double_wage"},
                                       {"over_cap", PayFinding::over_cap, Phrase::pay_finding_over_cap, "overtime_month"},
                                       {"late", PayFinding::late, Phrase::pay_finding_late, "pay_day"}};
        Table table{"", say_(Phrase::pay_findings_title), {{"", say_(Phrase::pay_column_found)}, {"", say_(Phrase::pay_column_workers), true}, {"", say_(Phrase::pay_column_lines), true}, {"", say_(Phrase::column_amount), true}, {"", say_(Phrase::column_source)}}, {}, {}};
        for (const Row& row : rows) {
            const PayCount& counted = totals_.of(row.finding);
            const std::string key = row.key;
            const bool has_no_price = row.finding == PayFinding::over_cap;
            document_.datum(key + ".workers", workers(counted.workers)).datum(key + ".lines", counted.lines);
            if (!has_no_price) document_.datum(key + ".fen", row.finding == PayFinding::without_contract ? totals_.second_wage : counted.sum);
            if (counted.lines == 0) continue;
            const std::string by = row.finding == PayFinding::below_minimum ? minimum_source() : source(row.rule);
            table.rows.push_back({say_(row.what), workers(counted.workers), counted.lines, has_no_price ? Value(Nothing{}) : amount_or_nothing(row.finding == PayFinding::without_contract ? totals_.second_wage : counted.sum), by});
        }
        const bool is_all_known = totals_.due_unknown == 0 && totals_.paid_unknown == 0;
        if (totals_.rows == 0) document_.say(say_(Phrase::pay_no_lines));
        else if (table.rows.empty() && is_all_known) document_.say(say_(Phrase::pay_nothing_found));
        else if (!table.rows.empty()) document_.table(std::move(table));
    }

    std::string minimum_source() const {
        const MinimumWage wage = law_.minimum_wage(law_day());
        if (!wage.monthly) return {};
        return say_(Phrase::pay_minimum_source, {{"amount", *wage.monthly}, {"source", wage.document.empty() ? source("minimum_wage_month") : wage.document}});
    }

    // A range, of which a person picks; nothing of it is owed before an order was not met.
    void write_additions() {
        const bool is_owed = totals_.short_of > Money();
        const auto added = is_owed ? added_compensation(totals_.short_of, report_.day, law_) : std::nullopt;
        if (added) document_.say(say_(Phrase::pay_addition_range, {{"least", added->least}, {"most", added->most}, {"source", source_of(added->rule, say_)}}));
        document_.datum("added_least_fen", added ? Value(added->least) : Value(Nothing{})).datum("added_most_fen", added ? Value(added->most) : Value(Nothing{}));
        const auto quarter = is_owed ? arrears_addition(totals_.short_of, report_.day, law_) : std::nullopt;
        if (quarter) document_.say(say_(Phrase::pay_addition_one, {{"amount", quarter->amount}, {"source", source_of(quarter->rule, say_)}}));
        document_.datum("quarter_fen", quarter ? Value(quarter->amount) : Value(Nothing{}));
    }

    // What the sheet does not say, or the law of that place is not known to: no rule was held against it.
    void write_unchecked() {
        Table table{"unchecked", {}, {machine_column("rule"), column("", Phrase::pay_unchecked_title, say_), column("reason", Phrase::column_reason, say_)}, {}, {}};
        const auto add = [&](const char* rule, Phrase what, Phrase why, Args args = {}) { table.rows.push_back({std::string(rule), say_(what), say_(why, args)}); };
        if (totals_.due_unknown > 0) add("due", Phrase::pay_label_due, Phrase::pay_unchecked_due, {{"count", totals_.due_unknown}});
        if (totals_.paid_unknown > 0) add("paid", Phrase::pay_label_paid, Phrase::pay_unchecked_paid, {{"count", totals_.paid_unknown}});
        const MinimumWage minimum = law_.minimum_wage(law_day());
        if (!minimum.monthly) add("minimum_wage", Phrase::topic_minimum_wage, *minimum.why_unknown, {{"place", std::string(region_name(law_.place(), law_day().year()).value_or(law_.place().text()))}, {"day", law_day()}});
        else if (totals_.minimum_unknown > 0) add("minimum_wage", Phrase::topic_minimum_wage, Phrase::pay_unchecked_minimum, {{"count", totals_.minimum_unknown}});
        if (!read_.has_hours()) add("overtime", Phrase::topic_overtime_pay, Phrase::pay_unchecked_overtime);
        else if (*read_.kind == WageKind::piece || *read_.kind == WageKind::lump) add("overtime", Phrase::topic_overtime_pay, Phrase::pay_unchecked_overtime_price);
        if (read_.has(PayField::ot_any)) add("overtime_kind", Phrase::topic_overtime_pay, Phrase::pay_unchecked_overtime_kind);
        if (!read_.has(PayField::days) && (*read_.kind == WageKind::month)) add("attendance", Phrase::pay_field_days, Phrase::pay_unchecked_days);
        const bool has_contract = read_.has(PayField::contract) || read_.has(PayField::contract_on);
        if (!has_contract) add("contract", Phrase::topic_contracts, Phrase::pay_unchecked_contract);
        else if (!read_.has(PayField::hired)) add("second_wage", Phrase::topic_contracts, Phrase::pay_unchecked_second_wage);
        if (!report_.is_late_checked || !read_.has(PayField::paid_on)) add("pay_day", Phrase::pay_field_paid_on, Phrase::pay_unchecked_pay_day);
        table.for_machines_only = table.rows.empty();
        document_.table(std::move(table));
        if (report_.area_class) document_.say(say_(Phrase::pay_area_class_said, {{"class", *report_.area_class}}));
    }

    const PaySheetReport& report_;
    const PaySheetRead& read_;
    const PaySheetTotals& totals_;
    const Law& law_;
    const Speech& say_;
    Document document_;
};

}  // namespace

void PayTable::add(const PayRow& row) {
    if (which_ == Lines::none) return;
    const PayLine& line = row.line;
    std::string found = findings_of(line, say_);
    if (which_ == Lines::owed && found.empty() && line.short_of == Money()) return;
    rows_.push_back({std::int64_t{row.number}, masked_name(row.name), row.team.empty() ? Value(Nothing{}) : Value(visible(row.team)), row.month.iso(),
                     or_nothing(line.due), or_nothing(line.paid), (line.due && line.paid) || line.is_conceded ? Value(line.short_of) : Value(Nothing{}),
                     amount_or_nothing(line.of.wages), amount_or_nothing(line.of.overtime), amount_or_nothing(line.of.minimum), amount_or_nothing(line.of.deduction + line.of.deposit),
                     line.of.deduction, line.of.deposit, or_nothing(line.below_minimum), line.over_cap.text(), line.second_wage, line.is_unpaid(), line.is_without_contract, line.is_late, line.has_more_holidays, line.differs,
                     found.empty() ? Value(Nothing{}) : Value(std::move(found))});
}

Table PayTable::take(const PaySheetTotals& totals, bool has_team) {
    const bool one_month = totals.from == totals.to;
    const auto seen_if = [&](bool is_seen, std::string key, Phrase label, bool right = false) { return Column{std::move(key), is_seen ? say_(label) : std::string(), right}; };
    Table table{"items", {},
                {number_column("line", Phrase::column_row, say_), column("", Phrase::pay_column_name, say_), seen_if(has_team, "", Phrase::pay_field_team), seen_if(!one_month, "month", Phrase::pay_field_month),
                 number_column("due_fen", Phrase::pay_label_due, say_), number_column("paid_fen", Phrase::pay_label_paid, say_), number_column("short_fen", Phrase::pay_label_short, say_),
                 seen_if(totals.short_wages > Money(), "short_wages_fen", Phrase::pay_item_wages, true), seen_if(totals.short_overtime > Money(), "short_overtime_fen", Phrase::pay_item_overtime, true),
                 seen_if(totals.short_minimum > Money(), "short_minimum_fen", Phrase::pay_item_minimum_wage, true),
                 seen_if(totals.short_deduction + totals.short_deposit > Money(), "", Phrase::pay_deducted_and_deposit, true), machine_column("short_deduction_fen"), machine_column("short_deposit_fen"),
                 machine_column("below_minimum_fen"), machine_column("over_cap_hours"), machine_column("second_wage_fen"), machine_column("unpaid"), machine_column("without_contract"), machine_column("late"), machine_column("more_holidays"), machine_column("differs"),
                 column("", Phrase::pay_column_found, say_)},
                std::move(rows_), {}};
    if (table.rows.empty()) table.for_machines_only = true;
    return table;
}

Document write_pay_sheet(const PaySheetReport& report, Table lines, const Law& law, const Speech& say) { return Page(report, law, say).write(std::move(lines)); }

}  // namespace arrears
