#include "core/intake/pay_columns.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/value/nearest.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

struct Usual {
    PayField field{};
    std::size_t rank = 0;  // among the headings of its field: of two columns the one that is named first is meant
};

const std::map<std::string, Usual, std::less<>>& usual_headings() {
    static const auto headings = [] {
        std::map<std::string, Usual, std::less<>> made;
        each_row(embedded("names/pay-columns.csv"), [&](std::string_view row) {
            const PayField field = from_code<PayField>(next_field(row)).value();
            for (std::size_t rank = 0; !row.empty(); ++rank) {
                const auto end = std::min(row.find(';'), row.size());
                made.emplace(row.substr(0, end), Usual{field, rank});
                row.remove_prefix(std::min(end + 1, row.size()));
            }
            return true;
        });
        return made;
    }();
    return headings;
}

// 实发 工资（元） → 实发工资, and its unit.
struct Plain {
    std::string text;
    std::string unit;  // of those in brackets the last: 元, 万元, 天, 小时
};

Plain plain(std::string_view heading) {
    Plain made;
    bool is_in_brackets = false;
    const std::string half = half_width(heading);
    for (std::size_t at = 0; at < half.size(); ++at) {
        const char c = half[at];
        if (c == '(' || c == '[') is_in_brackets = true;
        else if (c == ')' || c == ']') is_in_brackets = false;
        else if (static_cast<unsigned char>(c) > ' ') (is_in_brackets ? made.unit : made.text) += c;
    }
    for (const std::string_view prefix : {"本月", "当月", "本期"})
        if (made.text.starts_with(prefix) && made.text.size() > prefix.size()) made.text.erase(0, prefix.size());
    return made;
}

// What says nothing by itself below a heading of several columns: 加班 | 天数.
bool is_general(std::string_view leaf) {
    constexpr std::array<std::string_view, 9> general{"天数", "金额", "小时", "工时", "时数", "数量", "合计", "标准", "单价"};
    return std::ranges::find(general, leaf) != general.end();
}

std::optional<Usual> usual(const std::string& group, const std::string& leaf) {
    const auto& known = usual_headings();
    const auto named = [&](const std::string& text) {
        const auto found = known.find(text);
        return found == known.end() ? std::nullopt : std::optional(found->second);
    };
    if (group.empty()) return named(leaf);
    for (const auto& [heading, field] : known)
        if (const auto slash = heading.find('/'); slash != std::string::npos && heading.substr(slash + 1) == leaf && group.find(heading.substr(0, slash)) != std::string::npos) return field;
    if (const auto joined = named(group + leaf)) return joined;
    return is_general(leaf) ? std::nullopt : named(leaf);
}

// Digits of a person, where a line of the table was taken for its heading.
std::string without_long_numbers(const std::string& text) {
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t digits = 0;
        while (at + digits < text.size() && text[at + digits] >= '0' && text[at + digits] <= '9') ++digits;
        constexpr std::size_t of_an_id = 15;
        if (digits >= of_an_id) made += text.substr(at, 6) + "********";
        else made += text.substr(at, std::max<std::size_t>(digits, 1));
        at += std::max<std::size_t>(digits, 1);
    }
    return made;
}

struct Heading {
    std::string shown, group, leaf, unit;
};

// A blank cell of an upper line continues the one before it, where the line below says more of it.
std::vector<Heading> headings_of(const std::vector<std::vector<std::string>>& lines) {
    std::size_t columns = 0;
    for (const auto& line : lines) columns = std::max(columns, line.size());
    std::vector<Heading> made(columns);
    const auto cell = [&](std::size_t line, std::size_t column) { return column < lines[line].size() ? std::string(trimmed(lines[line][column])) : std::string(); };
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<std::string> parts;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            std::string text = cell(line, column);
            bool says_more_below = false;
            for (std::size_t below = line + 1; below < lines.size(); ++below) says_more_below |= !cell(below, column).empty();
            for (std::size_t before = column; text.empty() && says_more_below && before > 0; --before) text = cell(line, before - 1);
            if (!text.empty()) parts.push_back(std::move(text));
        }
        Heading& heading = made[column];
        for (const std::string& part : parts) {
            const Plain said = plain(part);
            heading.shown += (heading.shown.empty() ? "" : "/") + without_long_numbers(visible(part));
            heading.group += heading.leaf;
            heading.leaf = said.text;
            if (!said.unit.empty()) heading.unit = said.unit;
        }
    }
    return made;
}

bool is_one_of(std::string_view unit, std::initializer_list<std::string_view> units) { return std::ranges::find(units, unit) != units.end(); }

bool is_of_overtime(PayField field) {
    switch (field) {
        case PayField::ot_workday: case PayField::ot_rest: case PayField::ot_holiday: case PayField::ot_any: case PayField::rest_days: case PayField::holiday_days: return true;
        default: return false;
    }
}

std::size_t place_of(const std::string& said, const std::vector<PayColumn>& columns, const std::vector<Heading>& headings) {
    const std::string wanted = plain(said).text;
    for (const PayColumn& column : columns)
        if (!wanted.empty() && (headings[column.place].leaf == wanted || plain(column.heading).text == wanted)) return column.place;
    std::string letters = typed(said);
    for (char& c : letters)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    for (const PayColumn& column : columns)
        if (column.letters() == letters) return column.place;
    std::vector<std::string> there;
    for (const PayColumn& column : columns)
        if (!column.heading.empty()) there.push_back(column.letters() + "  " + column.heading);
    throw Error(Fault::invalid, Phrase::pay_column_unknown, {{"text", excerpt(said)}}).in("map").among(std::move(there));
}

