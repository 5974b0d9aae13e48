#include "core/intake/import_cells.hpp"

#include <algorithm>
#include <array>

#include "core/intake/pay_cells.hpp"
#include "core/phrases/speech.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/industry.hpp"
#include "core/value/org_codes.hpp"
#include "core/value/region_code.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int oldest_year = 1980;  // a sheet of wage arrears names none before: it is a slip, or another form

std::optional<Date> day_of(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(static_cast<int>(year)), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    return ymd.ok() ? std::optional(Date(std::chrono::sys_days(ymd))) : std::nullopt;
}

std::optional<std::int64_t> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    while (count < text.size() && count < most && is_digit(text[count])) ++count;
    const auto number = number_of_digits(text.substr(0, count), least, most);
    text.remove_prefix(count);
    return number;
}

std::optional<std::int64_t> take_month_name(std::string_view& text) {
    constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    constexpr std::array<std::string_view, 12> whole{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    std::size_t letters = 0;
    std::string word;
    while (letters < text.size() && ((text[letters] | 0x20) >= 'a' && (text[letters] | 0x20) <= 'z')) word += static_cast<char>(text[letters++] | 0x20);
    for (std::size_t month = 0; month < names.size(); ++month)
        if (word == names[month] || word == whole[month]) {
            text.remove_prefix(letters);
            return static_cast<std::int64_t>(month) + 1;
        }
    return std::nullopt;
}

// A time of day behind the day, or nothing.
bool is_time_or_end(std::string_view rest) {
    if (rest.empty()) return true;
    if (rest.front() != ' ' && rest.front() != 'T') return false;
    rest = trimmed(rest.substr(1));
    return rest.find_first_not_of("0123456789:.") == rest.npos && rest.find(':') != rest.npos;
}

// 1.5E+17: what a spreadsheet makes of a long number, whose last digits are lost.
bool is_in_powers_of_ten(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && (is_digit(text[at]) || text[at] == '.')) ++at;
    if (at == 0 || at >= text.size() || (text[at] != 'E' && text[at] != 'e')) return false;
    const std::string_view power = text.substr(at + 1);
    return power.size() > 1 && (power[0] == '+' || is_digit(power[0])) && all_digits(power.substr(1));
}

[[noreturn]] void refuse(Phrase phrase, std::string_view cell) { throw Error(Fault::invalid, phrase, {{"text", excerpt(cell)}}); }

void require_no_power(std::string_view cell) {
    if (is_in_powers_of_ten(cell)) refuse(Phrase::cell_in_powers, cell);
}

template <FixedWord E>
std::int64_t word_in(std::string_view cell) {
    const std::string text = typed(cell);
    std::int64_t place = 0;
    for (const auto& row : Words<E>::rows) {
        if (text == row.code || text == Speech(Language::zh).pattern(row.phrase) || text == Speech(Language::en).pattern(row.phrase)) return place;
        ++place;
    }
    std::vector<Phrase> allowed;
    for (const auto& row : Words<E>::rows) allowed.push_back(row.phrase);
    throw Error(Fault::invalid, Phrase::cell_word_unknown, {{"text", excerpt(cell)}, {"allowed", allowed}});
}

// A state or an outcome, whichever the word is: offices put both into one column. Outcomes are counted on after the states.
std::int64_t state_or_outcome(std::string_view cell) {
    constexpr auto states = static_cast<std::int64_t>(Words<State>::rows.size());
    const std::string text = typed(cell);
    std::int64_t place = 0;
    const auto is = [&](const auto& row) { return text == row.code || text == Speech(Language::zh).pattern(row.phrase) || text == Speech(Language::en).pattern(row.phrase); };
    for (const auto& row : Words<State>::rows) {
        if (is(row)) return place;
        ++place;
    }
    for (const auto& row : Words<Outcome>::rows) {
        if (is(row)) return place;
        ++place;
    }
    static_assert(states > 0);
    throw Error(Fault::invalid, Phrase::cell_state_unknown, {{"text", excerpt(cell)}});
}

std::int64_t amount_in(std::string_view cell, Unit unit) {
    require_no_power(cell);
    const std::string text = typed(cell);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')' && holds_number(text.substr(1, text.size() - 2))) refuse(Phrase::money_negative, cell);
    if (unit == Unit::fen) {
        if (const auto fen = number_of_digits(text, 1, 16)) return *fen;
        refuse(Phrase::money_unreadable, cell);
    }
    try {
        return amount_of(text, unit == Unit::ten_thousand).fen();
    } catch (const Error& error) {
        refuse(error.phrase(), cell);  // with what stands there, and no unit that the column adds to it
    }
}

std::int64_t count_in(std::string_view cell) {
    std::string text = typed(cell);
    for (const std::string_view counter : {"人", "名", "份"})
        if (text.ends_with(counter)) text.resize(text.size() - counter.size());
    if (text.ends_with(".00")) text.resize(text.size() - 3);
    if (const auto number = number_of_digits(trimmed(text), 1, 9)) return *number;
    refuse(Phrase::cell_no_count, cell);
}

