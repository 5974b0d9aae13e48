#include "core/record/code_check.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/org_codes.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

template <class Code>
std::optional<Phrase> fault_of(std::string_view text) {
    try {
        static_cast<void>(Code::parse(text));
        return std::nullopt;
    } catch (const Error& error) {
        switch (error.phrase()) {
            case Phrase::id_number_date: return Phrase::code_reason_date;
            case Phrase::id_number_check:
            case Phrase::credit_code_check:
            case Phrase::registration_number_check:
            case Phrase::organisation_code_check: return Phrase::code_reason_check;
            default: return Phrase::code_reason_form;
        }
    }
}

bool is_of_digits(std::string_view text) {  // the last may be the X of an ID number
    return !text.empty() && all_digits(text.substr(0, text.size() - 1)) && (is_digit(text.back()) || text.back() == 'X' || text.back() == 'x');
}

// An ID number and a credit code have 18 characters both; the old ID number and the registration number 15 digits.
CodeCheck of_two(CodeCheck likely, CodeCheck other) { return likely.reason && !other.reason ? other : likely; }

}  // namespace

CodeCheck check_code(std::string_view text) {
    const std::string wanted = typed(text);
    const auto check = [&]<class Code>(CodeKind kind) { return CodeCheck{kind, fault_of<Code>(wanted)}; };
    const CodeCheck person = check.operator()<IdNumber>(CodeKind::id_number);
    switch (wanted.size()) {
        case 18: {
            const CodeCheck firm = check.operator()<CreditCode>(CodeKind::credit_code);
            return is_of_digits(wanted) ? of_two(person, firm) : of_two(firm, person);
        }
        case 15: return of_two(check.operator()<RegistrationNumber>(CodeKind::registration_number), person);
        case 9:
        case 10: return check.operator()<OrganisationCode>(CodeKind::organisation_code);
        default: return {CodeKind::unknown, Phrase::code_reason_length};
    }
}

}  // namespace arrears
