#include "core/render/value_text.hpp"

#include <fmt/format.h>

#include "core/value/utf8.hpp"

namespace arrears {
namespace {

struct Reading {
    std::string operator()(Nothing) const { return "—"; }
    std::string operator()(bool yes) const { return yes ? "✓" : "—"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Money money) const { return money.text(); }
    std::string operator()(Permille permille) const { return percent_text(permille); }
    std::string operator()(Date date) const { return date.iso(); }
    std::string operator()(const std::string& text) const { return visible(text); }
    std::string operator()(const Word& word) const { return visible(word.text); }
};

}  // namespace

std::string value_text(const Value& value) { return std::visit(Reading{}, value); }

std::string percent_text(Permille permille) {
    const std::int64_t whole = permille.value / 10, tenth = permille.value % 10;
    return fmt::format("{}{}.{}%", whole == 0 && tenth < 0 ? "-" : "", whole, tenth < 0 ? -tenth : tenth);
}

}  // namespace arrears
