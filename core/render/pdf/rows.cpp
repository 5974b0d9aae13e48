#include "core/render/pdf/rows.hpp"

#include <algorithm>

namespace arrears::pdf {
namespace {

std::size_t lines_of(Pages& pages, const std::vector<Cell>& cells, const RowLook& look) {
    std::size_t most = 1;
    for (const Cell& cell : cells) most = std::max(most, pages.type().lines(cell.text, look.style, cell.width - 2 * look.across));
    return most;
}

double height_of(std::size_t lines, const RowLook& look) { return static_cast<double>(lines) * look.style.pitch + 2 * look.down; }

void put_lines(Pages& pages, const std::vector<Cell>& cells, const RowLook& look, std::size_t first, std::size_t lines) {
    constexpr double shade = 0.93;
    const double top = pages.y(), height = height_of(lines, look);
    double x = pages.left();
    for (const Cell& cell : cells) {
        if (look.is_shaded) pages.fill(x, top, cell.width, height, {shade, shade, shade});
        pages.put(cell.text, look.style, x + look.across, top + look.down, cell.width - 2 * look.across, cell.side, first, lines);
        x += cell.width;
    }
    if (look.rule > 0) {
        for (const double y : {top, top + height}) pages.line(pages.left(), y, x, y);
        x = pages.left();
        pages.line(x, top, x, top + height);
        for (const Cell& cell : cells) x += cell.width, pages.line(x, top, x, top + height);
        pages.rule(look.rule, look.rule_grey);
    }
    pages.skip(height);
}

}  // namespace

double height_of(Pages& pages, const std::vector<Cell>& cells, const RowLook& look) { return height_of(lines_of(pages, cells, look), look); }

void put_row(Pages& pages, const std::vector<Cell>& cells, const RowLook& look, const std::function<void()>& head, double below) {
    const auto turn = [&] {
        pages.turn();
        head();
    };
    const std::size_t lines = lines_of(pages, cells, look);
    if (height_of(lines, look) + below > pages.room() && !pages.is_at_top()) turn();
    for (std::size_t first = 0; first < lines;) {
        const double room = (pages.room() - 2 * look.down) / look.style.pitch;
        const std::size_t here = std::min(lines - first, static_cast<std::size_t>(std::max(room, 1.0)));
        put_lines(pages, cells, look, first, here);
        first += here;
        if (first < lines) turn();
    }
}

}  // namespace arrears::pdf
