#include "core/store/held.hpp"

#include <nlohmann/json.hpp>

#include "core/store/records.hpp"
#include "core/store/vault.hpp"

namespace arrears {

std::vector<HeldRow> waiting_rows(Sql& sql, std::int64_t most) {
    return all<HeldRow>(sql, "WHERE writer IN (SELECT writer FROM office) AND decision IS NULL AND void_act IS NULL ORDER BY id LIMIT $1", {most});
}

std::int64_t count_waiting(Sql& sql) {
    return sql.number("SELECT count(*) FROM held_row WHERE writer IN (SELECT writer FROM office) AND decision IS NULL AND void_act IS NULL").value_or(0);
}

Exchange table_of(Sql& sql, const HeldRow& held) { return get<ImportSource>(sql, get<ImportRun>(sql, held.run).from_source).kind; }

std::vector<std::pair<std::string, std::string>> cells_of(Sql& sql, const HeldRow& held) {
    std::vector<std::pair<std::string, std::string>> cells;
    const auto said = nlohmann::ordered_json::parse(words(sql, held.cells), nullptr, false);
    if (said.is_object())
        for (const auto& [name, text] : said.items()) cells.emplace_back(name, text.get<std::string>());
    return cells;
}

}  // namespace arrears
