#include "core/intake/pay_sheet.hpp"

#include <algorithm>

#include "core/intake/pay_cells.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"
#include "core/value/org_codes.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::size_t most_lines_above = 60;  // a heading that stands lower must be named
constexpr std::size_t most_faults = 200;      // that are told one by one
constexpr std::size_t most_heading_lines = 3;

std::vector<std::string> copied(const SourceLine& line) { return {line.cells.begin(), line.cells.end()}; }

// What a cell of a sum states; nothing where it is blank, or a formula's error.
std::optional<Money> stated_sum(std::string_view cell, const PayColumn& column) {
    try {
        return amount_of(cell, column.is_in_ten_thousands);
    } catch (const Error&) {
        return std::nullopt;
    }
}

// A value that stands in the wrong column may be a person's: it is quoted where it is an amount, and masked where not.
Error discreet(const Error& error) {
    Args args = error.args();
    for (auto& [name, arg] : args) {
        const auto* text = std::get_if<std::string>(&arg.value());
        if (!text) continue;
        if (holds_long_number(*text)) arg = Arg(text->substr(0, 6) + "********");
        else if (std::ranges::none_of(*text, is_digit) && text->find_first_of("#!") == std::string::npos) arg = Arg(masked_name(*text));
    }
    return Error(error.fault(), error.phrase(), std::move(args));
}

}  // namespace

bool PaySheetRead::has(PayField field) const {
    return std::ranges::any_of(columns, [&](const PayColumn& column) { return column.is_read && column.field == field; });
}

bool PaySheetRead::has_hours() const {
    return std::ranges::any_of(std::array{PayField::ot_workday, PayField::ot_rest, PayField::ot_holiday, PayField::ot_any, PayField::rest_days, PayField::holiday_days},
                               [&](PayField field) { return has(field); });
}

PaySheetReader::PaySheetReader(PaySheetOptions options, const Law& law, const Calendar& calendar, TakePayLine take)
    : options_(std::move(options)), law_(law), calendar_(calendar), take_(std::move(take)) {}

bool PaySheetReader::take(const SourceLine& line) {
    if (has_begun_) return reckon(line), true;
    waiting_.emplace_back(line.number, copied(line));
    sheet_name_ = line.sheet;
    if ((!options_.heading_line && waiting_.size() == most_lines_above) || (options_.heading_line && line.number >= *options_.heading_line + static_cast<int>(most_heading_lines))) find_heading();
    return true;
}

// The line with most of the usual headings, of which one says who; and the lines beside it that belong to it.
void PaySheetReader::find_heading() {
    std::size_t best = waiting_.size();
    std::size_t most = 1;
    for (std::size_t at = 0; at < waiting_.size(); ++at) {
        const auto& [number, cells] = waiting_[at];
        if (options_.heading_line && number != *options_.heading_line) continue;
        std::size_t known = 0;
        for (const std::string& cell : cells)
            if (const auto field = usual_field(cell); field && *field != PayField::number) ++known;
        if (options_.heading_line) {
            best = at;
            break;
        }
        if (known > most) most = known, best = at;
    }
    if (best == waiting_.size()) throw Error(Fault::invalid, options_.heading_line ? Phrase::pay_heading_not_there : Phrase::pay_no_heading,
                                              {{"line", options_.heading_line.value_or(0)}, {"lines", waiting_.size()}}).in("heading");
    const auto filled = [&](std::size_t at) { return std::ranges::count_if(waiting_[at].second, [](const std::string& cell) { return !trimmed(cell).empty(); }); };
    const auto any = [&](std::size_t at, auto&& is) { return std::ranges::any_of(waiting_[at].second, is); };
    const auto holds_colon = [](const std::string& cell) { return cell.find(':') != std::string::npos || cell.find("：") != std::string::npos; };
    std::size_t top = best, bottom = best;
    const auto is_of_title = [](const std::string& cell) { return !months_in(cell).empty() || without_spaces(cell).starts_with("单位"); };
    if (!options_.heading_line)
        while (top > 0 && bottom - top + 1 < most_heading_lines && filled(top - 1) > 1 && !any(top - 1, holds_colon) && !any(top - 1, is_of_title) && !any(top - 1, [](const std::string& cell) { return holds_number(cell); })) --top;
    // Below it, lines that say nobody's name and hold no figure say more of the columns.
    std::size_t name_at = 0;
    for (std::size_t column = 0; column < waiting_[best].second.size(); ++column)
        if (const auto field = usual_field(waiting_[best].second[column]); field == PayField::name || field == PayField::id_number) name_at = column;
    const auto says_more = [&](std::size_t at) {
        const auto& cells = waiting_[at].second;
        const bool has_nobody = name_at >= cells.size() || trimmed(cells[name_at]).empty();
        return has_nobody && filled(at) > 0 && !any(at, holds_colon) && !any(at, [](const std::string& cell) { return holds_number(cell); }) && !any(at, [](const std::string& cell) { return names_a_sum(without_spaces(cell)) && without_spaces(cell) != "合计" && without_spaces(cell) != "小计"; });
    };
    while (bottom + 1 < waiting_.size() && bottom - top + 1 < most_heading_lines && says_more(bottom + 1)) ++bottom;
    begin(top, bottom);
}

