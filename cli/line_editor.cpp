#include "cli/line_editor.hpp"

#include <histedit.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cwchar>
#include <memory>

#include "core/error.hpp"

namespace arrears {
namespace {

volatile std::sig_atomic_t caught = 0;
extern "C" void note_signal(int signal) { caught = signal; }

// While a line is typed a signal must not end the program with the terminal in raw mode: it ends the line. The
// signals get through only where the next key is waited for, so that none comes between looking and waiting.
class Signals {
  public:
    Signals() {
        caught = 0;
        struct sigaction note {}, ignore {};
        note.sa_handler = note_signal;
        ignore.sa_handler = SIG_IGN;
        sigset_t held;
        sigemptyset(&held);
        for (std::size_t i = 0; i < noted.size(); ++i) {
            sigaddset(&held, noted[i]);
            sigaction(noted[i], &note, &before_[i]);
        }
        sigaction(SIGTSTP, &ignore, &stop_before_);
        sigprocmask(SIG_BLOCK, &held, &let_through);
    }
    ~Signals() {
        sigprocmask(SIG_SETMASK, &let_through, nullptr);
        sigaction(SIGTSTP, &stop_before_, nullptr);
        for (std::size_t i = 0; i < noted.size(); ++i) sigaction(noted[i], &before_[i], nullptr);
    }
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    static inline sigset_t let_through;

  private:
    static constexpr std::array noted{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, noted.size()> before_;
    struct sigaction stop_before_;
};

// libedit's own reading tries again after a signal. 1 for a character, 0 at the end, -1 where it was cut short.
int read_character(EditLine*, wchar_t* character) {
    std::mbstate_t state{};
    for (;;) {
        pollfd terminal{STDIN_FILENO, POLLIN, 0};
        if (ppoll(&terminal, 1, nullptr, &Signals::let_through) < 0) {
            if (errno == EINTR && !caught) continue;
            return -1;
        }
        char byte = 0;
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got <= 0) return static_cast<int>(got);
        const std::size_t taken = std::mbrtowc(character, &byte, 1, &state);
        if (taken == static_cast<std::size_t>(-1)) state = {};  // no UTF-8: passed over
        else if (taken != static_cast<std::size_t>(-2)) return 1;
    }
}

char* prompt_of(EditLine* editor) {
    void* text = nullptr;
    el_get(editor, EL_CLIENTDATA, &text);
    return static_cast<std::string*>(text)->data();
}

}  // namespace

std::optional<std::string> read_line(const std::string& prompt, const std::string& typed) {
    std::setlocale(LC_CTYPE, "C.UTF-8");  // of the terminal's text, whatever LANG is
    const Signals signals;
    std::string shown = prompt;
    const std::unique_ptr<EditLine, decltype(&el_end)> editor(el_init("arrears", stdin, stderr, stderr), el_end);
    if (!editor) throw Error(Fault::disk, Phrase::out_of_memory);
    el_set(editor.get(), EL_CLIENTDATA, &shown);
    el_set(editor.get(), EL_PROMPT, prompt_of);
    el_set(editor.get(), EL_EDITOR, "emacs");
    el_wset(editor.get(), EL_GETCFN, read_character);
    if (!typed.empty()) el_push(editor.get(), typed.c_str());
    int length = 0;
    const char* line = el_gets(editor.get(), &length);
    const bool has_ended = line == nullptr || length <= 0;
    std::string text = has_ended ? std::string() : std::string(line, static_cast<std::size_t>(length));
    if (has_ended) std::fputc('\n', stderr);
    if (caught == SIGINT) throw Error(Fault::interrupted, Phrase::prompt_interrupted);
    if (caught != 0) throw Error(Fault::terminated, Phrase::prompt_interrupted);
    if (has_ended) return std::nullopt;
    return text;
}

}  // namespace arrears
