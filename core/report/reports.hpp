#pragma once
#include <span>

#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/report/facts/facts.hpp"

namespace arrears {

// What a report is compared with, and what the two are called.
struct Former {
    Scope scope;
    std::string now, before;
};

// The same store as it was when the journal ended at that entry, as that was asked for: 118, or 410803:118 of another writer's.
struct Earlier {
    Sql& sql;
    std::string entry;
};

struct ReportRow;

struct ReportRequest {
    const ReportRow& report;
    const Office& office;
    Scope scope;                // as asked for
    std::optional<Campaign> campaign;
    bool as_of_given = false;   // else the report speaks of "so far"
    std::optional<Former> former = {};
    std::optional<Earlier> earlier = {};  // what has become different since is told
    bool with_annex = false;              // the records behind each figure follow
    std::optional<Id> subject = {};       // whom or what it is about: an employer, a case
};

enum class Subject { none, employer, of_case };

// Which of the options that narrow a report it heeds; the others are refused, not passed over.
struct Narrowing {
    bool campaign = false, span = false, region = false, industry = false, comparison = false;
    bool tracing = false;  // --trace, --annex and --since-known
    Subject subject = Subject::none;
    std::optional<CampaignKind> of_open_campaign = {};  // where nothing is told, the one campaign of this kind that is open
};

struct ReportRow {
    std::string_view name;
    Phrase phrase;    // what it is called
    Document (*write)(const ReportRequest& request, Sql& sql, const Speech& say);
    Narrowing heeds;
};

std::span<const ReportRow> reports();
const ReportRow* find_report(std::string_view name);  // by name, or by what it is called in Chinese or English

// Its title, its span or day, and what it is narrowed to.
Document report_head(const ReportRequest& request, Sql& sql, const Speech& say);

// The foot of every report: the two clocks (counted up to, recorded up to) and the head of each journal.
void write_foot(Document& document, const ReportRequest& request, Sql& sql, const Speech& say);

}  // namespace arrears
