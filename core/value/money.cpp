#include "core/value/money.hpp"

#include <fmt/format.h>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::int64_t largest_typed = 1'000'000'000'000'000;  // fen
constexpr std::int64_t fen_of_yuan = 100;
constexpr std::int64_t fen_of_ten_thousand = 1'000'000;

bool drop_prefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool drop_suffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) return false;
    text.remove_suffix(suffix.size());
    return true;
}

// The digits of "12800" or "12,800"; empty when a separator stands where it does not belong, or when there
// is anything else.
std::string digits_of_groups(std::string_view whole) {
    std::string digits;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const bool is_place_of_comma = at > 0 && (whole.size() - at) % 4 == 0;
        if (whole[at] == ',' && is_place_of_comma) continue;
        if (!is_digit(whole[at])) return {};
        digits += whole[at];
    }
    const std::size_t commas = whole.size() - digits.size();
    const bool is_well_grouped = commas == 0 || (commas == whole.size() / 4 && whole.size() % 4 != 0);
    return is_well_grouped ? digits : std::string();
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t left = digits.size(); left > 3; left -= 3) digits.insert(left - 3, 1, ',');
    return digits;
}

// Without its sign, so that the least of all int64 has one too.
std::uint64_t magnitude(Money amount) {
    const auto bits = static_cast<std::uint64_t>(amount.fen());
    return amount.fen() < 0 ? 0 - bits : bits;
}

std::string_view sign(Money amount) { return amount.fen() < 0 ? "-" : ""; }

}  // namespace

Money Money::parse(std::string_view text) {
    if (const auto fen = plain_hundredths(text, 13)) return Money(*fen);  // as most are written
    const auto refuse = [&](Phrase why) { return Error(Fault::invalid, why, {{"text", excerpt(text)}}); };

    const std::string typed_text = typed(text);
    std::string_view rest = typed_text;
    const bool is_negative = drop_prefix(rest, "-") || drop_prefix(rest, "−");
    if (!drop_prefix(rest, "¥")) drop_prefix(rest, "￥");
    drop_suffix(rest, "元");
    rest = trimmed(rest);
    const bool is_in_ten_thousands = drop_suffix(rest, "万");
    rest = trimmed(rest);

    const std::size_t point = rest.find('.');
    const std::string whole = digits_of_groups(rest.substr(0, point));
    const std::string_view decimals = point == std::string_view::npos ? "" : rest.substr(point + 1);
    const bool ends_in_point = point != std::string_view::npos && decimals.empty();
    if (whole.empty() || ends_in_point || !all_digits(decimals)) throw refuse(Phrase::money_unreadable);
    if (is_negative) throw refuse(Phrase::money_negative);

    const std::int64_t unit = is_in_ten_thousands ? fen_of_ten_thousand : fen_of_yuan;
    std::int64_t fen = 0;
    for (const char digit : whole) {
        fen = fen * 10 + (digit - '0') * unit;
        if (fen > largest_typed) throw refuse(Phrase::money_too_large);
    }
    std::int64_t place = unit;
    for (const char digit : decimals) {
        place /= 10;
        if (place == 0)
            throw refuse(is_in_ten_thousands ? Phrase::money_six_decimals : Phrase::money_two_decimals);
        fen += (digit - '0') * place;
    }
    if (fen > largest_typed) throw refuse(Phrase::money_too_large);
    return Money(fen);
}

std::string Money::text() const {
    const std::uint64_t fen = magnitude(*this);
    std::string text(sign(*this));
    text += grouped(fen / 100);
    text += '.';
    append_digits(text, fen % 100, 2);
    return text;
}

std::string Money::plain() const {
    const std::uint64_t fen = magnitude(*this);
    return fmt::format("{}{}.{:02}", sign(*this), fen / 100, fen % 100);
}

void Money::refuse_sum(Money a, Money b) { throw Error(Fault::invalid, Phrase::money_overflow, {{"a", a}, {"b", b}}); }

Money Money::operator-() const { return Money() - *this; }

Money Money::percent(int hundredths) const {
    constexpr std::int64_t whole = 100, half = whole / 2;
    return Money(fen_ / whole * hundredths + (fen_ % whole * hundredths + half) / whole);
}

std::string ten_thousands(Money amount) {
    const std::uint64_t fen = magnitude(amount);
    std::string text =
        fmt::format("{}{}.{:06}", sign(amount), fen / fen_of_ten_thousand, fen % fen_of_ten_thousand);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::optional<RoughMoney> rough(Money amount) {
    if (amount.fen() < fen_of_ten_thousand) return std::nullopt;
    return RoughMoney{amount.fen() / fen_of_ten_thousand, amount.fen() % fen_of_ten_thousand == 0};
}

}  // namespace arrears
