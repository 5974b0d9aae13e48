// nightly: what is to be done every night, with nobody there. The ledger is copied as it stands and the copy is checked: so no writer waits,
// and what was checked is what is put away. What fails stops only what rests on it; a ledger that did not pass removes no backup.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/act.hpp"
#include "cli/backup_note.hpp"
#include "cli/commands.hpp"
#include "cli/night.hpp"
#include "cli/night_shelf.hpp"
#include "cli/tree.hpp"
#include "core/journal/audit.hpp"

namespace arrears {
namespace {

// A copy of the ledger beside it, for the time of the run. One that a killed run left is taken away by the next.
class PassingCopy {
  public:
    explicit PassingCopy(const std::filesystem::path& store) : file_(store) {
        file_ += ".night-copy";
        remove();
        std::error_code none;  // and what the copying itself left
        for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::absolute(file_).parent_path(), none))
            if (entry.path().filename().string().starts_with(file_.filename().string())) std::filesystem::remove(entry.path(), none);
    }
    ~PassingCopy() { remove(); }
    PassingCopy(const PassingCopy&) = delete;
    PassingCopy& operator=(const PassingCopy&) = delete;

    const std::filesystem::path& file() const { return file_; }
    bool is_made() const { return std::filesystem::exists(file_); }

  private:
    void remove() const {
        for (const char* part : {"", "-wal", "-shm"}) unlink((file_.string() + part).c_str());
    }
    std::filesystem::path file_;
};

// Each head in a line behind those of the nights before. A line that was cut off stays one of its own.
void append_heads(const std::string& file, const std::string& at, const std::vector<Head>& heads) {
    const auto refuse = [&] { return Error(Fault::disk, Phrase::night_heads_failed, {{"file", file}, {"reason", std::strerror(errno)}}); };
    const int opened = ::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (opened < 0) throw refuse();
    std::string lines;
    char last = '\n';
    if (const off_t end = lseek(opened, 0, SEEK_END); end > 0 && pread(opened, &last, 1, end - 1) == 1 && last != '\n') lines += '\n';
    for (const Head& head : heads) lines += at + " " + kept_text(head) + "\n";
    const bool is_written = ::write(opened, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()) && fsync(opened) == 0;
    const Error failure = refuse();
    ::close(opened);
    if (!is_written) throw failure;
}

class Night {
  public:
    Night(const NightOptions& told, std::filesystem::path folder, std::string ending, Env& env)
        : told_(told), folder_(std::move(folder)), ending_(std::move(ending)), reports_(reports_of(told)), keep_(backups_to_keep(told)), env_(env) {}

    void run() {
        const PassingCopy copy(env_.store_file());
        const bool passed = attempt(Phrase::night_step_check, {}, [&] { check(copy); });
        day_ = env_.today();
        if (!env_.told.dry_run) {
            if (copy.is_made()) attempt(Phrase::night_step_backup, {}, [&] { back_up(copy, passed); });
            // Figures of a ledger that is damaged are none.
            for (const ReportRow* report : reports_)
                if (!is_damaged_) attempt(Phrase::night_step_report, {{"name", report->name}}, [&] { write_report(*report); });
            if (passed && told_.head_to) attempt(Phrase::night_step_head, {}, [&] { put_heads_away(*told_.head_to); });
        }
        answer();
    }

  private:
    template <class Step>
    bool attempt(Phrase name, const Args& args, Step&& step) {
        const std::string called = env_.say(name, args);
        try {
            step();
            return true;
        } catch (const Error& error) {
            fail(name, called, error.fault(), env_.say(error.phrase(), error.args()));
        } catch (const std::exception& unforeseen) {  // which stops the step, not the night
            fail(name, called, Fault::disk, env_.say(Phrase::unforeseen, {{"what", unforeseen.what()}}));
        }
        return false;
    }

    void fail(Phrase name, const std::string& called, Fault fault, const std::string& why) {
        failed_ += (failed_.empty() ? "" : env_.say()(Phrase::night_semicolon)) + env_.say(Phrase::night_step, {{"step", called}, {"why", why}});
        steps_.rows.push_back({std::string(name_of(name).substr(std::string_view("night_step_").size())), false, why});
        if (fault == Fault::damaged || fault == Fault::no_store) is_damaged_ = true;
        // The exit code is of the worst: damage, then a disk, then what came first.
        if (!worst_ || fault == Fault::damaged || (fault == Fault::disk && *worst_ != Fault::damaged)) worst_ = fault;
    }

    void done(Phrase what, const Args& args) {
        const std::string text = env_.say(what, args);
        done_ += (done_.empty() ? "" : env_.say()(Phrase::night_semicolon)) + text;
        steps_.rows.push_back({std::string(name_of(what).substr(std::string_view("night_").size())), true, text});
    }

