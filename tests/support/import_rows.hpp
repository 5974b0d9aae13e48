#pragma once
// Rows of an import, made without a sheet.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/work/import.hpp"

namespace arrears {

using SaidCells = std::vector<std::pair<std::string_view, std::string>>;

inline ImportRow import_row(Exchange table, int line, const SaidCells& said) {
    ImportRow row;
    row.line = line;
    row.cells.resize(columns_of(table).size());
    for (const auto& [name, text] : said) {
        const ExchangeColumn* column = find_column(table, name);
        row.cells[static_cast<std::size_t>(column - columns_of(table).data())] = cell_of(column->type, text);
    }
    return row;
}

// A batch with what it is told and what it remembers.
struct MadeImport {
    ImportTold told;
    ImportMemory memory;
    std::vector<ImportRow> rows;
    ImportRows deed() { return {told, memory, rows}; }
};

// Of a source that numbers its rows: a complaint of a new employer, settled and paid; one over an amount that nobody finds likely; and the
// first again, with other people.
inline std::shared_ptr<MadeImport> import_of_three() {
    auto made = std::make_shared<MadeImport>();
    made->told.table = Exchange::complaints;
    made->told.source = "线索平台";
    made->told.file_name = "线索.xlsx";
    made->told.sha256 = std::string(64, 'a');
    made->told.map = "office";
    made->told.largest_likely = Money::fen(100'000'000);
    const SaidCells settled{{"number", "XS1"}, {"received", "2013-01-07"}, {"employer", "焦作第九建筑有限公司"}, {"workers", "3"}, {"note", "口头约定"}, {"complainant", "孙大勇"},
                            {"phone", "13900000000"}, {"amount", "9000.00"}, {"outcome", "settled_full"}, {"closed", "2013-01-15"}, {"paid", "9000.00"}};
    made->rows.push_back(import_row(made->told.table, 2, settled));
    made->rows.push_back(import_row(made->told.table, 3, {{"number", "XS2"}, {"received", "2013-01-08"}, {"employer", "焦作第九建筑有限公司"}, {"amount", "90000000.00"}}));
    SaidCells changed = settled;
    changed[3].second = "4";
    made->rows.push_back(import_row(made->told.table, 4, changed));
    return made;
}

}  // namespace arrears
