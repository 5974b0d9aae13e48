// A paper as WordprocessingML (ECMA-376), which Word, WPS and LibreOffice open: the least that is a whole document. Each
// run names its East Asian font, since an office's template for Chinese is told apart from that for Latin letters.
#include "core/render/markup.hpp"
#include "core/render/sheet.hpp"
#include "core/render/zip.hpp"

namespace arrears {
namespace {

using Kind = SheetLine::Kind;

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
)";
constexpr std::string_view content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";
constexpr std::string_view package_parts =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
constexpr std::string_view document_parts =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
// 仿宋 三号 with 28 points a line; titles in 宋体 二号, tables in 五号.
constexpr std::string_view styles =
    R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>)"
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="PaperTitle"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="280" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style></w:styles>)";
constexpr std::string_view document_head = R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";
// A4, the margins of GB/T 9704 in twentieths of a point.
constexpr std::string_view document_foot =
    R"(<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>)";
constexpr int width_of_text = 11906 - 1588 - 1474;

std::string run_of(std::string_view text, bool is_bold = false) {
    return "<w:r>" + std::string(is_bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + marked_up(text) + "</w:t></w:r>";
}

std::string line_docx(const SheetLine& line) {
    std::string looks;
    switch (line.kind) {
        case Kind::title: looks = R"(<w:pStyle w:val="PaperTitle"/>)"; break;
        case Kind::centred: looks = R"(<w:jc w:val="center"/>)"; break;
        case Kind::right: looks = R"(<w:jc w:val="right"/>)"; break;
        case Kind::left: break;
        default: looks = R"(<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>)";
    }
    return "<w:p><w:pPr>" + looks + "</w:pPr>" + run_of(line.text) + "</w:p>";
}

std::string table_docx(const SheetTable& table) {
    std::string docx = R"(<w:tbl><w:tblPr><w:tblW w:w=")" + std::to_string(width_of_text) + R"(" w:type="dxa"/><w:tblBorders>)";
    for (const std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        docx += "<w:" + std::string(side) + R"( w:val="single" w:sz="4" w:space="0" w:color="000000"/>)";
    docx += R"(</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>)";
    const std::vector<int> widths = column_widths(table, width_of_text);
    for (const int width : widths) docx += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    docx += "</w:tblGrid>";
    for (const SheetRow& row : table.rows) {
        docx += R"(<w:tr><w:trPr><w:cantSplit/>)" + std::string(row.is_head ? "<w:tblHeader/>" : "") + "</w:trPr>";
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const std::size_t span = at + 1 == row.cells.size() ? widths.size() - at : 1;
            int width = 0;
            for (std::size_t i = at; i < at + span; ++i) width += widths[i];
            docx += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>" +
                    (span > 1 ? "<w:gridSpan w:val=\"" + std::to_string(span) + "\"/>" : "") + R"(<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>)" +
                    (row.is_head ? R"(<w:jc w:val="center"/>)" : "") + "</w:pPr>" + run_of(row.cells[at], row.is_head) + "</w:p></w:tc>";
        }
        docx += "</w:tr>";
    }
    return docx + "</w:tbl>";
}

std::string document_xml(const Sheet& sheet) {
    std::string xml = std::string(declaration) + std::string(document_head);
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<SheetTable>(&block);
        if (!table) xml += line_docx(std::get<SheetLine>(block));
        else if (table->columns() > 0) xml += table_docx(*table);
    }
    if (!sheet.blocks.empty() && std::holds_alternative<SheetTable>(sheet.blocks.back())) xml += "<w:p/>";  // a table never ends a body
    return xml + std::string(document_foot);
}

}  // namespace

std::string sheet_as_docx(const Sheet& sheet) {
    const auto part = [](std::string_view xml) { return std::string(declaration) + std::string(xml); };
    return zipped({{"[Content_Types].xml", part(content_types)},
                   {"_rels/.rels", part(package_parts)},
                   {"word/document.xml", document_xml(sheet)},
                   {"word/styles.xml", part(styles)},
                   {"word/_rels/document.xml.rels", part(document_parts)}});
}

}  // namespace arrears
