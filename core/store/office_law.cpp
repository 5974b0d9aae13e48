#include "core/store/office_law.hpp"

namespace arrears {

std::vector<OfficeDay> office_days(Sql& sql) {
    return all<OfficeDay>(sql, "WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL ORDER BY day, id");
}

std::vector<OfficeRule> office_rules(Sql& sql) {
    return all<OfficeRule>(sql, "WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL ORDER BY key, from_day, id");
}

Calendar calendar_of(Sql& sql) {
    std::vector<CalendarDay> own;
    for (const OfficeDay& one : office_days(sql)) own.push_back({one.day, one.kind == DayKind::workday});
    return own.empty() ? Calendar::shipped() : Calendar(own);
}

Law law_of(Sql& sql, RegionCode place) {
    std::vector<Rule> own;
    for (const OfficeRule& one : office_rules(sql)) own.push_back(rule_of(one));
    return Law(place, std::move(own));
}

Rule rule_of(const OfficeRule& own) {
    const auto shipped = shipped_rules(own.key);
    if (shipped.empty()) throw Error(Fault::damaged, Phrase::rule_key_unknown, {{"key", own.key}});
    Rule rule = shipped.front();
    rule.value = own.value.value_or("");
    rule.unit = own.unit;
    rule.use = own.use;
    rule.region = own.region.text();
    rule.from = own.from_day.iso();
    rule.to = own.to_day ? own.to_day->iso() : "";
    rule.instrument_zh = rule.instrument_en = own.instrument;
    rule.article = own.article.value_or("");
    rule.sure = own.sure;
    rule.source = own.source.value_or("");
    rule.is_own = true;
    return rule;
}

}  // namespace arrears
