#pragma once
// Which event touched which record, as journal/apply notes it: a row for each record, one row for a run of records that one
// event put. Whoever asks has to look at both, and asks here.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/store/sql.hpp"

namespace arrears {

// The newest event of that writer after `since` that changed the record or a part of it.
std::optional<std::int64_t> newest_writing(Sql& sql, Writer writer, std::string_view table, Id id, std::int64_t since = 0);

// The events of that writer that touched the record or named it, newest first.
std::vector<std::int64_t> events_touching(Sql& sql, Writer writer, std::string_view table, Id id);

// That act wrote the record, or touched it in any way.
bool has_written(Sql& sql, Writer writer, std::int64_t act, std::string_view table, Id id);
bool has_touched(Sql& sql, Writer writer, std::int64_t act, std::string_view table, Id id);

}  // namespace arrears