void guess(PayColumn& column, const std::string& leaf) {
    std::vector<std::string> known;
    for (const auto& [heading, field] : usual_headings())
        if (field.field != PayField::none && field.field != PayField::number) known.push_back(heading);
    constexpr std::size_t two_characters = 6;  // of which one may be another makes them like everything
    auto best = leaf.size() > two_characters ? nearest(leaf, known) : std::nullopt;
    if (!best)  // 实发工资总额: a usual heading stands in it
        for (const auto& heading : known)
            if (heading.size() >= 6 && leaf.find(heading) != std::string::npos && (!best || heading.size() > best->size())) best = heading;
    if (!best) return;
    column.likely = *best;
    column.likely_field = usual_headings().at(*best).field;
}

// What stands beside its parts is their sum: 加班工时 beside 平时加班 and 休息日加班, 扣款合计 beside 罚款 and 社保.
void drop_sums(std::vector<PayColumn*>& of_field, const std::vector<PayColumn>& columns) {
    const auto any_other = [&](const PayColumn* one, auto&& is_part) { return std::ranges::any_of(columns, [&](const PayColumn& other) { return other.place != one->place && other.field && is_part(*other.field); }); };
    std::erase_if(of_field, [&](const PayColumn* column) {
        if (column->field == PayField::ot_any) return any_other(column, [](PayField field) { return field != PayField::ot_any && is_of_overtime(field); });
        const bool says_sum = column->heading.find("合计") != std::string::npos || column->heading.find("小计") != std::string::npos || column->heading.find("总额") != std::string::npos;
        const auto is_taken_off = [](PayField field) { return field == PayField::deducted || field == PayField::withheld || field == PayField::deposit; };
        return says_sum && any_other(column, [&](PayField field) { return field == column->field || (is_taken_off(*column->field) && is_taken_off(field)); });
    });
}

}  // namespace

bool adds_up(PayField field) {
    switch (field) {
        case PayField::ot_workday: case PayField::ot_rest: case PayField::ot_holiday: case PayField::ot_any: case PayField::rest_days: case PayField::holiday_days:
        case PayField::overtime_paid: case PayField::allowance: case PayField::withheld: case PayField::deducted: case PayField::deposit: case PayField::advance:
            return true;
        default: return false;
    }
}

std::optional<PayField> usual_field(std::string_view cell) {
    const auto found = usual("", plain(cell).text);
    return found ? std::optional(found->field) : std::nullopt;
}

std::vector<PayColumn> pay_columns(const std::vector<std::vector<std::string>>& lines, const std::vector<SaidColumn>& said) {
    const auto headings = headings_of(lines);
    std::vector<PayColumn> columns;
    std::vector<std::size_t> ranks(headings.size());
    for (std::size_t place = 0; place < headings.size(); ++place) {
        const Heading& heading = headings[place];
        PayColumn column;
        column.place = place, column.heading = heading.shown;
        column.is_in_ten_thousands = is_one_of(heading.unit, {"万", "万元"});
        column.is_in_yuan = heading.unit == "元";
        column.is_in_days = is_one_of(heading.unit, {"天", "日", "工", "工日"});
        const bool is_in_hours = is_one_of(heading.unit, {"小时", "时", "工时", "h", "H"});
        const auto found = usual(heading.group, heading.leaf);
        if (found && !(found->field == PayField::days && is_in_hours)) {  // 出勤（小时）: how many are a day is not said
            column.field = found->field;
            ranks[place] = found->rank;
        } else if (!heading.leaf.empty()) {
            guess(column, heading.leaf);
        }
        columns.push_back(std::move(column));
    }
    std::vector<bool> is_said(columns.size());
    for (const SaidColumn& one : said) {
        PayColumn& column = columns[place_of(one.column, columns, headings)];
        column.field = one.field;
        is_said[column.place] = true;
    }
    for (const auto& row : Words<PayField>::rows) {
        std::vector<PayColumn*> of_field;
        for (PayColumn& column : columns)
            if (column.field == row.value) of_field.push_back(&column);
        if (of_field.empty() || row.value == PayField::none || row.value == PayField::number) continue;
        const bool any_said = std::ranges::any_of(of_field, [&](const PayColumn* column) { return is_said[column->place]; });
        if (!any_said && adds_up(row.value)) drop_sums(of_field, columns);
        if (any_said) std::erase_if(of_field, [&](const PayColumn* column) { return !is_said[column->place]; });
        if (!adds_up(row.value)) {
            std::ranges::stable_sort(of_field, {}, [&](const PayColumn* column) { return ranks[column->place]; });
            if (of_field.size() > 1 && (any_said || ranks[of_field[0]->place] == ranks[of_field[1]->place])) {
                std::vector<std::string> there;
                for (const PayColumn* column : of_field) there.push_back(column->letters() + "  " + column->heading);
                throw Error(Fault::undecided, Phrase::pay_column_twice, {{"field", row.phrase}, {"code", std::string(row.code)}, {"column", of_field[0]->letters()}}).in("map").among(std::move(there));
            }
            of_field.resize(1);
        }
        for (PayColumn* column : of_field) column->is_read = true;
    }
    return columns;
}

}  // namespace arrears
