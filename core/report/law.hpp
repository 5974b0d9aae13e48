#pragma once
// The rules of law by topic, with their source and how sure each is.
#include "core/law/rules.hpp"
#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"

namespace arrears {

// What holds on that day in that place: 5个工作日, 500至2,000元, 不明.
std::string value_of(const Rule& rule, const Speech& say);
// 《关于实施〈劳动保障监察条例〉若干规定》第18条
// The unit by its code or as either language says it: working_days, 工作日. Nothing for what is none.
std::optional<std::string> unit_named(std::string_view name);
std::string source_of(const Rule& rule, const Speech& say);

Document write_law(LawTopic topic, const Law& law, Date day, const Speech& say);

}  // namespace arrears
