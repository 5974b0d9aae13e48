#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace arrears {

using Environment = std::map<std::string, std::string>;

// What a test starts programs with: PATH and the sanitizers' options of our own environment, a UTF-8 locale,
// and nothing else, so that no setting of the developer's (ARREARS_DB!) reaches a test.
Environment plain_environment();

struct Program {
    std::vector<std::string> argv;  // argv[0] is looked for in our own PATH
    Environment environment = plain_environment();
    std::string input = {};
    std::filesystem::path folder = {};  // where it runs; empty: here
    bool merged = false;  // standard error goes where standard output goes, in the order written
};

struct Run {
    int exit_code;  // 128 + signal when a signal ended it
    std::string out;
    std::string err;  // empty when merged
};

// Runs a program to its end. Standard input, output and error are never a terminal.
Run run(const Program& program);

// A new folder below TMPDIR that goes when this object goes.
class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace arrears
