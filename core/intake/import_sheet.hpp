#pragma once
// A sheet of complaints, employers, inspections, payments or workers, row by row: each as the values of our columns, with what is wrong
// with it. However large the sheet is, one row of it is held.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/intake/import_cells.hpp"
#include "core/intake/sheet.hpp"

namespace arrears {

struct ReadColumn {
    const ExchangeColumn* column = nullptr;
    std::vector<std::size_t> places;  // in the sheet, from 0
    std::string heading;              // as the sheet has it, several joined by +
};

// How the columns of a sheet were understood.
struct ImportHead {
    int line = 0;
    std::vector<std::string> headings;  // as the sheet has them
    std::vector<ReadColumn> read;
    std::vector<std::string> unused;    // headings that were not recognised, or that a map passes over
};

// How many rows of what kind a sheet has; rows are those that say something.
struct ImportCounts {
    std::int64_t rows = 0;         // records, taken or not
    std::int64_t passed_over = 0;  // sums, headings that are repeated, what a map passes over
};

using TakeImportRow = std::function<bool(ImportRow&)>;  // false: enough was seen

class ImportSheet {
  public:
    // Without a map the columns are known by their usual names. `see_head` is called once, before the first row.
    ImportSheet(Exchange table, std::optional<ImportMap> map, std::function<void(const ImportHead&)> see_head, TakeImportRow take);

    // Throws Error{invalid} where no line can be the heading, Error{undecided} where two columns may be one of ours.
    bool take(const SourceLine& line);
    // After the last line. Throws Error{invalid} for a sheet without a heading.
    void finish();
    const ImportCounts& counts() const { return counts_; }

  private:
    bool is_heading(const SourceLine& line);
    std::vector<ReadColumn> columns_by_map(const SourceLine& line) const;
    std::vector<ReadColumn> columns_by_name(const SourceLine& line) const;
    void begin(const SourceLine& line, std::vector<ReadColumn> columns);
    bool is_passed_over(const SourceLine& line) const;
    bool goes_on(const SourceLine& line) const;
    void read_row(const SourceLine& line);
    void add_line(const SourceLine& line);
    bool give();

    Exchange table_;
    std::optional<ImportMap> map_;
    std::function<void(const ImportHead&)> see_head_;
    TakeImportRow take_;
    std::optional<ImportHead> head_;
    std::vector<std::string> before_;  // lines before the heading, as far as they are told when there is none
    int lines_before_ = 0;
    std::vector<CellReader> readers_;
    std::vector<std::size_t> place_of_reader_;  // among columns_of(table)
    std::vector<std::pair<std::size_t, ImportCell>> constants_;
    std::optional<std::size_t> continues_;
    ImportRow row_;
    bool has_row_ = false;
    ImportCounts counts_;
    std::string joined_;
};

// Which of our columns a heading has, and in which unit its amounts are: 金额（万元）.
Unit unit_in_heading(std::string_view heading);

}  // namespace arrears
