#include "core/record/paper.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/embedded.hpp"

namespace arrears {
namespace {

// The table is our own: a word in it that is none is our mistake.
template <FixedWord E>
E known(std::string_view text) {
    const auto value = from_code<E>(text);
    if (!value) std::abort();
    return *value;
}

std::vector<StepKind> steps_of(std::string_view words) {
    std::vector<StepKind> steps;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        steps.push_back(known<StepKind>(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return steps;
}

}  // namespace

FormRow form_row(FormKind form) {
    std::optional<FormRow> found;
    each_row(embedded("forms/forms.csv"), [&](std::string_view row) {
        if (next_field(row) != code(form)) return true;
        FormRow read;
        read.form = form;
        read.word = next_field(row);
        if (const auto whose = next_field(row); whose != "any") read.custodian = known<Custodian>(whose);
        read.of_inspection = next_field(row) == "inspection";
        read.steps = steps_of(next_field(row));
        const auto carries = next_field(row);
        read.carries = carries == "full" ? Carries::full : carries == "name" ? Carries::name : Carries::masked;
        read.is_of_owed = next_field(row) == "yes";
        if (const auto from = next_field(row); !from.empty()) read.from = Date::parse(from);
        found = std::move(read);
        return false;
    });
    if (!found) std::abort();
    return std::move(*found);
}

}  // namespace arrears
