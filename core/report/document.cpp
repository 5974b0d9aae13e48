#include "core/report/document.hpp"

#include <iterator>

namespace arrears {

Value::Value() = default;
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

Block::Block(const Block&) = default;
Block::Block(Block&&) noexcept = default;
Block& Block::operator=(const Block&) = default;
Block& Block::operator=(Block&&) noexcept = default;
Block::~Block() = default;

Document& Document::heading(std::string text) {
    blocks.push_back(Heading{std::move(text)});
    return *this;
}

Document& Document::say(std::string text, std::string key) {
    blocks.push_back(Paragraph{std::move(text), std::move(key)});
    return *this;
}

Document& Document::figure(std::string key, std::string label, Value value) {
    blocks.push_back(Figure{std::move(key), std::move(label), std::move(value)});
    return *this;
}

Document& Document::datum(std::string key, Value value) { return figure(std::move(key), {}, std::move(value)); }

Document& Document::personal(std::string label, Value value) {
    blocks.push_back(Figure{{}, std::move(label), std::move(value), {}, true});
    return *this;
}

Document& Document::chart(Chart chart) {
    blocks.push_back(std::move(chart));
    return *this;
}

Document& Document::table(Table table) {
    blocks.push_back(std::move(table));
    return *this;
}

Document& Document::append(Document part) {
    blocks.insert(blocks.end(), std::make_move_iterator(part.blocks.begin()), std::make_move_iterator(part.blocks.end()));
    return *this;
}

}  // namespace arrears
