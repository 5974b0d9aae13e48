#pragma once
// What help says that belongs to no one command: help dates, help formats, …
#include <span>
#include <string>
#include <string_view>

#include "core/phrases/speech.hpp"

namespace arrears {

struct HelpTopic {
    std::string_view name;
    Phrase word;         // its Chinese name
    Phrase about;        // one line, for the overview
    Phrase first, last;  // the lines of its page, as they follow one another in the phrase files
};

std::span<const HelpTopic> topics();
const HelpTopic* find_topic(std::string_view name);  // in either language; null where there is none
std::string topic_page(const HelpTopic& topic, const Speech& say);

// The keys of the JSON object that a command answers with: a promise, which tests/rel/formats.sh holds.
struct Answer {
    std::string_view command;
    std::string_view keys;   // of the object itself
    std::string_view rows;  // of the rows under "items" or "findings"; empty where there are none
};
std::span<const Answer> answers();

}  // namespace arrears
