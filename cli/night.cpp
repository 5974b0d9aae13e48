#include "cli/night.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include "cli/find.hpp"
#include "cli/output.hpp"
#include "core/report/log.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

constexpr std::string_view state_words[] = {"planned", "begun", "done", "failed"};

std::filesystem::path beside(std::filesystem::path store, const char* ending) { return store += ending; }

// Seconds of a moment as at() writes it.
std::optional<std::int64_t> seconds_of(const std::string& utc) {
    if (utc.size() != 20 || utc[10] != 'T' || utc[19] != 'Z') return std::nullopt;
    const auto part = [&](std::size_t at) { return number_of_digits(std::string_view(utc).substr(at, 2), 2, 2); };
    const auto hours = part(11), minutes = part(14), seconds = part(17);
    if (!hours || !minutes || !seconds) return std::nullopt;
    constexpr std::int64_t a_day = 86400, an_hour = 3600, a_minute = 60;
    return Date::parse(utc.substr(0, 10)).days().time_since_epoch().count() * a_day + *hours * an_hour + *minutes * a_minute + *seconds;
}

std::int64_t hours_since(const std::string& utc, const Env& env) {
    constexpr std::int64_t an_hour = 3600;
    return (seconds_of(env.at()).value_or(0) - seconds_of(utc).value_or(0)) / an_hour;
}

// Takes the lock or says that somebody has it.
bool is_locked(int file) { return flock(file, LOCK_EX | LOCK_NB) == 0; }

}  // namespace

void tell_night(Telling& telling, NightOptions& told) {
    telling.option("--report", told.reports, Phrase::help_night_reports, Phrase::arg_report);
    telling.option("--keep", told.keep, Phrase::help_night_keep, Phrase::arg_number);
    telling.option("--head-to", told.head_to, Phrase::help_night_head_to, Phrase::arg_file);
}

NightPlace take_place(Env& env) { return {env.take_output(), std::exchange(env.told.format, std::nullopt)}; }

std::vector<const ReportRow*> reports_of(const NightOptions& told) {
    std::vector<const ReportRow*> found;
    for (const std::string& name : told.reports) {
        const ReportRow* report = &the_report(name);
        if (report->heeds.subject != Subject::none) throw Error(Fault::usage, Phrase::report_not_nightly, {{"report", report->phrase}}).in("report");
        if (std::ranges::find(found, report) == found.end()) found.push_back(report);
    }
    return found;
}

int backups_to_keep(const NightOptions& told) {
    constexpr int two_weeks = 14, ten_years = 3650;
    return in_range(told.keep.value_or(two_weeks), 1, ten_years, "keep");
}

std::string ending_of(const std::optional<std::string>& format) {
    std::string ending = format.value_or("html");
    if (ending == "text" || ending == "文本") ending = "txt";
    if (ending == "markdown") ending = "md";
    static_cast<void>(Env({}).format_of("report." + ending));  // which refuses what -o has no format for
    return ending;
}

NightLock::NightLock(const std::filesystem::path& store)
    : held_(::open(beside(store, ".night-lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (held_ < 0) throw Error(Fault::disk, Phrase::output_failed, {{"file", beside(store, ".night-lock").string()}, {"reason", std::strerror(errno)}});
    if (is_locked(held_)) return;
    ::close(held_);
    throw Error(Fault::busy, Phrase::night_running);
}

NightLock::~NightLock() { ::close(held_); }

bool NightLock::is_held(const std::filesystem::path& store) {
    const int file = ::open(beside(store, ".night-lock").c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) return false;
    const bool was_free = is_locked(file);
    ::close(file);
    return !was_free;
}

void note_night(const Env& env, NightNote::State state, const std::string& text) {
    try {
        const std::string word(state_words[static_cast<std::size_t>(state)]);
        write_file(beside(env.store_file(), ".night").string(), word + " " + env.at() + " " + text + "\n");
    } catch (const Error&) {
    }
}

std::optional<NightNote> last_night(const std::filesystem::path& store) {
    std::ifstream file(beside(store, ".night"));
    std::string state, text;
    NightNote note{};
    if (!(file >> state >> note.at)) return std::nullopt;
    std::getline(file >> std::ws, note.text);
    try {
        if (!seconds_of(note.at)) return std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < std::size(state_words); ++at) {
        if (state != state_words[at]) continue;
        note.state = static_cast<NightNote::State>(at);
        return note;
    }
    return std::nullopt;
}

void forget_nights(const std::filesystem::path& store) {
    std::error_code none;
    std::filesystem::remove(beside(store, ".night"), none);
}

std::optional<std::string> word_of_last_night(const Env& env, const Office& office) {
    const auto note = last_night(env.store_file());
    if (!note) return std::nullopt;
    constexpr std::int64_t late_after = 36;  // hours: a night that was missed, with time for a slow one
    const std::int64_t hours = hours_since(note->at, env);
    const std::string at = local_moment(note->at, office.utc_offset_minutes);
    using enum NightNote::State;
    if (note->state == failed) return env.say(Phrase::last_night_failed, {{"what", visible(note->text)}});
    if (note->state == begun && !NightLock::is_held(env.store_file())) return env.say(Phrase::last_night_cut, {{"at", at}});
    if (hours < late_after) return std::nullopt;
    if (note->state == planned) return env.say(Phrase::last_night_never, {{"at", at}});
    return env.say(Phrase::last_night_late, {{"hours", hours}, {"at", at}});
}

}  // namespace arrears
