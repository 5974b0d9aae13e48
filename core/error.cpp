#include "core/error.hpp"

namespace arrears {

int exit_code(Fault fault) {
    switch (fault) {
        case Fault::refused: return 1;
        case Fault::usage: return 2;
        case Fault::partial: return 3;
        case Fault::not_found: return 5;
        case Fault::undecided: return 6;
        case Fault::invalid: return 7;
        case Fault::damaged: return 8;
        case Fault::stale: return 9;
        case Fault::no_store: return 10;
        case Fault::busy: return 11;
        case Fault::disk: return 13;
        case Fault::interrupted: return 130;
        case Fault::terminated: return 143;
    }
    return 13;
}

Error::Error(Fault fault, Phrase phrase, Args args) : fault_(fault), phrase_(phrase), args_(std::move(args)) {}
Error::Error(const Error&) = default;
Error& Error::operator=(const Error&) = default;
Error::~Error() = default;

Error& Error::in(std::string field) {
    field_ = std::move(field);
    return *this;
}

Error::Candidate::Candidate(std::string data) : text(std::move(data)) {}
Error::Candidate::Candidate(std::string data, Phrase said, Args with) : text(std::move(data)), phrase(said), args(std::move(with)) {}

std::string Error::Candidate::meant() const { return text.substr(0, text.find("  ")); }

Error& Error::among(const std::vector<std::string>& candidates) {
    candidates_.assign(candidates.begin(), candidates.end());
    return *this;
}

Error& Error::among(std::vector<Candidate> candidates) {
    candidates_ = std::move(candidates);
    return *this;
}

const char* Error::what() const noexcept { return name_of(phrase_).data(); }

}  // namespace arrears
