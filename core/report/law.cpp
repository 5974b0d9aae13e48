#include "core/report/law.hpp"

#include <array>
#include <utility>

#include "core/report/columns.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// The units of data/law/rules.csv, as they are said with a value.
constexpr std::array<std::pair<std::string_view, Phrase>, 14> units{{{"working_days", Phrase::unit_working_days},
                                                                     {"days", Phrase::unit_days},
                                                                     {"months", Phrase::unit_months},
                                                                     {"years", Phrase::unit_years},
                                                                     {"hours", Phrase::unit_hours},
                                                                     {"persons", Phrase::unit_persons},
                                                                     {"times", Phrase::unit_times},
                                                                     {"times_a_year", Phrase::unit_times_a_year},
                                                                     {"percent", Phrase::unit_percent},
                                                                     {"percent_a_day", Phrase::unit_percent_a_day},
                                                                     {"yuan", Phrase::unit_yuan},
                                                                     {"yuan_per_worker", Phrase::unit_yuan_per_worker},
                                                                     {"yuan_per_worker_hour", Phrase::unit_yuan_per_worker_hour},
                                                                     {"yuan_per_child_month", Phrase::unit_yuan_per_child_month}}};

Phrase phrase_of_unit(const Rule& rule) {
    for (const auto& [name, phrase] : units)
        if (name == rule.unit) return phrase;
    throw Error(Fault::damaged, Phrase::rule_value_unknown, {{"key", rule.key}});  // our own table: a test reads every row
}

// 20000 as 20,000: amounts of the law are whole yuan.
std::string grouped(std::string_view number, std::string_view unit) {
    if (!unit.starts_with("yuan")) return std::string(number);
    std::string text = Money::parse(number).text();
    if (text.ends_with(".00")) text.resize(text.size() - 3);
    return text;
}

Word place_of(std::string_view region, int year, const Speech& say) {
    if (region == "000000") return {std::string(region), say(Phrase::place_everywhere)};
    return region_word(RegionCode::parse(region), year);
}

Value day_or_nothing(std::string_view iso) { return iso.empty() ? Value(Nothing{}) : Value(Date::parse(iso)); }
Value text_or_nothing(std::string_view text) { return text.empty() ? Value(Nothing{}) : Value(std::string(text)); }

// Whether it is counted with: what a province was left to set within a range, its own number takes the place of.
Word use_of(const Rule& rule, const Law& law, Date day, const Speech& say) {
    if (rule.use == RuleUse::beside) return word(rule.use, say);
    const Rule counted = law.rule(rule.key, day);
    const bool is_set_nearer = counted.region != rule.region || counted.is_own != rule.is_own || counted.from != rule.from;
    if (!is_set_nearer) return word(rule.use, say);
    return counted.is_own ? Word{"set_by_office", say(Phrase::use_set_by_office)} : Word{"set_nearer", say(Phrase::use_set_nearer)};
}

void write_rules(Document& document, LawTopic topic, const Law& law, Date day, const Speech& say) {
    const bool is_chinese = say.language() == Language::zh;
    Table table{"items", {},
                {machine_column("key"), column("", Phrase::column_rule, say), column("", Phrase::column_rule_value, say), machine_column("value"), machine_column("unit"),
                 column("region", Phrase::column_place, say), column("use", Phrase::column_use, say), column("from", Phrase::column_from, say),
                 column("to", Phrase::column_to, say), column("", Phrase::column_source, say), machine_column("instrument"), machine_column("article"),
                 column("sure", Phrase::column_sure, say), machine_column("own"), machine_column("source")},
                {}, {}};
    bool any_beside = false, any_unsure = false;
    for (const Rule& rule : law.of(topic, day)) {
        any_beside |= rule.use == RuleUse::beside;
        any_unsure |= rule.sure == Sure::page || rule.sure == Sure::memory;
        table.rows.push_back({std::string(rule.key), std::string(is_chinese ? rule.title_zh : rule.title_en), value_of(rule, say), text_or_nothing(rule.value),
                              std::string(rule.unit), place_of(rule.region, day.year(), say),
                              use_of(rule, law, day, say), day_or_nothing(rule.from),
                              day_or_nothing(rule.to), source_of(rule, say), std::string(is_chinese ? rule.instrument_zh : rule.instrument_en),
                              text_or_nothing(rule.article), word(rule.sure, say), rule.is_own, text_or_nothing(rule.source)});
    }
    const bool is_empty = table.rows.empty();
    document.table(std::move(table));
    if (is_empty) document.say(say(Phrase::law_none, {{"day", day}}));
    if (any_beside) document.say(say(Phrase::law_beside));
    if (any_unsure) document.say(say(Phrase::law_unsure));
}

