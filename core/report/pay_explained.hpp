#pragma once
#include <string>

#include "core/intake/pay_sheet.hpp"
#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"

namespace arrears {

// One line as a person would reckon it, each sum with its source.
struct ExplainedRow {
    explicit ExplainedRow(const PayRow& row) : number(row.number), name(row.name), month(row.month), kind(row.kind), said(row.said), line(row.line) {}
    int number;
    std::string name;
    Month month;
    WageKind kind;
    PayFacts said;
    PayLine line;
};
Document explain_pay_line(const ExplainedRow& kept, const PayTerms& terms, const std::optional<Date>& pay_day, const Law& law, const Speech& say);

}  // namespace arrears