void PaySheetReader::begin(std::size_t top, std::size_t bottom) {
    std::vector<std::vector<std::string>> heading;
    for (std::size_t at = top; at <= bottom; ++at) heading.push_back(waiting_[at].second);
    read_.heading_line = waiting_[top].first;
    read_.columns = pay_columns(heading, options_.columns);
    // What stands above the heading and is itself a line of the table, with a number of a person in it, is no title.
    for (std::size_t at = 0; at < top; ++at)
        for (const std::string& cell : waiting_[at].second)
            if (!trimmed(cell).empty() && std::ranges::none_of(waiting_[at].second, holds_long_number)) read_.title += (read_.title.empty() ? "" : "  ") + visible(trimmed(cell));
    const bool all_in_ten_thousands = read_.title.find("单位：万元") != std::string::npos || read_.title.find("单位:万元") != std::string::npos;
    for (PayColumn& column : read_.columns) {
        column.is_in_ten_thousands |= all_in_ten_thousands && !column.is_in_yuan;
        if (!column.is_read) continue;
        wanted_.push_back(wanted(column));
        if (column.field == PayField::name) name_at_ = column.place;
        if (column.field == PayField::id_number) id_at_ = column.place;
        has_advance_ |= column.field == PayField::advance;
        has_paid_ |= column.field == PayField::paid;
    }
    if (!name_at_ && !id_at_) throw Error(Fault::invalid, Phrase::pay_no_person, {{"line", read_.heading_line}}).in("map");
    for (const Wanted& column : wanted_) {
        if (column.field == PayField::due) sums_.push_back({column.column, &PayFacts::due, {}, {}});
        if (column.field == PayField::paid) sums_.push_back({column.column, &PayFacts::paid, {}, {}});
        if (column.field == PayField::left) sums_.push_back({column.column, &PayFacts::left, {}, {}});
    }
    decide_kind();
    decide_month();
    std::erase_if(wanted_, [&](const Wanted& column) {
        return (column.field == PayField::wage && read_.kind != WageKind::month) || (column.field == PayField::day_wage && read_.kind != WageKind::day) ||
               (column.field == PayField::price && read_.kind != WageKind::piece);
    });
    for (const Wanted& column : wanted_)
        if (column.field == PayField::month) month_column_ = &column;
    has_begun_ = true;
    auto lines = std::move(waiting_);
    waiting_.clear();
    for (std::size_t at = bottom + 1; at < lines.size(); ++at) {
        const std::vector<std::string_view> cells(lines[at].second.begin(), lines[at].second.end());
        reckon({lines[at].first, cells});
    }
}

