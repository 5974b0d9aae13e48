#pragma once
// The record tables by name: what an event may name, and how a record of each is numbered.
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/record/records.hpp"

namespace arrears {

struct TableShape {
    std::string_view name;
    std::string_view letter;           // of its printed numbers; empty for cases and for parts of a record
    std::vector<std::string> columns;  // "id" first, then the fields
    // A part of another record, which nobody asks for by a number of its own.
    bool is_part() const { return letter.empty() && name != CaseFile::table; }
    std::string_view table_named_by(std::string_view column) const;  // "employer" → "employer", "note" → "words_seal"
};

std::span<const TableShape> record_tables();
// The tables that are computed: from the records, or from the journal.
std::span<const std::string_view> derived_tables();

// Records that an event changed, by table and id. A part of a record (a checklist line, a step) stands for
// itself; derive() finds whose part it is.
using Touched = std::set<std::pair<std::string_view, Id>>;

const TableShape* find_table(std::string_view name);  // null where no record table has that name

}  // namespace arrears
