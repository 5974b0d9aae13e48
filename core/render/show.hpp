#pragma once
#include <utility>
#include <variant>
#include <vector>

#include "core/report/document.hpp"

namespace arrears {

using Figures = std::vector<const Figure*>;  // that stand together

template <class Page>
struct Showing {
    Page& page;
    Figures figures = {};

    void operator()(const Figure& figure) {
        if (!figure.label.empty()) figures.push_back(&figure);
    }
    void operator()(const Heading& heading) { show(heading); }
    void operator()(const Paragraph& paragraph) {
        if (!paragraph.text.empty()) show(paragraph);
    }
    void operator()(const Table& table) {
        if (!table.for_machines_only) show(table);
    }
    void operator()(const Chart& chart) {
        if constexpr (requires { page.put(chart); }) show(chart);
    }
    void show(const auto& block) {
        end_figures();
        page.put(block);
    }
    void end_figures() {
        if (!figures.empty()) page.put(figures);
        figures.clear();
    }
};

// Puts on the page, in order, what a reader is shown: what is for machines only is left out, and does not
// part the figures it stands between.
template <class Page>
void show(const Document& document, Page& page) {
    Showing<Page> showing{page};
    for (const Block& block : document.blocks) std::visit(showing, block);
    showing.end_figures();
}

}  // namespace arrears