void PaySheetReader::decide_kind() {
    read_.kind = options_.kind;
    if (options_.kind) return;
    std::vector<WageKind> there;
    if (read_.has(PayField::wage)) there.push_back(WageKind::month);
    if (read_.has(PayField::day_wage)) there.push_back(WageKind::day);
    if (read_.has(PayField::price)) there.push_back(WageKind::piece);
    if (there.size() > 1) {
        std::vector<Error::Candidate> kinds;
        for (const WageKind kind : there) kinds.emplace_back(std::string(code(kind)), phrase(kind));
        throw Error(Fault::undecided, Phrase::pay_kind_undecided).in("kind").among(std::move(kinds));
    }
    read_.kind = there.empty() ? WageKind::lump : there.front();
    const bool says_money = !there.empty() || read_.has(PayField::due) || read_.has(PayField::paid) || read_.has(PayField::left);
    if (!says_money) throw Error(Fault::invalid, Phrase::pay_no_money, {{"line", read_.heading_line}}).in("map");
}

// The month that a text names, where it names one.
void PaySheetReader::decide_month() {
    using From = PaySheetRead::MonthFrom;
    read_.month_from = From::column;
    if (read_.has(PayField::month)) return;
    const auto choose = [&](std::string_view text, From from) {
        const auto months = months_in(text);
        if (months.size() == 1) month_ = *months.begin(), read_.month_from = from;
        return months.size() > 1;
    };
    if (options_.month) return month_ = options_.month, read_.month_from = From::said, void();
    const bool is_unclear = choose(read_.title, From::title) || (!month_ && choose(sheet_name_, From::sheet)) || (!month_ && choose(options_.file_name, From::file));
    if (is_unclear || !month_) throw Error(Fault::undecided, Phrase::pay_month_unknown).in("month");
}

PaySheetReader::Terms* PaySheetReader::terms_of(Month month) {
    auto found = terms_.find(month);
    if (found == terms_.end()) {
        const auto by = options_.pay_day ? pay_day_of(month, *options_.pay_day, calendar_) : std::nullopt;
        const std::uint32_t bit = terms_.size() < Persons::months ? 1u << terms_.size() : 0u;
        found = terms_.emplace(month, Terms{month, pay_terms(month, law_, calendar_), by, 0, bit}).first;
    }
    return &found->second;
}

// Sums, signatures, the heading again, numbered lines that nobody filled in.
bool PaySheetReader::is_no_worker(const SourceLine& line) {
    const auto cell = [&](std::optional<std::size_t> at) { return at && *at < line.cells.size() ? bare(line.cells[*at]) : std::string_view(); };
    const std::string said = without_spaces(cell(name_at_));
    std::string first;
    for (const std::string_view one : line.cells)
        if (first.empty()) first = without_spaces(one);
    if (first.empty()) return true;
    if (names_a_sum(said) || names_a_sum(first)) {
        if (names_the_whole_sum(said) || names_the_whole_sum(first)) check_sums(line);
        return true;
    }
    const bool is_heading_again = name_at_ && usual_field(cell(name_at_)) == PayField::name;
    if (is_heading_again) return true;
    // Where a line says nothing but who, it is signed by him; where it says nobody either, it is a blank one with its number.
    const bool says_more = std::ranges::any_of(wanted_, [&](const Wanted& column) {
        const bool is_who = column.field == PayField::name || column.field == PayField::team || column.field == PayField::job;
        return !is_who && column.place < line.cells.size() && !trimmed(line.cells[column.place]).empty();
    });
    if (names_a_signature(said) || names_a_signature(first)) return !says_more || said.empty();
    if (!said.empty() || !cell(id_at_).empty()) return false;
    // Nobody is named, and no figure stands there: the second line of a heading that is repeated.
    return !says_more || std::ranges::none_of(line.cells, holds_number);
}

