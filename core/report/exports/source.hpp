#pragma once
// What the sources of an export are made with: each makes the rows of one table out of its records, so many at a time.
#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <span>

#include "core/report/columns.hpp"
#include "core/report/exports/exports.hpp"
#include "core/store/cases.hpp"
#include "core/store/tables.hpp"
#include "core/value/masked.hpp"

namespace arrears {

inline constexpr std::int64_t at_once = 200;  // records that are read together

template <class T>
bool fits(const std::optional<T>& wanted, const std::optional<T>& is) {
    return !wanted || wanted == is;
}

inline bool lies_in(const std::optional<RegionCode>& wanted, RegionCode is) { return !wanted || is == *wanted || is.is_under(*wanted); }

// The records of a table in the order of their numbers, so many at a time.
template <class Record>
class Batches {
  public:
    explicit Batches(Sql& sql) : sql_(sql) {}
    std::vector<Record> next() {
        auto batch = all<Record>(sql_, "WHERE id > $1 AND void_act IS NULL ORDER BY id LIMIT $2", {to_cell(last_), at_once});
        if (!batch.empty()) last_ = batch.back().id;
        return batch;
    }

  private:
    Sql& sql_;
    Id last_;
};

// Parts of records, of a whole batch of these at once; `column` says whose they are.
template <class Part>
std::vector<Part> parts_of(Sql& sql, std::string_view column, Id first, Id last, std::string_view more = {}) {
    const std::string whose(column);
    return all<Part>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + whose + " >= $1 AND " + whose + " <= $2 AND void_act IS NULL " + std::string(more) + " ORDER BY " + whose + ", id",
                     {to_cell(first), to_cell(last)});
}
template <class Part>
std::span<const Part> of_one(const std::vector<Part>& parts, Id Part::*whose, Id id) {
    const auto found = std::ranges::equal_range(parts, id, {}, whose);
    return {found.begin(), found.end()};
}

// Names and records that rows refer to: those of late, so that a long table takes no more room than a short one.
template <class Key, class Kept>
class Lately {
  public:
    template <class Make>
    const Kept& get(Key key, Make make) {
        constexpr std::size_t many = 4096;
        if (const auto known = kept_.find(key); known != kept_.end()) return known->second;
        if (kept_.size() >= many) kept_.clear();
        return kept_.emplace(key, make()).first->second;
    }

  private:
    std::map<Key, Kept> kept_;
};

// What the rows of every table are made with.
class Clerk {
  public:
    Clerk(const ExportRequest& request, Sql& of, const Speech& speech) : asked(request), sql(of), say(speech), registrations_(of) {}

    const ExportRequest asked;
    Sql& sql;
    const Speech& say;

    Id representative(Id employer) const { return registrations_.representative(employer); }
    std::optional<Id> representative(const std::optional<Id>& employer) const { return employer ? std::optional(representative(*employer)) : std::nullopt; }
    const Employer& employer(Id id) {
        return employers_.get(id, [&] { return get<Employer>(sql, representative(id)); });
    }
    std::string officer(Id id) { return name<Officer>(id); }
    Value officer(const std::optional<Id>& id) { return id ? Value(officer(*id)) : Value(Nothing{}); }
    Value site(const std::optional<Id>& id) { return id ? Value(name<Site>(*id)) : Value(Nothing{}); }
    Value campaign(const std::optional<Id>& id) { return id ? Value(name<Campaign>(*id)) : Value(Nothing{}); }
    // Whoever reported may be named in what was noted of the case, and may be among its workers.
    bool is_report(const std::optional<Id>& of_case) {
        return of_case && reports_.get(*of_case, [&] { return get<CaseFile>(sql, *of_case).kind == CaseKind::report; });
    }

    Value person_name(const std::string& name) const { return name.empty() ? Value(Nothing{}) : Value(asked.reveal ? name : masked_name(name)); }
    Value phone(const std::optional<std::string>& text) const { return hidden(text, masked_phone); }
    Value account(const std::optional<std::string>& text) const { return hidden(text, masked_account); }
    Value id_number(const std::optional<std::string>& text) const { return hidden(text, masked_id_number); }
    // Free words hold names.
    Value free_words(const std::optional<Id>& id) const {
        if (!id || !asked.reveal) return Nothing{};
        const std::string text = words(sql, *id);
        return text.empty() ? Value(Nothing{}) : Value(text);
    }

