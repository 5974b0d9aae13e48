// init, demo, check, audit: the store itself.
#include <filesystem>

#include "cli/act.hpp"
#include "cli/backup_note.hpp"
#include "cli/commands.hpp"
#include "core/intake/sample.hpp"
#include "core/journal/audit.hpp"
#include "core/journal/chain.hpp"
#include "core/value/digits.hpp"
#include "core/value/hash.hpp"
#include "core/work/office.hpp"
#include "core/work/office_law.hpp"

namespace arrears {
namespace {

struct InitOptions {
    std::optional<std::string> office, name, certificate, body, utc_offset;
    std::optional<Custodian> custodian;
    std::optional<Station> station;
    std::optional<Role> role;
    std::optional<int> follow_up;
};

int read_offset(const std::string& text) {  // +08:00
    const std::string wanted = typed(text);
    const bool has_form = wanted.size() == 6 && (wanted[0] == '+' || wanted[0] == '-') && wanted[3] == ':';
    constexpr std::int64_t unreadable = 99, most_hours = 14, minutes_an_hour = 60;
    const std::int64_t hours = has_form ? number_of_digits(wanted.substr(1, 2), 2, 2).value_or(unreadable) : unreadable;
    const std::int64_t minutes = has_form ? number_of_digits(wanted.substr(4, 2), 2, 2).value_or(unreadable) : unreadable;
    if (hours > most_hours || minutes >= minutes_an_hour)
        throw Error(Fault::invalid, Phrase::offset_unreadable, {{"text", excerpt(text)}}).in("utc-offset");
    const int offset = static_cast<int>(hours * minutes_an_hour + minutes);
    return wanted[0] == '-' ? -offset : offset;
}

void init(const InitOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.office.has_value(), Phrase::field_office);
    missing.unless(told.custodian.has_value(), Phrase::field_custodian);
    const auto officer = env.officer_name();
    missing.unless(officer.has_value(), Phrase::field_officer);
    missing.check(Phrase::example_init);
    OpenOffice deed;
    deed.region = *region_of(told.office);
    deed.custodian = *told.custodian;
    deed.station = told.station;
    const std::string place(region_name(deed.region, env.today().year()).value_or(deed.region.text()));
    deed.language = env.say().language() == Language::zh ? Tongue::zh : Tongue::en;
    deed.name = told.name.value_or(env.say(deed.custodian == Custodian::union_ ? Phrase::office_name_union : Phrase::office_name_bureau, {{"place", place}}));
    if (told.utc_offset) deed.utc_offset_minutes = read_offset(*told.utc_offset);
    if (told.follow_up) deed.follow_up_days = *told.follow_up;
    deed.officer = *officer;
    deed.role = told.role.value_or(Role::inspector);
    deed.certificate = told.certificate;
    deed.body = told.body;
    const auto file = env.store_file();
    const Store store = found_office(file, deed, env.login(), env.at());
    Document document;
    document.say(env.say(Phrase::office_opened, {{"name", deed.name}, {"file", file.string()}, {"officer", deed.officer}}));
    if (told.station) document.say(env.say(Phrase::station_opened, {{"station", std::string(1, told.station->letter)}, {"writer", store.office().id.writer().text()}}));
    document.say(env.say()(Phrase::office_next));
    document.datum("office", deed.name).datum("writer", store.office().id.writer().text()).datum("file", file.string());
    env.print(document);
}

struct DemoOptions {
    std::optional<std::string> folder, sample;
};

void demo(const DemoOptions& told, Env& env) {
    const std::filesystem::path folder = told.folder.value_or("arrears-demo");
    const auto file = folder / "arrears.db";
    const Played played = play_sample(told.sample ? sample_on_disk(*told.sample) : shipped_sample(), file, env.login(), [&] { return env.at(); });
    Document document;
    document.say(env.say(Phrase::demo_played, {{"acts", played.acts}, {"file", file.string()}}));
    document.say(env.say()(Phrase::demo_invented));
    document.say(env.say(Phrase::demo_next, {{"file", file.string()}}));
    document.datum("file", file.string()).datum("acts", played.acts);
    env.print(document);
}

struct AuditOptions {
    std::optional<std::string> head, file;
    bool deep = false;
};

constexpr int damaged = 8;

void report_findings(Document document, const std::vector<AuditFinding>& findings, Phrase whole, Env& env) {
    const Speech& say = env.say();
    Table table{"findings", {}, {{"what", ""}, {"table", ""}, {"record", ""}, {"message", ""}}, {}, {}, true};
    for (const AuditFinding& finding : findings) {
        const std::string message = say(finding.phrase, finding.args);
        document.say(message);
        table.rows.push_back({finding.what, finding.table, finding.record, message});
    }
    if (findings.empty()) document.say(say(whole));
    else document.say(say(Phrase::check_damaged, {{"count", findings.size()}}));
    document.datum("ok", findings.empty());
    document.table(std::move(table));
    env.print(document);
    if (!findings.empty()) env.exit_code = damaged;
}

void check(const AuditOptions& told, Env& env) {
    Store& store = env.open();
    const auto findings = check_store(store, told.deep);
    report_findings({}, findings, told.deep ? Phrase::check_deep_ok : Phrase::check_ok, env);
    if (!findings.empty()) return;
    if (const auto moved = due_days_that_would_move(store.sql(), store.office()); !moved.empty()) env.note(Phrase::check_days_move, {{"count", moved.size()}});
}

void audit_head(const AuditOptions&, Env& env) {
    Store& store = env.open();
    Document document;
    const Head own = head_of(store.sql(), store.office().id.writer());
    document.datum("writer", own.writer.text()).datum("seq", own.seq).datum("head", hex(own.chain));
    Table journal{"journal", {}, {{"writer", ""}, {"seq", ""}, {"head", ""}}, {}, {}, true};
    for (const Head& head : heads(store.sql())) {
        document.say(env.say(Phrase::report_head, {{"writer", head.writer.text()}, {"seq", head.seq}, {"head", hex_in_fours(head.chain)}}));
        document.say(env.say(Phrase::head_keep, {{"kept", kept_text(head)}}));
        journal.rows.push_back({head.writer.text(), head.seq, hex(head.chain)});
    }
    document.table(std::move(journal));
    env.print(document);
}

void audit_verify(const AuditOptions& told, Env& env) {
    Sql& sql = env.open().sql();
    std::vector<AuditFinding> findings;
    for (const ChainFault& fault : verify_chains(sql))
        findings.push_back({"chain", "journal", std::to_string(fault.seq), Phrase::chain_broken, {{"writer", fault.writer.text()}, {"seq", fault.seq}}});
    if (told.head) {
        const KeptHead kept = KeptHead::parse(*told.head);
        if (!holds(sql, kept))
            findings.push_back({"head", "journal", std::to_string(kept.seq), Phrase::head_not_held, {{"writer", kept.writer.text()}, {"seq", kept.seq}}});
    }
    Document document;
    report_findings(std::move(document), findings, told.head ? Phrase::verify_ok_with_head : Phrase::verify_ok, env);
}

void audit_rebuild(const AuditOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.file.has_value(), Phrase::field_file);
    missing.check(Phrase::example_rebuild);
    rebuild(env.open(), *told.file);
    env.print(Document().say(env.say(Phrase::rebuilt, {{"file", *told.file}})).datum("file", *told.file));
}

