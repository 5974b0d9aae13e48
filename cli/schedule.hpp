#pragma once
// The files by which a system starts the night run every day: a service and a timer of systemd, or one file of cron. Each begins with a
// line that says whose it is, when it starts and for which ledger. Only files with that line are ever read back, replaced or removed.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

enum class Starter { systemd, cron };
Starter starter_of(const std::optional<std::string>& text);  // what this machine has where nothing is said; throws Error{usage}

// A time of the day: 02:00. Throws Error{invalid}.
struct DayTime {
    int hour = 2, minute = 0;
    static DayTime parse(std::string_view text);
    std::string text() const;
    std::string next() const;  // by the clock of this machine, as the starters go by: 2013-01-11 02:00
};

struct Schedule {
    Starter by = Starter::systemd;
    DayTime time;
    std::filesystem::path db;
    std::string name;                // of its files: arrears-410803
    std::string about;               // a line for whoever lists what the system starts
    std::string user;                // whose run it is
    std::vector<std::string> words;  // of the command line, the program first
};

struct ScheduleFile {
    std::filesystem::path path;
    std::string text;
};
// Throws Error{invalid} for a path that such a file cannot hold.
std::vector<ScheduleFile> files_of(const Schedule& schedule, const std::filesystem::path& folder);
bool is_ours(const std::filesystem::path& file);

struct Scheduled {
    Starter by = Starter::systemd;
    DayTime time;
    std::filesystem::path db;
    std::string name;
    std::vector<std::filesystem::path> files;
    bool is_on = false;
};
std::vector<Scheduled> scheduled_in(const std::vector<std::filesystem::path>& folders);

// Where files of one's own belong: of root the system's. Throws Error{refused} where no home is known.
std::filesystem::path folder_for(Starter by);

// What a person runs to make it count, and to have it forgotten. The program runs none of them: what a machine starts by itself
// is for whoever looks after it to say.
std::vector<std::string> commands_to_start(Starter by, const std::string& name, const std::filesystem::path& file, const std::string& user);
std::vector<std::string> commands_to_stop(Starter by, const std::string& name);

}  // namespace arrears
