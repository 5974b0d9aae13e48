#pragma once
// What the program and arrears-sheets.so say to each other. Each is linked with a standard library of its own, so that nothing
// but plain bytes and numbers goes across, and no exception: one C function, one struct that asks and is answered in.
#include <cstddef>
#include <cstdint>

extern "C" {

struct ArrearsBytes {
    const char* data;
    std::size_t size;
};

// A book to be written, piece by piece: each sheet, each row of it, each cell of that.
struct ArrearsPiece {
    enum Kind : int { sheet, table, column, row, total, title, heading, nothing, text, whole, money, permille, day };
    int kind;             // sheet: of words; table: with a head that stands still, made of the columns that follow
    std::int64_t number;  // whole; fen; permille; a day as 20130110; of a column and a sheet the width in characters, of a table the rows
    ArrearsBytes words;   // UTF-8
};

struct ArrearsSheets {
    enum Asked : int { to_read, to_write };
    enum Told : int { sheet_read, other_sheet };
    enum Failure : int { none, locked, foreign, damaged, too_large, no_such_sheet, not_written };

    int asked;
    // To read: a descriptor of the whole file, and a sheet by its name, or null.
    int file;
    const char* sheet;
    void* whose;  // given back with each call
    int (*line)(void* whose, int number, const ArrearsBytes* cells, std::size_t count);  // 0: enough
    void (*told)(void* whose, int what, ArrearsBytes name);
    // To write: the pieces, and who takes the bytes of the file.
    const ArrearsPiece* pieces;
    std::size_t piece_count;
    void (*bytes)(void* whose, ArrearsBytes bytes);
    // The answer.
    int is_xls;
    std::int64_t rounded;
    char detail[200];  // of a failure: which part of the file
};

using ArrearsSheetsFunction = int(ArrearsSheets* call);  // answers with a Failure
[[gnu::visibility("default")]] int arrears_sheets(ArrearsSheets* call);

}  // extern "C"
