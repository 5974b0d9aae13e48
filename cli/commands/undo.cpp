#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/journal/deeds.hpp"
#include "core/work/undo.hpp"

namespace arrears {
namespace {

struct Options {
    std::optional<std::string> deed;
};

// The deed by its name, or as either language calls it: file_complaint, 登记投诉.
std::string deed_named(const std::string& text) {
    static const Speech zh(Language::zh), en(Language::en);
    std::vector<Error::Candidate> known;
    for (const DeedRow& row : deeds()) {
        if (text == row.name || text == zh.pattern(row.phrase) || text == en.pattern(row.phrase)) return std::string(row.name);
        known.emplace_back(std::string(row.name), row.phrase);
    }
    refuse_word(text, std::move(known));
}

Document answer(const Undo::Result& done, Phrase said, Env& env) {
    std::string records;
    for (const auto& record : done.records) records += (records.empty() ? "" : env.say()(Phrase::list_comma)) + record;
    Document document;
    document.say(env.say(said, {{"deed", phrase_of_deed(done.deed)}, {"records", records}}));
    document.datum("act", done.act).datum("deed", done.deed);
    Table table{"records", {}, {{"", ""}}, {}, {}, true};
    for (const auto& record : done.records) table.rows.push_back({record});
    document.table(std::move(table));
    return document;
}

void undo(const Options& told, Env& env) {
    Undo deed;
    if (told.deed) deed.only = deed_named(*told.deed);
    const auto done = env.ledger().perform(deed);
    env.reply(answer(done, Phrase::undone, env), std::to_string(done.act), {});
}

void redo(const Options&, Env& env) {
    const auto done = env.ledger().perform(Redo{});
    env.reply(answer(done, Phrase::redone, env), std::to_string(done.act), {});
}

}  // namespace

Run undo_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("deed", told->deed, Phrase::arg_deed);
    return [told](Env& env) { undo(*told, env); };
}

Run redo_command(Telling&) {
    return [](Env& env) { redo({}, env); };
}

}  // namespace arrears
