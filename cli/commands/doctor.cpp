// doctor: what is around the ledger, and what to do about it. It changes nothing, and looks at the file before it opens
// it: what keeps the ledger from opening is what people ask a doctor about.
#include <langinfo.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <clocale>

#include "cli/act.hpp"
#include "cli/backup_note.hpp"
#include "cli/commands.hpp"
#include "cli/night.hpp"
#include "core/journal/audit.hpp"
#include "core/journal/chain.hpp"
#include "core/journal/event.hpp"
#include "core/report/columns.hpp"
#include "core/report/log.hpp"
#include "core/store/store.hpp"

namespace arrears {
namespace {

constexpr int damaged_exit = 8;

enum class Verdict { good, mend, damaged };

class Doctor {
  public:
    explicit Doctor(Env& env) : env_(env), say_(env.say()), file_(std::filesystem::absolute(env.store_file())) {}

    void look() {
        find(Verdict::good, Phrase::checked_program, Phrase::doctor_program, {{"version", ARREARS_VERSION}, {"engine", engine_version()}});
        look_at_language();
        look_at_calendar();
        look_at_folder();
        if (!look_at_file()) return;
        look_at_log();
        look_inside();
    }

    void print() {
        Document document;
        document.table(std::move(table_));
        if (damaged_ > 0) document.say(env_.say(Phrase::check_damaged, {{"count", damaged_}}));
        else document.say(mend_ > 0 ? env_.say(Phrase::doctor_to_mend, {{"count", mend_}}) : env_.say()(Phrase::doctor_well));
        document.datum("ok", damaged_ == 0);
        env_.print(document);
        if (damaged_ > 0) env_.exit_code = damaged_exit;
    }

  private:
    void find(Verdict verdict, Phrase what, Phrase phrase, const Args& args = {}) { find(verdict, what, env_.say(phrase, args)); }
    void find(Verdict verdict, Phrase what, const std::string& said) {
        static constexpr struct { const char* code; Phrase word; } words[] = {
            {"good", Phrase::verdict_good}, {"mend", Phrase::verdict_mend}, {"damaged", Phrase::verdict_damaged}};
        const auto& word = words[static_cast<std::size_t>(verdict)];
        mend_ += verdict == Verdict::mend ? 1 : 0;
        damaged_ += verdict == Verdict::damaged ? 1 : 0;
        table_.rows.push_back({Word{std::string(name_of(what).substr(std::string_view("checked_").size())), env_.say()(what)}, Word{word.code, env_.say()(word.word)}, said});
    }

    void look_at_language() {
        std::setlocale(LC_CTYPE, "");
        const std::string code = nl_langinfo(CODESET);
        std::setlocale(LC_CTYPE, "C");
        if (code == "UTF-8") find(Verdict::good, Phrase::checked_language, Phrase::doctor_utf8);
        else find(Verdict::mend, Phrase::checked_language, Phrase::doctor_no_utf8, {{"code", code}, {"utf8", "LANG=C.UTF-8"}});
    }

    // The notice of a year's days off comes out in the autumn before.
    void look_at_calendar() {
        const Date today = env_.today();
        const int year = today.year();
        const bool is_announced = static_cast<unsigned>(today.ymd().month()) == 12;
        if (!env_.calendar().knows(year)) find(Verdict::mend, Phrase::checked_calendar, Phrase::doctor_calendar_now, {{"year", year}});
        else if (env_.calendar().knows(year + 1)) find(Verdict::good, Phrase::checked_calendar, Phrase::doctor_calendar, {{"year", year + 1}});
        else find(is_announced ? Verdict::mend : Verdict::good, Phrase::checked_calendar, Phrase::doctor_calendar_next, {{"year", year + 1}});
    }

    void look_at_folder() {
        const auto folder = file_.parent_path();
        struct stat found {};
        if (stat(folder.c_str(), &found) != 0) return find(Verdict::mend, Phrase::checked_folder, Phrase::doctor_no_folder, {{"folder", folder.string()}});
        if (found.st_mode & (S_IWGRP | S_IWOTH) && !(found.st_mode & S_ISVTX))
            find(Verdict::mend, Phrase::checked_folder, Phrase::doctor_folder_open, {{"folder", folder.string()}});
        else if (access(folder.c_str(), W_OK) != 0) find(Verdict::mend, Phrase::checked_folder, Phrase::doctor_folder_closed, {{"folder", folder.string()}});
        else find(Verdict::good, Phrase::checked_folder, Phrase::doctor_folder, {{"folder", folder.string()}});

        struct statvfs space {};
        if (statvfs(folder.c_str(), &space) != 0) return;
        constexpr std::uintmax_t mb = 1024 * 1024, least = 200 * mb;
        std::error_code none;
        const std::uintmax_t free = std::uintmax_t{space.f_bavail} * space.f_frsize, size = std::filesystem::file_size(file_, none);
        const bool is_enough = free >= least && (none || free >= 3 * size);  // check --deep works in a copy beside it
        find(is_enough ? Verdict::good : Verdict::mend, Phrase::checked_space, is_enough ? Phrase::doctor_space : Phrase::doctor_no_space, {{"mb", free / mb}});
    }

