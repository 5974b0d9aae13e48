#include "core/record/exchange.hpp"

#include <map>

#include "core/embedded.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::array<std::pair<std::string_view, CellType>, 27> type_names{{
    {"text", CellType::text}, {"names", CellType::names}, {"date", CellType::date}, {"month", CellType::month}, {"period", CellType::period},
    {"money", CellType::money}, {"count", CellType::count}, {"yes_no", CellType::yes_no}, {"phone", CellType::phone}, {"account", CellType::account},
    {"id_number", CellType::id_number}, {"credit_code", CellType::credit_code}, {"registration_number", CellType::registration_number},
    {"organisation_code", CellType::organisation_code}, {"region", CellType::region}, {"industry", CellType::industry}, {"case_kind", CellType::case_kind},
    {"channel", CellType::channel}, {"employer_kind", CellType::employer_kind}, {"state", CellType::state}, {"outcome", CellType::outcome},
    {"inspection_kind", CellType::inspection_kind}, {"result", CellType::result}, {"payer", CellType::payer}, {"means", CellType::means},
    {"topics", CellType::topics}, {"breaches", CellType::breaches}}};

CellType type_named(std::string_view name) {
    for (const auto& [known, type] : type_names)
        if (known == name) return type;
    return CellType::text;
}

using Tables = std::array<std::vector<ExchangeColumn>, Words<Exchange>::rows.size()>;

const Tables& tables() {
    static const Tables made = [] {
        Tables read;
        each_row(embedded("names/exchange-columns.csv"), [&](std::string_view row) {
            auto& table = read[static_cast<std::size_t>(from_code<Exchange>(next_field(row)).value())];
            ExchangeColumn& column = table.emplace_back();
            column.name = next_field(row);
            column.type = type_named(next_field(row));
            column.is_needed = !next_field(row).empty();
            column.is_personal = !next_field(row).empty();
            while (!row.empty()) {
                const auto end = std::min(row.find(';'), row.size());
                column.headings.push_back(row.substr(0, end));
                row.remove_prefix(std::min(end + 1, row.size()));
            }
            return true;
        });
        return read;
    }();
    return made;
}

using Headings = std::map<std::string, KnownHeading, std::less<>>;

const Headings& headings_of(Exchange table) {
    static std::array<std::optional<Headings>, Words<Exchange>::rows.size()> made;
    auto& of = made[static_cast<std::size_t>(table)];
    if (!of) {
        of.emplace();
        for (const ExchangeColumn& column : columns_of(table)) {
            of->emplace(plain_heading(column.name), KnownHeading{&column, 0});
            for (std::size_t rank = 0; rank < column.headings.size(); ++rank) of->emplace(plain_heading(column.headings[rank]), KnownHeading{&column, rank});
        }
    }
    return *of;
}

}  // namespace

std::span<const ExchangeColumn> columns_of(Exchange table) { return tables()[static_cast<std::size_t>(table)]; }

const ExchangeColumn* find_column(Exchange table, std::string_view name) {
    for (const ExchangeColumn& column : columns_of(table))
        if (column.name == name) return &column;
    return nullptr;
}

std::string plain_heading(std::string_view heading) {
    std::string made;
    int brackets = 0;
    for (const char c : half_width(heading)) {
        if (c == '(' || c == '[') ++brackets;
        else if (c == ')' || c == ']') brackets = std::max(0, brackets - 1);
        else if (brackets == 0 && static_cast<unsigned char>(c) > ' ' && c != '*') made += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '-' ? '_' : c;
    }
    return made;
}

std::optional<KnownHeading> known_heading(Exchange table, std::string_view heading) {
    const auto& known = headings_of(table);
    const auto found = known.find(plain_heading(heading));
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace arrears
