// A paper as pages that are printed as they are: its fonts, margins and sizes are those of HTML and DOCX.
#include "core/render/pdf_file.hpp"
#include "core/render/sheet.hpp"

namespace arrears {
namespace {

using Kind = SheetLine::Kind;
using PdfPiece = ArrearsPdfPiece;

int piece_of(Kind kind) {
    switch (kind) {
        case Kind::title: return PdfPiece::paper_title;
        case Kind::centred: return PdfPiece::centred;
        case Kind::right: return PdfPiece::right;
        case Kind::left: return PdfPiece::left;
        default: return PdfPiece::text;
    }
}

void put(PdfFile& file, const SheetTable& table) {
    file.put(PdfPiece::table);
    for (const int width : column_widths(table, 1000)) file.put(PdfPiece::column, {}, width);
    for (const SheetRow& row : table.rows) {
        file.put(row.is_head ? PdfPiece::head : PdfPiece::row);
        for (const std::string& cell : row.cells) file.put(PdfPiece::cell, cell);
    }
}

}  // namespace

std::string sheet_as_pdf(const Sheet& sheet, const Layout& layout) {
    PdfFile file;
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        if (!table) file.put(piece_of(std::get<SheetLine>(block).kind), std::get<SheetLine>(block).text);
        else if (table->columns() > 0) put(file, *table);
    }
    return file.paper(title_of(sheet), layout);
}

}  // namespace arrears
