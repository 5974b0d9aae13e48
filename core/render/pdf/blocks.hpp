#pragma once
// The pieces that came through the door, as the blocks that are laid out. They look into the caller's bytes.
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "core/pdf_door.hpp"

namespace arrears::pdf {

struct Line {
    int kind;  // title to text
    std::string_view text;
};

struct Figures {
    struct Row {
        std::string_view label, value;
    };
    bool are_numbers;
    std::vector<Row> rows;
};

struct Table {
    struct Column {
        std::string_view head;  // of a report
        bool is_right;
        double share;           // of a paper's width
    };
    struct Row {
        int kind;  // head, row or total
        std::vector<std::string_view> cells;
    };
    std::string_view title;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

struct Chart {
    struct Length {
        double number;
        std::string_view text;
    };
    struct Group {
        std::string_view label;
        std::vector<Length> bars;  // what is, then what was
    };
    std::string_view title, now, before;
    bool is_upright;
    std::vector<Group> groups;
};

using Block = std::variant<Line, Figures, Table, Chart>;

std::vector<Block> blocks_of(const ArrearsPdf& call);

}  // namespace arrears::pdf
