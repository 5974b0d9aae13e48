#include "cli/env.hpp"

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

#include "cli/find.hpp"
#include "cli/heap.hpp"
#include "cli/modules.hpp"
#include "cli/output.hpp"
#include "core/journal/upgrade.hpp"
#include "core/store/office_law.hpp"
#include "core/render/json_text.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

std::optional<Language> language_of(const std::string& text) {
    if (text == "zh") return Language::zh;
    if (text == "en") return Language::en;
    return std::nullopt;
}

}  // namespace

Env::Env(const std::vector<std::string>& arguments) : speech_(Language::zh) {
    // A first look for --lang, so that even a usage error is said in the language asked for.
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) choose_language(arguments[i + 1], true);
        if (arguments[i].starts_with("--lang=")) choose_language(arguments[i].substr(7), true);
    }
    if (!language_given_) choose_language(variable("ARREARS_LANG"), true);
    if (!language_given_) {
        const auto lang = variable("LC_ALL") ? variable("LC_ALL") : variable("LANG");
        choose_language(lang && lang->starts_with("en") ? "en" : "zh", false);
    }
}

void Env::choose_language(std::optional<std::string> wanted, bool is_given) {
    if (!wanted) return;
    const auto language = language_of(*wanted);
    if (!language) {
        if (is_given) throw Error(Fault::usage, Phrase::lang_unknown, {{"text", excerpt(*wanted)}}).in("lang");
        return;
    }
    speech_ = Speech(*language);
    language_given_ = is_given;
}

std::optional<std::string> Env::variable(const char* name) const {
    const char* value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

std::optional<std::string> Env::setting(std::string_view key) const {
    if (!settings_) settings_ = all_settings();
    for (const SettingsFile& file : *settings_)
        if (const auto found = file.values.find(key); found != file.values.end()) return found->second;
    return std::nullopt;
}

void Env::read_language_setting() {
    if (!language_given_) choose_language(setting("lang"), true);
}

std::optional<std::string> Env::officer_name() const {
    if (told.officer) return told.officer;
    if (const auto named = variable("ARREARS_OFFICER")) return named;
    return setting("officer");
}

std::filesystem::path Env::store_file() const {
    if (told.db) return *told.db;
    if (const auto named = variable("ARREARS_DB")) return *named;
    if (const auto set = setting("db")) return *set;
    const auto data = variable("XDG_DATA_HOME");
    return (data ? std::filesystem::path(*data) : std::filesystem::path(variable("HOME").value_or(".")) / ".local/share") / "arrears/arrears.db";
}

Store& Env::open() {
    if (!store_) {
        store_.emplace(Store::open_any(store_file()));
        if (const auto copy = upgrade(*store_)) note(Phrase::store_upgraded, {{"file", copy->string()}});
        if (!language_given_) speech_ = Speech(store_->office().language == Tongue::zh ? Language::zh : Language::en);
    }
    return *store_;
}

Store* Env::open_if_there() { return std::filesystem::exists(store_file()) ? &open() : nullptr; }

const std::optional<Officer>& Env::officer() {
    const auto name = officer_name();
    if (name && !officer_) officer_ = the_officer(open(), *name);
    return officer_;
}

Ledger& Env::ledger() {
    if (!ledger_) {
        const auto& signing = officer();
        if (!signing) throw Error(Fault::undecided, Phrase::officer_missing).in("officer").among(officer_names(open()));
        ledger_.emplace(open(), Signature{signing->id, login(), at()}, today());
        if (told.dry_run) ledger_->rehearse();
    }
    return *ledger_;
}

std::string Env::login() const {
    const passwd* entry = getpwuid(getuid());
    return entry ? entry->pw_name : std::to_string(getuid());
}

std::string Env::at() const {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time(now - day);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", Date(day).iso(), time.hours().count(), time.minutes().count(), time.seconds().count());
}

Date Env::today() const {
    if (const auto fixed = variable("ARREARS_TODAY")) return Date::parse(*fixed);
    const int offset = store_ ? store_->office().utc_offset_minutes : 480;
    return Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + std::chrono::minutes(offset)));
}

Date Env::day(const TypedDay& typed, Nearest nearest) { return spoken_day(typed.text, today(), nearest, calendar()); }

const Calendar& Env::calendar() {
    if (!store_) return Calendar::shipped();
    if (!calendar_) calendar_ = calendar_of(store_->sql());
    return *calendar_;
}

const Law& Env::law() {
    if (!law_) law_ = law_of(open().sql(), open().office().region);
    return *law_;
}

