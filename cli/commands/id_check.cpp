// id check: whether numbers of persons and employers can be right, one a line. They come from a file or standard input,
// never as arguments, where every user of the machine could read them; and no answer repeats one.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/record/code_check.hpp"
#include "core/report/columns.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

constexpr int invalid_exit = 7;

// Not the name of a file that is not there, but a number.
bool is_meant_as_code(const std::string& text) {
    const std::string wanted = typed(text);
    const auto is_of_code = [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'; };
    constexpr std::ptrdiff_t least_digits = 5;
    return std::ranges::all_of(wanted, is_of_code) && std::ranges::count_if(wanted, is_digit) >= least_digits;
}

std::string lines_of(const std::optional<std::string>& file) {
    std::ostringstream text;
    if (!file || *file == "-") {
        text << std::cin.rdbuf();
        return text.str();
    }
    std::ifstream in(*file, std::ios::binary);
    if (!in) {
        if (is_meant_as_code(*file)) throw Error(Fault::usage, Phrase::id_check_not_here).in("file");
        throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", *file}}).in("file");
    }
    text << in.rdbuf();
    return text.str();
}

void check(const std::optional<std::string>& file, Env& env) {
    const Speech& say = env.say();
    const std::string text = lines_of(file);
    if (!is_utf8(text)) throw Error(Fault::invalid, Phrase::not_utf8, {{"option", "file"}}).in("file");
    Table table{"items", {},
                {number_column("line", Phrase::column_row, say), column("kind", Phrase::column_code_kind, say), machine_column("valid"),
                 column("", Phrase::column_outcome, say), column("reason", Phrase::column_reason, say)},
                {}, {}};
    std::int64_t number = 0, invalid = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (trimmed(line).empty()) continue;
        const CodeCheck found = check_code(line);
        invalid += found.reason ? 1 : 0;
        table.rows.push_back({number, word(found.kind, say), !found.reason, say(found.reason ? Phrase::code_wrong : Phrase::code_right),
                              found.reason ? Value(say(*found.reason)) : Value(Nothing{})});
    }
    const auto count = static_cast<std::int64_t>(table.rows.size());
    Document document;
    document.table(std::move(table));
    document.say(count == 0 ? say(Phrase::id_check_none) : say(Phrase::id_check_count, {{"count", count}, {"invalid", invalid}}));
    env.print(document);
    if (invalid > 0) env.exit_code = invalid_exit;
}

}  // namespace

Run id_check_command(Telling& telling) {
    auto file = std::make_shared<std::optional<std::string>>();
    telling.positional("file", *file, Phrase::arg_file);
    return [file](Env& env) { check(*file, env); };
}

}  // namespace arrears
