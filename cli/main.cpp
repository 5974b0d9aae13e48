// argv → command → exit code. The only place that catches.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

#include "cli/env.hpp"
#include "cli/error_text.hpp"
#include "cli/heap.hpp"
#include "cli/tree.hpp"
#include "core/render/json_text.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// A closed standard descriptor would be given to the next file opened: the store itself. Reads find nothing
// there, and an answer that cannot be written must fail.
void hold_standard_descriptors() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(descriptor, F_GETFD) == -1 && ::open(descriptor == STDOUT_FILENO ? "/dev/full" : "/dev/null", O_RDWR) < 0) _exit(13);
}

void print_error(const Error& error, const Speech& say, bool as_json) {
    std::string text;
    if (as_json) {
        std::string json = "{\"error\":{\"id\":";
        append_json_string(json, name_of(error.phrase()));
        json += ",\"exit\":" + std::to_string(exit_code(error.fault())) + ",\"field\":";
        if (error.field().empty()) json += "null";
        else append_json_string(json, error.field());
        json += ",\"message\":";
        append_json_string(json, say(error.phrase(), error.args()));
        json += ",\"candidates\":[";
        for (std::size_t i = 0; i < error.candidates().size(); ++i) {
            if (i) json += ',';
            append_json_string(json, trimmed(error.candidates()[i].text));
        }
        text = json + "]}}";
    } else {
        text = error_text(error, say);
    }
    std::fprintf(stderr, "%s\n", text.c_str());
}

int run(const std::vector<std::string>& words) {
    Speech say(Language::zh);
    bool as_json = std::find(words.begin(), words.end(), "--json") != words.end();
    try {
        Env env(words);
        say = env.say();
        try {
            if (std::find(words.begin(), words.end(), "--version") == words.end()) env.read_language_setting();
            const Asked asked = read_command_line(words, env);
            if (const auto fixed = env.variable("ARREARS_TODAY"); fixed && asked.run && !env.told.version)
                env.note(Phrase::today_fixed, {{"today", *fixed}});
            if (asked.run) asked.run(env);
            else std::fputs(asked.help.c_str(), stdout);
            env.flush();
            return env.exit_code;
        } catch (const Error&) {
            say = env.say();
            std::fflush(stdout);
            throw;
        }
    } catch (const Error& error) {
        print_error(error, say, as_json);
        return exit_code(error.fault());
    } catch (const std::bad_alloc&) {
        print_error(Error(Fault::disk, Phrase::out_of_memory), say, as_json);
        return exit_code(Fault::disk);
    } catch (const std::exception& unforeseen) {
        print_error(Error(Fault::disk, Phrase::unforeseen, {{"what", unforeseen.what()}}), say, as_json);
        return exit_code(Fault::disk);
    }
}

}  // namespace
}  // namespace arrears

int main(int count, char** words) {
    arrears::take_heap_in_large_pieces();
    std::signal(SIGPIPE, SIG_IGN);  // | head is no failure; a write that nobody reads says EPIPE
    arrears::hold_standard_descriptors();
    return arrears::run(std::vector<std::string>(words + 1, words + count));
}