void PaySheetReader::fault(int line, std::string heading, Error why) {
    ++read_.faulty;
    why = discreet(why);
    if (read_.faults.size() < most_faults) read_.faults.push_back({line, std::move(heading), std::move(why)});
}

// A code is checked as one, since a slip in it would be another employer.
void PaySheetReader::take_employer(std::string_view cell) {
    if (cell.size() == 18 && std::ranges::all_of(cell, [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); })) CreditCode::parse(cell);
    read_.has_several_employers |= !employer_text_.empty();
    is_of_another_ = !options_.employer.empty() && std::ranges::find(options_.employer, cell) == options_.employer.end();
    employer_text_ = cell;
}

PaySheetReader::Wanted PaySheetReader::wanted(const PayColumn& column) {
    Wanted made{column.place, *column.field, column.is_in_ten_thousands, &column};
    if (column.is_in_ten_thousands || column.is_in_days) {
        if (column.field == PayField::days) made.quantity = &PayFacts::days;
        return made;
    }
    switch (*column.field) {
        case PayField::wage: case PayField::day_wage: case PayField::price: made.amount = &PayFacts::wage; break;
        case PayField::due: made.amount = &PayFacts::due; break;
        case PayField::paid: made.amount = &PayFacts::paid; break;
        case PayField::left: made.amount = &PayFacts::left; break;
        case PayField::days: made.quantity = &PayFacts::days; break;
        case PayField::pieces: made.quantity = &PayFacts::pieces; break;
        case PayField::ot_workday: case PayField::ot_any: made.hours = &Overtime::workday; break;
        case PayField::ot_rest: made.hours = &Overtime::rest_day; break;
        case PayField::ot_holiday: made.hours = &Overtime::holiday; break;
        default: break;
    }
    return made;
}

// A plain number into its place; false for all else, which read_cell() reads.
inline bool PaySheetReader::Wanted::take_plain(std::string_view cell, PayFacts& said) const {
    if (!amount && !quantity && !hours) return false;
    const auto number = plain_hundredths(cell, amount ? 13 : 6);
    if (!number) return false;
    if (amount) said.*amount = Money::fen(*number);
    else if (quantity) said.*quantity = Hundredths::hundredths(*number);
    else said.hours.*hours = said.hours.*hours + Hundredths::hundredths(*number);
    return true;
}

void PaySheetReader::read_cell(std::string_view cell, const Wanted& column, Cells& into) {
    PayFacts& said = into.said;
    const auto money = [&] { return is_dash(cell) ? Money() : amount_of(cell, column.is_in_ten_thousands); };
    const auto hours = [&] { return is_dash(cell) ? Hundredths() : Hundredths::parse(cell); };
    const auto in_hours = [&] { return into.terms->terms.hours_of_days(hours()); };
    const auto worked = [&] { return column.column->is_in_days ? in_hours() : hours(); };
    const auto add = [&](std::optional<Money>& sum) { sum = sum.value_or(Money()) + money(); };
    const auto date = [&] {
        const auto day = sheet_date(cell);
        if (!day) throw Error(Fault::invalid, Phrase::pay_date_unreadable, {{"text", excerpt(cell)}});
        return day;
    };
    switch (column.field) {
        case PayField::number: case PayField::job: case PayField::none: case PayField::name: case PayField::month: return;
        case PayField::team: into.team = cell; return;
        case PayField::id_number:
            if (!IdNumber::is_plain(cell)) {
                if (cell.find_first_of("Ee+") != std::string_view::npos) throw Error(Fault::invalid, Phrase::pay_id_lost);
                IdNumber::parse(cell);
            }
            into.id_number = cell;
            return;
        case PayField::employer:
            if (!is_same(cell, employer_text_)) take_employer(cell);
            into.is_of_another = is_of_another_;
            return;
        case PayField::days: said.days = hours(); return;
        case PayField::pieces: said.pieces = hours(); return;
        case PayField::wage: case PayField::day_wage: case PayField::price: said.wage = money(); return;
        case PayField::ot_workday: case PayField::ot_any: said.hours.workday = said.hours.workday + worked(); return;
        case PayField::ot_rest: said.hours.rest_day = said.hours.rest_day + worked(); return;
        case PayField::ot_holiday: said.hours.holiday = said.hours.holiday + worked(); return;
        case PayField::rest_days: said.hours.rest_day = said.hours.rest_day + in_hours(); return;
        case PayField::holiday_days: said.hours.holiday = said.hours.holiday + in_hours(); return;
        case PayField::overtime_paid: return add(said.overtime_paid);
        case PayField::allowance: return add(said.allowances);
        case PayField::due: said.due = money(); return;
        case PayField::withheld: said.withheld_by_law += money(); return;
        case PayField::deducted: said.deducted += money(); return;
        case PayField::deposit: said.deposit += money(); return;
        case PayField::advance: return add(said.advanced);
        case PayField::paid: said.paid = money(); return;
        case PayField::left: said.left = money(); return;
        case PayField::contract:
            said.has_contract = yes_or_no(cell);
            if (!said.has_contract) said.contract_on = sheet_date(cell), said.has_contract = said.contract_on.has_value();
            if (!*said.has_contract && !yes_or_no(cell)) throw Error(Fault::invalid, Phrase::pay_contract_unreadable, {{"text", excerpt(cell)}});
            return;
        case PayField::contract_on:
            if (const auto said_so = yes_or_no(cell)) said.has_contract = *said_so;
            else said.contract_on = date(), said.has_contract = true;
            return;
        case PayField::hired: said.hired = date(); return;
        case PayField::paid_on: said.paid_on = date(); return;
    }
}

