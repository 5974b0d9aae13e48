#include "core/render/value_text.hpp"

#include <fmt/format.h>

#include "core/value/utf8.hpp"

namespace arrears {
namespace {

struct Reading {
    std::string& text;
    void operator()(Nothing) const { text += "—"; }
    void operator()(bool yes) const { text += yes ? "✓" : "—"; }
    void operator()(std::int64_t number) const { text += std::to_string(number); }
    void operator()(Money money) const { text += money.text(); }
    void operator()(Permille permille) const { text += percent_text(permille); }
    void operator()(Date date) const { text += date.iso(); }
    void operator()(const std::string& words) const { append_visible(text, words); }
    void operator()(const RecordNumber& number) const { text += number.id.text(number.letter); }
    void operator()(const Word& word) const { append_visible(text, word.text); }
};

}  // namespace

void append_value_text(std::string& text, const Value& value) { std::visit(Reading{text}, value); }

std::string value_text(const Value& value) {
    std::string text;
    append_value_text(text, value);
    return text;
}

std::string percent_text(Permille permille) {
    const std::int64_t whole = permille.value / 10, tenth = permille.value % 10;
    return fmt::format("{}{}.{}%", whole == 0 && tenth < 0 ? "-" : "", whole, tenth < 0 ? -tenth : tenth);
}

bool is_number(const Value& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Money>(value) || std::holds_alternative<Permille>(value);
}

std::int64_t length_of(const Value& value) {
    if (const auto* money = std::get_if<Money>(&value)) return money->fen();
    if (const auto* count = std::get_if<std::int64_t>(&value)) return *count;
    return 0;
}

}  // namespace arrears
