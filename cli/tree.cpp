#include "cli/tree.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "cli/completion.hpp"
#include "cli/env.hpp"
#include "core/value/nearest.hpp"
#include "cli/topics.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

std::string chinese(Phrase word) { return std::string(Speech(Language::zh).pattern(word)); }

// -3d and -3wd are days, never options: they are joined to the option before them.
bool is_day_back(const std::string& word) { return word.size() >= 3 && word[0] == '-' && is_digit(word[1]) && word.back() == 'd'; }

std::vector<std::string> joined_days(const std::vector<std::string>& words) {
    std::vector<std::string> joined;
    for (const auto& word : words) {
        if (is_day_back(word) && !joined.empty() && joined.back().starts_with("--") && joined.back().find('=') == std::string::npos)
            joined.back() += "=" + word;
        else joined.push_back(word);
    }
    return joined;
}

std::unique_ptr<CLI::App> make_app(const std::string& name) {
    auto app = std::make_unique<CLI::App>("", name);
    app->set_help_flag();
    app->option_defaults()->always_capture_default(false);
    return app;
}

std::vector<Declared> declare_globals(CLI::App& app, Globals& told, const Speech& say, const std::vector<std::string>* words) {
    Telling telling(app, say, words);
    telling.option("--db", told.db, Phrase::help_db, Phrase::arg_file);
    telling.option("--lang", told.lang, Phrase::help_lang, Phrase::arg_lang);
    telling.option("--officer", told.officer, Phrase::help_officer, Phrase::arg_officer);
    telling.option("--color", told.color, Phrase::help_color, Phrase::arg_color);
    telling.flag("--json", told.json, Phrase::help_json);
    telling.option("--format", told.format, Phrase::help_format, Phrase::arg_format);
    telling.files("-o,--output", told.outputs, Phrase::help_output, Phrase::arg_file);
    telling.flag("-q,--quiet", told.quiet, Phrase::help_quiet);
    telling.flag("--no-input", told.no_input, Phrase::help_no_input);
    telling.flag("-y,--yes", told.yes, Phrase::help_yes);
    telling.flag("--dry-run", told.dry_run, Phrase::help_dry_run);
    telling.flag("-h,--help", told.help, Phrase::help_help_flag);
    telling.flag("--version", told.version, Phrase::help_version);
    return telling.declared();
}

std::vector<std::string> option_names(const Command* command, const Speech& say) {
    std::vector<std::string> names;
    for (const Declared& one : declared_by(command, say))
        for (std::string_view rest = one.names; !one.is_place && !rest.empty();) {
            const std::string_view name = rest.substr(0, rest.find(','));
            if (name.starts_with("--")) names.emplace_back(name);
            rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        }
    return names;
}

// The words under a noun, or at the top: English and Chinese.
std::vector<std::string> words_under(std::string_view noun) {
    std::vector<std::string> words;
    for (const Command& command : commands()) {
        const auto [first, second] = parts_of(command.path);
        if (noun.empty()) {
            words.emplace_back(first);
            words.push_back(chinese(second.empty() ? command.word : word_of_noun(first)));
        } else if (first == noun) {
            words.emplace_back(second);
            words.push_back(chinese(command.word));
        }
    }
    return words;
}

Error with_nearest(Phrase plain, Phrase meant, const std::string& word, const std::vector<std::string>& known) {
    const auto near = nearest(word, known);
    return near ? Error(Fault::usage, meant, {{"text", excerpt(word)}, {"nearest", *near}}) : Error(Fault::usage, plain, {{"text", excerpt(word)}});
}

Error unexpected(const std::string& word, const Command* command, const Speech& say) {
    if (word.starts_with('-'))
        return with_nearest(Phrase::usage_option_unknown, Phrase::usage_option_nearest, word, option_names(command, say));
    return Error(Fault::usage, Phrase::usage_word_unexpected, {{"text", excerpt(word)}});
}

// The words that are no options and no values of global ones: where the command stands.
bool takes_value(const std::string& word) {
    static constexpr std::string_view with_value[] = {"--db", "--lang", "--officer", "--color", "--format", "-o", "--output"};
    return std::find(std::begin(with_value), std::end(with_value), word) != std::end(with_value);
}

struct Named {
    const Command* command = nullptr;
    std::string_view noun;            // alone, where its verb is missing
    std::vector<std::size_t> places;  // of its words on the command line
};

