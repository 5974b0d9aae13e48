// Text for a terminal, a pipe or a file. Everything is aligned by the columns it takes on a screen, where a
// Chinese character takes two; only a terminal has a width, so a pipe never loses a word.
#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/render/render.hpp"
#include "core/render/show.hpp"
#include "core/render/value_text.hpp"
#include "core/render/wrap.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int shortest_column = 12;  // below this a shortened name says nothing
constexpr int between_columns = 2;
constexpr std::string_view bold = "1", faint = "2", red = "31", yellow = "33";  // of the terminal's escape sequences

std::string_view style_of(Tone tone) {
    switch (tone) {
        case Tone::late: return red;
        case Tone::soon: return yellow;
        default: return {};
    }
}

std::string padded(const std::string& text, int columns, bool right) {
    const std::string spaces(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ');
    return right ? spaces + text : text + spaces;
}

bool is_words(const Value& value) {
    return std::holds_alternative<std::string>(value) || std::holds_alternative<Word>(value) || std::holds_alternative<RecordNumber>(value);
}

std::size_t last_character(std::string_view text) {
    for (std::size_t at = text.size(); at-- > 0;)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) return at;
    return 0;
}

// A firm is known by its place and name, and by what it ends in: 焦作恒达建筑劳务有限公司 → 焦作恒达…公司.
std::string shortened(const std::string& text, int columns) {
    if (width(text) <= columns) return text;
    const std::size_t last = last_character(text);
    const std::size_t tail = last_character(std::string_view(text).substr(0, last));
    return clipped(text.substr(0, tail), columns - width(text.substr(tail))) + text.substr(tail);
}

// One column of a table, its label first: the texts of its cells one after the other, and where each ends.
class Strip {
  public:
    bool of_records = false;
    bool right = false;
    bool is_shortenable = false;
    int columns = 0;

    void reserve(std::size_t count) {
        constexpr std::size_t usual = 16;  // bytes of a cell
        cells_.reserve(count);
        texts_.reserve(count * usual);
    }
    void add(std::string_view text) {
        texts_ += text;
        end_cell();
    }
    void add(const Value& value) {
        append_value_text(texts_, value);
        end_cell();
    }
    std::string_view text(std::size_t at) const {
        const std::size_t from = at == 0 ? 0 : cells_[at - 1].end;
        return std::string_view(texts_).substr(from, cells_[at].end - from);
    }
    int columns_at(std::size_t at) const { return cells_[at].columns; }
    void shorten(int to) {
        Strip shorter;
        for (std::size_t at = 0; at < cells_.size(); ++at) shorter.add(std::string_view(shortened(std::string(text(at)), to)));
        texts_ = std::move(shorter.texts_), cells_ = std::move(shorter.cells_);
        columns = to;
    }

  private:
    void end_cell() {
        const std::size_t from = cells_.empty() ? 0 : cells_.back().end;
        cells_.push_back({static_cast<std::uint32_t>(texts_.size()), width(std::string_view(texts_).substr(from))});
        columns = std::max(columns, cells_.back().columns);
    }

    struct Cell {
        std::uint32_t end;
        int columns;
    };
    std::string texts_;
    std::vector<Cell> cells_;
};

std::vector<Strip> strips(const Table& table) {
    std::vector<Strip> strips;
    const auto seen = table.seen();
    for (const std::size_t at : seen) {
        Strip& strip = strips.emplace_back();
        strip.of_records = table.columns[at].of_records;
        strip.right = table.columns[at].right;
        strip.reserve(table.rows.size() + 2);
        strip.add(std::string_view(visible(table.columns[at].label)));
    }
    const auto add = [&](const std::vector<Value>& row) {
        for (std::size_t at = 0; at < seen.size(); ++at) strips[at].add(row.at(seen[at]));
    };
    for (const auto& row : table.rows) {
        add(row);
        for (std::size_t at = 0; at < seen.size(); ++at) strips[at].is_shortenable |= !strips[at].right && is_words(row.at(seen[at]));
    }
    if (table.total) add(*table.total);
    return strips;
}

int columns_of(const std::vector<Strip>& strips) {
    int columns = -between_columns;
    for (const Strip& strip : strips) columns += strip.columns + between_columns;
    return columns;
}

Strip* widest_shortenable(std::vector<Strip>& strips) {
    Strip* widest = nullptr;
    for (Strip& strip : strips)
        if (strip.is_shortenable && (!widest || strip.columns > widest->columns)) widest = &strip;
    return widest;
}

