// schedule install, show and remove: who starts the night run, and when. The files are written, the system is not told: what a machine starts
// by itself is for whoever looks after it to say, and the commands for it are printed.
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/night.hpp"
#include "cli/output.hpp"
#include "cli/schedule.hpp"
#include "core/report/log.hpp"
#include "core/store/store.hpp"

namespace arrears {
namespace {

struct Options : NightOptions {
    std::optional<DayTime> at;
    std::optional<std::string> to, with;
};

std::filesystem::path whole(const std::filesystem::path& file) { return std::filesystem::absolute(file).lexically_normal(); }

// A ledger is opened by its owner alone.
uid_t owner_of(const std::filesystem::path& file) {
    struct stat found {};
    return stat(file.c_str(), &found) == 0 ? found.st_uid : geteuid();
}

std::string name_of_user(uid_t user) {
    const passwd* entry = getpwuid(user);
    return entry ? entry->pw_name : std::to_string(user);
}

Table plain_table(const char* key, const std::vector<std::string>& texts) {
    Table table{key, {}, {{"", ""}}, {}, {}, true};
    for (const auto& text : texts) table.rows.push_back({text});
    return table;
}

void say_commands(Document& document, Phrase before, const std::vector<std::string>& commands, Env& env) {
    if (!commands.empty()) document.say(env.say()(before));
    for (const auto& command : commands) document.say("  " + command);
}

std::vector<std::string> night_words(const Options& told, const std::filesystem::path& db, const std::filesystem::path& folder,
                                     const std::optional<std::string>& format, const Env& env) {
    std::vector<std::string> words{std::filesystem::read_symlink("/proc/self/exe").string(), "nightly", "--db", db.string(), "-o", folder.string()};
    const auto add = [&](const char* option, const std::string& value) { words.emplace_back(option), words.push_back(value); };
    std::string names;
    for (const ReportRow* report : reports_of(told)) names += (names.empty() ? "" : ",") + std::string(report->name);
    if (!names.empty()) add("--report", names);
    if (format) add("--format", ending_of(format));
    if (told.keep) add("--keep", std::to_string(backups_to_keep(told)));
    if (told.head_to) add("--head-to", whole(*told.head_to).string());
    if (env.told.lang) add("--lang", *env.told.lang);
    return words;
}

void write_readable(const ScheduleFile& file) {
    FileBeside made(file.path.string());
    made.write(file.text);
    fchmod(made.descriptor(), 0644);  // systemd wants its files so; there is nothing private in them
    made.publish();
}

void install(const Options& told, Env& env) {
    const NightPlace place = take_place(env);
    Missing missing;
    missing.unless(place.folder.has_value(), Phrase::field_night_folder);
    missing.check(Phrase::example_schedule);
    const std::filesystem::path folder = whole(*place.folder);
    Schedule schedule;
    schedule.by = starter_of(told.with);
    schedule.time = told.at.value_or(DayTime());
    schedule.db = whole(env.store_file());
    schedule.words = night_words(told, schedule.db, folder, place.format, env);
    std::error_code none;
    if (!std::filesystem::is_directory(folder, none)) throw Error(Fault::not_found, Phrase::night_no_folder, {{"file", folder.string()}});
    const Office& office = env.open().office();
    schedule.name = "arrears-" + office.id.writer().text();
    schedule.about = "arrears " + office.id.writer().text();
    const uid_t owner = owner_of(schedule.db);
    schedule.user = name_of_user(owner);

    const auto files = files_of(schedule, told.to ? whole(*told.to) : folder_for(schedule.by));
    for (const ScheduleFile& file : files)
        if (std::filesystem::exists(std::filesystem::symlink_status(file.path)) && !is_ours(file.path))
            throw Error(Fault::refused, Phrase::schedule_foreign, {{"file", file.path.string()}});
    Document document;
    if (env.told.dry_run) document.say(env.say()(Phrase::rehearsal));
    document.say(env.say(Phrase::schedule_installed, {{"time", schedule.time.text()}, {"db", schedule.db.string()}}));
    std::vector<std::string> names;
    for (const ScheduleFile& file : files) {
        if (!env.told.dry_run) {
            make_private_folders(file.path.parent_path());
            write_readable(file);
        }
        names.push_back(file.path.string());
        document.say(env.say(Phrase::schedule_written, {{"file", file.path.string()}}));
    }
    if (!env.told.dry_run && owner == geteuid() && !last_night(schedule.db)) note_night(env, NightNote::State::planned, "");
    const auto commands = commands_to_start(schedule.by, schedule.name, files.front().path, schedule.user);
    say_commands(document, Phrase::schedule_to_do, commands, env);
    document.datum("time", schedule.time.text()).datum("db", schedule.db.string());
    document.table(plain_table("files", names)).table(plain_table("commands", commands));
    env.print(document);
}

// Where there may be some; those of the system are anybody's to see, and root's to remove.
std::vector<std::filesystem::path> folders_of(const Options& told, bool only_own) {
    if (told.to) return {whole(*told.to)};
    std::vector<std::filesystem::path> folders;
    for (const Starter by : {Starter::systemd, Starter::cron})
        if (geteuid() == 0 || user_settings()) folders.push_back(folder_for(by));
    if (geteuid() != 0 && !only_own) folders.insert(folders.end(), {"/etc/systemd/system", "/etc/cron.d"});
    return folders;
}

std::string last_text(const Scheduled& one, const NightNote& note, const Office& office, Env& env) {
    using enum NightNote::State;
    const std::string at = local_moment(note.at, office.utc_offset_minutes);
    if (note.state == begun) return env.say(NightLock::is_held(one.db) ? Phrase::schedule_last_running : Phrase::schedule_last_cut, {{"at", at}});
    if (note.state == planned) return env.say()(Phrase::schedule_last_none);
    return env.say(Phrase::schedule_last, {{"at", at}, {"what", visible(note.text)}});
}

void show(const Options& told, Env& env) {
    const auto found = scheduled_in(folders_of(told, false));
    Document document;
    Table table{"items", {}, {{"time", ""}, {"db", ""}, {"file", ""}, {"on", ""}, {"next", ""}, {"last", ""}, {"ok", ""}}, {}, {}, true};
    const Office office = env.open_if_there() ? env.open().office() : Office();
    for (const Scheduled& one : found) {
        const auto note = last_night(one.db);
        const bool was_run = note && (note->state == NightNote::State::done || note->state == NightNote::State::failed);
        document.say(env.say(Phrase::schedule_each_day, {{"time", one.time.text()}, {"db", one.db.string()}}));
        if (one.is_on) document.say(env.say(Phrase::schedule_next, {{"at", one.time.next()}}));
        else say_commands(document, Phrase::schedule_not_on, commands_to_start(one.by, one.name, one.files.front(), env.login()), env);
        document.say(note ? last_text(one, *note, office, env) : env.say()(Phrase::schedule_last_none));
        for (const auto& file : one.files) document.say(env.say(Phrase::schedule_file, {{"file", file.string()}}));
        table.rows.push_back({one.time.text(), one.db.string(), one.files.front().string(), one.is_on, one.is_on ? Value(one.time.next()) : Value(Nothing{}),
                              was_run ? Value(note->at) : Value(Nothing{}), was_run ? Value(note->state == NightNote::State::done) : Value(Nothing{})});
    }
    if (found.empty()) document.say(env.say()(Phrase::schedule_none));
    document.table(std::move(table));
    env.print(document);
}

void remove(const Options& told, Env& env) {
    const auto db = whole(env.store_file());
    Document document;
    std::vector<std::string> removed, commands;
    if (env.told.dry_run) document.say(env.say()(Phrase::rehearsal));
    for (const Scheduled& one : scheduled_in(folders_of(told, true))) {
        if (one.db != db) continue;
        auto files = one.files;
        const auto timer = one.files.front();
        if (one.is_on && one.by == Starter::systemd) files.insert(files.begin(), timer.parent_path() / "timers.target.wants" / timer.filename());
        for (const auto& file : files) {
            if (!std::filesystem::is_symlink(file) && !is_ours(file)) continue;
            if (!env.told.dry_run && unlink(file.c_str()) != 0)
                throw Error(Fault::disk, Phrase::output_failed, {{"file", file.string()}, {"reason", std::strerror(errno)}});
            removed.push_back(file.string());
            document.say(env.say(Phrase::schedule_removed, {{"file", file.string()}}));
        }
        for (auto& command : commands_to_stop(one.by, one.name)) commands.push_back(std::move(command));
    }
    // From now on no night is missed.
    if (!env.told.dry_run) forget_nights(db);
    if (removed.empty()) document.say(env.say()(Phrase::schedule_none));
    say_commands(document, Phrase::schedule_removed_do, commands, env);
    document.table(plain_table("files", removed)).table(plain_table("commands", commands));
    env.print(document);
}

template <void (*run)(const Options&, Env&)>
Run as_run(std::shared_ptr<Options> told) {
    return [told](Env& env) { run(*told, env); };
}

}  // namespace

Run schedule_install_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    tell_night(telling, *told);
    telling.option("--at", told->at, Phrase::help_schedule_at, Phrase::arg_time);
    telling.option("--to", told->to, Phrase::help_schedule_to, Phrase::arg_folder);
    telling.option("--with", told->with, Phrase::help_schedule_with, Phrase::arg_scheduler);
    return as_run<install>(told);
}

Run schedule_show_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.option("--to", told->to, Phrase::help_schedule_to, Phrase::arg_folder);
    return as_run<show>(told);
}

Run schedule_remove_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.option("--to", told->to, Phrase::help_schedule_to, Phrase::arg_folder);
    return as_run<remove>(told);
}

}  // namespace arrears
