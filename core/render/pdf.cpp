// PDF as an office prints and files it: A4, with the number of each page, and text that can be searched and copied. The pages are laid
// out by arrears-pdf.so; here the document becomes the pieces of them.
#include "core/render/pdf_file.hpp"
#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"

namespace arrears {
namespace {

using Piece = ArrearsPdfPiece;

class Page {
  public:
    void title(const Document& document) {
        if (!document.title.empty()) file_.put(Piece::title, document.title);
        if (!document.aside.empty()) file_.put(Piece::aside, document.aside);
    }
    void put(const Heading& heading) { file_.put(Piece::heading, heading.text); }
    void put(const Paragraph& paragraph) { file_.put(Piece::paragraph, paragraph.text); }
    void put(const Figures& figures) {
        bool are_numbers = true;
        for (const Figure* figure : figures) are_numbers &= is_number(figure->value) || std::holds_alternative<Nothing>(figure->value);
        file_.put(Piece::figures, {}, are_numbers);
        for (const Figure* figure : figures) {
            file_.put(Piece::label, figure->label);
            file_.put(Piece::value, value_text(figure->value));
        }
    }
    void put(const Table& table) {
        if (table.rows.empty()) return;
        file_.put(Piece::table, table.title);
        const auto seen = table.seen();
        for (const std::size_t at : seen) file_.put(Piece::column, table.columns[at].label, table.columns[at].right);
        const auto row = [&](int kind, const std::vector<Value>& values) {
            file_.put(kind);
            for (const std::size_t at : seen) file_.put(Piece::cell, value_text(values.at(at)));
        };
        for (const auto& each : table.rows) row(Piece::row, each);
        if (table.total) row(Piece::total, *table.total);
    }
    void put(const Chart& chart) {
        file_.put(Piece::chart, chart.title, chart.is_over_time);
        file_.put(Piece::now, chart.now);
        file_.put(Piece::before, chart.before);
        for (const Chart::Bar& bar : chart.bars) {
            file_.put(Piece::bar, bar.label);
            file_.put(Piece::length, value_text(bar.value), length_of(bar.value));
            if (!std::holds_alternative<Nothing>(bar.former)) file_.put(Piece::former, value_text(bar.former), length_of(bar.former));
        }
    }
    const PdfFile& file() const { return file_; }

  private:
    PdfFile file_;
};

}  // namespace

std::string as_pdf(const Document& document, const Layout& layout) {
    Page page;
    page.title(document);
    show(document, page);
    return page.file().report(document.title, layout);
}

}  // namespace arrears
