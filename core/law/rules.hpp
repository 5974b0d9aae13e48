#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/phrases/arg.hpp"
#include "core/record/words.hpp"
#include "core/value/date.hpp"
#include "core/value/money.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

enum class LawTopic { deadline, limit, threshold, fine, overtime, compensation, procedure, minimum_wage, holiday };
template <>
struct Words<LawTopic> {
    using enum LawTopic;
    static constexpr std::array rows = std::to_array<WordRow<LawTopic>>({
        {deadline, "deadline", Phrase::law_deadline}, {limit, "limit", Phrase::law_limit}, {threshold, "threshold", Phrase::law_threshold},
        {fine, "fine", Phrase::law_fine}, {overtime, "overtime", Phrase::law_overtime}, {compensation, "compensation", Phrase::law_compensation},
        {procedure, "procedure", Phrase::law_procedure},
        {minimum_wage, "minimum-wage", Phrase::law_minimum_wage}, {holiday, "holiday", Phrase::law_holiday}});
};

// How sure a row is: the wording was read, a secondary page says it, it is from memory, it is not known.
enum class Sure { read, page, memory, unknown };
template <>
struct Words<Sure> {
    using enum Sure;
    static constexpr std::array rows = std::to_array<WordRow<Sure>>({
        {read, "Q", Phrase::sure_read}, {page, "P", Phrase::sure_page}, {memory, "K", Phrase::sure_memory}, {unknown, "?", Phrase::sure_unknown}});
};

// A row of data/law/rules.csv: what held from a day to a day in a place, and who says so. The text lives in the program.
struct Rule {
    LawTopic topic{};
    std::string_view key;    // accept_complaint
    std::string_view value;  // 5, 21.75, 100..500 from and to; nothing where it is not known
    std::string_view unit;   // working_days, yuan, percent …
    bool is_beside = false;  // a place's own rule that national law outranks: shown beside it, never counted with
    std::string_view region;  // its code; 000000 is everywhere
    std::string_view from, to;
    std::string_view title_zh, title_en, instrument_zh, instrument_en, article;
    Sure sure{};

    // The value as a whole number. Throws Error{invalid, rule_value_unknown} where it is not known or is a range: an
    // unknown never passes for a number.
    int whole() const;
};

// What is counted with on that day in that place: of several the one of the narrowest place. Throws Error{invalid,
// rule_unknown} where nothing held.
Rule rule(std::string_view key, RegionCode place, Date day);
std::optional<Rule> find_rule(std::string_view key, RegionCode place, Date day);  // nothing where nothing held
bool is_known_rule(std::string_view key);                                         // on some day, in some place
// The same, and what stands beside it.
std::vector<Rule> rules_of(LawTopic topic, RegionCode place, Date day);
std::optional<Rule> rule_beside(std::string_view key, RegionCode place, Date day);

// Its source for a phrase that names {source}: 《劳动保障监察条例》第17条.
Args source_args(const Rule& rule);

// 最低工资 (最低工资规定): by the class of the area.
struct MinimumWage {
    std::optional<Money> monthly, hourly;
    std::optional<int> area_class;
    std::string_view document;
    std::optional<Date> from;
    Sure sure = Sure::unknown;           // the less sure of the amount and the class
    std::optional<Phrase> why_unknown;   // where there is no amount
};
MinimumWage minimum_wage(RegionCode place, Date day);

// The holidays that are paid at 300 % (劳动法 art. 44), which are fewer than the days off.
struct StatutoryHoliday {
    Date day;
    std::string_view name;
};
std::vector<StatutoryHoliday> statutory_holidays(int year);

}  // namespace arrears
