#pragma once
#include <string>

#include "core/phrases/arg.hpp"

namespace arrears {

enum class Language { zh, en };

// One language, ready to say any phrase in it.
//
// Beside plain {name}, a phrase may ask for {day:long} (2013年1月15日, 15 January 2013), {day:day} without the
// year, and, in English,
// for the noun with its count: {workers:worker|workers} → "1 worker", "18 workers".
class Speech {
  public:
    explicit Speech(Language language);

    Language language() const { return language_; }
    std::string operator()(Phrase phrase, const Args& args = {}) const;
    std::string_view pattern(Phrase phrase) const;
    std::string listed(const std::vector<Phrase>& list) const;  // with the comma of a list

  private:
    Language language_;
};

}  // namespace arrears