// As few columns are dropped as will do, and the widest name is shortened no further than what is left needs.
void fit(std::vector<Strip>& strips, int columns) {
    for (;; strips.pop_back()) {
        const int excess = columns_of(strips) - columns;
        if (excess <= 0) return;
        Strip* const widest = widest_shortenable(strips);
        if (widest && widest->columns - excess >= shortest_column)
            return widest->shorten(widest->columns - excess);
        if (strips.size() == 1) return;
    }
}

class TextPage {
  public:
    explicit TextPage(const Layout& layout) : layout_(layout) {}

    void title(const Document& document) {
        if (document.title.empty() && document.aside.empty()) return;
        const std::string title = visible(document.title), aside = visible(document.aside);
        const bool is_too_long = layout_.columns > 0 && width(title) + 3 + width(aside) > layout_.columns;
        if (title.empty() || aside.empty() || is_too_long) {
            if (!title.empty()) prose(title, bold);
            if (!aside.empty()) prose(aside);
        } else {
            line(styled(title, bold) + "   " + aside);
        }
        line("");
    }

    void put(const Heading& heading) {
        if (last_) line("");
        prose(heading.text, bold);
        last_ = Last::heading;
    }

    void put(const Paragraph& paragraph) {
        prose(paragraph.text);
        last_ = Last::paragraph;
    }

    void put(const Figures& figures) {
        if (last_ == Last::table) line("");
        int labels = 0, values = 0;
        bool are_numbers = true;
        for (const Figure* figure : figures) {
            labels = std::max(labels, width(visible(figure->label)));
            values = std::max(values, width(value_text(figure->value)));
            are_numbers &= is_number(figure->value) || std::holds_alternative<Nothing>(figure->value);
        }
        const int left = labels + between_columns;
        const int room =
            are_numbers || layout_.columns <= 0 ? 0 : std::max(shortest_column, layout_.columns - left);
        for (const Figure* figure : figures) {
            std::string label = visible(figure->label);
            for (const std::string& part : wrapped(value_text(figure->value), room)) {
                line(padded(label, left, false) + padded(part, are_numbers ? values : 0, true));
                label.clear();
            }
        }
        last_ = Last::figures;
    }

    void put(const Table& table) {
        if (table.rows.empty()) return;
        const bool is_apart = !table.title.empty() || last_ == Last::table || last_ == Last::figures;
        if (last_ && last_ != Last::heading && is_apart) line("");
        if (!table.title.empty()) prose(table.title, bold);
        auto columns = strips(table);
        if (layout_.columns > 0) fit(columns, layout_.columns);
        const std::size_t lines = 1 + table.rows.size() + (table.total ? 1 : 0);
        std::string row;
        for (std::size_t at = 0; at < lines; ++at) {
            const bool is_row = at > 0 && at <= table.rows.size();
            const std::string_view escape = at == 0 ? faint : is_row && !table.tones.empty() ? style_of(table.tones[at - 1]) : "";
            row.clear();
            for (const Strip& column : columns) {
                if (&column != &columns.front()) row.append(between_columns, ' ');
                const auto spaces = static_cast<std::size_t>(std::max(0, column.columns - column.columns_at(at)));
                if (column.right) row.append(spaces, ' ');
                if (escape.empty() && is_row && column.of_records && layout_.colour) row += styled(column.text(at), bold);
                else row += column.text(at);
                if (!column.right) row.append(spaces, ' ');
            }
            line(row, escape);
        }
        last_ = Last::table;
    }

    std::string take() { return std::move(text_); }

  private:
    enum class Last { heading, paragraph, figures, table };

    std::string styled(std::string_view text, std::string_view escape) const {
        if (!layout_.colour || escape.empty()) return std::string(text);
        return "\x1b[" + std::string(escape) + "m" + std::string(text) + "\x1b[0m";
    }

    void line(std::string_view text, std::string_view escape = {}) {
        const std::string_view seen = text.substr(0, text.find_last_not_of(' ') + 1);
        if (layout_.colour && !escape.empty()) text_ += styled(seen, escape);
        else text_ += seen;
        text_ += '\n';
    }

    void prose(std::string_view text, std::string_view escape = {}) {
        for (const std::string& part : wrapped(visible(text), layout_.columns)) line(part, escape);
    }

    const Layout layout_;
    std::string text_;
    std::optional<Last> last_;
};

}  // namespace

std::string as_text(const Document& document, const Layout& layout) {
    TextPage page(layout);
    page.title(document);
    show(document, page);
    return page.take();
}

}  // namespace arrears
