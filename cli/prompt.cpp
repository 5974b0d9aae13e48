#include "cli/prompt.hpp"

#include <algorithm>
#include <cstdio>

#include "cli/error_text.hpp"
#include "cli/line_editor.hpp"
#include "core/value/digits.hpp"
#include "core/value/picks.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

void list(Prompt& prompt, const std::vector<std::string>& rows) {
    const auto number_width = std::to_string(rows.size()).size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        prompt.say("  " + std::string(number_width - number.size(), ' ') + number + "  " + visible(rows[i]));
    }
}

}  // namespace

void Prompt::say(const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); }
void Prompt::say(const Error& error) { say(error_text(error, speech())); }

std::optional<std::string> Prompt::ask(const std::string& question, Phrase about, const std::string& typed_before) {
    if (!has_hinted_) say(speech()(Phrase::prompt_hint));
    has_hinted_ = true;
    const bool has_full_width_end = question.ends_with("：");
    for (;;) {
        const auto line = read_line(has_full_width_end ? question : question + " ", typed_before);
        if (!line) throw Error(Fault::interrupted, Phrase::prompt_left);
        const std::string text(trimmed(*line)), key = typed(text);
        if (key == "q" || key == "Q") throw Error(Fault::interrupted, Phrase::prompt_left);
        if (key == "<") return std::nullopt;
        if (key != "?") return text;
        say(speech()(about));
    }
}

std::optional<std::size_t> Prompt::choose(const std::vector<std::string>& rows) {
    list(*this, rows);
    for (;;) {
        const auto text = ask(speech()(Phrase::prompt_choose, {{"most", rows.size()}}), Phrase::about_word);
        if (!text) return std::nullopt;
        const auto number = number_of_digits(typed(*text), 1, 6);
        if (number && *number >= 1 && static_cast<std::size_t>(*number) <= rows.size()) return static_cast<std::size_t>(*number) - 1;
        say(speech()(Phrase::prompt_choice_bad, {{"text", excerpt(*text)}, {"most", rows.size()}}));
    }
}

std::optional<std::vector<std::size_t>> Prompt::pick(const std::vector<std::string>& rows) {
    list(*this, rows);
    for (;;) {
        const auto text = ask(speech()(Phrase::prompt_pick), Phrase::about_picks);
        if (!text) return std::nullopt;
        if (text->empty()) return std::vector<std::size_t>();
        try {
            auto picked = read_picks(*text, rows.size());
            for (auto& row : picked) --row;
            return picked;
        } catch (const Error& error) {
            say(error);
        }
    }
}

std::optional<bool> Prompt::confirm(const std::string& question) {
    for (;;) {
        const auto text = ask(speech()(Phrase::prompt_confirm, {{"question", question}}), Phrase::prompt_confirm_bad);
        if (!text) return std::nullopt;
        const std::string answer = typed(*text);
        if (answer == "y" || answer == "Y" || answer == "是") return true;
        if (answer == "n" || answer == "N" || answer == "否") return false;
        say(speech()(Phrase::prompt_confirm_bad));
    }
}

std::string numbered(const std::vector<std::string>& words) {
    constexpr int widest = 76;
    std::string text = " ";
    int column = 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string item = " " + std::to_string(i + 1) + " " + words[i] + " ";
        if (column + width(item) > widest) text += "\n ", column = 1;
        text += item;
        column += width(item);
    }
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

}  // namespace arrears
