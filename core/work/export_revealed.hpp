#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// Personal values of many persons went out into a file at once: which table, selected how, how many rows, and why. It is recorded before
// the file gets its name, and changes no record.
struct ExportRevealed {
    struct Result {};
    std::string_view deed() const { return "export_revealed"; }
    std::string what;                      // complaints
    std::vector<std::string> selected_by;  // since=2013-01-01
    std::int64_t rows = 0;
    std::string reason;
};
Decision<ExportRevealed::Result> decide(const ExportRevealed& deed, const Desk& desk);

}  // namespace arrears
