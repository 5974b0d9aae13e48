#include "core/value/hundredths.hpp"

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {

Hundredths Hundredths::parse(std::string_view text) {
    if (const auto number = plain_hundredths(text, 6)) return Hundredths(*number);  // as most are written
    const std::string wanted = typed(text);
    const auto dot = wanted.find('.');
    const auto whole = number_of_digits(std::string_view(wanted).substr(0, dot), 1, 6);
    std::string decimals = dot == std::string::npos ? "" : wanted.substr(dot + 1);
    const bool has_decimals = dot == std::string::npos || number_of_digits(decimals, 1, 2).has_value();
    if (!whole || !has_decimals) throw Error(Fault::invalid, Phrase::hundredths_unreadable, {{"text", excerpt(text)}});
    decimals.resize(2, '0');
    return Hundredths(*whole * 100 + *number_of_digits(decimals, 2, 2));
}

std::string Hundredths::text() const {
    std::string text(number_ < 0 ? "-" : "");
    const auto size = static_cast<std::uint64_t>(number_ < 0 ? -number_ : number_);
    append_digits(text, size / 100);
    if (size % 100 == 0) return text;
    text += '.';
    append_digits(text, size % 100, 2);
    if (text.back() == '0') text.pop_back();
    return text;
}

}  // namespace arrears
