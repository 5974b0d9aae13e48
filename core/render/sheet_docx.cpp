// A paper as DOCX: what an office prints, edits and passes on.
#include "core/render/docx_parts.hpp"
#include "core/render/sheet.hpp"

namespace arrears {
namespace {

using Kind = SheetLine::Kind;

constexpr DocxCells cells{21, 360};  // 五号

std::string line_docx(const SheetLine& line) {
    switch (line.kind) {
        case Kind::title: return docx_paragraph(line.text, R"(<w:pStyle w:val="PaperTitle"/>)");
        case Kind::centred: return docx_paragraph(line.text, R"(<w:jc w:val="center"/>)");
        case Kind::right: return docx_paragraph(line.text, R"(<w:jc w:val="right"/>)");
        case Kind::left: return docx_paragraph(line.text, {});
        default: return docx_paragraph(line.text, R"(<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>)");
    }
}

std::string table_docx(const SheetTable& table, int units) {
    std::vector<DocxRow> rows;
    for (const SheetRow& row : table.rows) {
        DocxRow& put = rows.emplace_back();
        put.is_head = row.is_head;
        for (const std::string& cell : row.cells) put.cells.push_back({cell});
    }
    return docx_table(rows, column_widths(table, units));
}

}  // namespace

std::string sheet_as_docx(const Sheet& sheet) {
    const DocxPage page;
    std::string body;
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        if (!table) body += line_docx(std::get<SheetLine>(block));
        else if (table->columns() > 0) body += table_docx(*table, page.width_of_text());
    }
    return docx_file(std::move(body), page, cells);
}

}  // namespace arrears
