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
    enum Kind : int { sheet, table, column, shape, row, total, title, heading, nothing, text, whole, money, permille, day, chart };
    int kind;             // sheet: of words; table: with a head that stands still, made of the columns that follow;
                          // shape: what the empty cells of the column before it are for, and from which cells of the book they are chosen
                          // chart: of the rows just above it on its sheet, beside which it stands: names, values, and what these are compared with
    std::int64_t number;  // whole; fen; permille; a day as 20130110; of a column and a sheet the width in characters; of a table the rows,
                          // below zero where they are not counted yet; of a shape text, whole, money or day; of a chart how many
                          // rows it is of, below zero where its bars lie
    ArrearsBytes words;   // UTF-8; of a shape the cells, as =Words!$A$2:$A$9, or nothing; of a chart its title
};

struct ArrearsSheets {
    enum Asked : int { to_read, to_write };
    enum Told : int { sheet_read, other_sheet };
    enum Failure : int { none, locked, foreign, damaged, too_large, no_such_sheet, not_written };

    int asked;
    int file;  // to read: the whole file
    // To read: a sheet by its name, or null.
    const char* sheet;
    void* whose;  // given back with each call
    int (*line)(void* whose, int number, const ArrearsBytes* cells, std::size_t count);  // 0: enough
    void (*told)(void* whose, int what, ArrearsBytes name);
    // To write: the pieces, then those that `more` gives until it gives none, so that a long table is never held whole; and the file by
    // its descriptor, or, where that is 0, who takes its bytes.
    const ArrearsPiece* pieces;
    std::size_t piece_count;
    std::size_t (*more)(void* whose, const ArrearsPiece** pieces);  // may be null
    void (*bytes)(void* whose, ArrearsBytes bytes);
    // The answer.
    int is_xls;
    std::int64_t rounded;
    char detail[200];  // of a failure: which part of the file
};

using ArrearsSheetsFunction = int(ArrearsSheets* call);  // answers with a Failure
[[gnu::visibility("default")]] int arrears_sheets(ArrearsSheets* call);

}  // extern "C"