Named named_command(const std::vector<std::string>& words) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < words.size() && places.size() < 2; ++i) {
        if (takes_value(words[i])) ++i;
        else if (!words[i].starts_with('-')) places.push_back(i);
    }
    if (places.empty()) return {};
    const std::string& first = words[places[0]];
    const std::string second = places.size() > 1 ? words[places[1]] : std::string();
    Named named;
    for (const Command& command : commands()) {
        const auto [noun, verb] = parts_of(command.path);
        if (verb.empty()) {
            if (first == noun || first == chinese(command.word)) return {&command, {}, {places[0]}};
        } else if (first == noun || first == chinese(word_of_noun(noun))) {
            named.noun = noun;
            if (second == verb || second == chinese(command.word)) return {&command, noun, {places[0], places[1]}};
        }
    }
    if (named.noun.empty()) throw with_nearest(Phrase::usage_command_unknown, Phrase::usage_command_nearest, first, words_under({}));
    const bool asks_help = std::any_of(words.begin(), words.end(), [](const auto& word) { return word == "-h" || word == "--help"; });
    if (second.empty() || asks_help) return named;
    throw with_nearest(Phrase::usage_command_unknown, Phrase::usage_command_nearest, second, words_under(named.noun)).in(std::string(named.noun));
}

[[noreturn]] void translate(const CLI::ParseError& failure, const CLI::App& app, const std::vector<std::string>& words,
                            const Command* command, const Speech& say) {
    const auto code = static_cast<CLI::ExitCodes>(failure.get_exit_code());
    if (code == CLI::ExitCodes::ExtrasError)
        for (const auto& word : app.remaining(true)) throw unexpected(word, command, say);
    // An option at the end of the line without its value, or a flag with one.
    const std::string last = words.empty() ? std::string() : words.back();
    throw Error(Fault::usage, Phrase::usage_value_lacking, {{"text", excerpt(last)}});
}

std::string shown_name(const CLI::Option& option) {
    std::string text;
    for (const auto& name : option.get_snames()) text += "-" + name + ", ";
    for (const auto& name : option.get_lnames()) text += "--" + name + ", ";
    if (text.size() >= 2) text.resize(text.size() - 2);
    if (option.get_expected_max() > 0 && option.get_type_size() > 0) text += " " + option.get_type_name();
    return text;
}

std::vector<OptionLine> option_lines(const CLI::App& app) {
    std::vector<OptionLine> lines;
    for (const CLI::Option* option : app.get_options())
        if (!option->get_positional()) lines.emplace_back(shown_name(*option), option->get_description());
    return lines;
}

void append_options(std::string& page, const CLI::App& app) {
    const auto lines = option_lines(app);
    int widest = 0;
    constexpr int column = 34;
    for (const auto& line : lines) widest = std::max(widest, std::min(column, width(line.first)));
    for (const auto& [names, about] : lines) {
        page += "  " + names;
        if (width(names) > widest) page += "\n  " + std::string(static_cast<std::size_t>(widest), ' ');
        else page += std::string(static_cast<std::size_t>(widest - width(names)), ' ');
        page += "  " + about + "\n";
    }
}

const Command* command_of(std::string_view path) {
    for (const Command& command : commands()) {
        const auto [noun, verb] = parts_of(command.path);
        const std::string in_chinese = verb.empty() ? chinese(command.word) : chinese(word_of_noun(noun)) + " " + chinese(command.word);
        if (command.path == path || in_chinese == path) return &command;
    }
    return nullptr;
}

std::string usage_of(const Command& command, const CLI::App& own) {
    std::string usage = "arrears " + std::string(command.path);
    for (const CLI::Option* option : own.get_options())
        if (option->get_positional()) usage += " " + option->get_type_name();
    return usage;
}

std::string page_of(const Command& command, const CLI::App& own, const Speech& say) {
    std::string page = say(command.help) + "\n\n" + say(Phrase::help_usage, {{"usage", usage_of(command, own)}}) + "\n";
    const auto [noun, verb] = parts_of(command.path);
    const std::string also = verb.empty() ? chinese(command.word) : chinese(word_of_noun(noun)) + " " + chinese(command.word);
    if (say.language() == Language::zh) page += say(Phrase::help_also, {{"usage", "arrears " + also}}) + "\n";
    std::string options;
    append_options(options, own);
    if (!options.empty()) page += "\n" + say(Phrase::help_options) + "\n" + options;
    return page + "\n" + say(Phrase::help_globals) + "\n";
}

}  // namespace

std::pair<std::string_view, std::string_view> parts_of(std::string_view path) {
    const std::size_t space = path.find(' ');
    return space == std::string_view::npos ? std::pair(path, std::string_view{}) : std::pair(path.substr(0, space), path.substr(space + 1));
}

std::vector<Declared> declared_by(const Command* command, const Speech& say) {
    const auto app = make_app("");
    Globals told;
    auto declared = declare_globals(*app, told, say, nullptr);
    Telling telling(*app, say);
    const Run run = command ? command->declare(telling) : Run();
    declared.insert(declared.begin(), telling.declared().begin(), telling.declared().end());
    return declared;
}

