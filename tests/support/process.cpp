#include "tests/support/process.hpp"

#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

namespace arrears {
namespace {

[[noreturn]] void fail(const std::string& what, int code = errno) {
    throw std::system_error(code, std::generic_category(), what);
}

// A file in memory for one of the three streams: nobody has to read while the program writes, and so none of
// the deadlocks of pipes can happen. Two streams that share one keep the order in which they were written.
class Stream {
  public:
    explicit Stream(std::string_view text = {}) : descriptor_(memfd_create("stream", MFD_CLOEXEC)) {
        if (descriptor_ < 0) fail("memfd_create");
        while (!text.empty()) {
            const ssize_t written = write(descriptor_, text.data(), text.size());
            if (written < 0) fail("write");
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        lseek(descriptor_, 0, SEEK_SET);
    }
    ~Stream() { close(descriptor_); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    int descriptor() const { return descriptor_; }

    std::string text() const {
        std::string all;
        char part[65536];
        for (;;) {
            const ssize_t length = pread(descriptor_, part, sizeof part, static_cast<off_t>(all.size()));
            if (length < 0) fail("pread");
            if (length == 0) return all;
            all.append(part, static_cast<std::size_t>(length));
        }
    }

  private:
    int descriptor_;
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (auto& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

}  // namespace

Environment plain_environment() {
    Environment result{{"LANG", "C.UTF-8"}};
    for (const char* name : {"PATH", "TMPDIR", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (const char* value = std::getenv(name)) result[name] = value;
    return result;
}

Run run(const Program& program) {
    const Stream input(program.input), out, err;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.descriptor(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out.descriptor(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, (program.merged ? out : err).descriptor(), STDERR_FILENO);
    if (!program.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, program.folder.c_str());

    auto argv = program.argv;
    std::vector<std::string> environment;
    for (const auto& [name, value] : program.environment) environment.push_back(name + '=' + value);
    pid_t child = 0;
    const int failure = posix_spawnp(&child, argv.at(0).c_str(), &actions, nullptr, pointers(argv).data(),
                                     pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) fail(argv[0], failure);

    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) fail("waitpid");
    const int exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {.exit_code = exit_code, .out = out.text(), .err = err.text()};
}

TempFolder::TempFolder() {
    std::string name = std::filesystem::canonical(std::filesystem::temp_directory_path()) / "arrears-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) fail(name);
    path_ = name;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) fail(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const std::filesystem::path& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) fail(path);
}

}  // namespace arrears
