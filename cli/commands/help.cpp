#include <cstdio>

#include "cli/commands.hpp"
#include "cli/env.hpp"
#include "cli/tree.hpp"

namespace arrears {

Run help_command(Telling& telling) {
    auto words = std::make_shared<std::vector<std::string>>();
    telling.positional("command", *words, Phrase::arg_command);
    return [words](Env& env) {
        std::string path;
        for (const auto& word : *words) path += (path.empty() ? "" : " ") + word;
        const std::string page = path.empty() ? help_overview(env.say()) : help_page(path, env.say());
        std::fwrite(page.data(), 1, page.size(), stdout);
    };
}

}  // namespace arrears