void write_minimum_wage(Document& document, const Law& law, Date day, const Speech& say) {
    const MinimumWage wage = law.minimum_wage(day);
    const RegionCode place = law.place();
    document.figure("region", say(Phrase::label_region), region_word(place, day.year()));
    document.figure("monthly_fen", say(Phrase::label_monthly), wage.monthly ? Value(*wage.monthly) : Value(Nothing{}));
    document.figure("hourly_fen", say(Phrase::label_hourly), wage.hourly ? Value(*wage.hourly) : Value(Nothing{}));
    document.figure("class", say(Phrase::label_area_class), wage.area_class ? Value(std::int64_t{*wage.area_class}) : Value(Nothing{}));
    document.figure("from", say(Phrase::column_from), or_nothing(wage.from));
    document.figure("instrument", say(Phrase::column_source), text_or_nothing(wage.is_own ? say(Phrase::source_own_rule, {{"source", wage.document}}) : wage.document));
    document.figure("sure", say(Phrase::column_sure), word(wage.why_unknown ? Sure::unknown : wage.sure, say));
    if (wage.why_unknown) {
        const Args args{{"place", std::string(region_name(place, day.year()).value_or(place.text()))}, {"day", day}};
        document.datum("reason", std::string(*wage.why_unknown == Phrase::wage_class_unknown ? "class" : "amount"));
        document.say(say(*wage.why_unknown, args));
    } else {
        document.datum("reason", Nothing{});
        if (wage.sure != Sure::read) document.say(say(Phrase::law_unsure));
    }
}

void write_holidays(Document& document, Date day, const Speech& say) {
    Table table{"items", {}, {column("date", Phrase::column_day, say), column("name", Phrase::column_called, say)}, {}, {}};
    for (const auto& [date, name] : statutory_holidays(day.year())) table.rows.push_back({date, std::string(name)});
    const bool is_empty = table.rows.empty();
    const auto count = static_cast<std::int64_t>(table.rows.size());
    document.table(std::move(table));
    document.say(is_empty ? say(Phrase::law_none, {{"day", day}}) : say(Phrase::law_holidays, {{"year", day.year()}, {"count", count}}));
}

}  // namespace

std::string value_of(const Rule& rule, const Speech& say) {
    if (const auto who = from_code<Custodian>(rule.value)) return say(phrase(*who));
    if (const auto role = from_code<Role>(rule.value)) return say(phrase(*role));
    if (rule.unit == "custodian") return say(Phrase::custodian_any);
    const Phrase unit = phrase_of_unit(rule);
    if (rule.value.empty()) return say(Phrase::value_unknown);
    std::string value;
    if (const auto dots = rule.value.find(".."); dots != std::string_view::npos)
        value = say(Phrase::value_range, {{"from", grouped(rule.value.substr(0, dots), rule.unit)}, {"to", grouped(rule.value.substr(dots + 2), rule.unit)}});
    else value = grouped(rule.value, rule.unit);
    return say(unit, {{"value", value}});
}

std::optional<std::string> unit_named(std::string_view name) {
    for (const std::string_view own : {"custodian", "role"})
        if (name == own) return std::string(own);
    for (const auto& [unit, phrase] : units) {
        if (name == unit) return std::string(unit);
        for (const Language language : {Language::zh, Language::en}) {
            std::string_view word = trimmed(Speech(language).pattern(phrase));
            word.remove_prefix(word.starts_with("{value}") ? std::string_view("{value}").size() : 0);
            if (word.starts_with("个")) word.remove_prefix(std::string_view("个").size());
            if (trimmed(word) == name) return std::string(unit);
        }
    }
    return std::nullopt;
}

std::string source_of(const Rule& rule, const Speech& say) {
    const Args args = source_args(rule);
    const std::string source = say(std::get<Phrase>(args.front().second.value()), args);
    return rule.is_own ? say(Phrase::source_own_rule, {{"source", source}}) : source;
}

Document write_law(LawTopic topic, const Law& law, Date day, const Speech& say) {
    Document document;
    document.title = say(phrase(topic));
    document.aside = say(Phrase::law_on, {{"day", day}});
    document.datum("topic", std::string(code(topic))).datum("on", day);
    if (topic == LawTopic::minimum_wage) write_minimum_wage(document, law, day, say);
    else if (topic == LawTopic::holiday) write_holidays(document, day, say);
    else write_rules(document, topic, law, day, say);
    return document;
}

}  // namespace arrears
