#include "core/report/columns.hpp"

#include <algorithm>
#include <utility>

namespace arrears {
Word region_word(RegionCode region, int year) {
    const auto name = region_name(region, year);
    return {region.text(), name ? std::string(*name) : region.text()};
}

Value industry_word(const std::optional<Industry>& industry, const Speech& say) {
    if (!industry) return Nothing{};
    const auto name = industry_name(*industry, say.language() == Language::zh);
    return Word{industry->text(), name.empty() ? industry->text() : std::string(name)};
}

Value base_word(const std::optional<Stage>& base, const Speech& say) {
    if (base) return word(*base, say);
    return Word{"unknown", say(Phrase::amount_to_be_checked)};
}

Value promise_word(bool is_agreed, const Speech& say) {
    return Word{is_agreed ? "agreed" : "promised", say(is_agreed ? Phrase::promise_agreed : Phrase::promise_made)};
}

std::optional<Money> still_owed(const Standing& at) {
    const auto outstanding = at.outstanding();
    return at.is_open() || outstanding == Money() ? outstanding : std::nullopt;
}

void add_money_total(Table& table, const Speech& say) {
    if (table.rows.size() < 2) return;
    std::vector<Value> total(table.columns.size(), std::string());
    for (const auto& row : table.rows)
        for (std::size_t at = 0; at < row.size(); ++at)
            if (const auto* money = std::get_if<Money>(&row[at])) {
                const auto* sum = std::get_if<Money>(&total[at]);
                total[at] = sum ? *sum + *money : *money;
            }
    total.front() = say(Phrase::table_total);
    table.total = std::move(total);
}

void add_totals(Table& table, const Speech& say) {
    if (table.rows.size() < 2) return;
    std::vector<Value> total(table.columns.size(), std::string());
    for (const auto& row : table.rows)
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (const auto* count = std::get_if<std::int64_t>(&row[at])) {
                const auto* sum = std::get_if<std::int64_t>(&total[at]);
                total[at] = (sum ? *sum : 0) + *count;
            }
            if (const auto* money = std::get_if<Money>(&row[at])) {
                const auto* sum = std::get_if<Money>(&total[at]);
                total[at] = sum ? *sum + *money : *money;
            }
        }
    total.front() = say(Phrase::table_total);
    table.total = std::move(total);
}

std::optional<std::int64_t> permille_of(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return std::nullopt;
    constexpr std::int64_t thousand = 1000, limit = INT64_MAX / thousand / 2;
    const bool is_huge = part > limit || part < -limit || whole > limit;  // divided first, or the sum below would leave the range
    if (is_huge) return part / std::max<std::int64_t>(1, whole / thousand);
    return (part * thousand + (part < 0 ? -whole : whole) / 2) / whole;
}

}  // namespace arrears
