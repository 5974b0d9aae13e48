#include "core/render/pdf/report.hpp"

#include <algorithm>
#include <numeric>

#include "core/render/pdf/chart.hpp"
#include "core/render/pdf/rows.hpp"

namespace arrears::pdf {
namespace {

using Piece = ArrearsPdfPiece;

constexpr double margin = 20 * millimetre;
constexpr Style title_style{.size = 18, .pitch = 28, .is_bold = true}, aside_style{.size = 9.5, .pitch = 16, .grey = 0.35};
constexpr Style heading_style{.size = 13, .pitch = 21, .is_bold = true}, paragraph_style{.size = 10.5, .pitch = 17};
constexpr Style caption_style{.size = 10.5, .pitch = 18, .is_bold = true};
constexpr RowLook plain_row{.style = {.size = 9, .pitch = 13}, .across = 4, .down = 2.5, .rule = 0.4, .rule_grey = 0.55};
constexpr RowLook figure_row{.style = paragraph_style, .across = 0, .down = 0};

struct Looks {
    RowLook plain = plain_row, total = plain_row, head = plain_row;

    explicit Looks(double size) {
        plain.style.size = total.style.size = head.style.size = size;
        total.style.is_bold = head.style.is_bold = head.is_shaded = true;
    }
    const RowLook& of(const Table::Row& row) const { return row.kind == Piece::total ? total : plain; }
};

// What each column would take if none were wrapped.
std::vector<double> natural_widths(Type& type, const Table& table, const Looks& looks) {
    std::vector<double> widths;
    for (const Table::Column& column : table.columns) widths.push_back(type.width(column.head, looks.head.style));
    for (const Table::Row& row : table.rows)
        for (std::size_t at = 0; at < row.cells.size(); ++at) widths[at] = std::max(widths[at], type.width(row.cells[at], looks.of(row).style));
    for (double& width : widths) width += 2 * plain_row.across + 1;
    return widths;
}

double sum_of(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

// Words wrap well at 10 characters a line; numbers do not wrap.
double wanted_width(Type& type, const Table& table) {
    constexpr double enough = 10 * plain_row.style.size + 2 * plain_row.across;
    std::vector<double> widths = natural_widths(type, table, Looks(plain_row.style.size));
    for (std::size_t at = 0; at < widths.size(); ++at)
        if (!table.columns[at].is_right) widths[at] = std::min(widths[at], enough);
    return sum_of(widths);
}

// The widest are cut to one width, whatever it takes: first those of words, and where that is not enough those of numbers too.
void squeeze(std::vector<double>& widths, const std::vector<Table::Column>& columns, double room) {
    constexpr double least = 4 * plain_row.style.size + 2 * plain_row.across;
    for (const bool numbers_too : {false, true}) {
        for (double excess = sum_of(widths) - room; excess > 0.01; excess = sum_of(widths) - room) {
            double widest = 0, next = least;
            for (std::size_t at = 0; at < widths.size(); ++at)
                if (numbers_too || !columns[at].is_right) widest = std::max(widest, widths[at]);
            std::size_t count = 0;
            for (std::size_t at = 0; at < widths.size(); ++at) {
                if (!numbers_too && columns[at].is_right) continue;
                if (widths[at] >= widest) ++count;
                else next = std::max(next, widths[at]);
            }
            if (count == 0 || widest <= least) break;
            const double cut = std::max(next, widest - excess / static_cast<double>(count));
            for (std::size_t at = 0; at < widths.size(); ++at)
                if ((numbers_too || !columns[at].is_right) && widths[at] >= widest) widths[at] = cut;
        }
    }
    if (const double sum = sum_of(widths); sum > room)  // more columns than a page can have: all are narrow
        for (double& width : widths) width *= room / sum;
}

// A little smaller where that saves every row a second line; else as large as it reads well.
Looks looks_of(Pages& pages, const Table& table) {
    constexpr double smallest = 8, step = 0.5;
    for (double size = plain_row.style.size; size >= smallest; size -= step)
        if (sum_of(natural_widths(pages.type(), table, Looks(size))) <= pages.width()) return Looks(size);
    return Looks(plain_row.style.size);
}

std::vector<double> widths_of(Pages& pages, const Table& table, const Looks& looks) {
    std::vector<double> widths = natural_widths(pages.type(), table, looks);
    squeeze(widths, table.columns, pages.width());
    const double rest = (pages.width() - sum_of(widths)) / static_cast<double>(widths.size());
    for (double& width : widths) width += rest;
    return widths;
}

class Report {
  public:
    explicit Report(Pages& pages) : pages_(pages) {}

    void operator()(const Line& line) {
        switch (line.kind) {
            case Piece::title:
                pages_.write(line.text, title_style);
                pages_.skip(2);
                break;
            case Piece::aside:
                pages_.write(line.text, aside_style);
                pages_.skip(8);
                break;
            case Piece::heading:
                pages_.gap(12);
                pages_.need(heading_style.pitch + 4 * paragraph_style.pitch);  // a heading is not left behind
                pages_.write(line.text, heading_style);
                pages_.skip(3);
                break;
            default: pages_.write(line.text, paragraph_style);
        }
    }

    void operator()(const Figures& figures) {
        constexpr double between = 14;
        double label = 0, value = 0;
        for (const Figures::Row& row : figures.rows) {
            label = std::max(label, pages_.type().width(row.label, paragraph_style));
            value = std::max(value, pages_.type().width(row.value, paragraph_style));
        }
        label = std::min(label, pages_.width() * 0.5) + between;
        value = figures.are_numbers ? std::min(value + 1, pages_.width() - label) : pages_.width() - label;
        for (const Figures::Row& row : figures.rows)
            put_row(pages_, {{row.label, label}, {row.value, value, figures.are_numbers ? Side::right : Side::left}}, figure_row, [] {});
    }

    void operator()(const Table& table) {
        if (table.columns.empty() || table.rows.empty()) return;
        const Looks looks = looks_of(pages_, table);
        const std::vector<double> widths = widths_of(pages_, table, looks);
        std::vector<Cell> head;
        for (std::size_t at = 0; at < widths.size(); ++at) head.push_back({table.columns[at].head, widths[at], side_of(table, at)});
        const auto put_head = [&] { put_row(pages_, head, looks.head, [] {}); };
        pages_.gap(7);
        pages_.need((table.title.empty() ? 0 : caption_style.pitch) + height_of(pages_, head, looks.head) + 2 * (plain_row.style.pitch + 2 * plain_row.down));
        if (!table.title.empty()) pages_.write(table.title, caption_style);
        put_head();
        const auto cells_of = [&](const Table::Row& row) {
            std::vector<Cell> cells;
            for (std::size_t at = 0; at < row.cells.size(); ++at) cells.push_back({row.cells[at], widths[at], side_of(table, at)});
            return cells;
        };
        for (const Table::Row& row : table.rows) {
            const Table::Row* next = &row == &table.rows.back() ? nullptr : &row + 1;
            const double total = next && next->kind == Piece::total ? height_of(pages_, cells_of(*next), looks.of(*next)) : 0;
            put_row(pages_, cells_of(row), looks.of(row), put_head, total);
        }
        pages_.skip(9);
    }

    void operator()(const Chart& chart) { put(pages_, chart); }

  private:
    static Side side_of(const Table& table, std::size_t at) { return table.columns[at].is_right ? Side::right : Side::left; }

    Pages& pages_;
};

}  // namespace

Shape shape_of_report(Type& type, const std::vector<Block>& blocks) {
    constexpr double narrow = 210 * millimetre, wide = 297 * millimetre;
    Shape shape{narrow, wide, margin, margin, margin, margin, false};
    for (const Block& block : blocks)
        if (const auto* table = std::get_if<Table>(&block); table && wanted_width(type, *table) > narrow - 2 * margin) shape.width = wide, shape.height = narrow;
    return shape;
}

void put_report(Pages& pages, const std::vector<Block>& blocks) {
    Report report(pages);
    for (const Block& block : blocks) std::visit(report, block);
}

}  // namespace arrears::pdf