    bool look_at_file() {
        struct stat found {};
        if (lstat(file_.c_str(), &found) != 0) {
            find(Verdict::mend, Phrase::checked_file, Phrase::store_missing, {{"file", file_.string()}});
            return false;
        }
        if (found.st_uid != geteuid()) find(Verdict::mend, Phrase::checked_file, Phrase::doctor_file_of_another, {{"file", file_.string()}, {"login", env_.login()}});
        else find(Verdict::good, Phrase::checked_file, Phrase::doctor_file, {{"file", file_.string()}});
        look_for_leftovers();
        return true;
    }

    void look_for_leftovers() {
        const std::string name = file_.filename().string();
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(file_.parent_path(), none)) {
            const std::string beside = entry.path().filename().string();
            for (const char* what : {".new-", ".check-", ".known-"})
                if (beside.starts_with(name + what)) find(Verdict::mend, Phrase::checked_leftover, Phrase::doctor_leftover, {{"file", entry.path().string()}});
        }
    }

    void look_at_log() {
        auto log = file_;
        log += "-wal";
        std::error_code none;
        const auto size = std::filesystem::file_size(log, none);
        if (!none && size > 0) find(Verdict::good, Phrase::checked_wal, Phrase::doctor_wal);
    }

    void look_inside() {
        std::optional<Store> store;
        try {
            store.emplace(Store::open(file_));
            store->office();
        } catch (const Error& error) {
            const bool is_damage = error.fault() == Fault::damaged;
            return find(is_damage ? Verdict::damaged : Verdict::mend, Phrase::checked_store, error.phrase(), error.args());
        }
        find(Verdict::good, Phrase::checked_store, Phrase::doctor_store, {{"name", store->office().name}, {"writer", store->office().id.writer().text()}, {"version", store->version()}});
        look_at_clock(*store);
        const auto findings = check_store(*store, false);
        for (const AuditFinding& finding : findings) find(Verdict::damaged, Phrase::checked_check, finding.phrase, finding.args);
        if (findings.empty()) find(Verdict::good, Phrase::checked_check, Phrase::doctor_check);
        look_at_backup(*store);
        look_at_night(store->office());
    }

    void look_at_clock(Store& store) {
        const Head head = head_of(store.sql(), store.office().id.writer());
        const auto newest = event_head(store.sql(), head.writer, head.seq);
        if (!newest) return;  // which the check says
        const std::string last = local_moment(newest->at, store.office().utc_offset_minutes);
        const std::string now = local_moment(env_.at(), store.office().utc_offset_minutes);
        find(now < last ? Verdict::mend : Verdict::good, Phrase::checked_clock, now < last ? Phrase::doctor_clock_behind : Phrase::doctor_clock, {{"now", now}, {"last", last}});
    }

    void look_at_backup(Store& store) {
        const auto note = last_backup(file_);
        if (!note) return find(Verdict::mend, Phrase::checked_backup, Phrase::doctor_no_backup);
        if (!holds(store.sql(), note->head))
            return find(Verdict::damaged, Phrase::checked_backup, Phrase::doctor_backup_parted, {{"at", local_moment(note->at, store.office().utc_offset_minutes)}, {"writer", note->head.writer.text()}, {"seq", note->head.seq}});
        const std::int64_t since = head_of(store.sql(), store.office().id.writer()).seq - note->head.seq;
        find(Verdict::good, Phrase::checked_backup, Phrase::doctor_backup, {{"at", local_moment(note->at, store.office().utc_offset_minutes)}, {"since", since}});
    }

    void look_at_night(const Office& office) {
        const auto note = last_night(file_);
        if (!note) return;
        if (const auto word = word_of_last_night(env_, office)) return find(Verdict::mend, Phrase::checked_night, *word);
        if (note->state == NightNote::State::done) find(Verdict::good, Phrase::checked_night, Phrase::doctor_night, {{"at", local_moment(note->at, office.utc_offset_minutes)}});
    }

    Env& env_;
    const Speech& say_;
    std::filesystem::path file_;
    Table table_{"items", {}, {column("check", Phrase::column_checked, say_), column("state", Phrase::column_outcome, say_), column("message", Phrase::column_meaning, say_)}, {}, {}};
    std::int64_t mend_ = 0, damaged_ = 0;
};

}  // namespace

Run doctor_command(Telling&) {
    return [](Env& env) {
        Doctor doctor(env);
        doctor.look();
        doctor.print();
    };
}

}  // namespace arrears
