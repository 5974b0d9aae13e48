#include "core/intake/pay_cells.hpp"

#include <algorithm>

#include "core/value/digits.hpp"

namespace arrears {
namespace {

// The month of a number's digits at the front of a text, which are taken off it.
std::optional<unsigned> month_number(std::string_view& text) {
    std::size_t digits = 0;
    while (digits < text.size() && digits < 3 && is_digit(text[digits])) ++digits;
    const auto number = number_of_digits(text.substr(0, digits), 1, 2);
    text.remove_prefix(digits);
    return number && *number >= 1 && *number <= 12 ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

bool drop_any(std::string_view& text, std::initializer_list<std::string_view> marks) {
    const auto found = std::ranges::find_if(marks, [&](std::string_view one) { return text.starts_with(one); });
    if (found == marks.end()) return false;
    text.remove_prefix(found->size());
    return true;
}

bool drop_day(std::string_view& text) {
    std::string_view rest = text;
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    rest.remove_prefix(digits);
    if (digits == 0 || digits > 2 || !drop_any(rest, {"日", "号"})) return false;
    text = rest;
    return true;
}

bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace

std::string without_spaces(std::string_view text) {
    std::string made;
    for (const char c : half_width(text))
        if (static_cast<unsigned char>(c) > ' ') made += c;
    return made;
}

bool holds_number(std::string_view cell) { return plain_hundredths(trimmed(cell), 15).has_value(); }

bool holds_long_number(std::string_view cell) {
    constexpr int of_a_person = 15;
    int digits = 0;
    return std::ranges::any_of(cell, [&](char c) { return (digits = is_digit(c) ? digits + 1 : 0) == of_a_person; });
}

// As its column says: in yuan, or in ten thousands of them. Where the cell says 万 itself, it is not said twice.
Money amount_of(std::string_view cell, bool is_in_ten_thousands) { return Money::parse(is_in_ten_thousands ? std::string(trimmed(cell)) + "万" : std::string(cell)); }

bool is_dash(std::string_view text) { return text == "-" || text == "—" || text == "——" || text == "－" || text == "/" || text == "–"; }

std::optional<Date> sheet_date(std::string_view cell) {
    std::vector<std::int64_t> parts(1);
    std::size_t digits = 0;
    const std::string text = typed(cell);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_digit(text[at])) {
            parts.back() = parts.back() * 10 + (text[at] - '0');
            if (++digits > 4) return std::nullopt;
            continue;
        }
        std::size_t width = 0;
        for (const std::string_view mark : {"-", "/", ".", "年", "月", "日"})
            if (std::string_view(text).substr(at).starts_with(mark)) width = mark.size();
        if (width == 0 || digits == 0) return std::nullopt;
        at += width - 1;
        if (at + 1 == text.size()) break;
        parts.push_back(0);
        digits = 0;
    }
    if (parts.size() != 3 || parts[0] < 1900) return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(parts[0])), std::chrono::month(static_cast<unsigned>(parts[1])), std::chrono::day(static_cast<unsigned>(parts[2]))};
    return day.ok() ? std::optional(Date(std::chrono::sys_days(day))) : std::nullopt;
}

std::optional<bool> yes_or_no(std::string_view cell) {
    const std::string text = without_spaces(cell);
    for (const std::string_view no : {"否", "无", "未签", "未签订", "没有", "没签", "未", "no", "×", "N", "n"})
        if (text == no) return false;
    for (const std::string_view yes : {"是", "有", "已签", "已签订", "签", "yes", "√", "Y", "y"})
        if (text == yes) return true;
    return std::nullopt;
}

std::set<Month> months_in(std::string_view text) {
    std::set<Month> months;
    const std::string half = half_width(text);
    for (std::size_t at = 0; at + 4 < half.size(); ++at) {
        std::string_view rest = std::string_view(half).substr(at);
        const auto year = number_of_digits(rest.substr(0, 4), 4, 4);
        if ((at > 0 && is_digit(half[at - 1])) || !year || *year < 1990 || *year > 2099) continue;
        rest.remove_prefix(4);
        drop_any(rest, {" "});
        if (!drop_any(rest, {"年", "-", ".", "/"})) continue;
        drop_any(rest, {" "});
        // A day of it is the day on which somebody wrote; from a day to a day is more than one month, or none that is whole.
        std::set<Month> named;
        bool is_day = false;
        for (auto month = month_number(rest); month; month = month_number(rest)) {
            named.insert(Month(Date::of(static_cast<int>(*year), *month, 1)));
            drop_any(rest, {"月"});
            is_day = drop_day(rest);
            if (!drop_any(rest, {"-", "至", "—", "~", "～", "、"})) break;
        }
        if (!is_day || named.size() > 1) months.merge(named);
    }
    return months;
}

bool names_a_sum(std::string_view text) {
    const auto ends_with_any = [&](std::initializer_list<std::string_view> words) { return std::ranges::any_of(words, [&](std::string_view word) { return text.ends_with(word); }); };
    return begins_with_any(text, {"合计", "总计", "总合计", "小计", "本页合计", "本页小计", "累计", "共计", "Total", "total"}) || ends_with_any({"小计", "合计", "总计"});
}

bool names_the_whole_sum(std::string_view text) { return begins_with_any(text, {"合计", "总计", "总合计", "共计"}); }

bool names_a_signature(std::string_view text) {
    return text.find(':') != std::string_view::npos ||
           begins_with_any(text, {"制表", "审核", "复核", "审批", "负责人", "项目经理", "班组长签", "签字", "注", "备注", "说明", "单位盖章", "日期"});
}

}  // namespace arrears
