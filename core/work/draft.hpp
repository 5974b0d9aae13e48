#pragma once
// What a deed's decide() is given and what it answers.
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "core/journal/event.hpp"
#include "core/law/calendar.hpp"
#include "core/law/rules.hpp"
#include "core/store/records.hpp"
#include "core/store/vault.hpp"

namespace arrears {

struct Signature {
    Id officer;
    std::string login;  // of the operating system, noted beside the officer
    std::string at;     // UTC, 2013-01-10T01:30:00Z
};

// The officer's desk: the tables as they stand inside the transaction, the law, who asks and on which day.
struct Desk {
    Sql& sql;
    const Office& office;
    const Signature& signature;
    Date today;

    Writer writer() const { return office.id.writer(); }
    const Calendar& calendar() const;  // the office's, as its law; made when first asked for
    const Law& law() const;
    // Throws Error{refused} for a day that has not come.
    void require_past(Date day, std::string field = "on") const;

    mutable std::shared_ptr<const Calendar> calendar_made = nullptr;
    mutable std::shared_ptr<const Law> law_made = nullptr;
};

// An event in the making, with the vault rows that it promises.
class Draft {
  public:
    explicit Draft(const Desk& desk) : desk_(desk) { event.writer = desk.writer(); }

    Event event;
    std::vector<std::function<void(Sql&)>> vault;

    // The next free number of a record table; `year` 0 for what is not numbered by year.
    template <class Record>
    Id next(int year = 0) { return next(Record::table, year); }
    template <class Record>
    void put(const Record& record) { put(Record::table, columns_of<Record>(), cells_of(record)); }
    // Many of one table, in one piece of the event: with the columns that any of them uses.
    template <class Record>
    void put_many(const std::vector<Record>& records) {
        if (records.empty()) return;
        std::vector<std::vector<Cell>> rows;
        rows.reserve(records.size());
        for (const Record& record : records) rows.push_back(cells_of(record));
        put_rows(Record::table, columns_of<Record>(), std::move(rows));
    }
    // One `set` for each field that differs.
    template <class Record>
    void change(const Record& before, const Record& after) {
        const auto columns = columns_of<Record>();
        const auto from = cells_of(before), to = cells_of(after);
        for (std::size_t i = 1; i < columns.size(); ++i)
            if (from[i] != to[i]) event.set.push_back({std::string(Record::table), before.id, columns[i], from[i], to[i]});
    }
    template <class Record>
    void take_away(const Record& record) { event.voided.push_back({std::string(Record::table), record.id}); }

    // Into the vault; nothing for nothing. Throws Error{invalid} over 64 KB.
    bool says_something() const { return !event.put.empty() || !event.set.empty() || !event.voided.empty() || !event.undo.empty() || !event.redo.empty() || event.reason; }

    std::optional<Id> words(const std::optional<std::string>& text);
    std::optional<Id> person(const std::optional<Person>& person);
    void because(const std::optional<std::string>& reason) { event.reason = words(reason); }
    void chose(std::string what) { event.chosen.push_back(std::move(what)); }  // filled in without being asked for

  private:
    Id next(std::string_view table, int year);
    void put(std::string_view table, std::vector<std::string> columns, std::vector<Cell> cells);
    void put_rows(std::string_view table, std::vector<std::string> columns, std::vector<std::vector<Cell>> rows);

    Desk desk_;
    std::vector<std::pair<std::pair<std::string, int>, std::int64_t>> taken_;
};

template <class Result>
struct Decision {
    Draft draft;
    Result result;
};

// Limits that every deed keeps.
void require_name(std::string_view name);           // 1 to 200 characters
void require_workers(const std::optional<int>& workers);  // 0 to 100,000
void require_amount(const std::optional<Money>& amount);  // 0 to 10^15 fen

// The record is as it was shown: nothing was written about it since that entry of the journal. Throws Error{stale}.
// A prompt holds no transaction: whoever asked says with his deed at which entry he did.
void require_unchanged(const Desk& desk, std::string_view table, Id record, std::int64_t shown_at);

// What a deed names by its number stands: it may have been taken back since that was looked up.
Employer standing_employer(const Desk& desk, Id id);
Officer standing_officer(const Desk& desk, Id id);

}  // namespace arrears
