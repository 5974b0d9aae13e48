#pragma once
// The program's surroundings, read once: where words go, what day it is, who asks, in which language.
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/config.hpp"
#include "cli/option.hpp"
#include "core/law/spoken_day.hpp"
#include "core/phrases/speech.hpp"
#include "core/render/render.hpp"
#include "core/report/document.hpp"
#include "core/work/ledger.hpp"

namespace arrears {

// The options that every command has.
struct Globals {
    std::optional<std::string> db, lang, format, officer, color;
    std::vector<std::string> outputs;
    bool json = false, quiet = false, no_input = false, yes = false, dry_run = false, help = false, version = false;
};

class Env {
  public:
    explicit Env(const std::vector<std::string>& arguments);

    Globals told;

    // The reader's language: --lang, ARREARS_LANG, a settings file, else the open store's own, else LANG.
    const Speech& say() const { return speech_; }
    std::string say(Phrase phrase, const Args& args) const { return speech_(phrase, args); }

    void read_language_setting();  // where neither --lang nor ARREARS_LANG says it

    std::filesystem::path store_file() const;
    std::optional<std::string> officer_name() const;  // as it was said; whether there is one, the store knows
    Store& open();                 // the store, once
    Store* open_if_there();        // nothing where there is none yet: the law and the calendar answer all the same
    Ledger& ledger();              // signed; Error{undecided} where no officer is named
    const std::optional<Officer>& officer();  // who asks, where it is said
    std::string login() const;
    std::string at() const;        // now, UTC

    Date today() const;            // of the store's office, unless ARREARS_TODAY says otherwise
    Date day(const TypedDay& typed, Nearest nearest = Nearest::past);
    Date day_or_today(const std::optional<TypedDay>& typed) { return typed ? day(*typed) : today(); }
    const Calendar& calendar();    // of the store's office, as far as one is open
    const Law& law();              // of the store's office

    // Somebody is at the terminal to ask, and is to be asked.
    bool can_ask() const;
    // The ledger is signed anew when it is next asked for: somebody has thought meanwhile.
    void sign_anew() { ledger_.reset(); }

    // The answer: rendered as told, to standard output or to each file named by -o.
    void print(const Document& document);
    Layout pdf_layout() const;     // what a PDF is laid out with
    void write(const std::string& bytes);  // as they are, to where -o says or to standard output
    // The one file of a command that writes no more than one. Throws Error{usage} where several are named.
    std::optional<std::string> one_output() const;
    std::optional<std::string> take_output();  // the same; the answer goes to the terminal then
    // The same, of an act that was recorded under that number.
    void write_recorded(const std::string& bytes, const std::string& number) { recorded_ = number, write(bytes); }
    void warn(const std::string& line);  // a word beside the data, to standard error
    void note(Phrase phrase, const Args& args);  // the same; as JSON where the answer is
    // The acknowledgement of an act: what it recorded, under which number, and what comes next. A rehearsal says
    // that it was one, and has no next.
    void reply(Document document, const std::string& number, const std::string& next);

    // Writes what is still to go out; Error{disk} where it could not be written.
    void flush();
    const std::string& recorded() const { return recorded_; }  // the number an act gave, for a failing answer
    int exit_code = 0;

    // By --json, --format or the ending of the file that it goes to. Throws Error{usage} for one that there is not.
    Format format_of(const std::optional<std::string>& file) const;
    bool prints_on_a_screen() const;  // text, for a person who sees it come

    std::optional<std::string> variable(const char* name) const;
    std::optional<std::string> setting(std::string_view key) const;  // of the settings files, read when first asked for

  private:
    bool has_colour() const;
    void choose_language(std::optional<std::string> wanted, bool is_given);
    Format format() const;  // of the answer, or of the first file that it goes to
    Layout layout(Format format) const;

    mutable std::optional<std::vector<SettingsFile>> settings_;
    std::optional<Store> store_;
    std::optional<Ledger> ledger_;
    std::optional<Officer> officer_;
    std::optional<Calendar> calendar_;
    std::optional<Law> law_;
    Speech speech_;
    bool language_given_ = false;
    std::string recorded_;
};

}  // namespace arrears
