#include "core/store/touches.hpp"

#include <algorithm>

#include "core/store/cells.hpp"

namespace arrears {
namespace {

// Runs do not overlap, so the one that begins last before a record is the only one that may hold it.
constexpr std::string_view run_of_record = R"sql(
    SELECT seq, act FROM touch_span WHERE writer = $1 AND kind = $2 AND last >= $3
    AND first = (SELECT max(first) FROM touch_span WHERE writer = $1 AND kind = $2 AND first <= $3)
)sql";

bool is_in_run(Sql& sql, Writer writer, std::int64_t act, std::string_view table, Id id) {
    bool is_there = false;
    sql.each(run_of_record, {to_cell(writer), to_cell(table), to_cell(id)}, [&](const Row& row) { is_there |= row.integer(1) == act; });
    return is_there;
}

}  // namespace

std::optional<std::int64_t> newest_writing(Sql& sql, Writer writer, std::string_view table, Id id, std::int64_t since) {
    auto newest = sql.number(R"sql(
        SELECT max(seq) FROM touch WHERE writer = $1 AND kind = $2 AND id = $3 AND seq > $4 AND how IN ('wrote', 'named') AND how = 'wrote'
    )sql", {to_cell(writer), to_cell(table), to_cell(id), since});
    sql.each(run_of_record, {to_cell(writer), to_cell(table), to_cell(id)}, [&](const Row& row) {
        if (row.integer(0) > std::max(since, newest.value_or(0))) newest = row.integer(0);
    });
    return newest;
}

std::vector<std::int64_t> events_touching(Sql& sql, Writer writer, std::string_view table, Id id) {
    std::vector<std::int64_t> events;
    const auto add = [&](const Row& row) { events.push_back(row.integer(0)); };
    sql.each("SELECT seq FROM touch WHERE writer = $1 AND kind = $2 AND id = $3 AND how IN ('wrote', 'named')", {to_cell(writer), to_cell(table), to_cell(id)}, add);
    sql.each(run_of_record, {to_cell(writer), to_cell(table), to_cell(id)}, add);
    std::ranges::sort(events, std::greater<>());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

bool has_written(Sql& sql, Writer writer, std::int64_t act, std::string_view table, Id id) {
    return sql.number("SELECT seq FROM touch WHERE writer = $1 AND act = $2 AND kind = $3 AND id = $4 AND how IN ('wrote', 'part') LIMIT 1",
                      {to_cell(writer), act, to_cell(table), to_cell(id)}) || is_in_run(sql, writer, act, table, id);
}

bool has_touched(Sql& sql, Writer writer, std::int64_t act, std::string_view table, Id id) {
    return sql.number("SELECT seq FROM touch WHERE writer = $1 AND act = $2 AND kind = $3 AND id = $4 LIMIT 1",
                      {to_cell(writer), act, to_cell(table), to_cell(id)}) || is_in_run(sql, writer, act, table, id);
}

}  // namespace arrears
