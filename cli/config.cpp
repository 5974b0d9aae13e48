#include "cli/config.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/value/money.hpp"
#include "core/value/nearest.hpp"
#include "core/error.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// One line of a settings file: nothing, or a key and its text.
class Line {
  public:
    Line(const std::filesystem::path& file, std::size_t number, std::string_view text) : file_(file), number_(number), text_(text) {}

    bool read() {
        skip_blanks();
        if (is_end()) return false;
        key_at_ = at_;
        while (at_ < text_.size() && (is_key(text_[at_]))) key += text_[at_++];
        skip_blanks();
        if (key.empty() || at_ == text_.size() || text_[at_] != '=') refuse(Phrase::settings_no_key);
        ++at_;
        skip_blanks();
        if (at_ == text_.size() || text_[at_] != '"') refuse(Phrase::settings_no_text);
        value_at_ = at_++;
        while (at_ < text_.size() && text_[at_] != '"') take();
        if (at_ == text_.size()) refuse(Phrase::settings_text_open);
        ++at_;
        skip_blanks();
        if (!is_end()) refuse(Phrase::settings_rest);
        return true;
    }

    // What is wrong with the key or its value is said with its place.
    void check() {
        try {
            check_setting(key, value);
        } catch (const Error& error) {
            at_ = error.fault() == Fault::usage ? key_at_ : value_at_;
            refuse(error.phrase(), error.args());
        }
    }
    [[noreturn]] void refuse(Phrase why, const Args& args = {}) const {
        Args told{{"file", file_.string()}, {"line", number_}, {"column", at_ + 1}, {"why", why}};
        told.insert(told.end(), args.begin(), args.end());
        throw Error(Fault::invalid, Phrase::settings_unreadable, std::move(told));
    }

    std::string key, value;

  private:
    static bool is_key(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }
    bool is_end() const { return at_ == text_.size() || text_[at_] == '#'; }
    void skip_blanks() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
    }
    void take() {
        if (text_[at_] == '\\') {
            ++at_;
            if (at_ == text_.size() || (text_[at_] != '"' && text_[at_] != '\\')) refuse(Phrase::settings_escape);
        }
        value += text_[at_++];
    }

    const std::filesystem::path& file_;
    std::size_t number_;
    std::string_view text_;
    std::size_t at_ = 0, key_at_ = 0, value_at_ = 0;
};

// Calls use(number, line) for each line of the text, without its end.
template <class Use>
void each_line(std::string_view text, Use&& use) {
    for (std::size_t number = 1, at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        use(number, text.substr(at, end - at));
        at = end + 1;
    }
}

std::string line_of(std::string_view key, std::string_view value) {
    std::string line = std::string(key) + " = \"";
    for (const char c : value) {
        if (c == '"' || c == '\\') line += '\\';
        line += c;
    }
    return line + "\"\n";
}

std::optional<std::filesystem::path> folder_named(const char* variable) {
    const char* text = std::getenv(variable);
    // A relative one would depend on the current folder.
    return text && *text == '/' ? std::optional<std::filesystem::path>(text) : std::nullopt;
}

}  // namespace

void check_setting(std::string_view key, std::string_view value) {
    std::vector<std::string> keys;
    for (const Setting& setting : settings) keys.emplace_back(setting.key);
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
        std::string known;
        for (const auto& one : by_nearness(std::string(key), keys)) known += (known.empty() ? "" : " ") + one;
        throw Error(Fault::usage, Phrase::setting_unknown, {{"key", excerpt(key)}, {"known", known}}).in("key");
    }
    const auto refuse = [&](Phrase why) { return Error(Fault::invalid, why, {{"text", excerpt(value)}}).in("value"); };
    if (!is_utf8(value) || value != visible(value) || value.empty()) throw refuse(Phrase::setting_no_text);
    if (key == "import_limit") Money::parse(value);
    if (key == "lang" && value != "zh" && value != "en") throw refuse(Phrase::lang_unknown);
    if (key == "color" && value != "auto" && value != "always" && value != "never") throw refuse(Phrase::color_unknown);
    if (key == "db" && value.front() != '/') throw refuse(Phrase::setting_db_relative);
    if (key == "forms" && value.front() != '/') throw refuse(Phrase::setting_forms_relative);
}

std::string text_of_settings(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        if (!std::filesystem::exists(file)) return {};
        throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file.string()}});
    }
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

SettingsFile parse_settings(const std::filesystem::path& path, std::string_view text) {
    SettingsFile file{path, {}};
    each_line(text, [&](std::size_t number, std::string_view line) {
        Line one(path, number, line);
        if (!one.read()) return;
        one.check();
        if (!file.values.emplace(one.key, one.value).second) one.refuse(Phrase::settings_twice);
    });
    return file;
}

SettingsFile read_settings(const std::filesystem::path& path) { return parse_settings(path, text_of_settings(path)); }

std::string with_setting(std::string_view text, std::string_view key, std::string_view value) {
    std::string changed;
    bool is_there = false;
    each_line(text, [&](std::size_t number, std::string_view line) {
        const std::filesystem::path nowhere;
        Line one(nowhere, number, line);
        if (one.read() && one.key == key) {
            changed += line_of(key, value);
            is_there = true;
        } else {
            changed.append(line) += '\n';
        }
    });
    return is_there ? changed : changed + line_of(key, value);
}

std::filesystem::path machine_settings() { return "/etc/arrears/arrears.toml"; }

std::optional<std::filesystem::path> user_settings() {
    if (const auto folder = folder_named("XDG_CONFIG_HOME")) return *folder / "arrears/arrears.toml";
    if (const auto home = folder_named("HOME")) return *home / ".config/arrears/arrears.toml";
    return std::nullopt;
}

std::vector<SettingsFile> all_settings() {
    std::vector<SettingsFile> files;
    if (const auto own = user_settings()) files.push_back(read_settings(*own));
    files.push_back(read_settings(machine_settings()));
    return files;
}

}  // namespace arrears
