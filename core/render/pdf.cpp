// PDF as an office prints and files it: A4, with the number of each page, and text that can be searched and copied. The pages are laid
// out by arrears-pdf.so; here the document becomes the pieces of them.
#include "core/render/pdf_file.hpp"
#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"

namespace arrears {
namespace {

using PdfPiece = ArrearsPdfPiece;

class PdfPage {
  public:
    void title(const Document& document) {
        if (!document.title.empty()) file_.put(PdfPiece::title, document.title);
        if (!document.aside.empty()) file_.put(PdfPiece::aside, document.aside);
    }
    void put(const Heading& heading) { file_.put(PdfPiece::heading, heading.text); }
    void put(const Paragraph& paragraph) { file_.put(PdfPiece::paragraph, paragraph.text); }
    void put(const Figures& figures) {
        bool are_numbers = true;
        for (const Figure* figure : figures) are_numbers &= is_number(figure->value) || std::holds_alternative<Nothing>(figure->value);
        file_.put(PdfPiece::figures, {}, are_numbers);
        for (const Figure* figure : figures) {
            file_.put(PdfPiece::label, figure->label);
            file_.put(PdfPiece::value, value_text(figure->value));
        }
    }
    void put(const Table& table) {
        if (table.rows.empty()) return;
        file_.put(PdfPiece::table, table.title);
        const auto seen = table.seen();
        for (const std::size_t at : seen) file_.put(PdfPiece::column, table.columns[at].label, table.columns[at].right);
        const auto row = [&](int kind, const std::vector<Value>& values) {
            file_.put(kind);
            for (const std::size_t at : seen) file_.put(PdfPiece::cell, value_text(values.at(at)));
        };
        for (const auto& each : table.rows) row(PdfPiece::row, each);
        if (table.total) row(PdfPiece::total, *table.total);
    }
    void put(const Chart& chart) {
        file_.put(PdfPiece::chart, chart.title, chart.is_over_time);
        file_.put(PdfPiece::now, chart.now);
        file_.put(PdfPiece::before, chart.before);
        for (const Chart::Bar& bar : chart.bars) {
            file_.put(PdfPiece::bar, bar.label);
            file_.put(PdfPiece::length, value_text(bar.value), length_of(bar.value));
            if (!std::holds_alternative<Nothing>(bar.former)) file_.put(PdfPiece::former, value_text(bar.former), length_of(bar.former));
        }
    }
    const PdfFile& file() const { return file_; }

  private:
    PdfFile file_;
};

}  // namespace

std::string as_pdf(const Document& document, const Layout& layout) {
    PdfPage page;
    page.title(document);
    show(document, page);
    return page.file().report(document.title, layout);
}

}  // namespace arrears
