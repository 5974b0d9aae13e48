#pragma once
// What the program and arrears-pdf.so say to each other: what stands in a report or on a paper of the office, piece by piece, in the order
// it is read; the bytes of a PDF come back. As through the other doors plain bytes and numbers go across, and no exception.
#include <cstddef>
#include <cstdint>

extern "C" {

struct ArrearsPdfText {
    const char* data;  // UTF-8, with nothing hidden in it
    std::size_t size;
};

struct ArrearsPdfPiece {
    enum Kind : int {
        title, aside, heading, paragraph,         // lines of a report
        paper_title, centred, right, left, text,  // lines of a paper
        figures,                  // number: whether all are numbers; then label and value of each
        label, value,
        table,                    // and its title; then its columns and its rows
        column,                   // and its head; number: whether it stands to the right; of a paper its width, and all widths together are 1000
        head, row, total, cell,   // a row that is shorter than the others gives the rest of its width to its last cell
        chart,                    // and its title; number: whether its bars stand upright
        now, before,              // what the two bars of a group are called
        bar, length, former       // the label of a bar, then as number how long it is and as words what stands beside it
    };
    int kind;
    std::int64_t number;
    ArrearsPdfText words;
};

struct ArrearsPdf {
    enum Failure : int { none, no_font, not_made };

    int is_paper;  // of the office, with its own margins and fonts
    const ArrearsPdfPiece* pieces;
    std::size_t piece_count;
    ArrearsPdfText title;  // of the file
    ArrearsPdfText foot;   // of each page, where {page} and {pages} stand for numbers
    const char* day;       // on which it is made, as 2013-01-10
    void* whose;           // given back with each call
    void (*bytes)(void* whose, const char* data, std::size_t size);
    char detail[200];      // of a failure; of no_font a character that none has
};

using ArrearsPdfFunction = int(ArrearsPdf* call);  // answers with a Failure
[[gnu::visibility("default")]] int arrears_pdf(ArrearsPdf* call);

}  // extern "C"
