#pragma once
// A person at a shell, for tests that are transcripts: a fresh folder, the program first in PATH, a store of
// one's own, and whatever has been exported so far. What changes from run to run is masked in what comes
// back.
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/process.hpp"

namespace arrears {

using Lines = std::vector<std::string>;

Lines split_lines(std::string_view text);

class Session {
  public:
    explicit Session(const Environment& more = {});

    struct Reply {
        Lines lines;  // standard output and error in the order written, masked
        int exit_code;
    };
    // Runs one line as bash does. `export …` lasts for the lines after it.
    Reply type(const std::string& command);

    // Runs the program itself with what was exported: for questions of the test, not of the transcript.
    Run ask(std::vector<std::string> arguments, const std::filesystem::path& store) const;

    const std::filesystem::path& folder() const { return folder_.path(); }
    std::filesystem::path store() const { return folder() / "arrears.db"; }

  private:
    TempFolder folder_;
    Environment environment_;
};

// Heads of the journal, moments and the folder's own path become <head>, <time> and <dir>; the line that
// announces a fixed today is dropped.
Lines masked(Lines lines, const std::filesystem::path& folder);

// An expected line "…" stands for any number of lines.
bool matches(const Lines& expected, const Lines& got);

// "expected" and "got" one below the other, with the lines that differ marked.
std::string comparison(const Lines& expected, const Lines& got);

}  // namespace arrears
