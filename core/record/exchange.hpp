#pragma once
// The tables that go in and out of the ledger as sheets: what their columns are called (data/names/exchange-columns.csv). What
// `export` writes, `import` reads; the template that an office fills in has the same columns.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/record/words.hpp"

namespace arrears {

enum class Exchange { complaints, employers, inspections, payments, workers };
template <>
struct Words<Exchange> {
    using enum Exchange;
    static constexpr std::array rows = std::to_array<WordRow<Exchange>>({
        {complaints, "complaints", Phrase::exchange_complaints}, {employers, "employers", Phrase::exchange_employers},
        {inspections, "inspections", Phrase::exchange_inspections}, {payments, "payments", Phrase::exchange_payments},
        {workers, "workers", Phrase::exchange_workers}});
};

// What a cell of a column holds; of fixed words, whose.
enum class CellType {
    text, names, date, month, period, money, count, yes_no, phone, account, id_number, credit_code, registration_number, organisation_code, region, industry,
    case_kind, channel, employer_kind, state, outcome, inspection_kind, result, payer, means, topics, breaches
};

// What `of` makes of the fixed words that such a column holds: of<CaseKind>(); where it holds none, or those of two kinds, what `other` gives.
template <class Of, class Other>
auto with_words(CellType type, const Of& of, const Other& other) {
    switch (type) {
        case CellType::case_kind: return of.template operator()<CaseKind>();
        case CellType::channel: return of.template operator()<Channel>();
        case CellType::employer_kind: return of.template operator()<EmployerKind>();
        case CellType::inspection_kind: return of.template operator()<InspectionKind>();
        case CellType::result: return of.template operator()<Result>();
        case CellType::payer: return of.template operator()<Payer>();
        case CellType::means: return of.template operator()<Means>();
        default: return other();
    }
}

struct ExchangeColumn {
    std::string_view name;  // in the code, to a machine, and as an English heading
    CellType type{};
    bool is_needed = false;    // a row without it is no record
    bool is_personal = false;  // masked on its way out
    std::vector<std::string_view> headings;  // by which it is known in Chinese; the first is the one that we write

    std::string heading(bool chinese) const { return std::string(chinese ? headings.front() : name); }
};

std::span<const ExchangeColumn> columns_of(Exchange table);
const ExchangeColumn* find_column(Exchange table, std::string_view name);

// A heading as it is compared: in half width, without white space, brackets and capitals: 金额（元） is 金额.
std::string plain_heading(std::string_view heading);
// The column that a heading is the name of, in either language. `rank`: how usual it is; of two columns the lower is meant.
struct KnownHeading {
    const ExchangeColumn* column = nullptr;
    std::size_t rank = 0;
};
std::optional<KnownHeading> known_heading(Exchange table, std::string_view heading);

}  // namespace arrears
