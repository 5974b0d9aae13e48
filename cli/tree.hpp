#pragma once
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"

namespace arrears {

// What the words of a command line ask for.
struct Asked {
    Run run;           // empty where help or the version is asked for
    std::string help;  // the text, where it is
};

// Builds only the command that is named, tells it its options, fills `env.told`. Throws Error{usage}, which
// names the nearest command or option for one that there is not.
Asked read_command_line(std::vector<std::string> words, Env& env);

// A path as noun and verb; the verb is empty where the command is one word.
std::pair<std::string_view, std::string_view> parts_of(std::string_view path);

// What a command declares, globals included, for completion.
std::vector<Declared> declared_by(const Command* command, const Speech& say);

// The same for a page that lays it out otherwise: each option's names and what it is for.
using OptionLine = std::pair<std::string, std::string>;
struct CommandPage {
    std::string usage;
    std::vector<OptionLine> options;
};
CommandPage page_parts(const Command& command, const Speech& say);
std::vector<OptionLine> global_options(const Speech& say);

// The page of one command ("file", "case settle"), or of all.
std::string help_page(std::string_view path, const Speech& say);
std::string help_overview(const Speech& say);

}  // namespace arrears
