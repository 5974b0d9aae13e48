#pragma once
// A pay sheet that was checked, as a document: what was recognised, what is owed line by line and in all, what could not be
// told. Persons stand there masked, and for a machine by their line alone.
#include <string>
#include <vector>

#include "core/intake/pay_sheet.hpp"
#include "core/phrases/speech.hpp"
#include "core/record/records.hpp"
#include "core/report/document.hpp"

namespace arrears {

// The lines that are told one by one, gathered while the sheet is read.
class PayTable {
  public:
    enum class Lines { none, owed, all };  // `owed`: with anything found
    PayTable(Lines which, const Speech& say) : which_(which), say_(say) {}
    void add(const PayRow& row);
    // Without the columns that no line has anything in.
    Table take(const PaySheetTotals& totals, bool has_team);

  private:
    Lines which_;
    const Speech& say_;
    std::vector<std::vector<Value>> rows_;
};

struct PaySheetReport {
    std::string file;
    SheetRead sheet;
    PaySheetRead read;
    Date day;            // by whose law an addition is reckoned
    std::optional<Employer> employer;  // whose lines alone were wanted
    std::optional<int> area_class;  // that an officer said
    bool is_late_checked = false;
};
Document write_pay_sheet(const PaySheetReport& report, Table lines, const Law& law, const Speech& say);

}  // namespace arrears