    void check(const PassingCopy& copy) {
        Store& store = env_.open();
        shelf_.emplace(folder_, store.office().id.writer());
        store.copy_to(copy.file());
        Store copied = Store::open(copy.file());
        const auto findings = check_store(copied, true);
        if (!findings.empty()) {
            const std::string first = env_.say(findings.front().phrase, findings.front().args);
            throw Error(Fault::damaged, Phrase::night_damaged, {{"count", findings.size()}, {"finding", first}});
        }
        heads_ = heads(copied.sql());
        head_ = head_of(copied.sql(), copied.office().id.writer());
        require_going_on(copied);
        done(Phrase::night_checked, {{"seq", head_.seq}});
    }

    // A ledger that is sound may still be an old one, or another: it must hold what the last backup held.
    void require_going_on(const Store& copied) const {
        if (shelf_->backups().empty()) return;
        const auto& last = shelf_->backups().back();
        const KeptHead kept = KeptHead::parse(last.head);
        if (!holds(copied.sql(), kept))
            throw Error(Fault::damaged, Phrase::night_parted,
                        {{"file", (folder_ / last.name).string()}, {"writer", kept.writer.text()}, {"seq", kept.seq}});
    }

    void back_up(const PassingCopy& copy, bool passed) {
        shelf_->clear_leftovers();
        if (!passed) return done(Phrase::night_unsound_copied, {{"file", shelf_->put_unsound(copy.file(), day_).string()}});
        const auto file = shelf_->put(copy.file(), day_, head_);
        note_backup(env_, file, head_);
        shelf_->keep(keep_);
        done(Phrase::night_backed_up, {{"file", file.string()}, {"count", shelf_->backups().size()}});
    }

    void put_heads_away(const std::string& file) {
        append_heads(file, env_.at(), heads_);
        done(Phrase::night_head_kept, {{"file", file}});
    }

    // As `arrears report NAME -o FILE` writes it: whatever -o can, a night can.
    void write_report(const ReportRow& report) {
        shelf_->require_folder();
        const std::string file = (folder_ / (day_.iso() + "-" + std::string(report.name) + "." + ending_)).string();
        const std::vector<std::string> words{"report", std::string(report.name), "-o", file, "--db", env_.store_file().string(),
                                             "--lang", env_.say().language() == Language::zh ? "zh" : "en"};
        Env own(words);
        read_command_line(words, own).run(own);
        done(Phrase::night_reported, {{"file", file}});
    }

    void answer() {
        const Args args{{"day", day_.iso()}, {"done", done_}, {"failed", failed_}};
        const std::string line = env_.say(!worst_ ? Phrase::night_done : done_.empty() ? Phrase::night_failed : Phrase::night_failed_in_part, args);
        const bool is_rehearsal = env_.told.dry_run;
        if (!is_rehearsal) note_night(env_, worst_ ? NightNote::State::failed : NightNote::State::done, worst_ ? failed_ : done_);
        Document document;
        if (is_rehearsal) document.say(env_.say()(Phrase::rehearsal));
        document.say(is_rehearsal && !worst_ ? done_ : line);
        document.datum("ok", !worst_.has_value()).datum("day", day_);
        document.table(std::move(steps_));
        env_.print(document);
        if (worst_) env_.exit_code = exit_code(*worst_);
    }

    const NightOptions& told_;
    std::filesystem::path folder_;
    std::string ending_;
    std::vector<const ReportRow*> reports_;
    int keep_;
    Env& env_;
    Date day_;
    std::optional<NightShelf> shelf_;
    std::vector<Head> heads_;
    Head head_;
    std::string done_, failed_;
    std::optional<Fault> worst_;
    bool is_damaged_ = false;
    Table steps_{"items", {}, {{"step", ""}, {"ok", ""}, {"message", ""}}, {}, {}, true};
};

void nightly(const NightOptions& told, Env& env) {
    const NightPlace place = take_place(env);
    Missing missing;
    missing.unless(place.folder.has_value(), Phrase::field_night_folder);
    missing.check(Phrase::example_nightly);
    Night night(told, std::filesystem::absolute(*place.folder), ending_of(place.format), env);
    if (!std::filesystem::exists(env.store_file())) throw Error(Fault::no_store, Phrase::store_missing, {{"file", env.store_file().string()}});
    const NightLock alone(env.store_file());
    if (!env.told.dry_run) note_night(env, NightNote::State::begun, "");
    night.run();
}

}  // namespace

Run nightly_command(Telling& telling) {
    auto told = std::make_shared<NightOptions>();
    tell_night(telling, *told);
    return [told](Env& env) { nightly(*told, env); };
}

}  // namespace arrears
