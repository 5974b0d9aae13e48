#include "core/law/rules.hpp"

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

constexpr std::string_view everywhere = "000000";

bool holds_in(std::string_view region, RegionCode place) {
    if (region == everywhere) return true;
    const RegionCode code = RegionCode::parse(region);
    return code == place || place.is_under(code);
}

bool holds_on(std::string_view from, std::string_view to, std::string_view iso) { return from <= iso && (to.empty() || iso <= to); }

struct Row {  // as it stands in the file
    std::string_view topic, key, value, unit, use, region, from, to, rest;
};

Row row_of(std::string_view line) {
    Row row;
    for (std::string_view* field : {&row.topic, &row.key, &row.value, &row.unit, &row.use, &row.region, &row.from, &row.to}) *field = next_field(line);
    row.rest = line;
    return row;
}

Rule rule_of(const Row& row) {
    Rule rule;
    rule.topic = from_code<LawTopic>(row.topic).value();
    rule.key = row.key, rule.value = row.value, rule.unit = row.unit;
    rule.is_beside = row.use == "beside";
    rule.region = row.region;
    rule.from = row.from, rule.to = row.to;
    std::string_view rest = row.rest;
    for (std::string_view* field : {&rule.title_zh, &rule.title_en, &rule.instrument_zh, &rule.instrument_en, &rule.article}) *field = next_field(rest);
    rule.sure = from_code<Sure>(next_field(rest)).value();
    return rule;
}

// Calls `use(rule)` for each that held on that day in that place, and that `wants(row)` wants.
template <class Wants, class Use>
void each_rule(RegionCode place, Date day, const Wants& wants, const Use& use) {
    const std::string iso = day.iso();
    each_row(embedded("law/rules.csv"), [&](std::string_view line) {
        const Row row = row_of(line);
        if (wants(row) && holds_on(row.from, row.to, iso) && holds_in(row.region, place)) use(rule_of(row));
        return true;
    });
}

bool is_narrower(const Rule& rule, const Rule& than) { return rule.region > than.region; }

std::optional<Rule> narrowest(std::string_view key, RegionCode place, Date day, bool beside) {
    std::optional<Rule> found;
    each_rule(place, day, [&](const Row& row) { return row.key == key && (row.use == "beside") == beside; },
              [&](const Rule& rule) { if (!found || is_narrower(rule, *found)) found = rule; });
    return found;
}

Sure less_sure(Sure one, Sure other) { return std::max(one, other); }

}  // namespace

int Rule::whole() const {
    const auto number = number_of_digits(value, 1, 6);
    if (!number || sure == Sure::unknown) throw Error(Fault::invalid, Phrase::rule_value_unknown, {{"key", key}});
    return static_cast<int>(*number);
}

Rule rule(std::string_view key, RegionCode place, Date day) {
    if (const auto found = find_rule(key, place, day)) return *found;
    throw Error(Fault::invalid, Phrase::rule_unknown, {{"key", key}, {"day", day}});
}

std::optional<Rule> find_rule(std::string_view key, RegionCode place, Date day) { return narrowest(key, place, day, false); }

bool is_known_rule(std::string_view key) {
    bool is_known = false;
    each_row(embedded("law/rules.csv"), [&](std::string_view line) {
        is_known = row_of(line).key == key;
        return !is_known;
    });
    return is_known;
}

std::optional<Rule> rule_beside(std::string_view key, RegionCode place, Date day) { return narrowest(key, place, day, true); }

std::vector<Rule> rules_of(LawTopic topic, RegionCode place, Date day) {
    std::vector<Rule> rules;
    each_rule(place, day, [&](const Row& row) { return row.topic == code(topic); }, [&](const Rule& rule) { rules.push_back(rule); });
    return rules;
}

Args source_args(const Rule& rule) {
    const bool is_numbered = rule.instrument_zh.ends_with("号");  // a paper known by its number has no title
    const Phrase how = is_numbered ? Phrase::source_document : rule.article.empty() ? Phrase::source_law_whole : Phrase::source_law;
    // A title within a title takes single marks: 《关于实施〈劳动保障监察条例〉若干规定》.
    std::string instrument(rule.instrument_zh);
    for (const auto& [outer, inner] : {std::pair<std::string_view, std::string_view>("《", "〈"), {"》", "〉"}})
        for (auto at = instrument.find(outer); at != std::string::npos; at = instrument.find(outer, at)) instrument.replace(at, outer.size(), inner);
    return {{"source", how}, {"instrument", InBoth{std::move(instrument), std::string(rule.instrument_en)}}, {"article", rule.article}};
}

MinimumWage minimum_wage(RegionCode place, Date day) {
    const std::string iso = day.iso();
    MinimumWage wage;
    Sure sure_of_class = Sure::unknown;
    each_row(embedded("law/wage-classes.csv"), [&](std::string_view row) {
        const auto region = next_field(row), area_class = next_field(row), from = next_field(row), to = next_field(row);
        if (region != place.text() || !holds_on(from, to, iso)) return true;
        if (const auto number = number_of_digits(area_class, 1, 1)) wage.area_class = static_cast<int>(*number);
        sure_of_class = from_code<Sure>(next_field(row)).value();
        return false;
    });
    if (!wage.area_class) {
        wage.why_unknown = Phrase::wage_class_unknown;
        return wage;
    }
    each_row(embedded("law/minimum-wage.csv"), [&](std::string_view row) {
        const auto region = next_field(row), area_class = next_field(row), monthly = next_field(row), hourly = next_field(row), from = next_field(row);
        const auto document = next_field(row), sure = next_field(row);
        const bool is_later = !wage.from || Date::parse(from) > *wage.from;
        if (!holds_in(region, place) || area_class != std::to_string(*wage.area_class) || from > iso || !is_later) return true;
        wage.from = Date::parse(from);
        wage.monthly = Money::parse(monthly);
        wage.hourly = hourly.empty() ? std::nullopt : std::optional(Money::parse(hourly));
        wage.document = document;
        wage.sure = less_sure(sure_of_class, from_code<Sure>(sure).value());
        return true;
    });
    if (!wage.monthly) wage.why_unknown = Phrase::wage_amount_unknown;
    return wage;
}

std::vector<StatutoryHoliday> statutory_holidays(int year) {
    std::vector<StatutoryHoliday> holidays;
    const std::string wanted = std::to_string(year);
    each_row(embedded("law/statutory-holidays-cn.csv"), [&](std::string_view row) {
        const auto day = next_field(row);
        if (day.starts_with(wanted)) holidays.push_back({Date::parse(day), next_field(row)});
        return true;
    });
    return holidays;
}

}  // namespace arrears