std::int64_t day_in(std::string_view cell, const std::vector<std::string>& formats) {
    const std::string text = typed(cell);
    std::optional<Date> day;
    if (formats.empty()) day = evident_day(text);
    for (const auto& format : formats)
        if (!day) day = day_in_format(text, format);
    if (!day) refuse(formats.empty() ? Phrase::cell_no_day : Phrase::cell_no_day_of_form, cell);
    if (day->year() < oldest_year) refuse(Phrase::cell_day_too_old, cell);
    return day->days().time_since_epoch().count();
}

std::int64_t month_in(std::string_view cell) {
    const auto months = months_in(cell);
    if (months.size() == 1) return (months.begin()->first().year() * 12) + static_cast<int>(static_cast<unsigned>(months.begin()->first().ymd().month())) - 1;
    if (const auto day = evident_day(typed(cell))) return day->year() * 12 + static_cast<int>(static_cast<unsigned>(day->ymd().month())) - 1;
    if (const std::string text = typed(cell); text.size() == 6 && all_digits(text)) return month_in(text.substr(0, 4) + "-" + text.substr(4));
    refuse(Phrase::cell_no_month, cell);
}

// 2012-10..2012-12, 2012年10月至12月, one month: in one form, "2012-10..2012-12".
std::string period_in(std::string_view cell) {
    const auto months = months_in(cell);
    if (!months.empty() && months.size() <= 2) return Period{*months.begin(), *months.rbegin()}.text();
    return Period::parse(typed(cell)).text();
}

std::string phone_in(std::string_view cell) {
    require_no_power(cell);
    std::string digits;
    for (const char c : typed(cell))
        if (c != ' ' && c != '-' && c != '(' && c != ')') digits += c;
    if (digits.starts_with("+86")) digits.erase(0, 3);
    if (digits.ends_with(".00")) digits.resize(digits.size() - 3);
    constexpr std::size_t shortest = 7, longest = 15;
    if (digits.size() < shortest || digits.size() > longest || !all_digits(digits)) throw Error(Fault::invalid, Phrase::cell_no_phone);
    return digits;
}

std::string account_in(std::string_view cell) {
    require_no_power(cell);
    std::string digits;
    for (const char c : typed(cell))
        if (c != ' ' && c != '-') digits += c;
    if (digits.size() < 8 || digits.size() > 32 || !all_digits(digits)) throw Error(Fault::invalid, Phrase::cell_no_account);
    return digits;
}

std::int64_t region_in(std::string_view cell) {
    const std::string text = typed(cell);
    if (const auto code = number_of_digits(text, 6, 6)) return RegionCode::parse(text).number();
    if (const auto found = find_region(text)) return found->number();
    refuse(Phrase::cell_no_region, cell);
}

std::int64_t industry_in(std::string_view cell) {
    const std::string text = typed(cell);
    if (const auto found = find_industry(text)) return found->number();
    refuse(Phrase::cell_no_industry, cell);
}

std::string names_in(std::string_view cell) {
    std::string made;
    const auto add = [&](std::string_view name) {
        name = trimmed(name);
        if (!name.empty()) (made += made.empty() ? "" : ";") += name;
    };
    std::string part;
    for (std::size_t at = 0; at < cell.size();) {
        const std::string_view rest = cell.substr(at);
        std::size_t width = 0;
        for (const std::string_view mark : {";", "；", "、", ",", "，", "\n"})
            if (rest.starts_with(mark)) width = mark.size();
        if (width == 0) {
            part += cell[at++];
            continue;
        }
        add(part);
        part.clear();
        at += width;
    }
    add(part);
    return made;
}

// What was looked into, by its codes: 工资支付；劳动合同:3 is wage_payment;contracts:3.
std::string topics_in(std::string_view cell) {
    std::string made;
    for (std::string list = names_in(cell); !list.empty();) {
        const auto end = std::min(list.find(';'), list.size());
        const std::string one = half_width(list.substr(0, end));
        const auto colon = std::min(one.find(':'), one.size());
        (made += made.empty() ? "" : ";") += code(Words<Topic>::rows[static_cast<std::size_t>(word_in<Topic>(one.substr(0, colon)))].value);
        made += one.substr(colon);
        list.erase(0, end + 1);
    }
    return made;
}

// Most cells hold nothing that has to be refused; whoever looks at the ledger later must not be led astray by what cannot be seen.
void require_text(std::string_view cell, bool is_personal) {
    for (const char c : cell)
        if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t' && c != '\r') refuse(Phrase::cell_no_text, is_personal ? "***" : cell);
    constexpr std::size_t most = 64 * 1024;
    if (cell.size() > most) throw Error(Fault::invalid, Phrase::note_too_long, {{"bytes", cell.size()}});
}

}  // namespace

