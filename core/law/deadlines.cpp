#include "core/law/deadlines.hpp"

#include <optional>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

bool holds_in(std::string_view region, RegionCode place) {
    constexpr std::string_view everywhere = "000000";
    if (region == everywhere) return true;
    const RegionCode code = RegionCode::parse(region);
    return code == place || place.is_under(code);
}

bool holds_on(std::string_view from, std::string_view to, Date day) {
    const std::string iso = day.iso();
    return from <= iso && (to.empty() || iso <= to);
}

}  // namespace

Deadline deadline(std::string_view key, RegionCode place, Date day) {
    std::optional<Deadline> found;
    each_row(embedded("law/deadlines.csv"), [&](std::string_view row) {
        Deadline rule;
        rule.key = next_field(row);
        const auto length = number_of_digits(next_field(row), 1, 4);
        const auto unit = next_field(row);
        const auto region = next_field(row), from = next_field(row), to = next_field(row);
        rule.instrument_zh = next_field(row);
        rule.instrument_en = next_field(row);
        rule.article = next_field(row);
        rule.sure = next_field(row).front();
        rule.working_days = static_cast<int>(length.value_or(0));
        if (rule.key == key && unit == "working_days" && holds_in(region, place) && holds_on(from, to, day)) found = rule;
        return !found;
    });
    if (!found) throw Error(Fault::invalid, Phrase::deadline_unknown, {{"key", key}, {"day", day}});
    return *found;
}

}  // namespace arrears
