#include "core/report/pay_explained.hpp"

#include <algorithm>

#include "core/law/pay.hpp"
#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

// The sums of one line, each in its own row: what, how it is reckoned, by what.
class Arithmetic {
  public:
    Arithmetic(const ExplainedRow& kept, const PayTerms& terms, const Law& law, const Speech& say)
        : said_(kept.said), line_(kept.line), kind_(kept.kind), terms_(terms), law_(law), say_(say) {}

    Table write() {
        wages(), overtime(), minimum(), allowances(), stated();
        due(), paid(), short_of(), beside();
        return std::move(table_);
    }

  private:
    std::string source(std::string_view key) const {
        const auto rule = law_.find(key, terms_.month.last());
        return rule ? source_of(*rule, say_) : std::string();
    }
    void add(Phrase what, std::string sum, std::string by = {}) { table_.rows.push_back({say_(what), std::move(sum), by.empty() ? Value(Nothing{}) : Value(std::move(by))}); }
    static std::string equals(std::string sum, Money amount) { return std::move(sum) + " = " + amount.text(); }

    void wages() {
        if (!said_.wage) return;
        reckoned_ = wage_of_time();
        const std::string wage = said_.wage->text();
        if (kind_ == WageKind::month && terms_.is_part_of_month(said_.days)) {
            add(Phrase::pay_item_wages, equals(wage + " ÷ " + terms_.days_paid.text() + " × " + said_.days->text(), *reckoned_), source("month_days_paid"));
            add(Phrase::pay_explain_days, say_(Phrase::pay_explain_part, {{"worked", said_.days->text()}, {"working", *terms_.working_days}}));
        } else if (kind_ == WageKind::month) {
            add(Phrase::pay_item_wages, wage, said_.days ? say_(Phrase::pay_explain_whole) : say_(Phrase::pay_unchecked_days));
        } else if (reckoned_) {
            add(Phrase::pay_item_wages, equals(wage + " × " + (kind_ == WageKind::day ? said_.days : said_.pieces)->text(), *reckoned_));
        }
    }
    std::optional<Money> wage_of_time() const {
        PayFacts alone;
        alone.wage = said_.wage, alone.days = said_.days, alone.pieces = said_.pieces;
        PayTerms no_minimum = terms_;
        no_minimum.minimum.reset();
        const PayLine line = check_line(alone, kind_, no_minimum);
        return line.due ? std::optional(line.wages) : std::nullopt;
    }

    void overtime() {
        if (!said_.wage || kind_ == WageKind::piece) return;
        const bool by_month = kind_ == WageKind::month;
        const auto one = [&](Phrase what, Hundredths hours, int percent, const char* rule) {
            if (hours == Hundredths()) return;
            const Money amount = by_month ? terms_.overtime_of_month(*said_.wage, hours, percent) : terms_.overtime_of_day(*said_.wage, hours, percent);
            const std::string hour = said_.wage->text() + (by_month ? " ÷ " + terms_.days_paid.text() : std::string()) + " ÷ " + terms_.hours_a_day.text();
            add(what, equals(hour + " × " + std::to_string(percent) + "% × " + hours.text(), amount), source(rule));
        };
        one(Phrase::pay_field_ot_workday, said_.hours.workday, terms_.workday_percent, "overtime_workday");
        one(Phrase::pay_field_ot_rest, said_.hours.rest_day, terms_.rest_day_percent, "overtime_rest_day");
        one(Phrase::pay_field_ot_holiday, said_.hours.holiday, terms_.holiday_percent, "overtime_holiday");
    }

    void minimum() {
        if (line_.minimum == Money() || !reckoned_) return;
        const Money least = *reckoned_ + line_.minimum;
        std::string sum;
        if (terms_.is_part_of_month(said_.days)) sum = equals(terms_.minimum->text() + " ÷ " + terms_.days_paid.text() + " × " + said_.days->text(), least) + "; ";
        add(Phrase::pay_item_minimum_wage, sum + equals(least.text() + " − " + reckoned_->text(), line_.minimum), document_of_minimum());
    }
    std::string document_of_minimum() const {
        const MinimumWage wage = law_.minimum_wage(terms_.month.last());
        return wage.document.empty() ? source("minimum_wage_month") : wage.document;
    }

    void allowances() {
        if (line_.allowances != Money()) add(Phrase::pay_field_allowance, line_.allowances.text());
    }
    // Where the employer's own figure is higher, it is what is due.
    void stated() {
        if (!said_.due) return;
        const Money gross = line_.wages + line_.minimum + line_.overtime + line_.allowances;
        add(Phrase::pay_field_due, said_.due->text(), say_(*said_.due == gross ? Phrase::pay_explain_stated_counts : Phrase::pay_explain_stated_lower));
    }

