#include "cli/schedule.hpp"

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <fstream>

#include <fmt/format.h>

#include "cli/config.hpp"
#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::string_view mark = "# arrears schedule install ";
constexpr std::size_t most_of_cron = 998;  // bytes of a line: cron passes over a longer one

bool is_root() { return geteuid() == 0; }

// What no quoting of all the readers of such a file agrees on.
void require_plain(const std::string& word) {
    if (word != visible(word) || word.find('\\') != std::string::npos) throw Error(Fault::invalid, Phrase::schedule_path_odd, {{"text", excerpt(word)}});
}

// systemd.service(5): in double quotes \ " are escaped; % begins a specifier, $ a variable, the latter not in the first word.
std::string quoted_for_systemd(const std::string& word, bool is_program) {
    std::string text = "\"";
    for (const char c : word) {
        if (c == '"') text += '\\';
        if (c == '%' || (c == '$' && !is_program)) text += c;
        text += c;
    }
    return text + "\"";
}

// A word of the shell; a quote of its own stands in the other kind, so that no backslash is needed.
std::string quoted_for_shell(const std::string& word) {
    const auto is_plain = [](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("/._-=,:").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
    std::string text = "'";
    for (const char c : word) text += c == '\'' ? std::string("'\"'\"'") : std::string(1, c);
    return text + "'";
}

// crontab(5): a % ends the command, unless a backslash stands before it, which cron takes away, whatever quotes it stands in.
std::string quoted_for_cron(const std::string& word) {
    std::string text;
    for (const char c : quoted_for_shell(word)) text += c == '%' ? std::string("\\%") : std::string(1, c);
    return text;
}

template <class Quote>
std::string joined(const std::vector<std::string>& words, Quote&& quote) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : " ") + quote(word);
    return line;
}

std::string service_text(const Schedule& of, const std::string& head) {
    std::string command;
    for (const auto& word : of.words) command += (command.empty() ? "" : " ") + quoted_for_systemd(word, command.empty());
    const std::string user = is_root() ? "User=" + of.user + "\n" : "";
    return head + "[Unit]\nDescription=" + of.about + "\n\n[Service]\nType=oneshot\n" + user + "ExecStart=" + command + "\nUMask=0077\nNice=10\nIOSchedulingClass=idle\n";
}

std::string timer_text(const Schedule& of, const std::string& head) {
    // Persistent: a machine that was off at that hour does it when it is on again.
    return head + "[Unit]\nDescription=" + of.about + "\n\n[Timer]\nOnCalendar=*-*-* " + of.time.text() + ":00\nPersistent=true\n\n"
           "[Install]\nWantedBy=timers.target\n";
}

std::string cron_text(const Schedule& of, const std::string& head) {
    const std::string line = fmt::format("{} {} * * * {} {}", of.time.minute, of.time.hour, of.user, joined(of.words, quoted_for_cron));
    if (line.size() > most_of_cron) throw Error(Fault::invalid, Phrase::schedule_too_long, {{"bytes", line.size()}, {"most", most_of_cron}});
    return head + line + "\n";
}

std::string first_line(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

std::string manager() { return is_root() ? "systemctl " : "systemctl --user "; }

}  // namespace

Starter starter_of(const std::optional<std::string>& text) {
    if (text == "systemd") return Starter::systemd;
    if (text == "cron") return Starter::cron;
    if (text) throw Error(Fault::usage, Phrase::schedule_with_unknown, {{"text", excerpt(*text)}}).in("with");
    return std::filesystem::exists("/run/systemd/system") ? Starter::systemd : Starter::cron;
}

DayTime DayTime::parse(std::string_view text) {
    const std::string wanted = typed(text);
    const bool has_minutes = wanted.size() == 4 || wanted.size() == 5;  // 2:00, 02:00
    const std::size_t colon = has_minutes && wanted[wanted.size() - 3] == ':' ? wanted.size() - 3 : 0;
    constexpr std::int64_t unreadable = 99, a_day = 24, an_hour = 60;
    const std::int64_t hours = number_of_digits(wanted.substr(0, colon), 1, 2).value_or(unreadable);
    const std::int64_t minutes = number_of_digits(wanted.substr(colon > 0 ? colon + 1 : 0), 2, 2).value_or(unreadable);
    if (hours >= a_day || minutes >= an_hour) throw Error(Fault::invalid, Phrase::schedule_time_bad, {{"text", excerpt(text)}}).in("at");
    return {static_cast<int>(hours), static_cast<int>(minutes)};
}

