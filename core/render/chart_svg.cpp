// Bars lie, each with its label before it and its value behind it; those of a run of days stand, where there is room for the
// text of each. Widths of text are reckoned from its columns on a terminal, so that the program needs no font to draw.
#include "core/render/chart_svg.hpp"

#include <algorithm>

#include "core/render/markup.hpp"
#include "core/render/value_text.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int across = 720, column_width = 7, text_size = 13, gap = 8, longest_label = 32;
constexpr std::string_view now_colour = "#2f5d8a", former_colour = "#7890a5", text_colour = "#1a1a1a";

class Drawing {
  public:
    explicit Drawing(const Chart& chart) : chart_(chart), compares_(!chart.before.empty()) {
        for (const Chart::Bar& bar : chart.bars) {
            labels_ = std::max(labels_, std::min(width(bar.label), longest_label) * column_width);
            for (const Value* value : {&bar.value, &bar.former}) {
                values_ = std::max(values_, width(value_text(*value)) * column_width);
                most_ = std::max(most_, length_of(*value));
            }
        }
    }

    std::string svg() {
        if (compares_) legend();
        chart_.is_over_time && has_room_to_stand() ? stand() : lie();
        const std::string title = marked_up(chart_.title);
        return "<svg viewBox=\"0 0 " + std::to_string(across) + " " + std::to_string(y_) + "\" role=\"group\" aria-label=\"" + title + "\" font-size=\"" +
               std::to_string(text_size) + "\" fill=\"" + std::string(text_colour) + "\">\n<title>" + title + "</title>\n" + drawn_ + "</svg>\n";
    }

  private:
    int slot() const { return across / static_cast<int>(chart_.bars.size()); }
    bool has_room_to_stand() const { return !chart_.bars.empty() && std::max(labels_, values_ * (compares_ ? 2 : 1)) + gap <= slot(); }
    int length(const Value& value, int longest) const { return static_cast<int>(std::max<std::int64_t>(0, length_of(value)) * longest / most_); }

    void text(int x, int y, std::string_view anchor, std::string_view said) {
        drawn_ += "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\"";
        if (!anchor.empty()) (drawn_ += " text-anchor=\"") += std::string(anchor) + "\"";
        drawn_ += ">" + marked_up(said) + "</text>\n";
    }
    void rectangle(int x, int y, int wide, int high, std::string_view colour) {
        drawn_ += "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" + std::to_string(wide) + "\" height=\"" + std::to_string(high) +
                  "\" fill=\"" + std::string(colour) + "\"/>\n";
    }

    void legend() {  // one below the other: names of campaigns are long
        for (const auto& [name, colour] : {std::pair(chart_.now, now_colour), std::pair(chart_.before, former_colour)}) {
            rectangle(0, y_ + 2, text_size, text_size, colour);
            text(text_size + gap, y_ + text_size, {}, name);
            y_ += text_size + gap;
        }
    }

    void lie() {
        constexpr int thick = 16, baseline = 12;
        const int from = labels_ + gap, longest = across - from - values_ - gap;
        const auto bar = [&](const Value& value, std::string_view colour) {
            const int wide = length(value, longest);
            rectangle(from, y_, wide, thick, colour);
            text(from + wide + gap, y_ + baseline, {}, value_text(value));
            y_ += thick;
        };
        for (const Chart::Bar& one : chart_.bars) {
            text(labels_, y_ + baseline, "end", clipped(one.label, longest_label));
            bar(one.value, now_colour);
            if (compares_) bar(one.former, former_colour);
            y_ += gap;
        }
    }

    void stand() {
        constexpr int high = 160, line = 18;
        const int base = y_ + line + high, wide = std::min(slot() - gap, 48) / (compares_ ? 2 : 1);
        int middle = slot() / 2;
        for (const Chart::Bar& one : chart_.bars) {
            const auto bar = [&](const Value& value, int at, std::string_view colour) {
                const int tall = length(value, high);
                rectangle(at - wide / 2, base - tall, wide, tall, colour);
                text(at, base - tall - gap / 2, "middle", value_text(value));
            };
            const int aside = compares_ ? std::max(wide, values_ + gap) / 2 : 0;
            bar(one.value, middle - aside, now_colour);
            if (compares_) bar(one.former, middle + aside, former_colour);
            text(middle, base + line, "middle", one.label);
            middle += slot();
        }
        y_ = base + line + gap;
    }

    const Chart& chart_;
    bool compares_;
    int labels_ = 0, values_ = 0, y_ = 0;
    std::int64_t most_ = 1;
    std::string drawn_;
};

}  // namespace

std::string chart_svg(const Chart& chart) { return Drawing(chart).svg(); }

}  // namespace arrears
