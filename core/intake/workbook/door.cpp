// The only symbol that arrears-sheets.so shows.
#include "core/sheets_door.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <exception>

#include "core/intake/workbook/book.hpp"
#include "core/intake/workbook/failure.hpp"
#include "core/intake/workbook/xls.hpp"
#include "core/intake/workbook/xlsx.hpp"

namespace {

using namespace arrears::workbook;

void read_book(ArrearsSheets& call) {
    char first = 0;
    if (::pread(call.file, &first, 1, 0) == 1 && first == 'P') read_xlsx(call);
    else read_xls(call);
}

int failed(ArrearsSheets& call, int failure, const std::string& detail) {
    call.detail[detail.copy(call.detail, sizeof call.detail - 1)] = '\0';
    return failure;
}

}  // namespace

int arrears_sheets(ArrearsSheets* call) {
    try {
        call->asked == ArrearsSheets::to_write ? write_book(*call) : read_book(*call);
        return ArrearsSheets::none;
    } catch (const Failure& failure) {
        return failed(*call, failure.what, failure.part);
    } catch (const std::exception& unforeseen) {
        return failed(*call, call->asked == ArrearsSheets::to_write ? ArrearsSheets::not_written : ArrearsSheets::damaged, unforeseen.what());
    }
}
