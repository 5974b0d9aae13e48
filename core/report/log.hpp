#pragma once
// What was done, by whom and when: the journal as a person reads it, the newest last. It tells no personal value
// and no free words.
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/journal/event.hpp"
#include "core/phrases/speech.hpp"
#include "core/record/records.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

struct LogRequest {
    std::optional<std::pair<std::string_view, Id>> record;  // its table and number: what touched it
    std::optional<std::string> since;                       // UTC, 2013-01-10T01:30:00Z: recorded then or later
    std::optional<Id> officer;
    std::map<Writer, std::int64_t> after;                   // of each writer, only entries behind this one
    std::function<bool(const Event&)> wanted;               // asked of each entry
    std::size_t most = 200;  // the latest so many
};

Document write_log(const LogRequest& request, Sql& sql, const Office& office, const Speech& say);

// 2013-01-10T01:30:00Z at +480 minutes: 2013-01-10 09:30.
std::string local_moment(std::string_view utc, int offset_minutes);

}  // namespace arrears