void PaySheetReader::reckon(const SourceLine& line) {
    const bool has_number = id_at_ && *id_at_ < line.cells.size() && !line.cells[*id_at_].empty() && is_digit(line.cells[*id_at_].front());
    if (!has_number && is_no_worker(line)) return ++read_.passed_over, void();
    Cells cells;
    const Wanted* at = month_column_;
    try {
        if (at) {
            const std::string_view cell = at->place < line.cells.size() ? line.cells[at->place] : std::string_view();
            if (!terms_before_ || !is_same(cell, month_text_)) {
                const auto day = sheet_date(cell);  // an office program makes a day of 2012-11
                terms_before_ = terms_of(day ? Month(*day) : Month::parse(cell));
                month_text_ = cell;
            }
        } else if (!terms_before_) {
            terms_before_ = terms_of(*month_);
        }
        cells.terms = terms_before_;
        if (name_at_ && *name_at_ < line.cells.size()) cells.name = bare(line.cells[*name_at_]);
        for (const Wanted& column : wanted_) {
            if (column.place >= line.cells.size()) continue;
            const std::string_view cell = bare(line.cells[column.place]);
            if (cell.empty()) continue;
            if (column.take_plain(cell, cells.said)) continue;
            at = &column;
            read_cell(cell, column, cells);
        }
        at = nullptr;
        if (cells.is_of_another) return ++read_.of_others, void();
        if (cells.name.empty() && cells.id_number.empty()) throw Error(Fault::invalid, Phrase::pay_nobody);
        // 借支 that is left blank is none; 实发 that is left blank is not known, whatever was advanced.
        if (has_advance_ && !cells.said.advanced) cells.said.advanced = Money();
        if (has_paid_ && !cells.said.paid) cells.said.advanced.reset();
        const PayLine reckoned = check_line(cells.said, *read_.kind, cells.terms->terms, cells.terms->pay_day);
        const PayRow row{line.number, cells.name, cells.id_number, cells.team, cells.terms->month, *read_.kind, cells.said, reckoned};
        ++cells.terms->rows;
        add(row);
        if (take_) take_(row);
    } catch (const Error& error) {
        return fault(line.number, at ? at->column->heading : std::string(), error);
    }
}

