#pragma once
// The rows of an import that were not taken, in a file that can be mended and imported as it is: the columns of the sheet, and behind them
// the line, the column and the reason.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/output.hpp"
#include "core/intake/import_sheet.hpp"
#include "core/phrases/speech.hpp"

namespace arrears {

class Rejects {
  public:
    // `file`: where they go; made with the first of them, 0600, never over a file that is there.
    Rejects(std::filesystem::path file, const Speech& say) : file_(std::move(file)), say_(say) {}

    void begin(const ImportHead& head);
    void add(const ImportRow& row, const std::vector<RowFault>& faults);
    // Under its own name, on the disk. Answers it, or nothing where no row was rejected. Throws Error{disk}.
    std::string finish();

  private:
    void write();

    std::filesystem::path file_;
    const Speech& say_;
    std::vector<std::string> headings_;
    std::vector<std::size_t> kept_;  // places of the sheet: all but what an earlier import has put there
    std::optional<FileBeside> made_;
    std::string pending_;  // to be written into it
};

// What a fault says in a line: the value, the rule and the remedy.
std::string fault_text(const RowFault& fault, const Speech& say);
// A heading that a file of rejects has and no sheet of anybody's.
bool is_of_rejects(std::string_view heading);

}  // namespace arrears