    void due() {
        if (!line_.due) return add(Phrase::pay_label_due, say_(Phrase::value_unknown));
        std::string sum;
        for (const Money part : {line_.wages, line_.overtime, line_.minimum, line_.allowances})
            if (part != Money()) sum += (sum.empty() ? "" : " + ") + part.text();
        if (said_.withheld_by_law != Money()) sum += " − " + said_.withheld_by_law.text();
        const Money gross = line_.wages + line_.overtime + line_.minimum + line_.allowances;
        const Money most = terms_.most_deducted(gross);
        const Money deducted = std::min(said_.deducted, most);
        if (said_.deducted != Money()) {
            sum += " − " + deducted.text();
            const auto explained = deducted_too_much(gross, said_.deducted, terms_.month.last(), law_);
            add(Phrase::pay_field_deducted, explained.arithmetic, source("deduction_cap"));
        }
        add(Phrase::pay_label_due, sum == line_.due->text() || sum.empty() ? line_.due->text() : equals(sum, *line_.due));
        if (said_.deposit != Money()) add(Phrase::pay_field_deposit, say_(Phrase::pay_explain_deposit, {{"amount", said_.deposit}}), source("deposit_fine"));
    }

    void paid() {
        if (!line_.paid) return add(Phrase::pay_label_paid, say_(Phrase::value_unknown));
        std::string sum = said_.paid ? said_.paid->text() : std::string();
        if (said_.paid && said_.advanced && *said_.advanced != Money()) sum += " + " + said_.advanced->text();
        if (!said_.paid && !said_.advanced && said_.due && said_.left) sum = said_.due->text() + " − " + said_.left->text();
        add(Phrase::pay_label_paid, sum.empty() || sum == line_.paid->text() ? line_.paid->text() : equals(sum, *line_.paid));
    }

    void short_of() {
        if (!line_.due || !line_.paid) return;
        add(Phrase::pay_label_short, *line_.due > *line_.paid ? equals(line_.due->text() + " − " + line_.paid->text(), line_.short_of) : Money().text());
        if (line_.differs) add(Phrase::pay_field_left, said_.left->text(), say_(Phrase::pay_found_differs));
    }

    // What is told, and not owed by these sums.
    void beside() {
        if (line_.below_minimum && *line_.below_minimum > Money())
            add(Phrase::pay_finding_below_minimum, equals(terms_.minimum_of(said_.days).text() + " − " + (terms_.minimum_of(said_.days) - *line_.below_minimum).text(), *line_.below_minimum), document_of_minimum());
        if (line_.over_cap > Hundredths()) {
            const Hundredths hours = said_.hours.workday + said_.hours.rest_day;
            add(Phrase::pay_finding_over_cap, hours.text() + " − " + terms_.overtime_cap.text() + " = " + line_.over_cap.text(), source("overtime_month"));
        }
        if (line_.second_wage != Money()) add(Phrase::pay_explain_second_wage, line_.second_wage.text(), source("double_wage"));
        std::string days;
        for (const auto& [day, name] : statutory_holidays(terms_.month.first().year()))
            if (Month(day) == terms_.month) days += (days.empty() ? "" : say_(Phrase::list_comma)) + day.iso();
        if (said_.hours.holiday > Hundredths()) add(Phrase::law_holiday, days.empty() ? say_(Phrase::pay_explain_no_holiday) : days);
    }

    const PayFacts& said_;
    const PayLine& line_;
    WageKind kind_;
    const PayTerms& terms_;
    const Law& law_;
    const Speech& say_;
    std::optional<Money> reckoned_;
    Table table_{"items", {}, {column("what", Phrase::pay_column_what, say_), column("arithmetic", Phrase::pay_column_arithmetic, say_), column("source", Phrase::column_source, say_)}, {}, {}};
};

}  // namespace

Document explain_pay_line(const ExplainedRow& kept, const PayTerms& terms, const std::optional<Date>& pay_day, const Law& law, const Speech& say) {
    Document document;
    document.title = say(Phrase::pay_explain_title, {{"line", kept.number}, {"name", masked_name(kept.name)}, {"month", kept.month}});
    document.aside = say(phrase(kept.kind));
    document.datum("line", std::int64_t{kept.number}).datum("month", kept.month.iso());
    document.table(Arithmetic(kept, terms, law, say).write());
    document.datum("due_fen", or_nothing(kept.line.due)).datum("paid_fen", or_nothing(kept.line.paid)).datum("short_fen", kept.line.short_of);
    if (pay_day && kept.said.paid_on)
        document.say(say(kept.line.is_late ? Phrase::pay_explain_late : Phrase::pay_explain_in_time, {{"paid", *kept.said.paid_on}, {"by", *pay_day}}));
    return document;
}

}  // namespace arrears