    bool is_in_time(Date day) const { return day >= asked.first_day() && day <= asked.last_day(); }

  private:
    template <class Mask>
    Value hidden(const std::optional<std::string>& text, Mask mask) const {
        if (!text || text->empty()) return Nothing{};
        return asked.reveal ? *text : std::string(mask(*text));
    }
    template <class Record>
    std::string name(Id id) {
        return names_.get({Record::table, id}, [&] { return get<Record>(sql, id).name; });
    }

    Registrations registrations_;
    Lately<Id, Employer> employers_;
    Lately<std::pair<std::string_view, Id>, std::string> names_;  // by table: officer 1 and site 1 have one number
    Lately<Id, bool> reports_;
};

// A row in the making: each value under its column's name.
class Cells {
  public:
    explicit Cells(const std::vector<ExportColumn>& columns) : columns_(columns), row(columns.size(), Nothing{}) {}
    void put(std::string_view name, Value value) {
        const auto found = std::ranges::find(columns_, name, &ExportColumn::name);
        row.at(static_cast<std::size_t>(found - columns_.begin())) = std::move(value);
    }
    template <class T>
    void put_if(std::string_view name, const std::optional<T>& value) {
        if (value) put(name, or_nothing(value));
    }

  private:
    const std::vector<ExportColumn>& columns_;

  public:
    std::vector<Value> row;
};

// One kind of record: makes the rows of a few of them at a time.
class Source {
  public:
    explicit Source(std::shared_ptr<Clerk> clerk) : columns(export_columns(clerk->asked.what, clerk->say)), clerk_(std::move(clerk)) {}
    virtual ~Source() = default;

    std::vector<ExportColumn> columns;

    bool next(std::vector<Value>& row) {
        while (rows_.empty())
            if (!read_more()) return false;
        row = std::move(rows_.front());
        rows_.pop_front();
        return true;
    }

  protected:
    virtual bool read_more() = 0;  // false: there is no more
    void done(Cells& cells) { rows_.push_back(std::move(cells.row)); }
    Clerk& clerk() { return *clerk_; }
    const ExportRequest& asked() const { return clerk_->asked; }
    template <FixedWord E>
    Word shown(E value) { return word(value, clerk_->say); }
    template <FixedWord E>
    Value shown(const std::optional<E>& value) { return word(value, clerk_->say); }

    void put_codes(Cells& cells, const Employer& employer) {
        if (employer.credit_code) cells.put("credit_code", employer.credit_code->text());
        if (employer.registration_number) cells.put("registration_number", employer.registration_number->text());
        if (employer.organisation_code) cells.put("organisation_code", employer.organisation_code->text());
    }
    // The employer of a case or a visit, as whoever reads it back knows him again.
    void put_employer(Cells& cells, const Employer& employer) {
        cells.put("employer", employer.name);
        cells.put("employer_number", employer.id.full(Employer::letter));
        cells.put_if("address", employer.address);
        put_codes(cells, employer);
    }
    void put_place(Cells& cells, RegionCode region, const std::optional<Industry>& industry) {
        cells.put("region", region.text());
        if (industry) cells.put("industry", industry->text());
    }

  private:
    std::shared_ptr<Clerk> clerk_;
    std::deque<std::vector<Value>> rows_;
};

// By what they are made of: cases; firms, and what was done at them; the office's own lists; the journal.
std::shared_ptr<Source> source_of_cases(std::shared_ptr<Clerk> clerk);
std::shared_ptr<Source> source_of_firms(std::shared_ptr<Clerk> clerk);
std::shared_ptr<Source> source_of_lists(std::shared_ptr<Clerk> clerk);
std::shared_ptr<Source> source_of_journal(std::shared_ptr<Clerk> clerk);

}  // namespace arrears