template <class Options>
Run as_run(std::shared_ptr<Options> told, void (*run)(const Options&, Env&)) {
    return [told, run](Env& env) { run(*told, env); };
}

}  // namespace

Run init_command(Telling& telling) {
    auto told = std::make_shared<InitOptions>();
    telling.option("--office", told->office, Phrase::help_office, Phrase::arg_region);
    telling.option("--custodian", told->custodian, Phrase::help_custodian, Phrase::arg_word);
    telling.option("--station", told->station, Phrase::help_station, Phrase::arg_letter);
    telling.option("--name", told->name, Phrase::help_office_name, Phrase::arg_name);
    telling.option("--role", told->role, Phrase::help_role, Phrase::arg_word);
    telling.option("--certificate", told->certificate, Phrase::help_certificate, Phrase::arg_text);
    telling.option("--body", told->body, Phrase::help_body, Phrase::arg_text);
    telling.option("--utc-offset", told->utc_offset, Phrase::help_utc_offset, Phrase::arg_offset);
    telling.option("--follow-up", told->follow_up, Phrase::help_follow_up, Phrase::arg_days);
    return as_run(told, init);
}

Run demo_command(Telling& telling) {
    auto told = std::make_shared<DemoOptions>();
    telling.positional("folder", told->folder, Phrase::arg_folder);
    telling.option("--sample", told->sample, Phrase::help_sample, Phrase::arg_folder);
    return as_run(told, demo);
}

Run check_command(Telling& telling) {
    auto told = std::make_shared<AuditOptions>();
    telling.flag("--deep", told->deep, Phrase::help_deep);
    return as_run(told, check);
}

Run audit_head_command(Telling&) {
    return as_run(std::make_shared<AuditOptions>(), audit_head);
}

Run audit_verify_command(Telling& telling) {
    auto told = std::make_shared<AuditOptions>();
    telling.option("--head", told->head, Phrase::help_head, Phrase::arg_head);
    return as_run(told, audit_verify);
}

Run audit_rebuild_command(Telling& telling) {
    auto told = std::make_shared<AuditOptions>();
    telling.positional("file", told->file, Phrase::arg_file);
    return as_run(told, audit_rebuild);
}

}  // namespace arrears