bool Env::can_ask() const {
    return !told.no_input && format() != Format::json && isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

Format Env::format() const { return format_of(told.outputs.empty() ? std::nullopt : std::optional(told.outputs.front())); }

Format Env::format_of(const std::optional<std::string>& file) const {
    if (told.json) return Format::json;
    const auto by_name = [&](const std::string& name) -> std::optional<Format> {
        if (name == "text" || name == "txt" || name == "文本") return Format::text;
        if (name == "markdown" || name == "md") return Format::markdown;
        if (name == "csv") return Format::csv;
        if (name == "json") return Format::json;
        if (name == "html" || name == "htm") return Format::html;
        if (name == "xlsx") return Format::xlsx;
        if (name == "docx") return Format::docx;
        if (name == "pdf") return Format::pdf;
        return std::nullopt;
    };
    if (told.format) {
        if (const auto format = by_name(*told.format)) return *format;
        throw Error(Fault::usage, Phrase::format_unknown, {{"text", excerpt(*told.format)}}).in("format");
    }
    if (file) {
        const std::string ending = std::filesystem::path(*file).extension().string();
        if (const auto format = by_name(ending.empty() ? "txt" : ending.substr(1))) return *format;
        throw Error(Fault::usage, Phrase::format_unknown, {{"text", excerpt(ending)}}).in("output");
    }
    return Format::text;
}

// --color, NO_COLOR (no-color.org), a settings file; else a terminal has it and a pipe has not.
bool Env::has_colour() const {
    const auto wanted = told.color ? told.color : variable("NO_COLOR") ? std::optional<std::string>("never") : setting("color");
    if (wanted == "always") return true;
    if (wanted == "never") return false;
    if (wanted && wanted != "auto") throw Error(Fault::usage, Phrase::color_unknown, {{"text", excerpt(*wanted)}}).in("color");
    return isatty(STDOUT_FILENO) && variable("TERM").value_or("dumb") != "dumb";
}

bool Env::prints_on_a_screen() const { return format() == Format::text && told.outputs.empty() && isatty(STDOUT_FILENO); }

Layout Env::layout(Format format) const {
    Layout layout;
    if (format == Format::pdf) return pdf_layout();
    if (format == Format::xlsx) layout.modules = modules_folder().string(), layout.untitled = say()(Phrase::workbook_sheet), layout.charts = say()(Phrase::workbook_charts);
    if (format == Format::html) layout.language = say().language() == Language::zh ? "zh-CN" : "en", layout.untitled = say()(Phrase::program_name);
    if (!told.outputs.empty() || told.version) return layout;
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) layout.columns = size.ws_col;
    layout.colour = has_colour();
    return layout;
}

// A rebuilt archive of papers names the moment for all of them (reproducible-builds.org); else a PDF is of the office's day.
Layout Env::pdf_layout() const {
    expect_much_memory();
    Layout layout;
    layout.modules = modules_folder().string();
    layout.page_foot = std::string(say().pattern(Phrase::pdf_page));
    layout.day = today();
    if (const auto epoch = variable("SOURCE_DATE_EPOCH")) {
        constexpr std::int64_t last = 253402300799;  // of 9999
        std::int64_t seconds = 0;
        const auto read = std::from_chars(epoch->data(), epoch->data() + epoch->size(), seconds);
        if (read.ec != std::errc() || read.ptr != epoch->data() + epoch->size() || seconds < 0 || seconds > last)
            throw Error(Fault::invalid, Phrase::pdf_epoch, {{"variable", "SOURCE_DATE_EPOCH"}, {"text", excerpt(*epoch)}});
        layout.day = Date(std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds))));
    }
    return layout;
}

void Env::print(const Document& document) {
    if (told.outputs.empty()) return write(render(document, format(), layout(format())));
    // All of them are made before the first is written: what cannot be made leaves none.
    std::vector<std::string> made;
    for (const std::string& file : told.outputs) made.push_back(render(document, format_of(file), layout(format_of(file))));
    for (std::size_t at = 0; at < made.size(); ++at) write_file(told.outputs[at], made[at]);
}

std::optional<std::string> Env::one_output() const {
    if (told.outputs.size() > 1) throw Error(Fault::usage, Phrase::output_one_only).in("output");
    return told.outputs.empty() ? std::nullopt : std::optional(told.outputs.front());
}

std::optional<std::string> Env::take_output() {
    auto file = one_output();
    told.outputs.clear();
    return file;
}

void Env::write(const std::string& bytes) {
    if (const auto file = one_output()) return write_file(*file, bytes);
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void Env::note(Phrase phrase, const Args& args) {
    const std::string text = say(phrase, args);
    if (!told.json) return warn(text);
    std::string json = "{\"note\":";  // whoever reads JSON from standard error reads this too
    append_json_string(json, text);
    warn(json + "}");
}

void Env::warn(const std::string& line) {
    if (!told.quiet) fmt::print(stderr, "{}\n", line);
}

void Env::reply(Document document, const std::string& number, const std::string& next) {
    const bool was_rehearsal = ledger_ && ledger_->is_rehearsal();
    if (was_rehearsal) {
        document.blocks.insert(document.blocks.begin(), Paragraph{say()(Phrase::rehearsal)});
        document.datum("dry_run", true);
    } else {
        recorded_ = number;
        if (!next.empty()) document.say(next);
    }
    if (told.quiet && format() == Format::text) document = Document().say(number);
    print(document);
}

void Env::flush() {
    const bool had_failed = std::ferror(stdout) != 0;
    if (std::fflush(stdout) == 0 && !had_failed) return;
    if (errno == EPIPE) return;  // the reader had enough: | head
    if (recorded_.empty()) throw Error(Fault::disk, Phrase::answer_not_written, {{"reason", std::strerror(errno)}});
    throw Error(Fault::disk, Phrase::answer_not_written_recorded, {{"number", recorded_}, {"reason", std::strerror(errno)}});
}

}  // namespace arrears
