#pragma once
// The seam between the ledger and an engine: SQL text with $1 … $n, cells in, rows out.
//
// One SQL text serves every engine, so a statement here uses only what SQLite and PostgreSQL share;
// scripts/check refuses the rest. Engines throw Error, never an exception of their own.
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/value/id.hpp"

namespace arrears {

struct Blob {
    std::string bytes;
    bool operator==(const Blob&) const = default;
    auto operator<=>(const Blob&) const = default;
};

using Cell = std::variant<std::monostate, std::int64_t, std::string, Blob>;

// The row a query stands on; columns count from 0. Texts live until the next row.
class Row {
  public:
    virtual ~Row() = default;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual std::string blob(int column) const = 0;
    virtual Cell cell(int column) const = 0;
};

using Bound = std::span<const Cell>;

class Sql {
  public:
    virtual ~Sql() = default;

    // Takes the right to write for this writer: nobody else reads a counter or writes until commit or
    // rollback. Waits up to 30 s; then Error{busy}.
    virtual void begin_writing(Writer writer) = 0;
    virtual void commit() = 0;
    virtual void rollback() = 0;
    virtual bool is_writing() const = 0;

    // Between the two every read sees the store as of one moment, whatever others write meanwhile.
    virtual void begin_reading() = 0;
    virtual void end_reading() = 0;

    virtual void each(std::string_view statement, Bound bound, const std::function<void(const Row&)>& use) = 0;
    virtual void run(std::string_view statement, Bound bound) = 0;
    // The first bytes of a text, without reading the rest, which may be megabytes; nothing where no row is so. `where` is of one row.
    virtual std::optional<std::string> beginning(std::string_view table, std::string_view column, std::string_view where, Bound bound, std::size_t bytes) = 0;
    // Statements without bound values, such as a migration; several, separated by semicolons.
    virtual void script(std::string_view statements) = 0;

    void run(std::string_view statement, std::initializer_list<Cell> bound) { run(statement, Bound(bound.begin(), bound.size())); }
    void each(std::string_view statement, std::initializer_list<Cell> bound, const std::function<void(const Row&)>& use) {
        each(statement, Bound(bound.begin(), bound.size()), use);
    }

    // The first column of the first row: nothing where there is no row or it is null.
    std::optional<std::int64_t> number(std::string_view statement, std::initializer_list<Cell> bound = {}) {
        std::optional<std::int64_t> found;
        each(statement, bound, [&](const Row& row) { if (!found && !row.is_null(0)) found = row.integer(0); });
        return found;
    }
    std::optional<std::string> text(std::string_view statement, std::initializer_list<Cell> bound = {}) {
        std::optional<std::string> found;
        each(statement, bound, [&](const Row& row) { if (!found && !row.is_null(0)) found = std::string(row.text(0)); });
        return found;
    }
};

class Snapshot {
  public:
    explicit Snapshot(Sql& sql) : sql_(sql) { sql_.begin_reading(); }
    ~Snapshot() { sql_.end_reading(); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Sql& sql_;
};

}  // namespace arrears
