#include "core/store/bulk.hpp"

#include <utility>

namespace arrears {

std::vector<std::string> drop_indexes(Sql& sql, std::span<const std::string_view> tables) {
    std::vector<std::string> made_by, names;
    for (const std::string_view table : tables) {
        if (sql.number("SELECT 1 FROM " + std::string(table) + " LIMIT 1")) continue;
        sql.each("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = $1 AND sql IS NOT NULL ORDER BY name", {std::string(table)}, [&](const Row& row) {
            names.emplace_back(row.text(0));
            made_by.emplace_back(row.text(1));
        });
    }
    for (const std::string& name : names) sql.script("DROP INDEX " + name);
    return made_by;
}

void make_indexes(Sql& sql, std::span<const std::string> made_by) {
    for (const std::string& statement : made_by) sql.script(statement);
}

// A page that many transactions change is then brought home from the log once, and not after each of them.
void keep_in_memory(Sql& sql, int mebibytes) {
    constexpr int pages_of_a_mebibyte = 256;
    sql.script("PRAGMA cache_size = -" + std::to_string(mebibytes * 1024) + "; PRAGMA wal_autocheckpoint = " + std::to_string(mebibytes * pages_of_a_mebibyte));
}

}  // namespace arrears
