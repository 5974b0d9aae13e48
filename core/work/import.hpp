#pragma once
// An import writes in batches, each one event and one transaction; all of them are one act. What of a row is asked of the ledger is asked
// here: whether it came already, whom it means, whether it is likely a case that stands.
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/record/import_records.hpp"
#include "core/record/import_row.hpp"
#include "core/work/campaign.hpp"

namespace arrears {

// What became of a row.
struct RowFate {
    enum Kind { taken, linked, held, rejected } kind = rejected;
    std::optional<Id> record;         // made, or met
    std::optional<HeldWhy> why;
    std::vector<RowFault> faults;     // of one that is rejected
};

// What is told of a whole import.
struct ImportTold {
    Exchange table{};
    std::string source;               // empty: its rows are known by what they say
    std::string file_name;
    std::string sha256;  // of the file, hex
    std::optional<std::string> map;
    CampaignChoice campaign;
    std::optional<RegionCode> region;     // where a row says none
    std::optional<Industry> industry;
    std::optional<Money> largest_likely;  // of an amount; a larger one is held
    bool ends_when_received = false;      // where no day is told on which a case was closed, or filed
};

// An employer as the rows of an import name it: asked for once.
struct KnownEmployer {
    Id id;
    EmployerKind kind{};
    RegionCode region;
    std::optional<Industry> industry;
};

// What is remembered from one batch to the next; how much of it does not grow with the file.
struct ImportMemory {
    std::optional<Id> source, run;
    std::optional<std::int64_t> case_source;  // whose numbers name cases, where it is known; 0 for none
    std::unordered_map<std::string, std::optional<KnownEmployer>> employers;  // by code or name; nothing: several are called so
    std::optional<bool> has_other_cases;  // than those of this source
};

// What of the source, and of this very file, the ledger knows already: an import that was interrupted goes on as the run that it was.
ImportMemory remember_import(Sql& sql, Writer writer, const ImportTold& told);

// A batch of rows that can be read.
struct ImportRows {
    struct Result {
        std::vector<RowFate> fates;  // of each row
        std::int64_t new_employers = 0;
        std::int64_t last_row = 0;
    };
    std::string_view deed() const { return "import_rows"; }
    const ImportTold& told;
    ImportMemory& memory;
    std::span<const ImportRow> rows;
};
Decision<ImportRows::Result> decide(const ImportRows& deed, const Desk& desk);

// A row that waits is decided on: it is a record of its own, it is the record that it resembles, or it is nothing.
struct DecideHeld {
    struct Result {
        HeldRow held;
        Exchange table{};
        std::optional<Id> record;
    };
    std::string_view deed() const { return "decide_held"; }
    Id held;
    HeldDecision decision{};
    std::optional<Id> record;  // to link it to, where it is not the one that it resembles
    Date on;
    std::optional<std::string> note;
};
// Throws Error{refused} for one that was decided on, or that cannot become a record as it is.
Decision<DecideHeld::Result> decide(const DecideHeld& deed, const Desk& desk);

}  // namespace arrears