std::string DayTime::text() const { return fmt::format("{:02}:{:02}", hour, minute); }

std::string DayTime::next() const {
    const std::time_t now = std::time(nullptr);
    std::tm then{};
    localtime_r(&now, &then);
    const bool is_past = then.tm_hour * 60 + then.tm_min >= hour * 60 + minute;
    then.tm_mday += is_past ? 1 : 0;
    then.tm_hour = hour, then.tm_min = minute, then.tm_sec = 0, then.tm_isdst = -1;
    std::mktime(&then);
    return fmt::format("{:04}-{:02}-{:02} {}", then.tm_year + 1900, then.tm_mon + 1, then.tm_mday, text());
}

std::vector<ScheduleFile> files_of(const Schedule& schedule, const std::filesystem::path& folder) {
    for (const auto& word : schedule.words) require_plain(word);
    const std::string head = std::string(mark) + schedule.time.text() + " " + schedule.db.string() + "\n";
    const auto file = folder / schedule.name;
    if (schedule.by == Starter::cron) return {{file, cron_text(schedule, head)}};  // no dot in its name: cron passes over those
    return {{file.string() + ".service", service_text(schedule, head)}, {file.string() + ".timer", timer_text(schedule, head)}};
}

bool is_ours(const std::filesystem::path& file) { return first_line(file).starts_with(mark); }

std::vector<Scheduled> scheduled_in(const std::vector<std::filesystem::path>& folders) {
    std::vector<Scheduled> found;
    std::error_code none;
    for (const auto& folder : folders) {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder, none)) files.push_back(entry.path());
        std::ranges::sort(files);
        for (const auto& file : files) {
            const std::string ending = file.extension().string(), line = first_line(file);
            if (!file.filename().string().starts_with("arrears-") || !line.starts_with(mark) || (!ending.empty() && ending != ".timer")) continue;
            Scheduled one;
            constexpr std::size_t time_size = 5;
            const std::string rest = line.substr(mark.size());
            if (rest.size() < time_size + 2) continue;
            try {
                one.time = DayTime::parse(std::string_view(rest).substr(0, time_size));
            } catch (const Error&) {
                continue;
            }
            one.db = rest.substr(time_size + 1), one.name = file.stem().string(), one.files = {file};
            one.by = ending.empty() ? Starter::cron : Starter::systemd;
            if (one.by == Starter::systemd) {
                one.files.push_back(folder / (one.name + ".service"));
                one.is_on = std::filesystem::is_symlink(folder / "timers.target.wants" / file.filename(), none);
            } else {
                one.is_on = is_ours(std::filesystem::path("/etc/cron.d") / one.name);
            }
            found.push_back(std::move(one));
        }
    }
    return found;
}

std::filesystem::path folder_for(Starter by) {
    if (is_root()) return by == Starter::systemd ? "/etc/systemd/system" : "/etc/cron.d";
    const auto own = user_settings();
    if (!own) throw Error(Fault::refused, Phrase::settings_no_home, {{"variable", "HOME"}});
    return by == Starter::systemd ? own->parent_path().parent_path() / "systemd/user" : own->parent_path();
}

std::vector<std::string> commands_to_start(Starter by, const std::string& name, const std::filesystem::path& file, const std::string& user) {
    if (by == Starter::cron) {
        if (file.parent_path() == "/etc/cron.d") return {};  // where cron looks every minute
        return {(is_root() ? "" : "sudo ") + std::string("install -m 644 ") + quoted_for_shell(file.string()) + " /etc/cron.d/" + name};
    }
    std::vector<std::string> commands{manager() + "daemon-reload && " + manager() + "enable --now " + name + ".timer"};
    if (!is_root()) commands.push_back("sudo loginctl enable-linger " + quoted_for_shell(user));  // a user's own timers run only while he is logged in
    return commands;
}

std::vector<std::string> commands_to_stop(Starter by, const std::string& name) {
    if (by == Starter::systemd) return {manager() + "stop " + name + ".timer; " + manager() + "daemon-reload"};
    const std::filesystem::path placed = std::filesystem::path("/etc/cron.d") / name;
    return std::filesystem::exists(placed) ? std::vector<std::string>{(is_root() ? "rm " : "sudo rm ") + placed.string()} : std::vector<std::string>{};
}

}  // namespace arrears
