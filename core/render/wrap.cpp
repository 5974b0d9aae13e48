#include "core/render/wrap.hpp"

#include <algorithm>

#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// 避头尾: what may not begin a line, and what may not end one.
constexpr std::string_view never_first[] = {"。", "，", "、", "；", "：", "？", "！", "）", "》",
                                            "】", "］", "」", "』", "”",  "’",  "…",  "％", "%",
                                            ")",  ",",  ".",  ";",  ":",  "?",  "!",  "]"};
constexpr std::string_view never_last[] = {"（", "《", "【", "［", "「", "『", "“", "‘", "(", "["};

bool is_one_of(std::string_view character, auto& list) {
    return std::find(std::begin(list), std::end(list), character) != std::end(list);
}

std::string_view first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    return text.substr(0, lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
}

bool may_part(std::string_view before, std::string_view after) {
    if (before == "＿" && after == "＿") return false;  // a blank to be filled in by hand
    if (after == " " || is_one_of(after, never_first) || is_one_of(before, never_last)) return false;
    if (before == " ") return true;
    return width(after) > 0 && (width(before) == 2 || width(after) == 2);
}

std::string_view without_end_spaces(std::string_view text) {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, int columns) {
    if (columns <= 0) return {std::string(text)};
    std::vector<std::string> lines;
    std::string_view before;
    std::size_t start = 0, parting = 0;  // where the line may end; at its start: nowhere yet
    for (std::size_t at = 0; at < text.size(); at += before.size()) {
        const std::string_view character = first_character(text.substr(at));
        if (!before.empty() && may_part(before, character)) parting = at;
        before = character;
        if (character == " " || parting == start) continue;
        if (width(text.substr(start, at + character.size() - start)) <= columns) continue;
        lines.emplace_back(without_end_spaces(text.substr(start, parting - start)));
        start = parting;
    }
    lines.emplace_back(without_end_spaces(text.substr(start)));
    return lines;
}

}  // namespace arrears
