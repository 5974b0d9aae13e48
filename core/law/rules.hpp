#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/phrases/arg.hpp"
#include "core/record/words.hpp"
#include "core/value/date.hpp"
#include "core/value/money.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

// A row of data/law/rules.csv, or one that an office has entered: what held from a day to a day in a place, and who says so.
struct Rule {
    LawTopic topic{};
    std::string key;    // accept_complaint
    std::string value;  // 5, 21.75, 100..500 from and to; nothing where it is not known
    std::string unit;   // working_days, yuan, percent …
    RuleUse use{};
    std::string region;    // its code; 000000 is everywhere
    std::string from, to;  // ISO; `to` may be empty
    std::string title_zh, title_en, instrument_zh, instrument_en, article;
    Sure sure{};
    std::string source;    // where the wording was seen
    bool is_own = false;  // entered by the office

    // The value as a whole number. Throws Error{invalid, rule_value_unknown} where it is not known or is a range: an
    // unknown never passes for a number.
    int whole() const;
    std::pair<int, int> range() const;  // of 50..100 the ends; of one number both are that; throws as above
};

// The rows of data/law of one key, the first day's first; none where the program knows no such key.
std::vector<Rule> shipped_rules(std::string_view key);
bool is_known_rule(std::string_view key);
std::optional<std::string> rule_key(std::string_view name);  // by its key or by either title

// Its source for a phrase that names {source}: 《劳动保障监察条例》第17条.
Args source_args(const Rule& rule);

// 最低工资 (最低工资规定): by the class of the area, or as the office has entered it.
struct MinimumWage {
    std::optional<Money> monthly, hourly;
    std::optional<int> area_class;
    std::string document;
    std::optional<Date> from;
    Sure sure = Sure::unknown;           // the less sure of the amount and the class
    std::optional<Phrase> why_unknown;   // where there is no amount
    bool is_own = false;                 // entered by the office
};

// The law of a place: the rows of data/law, and those that its office has entered, which outrank them.
class Law {
  public:
    explicit Law(RegionCode place, std::vector<Rule> of_office = {}) : place_(place), of_office_(std::move(of_office)) {}

    RegionCode place() const { return place_; }
    // The same, where somebody says which class of area the place is: the lists are not all known.
    Law of_class(int area_class) const {
        Law law = *this;
        law.said_class_ = area_class;
        return law;
    }
    // What is counted with on that day: of several the one of the narrowest place. `rule` throws Error{invalid,
    // rule_unknown} where nothing held.
    Rule rule(std::string_view key, Date day) const;
    std::optional<Rule> find(std::string_view key, Date day) const;
    std::optional<Rule> beside(std::string_view key, Date day) const;  // what a province says of the same
    std::vector<Rule> of(LawTopic topic, Date day) const;              // all of it, counted with or not
    MinimumWage minimum_wage(Date day) const;

  private:
    std::optional<Rule> narrowest(std::string_view key, Date day, RuleUse use) const;

    RegionCode place_;
    std::vector<Rule> of_office_;
    std::optional<int> said_class_;
};

// The holidays that are paid at 300 % (劳动法 art. 44), which are fewer than the days off.
struct StatutoryHoliday {
    Date day;
    std::string_view name;
};
std::vector<StatutoryHoliday> statutory_holidays(int year);

}  // namespace arrears
