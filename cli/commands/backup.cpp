// backup and restore: a copy of the ledger to put away, and a ledger made of such a copy.
#include <filesystem>

#include "cli/act.hpp"
#include "cli/backup_note.hpp"
#include "cli/commands.hpp"
#include "core/journal/audit.hpp"
#include "core/journal/chain.hpp"
#include "core/journal/upgrade.hpp"
#include "core/value/hash.hpp"
#include "core/work/office.hpp"

namespace arrears {
namespace {

std::string size_text(std::uintmax_t bytes) {
    constexpr std::uintmax_t kb = 1024, mb = kb * kb;
    return bytes < mb ? std::to_string((bytes + kb - 1) / kb) + " KB" : std::to_string((bytes + mb - 1) / mb) + " MB";
}

// What comes next is said of what was done, not of a rehearsal.
void answer(Document document, const std::string& next, Env& env) {
    if (env.told.dry_run) document.blocks.insert(document.blocks.begin(), Paragraph{env.say()(Phrase::rehearsal)});
    else document.say(next);
    env.print(document);
}

Head own_head(const Store& store) { return head_of(store.sql(), store.office().id.writer()); }

void add_head(Document& document, const Head& head) {
    document.datum("writer", head.writer.text()).datum("seq", head.seq).datum("head", hex(head.chain));
}

void backup(const std::optional<std::string>& told, Env& env) {
    Missing missing;
    missing.unless(told.has_value(), Phrase::field_file);
    missing.check(Phrase::example_backup);
    const std::filesystem::path file = *told;
    Head head;
    if (env.told.dry_run) {
        if (std::filesystem::exists(std::filesystem::symlink_status(file))) throw Error(Fault::refused, Phrase::store_exists, {{"file", *told}});
        head = own_head(env.open());
    } else {
        env.open().copy_to(file);
        head = own_head(Store::open(file));  // of the copy: others may have written since
        note_backup(env, file, head);
    }
    const auto bytes = std::filesystem::file_size(env.told.dry_run ? env.store_file() : file);
    Document document;
    document.say(env.say(Phrase::backed_up, {{"file", *told}, {"size", size_text(bytes)}}));
    document.say(env.say(Phrase::report_head, {{"writer", head.writer.text()}, {"seq", head.seq}, {"head", hex_in_fours(head.chain)}}));
    document.say(env.say(Phrase::head_keep, {{"kept", kept_text(head)}}));
    document.datum("file", *told).datum("bytes", static_cast<std::int64_t>(bytes));
    add_head(document, head);
    answer(std::move(document), env.say(Phrase::backup_next, {{"file", *told}}), env);
}

struct RestoreOptions {
    std::optional<std::string> backup, to;
    std::optional<Station> station;
    bool exact = false;
};

void require_sound(Store& store, const std::string& backup) {
    const auto findings = check_store(store, false);
    if (findings.empty()) return;
    Args told{{"file", backup}, {"count", findings.size()}, {"finding", findings.front().phrase}};
    told.insert(told.end(), findings.front().args.begin(), findings.front().args.end());
    throw Error(Fault::damaged, Phrase::restore_damaged, std::move(told));
}

// Signed by an officer of the ledger that is restored, which is not the open one.
Writer become_station(Store& store, const RestoreOptions& told, Env& env) {
    const auto name = env.officer_name();
    if (!name) throw Error(Fault::undecided, Phrase::officer_missing).in("officer").among(officer_names(store));
    return open_station(store, told.station, {the_officer(store, *name).id, env.login(), env.at()});
}

void restore(const RestoreOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.backup.has_value(), Phrase::field_backup);
    missing.unless(told.to.has_value(), Phrase::field_restore_to);
    missing.check(Phrase::example_restore);
    if (told.exact && told.station) throw Error(Fault::usage, Phrase::restore_exact_or_station).in("station");
    Store store = Store::restore(*told.backup, *told.to);
    if (const auto copy = upgrade(store)) std::filesystem::remove(*copy);  // the backup is itself the copy of what was
    require_sound(store, *told.backup);
    const Head was = own_head(store);
    const Writer is = told.exact ? was.writer : become_station(store, told, env);
    if (!env.told.dry_run) store.publish();

    Document document;
    document.say(env.say(Phrase::restored, {{"file", *told.backup}, {"to", *told.to}}));
    document.say(env.say(Phrase::report_head, {{"writer", was.writer.text()}, {"seq", was.seq}, {"head", hex_in_fours(was.chain)}}));
    if (told.exact) {
        document.say(env.say()(Phrase::restored_exact));
    } else {
        const Args args{{"station", std::string(1, is.station())}, {"writer", is.text()}, {"was", was.writer.text()}, {"number", Id(is, env.today().year(), 1).text()}};
        document.say(env.say(Phrase::restored_station, args));
        document.say(env.say(Phrase::restored_limits, args));
    }
    document.datum("file", *told.to).datum("station", is.text()).datum("exact", told.exact);
    add_head(document, was);
    answer(std::move(document), env.say(Phrase::restore_next, {{"to", *told.to}}), env);
}

}  // namespace

Run backup_command(Telling& telling) {
    auto told = std::make_shared<std::optional<std::string>>();
    telling.positional("file", *told, Phrase::arg_file);
    return [told](Env& env) { backup(*told, env); };
}

Run restore_command(Telling& telling) {
    auto told = std::make_shared<RestoreOptions>();
    telling.positional("file", told->backup, Phrase::arg_file);
    telling.option("--to", told->to, Phrase::help_restore_to, Phrase::arg_file);
    telling.flag("--exact", told->exact, Phrase::help_exact);
    telling.option("--station", told->station, Phrase::help_restore_station, Phrase::arg_letter);
    return [told](Env& env) { restore(*told, env); };
}

}  // namespace arrears
