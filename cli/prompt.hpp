#pragma once
// The one place that talks with the person at the terminal. `<` goes back, `q` leaves, `?` explains: all three here,
// so that they mean the same everywhere. Words go to standard error; nothing is recorded while it waits.
#include <optional>
#include <string>
#include <vector>

#include "cli/env.hpp"

namespace arrears {

class Prompt {
  public:
    explicit Prompt(Env& env) : env_(env) {}

    // What was typed, without the space around it; nothing for `<`. Leaving is Error{interrupted}.
    std::optional<std::string> ask(const std::string& question, Phrase about, const std::string& typed = {});
    // The row that is meant, from 0; nothing for `<`.
    std::optional<std::size_t> choose(const std::vector<std::string>& rows);
    // The rows that are meant, from 0, in order: 1,3,4-6; nothing for `<`.
    std::optional<std::vector<std::size_t>> pick(const std::vector<std::string>& rows);
    std::optional<bool> confirm(const std::string& question);

    void say(const std::string& line);
    void say(const Error& error);
    const Speech& speech() const { return env_.say(); }

  private:
    Env& env_;
    bool has_hinted_ = false;
};

// Rows with their numbers, side by side as far as a line goes: fixed words to choose from.
std::string numbered(const std::vector<std::string>& words);

}  // namespace arrears