void PaySheetReader::add(const PayRow& row) {
    PaySheetTotals& totals = read_.totals;
    const PayLine& line = row.line;
    for (StatedSum& sum : sums_)
        if (const auto& stated = row.said.*sum.of) sum.all += *stated, sum.since += *stated;
    if (line.due) totals.due += *line.due;
    else ++totals.due_unknown;
    if (line.paid) totals.paid += *line.paid;
    else totals.paid_unknown += !line.is_conceded;
    totals.contract_unknown += !row.said.has_contract;
    totals.second_wage += line.second_wage;
    totals.differing += line.differs;
    totals.minimum_unknown += !line.below_minimum;
    const auto bit = [](PayFinding finding, bool is_found) { return static_cast<unsigned>(is_found) << static_cast<unsigned>(finding); };
    const unsigned findings = bit(PayFinding::below_minimum, line.below_minimum && *line.below_minimum > Money()) | bit(PayFinding::overtime, line.of.overtime > Money()) |
                              bit(PayFinding::unpaid, line.is_unpaid()) | bit(PayFinding::without_contract, line.is_without_contract) | bit(PayFinding::over_cap, line.over_cap > Hundredths()) |
                              bit(PayFinding::late, line.is_late) | bit(PayFinding::short_of, line.short_of > Money());
    if (findings != 0) count(line, findings);
    if (!row.id_number.empty()) {
        totals.repeated += persons_.meet(row.id_number.size() == 18 ? row.id_number : std::string_view(IdNumber::parse(row.id_number).full()), findings, terms_before_->bit);
        return;
    }
    ++totals.without_id;
    for (std::size_t at = 0; at < pay_findings; ++at) totals.found[at].workers += findings >> at & 1;
}

void PaySheetReader::count(const PayLine& line, unsigned findings) {
    PaySheetTotals& totals = read_.totals;
    totals.short_of += line.short_of;
    totals.short_wages += line.of.wages;
    totals.short_minimum += line.of.minimum;
    totals.short_overtime += line.of.overtime;
    totals.short_deduction += line.of.deduction;
    totals.short_deposit += line.of.deposit;
    const auto add = [&](PayFinding finding, Money sum) {
        PayCount& counted = totals.found[static_cast<std::size_t>(finding)];
        if ((findings >> static_cast<unsigned>(finding) & 1) == 0) return;
        ++counted.lines;
        counted.sum += sum;
    };
    add(PayFinding::below_minimum, line.below_minimum.value_or(Money()));
    add(PayFinding::overtime, line.of.overtime);
    add(PayFinding::unpaid, line.due.value_or(Money()));
    add(PayFinding::without_contract, line.second_wage);
    add(PayFinding::over_cap, Money());
    add(PayFinding::late, line.paid.value_or(Money()));
    add(PayFinding::short_of, line.short_of);
}

// A sum that the sheet states is that of the lines since the last such sum, or of all: a sum of a page, or of the sheet.
void PaySheetReader::check_sums(const SourceLine& line) {
    for (StatedSum& sum : sums_) {
        if (sum.column->place < line.cells.size()) {
            const auto stated = stated_sum(line.cells[sum.column->place], *sum.column);
            if (stated && *stated != sum.all && *stated != sum.since && read_.wrong_sums.size() < most_faults) read_.wrong_sums.push_back({line.number, *sum.column->field, *stated, sum.since});
        }
        sum.since = Money();
    }
}

PaySheetRead PaySheetReader::finish() {
    if (!has_begun_) find_heading();
    PaySheetTotals& totals = read_.totals;
    for (const auto& [month, terms] : terms_) {
        if (terms.rows == 0) continue;
        totals.rows += terms.rows;
        if (!totals.from) totals.from = month;
        totals.to = month;
    }
    totals.workers_known = persons_.knows_all();
    totals.workers = totals.without_id + persons_.count();
    for (std::size_t at = 0; at < pay_findings; ++at) totals.found[at].workers += persons_.count_of(at);
    return std::move(read_);
}

}  // namespace arrears
