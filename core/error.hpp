#pragma once
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "core/phrases/arg.hpp"

namespace arrears {

// What kind of failure it is; exit_code() is the one place that turns it into the program's exit code.
enum class Fault { refused, usage, partial, not_found, undecided, invalid, damaged, stale, no_store, busy, disk, interrupted, terminated };

int exit_code(Fault fault);

// Every failure that a person is told of. The phrase says what did not happen, why with the offending value,
// and what to do; `field` names the option or column it concerns, where there is one.
class Error : public std::exception {
  public:
    Error(Fault fault, Phrase phrase, Args args = {}) : fault_(fault), phrase_(phrase), args_(std::move(args)) {}

    Error& in(std::string field) { field_ = std::move(field); return *this; }
    // What there is to choose from, a line each: data, with the phrase that says what it is where there is one.
    // Up to its first two spaces a line is what may be typed to mean it.
    struct Candidate {
        Candidate(std::string data) : text(std::move(data)) {}
        Candidate(std::string data, Phrase said, Args with = {}) : text(std::move(data)), phrase(said), args(std::move(with)) {}
        std::string meant() const { return text.substr(0, text.find("  ")); }
        std::string text;
        std::optional<Phrase> phrase;
        Args args;
    };
    Error& among(const std::vector<std::string>& candidates) { candidates_.assign(candidates.begin(), candidates.end()); return *this; }
    Error& among(std::vector<Candidate> candidates) { candidates_ = std::move(candidates); return *this; }

    Fault fault() const { return fault_; }
    Phrase phrase() const { return phrase_; }
    const Args& args() const { return args_; }
    const std::string& field() const { return field_; }
    const std::vector<Candidate>& candidates() const { return candidates_; }
    const char* what() const noexcept override { return name_of(phrase_).data(); }

  private:
    Fault fault_;
    Phrase phrase_;
    Args args_;
    std::string field_;
    std::vector<Candidate> candidates_;
};

}  // namespace arrears
