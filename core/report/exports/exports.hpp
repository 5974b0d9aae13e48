#pragma once
// What goes out of the ledger as a table for another program: which columns, of which records, and what of a person is let out. The rows are
// drawn one at a time, however many there are.
//
// Complaints, employers, inspections, payments and workers have the columns that are read back (core/record/exchange.hpp). Persons
// are masked and free words left out, unless it is asked to reveal them. Who reported an employer never goes out: Regulations 423 art. 9.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/phrases/speech.hpp"
#include "core/record/exchange.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"
#include "core/value/date.hpp"
#include "core/value/id.hpp"
#include "core/value/industry.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

enum class Exported { complaints, employers, inspections, payments, workers, steps, claims, journal, calls, aid, campaigns, sites, officers };
template <>
struct Words<Exported> {
    using enum Exported;
    static constexpr std::array rows = std::to_array<WordRow<Exported>>({
        {complaints, "complaints", Phrase::exchange_complaints}, {employers, "employers", Phrase::exchange_employers},
        {inspections, "inspections", Phrase::exchange_inspections}, {payments, "payments", Phrase::exchange_payments},
        {workers, "workers", Phrase::exchange_workers}, {steps, "steps", Phrase::exported_steps}, {claims, "claims", Phrase::exported_claims},
        {journal, "journal", Phrase::exported_journal}, {calls, "calls", Phrase::listing_calls}, {aid, "aid", Phrase::listing_aid}, {campaigns, "campaigns", Phrase::listing_campaigns},
        {sites, "sites", Phrase::listing_sites}, {officers, "officers", Phrase::listing_officers}});
};

// By what the rows of a table may be selected.
enum class Selector { since, until, employer, officer, region, industry, campaign, open };
bool is_selected_by(Exported what, Selector selector);

struct ExportRequest {
    Exported what{};
    std::optional<Date> as_of;          // else all that is recorded, as it stands
    std::optional<Date> since, until;   // by the day received, inspected, paid, done or recorded
    std::optional<Id> employer, officer, campaign;
    std::optional<RegionCode> region;
    std::optional<Industry> industry;
    bool open_only = false;  // of cases and what belongs to them
    bool reveal = false;

    Date first_day() const { return since.value_or(Date::of(1900, 1, 1)); }
    Date last_day() const;
    Date standing_day() const;  // as of which a case stands
};

// What a column holds, as a reader is told it.
enum class ColumnType { text, names, date, month, period, money, count, yes_no, digits, region, industry, word, words, time };
Phrase phrase_of(ColumnType type);

struct ExportColumn {
    std::string name, heading;  // to a machine; at the head, in the reader's language
    ColumnType type{};
    Phrase about{};
    std::vector<Phrase> words = {};  // of a fixed word, which it may be
    bool is_needed = false;          // a row without it is not read back
    bool is_personal = false;
};
std::vector<ExportColumn> export_columns(Exported what, const Speech& say);
// The same of what is read back, with the columns that only offices' own sheets have.
std::vector<ExportColumn> exchange_columns(Exchange table, const Speech& say);

struct ExportRows {
    std::vector<ExportColumn> columns;
    std::function<bool(std::vector<Value>&)> next;  // false: there is no more
};
// The rows are read while they are drawn, so that `sql` and `say` have to last as long, and nothing may be written meanwhile.
ExportRows export_rows(const ExportRequest& request, Sql& sql, const Speech& say);

// What each column means, which words it may hold, and what is let out of it.
Document write_dictionary(Exported what, const Speech& say);
Document write_dictionary(const Speech& say);  // of every table

}  // namespace arrears
