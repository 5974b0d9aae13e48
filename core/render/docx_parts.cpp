#include "core/render/docx_parts.hpp"

#include "core/render/markup.hpp"
#include "core/render/zip.hpp"

namespace arrears {
namespace {

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
)";
constexpr std::string_view content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";
constexpr std::string_view package_parts =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
constexpr std::string_view document_parts =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
// 仿宋 三号 with 28 points a line; titles in 宋体 二号, headings in 黑体 三号.
constexpr std::string_view styles_before_cells =
    R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>)"
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="PaperTitle"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="280" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:line="440" w:lineRule="exact"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>)"
    R"(<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr>)";
constexpr std::string_view document_head = R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";

constexpr int paper_across = 11906, down = 16838, top = 2098, right = 1474, bottom = 1985, left = 1588;

std::string number(std::string_view name, int value) { return " w:" + std::string(name) + "=\"" + std::to_string(value) + "\""; }

std::string cell_xml(const DocxCell& cell, const DocxRow& row, int width, std::size_t span) {
    const std::string_view alignment = row.is_head ? R"(<w:jc w:val="center"/>)" : cell.to_the_right ? R"(<w:jc w:val="right"/>)" : "";
    return "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>" + (span > 1 ? "<w:gridSpan w:val=\"" + std::to_string(span) + "\"/>" : "") +
           R"(<w:vAlign w:val="center"/></w:tcPr>)" + docx_paragraph(cell.text, R"(<w:pStyle w:val="Cell"/>)" + std::string(alignment), row.is_head || row.is_bold) + "</w:tc>";
}

}  // namespace

int DocxPage::width_of_text() const { return is_wide ? down - top - bottom : paper_across - left - right; }

std::string DocxPage::section() const {
    const std::string size = is_wide ? number("w", down) + number("h", paper_across) + R"( w:orient="landscape")" : number("w", paper_across) + number("h", down);
    const std::string margins = is_wide ? number("top", left) + number("right", top) + number("bottom", right) + number("left", bottom)
                                        : number("top", top) + number("right", right) + number("bottom", bottom) + number("left", left);
    return "<w:sectPr><w:pgSz" + size + "/><w:pgMar" + margins + R"( w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>)";
}

std::string docx_paragraph(std::string_view text, std::string_view looks, bool is_bold) {
    return "<w:p><w:pPr>" + std::string(looks) + "</w:pPr><w:r>" + (is_bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + marked_up(text) + "</w:t></w:r></w:p>";
}

std::string docx_table(const std::vector<DocxRow>& rows, const std::vector<int>& widths) {
    int whole = 0;
    for (const int width : widths) whole += width;
    std::string docx = "<w:tbl><w:tblPr><w:tblW" + number("w", whole) + R"( w:type="dxa"/><w:tblBorders>)";
    for (const std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        docx += "<w:" + std::string(side) + R"( w:val="single" w:sz="4" w:space="0" w:color="000000"/>)";
    docx += R"(</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>)";
    for (const int width : widths) docx += "<w:gridCol" + number("w", width) + "/>";
    docx += "</w:tblGrid>";
    for (const DocxRow& row : rows) {
        docx += R"(<w:tr><w:trPr><w:cantSplit/>)" + std::string(row.is_head ? "<w:tblHeader/>" : "") + "</w:trPr>";
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const std::size_t span = at + 1 == row.cells.size() ? widths.size() - at : 1;
            int width = 0;
            for (std::size_t i = at; i < at + span; ++i) width += widths[i];
            docx += cell_xml(row.cells[at], row, width, span);
        }
        docx += "</w:tr>";
    }
    return docx + "</w:tbl>";
}

std::string docx_file(std::string body, const DocxPage& page, const DocxCells& cells) {
    const auto part = [](std::string_view xml) { return std::string(declaration) + std::string(xml); };
    if (body.ends_with("</w:tbl>")) body += "<w:p/>";  // a table never ends a body
    const std::string styles = std::string(styles_before_cells) + "<w:spacing" + number("line", cells.line) + R"( w:lineRule="atLeast"/></w:pPr><w:rPr>)" + "<w:sz" + number("val", cells.size) +
                               "/><w:szCs" + number("val", cells.size) + "/></w:rPr></w:style></w:styles>";
    return zipped({{"[Content_Types].xml", part(content_types)},
                   {"_rels/.rels", part(package_parts)},
                   {"word/document.xml", part(std::string(document_head) + body + page.section() + "</w:body></w:document>")},
                   {"word/styles.xml", part(styles)},
                   {"word/_rels/document.xml.rels", part(document_parts)}});
}

}  // namespace arrears
