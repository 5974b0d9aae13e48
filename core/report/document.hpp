#pragma once
// A report, a list or a reply as what it says, before anyone decides how it looks.
//
// Every text a person will read is already in the reader's language; every value keeps its type and every
// column its machine key, so that text, markdown, CSV and JSON are one function each of the same Document.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/value/date.hpp"
#include "core/value/id.hpp"
#include "core/value/money.hpp"

namespace arrears {

struct Nothing {};  // unknown or not applicable: null in JSON, "—" to a reader

struct Word {  // a fixed word: machine output keeps the code, a reader sees the text
    std::string code;
    std::string text;
};

struct RecordNumber {  // a record's number: in full to a machine, short to a reader
    Id id;
    std::string_view letter;
};

struct Permille {  // 833 → 83.3 %
    std::int64_t value;
};

// What copies a value or a block stands in document.cpp once, instead of in each of the many files that make documents.
struct Value : std::variant<Nothing, bool, std::int64_t, Money, Permille, Date, std::string, Word, RecordNumber> {
    using variant::variant;
    Value();
    Value(const Value&);
    Value(Value&&) noexcept;
    Value& operator=(const Value&);
    Value& operator=(Value&&) noexcept;
    ~Value();
};

// The cells of a row, which a braced list would copy.
template <class... Cells>
std::vector<Value> row_of(Cells&&... cells) {
    std::vector<Value> row;
    row.reserve(sizeof...(cells));
    (row.emplace_back(std::forward<Cells>(cells)), ...);
    return row;
}

// What is personal, free words and names in full, is for whoever has the record on his own screen: a report that has in it what
// such a screen shows leaves it out, for it may go anywhere. Machines get none of it either way: it has no key.
struct Figure {
    std::string key;    // of the JSON object; empty: for readers only
    std::string label;  // empty: for machines only
    Value value;
    std::string see = {};  // the anchor of the table that lists what it counts
    bool is_personal = false;
};

struct Column {
    std::string key;    // empty: for readers only
    std::string label;  // empty: for machines only
    bool right = false;  // numbers stand to the right
    bool of_records = false;  // numbers by which records are asked for: they stand out on a terminal
    bool is_personal = false;
};

enum class Tone { plain, soon, late };  // of a row: what is due soon, what is late

struct Table {
    std::string key;    // of the JSON array; rows are objects keyed by the columns, or plain values of one column
                        // without a key. Empty: for readers only
    std::string title;  // may be empty
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
    std::optional<std::vector<Value>> total;  // for readers only: machines add up themselves
    bool for_machines_only = false;  // all of it
    std::string anchor = {};       // where a figure points to it; told in HTML alone
    std::vector<Tone> tones = {};  // of the rows, where they are not all plain; seen on a terminal alone
    bool is_personal = false;

    // The places of the columns that a reader sees.
    std::vector<std::size_t> seen() const {
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < columns.size(); ++at)
            if (!columns[at].label.empty()) places.push_back(at);
        return places;
    }
};

struct Heading {
    std::string text;
};

struct Paragraph {
    std::string text;
    std::string key = {};  // where it is also a figure of the JSON object: "sentence"
};

// Bars side by side: what people would rather look at than read. Its values stand in the document otherwise too, so that text,
// CSV and machines do without it; where it is drawn each bar has its value beside it.
struct Chart {
    struct Bar {
        std::string label;
        Value value;               // a count or an amount
        Value former = Nothing{};  // what it is compared with
    };
    std::string title;
    std::vector<Bar> bars;
    bool is_over_time = false;  // the bars are days, weeks, months: they stand upright, from left to right
    std::string now = {}, before = {};  // what value and former are called, where there is one to compare with
};

struct Block : std::variant<Heading, Paragraph, Figure, Table, Chart> {
    using variant::variant;
    Block(const Block&);
    Block(Block&&) noexcept;
    Block& operator=(const Block&);
    Block& operator=(Block&&) noexcept;
    ~Block();
};

// Consecutive figures are laid out together. The JSON object has the keys in the order of the blocks,
// after "schema"; a Heading is for readers only.
struct Document {
    std::string title;  // may be empty: a reply has none
    std::string aside;  // beside the title: 截至2013年1月15日
    std::vector<Block> blocks;

    Document& heading(std::string text);
    Document& say(std::string text, std::string key = {});
    Document& figure(std::string key, std::string label, Value value);
    Document& datum(std::string key, Value value);  // for machines only
    Document& personal(std::string label, Value value);  // for readers only
    Document& chart(Chart chart);
    Document& table(Table table);
    Document& append(Document part);  // its blocks, without its title
};

}  // namespace arrears
