#pragma once
// The night run: what it is told, that it is alone, and the line that it leaves beside the store. From that line `due`,
// `doctor` and `schedule show` know how the last night went; beside the store, as with `backup`, it needs no setting.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/env.hpp"
#include "core/report/reports.hpp"

namespace arrears {

struct NightOptions {
    std::vector<std::string> reports;
    std::optional<int> keep;  // backups
    std::optional<std::string> head_to;
};
void tell_night(Telling& telling, NightOptions& told);
// What -o and --format say is said of the backups and reports; taken from what is told, so that the answer is a line on standard output.
struct NightPlace {
    std::optional<std::string> folder, format;
};
NightPlace take_place(Env& env);
// What was told, checked before anything is done. Each throws Error{usage}.
std::vector<const ReportRow*> reports_of(const NightOptions& told);
int backups_to_keep(const NightOptions& told);
std::string ending_of(const std::optional<std::string>& format);  // of a report's file: what -o writes by

// One night run of a store at a time, until this object goes. Throws Error{busy}.
class NightLock {
  public:
    explicit NightLock(const std::filesystem::path& store);
    ~NightLock();
    NightLock(const NightLock&) = delete;
    NightLock& operator=(const NightLock&) = delete;
    static bool is_held(const std::filesystem::path& store);

  private:
    int held_;
};

struct NightNote {
    enum class State { planned, begun, done, failed } state;
    std::string at;    // UTC, when it came to this
    std::string text;  // what was done, or was not
};
// A note that cannot be written is no failure of the night: what is missing of it is then told as a night that is missing.
void note_night(const Env& env, NightNote::State state, const std::string& text);
std::optional<NightNote> last_night(const std::filesystem::path& store);
void forget_nights(const std::filesystem::path& store);

// What an officer should hear in the morning; nothing where all is well or no night run is known of.
std::optional<std::string> word_of_last_night(const Env& env, const Office& office);

}  // namespace arrears
