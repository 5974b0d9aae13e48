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
    Error(Fault fault, Phrase phrase, Args args = {});
    Error(const Error&);
    Error& operator=(const Error&);
    ~Error() override;

    Error& in(std::string field);
    // What there is to choose from, a line each: data, with the phrase that says what it is where there is one.
    // Up to its first two spaces a line is what may be typed to mean it.
    struct Candidate {
        Candidate(std::string data);
        Candidate(std::string data, Phrase said, Args with = {});
        std::string meant() const;
        std::string text;
        std::optional<Phrase> phrase;
        Args args;
    };
    Error& among(const std::vector<std::string>& candidates);
    Error& among(std::vector<Candidate> candidates);

    Fault fault() const { return fault_; }
    Phrase phrase() const { return phrase_; }
    const Args& args() const { return args_; }
    const std::string& field() const { return field_; }
    const std::vector<Candidate>& candidates() const { return candidates_; }
    const char* what() const noexcept override;

  private:
    Fault fault_;
    Phrase phrase_;
    Args args_;
    std::string field_;
    std::vector<Candidate> candidates_;
};

}  // namespace arrears
