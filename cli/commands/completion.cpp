// completion: the script that lets a shell ask this program what may come next. What it may be, completion.cpp knows;
// a script only hands over the words and takes the lines.
#include <cstdio>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/value/nearest.hpp"

namespace arrears {
namespace {

struct Shell {
    std::string_view name, script;
};

constexpr Shell shells[] = {
    {"bash", R"sh(# eval "$(arrears completion bash)"
_arrears() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$(printf '%q' "${line%%$'\t'*}")")
    done < <(arrears --complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _arrears arrears
)sh"},
    {"zsh", R"sh(#compdef arrears
# eval "$(arrears completion zsh)"
_arrears() {
    local line
    local -a found
    while IFS= read -r line; do
        if [[ $line == *$'\t'* ]]; then found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        else found+=("${line//:/\\:}"); fi
    done < <(arrears --complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then _describe -V arrears found
    else _files; fi
}
# Of a folder of completions, zsh calls this whole file where it wants an answer.
if [[ ${funcstack[1]} = _arrears ]]; then _arrears "$@"
else compdef _arrears arrears; fi
)sh"},
    {"fish", R"sh(# arrears completion fish | source
complete -c arrears -f -a '(arrears --complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
complete -c arrears -s o -l output -r -F
complete -c arrears -l db -r -F
complete -c arrears -s w -l worker-file -r -F
)sh"},
};

void print_script(const std::optional<std::string>& name) {
    Missing missing;
    missing.unless(name.has_value(), Phrase::field_shell);
    missing.check(Phrase::example_completion);
    std::vector<std::string> known;
    for (const Shell& shell : shells) {
        if (shell.name == *name) {
            std::fwrite(shell.script.data(), 1, shell.script.size(), stdout);
            return;
        }
        known.emplace_back(shell.name);
    }
    throw Error(Fault::usage, Phrase::shell_unknown, {{"text", excerpt(*name)}}).in("shell").among(by_nearness(*name, std::move(known)));
}

}  // namespace

Run completion_command(Telling& telling) {
    auto name = std::make_shared<std::optional<std::string>>();
    telling.positional("shell", *name, Phrase::arg_shell);
    return [name](Env&) { print_script(*name); };
}

}  // namespace arrears
