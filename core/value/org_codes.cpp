#include "core/value/org_codes.hpp"

#include <algorithm>
#include <array>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::string typed_in_capitals(std::string_view text) {
    std::string code = typed(text);
    std::ranges::transform(code, code.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return code;
}

Error refusal(Phrase why, std::string_view text) {
    return Error(Fault::invalid, why, {{"text", excerpt(text)}});
}

constexpr std::string_view credit_code_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

constexpr auto credit_code_values = [] {
    std::array<unsigned char, 128> values{};
    for (std::size_t value = 0; value < credit_code_alphabet.size(); ++value) values[static_cast<std::size_t>(credit_code_alphabet[value])] = static_cast<unsigned char>(value);
    return values;
}();

char credit_code_check(std::string_view code) {
    constexpr int weights[17] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};  // of 3 to the place, modulo 31
    int sum = 0;
    for (std::size_t at = 0; at < 17; ++at) sum += credit_code_values[static_cast<std::size_t>(code[at])] * weights[at];
    return credit_code_alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

char organisation_code_check(std::string_view code) {
    constexpr int weights[8] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t at = 0; at < 8; ++at)
        sum += (is_digit(code[at]) ? code[at] - '0' : code[at] - 'A' + 10) * weights[at];
    return "0X987654321"[sum % 11];  // 11 − (sum mod 11), where 10 is X and 11 is 0
}

// ISO 7064 MOD 11,10.
char registration_number_check(std::string_view number) {
    int product = 10;
    for (const char digit : number.substr(0, 14)) {
        const int sum = (product + (digit - '0')) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return static_cast<char>('0' + (11 - product) % 10);
}

}  // namespace

CreditCode CreditCode::parse(std::string_view text) {
    std::string code = typed_in_capitals(text);
    const std::string_view view = code;
    // The first character is the authority: a digit, or N (agriculture) or Y (others).
    const bool has_form = view.size() == 18 && (is_digit(view[0]) || view[0] == 'N' || view[0] == 'Y') &&
                          all_digits(view.substr(1, 7)) &&
                          view.find_first_not_of(credit_code_alphabet) == std::string_view::npos;
    if (!has_form) throw refusal(Phrase::credit_code_form, text);
    if (code.back() != credit_code_check(code)) throw refusal(Phrase::credit_code_check, text);
    return CreditCode(std::move(code));
}

OrganisationCode OrganisationCode::parse(std::string_view text) {
    std::string code = typed_in_capitals(text);
    if (code.size() == 10 && code[8] == '-') code.erase(8, 1);
    const bool has_form =
        code.size() == 9 && (is_digit(code[8]) || code[8] == 'X') &&
        std::ranges::all_of(code, [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
    if (!has_form) throw refusal(Phrase::organisation_code_form, text);
    if (code.back() != organisation_code_check(code)) throw refusal(Phrase::organisation_code_check, text);
    return OrganisationCode(std::move(code));
}

RegistrationNumber RegistrationNumber::parse(std::string_view text) {
    std::string number = typed(text);
    if (number.size() != 15 || !all_digits(number)) throw refusal(Phrase::registration_number_form, text);
    if (number.back() != registration_number_check(number))
        throw refusal(Phrase::registration_number_check, text);
    return RegistrationNumber(std::move(number));
}

}  // namespace arrears
