#pragma once
#include <optional>
#include <string_view>

#include "core/record/words.hpp"

namespace arrears {

// Which kind of number a text is meant to be, by its length and what it is made of, and why it cannot be one. The
// reason never repeats the value, which may be personal.
struct CodeCheck {
    CodeKind kind{};
    std::optional<Phrase> reason;  // none where it is valid
};
CodeCheck check_code(std::string_view text);

}  // namespace arrears