std::optional<Date> day_in_format(std::string_view text, std::string_view format) {
    if (format == "excel") {
        if (text.ends_with(".00")) text.remove_suffix(3);
        const auto days = number_of_digits(text, 1, 6);
        constexpr std::int64_t first = 61, last = 2'958'465;  // before March of 1900 the numbers are one day off: a leap day that was none
        return days && *days >= first && *days <= last ? std::optional(Date::of(1900, 1, 1) + static_cast<int>(*days - 2)) : std::nullopt;
    }
    std::optional<std::int64_t> year, month, day;
    while (!format.empty()) {
        if (format.front() != '%' || format.size() < 2) {
            if (text.empty() || text.front() != format.front()) return std::nullopt;
            text.remove_prefix(1), format.remove_prefix(1);
            continue;
        }
        const char what = format[1];
        format.remove_prefix(2);
        switch (what) {
            case 'Y': year = take_digits(text, 4, 4); if (!year) return std::nullopt; break;
            case 'y': {
                const auto two = take_digits(text, 2, 2);
                if (!two) return std::nullopt;
                year = *two + (*two < 70 ? 2000 : 1900);
                break;
            }
            case 'm': month = take_digits(text, 1, 2); if (!month) return std::nullopt; break;
            case 'd': day = take_digits(text, 1, 2); if (!day) return std::nullopt; break;
            case 'b': month = take_month_name(text); if (!month) return std::nullopt; break;
            default: return std::nullopt;
        }
    }
    if (!year || !month || !day || !is_time_or_end(text)) return std::nullopt;
    return day_of(*year, *month, *day);
}

std::optional<Date> evident_day(std::string_view text) {
    for (const std::string_view format : {"%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日"})
        if (const auto day = day_in_format(text, format)) return day;
    if (text.size() == 8 && all_digits(text)) return day_of(*number_of_digits(text.substr(0, 4), 4, 4), *number_of_digits(text.substr(4, 2), 2, 2), *number_of_digits(text.substr(6), 2, 2));
    return std::nullopt;
}

CellReader::CellReader(const ExchangeColumn& column, const MappedColumn* mapped, Unit unit, const std::vector<std::string>& blank)
    : column_(&column), mapped_(mapped), unit_(unit), blank_(blank) {}

// What stands in the cell for us: nothing for what stands for nothing, and of what the source writes, what it means.
std::string_view CellReader::meant(std::string_view cell) {
    cell = bare(cell);
    if (cell.empty()) return cell;
    if (std::ranges::find(blank_, cell) != blank_.end()) return {};
    if (mapped_) {
        if (!mapped_->drop.empty()) {
            dropped_ = cell;
            for (const auto& part : mapped_->drop)
                for (std::size_t at = dropped_.find(part); at != dropped_.npos && !part.empty(); at = dropped_.find(part, at)) dropped_.erase(at, part.size());
            cell = trimmed(dropped_);
        }
        if (!mapped_->values.empty()) {
            const auto found = mapped_->values.find(std::string(cell));
            if (found != mapped_->values.end()) cell = found->second;
        }
    }
    if (column_->type != CellType::text && is_dash(cell)) return {};
    return cell;
}

void CellReader::read(std::string_view cell, ImportCell& into) {
    if (cell.empty()) return into.clear();
    if (is_same(cell, last_)) {
        into = last_read_;
        return;
    }
    last_.clear();
    read_afresh(cell, into);
    last_.assign(cell);
    last_read_ = into;
}

void CellReader::read_afresh(std::string_view cell, ImportCell& into) {
    into.clear();
    require_text(cell, column_->is_personal);
    const std::string_view text = meant(cell);
    if (text.empty()) return;
    const auto remembered = [&](auto&& number_of) {
        if (const auto found = known_.find(text); found != known_.end()) return into.set(found->second.number);
        into.set(number_of(text));
        constexpr std::size_t many = 10'000;
        if (known_.size() < many) known_.emplace(text, into);
    };
    switch (column_->type) {
        case CellType::date: return into.set(day_in(text, mapped_ ? mapped_->formats : std::vector<std::string>()));
        case CellType::money: return into.set(amount_in(text, unit_));
        case CellType::count: return into.set(count_in(text));
        case CellType::month: return into.set(month_in(text));
        case CellType::period: return into.set(period_in(text));
        case CellType::yes_no:
            if (const auto is = yes_or_no(text)) return into.set(*is ? 1 : 0);
            refuse(Phrase::cell_no_yes_no, cell);
        case CellType::phone: return into.set(phone_in(text));
        case CellType::account: return into.set(account_in(text));
        case CellType::id_number: require_no_power(text); return into.set(IdNumber::parse(text).full());
        case CellType::credit_code: require_no_power(text); return into.set(CreditCode::parse(text).text());
        case CellType::registration_number: require_no_power(text); return into.set(RegistrationNumber::parse(text).text());
        case CellType::organisation_code: return into.set(OrganisationCode::parse(text).text());
        case CellType::region: return remembered(region_in);
        case CellType::industry: return remembered(industry_in);
        case CellType::state: case CellType::outcome: return remembered(state_or_outcome);
        case CellType::names: return into.set(names_in(text));
        case CellType::topics: case CellType::breaches: return into.set(topics_in(text));
        case CellType::text: return into.set(text);
        default: return with_words(column_->type, [&]<class E>() { remembered(word_in<E>); }, [] {});
    }
}

}  // namespace arrears
