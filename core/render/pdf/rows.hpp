#pragma once
#include <functional>
#include <string_view>
#include <vector>

#include "core/render/pdf/pages.hpp"

namespace arrears::pdf {

struct Cell {
    std::string_view text;
    double width;
    Side side = Side::left;
};

struct RowLook {
    Style style;
    double across, down;   // what stays white beside the text, above and below it
    double rule = 0;       // how thick the lines around each cell are
    double rule_grey = 0;
    bool is_shaded = false;
};

double height_of(Pages& pages, const std::vector<Cell>& cells, const RowLook& look);

// A row beside the left margin. It stands on one page whole, unless no page has room for it; where it begins a page, `head` goes before it.
// `below` is the height of what is not to stand on the next page without it.
void put_row(Pages& pages, const std::vector<Cell>& cells, const RowLook& look, const std::function<void()>& head, double below = 0);

}  // namespace arrears::pdf
