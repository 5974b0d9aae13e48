// The clock of scripts/bench. On a machine that others use too, absolute times drift by half within minutes; what
// stands still is the ratio of two commands run in turn, so that is what is measured.
//
//   timer turns ROUNDS WORDS -- A -- B      A B A B …, three rounds unmeasured, then ROUNDS
//       prints: median ms of A, of B, median of B/A round by round, peak KiB of B
//   timer shells SHELLS ROUNDS WORDS -- A   SHELLS loops side by side, each running A ROUNDS times
//       prints: seconds for all, ms of the longest run, failures
//
// A run is from spawning to having been waited for. WORDS is a file of one word a line: the argument {} is the next of
// them at each run. NAME=VALUE before a command is put into its environment. No shell stands between.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Words = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

struct Command {
    Words environment, words;
};

struct Run {
    double ms;
    long peak_kib;  // the kernel counts what the child was before exec too: never less than this small program
    bool failed;
};

std::vector<char*> pointers(Words& words) {
    std::vector<char*> result;
    for (auto& word : words) result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

Words environment_of(const Command& command) {
    Words result = command.environment;
    for (char** entry = environ; *entry; ++entry) {
        const std::string_view kept = *entry;
        const auto name = kept.substr(0, kept.find('=') + 1);
        if (std::none_of(command.environment.begin(), command.environment.end(), [&](const auto& set) { return set.starts_with(name); }))
            result.emplace_back(kept);
    }
    return result;
}

Run run(const Command& command, const std::string& word) {
    Words words = command.words;
    std::replace(words.begin(), words.end(), std::string("{}"), word);
    Words environment = environment_of(command);
    const auto argv = pointers(words), envp = pointers(environment);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    pid_t child = 0;
    int status = 0;
    rusage used{};
    const auto began = Clock::now();
    const bool started = posix_spawn(&child, argv[0], &files, nullptr, argv.data(), envp.data()) == 0;
    const bool ended = started && wait4(child, &status, 0, &used) == child;
    const std::chrono::duration<double, std::milli> taken = Clock::now() - began;
    posix_spawn_file_actions_destroy(&files);
    return {taken.count(), used.ru_maxrss, !ended || status != 0};
}

double median(std::vector<double> of) {
    std::sort(of.begin(), of.end());
    return (of[(of.size() - 1) / 2] + of[of.size() / 2]) / 2;
}

void turns(std::size_t rounds, const Words& words, const Command& a, const Command& b) {
    constexpr std::size_t unmeasured = 3;
    std::vector<double> of_a, of_b, ratio;
    long peak_kib = 0;
    for (std::size_t round = 0; round < unmeasured + rounds; ++round) {
        const std::string& word = words[round % words.size()];
        const Run first = run(a, word), second = run(b, word);
        if (first.failed || second.failed) throw std::runtime_error((first.failed ? a : b).words[0] + " failed, at " + word);
        if (round < unmeasured) continue;
        of_a.push_back(first.ms);
        of_b.push_back(second.ms);
        ratio.push_back(second.ms / first.ms);
        peak_kib = std::max(peak_kib, second.peak_kib);
    }
    std::printf("%.3f %.3f %.3f %ld\n", median(of_a), median(of_b), median(ratio), peak_kib);
}

void shells(std::size_t count, std::size_t rounds, const Words& words, const Command& command) {
    struct Shell {
        double longest = 0;
        int failures = 0;
    };
    std::vector<Shell> all(count);
    const auto began = Clock::now();
    {
        std::vector<std::jthread> loops;
        for (std::size_t at = 0; at < count; ++at)
            loops.emplace_back([&, at] {
                for (std::size_t round = 0; round < rounds; ++round) {
                    const Run one = run(command, words[(at * rounds + round) % words.size()]);
                    all[at].longest = std::max(all[at].longest, one.ms);
                    all[at].failures += one.failed;
                }
            });
    }
    const std::chrono::duration<double> taken = Clock::now() - began;
    Shell sum;
    for (const Shell& shell : all) sum = {std::max(sum.longest, shell.longest), sum.failures + shell.failures};
    std::printf("%.3f %.1f %d\n", taken.count(), sum.longest, sum.failures);
}

Words lines_of(const std::string& file) {
    std::ifstream in(file);
    Words result;
    for (std::string line; std::getline(in, line);) result.push_back(line);
    if (result.empty()) throw std::runtime_error(file + ": no word in it");
    return result;
}

// The commands after each "--".
std::vector<Command> commands_of(const Words& told, std::size_t from) {
    std::vector<Command> result;
    for (std::size_t i = from; i < told.size(); ++i) {
        if (told[i] == "--") result.emplace_back();
        else if (result.empty()) throw std::runtime_error(told[i] + ": -- stands before a command");
        else if (result.back().words.empty() && told[i].find('=') != std::string::npos) result.back().environment.push_back(told[i]);
        else result.back().words.push_back(told[i]);
    }
    return result;
}

void obey(const Words& told) {
    if (told.size() > 3 && told[0] == "turns") {
        if (const auto of = commands_of(told, 3); of.size() == 2) return turns(std::stoul(told[1]), lines_of(told[2]), of[0], of[1]);
    } else if (told.size() > 4 && told[0] == "shells") {
        if (const auto of = commands_of(told, 4); of.size() == 1) return shells(std::stoul(told[1]), std::stoul(told[2]), lines_of(told[3]), of[0]);
    }
    throw std::runtime_error("turns ROUNDS WORDS -- A -- B, or shells SHELLS ROUNDS WORDS -- A");
}

}  // namespace

int main(int count, char** words) try {
    obey(Words(words + 1, words + count));
} catch (const std::exception& failure) {
    std::fprintf(stderr, "timer: %s\n", failure.what());
    return 1;
}
