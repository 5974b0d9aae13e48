#pragma once
// Reading records as structs. Only standing ones, unless `voided` says that void ones count too.
#include <optional>
#include <string>
#include <vector>

#include "core/store/cells.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// How a kind of record lies in its table: `id`, then the fields in their order. Made once for each kind, in records.cpp, where a new one is
// added; else every file that reads a record would make it anew.
template <class Record>
struct Stored {
    static const std::vector<std::string>& columns();
    static std::vector<Cell> cells(const Record& record);
    static Record from(const Row& row);  // throws Error{damaged} for a cell that does not fit its field
    static std::vector<Record> all(Sql& sql, std::string_view where, Bound bound);
    static std::optional<Record> find(Sql& sql, Id id, bool even_void);
    static Record get(Sql& sql, Id id);
};

template <class Record>
const std::vector<std::string>& columns_of() {
    return Stored<Record>::columns();
}
template <class Record>
std::vector<Cell> cells_of(const Record& record) {
    return Stored<Record>::cells(record);
}
template <class Record>
Record record_from(const Row& row) {
    return Stored<Record>::from(row);
}

template <class Record>
std::vector<Record> all(Sql& sql, std::string_view where, Bound bound) {
    return Stored<Record>::all(sql, where, bound);
}
template <class Record>
std::vector<Record> all(Sql& sql, std::string_view where, std::initializer_list<Cell> bound = {}) {
    return all<Record>(sql, where, Bound(bound.begin(), bound.size()));
}

template <class Record>
std::optional<Record> find(Sql& sql, Id id) {
    return Stored<Record>::find(sql, id, false);
}
template <class Record>
std::optional<Record> find_even_void(Sql& sql, Id id) {
    return Stored<Record>::find(sql, id, true);
}

// The same for a record that others refer to: that it is not there is damage.
template <class Record>
Record get(Sql& sql, Id id) {
    return Stored<Record>::get(sql, id);
}

}  // namespace arrears
