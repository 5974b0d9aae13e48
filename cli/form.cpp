#include "cli/form.hpp"

#include <algorithm>

#include "cli/act.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// The candidates of a decision, or the making of a new record.
bool is_choice(const Error& error, const Field& field) {
    return error.fault() == Fault::undecided && (!error.candidates().empty() || field.make_new);
}

bool can_be_mended(Fault fault) {
    return fault == Fault::refused || fault == Fault::invalid || fault == Fault::not_found || fault == Fault::undecided;
}

std::string question(const Field& field, const Speech& say) {
    const Args name{{"name", field.label}};
    std::string value = field.standing();
    if (value.empty() && field.suggestion) value = field.suggestion();
    if (!value.empty()) return say(Phrase::prompt_standing, {{"name", field.label}, {"value", visible(value)}});
    return say(field.is_needed ? Phrase::prompt_plain : Phrase::prompt_optional, name);
}

// A row's number stands for the word beside it.
std::string word_of(const Field& field, const std::string& text) {
    const auto number = number_of_digits(typed(text), 1, 3);
    if (!number || *number < 1 || static_cast<std::size_t>(*number) > field.words.size()) return text;
    return field.words[static_cast<std::size_t>(*number) - 1];
}

}  // namespace

void Form::require_needed(Phrase example) const {
    Missing missing;
    for (const Field& field : fields_)
        if (field.is_needed && field.applies()) missing.unless(field.is_told(), field.listed.value_or(field.label));
    missing.check(example);
}

void Form::choose_fields() {
    const bool is_dialogue = std::any_of(fields_.begin(), fields_.end(), [](const Field& field) { return field.is_needed && field.applies() && !field.is_told(); });
    for (Field& field : fields_) {
        const bool is_wanted = field.when == Field::When::missing || (field.when == Field::When::in_dialogue && is_dialogue);
        field.is_asked = field.when == Field::When::always || (is_wanted && !field.is_told());
    }
    is_chosen_ = true;
}

void Form::ask_all() {
    for (Field& field : fields_) field.when = Field::When::always;
}

void Form::perform(Env& env, Phrase example, const std::function<void()>& act) {
    if (!env.can_ask()) {
        require_needed(example);
        return act();
    }
    Prompt prompt(env);
    ask_officer(prompt, env);
    while (fill(prompt) == Move::back) prompt.say(prompt.speech()(Phrase::prompt_at_first));
    for (;;) {
        try {
            return act();
        } catch (const Error& error) {
            if (!mend(prompt, error)) throw;
        }
        env.sign_anew();
    }
}

Move Form::fill(Prompt& prompt, Move from) {
    if (!is_chosen_) choose_fields();
    const std::size_t first = from == Move::on || fields_.empty() ? 0 : fields_.size() - 1;
    return fill_between(prompt, first, fields_.size());
}

Move Form::fill_between(Prompt& prompt, std::size_t at, std::size_t end) {
    Move move = Move::on;
    while (at < end) {
        Field& field = fields_[at];
        if (field.applies()) {
            if (field.is_asked) {
                move = ask(prompt, field, move);
                has_asked_ = true;
            } else if (field.is_told() && move == Move::on) {
                try {
                    field.check();
                } catch (const Error& error) {
                    if (!is_choice(error, field)) throw;
                    move = choose(prompt, field, error, field.standing());
                    if (move == Move::back) field.is_asked = true, move = ask(prompt, field, Move::on);
                }
            }
        }
        if (move == Move::on) {
            ++at;
        } else {
            const auto is_open = [](const Field& one) { return one.is_asked && one.applies(); };
            std::size_t before = at;
            while (before > 0 && !is_open(fields_[before - 1])) --before;
            if (before == 0) return Move::back;
            at = before - 1;
        }
    }
    return Move::on;
}

Move Form::ask(Prompt& prompt, Field& field, Move from) {
    if (field.ask) return field.ask(prompt, from);
    const Speech& say = prompt.speech();
    if (!field.words.empty()) prompt.say(numbered(field.words));
    std::string to_mend;
    for (;;) {
        const auto text = prompt.ask(question(field, say), field.about, to_mend);
        if (!text) return Move::back;
        to_mend.clear();
        try {
            if (*text == "-" && !field.is_needed) {
                field.leave_out();
            } else if (!text->empty()) {
                if (take_or_choose(prompt, field, word_of(field, *text)) == Move::back) {
                    to_mend = *text;
                    continue;
                }
            } else if (!field.is_told()) {
                const std::string suggestion = field.suggestion ? field.suggestion() : std::string();
                if (!suggestion.empty()) {
                    field.take(suggestion);
                } else if (field.is_needed) {
                    prompt.say(say(Phrase::prompt_needed, {{"name", field.label}}));
                    continue;
                }
            }
            return Move::on;
        } catch (const Error& error) {
            if (!can_be_mended(error.fault())) throw;
            prompt.say(error);
            if (visible(*text) == *text) to_mend = *text;
        }
    }
}

Move Form::take_or_choose(Prompt& prompt, Field& field, const std::string& text) {
    try {
        field.take(text);
        return Move::on;
    } catch (const Error& error) {
        if (!is_choice(error, field)) throw;
        return choose(prompt, field, error, text);
    }
}

Move Form::choose(Prompt& prompt, Field& field, const Error& which, const std::string& text) {
    const Speech& say = prompt.speech();
    std::vector<std::string> rows;
    for (const auto& candidate : which.candidates())
        rows.push_back(candidate.text + (candidate.phrase ? "  " + say(*candidate.phrase, candidate.args) : std::string()));
    if (field.make_new) rows.push_back(say(Phrase::choice_new_employer, {{"name", text}}));
    prompt.say(say(which.candidates().empty() ? Phrase::employer_unknown : which.phrase(), which.args()));
    const auto row = prompt.choose(rows);
    if (!row) return Move::back;
    if (*row < which.candidates().size()) field.take(which.candidates()[*row].meant());
    else field.make_new(text);
    has_asked_ = true;
    return Move::on;
}

std::optional<std::size_t> Form::field_of(const Error& error) const {
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (fields_[i].name == error.field() && fields_[i].applies()) return i;
    return std::nullopt;
}

// Whether the act may be tried again.
bool Form::mend(Prompt& prompt, const Error& error) {
    const auto at = field_of(error);
    if (at && is_choice(error, fields_[*at])) {
        if (choose(prompt, fields_[*at], error, fields_[*at].standing()) == Move::back) throw Error(Fault::interrupted, Phrase::prompt_left);
        return true;
    }
    if (!has_asked_ || !can_be_mended(error.fault())) return false;
    prompt.say(error);
    prompt.say(prompt.speech()(Phrase::prompt_mend));
    if (at) fields_[*at].is_asked = true;
    while (fill_between(prompt, at.value_or(0), at ? *at + 1 : fields_.size()) == Move::back) prompt.say(prompt.speech()(Phrase::prompt_at_first));
    return true;
}

}  // namespace arrears
