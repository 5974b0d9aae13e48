// Bars that say by their length what the number beside them says. What is stands dark and what was stands light, so that both are told
// apart where the page was printed in grey.
#include "core/render/pdf/chart.hpp"

#include <algorithm>
#include <array>

namespace arrears::pdf {
namespace {

constexpr Style title_style{.size = 10.5, .pitch = 17, .is_bold = true}, label_style{.size = 9, .pitch = 13}, value_style{.size = 8.5, .pitch = 12, .grey = 0.2};
constexpr std::array<Colour, 2> colours{{{0.20, 0.37, 0.52}, {0.73, 0.80, 0.86}}};
constexpr double gap = 4, axis = 0.5, axis_grey = 0.55;

struct Measured {
    double longest = 0;                     // number
    double widest_label = 0, widest_value = 0;
    std::size_t bars = 1;                   // of a group
};

Measured measured(Pages& pages, const Chart& chart) {
    Measured all;
    for (const Chart::Group& group : chart.groups) {
        all.widest_label = std::max(all.widest_label, pages.type().width(group.label, label_style));
        all.bars = std::max(all.bars, group.bars.size());
        for (const Chart::Length& bar : group.bars) {
            all.longest = std::max(all.longest, bar.number);
            all.widest_value = std::max(all.widest_value, pages.type().width(bar.text, value_style));
        }
    }
    return all;
}

double length_of(const Chart::Length& bar, const Measured& all, double most) {
    constexpr double least = 0.8;  // so that a little is seen to be more than nothing
    return bar.number <= 0 || all.longest <= 0 ? 0 : std::max(least, bar.number / all.longest * most);
}

void put_legend(Pages& pages, const Chart& chart, std::size_t bars) {
    if (bars < 2) return;
    constexpr double square = 7;
    double x = pages.left();
    for (std::size_t at = 0; at < bars; ++at) {
        const std::string_view words = at == 0 ? chart.now : chart.before;
        const double width = pages.type().width(words, value_style);
        pages.fill(x, pages.y() + (value_style.pitch - square) / 2, square, square, colours.at(at));
        pages.put(words, value_style, x + square + gap, pages.y(), width + gap, Side::left);
        x += square + width + 4 * gap;
    }
    pages.skip(value_style.pitch + gap);
}

void put_lying(Pages& pages, const Chart& chart, const Measured& all) {
    constexpr double thick = 9, between = 1.5, around = 3;
    const double label = std::min(all.widest_label + gap, pages.width() * 0.4), x = pages.left() + label + gap;
    const double most = pages.width() - label - all.widest_value - 4 * gap;
    for (const Chart::Group& group : chart.groups) {
        const double bars = static_cast<double>(group.bars.size()) * (thick + between) - between;
        const double lines = static_cast<double>(pages.type().lines(group.label, label_style, label)) * label_style.pitch;
        const double height = std::max(bars, lines) + 2 * around;
        pages.need(height);
        pages.put(group.label, label_style, pages.left(), pages.y() + (height - lines) / 2, label, Side::left);
        double y = pages.y() + (height - bars) / 2;
        for (std::size_t at = 0; at < group.bars.size(); ++at, y += thick + between) {
            const Chart::Length& bar = group.bars[at];
            const double length = length_of(bar, all, most);
            pages.fill(x, y, length, thick, colours.at(std::min(at, colours.size() - 1)));
            pages.put(bar.text, value_style, x + length + gap, y + (thick - value_style.pitch) / 2, all.widest_value + gap, Side::left);
        }
        pages.line(x, pages.y(), x, pages.y() + height);
        pages.rule(axis, axis_grey);
        pages.skip(height);
    }
}

// As many bars beside each other as have room for their numbers, which stand on end where they are wider than the bars; the others below.
void put_upright(Pages& pages, const Chart& chart, const Measured& all) {
    constexpr double thickest = 26, narrowest = 13, around = 6, tall = 46 * millimetre;
    const auto bars = static_cast<double>(all.bars);
    const double least = std::max(narrowest * bars, std::min(all.widest_label, 24.0)) + around;
    const auto most_beside = std::max<std::size_t>(1, static_cast<std::size_t>(pages.width() / least));
    const std::size_t bands = (chart.groups.size() + most_beside - 1) / most_beside, beside = (chart.groups.size() + bands - 1) / bands;
    const double group = pages.width() / static_cast<double>(beside), thick = std::min(thickest, (group - around) / bars);
    const bool is_on_end = all.widest_value > (bars > 1 ? thick : group - gap);
    const double above = is_on_end ? all.widest_value + gap : value_style.pitch;
    for (std::size_t from = 0; from < chart.groups.size(); from += beside) {
        const std::size_t to = std::min(chart.groups.size(), from + beside);
        std::size_t lines = 1;
        for (std::size_t at = from; at < to; ++at) lines = std::max(lines, pages.type().lines(chart.groups[at].label, label_style, group - 2));
        const double below = static_cast<double>(lines) * label_style.pitch + gap;
        pages.need(above + tall + below);
        const double foot = pages.y() + above + tall;
        for (std::size_t at = from; at < to; ++at) {
            const double left = pages.left() + group * static_cast<double>(at - from);
            pages.put(chart.groups[at].label, label_style, left + 1, foot + gap / 2, group - 2, Side::middle);
            double x = left + (group - thick * bars) / 2;
            for (std::size_t bar = 0; bar < chart.groups[at].bars.size(); ++bar, x += thick) {
                const Chart::Length& one = chart.groups[at].bars[bar];
                const double length = length_of(one, all, tall);
                pages.fill(x, foot - length, thick - 1, length, colours.at(std::min(bar, colours.size() - 1)));
                const double middle = x + (thick - 1) / 2;
                if (is_on_end) pages.put_upright(one.text, value_style, middle, foot - length - gap / 2);
                else pages.put(one.text, value_style, middle - group / 2, foot - length - value_style.pitch, group, Side::middle);
            }
        }
        pages.line(pages.left(), foot, pages.left() + pages.width(), foot);
        pages.rule(axis, axis_grey);
        pages.skip(above + tall + below + gap);
    }
}

}  // namespace

void put(Pages& pages, const Chart& chart) {
    if (chart.groups.empty()) return;
    constexpr double before = 10, after = 8, first_bars = 60;
    pages.gap(before);
    const Measured all = measured(pages, chart);
    pages.need(title_style.pitch + value_style.pitch + (chart.is_upright ? 46 * millimetre + all.widest_value + 2 * label_style.pitch + 4 * gap : first_bars));
    if (!chart.title.empty()) pages.write(chart.title, title_style);
    put_legend(pages, chart, all.bars);
    pages.skip(gap);
    chart.is_upright ? put_upright(pages, chart, all) : put_lying(pages, chart, all);
    pages.skip(after);
}

}  // namespace arrears::pdf
