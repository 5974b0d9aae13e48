#pragma once
#include <string>

#include "core/report/document.hpp"

namespace arrears {

enum class Format { text, markdown, csv, json, html, xlsx, docx, pdf };

struct Layout {
    int columns = 0;  // of the terminal; 0: no limit, as in a pipe
    bool colour = false;
    std::string modules = {};    // the folder of what writes XLSX and PDF
    std::string charts = {};      // what the sheet of the charts of a workbook is called
    std::string untitled = {};   // what a sheet or a page is called that has no title
    std::string language = {};   // of the reader, as HTML calls it: zh-CN
    std::string page_foot = {};  // of a PDF, where {page} and {pages} stand for numbers
    Date day = {};               // on which a PDF is made
};

std::string render(const Document& document, Format format, const Layout& layout = {});

// One function a format, each in a file of its own; only text asks how wide the page is.
std::string as_text(const Document& document, const Layout& layout);
std::string as_markdown(const Document& document, const Layout& layout);
std::string as_csv(const Document& document, const Layout& layout);
std::string as_json(const Document& document, const Layout& layout);
std::string as_html(const Document& document, const Layout& layout);
std::string as_xlsx(const Document& document, const Layout& layout);  // throws Error where it cannot be made
std::string as_docx(const Document& document, const Layout& layout);
std::string as_pdf(const Document& document, const Layout& layout);   // throws Error where it cannot be made

}  // namespace arrears
