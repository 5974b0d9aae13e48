#include "core/render/rows.hpp"

namespace arrears {

std::int64_t write_rows(const RowSheet& sheet, RowFormat format, const RowTarget& target) {
    switch (format) {
        case RowFormat::csv: return rows_as_csv(sheet, target);
        case RowFormat::xlsx: return rows_as_xlsx(sheet, target);
        case RowFormat::json_lines: break;
    }
    return rows_as_json(sheet, target);
}

}  // namespace arrears