CommandPage page_parts(const Command& command, const Speech& say) {
    const auto own = make_app(std::string(command.path));
    Telling telling(*own, say);
    command.declare(telling);
    return {usage_of(command, *own), option_lines(*own)};
}

std::vector<OptionLine> global_options(const Speech& say) {
    const auto root = make_app("arrears");
    Globals told;
    declare_globals(*root, told, say, nullptr);
    return option_lines(*root);
}

std::string help_page(std::string_view path, const Speech& say) {
    const Command* command = command_of(path);
    if (!command) {
        if (const HelpTopic* topic = find_topic(path)) return topic_page(*topic, say);
        std::string page;
        int widest = 0;
        for (const Command& under : commands()) widest = std::max(widest, width(under.path));
        for (const Command& under : commands())
            if (const auto [noun, verb] = parts_of(under.path); !verb.empty() && (noun == path || chinese(word_of_noun(noun)) == path)) page += "  arrears " + std::string(under.path) + std::string(static_cast<std::size_t>(widest - width(under.path)), ' ') + "  " + say(under.help) + "\n";
        if (page.empty()) throw with_nearest(Phrase::usage_command_unknown, Phrase::usage_command_nearest, std::string(path), words_under({}));
        return page;
    }
    const auto own = make_app(std::string(path));
    Telling telling(*own, say);
    command->declare(telling);
    return page_of(*command, *own, say);
}

std::string help_overview(const Speech& say) {
    std::string page = say(Phrase::help_about) + "\n";
    int widest = 0;
    const auto shown = [&](const Command& command) {
        const auto [noun, verb] = parts_of(command.path);
        std::string text = std::string(command.path);
        if (say.language() == Language::zh) text += " " + (verb.empty() ? "" : chinese(word_of_noun(noun)) + " ") + chinese(command.word);
        return text;
    };
    for (const Command& command : commands()) widest = std::max(widest, width(shown(command)));
    Phrase group = Phrase::program_name;
    for (const Command& command : commands()) {
        if (command.group != group) page += "\n" + say(command.group) + "\n";
        group = command.group;
        const std::string name = shown(command);
        page += "  " + name + std::string(static_cast<std::size_t>(widest - width(name)), ' ') + "  " + say(command.help) + "\n";
    }
    page += "\n" + say(Phrase::help_global_options) + "\n";
    const auto root = make_app("arrears");
    Globals told;
    declare_globals(*root, told, say, nullptr);
    append_options(page, *root);
    page += "\n" + say(Phrase::help_topics) + "\n";
    for (const HelpTopic& topic : topics()) {
        const std::string name = std::string(topic.name) + (say.language() == Language::zh ? " " + chinese(topic.word) : "");
        page += "  " + name + std::string(static_cast<std::size_t>(std::max(0, widest - width(name))), ' ') + "  " + say(topic.about) + "\n";
    }
    return page + "\n" + say(Phrase::help_closing) + "\n";
}

Asked read_command_line(std::vector<std::string> words, Env& env) {
    if (!words.empty() && words.front() == completion_word) {  // by a shell, of a line that is not finished
        env.told.quiet = true;
        return {[typed = std::vector(words.begin() + 1, words.end())](Env& at) { complete(typed, at); }, {}};
    }
    words = joined_days(words);
    const Named named = named_command(words);
    const auto app = make_app("arrears");
    declare_globals(*app, env.told, env.say(), &words);
    Asked asked;
    if (named.command) {
        for (auto place = named.places.rbegin(); place != named.places.rend(); ++place)
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(*place));
        Telling telling(*app, env.say(), &words);
        asked.run = named.command->declare(telling);
    }
    const auto wants = [&](std::string_view word, std::string_view other) {
        return std::any_of(words.begin(), words.end(), [&](const auto& told) { return told == word || told == other; });
    };
    if (!named.command && !named.noun.empty()) {
        if (wants("-h", "--help")) return {{}, help_page(named.noun, env.say())};
        throw Error(Fault::usage, Phrase::usage_verb_missing, {{"noun", named.noun}}).among(words_under(named.noun));
    }
    try {
        app->parse(std::vector<std::string>(words.rbegin(), words.rend()));  // back to front, as CLI11 takes them
    } catch (const CLI::ParseError& failure) {
        translate(failure, *app, words, named.command, env.say());
    }
    if (env.told.version) return {[](Env& at) { at.print(Document().say(std::string("arrears ") + ARREARS_VERSION)); }, {}};
    if (env.told.help || !named.command) {
        if (!env.told.help) throw Error(Fault::usage, Phrase::usage_nothing);
        return {{}, named.command ? help_page(named.command->path, env.say()) : help_overview(env.say())};
    }
    return asked;
}

}  // namespace arrears
