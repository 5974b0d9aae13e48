// note and attach: words and papers for what is recorded already.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/report/show.hpp"
#include "core/store/blobs.hpp"
#include "core/store/employers.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target, text;
    std::vector<std::string> files;
    std::optional<int> take;
};

struct Aim {
    Numbered record;
    std::string number, full;
};

Aim aim_of(const std::string& target, Env& env) {
    const Numbered record = the_record(env.open(), target, env.today());
    const std::string_view letter = find_table(record.table)->letter;
    return {record, record.id.text(letter), record.id.full(letter)};
}

void note(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_record);
    missing.unless(told.text || told.note, Phrase::field_note);
    missing.check(Phrase::example_note);
    const Aim aim = aim_of(*told.target, env);
    const auto papers = read_papers(told.attach);
    const Date on = env.day_or_today(told.on);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    ledger.perform(AddRemark{aim.record.table, aim.record.id, on, told.text ? *told.text : *told.note});
    const auto kept = keep_papers(ledger, papers, aim.record.table, aim.record.id, on);
    act.commit();
    Document document;
    document.say(env.say(Phrase::remark_added, {{"record", aim.number}}));
    document.datum("record", aim.full);
    say_papers(document, kept, env.say());
    env.reply(std::move(document), aim.number, env.say(Phrase::reply_next_record, {{"record", aim.number}}));
}

void attach(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_record);
    missing.unless(!told.files.empty(), Phrase::field_file);
    missing.check(Phrase::example_attach);
    const Aim aim = aim_of(*told.target, env);
    const auto papers = read_papers(told.files);
    const Date on = env.day_or_today(told.on);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto kept = keep_papers(ledger, papers, aim.record.table, aim.record.id, on);
    act.commit();
    Document document;
    for (const DocumentFile& paper : kept) {
        document.say(env.say(Phrase::document_attached, {{"record", aim.number}, {"bytes", paper.size}}));
        document.datum("sha256", paper.sha256);
    }
    document.datum("record", aim.full);
    env.reply(std::move(document), aim.number, env.say(Phrase::reply_next_record, {{"record", aim.number}}));
}

// Takes a paper out again, into a file of its own.
void take_out(const Options& told, Env& env) {
    const Aim aim = aim_of(told.target.value_or(""), env);
    Sql& sql = env.open().sql();
    const Id shown_as = aim.record.table == Employer::table ? representative(sql, aim.record.id) : aim.record.id;  // its papers are numbered together
    const auto papers = papers_of(sql, aim.record.table, shown_as);
    if (*told.take < 1 || static_cast<std::size_t>(*told.take) > papers.size())
        throw Error(Fault::not_found, Phrase::document_unknown, {{"record", aim.number}, {"number", *told.take}, {"count", papers.size()}}).in("take");
    const DocumentFile& paper = papers[static_cast<std::size_t>(*told.take - 1)];
    const auto bytes = read_blob(env.open().sql(), paper.id.writer(), paper.sha256);
    if (!bytes) throw Error(Fault::damaged, Phrase::document_lost, {{"record", aim.number}, {"number", *told.take}});
    env.write(*bytes);
}

}  // namespace

Run note_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->target, Phrase::arg_record);
    telling.positional("text", told->text, Phrase::arg_text);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    return [told](Env& env) { note(*told, env); };
}

Run attach_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->target, Phrase::arg_record);
    telling.positional("files", told->files, Phrase::arg_file);
    telling.option("--take", told->take, Phrase::help_take, Phrase::arg_number);
    tell_on(telling, *told);
    return [told](Env& env) { told->take ? take_out(*told, env) : attach(*told, env); };
}

}  // namespace arrears
