#include "tests/support/session.hpp"

#include <algorithm>
#include <cctype>

namespace arrears {
namespace {

bool matches_from(const Lines& expected, std::size_t at, const Lines& got, std::size_t from) {
    for (; at < expected.size(); ++at, ++from) {
        if (expected[at] == "…") {
            for (std::size_t rest = from; rest <= got.size(); ++rest)
                if (matches_from(expected, at + 1, got, rest)) return true;
            return false;
        }
        if (from == got.size() || expected[at] != got[from]) return false;
    }
    return from == got.size();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

// How what is masked looks: x is a hexadecimal digit, d a decimal one. The longer stands before its
// beginning.
struct Mask {
    std::string_view shape, instead;
};
constexpr Mask masks[] = {
    {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "<head>"},
    {"xxxx xxxx xxxx xxxx xxxx xxxx xxxx xxxx", "<head>"},
    {"dddd-dd-ddTdd:dd:ddZ", "<time>"},
    {"dddd-dd-ddTdd:ddZ", "<time>"},
    {"dddd-dd-dd dd:dd:dd", "<time>"},
    {"dddd-dd-dd dd:dd", "<time>"},
};

bool is_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

bool has_shape(std::string_view text, std::string_view shape) {
    return text.size() >= shape.size() && (text.size() == shape.size() || !is_word(text[shape.size()])) &&
           std::equal(shape.begin(), shape.end(), text.begin(), [](char wanted, char letter) {
               if (wanted == 'x')
                   return std::string_view("0123456789abcdef").find(letter) != std::string_view::npos;
               if (wanted == 'd') return letter >= '0' && letter <= '9';
               return wanted == letter;
           });
}

std::string masked_line(std::string_view line) {
    std::string text;
    for (std::size_t at = 0; at < line.size();) {
        const bool begins = at == 0 || !is_word(line[at - 1]);
        const auto mask = std::find_if(std::begin(masks), std::end(masks), [&](const Mask& each) {
            return begins && has_shape(line.substr(at), each.shape);
        });
        if (mask != std::end(masks)) {
            text += mask->instead;
            at += mask->shape.size();
        } else {
            text += line[at++];
        }
    }
    return text;
}

std::string marked(const std::string& title, const Lines& lines, const Lines& others) {
    std::string text = "  " + title + ":\n";
    for (std::size_t at = 0; at < lines.size(); ++at)
        text += (at < others.size() && lines[at] == others[at] ? "    | " : "  * | ") + lines[at] + '\n';
    return text;
}

}  // namespace

Lines split_lines(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Session::Session(const Environment& more) : environment_(plain_environment()) {
    const std::string home = folder();
    environment_["HOME"] = home;
    environment_["PWD"] = home;
    environment_["XDG_CONFIG_HOME"] = home + "/.config";
    environment_["XDG_DATA_HOME"] = home + "/.local/share";
    environment_["XDG_STATE_HOME"] = home + "/.local/state";
    environment_["XDG_CACHE_HOME"] = home + "/.cache";
    environment_["ARREARS_DB"] = store();
    environment_["PATH"] =
        std::filesystem::path(ARREARS_PROGRAM).parent_path().string() + ':' + environment_["PATH"];
    for (const auto& [name, value] : more) environment_[name] = value;
}

Session::Reply Session::type(const std::string& command) {
    const bool exports = command.starts_with("export ");
    const std::string seen_by_bash = exports ? command + " && exec env -0" : command;
    const Run reply = run({.argv = {"bash", "-c", seen_by_bash},
                           .environment = environment_,
                           .folder = folder(),
                           .merged = !exports});
    if (!exports) return {masked(split_lines(reply.out), folder()), reply.exit_code};

    for (const std::string& entry : split_lines(replaced(reply.out, std::string(1, '\0'), "\n")))
        if (const std::size_t sign = entry.find('='); sign != std::string::npos)
            environment_[entry.substr(0, sign)] = entry.substr(sign + 1);
    return {masked(split_lines(reply.err), folder()), reply.exit_code};
}

Run Session::ask(std::vector<std::string> arguments, const std::filesystem::path& store) const {
    Environment environment = environment_;
    environment["ARREARS_DB"] = store;
    arguments.insert(arguments.begin(), ARREARS_PROGRAM);
    return run({.argv = std::move(arguments), .environment = environment, .folder = folder()});
}

Lines masked(Lines lines, const std::filesystem::path& folder) {
    std::erase_if(lines,
                  [](const std::string& line) { return line.find("ARREARS_TODAY") != std::string::npos; });
    for (std::string& line : lines) {
        if (!folder.empty()) line = replaced(line, folder, "<dir>");
        line = masked_line(line);
    }
    return lines;
}

bool matches(const Lines& expected, const Lines& got) { return matches_from(expected, 0, got, 0); }

std::string comparison(const Lines& expected, const Lines& got) {
    return marked("expected", expected, got) + marked("got", got, expected);
}

}  // namespace arrears
