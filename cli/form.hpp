#pragma once
// What a command may ask for, field after field. On a terminal what was not told is asked, then the act is tried;
// without one every field that is needed is named at once. An act that fails late loses no answer: the error is said,
// the field that it names is asked again with what was answered standing in it, and the act is tried again. So no
// transaction is open while somebody thinks: an act that failed has been rolled back before anything is asked.
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/prompt.hpp"

namespace arrears {

// How what was told stands in a question.
inline std::string told_text(const std::string& value, const Speech&) { return value; }
inline std::string told_text(int value, const Speech&) { return std::to_string(value); }
inline std::string told_text(const Money& value, const Speech&) { return value.text(); }
inline std::string told_text(const Period& value, const Speech&) { return value.text(); }
inline std::string told_text(const TypedDay& value, const Speech&) { return value.text; }
template <FixedWord E>
std::string told_text(E value, const Speech& say) { return say(phrase(value)); }

enum class Move { on, back };

struct Field {
    enum class When {
        missing,      // whenever it was not told
        always,       // even where it was told
        in_dialogue,  // only beside a needed field that was not told
        to_mend,      // only where an error leads to it
    };
    Field(std::string of_name, Phrase of_label, Phrase of_about) : name(std::move(of_name)), label(of_label), about(of_about) {}

    std::string name;  // the option's: what an Error says it is in
    Phrase label, about;
    std::optional<Phrase> listed;  // what it is called among fields that are missing
    When when = When::missing;
    bool is_needed = false;  // else Enter passes over it

    std::function<bool()> applies = [] { return true; };
    std::function<bool()> is_told;
    std::function<std::string()> standing;               // what Enter keeps; empty where nothing was told
    std::function<std::string()> suggestion;             // what Enter stands for, where nothing was told
    std::function<void(const std::string&)> take;        // reads it; throws Error
    std::function<void()> leave_out;
    std::function<void()> check = [] {};                 // of what was told on the command line; throws Error
    std::vector<std::string> words;                      // to choose from by number
    std::function<void(const std::string&)> make_new;    // where a name that nobody has may be that of a new record
    std::function<Move(Prompt&, Move)> ask;              // in place of one line: how the field was come to, where to go
    bool is_asked = false;
};

class Form {
  public:
    Field& add(Field field) { return fields_.emplace_back(std::move(field)); }

    template <class T>
    Field& value(const char* name, std::optional<T>& into, Phrase label, Phrase about, const Speech& say) {
        Field field(name, label, about);
        field.is_told = [&into] { return into.has_value(); };
        field.standing = [&into, &say] { return into ? told_text(*into, say) : std::string(); };
        field.take = [&into](const std::string& text) { into = read_value<T>(text); };
        field.leave_out = [&into] { into.reset(); };
        return add(std::move(field));
    }
    // A fixed word, chosen by its number too: those of `offered`.
    template <FixedWord E>
    Field& word(const char* name, std::optional<E>& into, Phrase label, const Speech& say, std::function<bool(E)> offered = [](E) { return true; }) {
        Field& field = value(name, into, label, Phrase::about_word, say);
        for (const auto& row : Words<E>::rows)
            if (offered(row.value)) field.words.push_back(say(row.phrase));
        return field;
    }

    // Fills the fields in and performs `act`, which throws what is wrong and has then written nothing.
    void perform(Env& env, Phrase example, const std::function<void()>& act);
    // The fields alone, from the first or the last; Move::back where somebody goes back before the first.
    Move fill(Prompt& prompt, Move from = Move::on);
    void ask_all();  // even what was told

  private:
    void require_needed(Phrase example) const;
    void choose_fields();
    Move fill_between(Prompt& prompt, std::size_t at, std::size_t end);
    Move ask(Prompt& prompt, Field& field, Move from);
    Move take_or_choose(Prompt& prompt, Field& field, const std::string& text);
    Move choose(Prompt& prompt, Field& field, const Error& which, const std::string& text);
    bool mend(Prompt& prompt, const Error& error);
    std::optional<std::size_t> field_of(const Error& error) const;

    std::deque<Field> fields_;  // which stay where they are
    bool is_chosen_ = false, has_asked_ = false;
};

}  // namespace arrears
