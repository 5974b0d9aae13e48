#include <cstdio>

#include "cli/commands.hpp"
#include "cli/env.hpp"
#include "cli/manual.hpp"
#include "cli/tree.hpp"

namespace arrears {

namespace {

struct Options {
    std::vector<std::string> words;
    bool man = false;
};

}  // namespace

Run help_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("command", told->words, Phrase::arg_command);
    telling.flag("--man", told->man, Phrase::help_man);
    return [told](Env& env) {
        std::string path;
        for (const auto& word : told->words) path += (path.empty() ? "" : " ") + word;
        const std::string page = told->man ? manual(env.say()) : path.empty() ? help_overview(env.say()) : help_page(path, env.say());
        std::fwrite(page.data(), 1, page.size(), stdout);
    };
}

}  // namespace arrears
