#pragma once
// The rules of law by topic, with their source and how sure each is.
#include "core/law/rules.hpp"
#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"

namespace arrears {

// What holds on that day in that place: 5个工作日, 500至2,000元, 不明.
std::string value_of(const Rule& rule, const Speech& say);
// 《关于实施〈劳动保障监察条例〉若干规定》第18条
std::string source_of(const Rule& rule, const Speech& say);

Document write_law(LawTopic topic, RegionCode place, Date day, const Speech& say);

}  // namespace arrears
