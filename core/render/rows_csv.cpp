#include "core/render/csv_text.hpp"
#include "core/render/rows.hpp"

namespace arrears {

std::int64_t rows_as_csv(const RowSheet& sheet, const RowTarget& target) {
    constexpr std::size_t enough = 1U << 16U;  // bytes that go out together
    std::string text(csv_mark);
    bool is_first = true;
    const auto cell = [&](const Value& value) {
        if (!is_first) text += ',';
        append_csv_cell(text, value);
        is_first = false;
    };
    const auto end_row = [&] {
        text += "\r\n";
        is_first = true;
        if (text.size() < enough) return;
        target.take(text);
        text.clear();
    };
    for (const RowColumn& column : sheet.columns) cell(column.label);
    end_row();
    std::int64_t rows = 0;
    for (std::vector<Value> row; sheet.next(row); ++rows) {
        for (const Value& value : row) cell(value);
        end_row();
    }
    target.take(text);
    return rows;
}

}  // namespace arrears
