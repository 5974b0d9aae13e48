#pragma once
// What a cell of an import says, as the value that its column holds. It is refused with a reason and a remedy where it says nothing that
// can be told for sure.
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/intake/import_map.hpp"
#include "core/record/import_row.hpp"
#include "core/value/date.hpp"

namespace arrears {

// How one column is read. It remembers what it has read: most cells of a column repeat.
class CellReader {
  public:
    CellReader(const ExchangeColumn& column, const MappedColumn* mapped, Unit unit, const std::vector<std::string>& blank);

    // Throws Error{invalid}, which repeats no personal value.
    void read(std::string_view cell, ImportCell& into);
    const ExchangeColumn& column() const { return *column_; }

  private:
    void read_afresh(std::string_view cell, ImportCell& into);
    std::string_view meant(std::string_view cell);

    const ExchangeColumn* column_;
    const MappedColumn* mapped_;
    Unit unit_;
    const std::vector<std::string>& blank_;
    std::string dropped_;
    std::map<std::string, ImportCell, std::less<>> known_;  // of words, regions, industries
    std::string last_;
    ImportCell last_read_;
};

// The day that a text of that form names: %Y %m %d %y %b (Aug, 8月) and the characters between; `excel`: days since 1899-12-30. What
// stands behind a blank after the day (a time of day) is passed over. Nothing for any other text.
std::optional<Date> day_in_format(std::string_view text, std::string_view format);
// The forms that nobody can misread: year first, or 年月日.
std::optional<Date> evident_day(std::string_view text);

}  // namespace arrears
