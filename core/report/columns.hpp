#pragma once
// What lists and records put into a document: words, numbers and names as values, and tables of which a column
// may be for readers only or for machines only.
#include <map>
#include <optional>
#include <string>

#include "core/phrases/speech.hpp"
#include "core/record/standing.hpp"
#include "core/report/document.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"

namespace arrears {

template <FixedWord E>
Word word(E value, const Speech& say) {
    return {std::string(code(value)), say(phrase(value))};
}
template <FixedWord E>
Value word(const std::optional<E>& value, const Speech& say) {
    return value ? Value(word(*value, say)) : Value(Nothing{});
}

inline RecordNumber number_of(Id id, std::string_view letter = {}) { return {id, letter}; }
inline Value number_of(const std::optional<Id>& id, std::string_view letter = {}) {
    return id ? Value(number_of(*id, letter)) : Value(Nothing{});
}

template <class T>
Value or_nothing(const std::optional<T>& value) {
    if (!value) return Nothing{};
    if constexpr (std::integral<T>) return static_cast<std::int64_t>(*value);
    else return *value;
}

// 单位不明: to a machine, null would be no employer at all.
inline Value unclear_employer(const Speech& say) { return Word{"unclear", say(Phrase::employer_unclear)}; }

Word region_word(RegionCode region, int year);  // its code, its name
Value industry_word(const std::optional<Industry>& industry, const Speech& say);

inline Column column(std::string key, Phrase label, const Speech& say) { return {std::move(key), say(label), false}; }
inline Column number_column(std::string key, Phrase label, const Speech& say) { return {std::move(key), say(label), true}; }
inline Column record_column(std::string key, Phrase label, const Speech& say) { return {std::move(key), say(label), false, true}; }
inline Column personal_column(Phrase label, const Speech& say) { return {{}, say(label), false, false, true}; }
inline Column machine_column(std::string key) { return {std::move(key), {}, false}; }

// Its money columns added up, for readers. A single row is its own total.
void add_money_total(Table& table, const Speech& say);

// Its counts and amounts added up. A single row is its own total.
void add_totals(Table& table, const Speech& say);

// So many of so many, rounded to the nearest; nothing of nothing.
std::optional<std::int64_t> permille_of(std::int64_t part, std::int64_t whole);

// Whose figure the outstanding amount is counted from; 金额待核 where none is known.
Value base_word(const std::optional<Stage>& base, const Speech& say);
// Whether an instalment was agreed or only promised.
Value promise_word(bool is_agreed, const Speech& say);
// What is left unpaid of a case that has ended (withdrawn, settled in part) is no longer counted as owed.
std::optional<Money> still_owed(const Standing& at);

// Names by number, each looked up once.
class Names {
  public:
    explicit Names(Sql& sql) : sql_(sql) {}
    // Of one that was registered twice, the name that stands for both.
    const std::string& employer(Id id) {
        if (const auto known = employers_.find(id); known != employers_.end()) return known->second;
        return employers_.emplace(id, get<Employer>(sql_, representative(sql_, id)).name).first->second;
    }
    const std::string& registration(Id id) { return name<Employer>(id); }  // as this number was registered
    Value employer(const std::optional<Id>& id, const Speech& say) { return id ? Value(employer(*id)) : unclear_employer(say); }
    const std::string& officer(Id id) { return name<Officer>(id); }
    const std::string& campaign(Id id) { return name<Campaign>(id); }
    Value site(const std::optional<Id>& id) { return id ? Value(name<Site>(*id)) : Value(Nothing{}); }
    Value campaign(const std::optional<Id>& id) { return id ? Value(campaign(*id)) : Value(Nothing{}); }

  private:
    template <class Record>
    const std::string& name(Id id) {
        auto& names = names_[Record::table];
        if (const auto known = names.find(id); known != names.end()) return known->second;
        return names.emplace(id, get<Record>(sql_, id).name).first->second;
    }

    Sql& sql_;
    std::map<Id, std::string> employers_;
    std::map<std::string_view, std::map<Id, std::string>> names_;
};

}  // namespace arrears
