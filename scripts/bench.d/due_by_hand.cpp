// The floor of `due`: one statement over what waits, a table of working days, a line for each.   due_by_hand DB DAY
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Days = std::chrono::sys_days;

Days day_of(const char* iso) {
    return std::chrono::year(std::atoi(iso)) / std::atoi(iso + 5) / std::atoi(iso + 8);
}

// Mondays to Fridays up to each day of ten years: the dates of notices would make it no slower.
class WorkingDays {
  public:
    WorkingDays() {
        for (Days day = first_; day < first_ + std::chrono::days(3660); day += std::chrono::days(1))
            up_to_.push_back((up_to_.empty() ? 0 : up_to_.back()) + (std::chrono::weekday(day).iso_encoding() < 6 ? 1 : 0));
    }
    int between(Days from, Days to) const { return at(to) - at(from); }

  private:
    int at(Days day) const { return up_to_.at(static_cast<std::size_t>((day - first_).count())); }
    Days first_ = std::chrono::year(2010) / 1 / 1;
    std::vector<int> up_to_;
};

}  // namespace

int main(int count, char** word) {
    sqlite3* db = nullptr;
    sqlite3_stmt* row = nullptr;
    const char* sql =
        "SELECT c.due_on, c.record, e.name, c.awaits, o.name, s.base, s.outstanding_fen FROM clock c"
        " LEFT JOIN case_file f ON c.kind = 'case_file' AND f.id = c.record LEFT JOIN case_state s ON c.kind = 'case_file' AND s.case_id = c.record"
        " LEFT JOIN inspection i ON c.kind = 'inspection' AND i.id = c.record LEFT JOIN employer e ON e.id = coalesce(f.employer, i.employer)"
        " LEFT JOIN officer o ON o.id = coalesce(f.officer, i.officer)"
        " WHERE c.started_on <= ?1 AND (c.stopped_on IS NULL OR c.stopped_on > ?1) ORDER BY c.due_on IS NULL, c.due_on, c.kind, c.record, c.awaits";
    if (count != 3 || sqlite3_open_v2(word[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK || sqlite3_prepare_v2(db, sql, -1, &row, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "due_by_hand: %s\n", db ? sqlite3_errmsg(db) : "usage: due_by_hand DB DAY");
        return 1;
    }
    sqlite3_bind_text(row, 1, word[2], -1, SQLITE_STATIC);
    const WorkingDays calendar;
    const Days today = day_of(word[2]);
    const auto text = [&](int column) { const auto* bytes = sqlite3_column_text(row, column); return bytes ? reinterpret_cast<const char*>(bytes) : ""; };
    while (sqlite3_step(row) == SQLITE_ROW) {
        const int left = *text(0) ? calendar.between(today, day_of(text(0))) : 0;
        std::printf("%s  %d  %lld  %s  %s  %s  %s  %.2f\n", text(0), left, static_cast<long long>(sqlite3_column_int64(row, 1)), text(2), text(3), text(4), text(5),
                    static_cast<double>(sqlite3_column_int64(row, 6)) / 100);
    }
    sqlite3_finalize(row);
    sqlite3_close(db);
}
