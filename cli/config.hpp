#pragma once
// The settings that stand in a file: /etc/arrears/arrears.toml for the machine, and over it
// $XDG_CONFIG_HOME/arrears/arrears.toml for the user; environment and options go over both. Nothing is read from the
// current folder, which may be anybody's.
//
// A settings file is TOML of one form, `key = "text"` and comments. toml++ would read all of TOML for 570 KB of
// program, more than there is room for, to take a few texts from it.
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/phrases/phrase.hpp"

namespace arrears {

struct Setting {
    std::string_view key;
    const char* variable;  // of the environment, which goes over it
    Phrase help;
};
inline constexpr std::array settings{
    Setting{"db", "ARREARS_DB", Phrase::setting_db}, Setting{"lang", "ARREARS_LANG", Phrase::setting_lang},
    Setting{"officer", "ARREARS_OFFICER", Phrase::setting_officer}, Setting{"color", "NO_COLOR", Phrase::setting_color},
    Setting{"paper_prefix", "ARREARS_PREFIX", Phrase::setting_paper_prefix}, Setting{"forms", "ARREARS_FORMS", Phrase::setting_forms},
    Setting{"import_limit", "ARREARS_IMPORT_LIMIT", Phrase::setting_import_limit}};

// Throws Error{usage} for a key that is none, with the nearest, and Error{invalid} for a value that it cannot have.
void check_setting(std::string_view key, std::string_view value);

struct SettingsFile {
    std::filesystem::path path;
    std::map<std::string, std::string, std::less<>> values;
};
// Throws Error{invalid}, which names file, line and column of what is not understood.
SettingsFile read_settings(const std::filesystem::path& path);
SettingsFile parse_settings(const std::filesystem::path& path, std::string_view text);
std::string text_of_settings(const std::filesystem::path& path);  // "" where there is no file
// The text of the file with one value put in the place of the old one, or at the end.
std::string with_setting(std::string_view text, std::string_view key, std::string_view value);

std::filesystem::path machine_settings();
std::optional<std::filesystem::path> user_settings();  // none where no home is known

// Both files, the user's first; one that is not there is empty.
std::vector<SettingsFile> all_settings();

}  // namespace arrears
