#pragma once
#include "core/phrases/speech.hpp"
#include "core/record/import_records.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// A row that waits, column by column, beside the record that it resembles. Persons are told masked, who reports not at all.
Document write_held(const HeldRow& held, Sql& sql, const Speech& say);

// The rows that wait, the oldest first, at most `most`.
Table held_rows(Sql& sql, std::int64_t most, const Speech& say);

}  // namespace arrears
