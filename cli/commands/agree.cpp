#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "cli/worker_list.hpp"
#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::vector<std::string> instalments;
    std::optional<std::string> worker_file;
    std::vector<WorkerLine> lines;        // read or typed
    std::optional<std::int64_t> as_seen;  // how the case stood when it was shown
};

// What the workers of the list have together, without what was paid before; nothing where that is not known.
std::optional<Money> to_come(const Options& told, Env& env) {
    if (told.lines.empty() || !told.target) return std::nullopt;
    Money sum = -case_at_hand(env.open().sql(), the_case(env.open(), *told.target, env.today())).standing(env.day_or_today(told.on)).paid;
    for (const WorkerLine& line : told.lines) {
        if (!line.amount) return std::nullopt;
        sum += *line.amount;
    }
    return sum > Money() ? std::optional(sum) : std::nullopt;
}

// AMOUNT@DATE, or @DATE alone for all that the list comes to.
PromisedSum promise_of(const std::string& text, const Options& told, Env& env) {
    const std::string wanted = typed(text);
    const std::size_t at = wanted.find('@');
    const auto all = at == 0 ? to_come(told, env) : std::nullopt;
    if (at == std::string::npos || (at == 0 && !all) || at + 1 == wanted.size())
        throw Error(Fault::invalid, Phrase::instalment_unreadable, {{"text", excerpt(text)}}).in("instalments");
    return {all ? *all : Money::parse(wanted.substr(0, at)), env.day({wanted.substr(at + 1)}, Nearest::future)};
}

// Before the act: standard input may keep one waiting. At a terminal a list is typed, by the form.
void read_list(Options& told, Env& env) {
    const bool is_typed = told.worker_file == "-" && env.can_ask();
    if (told.worker_file && !is_typed && told.lines.empty()) told.lines = read_worker_list(*told.worker_file);
}

Agree deed_of(const Options& told, Env& env) {
    Agree deed;
    deed.case_id = the_case(env.open(), *told.target, env.today());
    deed.on = env.day_or_today(told.on);
    for (const auto& text : told.instalments) deed.instalments.push_back(promise_of(text, told, env));
    deed.workers = told.lines;
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
    for (const JoinedRows& rows : done.joined) document.say(say(Phrase::reply_rows_joined, {{"row", rows.row}, {"first", rows.first}}));
    if (done.workers > 0) document.say(say(Phrase::reply_agreed_workers, {{"count", done.workers}}));
    if (done.new_workers > 0) document.say(say(Phrase::reply_workers_added, {{"count", done.new_workers}}));
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
        require_promise(promise_of(line, told, env), env.day_or_today(told.on));
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
    for (const auto& row : rows) sum += promise_of(row, told, env).amount;
    prompt.say(prompt.speech()(Phrase::instalment_rows, {{"count", rows.size()}, {"amount", sum}}));
    return Move::on;
}

void ask(Form& form, Options& told, Env& env) {
    ask_case(form, env, told.target, told.as_seen);
    Field list("worker-file", Phrase::field_file, Phrase::about_worker_name);
    list.is_asked = true;
    list.applies = [&told] { return told.worker_file.has_value(); };
    list.is_told = [&told] { return told.worker_file != "-"; };
    list.check = [&told, &env] { read_list(told, env); };
    list.ask = [&told](Prompt& prompt, Move from) { return type_worker_list(prompt, told.lines, from, Phrase::ask_worker_agreed); };
    form.add(std::move(list));
    Field rows("instalments", Phrase::field_instalments, Phrase::about_instalment);
    rows.is_needed = true;
    rows.is_told = [&told] { return !told.instalments.empty(); };
    rows.check = [&told, &env] { read_list(told, env), deed_of(told, env); };
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
    form.perform(env, told.worker_file ? Phrase::example_case_agree_list : Phrase::example_case_agree, [&] {
        read_list(told, env);
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
    telling.option("-w,--worker-file", told->worker_file, Phrase::help_workers_agreed_file, Phrase::arg_file);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
