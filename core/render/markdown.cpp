// Markdown as GitHub reads it. A list of figures is bullets with the label in bold: it needs neither a head
// row nor a colon, which would not be the same in Chinese and English.
#include <algorithm>

#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::string escaped(std::string_view visible_text) {
    std::string out;
    for (const char c : visible_text) {
        if (std::string_view("\\`*_[]<#|&~").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

// What makes a list, a quotation or a heading only where a line begins with it: "- ", "> ", "1. ".
std::string escaped_line(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view rest = text.substr(digits);
    const bool is_item = digits > 0 && (rest.starts_with(". ") || rest.starts_with(") "));
    const bool is_mark = digits == 0 && rest.find_first_of("-+>=") == 0;
    return std::string(text.substr(0, digits)) + (is_item || is_mark ? "\\" : "") + escaped(rest);
}

class MarkdownPage {
  public:
    void title(const Document& document) {
        if (!document.title.empty()) block("# " + escaped(visible(document.title)));
        if (!document.aside.empty()) block(escaped_line(visible(document.aside)));
    }

    void put(const Heading& heading) { block("## " + escaped(visible(heading.text))); }

    void put(const Paragraph& paragraph) { block(escaped_line(visible(paragraph.text))); }

    void put(const Figures& figures) {
        std::string list;
        for (const Figure* figure : figures) {
            if (!list.empty()) list += '\n';
            list += "- **" + escaped(visible(figure->label)) + "** " + escaped(value_text(figure->value));
        }
        block(list);
    }

    void put(const Table& table) {
        if (table.rows.empty()) return;
        if (!table.title.empty()) block("**" + escaped(visible(table.title)) + "**");
        std::string head = "|", rule = "|", rows;
        const auto seen = table.seen();
        for (const std::size_t at : seen) {
            head += ' ' + escaped(visible(table.columns[at].label)) + " |";
            rule += table.columns[at].right ? " ---: |" : " --- |";
        }
        for (const auto& row : table.rows) rows += "\n|" + cells(row, seen, "");
        if (table.total) rows += "\n|" + cells(*table.total, seen, "**");
        block(head + '\n' + rule + rows);
    }

    std::string take() { return std::move(text_); }

  private:
    static std::string cells(const std::vector<Value>& row, const std::vector<std::size_t>& seen, std::string_view around) {
        std::string line;
        for (const std::size_t at : seen) {
            const std::string text = escaped(value_text(row.at(at)));
            const std::string mark(text.empty() ? "" : around);
            line += ' ' + mark + text + mark + " |";
        }
        return line;
    }

    void block(const std::string& text) {
        if (!text_.empty()) text_ += '\n';
        text_ += text + '\n';
    }

    std::string text_;
};

}  // namespace

std::string as_markdown(const Document& document, const Layout&) {
    MarkdownPage page;
    page.title(document);
    show(document, page);
    return page.take();
}

}  // namespace arrears
