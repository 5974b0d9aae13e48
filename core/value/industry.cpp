#include "core/value/industry.hpp"

#include <fmt/format.h>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

struct IndustryRow {
    std::string_view code, name_zh, name_en, group;
};

template <class Is>
std::optional<IndustryRow> find_row(Is&& is) {
    std::optional<IndustryRow> found;
    each_row(embedded("industries.csv"), [&](std::string_view line) {
        const std::string_view code = next_field(line), name_zh = next_field(line),
                               name_en = next_field(line);
        const IndustryRow row{code, name_zh, name_en, next_field(line)};
        if (is(row)) found = row;
        return !found;
    });
    return found;
}

std::optional<IndustryRow> row_of(Industry industry) {
    return find_row([code = industry.text()](const IndustryRow& row) { return row.code == code; });
}

}  // namespace

Industry Industry::parse(std::string_view text) {
    const auto number = number_of_digits(typed(text), 2, 2);
    if (!number || *number == 0)
        throw Error(Fault::invalid, Phrase::industry_code_form, {{"text", excerpt(text)}});
    return Industry(static_cast<int>(*number));
}

Industry Industry::of(std::int64_t number) {
    if (number < 1 || number > 99)
        throw Error(Fault::invalid, Phrase::industry_code_form, {{"text", std::to_string(number)}});
    return Industry(static_cast<int>(number));
}

std::string Industry::text() const { return fmt::format("{:02}", number_); }

IndustryGroup group_of(Industry industry) {
    const auto row = row_of(industry);
    const std::string_view group = row ? row->group : "";
    if (group == "construction") return IndustryGroup::construction;
    if (group == "manufacturing") return IndustryGroup::manufacturing;
    if (group == "catering") return IndustryGroup::catering;
    return IndustryGroup::other;
}

std::string_view industry_name(Industry industry, bool chinese) {
    const auto row = row_of(industry);
    if (!row) return {};
    return chinese ? row->name_zh : row->name_en;
}

std::optional<Industry> find_industry(std::string_view code_or_name) {
    const std::string wanted = typed(code_or_name);
    if (wanted.empty()) return std::nullopt;
    const auto row = find_row(
        [&](const IndustryRow& at) { return at.code == wanted || at.name_zh == wanted || at.name_en == wanted; });
    if (!row) return std::nullopt;
    return Industry::parse(row->code);
}

}  // namespace arrears
