#pragma once
// Reading records as structs. Only standing ones, unless `voided` says that void ones count too.
#include <optional>
#include <string>
#include <vector>

#include "core/store/cells.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// "SELECT id, … FROM table " for the record's fields, made once.
template <class Record>
const std::string& select_of() {
    static const std::string text = [] {
        std::string columns;
        for (const auto& column : columns_of<Record>()) columns += (columns.empty() ? "" : ", ") + column;
        return "SELECT " + columns + " FROM " + std::string(Record::table) + " ";
    }();
    return text;
}

template <class Record>
std::vector<Record> all(Sql& sql, std::string_view where, std::initializer_list<Cell> bound = {}) {
    std::vector<Record> found;
    sql.each(select_of<Record>() + std::string(where), bound, [&](const Row& row) { found.push_back(record_from<Record>(row)); });
    return found;
}

template <class Record>
std::optional<Record> find(Sql& sql, Id id) {
    auto found = all<Record>(sql, "WHERE writer = $1 AND id = $2 AND void_act IS NULL", {to_cell(id.writer()), to_cell(id)});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

template <class Record>
std::optional<Record> find_even_void(Sql& sql, Id id) {
    auto found = all<Record>(sql, "WHERE writer = $1 AND id = $2", {to_cell(id.writer()), to_cell(id)});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

// The same for a record that others refer to: that it is not there is damage.
template <class Record>
Record get(Sql& sql, Id id) {
    if (auto found = find_even_void<Record>(sql, id)) return std::move(*found);
    throw Error(Fault::damaged, Phrase::record_unreadable,
                {{"table", std::string(Record::table)}, {"record", id.full(Record::letter)}});
}

}  // namespace arrears
