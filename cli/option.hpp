#pragma once
// How a command says what it may be told. Every value is read by its own type's parse(), so a wrong one is
// refused in the reader's language before anything happens; nothing is bound to a library's idea of a number.
#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/phrases/speech.hpp"
#include "core/record/words.hpp"
#include "core/value/utf8.hpp"

namespace CLI {
class App;
}

namespace arrears {

class Env;
using Run = std::function<void(Env&)>;

// A day as it was typed. What it means depends on today, which is known when the store is open.
struct TypedDay {
    std::string text;
    static TypedDay parse(std::string_view text) { return {std::string(text)}; }
};

// Whole numbers of people and days: 0 to 999,999,999 in ASCII or full-width digits.
int read_count(std::string_view text);
int in_range(int number, int least, int most, const char* option);  // throws Error{usage} for one that is not

// The allowed words, those that were most likely meant first.
[[noreturn]] void refuse_word(const std::string& text, std::vector<Error::Candidate> allowed);

// The words of an enum, or only some of them; each with what it is called.
template <FixedWord E>
std::vector<Error::Candidate> words_among(const std::vector<E>& only) {
    std::vector<Error::Candidate> words;
    for (const auto& row : Words<E>::rows)
        if (only.empty() || std::ranges::find(only, row.value) != only.end()) words.emplace_back(std::string(row.code), row.phrase);
    return words;
}

// The words of an enum by code, or as either language calls them; only some of them where a command has no use for others.
template <FixedWord E>
E read_word(std::string_view typed_text, const std::vector<E>& only = {}) {
    const std::string text = typed(typed_text);
    const auto is_allowed = [&](E word) { return only.empty() || std::ranges::find(only, word) != only.end(); };
    if (const auto word = from_code<E>(text); word && is_allowed(*word)) return *word;
    for (const Language language : {Language::zh, Language::en})
        for (const auto& row : Words<E>::rows)
            if (text == Speech(language).pattern(row.phrase) && is_allowed(row.value)) return row.value;
    refuse_word(text, words_among(only));
}

template <class T>
T read_value(const std::string& text) {
    if constexpr (std::is_same_v<T, int>) return read_count(text);
    else if constexpr (std::is_same_v<T, std::string>) return std::string(trimmed(text));
    else if constexpr (FixedWord<T>) return read_word<T>(text);
    else return T::parse(text);
}

// An option or a place of a command as it was declared: what completion offers follows from it.
struct Declared {
    std::string names;  // "-n,--workers", or the name of a place
    bool is_place = false, many = false, is_flag = false;
    Phrase shown;                          // what stands there: a file, an employer, …
    std::vector<Error::Candidate> words;   // of a fixed word
};

class Telling {
  public:
    // Given the words of a command line, only the options that they may name are declared, and none is described:
    // most of what a command knows is not told on any one day. A page of help, or of mending, wants them all.
    Telling(CLI::App& app, const Speech& say, const std::vector<std::string>* words = nullptr) : app_(app), say_(say), words_(words) {}
    const std::vector<Declared>& declared() const { return declared_; }  // of a page, or for completion

    template <class T>
    void positional(const char* name, std::optional<T>& into, Phrase shown) {
        add(name, true, false, [&into](const std::string& text) { into = read_value<T>(text); }, Phrase::program_name, shown, words_of<T>());
    }
    template <class T>
    void positional(const char* name, std::vector<T>& into, Phrase shown) {
        add(name, true, true, [&into](const std::string& text) { into.push_back(read_value<T>(text)); }, Phrase::program_name, shown, words_of<T>());
    }
    template <class T>
    void option(const char* names, std::optional<T>& into, Phrase help, Phrase shown) {
        add(names, false, false, [&into](const std::string& text) { into = read_value<T>(text); }, help, shown, words_of<T>());
    }
    // One of some words alone.
    template <FixedWord E>
    void option(const char* names, std::optional<E>& into, Phrase help, Phrase shown, std::vector<E> only) {
        auto words = words_ ? std::vector<Error::Candidate>() : words_among(only);
        add(names, false, false, [&into, only = std::move(only)](const std::string& text) { into = read_word<E>(text, only); }, help, shown, std::move(words));
    }
    // May be given more than once, or as a list: 李伟、周芳 or 47,48.
    template <class T>
    void option(const char* names, std::vector<T>& into, Phrase help, Phrase shown) {
        add(names, false, true, [&into](const std::string& text) {
            for (const auto& part : split_list(text)) into.push_back(read_value<T>(part));
        }, help, shown, words_of<T>());
    }
    // May be given more than once; a name may hold a comma.
    void files(const char* names, std::vector<std::string>& into, Phrase help, Phrase shown) {
        add(names, false, true, [&into](const std::string& text) { into.push_back(read_value<std::string>(text)); }, help, shown, {});
    }
    void flag(const char* names, bool& into, Phrase help);
    // A flag that may carry a word: --new-employer, --new-employer=individual.
    // What it is without a word is `plain`.
    void flag_with_word(const char* name, const char* plain, std::string& into, Phrase help);

  private:
    template <class T>
    std::vector<Error::Candidate> words_of() const {
        if constexpr (FixedWord<T>)
            if (!words_) return words_among<T>({});
        return {};
    }
    bool may_be_named(std::string_view names) const;
    static std::vector<std::string> split_list(const std::string& text);
    void add(const char* names, bool is_positional, bool many, std::function<void(const std::string&)> take, Phrase help,
             Phrase shown, std::vector<Error::Candidate> words);

    CLI::App& app_;
    const Speech& say_;
    const std::vector<std::string>* words_;
    std::vector<Declared> declared_;
};

}  // namespace arrears
