#include "core/value/region_code.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// Of the two lists the older one is held to end with 2019.
constexpr int first_year_of_new_names = 2020;

constexpr bool is_region(std::int64_t number) { return number >= 100'000 && number <= 899'999; }

struct RegionRow {
    RegionCode code;
    std::string_view name, name_2013;  // the second is empty where it is the first, or where there was none
};

RegionRow row_of(std::string_view line) {
    const RegionCode code = RegionCode::of(*number_of_digits(next_field(line), 6, 6));
    const std::string_view name = next_field(line);
    return {code, name, next_field(line)};
}

// The table stands in the order of its codes, and is searched where it lies: a program that asks for two
// names reads a dozen lines, not four thousand.
std::optional<RegionRow> find_row(RegionCode code) {
    const std::string_view table = embedded("regions.csv");
    std::size_t low = table.find('\n') + 1;
    std::size_t high = table.size();
    while (low < high) {
        const std::size_t start = table.rfind('\n', low + (high - low) / 2 - 1) + 1;
        const std::size_t end = std::min(table.find('\n', start), table.size());
        const RegionRow row = row_of(table.substr(start, end - start));
        if (row.code == code) return row;
        if (row.code < code)
            low = end + 1;
        else
            high = start;
    }
    return std::nullopt;
}

}  // namespace

RegionCode RegionCode::parse(std::string_view text) {
    const auto number = number_of_digits(typed(text), 6, 6);
    if (!number || !is_region(*number))
        throw Error(Fault::invalid, Phrase::region_code_form, {{"text", excerpt(text)}});
    return RegionCode(static_cast<int>(*number));
}

RegionCode RegionCode::of(std::int64_t number) {
    if (!is_region(number))
        throw Error(Fault::invalid, Phrase::region_code_form, {{"text", std::to_string(number)}});
    return RegionCode(static_cast<int>(number));
}

std::string RegionCode::text() const { return fmt::format("{:06}", number_); }

bool RegionCode::is_under(RegionCode whole) const {
    if (*this == whole) return false;
    if (whole.number_ % 10'000 == 0) return number_ / 10'000 == whole.number_ / 10'000;
    return whole.number_ % 100 == 0 && number_ / 100 == whole.number_ / 100;
}

std::optional<std::string_view> region_name(RegionCode code, int year) {
    const auto row = find_row(code);
    if (!row) return std::nullopt;
    return year < first_year_of_new_names && !row->name_2013.empty() ? row->name_2013 : row->name;
}

std::optional<RegionCode> find_region(std::string_view code_or_name) {
    const std::string wanted = typed(code_or_name);
    if (const auto number = number_of_digits(wanted, 6, 6)) {
        if (!is_region(*number)) return std::nullopt;
        const auto row = find_row(RegionCode::of(*number));
        return row ? std::optional(row->code) : std::nullopt;
    }
    std::optional<RegionCode> found;
    bool is_only_one = true;
    each_row(embedded("regions.csv"), [&](std::string_view line) {
        if (line.find(wanted) == std::string_view::npos) return true;
        const RegionRow row = row_of(line);
        if (row.name != wanted && row.name_2013 != wanted) return true;
        is_only_one = !found;
        found = row.code;
        return is_only_one;
    });
    return is_only_one && !wanted.empty() ? found : std::nullopt;
}

}  // namespace arrears
