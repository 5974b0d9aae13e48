// config get, set and list: the settings that stand in a file, and which of them holds.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/output.hpp"
#include "core/report/columns.hpp"
#include "core/store/store.hpp"

namespace arrears {
namespace {

struct Options {
    std::optional<std::string> key, value;
};

struct Held {
    std::string value, source;  // the source is a file or a variable of the environment
};

std::optional<std::string> said_by_environment(const Setting& setting, Env& env) {
    const auto said = env.variable(setting.variable);
    return said && setting.key == "color" ? std::optional<std::string>("never") : said;  // NO_COLOR, whatever it says
}

// What holds, options apart: those hold for one command.
std::optional<Held> held(const Setting& setting, const std::vector<SettingsFile>& files, Env& env) {
    if (const auto said = said_by_environment(setting, env)) return Held{*said, setting.variable};
    for (const SettingsFile& file : files)
        if (const auto found = file.values.find(setting.key); found != file.values.end()) return Held{found->second, file.path.string()};
    return std::nullopt;
}

const Setting& setting_of(const std::string& key) {
    const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting& setting) { return setting.key == key; });
    if (found == settings.end()) check_setting(key, "");  // which says that there is none
    return *found;
}

void get(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.key.has_value(), Phrase::field_setting);
    missing.check(Phrase::example_config_get);
    const Setting& setting = setting_of(*told.key);
    const auto found = held(setting, all_settings(), env);
    Document document;
    document.say(found ? found->value : env.say(Phrase::setting_not_set, {{"key", setting.key}}));
    document.datum("key", std::string(setting.key)).datum("value", found ? Value(found->value) : Value(Nothing{}));
    document.datum("source", found ? Value(found->source) : Value(Nothing{}));
    env.print(document);
}

void list(const Options&, Env& env) {
    const Speech& say = env.say();
    const auto files = all_settings();
    Table table{"items", {},
                {column("key", Phrase::column_setting, say), column("value", Phrase::column_value, say), column("source", Phrase::column_from_where, say),
                 column("", Phrase::column_meaning, say)},
                {}, {}};
    for (const Setting& setting : settings) {
        const auto found = held(setting, files, env);
        table.rows.push_back({std::string(setting.key), found ? Value(found->value) : Value(Nothing{}), found ? Value(found->source) : Value(Nothing{}),
                              say(setting.help)});
    }
    Document document;
    document.table(std::move(table));
    if (const auto own = user_settings()) document.say(say(Phrase::settings_where, {{"file", own->string()}, {"machine", machine_settings().string()}}));
    env.print(document);
}

void set(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.key.has_value(), Phrase::field_setting);
    missing.unless(told.value.has_value(), Phrase::field_value);
    missing.check(Phrase::example_config_set);
    check_setting(*told.key, *told.value);
    const auto file = user_settings();
    if (!file) throw Error(Fault::refused, Phrase::settings_no_home, {{"variable", "HOME"}});
    static_cast<void>(read_settings(*file));  // one that is not understood is left for its owner to mend
    if (!env.told.dry_run) {
        make_private_folders(file->parent_path());
        write_file(file->string(), with_setting(text_of_settings(*file), *told.key, *told.value));
    }
    const Setting& setting = setting_of(*told.key);
    Document document;
    document.say(env.say(Phrase::setting_set, {{"key", *told.key}, {"value", *told.value}, {"file", file->string()}}));
    if (said_by_environment(setting, env)) document.say(env.say(Phrase::setting_overruled, {{"variable", setting.variable}}));
    document.datum("key", *told.key).datum("value", *told.value).datum("source", file->string());
    env.print(document);
}

template <void (*run)(const Options&, Env&)>
Run as_run(std::shared_ptr<Options> told) {
    return [told](Env& env) { run(*told, env); };
}

}  // namespace

Run config_get_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("key", told->key, Phrase::arg_setting);
    return as_run<get>(told);
}

Run config_set_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("key", told->key, Phrase::arg_setting);
    telling.positional("value", told->value, Phrase::arg_text);
    return as_run<set>(told);
}

Run config_list_command(Telling&) { return as_run<list>(std::make_shared<Options>()); }

}  // namespace arrears
