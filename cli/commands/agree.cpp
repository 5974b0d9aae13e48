#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/work/agreement.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::vector<std::string> instalments;
    std::optional<std::int64_t> as_seen;  // how the case stood when it was shown
};

// AMOUNT@DATE
PromisedSum promise_of(const std::string& text, Env& env) {
    const std::string wanted = typed(text);
    const std::size_t at = wanted.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == wanted.size())
        throw Error(Fault::invalid, Phrase::instalment_unreadable, {{"text", excerpt(text)}}).in("instalments");
    return {Money::parse(wanted.substr(0, at)), env.day({wanted.substr(at + 1)}, Nearest::future)};
}

Agree deed_of(const Options& told, Env& env) {
    Agree deed;
    deed.case_id = the_case(env.open(), *told.target, env.today());
    deed.on = env.day_or_today(told.on);
    for (const auto& text : told.instalments) deed.instalments.push_back(promise_of(text, env));
    deed.as_seen = told.as_seen;
    deed.note = told.note;
    return deed;
}

Document answer(const Agree::Result& done, const Speech& say) {
    Document document;
    document.say(say(Phrase::agreed, {{"case", done.file.id.text()}, {"employer", done.employer.name}, {"amount", done.agreed}, {"count", done.instalments.size()}}));
    Table items{"instalments", {}, {{"due", ""}, {"amount_fen", ""}}, {}, {}, true};
    for (const Instalment& instalment : done.instalments) {
        document.say(say(Phrase::agreed_line, {{"due", instalment.due_on}, {"amount", instalment.amount_fen}}));
        items.rows.push_back({instalment.due_on, instalment.amount_fen});
    }
    document.datum("case", done.file.id.full()).datum("agreed_fen", done.agreed).table(std::move(items));
    return document;
}

// One row, empty where it ends the list.
Move type_row(Prompt& prompt, std::string& row, bool is_needed, const Options& told, Env& env) {
    std::optional<std::string> text = row.empty() ? std::nullopt : std::optional(row);
    Form form;
    Field& field = form.value("instalment", text, Phrase::ask_instalment, Phrase::about_instalment, prompt.speech());
    field.is_needed = is_needed;
    field.take = [&](const std::string& line) {
        require_promise(promise_of(line, env), env.day_or_today(told.on));
        text = line;
    };
    form.ask_all();
    const Move move = form.fill(prompt);
    row = text.value_or("");
    return move;
}

Move type_rows(Prompt& prompt, Options& told, Env& env, Move from) {
    auto& rows = told.instalments;
    for (std::size_t at = from == Move::on || rows.empty() ? 0 : rows.size() - 1;;) {
        if (at == rows.size()) rows.emplace_back();
        prompt.say(prompt.speech()(Phrase::instalment_row, {{"number", at + 1}}));
        const Move move = type_row(prompt, rows[at], at == 0, told, env);
        const bool has_ended = rows[at].empty();
        if (has_ended) rows.resize(at);
        if (move == Move::back && at == 0) return Move::back;
        if (move == Move::on && has_ended) break;
        at = move == Move::back ? at - 1 : at + 1;
    }
    Money sum;
    for (const auto& row : rows) sum += promise_of(row, env).amount;
    prompt.say(prompt.speech()(Phrase::instalment_rows, {{"count", rows.size()}, {"amount", sum}}));
    return Move::on;
}

void ask(Form& form, Options& told, Env& env) {
    ask_case(form, env, told.target, told.as_seen);
    Field rows("instalments", Phrase::field_instalments, Phrase::about_instalment);
    rows.is_needed = true;
    rows.is_told = [&told] { return !told.instalments.empty(); };
    rows.check = [&told, &env] { deed_of(told, env); };
    rows.ask = [&told, &env](Prompt& prompt, Move from) { return type_rows(prompt, told, env, from); };
    form.add(std::move(rows));
    ask_to_mend(form, env, told);
}

void run(Options& told, Env& env) {
    Form form;
    ask(form, told, env);
    const auto papers = read_papers(told.attach);
    Agree::Result done;
    std::vector<DocumentFile> kept;
    form.perform(env, Phrase::example_case_agree, [&] {
        const Agree deed = deed_of(told, env);
        Ledger& ledger = env.ledger();
        Ledger::Act act(ledger);
        done = ledger.perform(deed);
        kept = keep_papers(ledger, papers, CaseFile::table, done.file.id, deed.on);
        act.commit();
    });
    Document document = answer(done, env.say());
    say_papers(document, kept, env.say());
    env.reply(std::move(document), done.file.id.text(), env.say(Phrase::reply_next_promised, {{"case", done.file.id.text()}}));
}

}  // namespace

Run case_agree_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("case", told->target, Phrase::arg_case);
    telling.positional("instalments", told->instalments, Phrase::arg_instalments);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
