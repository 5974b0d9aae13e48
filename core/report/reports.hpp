#pragma once
#include <span>

#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/report/facts.hpp"

namespace arrears {

struct ReportRequest {
    const Office& office;
    Scope scope;                // as asked for
    std::optional<Campaign> campaign;
    bool as_of_given = false;   // else the report speaks of "so far"
};

struct ReportRow {
    std::string_view name;
    Phrase phrase;    // what it is called
    Document (*write)(const ReportRequest& request, Sql& sql, const Speech& say);
};

std::span<const ReportRow> reports();
const ReportRow* find_report(std::string_view name);  // by name, or by what it is called in Chinese or English

// The foot of every report: the two clocks (counted up to, recorded up to) and the head of each journal.
void write_foot(Document& document, const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
