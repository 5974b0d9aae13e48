#include "cli/option.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "core/value/nearest.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

// The door: what is not text never gets in.
void require_text(const std::string& name, const std::string& text) {
    if (!is_utf8(text)) throw Error(Fault::invalid, Phrase::not_utf8, {{"option", name}}).in(name);
    const bool is_option = text.size() > 1 && text[0] == '-' && (text[1] == '-' ? text.size() > 2 : (text[1] >= 'a' && text[1] <= 'z'));
    if (is_option)  // the value was forgotten and the next option taken for it
        throw Error(Fault::usage, Phrase::usage_value_missing, {{"option", name}, {"next", text}}).in(name);
}

std::string field_of(const CLI::Option& option) { return option.get_lnames().empty() ? option.get_name() : option.get_lnames().front(); }

}  // namespace

int read_count(std::string_view text) {
    const auto number = number_of_digits(typed(text), 1, 9);
    if (!number) throw Error(Fault::invalid, Phrase::count_unreadable, {{"text", excerpt(text)}});
    return static_cast<int>(*number);
}

int in_range(int number, int least, int most, const char* option) {
    if (number < least || number > most) throw Error(Fault::usage, Phrase::number_out_of_range, {{"number", number}, {"least", least}, {"most", most}}).in(option);
    return number;
}

void refuse_word(const std::string& text, std::vector<Error::Candidate> allowed) {
    static const Speech zh(Language::zh), en(Language::en);
    const auto apart = [&](const Error::Candidate& word) {
        return std::min({distance(text, word.text), distance(text, zh.pattern(*word.phrase)), distance(text, en.pattern(*word.phrase))});
    };
    std::stable_sort(allowed.begin(), allowed.end(), [&](const auto& a, const auto& b) { return apart(a) < apart(b); });
    throw Error(Fault::invalid, Phrase::word_unknown, {{"text", excerpt(text)}}).among(std::move(allowed));
}

std::vector<std::string> Telling::split_list(const std::string& text) {
    std::vector<std::string> parts;
    std::string part;
    const auto end_part = [&] {
        if (const auto kept = trimmed(part); !kept.empty()) parts.emplace_back(kept);
        part.clear();
    };
    static constexpr std::string_view separators[] = {",", ";", "、", "，", "；"};
    for (std::size_t at = 0; at < text.size();) {
        std::size_t taken = 0;
        for (const auto separator : separators)
            if (std::string_view(text).substr(at).starts_with(separator)) taken = separator.size();
        if (taken > 0) end_part();
        else part += text[at];
        at += taken > 0 ? taken : 1;
    }
    end_part();
    return parts;
}

// "-n,--workers" by -n, -n18, --workers or --workers=18.
bool Telling::may_be_named(std::string_view names) const {
    if (!words_) return true;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(','));
        for (const std::string& word : *words_) {
            if (!word.starts_with('-')) continue;
            if (name.starts_with("--") ? std::string_view(word).substr(0, word.find('=')) == name : word.size() > 1 && word[1] != '-') return true;
        }
        names.remove_prefix(std::min(names.size(), name.size() + 1));
    }
    return false;
}

void Telling::add(const char* names, bool is_positional, bool many, std::function<void(const std::string&)> take, Phrase help,
                  Phrase shown, std::vector<Error::Candidate> words) {
    if (!is_positional && !may_be_named(names)) return;
    CLI::Option* option = nullptr;
    option = app_.add_option(names, CLI::callback_t([take = std::move(take), &option_of = app_, name = std::string(names)](const CLI::results_t& results) {
        const CLI::Option* told = option_of.get_option_no_throw(name.substr(0, name.find(',')));
        const std::string field = told ? field_of(*told) : name;
        for (const auto& text : results) {
            require_text(field, text);
            try {
                take(text);
            } catch (Error& error) {
                if (error.field().empty()) error.in(field);
                throw;
            }
        }
        return true;
    }));
    option->type_size(1);
    if (many) option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args(is_positional);
    else option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    if (words_) return;
    declared_.push_back({names, is_positional, many, false, shown, words});
    std::string about = is_positional ? std::string() : say_(help);
    if (!words.empty()) {
        about += say_(Phrase::help_one_of);
        for (std::size_t i = 0; i < words.size(); ++i) {
            about += (i ? say_(Phrase::list_comma) : "") + words[i].text;
            if (say_.language() == Language::zh) about += " " + say_(*words[i].phrase);
        }
    }
    option->description(about);
    option->type_name(say_(shown) + (many ? "…" : ""));
}

void Telling::flag(const char* names, bool& into, Phrase help) {
    if (may_be_named(names)) app_.add_flag(names, into, words_ ? std::string() : say_(help));
    if (!words_) declared_.push_back({names, false, false, true, help, {}});
}

void Telling::flag_with_word(const char* name, const char* plain, std::string& into, Phrase help) {
    if (may_be_named(name)) app_.add_flag(std::string(name) + "{" + plain + "}", into, words_ ? std::string() : say_(help));
    if (!words_) declared_.push_back({name, false, false, true, help, {}});
}

}  // namespace arrears
