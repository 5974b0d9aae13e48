// The README's transcript is played as it stands there: its ```console blocks, one after the other, as one
// session. A command that is meant to fail says so in a comment: "$ arrears recover 4 900000   # exit 1".
#include <doctest/doctest.h>

#include "tests/support/session.hpp"

using namespace arrears;

namespace {

struct Exchange {
    std::string command;
    std::size_t line;
    Lines expected;
};

std::vector<Exchange> read_transcript(std::string_view readme) {
    std::vector<Exchange> transcript;
    bool inside = false;
    std::size_t number = 0;
    for (const std::string& line : split_lines(readme)) {
        ++number;
        if (line.starts_with("```"))
            inside = line == "```console";
        else if (!inside)
            continue;
        else if (line.starts_with("$ "))
            transcript.push_back({line.substr(2), number, {}});
        else if (!transcript.empty())
            transcript.back().expected.push_back(line);
    }
    // An empty line before the next command is only there for the eye.
    for (Exchange& exchange : transcript)
        if (!exchange.expected.empty() && exchange.expected.back().empty()) exchange.expected.pop_back();
    return transcript;
}

int exit_code_of(const std::string& command) {
    constexpr std::string_view comment = "# exit ";
    const std::size_t at = command.rfind(comment);
    return at == std::string::npos ? 0 : std::stoi(command.substr(at + comment.size()));
}

}  // namespace

TEST_CASE("the README's transcript is true") {
    const auto transcript = read_transcript(read_file(ARREARS_SOURCE "/README.md"));
    CHECK_MESSAGE(!transcript.empty(), "README.md has no ```console block with a command");
    Session session;
    for (const Exchange& exchange : transcript) {
        const auto reply = session.type(exchange.command);
        const Lines expected = masked(exchange.expected, {});
        CHECK_MESSAGE(matches(expected, reply.lines), "README.md:" << exchange.line << ": $ "
                                                                   << exchange.command << '\n'
                                                                   << comparison(expected, reply.lines));
        CHECK_MESSAGE(reply.exit_code == exit_code_of(exchange.command),
                      "README.md:" << exchange.line << ": $ " << exchange.command << "\n  exit code "
                                   << reply.exit_code);
    }
}
