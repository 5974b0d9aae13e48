#include "core/value/guarded.hpp"

#include <algorithm>

namespace arrears {
bool may_run(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    for (const std::string_view start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
        if (text.starts_with(start)) return true;
    return false;
}

std::string guarded(std::string_view text) { return (may_run(text) ? "'" : "") + std::string(text); }

std::string_view unguarded(std::string_view text) { return text.starts_with('\'') && may_run(text) ? text.substr(1) : text; }

}  // namespace arrears
