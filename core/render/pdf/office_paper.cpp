#include "core/render/pdf/office_paper.hpp"

#include "core/render/pdf/rows.hpp"

namespace arrears::pdf {
namespace {

using Piece = ArrearsPdfPiece;

// Margins and sizes as official papers have them, and as HTML and DOCX have them (GB/T 9704: 37 mm above, 28 mm at the binding, body in 三号).
constexpr Style title_style{.size = 22, .pitch = 32, .is_bold = true, .face = Typeface::song}, text_style{.size = 16, .pitch = 28, .face = Typeface::fang};
constexpr RowLook plain_row{.style = {.size = 10.5, .pitch = 18, .face = Typeface::fang}, .across = 3, .down = 3, .rule = 0.75};

struct OfficePaper {
    Pages& pages;

    void operator()(const Line& line) const {
        switch (line.kind) {
            case Piece::paper_title:
                pages.write(line.text, title_style, Side::middle);
                return pages.skip(14);
            case Piece::centred: return pages.write(line.text, text_style, Side::middle);
            case Piece::right: return pages.write(line.text, text_style, Side::right);
            case Piece::left: return pages.write(line.text, text_style);
            default: pages.write(line.text, text_style, Side::both, 2 * text_style.size);
        }
    }
    void operator()(const Table& table) const {
        pages.gap(8);
        const auto* head = table.rows.empty() || table.rows.front().kind != Piece::head ? nullptr : &table.rows.front();
        for (const Table::Row& row : table.rows) put(table, row, &row == head ? nullptr : head);
        pages.skip(8);
    }
    void operator()(const auto&) const {}

  private:
    void put(const Table& table, const Table::Row& row, const Table::Row* head) const {
        RowLook look = plain_row;
        look.style.is_bold = row.kind == Piece::head;
        std::vector<Cell> cells;
        double rest = pages.width();
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const double width = at + 1 == row.cells.size() ? rest : pages.width() * table.columns[at].share;
            cells.push_back({row.cells[at], width, row.kind == Piece::head ? Side::middle : Side::left});
            rest -= width;
        }
        put_row(pages, cells, look, [&] { if (head) put(table, *head, nullptr); });
    }
};

}  // namespace

Shape shape_of_paper() { return {210 * millimetre, 297 * millimetre, 37 * millimetre, 26 * millimetre, 35 * millimetre, 28 * millimetre, true}; }

void put_paper(Pages& pages, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit(OfficePaper{pages}, block);
}

}  // namespace arrears::pdf
