#include "core/report/columns.hpp"

#include <algorithm>

namespace arrears {
namespace {

// The table with only the columns that `keeps`.
Table part_of(const Table& table, bool (*keeps)(const Column&)) {
    const auto pick = [&](const std::vector<Value>& row) {
        std::vector<Value> picked;
        for (std::size_t at = 0; at < row.size(); ++at)
            if (keeps(table.columns[at])) picked.push_back(row[at]);
        return picked;
    };
    Table part;
    for (const Column& column : table.columns)
        if (keeps(column)) part.columns.push_back(column);
    part.rows.reserve(table.rows.size());
    for (const auto& row : table.rows) part.rows.push_back(pick(row));
    if (table.total) part.total = pick(*table.total);
    part.tones = table.tones;
    return part;
}

bool is_for_readers(const Column& column) { return !column.label.empty(); }
bool is_for_machines(const Column& column) { return !column.key.empty(); }

}  // namespace

Word region_word(RegionCode region, int year) {
    const auto name = region_name(region, year);
    return {region.text(), name ? std::string(*name) : region.text()};
}

Value industry_word(const std::optional<Industry>& industry, const Speech& say) {
    if (!industry) return Nothing{};
    const auto name = industry_name(*industry, say.language() == Language::zh);
    return Word{industry->text(), name.empty() ? industry->text() : std::string(name)};
}

void put_table(Document& document, Table table) {
    const auto& columns = table.columns;
    if (std::all_of(columns.begin(), columns.end(), is_for_readers) && std::all_of(columns.begin(), columns.end(), is_for_machines)) {
        document.table(std::move(table));
        return;
    }
    Table shown = part_of(table, is_for_readers);
    shown.title = table.title;
    document.table(std::move(shown));
    if (table.key.empty()) return;
    Table kept = part_of(table, is_for_machines);
    kept.key = table.key;
    kept.for_machines_only = true;
    document.table(std::move(kept));
}

Value base_word(const Standing& at, const Speech& say) {
    if (const auto stage = at.base()) return word(*stage, say);
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

}  // namespace arrears
