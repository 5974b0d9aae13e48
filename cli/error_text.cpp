#include "cli/error_text.hpp"

#include "core/value/utf8.hpp"

namespace arrears {

std::string error_text(const Error& error, const Speech& say) {
    std::string text = say(error.phrase(), error.args());
    for (const auto& candidate : error.candidates()) {
        text += "\n  " + visible(candidate.text);
        if (candidate.phrase) text += "  " + say(*candidate.phrase, candidate.args);
    }
    return text;
}

}  // namespace arrears
