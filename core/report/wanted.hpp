#pragma once
// The SQL by which a list reads its records, and the values that they are held against.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/lists.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"

namespace arrears {

class Wanted {
  public:
    void add(std::string_view condition) { (text_ += " AND ") += condition; }
    void add(std::string_view condition, Cell value) {
        add(condition);
        text_ += held_against(std::move(value));
    }
    template <class T>
    void is(std::string_view column, const std::optional<T>& wanted) {
        if (wanted) add(std::string(column) + " = ", to_cell(*wanted));
    }
    // Of an employer under any of its numbers; the writers are named because the index begins with them.
    void is_of(Sql& sql, std::string_view table, const std::optional<Id>& employer) {
        if (!employer) return;
        std::string numbers;
        for (const Id number : registrations_of(sql, *employer)) (numbers += numbers.empty() ? "" : ", ") += held_against(to_cell(number));
        add(std::string(table) + ".writer IN (SELECT writer FROM office) AND employer IN (" + numbers + ")");
    }
    // Of an officer, also beside another.
    void is_visit_of(const std::optional<Id>& officer) {
        if (!officer) return;
        const std::string number = held_against(to_cell(*officer));
        add("(officer = " + number + " OR id IN (SELECT inspection FROM inspection_officer WHERE officer = " + number + " AND void_act IS NULL))");
    }
    void is_within(std::string_view day, const ListRequest& request) {
        add(std::string(day) + " >= ", to_cell(request.first_day()));
        add(std::string(day) + " <= ", to_cell(request.last_day()));
    }
    void is_after(const std::optional<Id>& after) {
        if (after) add("id > ", to_cell(*after));
    }
    // In the order of the days, and then of the numbers.
    template <class Record>
    void is_after_by_day(Sql& sql, std::string_view column, Date Record::*day_of, const std::optional<Id>& after) {
        if (!after) return;
        const std::string day = held_against(to_cell(get<Record>(sql, *after).*day_of)), number = held_against(to_cell(*after)), named(column);
        add("(" + named + " > " + day + " OR (" + named + " = " + day + " AND id > " + number + "))");
    }
    // One more than a page shows: it tells that the list goes on.
    void order(std::string_view by, const std::optional<std::size_t>& most) {
        (text_ += " ORDER BY ") += by;
        if (most) (text_ += " LIMIT ") += held_against(to_cell(static_cast<std::int64_t>(*most) + 1));
    }

    const std::string& text() const { return text_; }
    Bound cells() const { return cells_; }

  private:
    std::string held_against(Cell value) {
        cells_.push_back(std::move(value));
        return "$" + std::to_string(cells_.size());
    }

    std::string text_ = "WHERE void_act IS NULL";
    std::vector<Cell> cells_;
};

}  // namespace arrears
