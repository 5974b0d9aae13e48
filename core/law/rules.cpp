#include "core/law/rules.hpp"

#include <algorithm>
#include <tuple>

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

struct RuleRow {  // as it stands in the file
    std::string_view topic, key, value, unit, use, region, from, to, rest;
};

RuleRow row_of(std::string_view line) {
    RuleRow row;
    for (std::string_view* field : {&row.topic, &row.key, &row.value, &row.unit, &row.use, &row.region, &row.from, &row.to}) *field = next_field(line);
    row.rest = line;
    return row;
}

Rule rule_of(const RuleRow& row) {
    Rule rule;
    rule.topic = from_code<LawTopic>(row.topic).value();
    rule.key = row.key, rule.value = row.value, rule.unit = row.unit;
    rule.use = from_code<RuleUse>(row.use).value();
    rule.region = row.region;
    rule.from = row.from, rule.to = row.to;
    std::string_view rest = row.rest;
    for (std::string* field : {&rule.title_zh, &rule.title_en, &rule.instrument_zh, &rule.instrument_en, &rule.article}) *field = next_field(rest);
    rule.sure = from_code<Sure>(next_field(rest)).value();
    rule.source = rest;
    return rule;
}

// Calls `use(row)` for each row of that key: of the others no more than the key is read.
template <class Use>
void each_row_of(std::string_view key, const Use& use) {
    each_row(embedded("law/rules.csv"), [&](std::string_view line) {
        std::string_view rest = line;
        next_field(rest);
        if (next_field(rest) == key) use(row_of(line));
        return true;
    });
}

bool holds(const RuleRow& row, RegionCode place, std::string_view iso) { return holds_on(row.from, row.to, iso) && holds_in(row.region, place); }

Sure less_sure(Sure one, Sure other) { return std::max(one, other); }

MinimumWage shipped_minimum_wage(RegionCode place, Date day, const std::optional<int>& said_class) {
    const std::string iso = day.iso();
    MinimumWage wage;
    Sure sure_of_class = Sure::unknown;
    if (said_class) wage.area_class = said_class, sure_of_class = Sure::read;
    else each_row(embedded("law/wage-classes.csv"), [&](std::string_view row) {
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

}  // namespace

int Rule::whole() const {
    const auto [least, most] = range();
    if (least != most) throw Error(Fault::invalid, Phrase::rule_value_unknown, {{"key", key}});
    return least;
}

std::pair<int, int> Rule::range() const {
    const std::string_view text = value;
    const auto dots = text.find("..");
    const auto least = number_of_digits(text.substr(0, dots), 1, 6), most = dots == std::string_view::npos ? least : number_of_digits(text.substr(dots + 2), 1, 6);
    if (!least || !most || sure == Sure::unknown) throw Error(Fault::invalid, Phrase::rule_value_unknown, {{"key", key}});
    return {static_cast<int>(*least), static_cast<int>(*most)};
}

std::vector<Rule> shipped_rules(std::string_view key) {
    std::vector<Rule> rules;
    each_row_of(key, [&](const RuleRow& row) { rules.push_back(rule_of(row)); });
    return rules;
}

std::optional<std::string> rule_key(std::string_view name) {
    std::optional<std::string> key;
    each_row(embedded("law/rules.csv"), [&](std::string_view line) {
        const Rule rule = rule_of(row_of(line));
        if (rule.key == name || rule.title_zh == name || rule.title_en == name) key = rule.key;
        return !key;
    });
    return key;
}

bool is_known_rule(std::string_view key) {
    bool is_known = false;
    each_row_of(key, [&](const RuleRow&) { is_known = true; });
    return is_known;
}

std::optional<Rule> Law::narrowest(std::string_view key, Date day, RuleUse use) const {
    std::optional<Rule> found;
    const std::string iso = day.iso();
    for (const Rule& rule : of_office_) {
        if (rule.key != key || rule.use != use || !holds_on(rule.from, rule.to, iso) || !holds_in(rule.region, place_)) continue;
        if (!found || std::tie(rule.region, rule.from) > std::tie(found->region, found->from)) found = rule;
    }
    if (found) return found;
    each_row_of(key, [&](const RuleRow& row) {
        const bool is_meant = row.use == code(use) && holds(row, place_, iso);
        if (is_meant && (!found || row.region > found->region)) found = rule_of(row);
    });
    return found;
}

Rule Law::rule(std::string_view key, Date day) const {
    if (auto found = find(key, day)) return std::move(*found);
    throw Error(Fault::invalid, Phrase::rule_unknown, {{"key", key}, {"day", day}});
}

std::optional<Rule> Law::find(std::string_view key, Date day) const { return narrowest(key, day, RuleUse::computes); }
std::optional<Rule> Law::beside(std::string_view key, Date day) const { return narrowest(key, day, RuleUse::beside); }

std::vector<Rule> Law::of(LawTopic topic, Date day) const {
    std::vector<Rule> rules;
    const std::string iso = day.iso();
    each_row(embedded("law/rules.csv"), [&](std::string_view line) {
        const RuleRow row = row_of(line);
        if (row.topic == code(topic) && holds(row, place_, iso)) rules.push_back(rule_of(row));
        return true;
    });
    for (const Rule& rule : of_office_)
        if (rule.topic == topic && holds_on(rule.from, rule.to, iso) && holds_in(rule.region, place_))
            rules.insert(std::ranges::find(rules, rule.key, &Rule::key), rule);  // before what it outranks
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

MinimumWage Law::minimum_wage(Date day) const {
    const auto of_month = find("minimum_wage_month", day), of_hour = find("minimum_wage_hour", day);
    if (!of_month || !of_month->is_own) return shipped_minimum_wage(place_, day, said_class_);
    MinimumWage wage;
    wage.document = of_month->instrument_zh;
    wage.is_own = true;
    wage.from = Date::parse(of_month->from);
    wage.sure = of_month->sure;
    if (of_month->sure == Sure::unknown) wage.why_unknown = Phrase::wage_amount_unknown;
    else wage.monthly = Money::parse(of_month->value);
    if (of_hour && of_hour->is_own && of_hour->sure != Sure::unknown) wage.hourly = Money::parse(of_hour->value);
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
