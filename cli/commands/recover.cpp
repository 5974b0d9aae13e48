#include <algorithm>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/papers.hpp"
#include "core/work/agreement.hpp"
#include "cli/worker_list.hpp"
#include "core/store/cases.hpp"
#include "core/work/payment.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::optional<Money> amount;
    std::optional<Payer> payer;
    std::optional<Means> means;
    std::optional<int> workers;
    std::optional<std::string> worker_file, proof;
    bool over = false, promised = false;
    std::optional<TypedDay> due;
    std::vector<Reached> reached;         // workers of the case
    std::optional<std::int64_t> as_seen;  // how the case stood when it was shown
};

Numbered target_of(const std::string& text, Env& env) {
    const Numbered target = the_record(env.open(), text, env.today());
    if (target.table == Inspection::table || target.table == CaseFile::table) return target;
    throw Error(Fault::invalid, Phrase::recover_target, {{"text", excerpt(text)}}).in("target");
}

// The case that the money belongs to, where there is one.
std::optional<Id> case_of(const Numbered& target, Env& env) {
    if (target.table == CaseFile::table) return target.id;
    const auto visit = find<Inspection>(env.open().sql(), target.id);
    return visit ? visit->case_id : std::nullopt;
}

RecordPayment deed_of(const Options& told, Env& env) {
    Missing missing;  // the list has no amounts to add up
    missing.unless(told.amount.has_value(), Phrase::field_amount);
    missing.check(Phrase::example_recover);
    RecordPayment deed;
    const Numbered target = target_of(*told.target, env);
    if (target.table == Inspection::table) deed.inspection = target.id;
    else deed.case_id = target.id;
    deed.amount = *told.amount;
    deed.on = env.day_or_today(told.on);
    deed.payer = told.payer.value_or(Payer::employer);
    deed.means = told.means.value_or(Means::bank);
    deed.workers = told.workers;
    deed.reached = told.reached;
    deed.as_seen = told.as_seen;
    deed.proof = told.proof;
    deed.over = told.over;
    deed.note = told.note;
    return deed;
}

Document answer(const RecordPayment::Result& recorded, Env& env) {
    const Speech& say = env.say();
    const Payment& payment = recorded.payment;
    const std::string of = payment.case_id ? payment.case_id->text() : payment.inspection->text("I");
    Document document;
    document.say(say(Phrase::recovered, {{"payment", payment.id.text("P")}, {"of", of}, {"employer", recorded.employer.name},
                                         {"amount", payment.amount_fen}, {"payer", phrase(payment.payer)}, {"means", phrase(payment.means)},
                                         {"workers", workers_text(payment.workers, say)}}));
    if (!payment.proof) document.say(say(Phrase::reply_no_proof));
    if (recorded.are_shares_untold) document.say(say(Phrase::reply_shares_untold, {{"payment", payment.id.text("P")}}));
    const bool is_paid = recorded.outstanding && *recorded.outstanding == Money();
    if (payment.case_id && !recorded.outstanding) document.say(say(Phrase::reply_outstanding_unknown));
    if (recorded.outstanding && !is_paid && recorded.is_case_open)
        document.say(say(Phrase::reply_outstanding, {{"outstanding", *recorded.outstanding}, {"base", phrase(*recorded.base)}}));
    if (payment.case_id && !recorded.is_case_open) document.say(say(Phrase::reply_case_ended, {{"case", of}}));
    document.datum("payment", payment.id.full("P"));
    document.datum("case", payment.case_id ? Value(payment.case_id->full()) : Value(Nothing{}));
    document.datum("amount_fen", payment.amount_fen);
    document.datum("outstanding_fen", recorded.outstanding ? Value(*recorded.outstanding) : Value(Nothing{}));
    document.datum("outstanding_base", recorded.base ? Value(std::string(code(*recorded.base))) : Value(Nothing{}));
    return document;
}

void ask_promise(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    ask_case(form, env, told.target, told.as_seen);
    Field& amount = form.value("amount", told.amount, Phrase::ask_promised, Phrase::about_promised, say);
    amount.is_needed = true;
    amount.listed = Phrase::field_amount;
    amount.take = [&told, &env](const std::string& text) {
        const Date on = env.day_or_today(told.on);
        const Money read = Money::parse(text);
        require_promise({read, on}, on);
        told.amount = read;
    };
    Field& due = form.value("due", told.due, Phrase::ask_promised_due, Phrase::about_promised_due, say);
    due.is_needed = true;
    due.listed = Phrase::field_due;
    due.take = [&told, &env](const std::string& text) {
        require_promise({*told.amount, env.day({text}, Nearest::future)}, env.day_or_today(told.on));
        told.due = TypedDay{text};
    };
    ask_to_mend(form, env, told);
}

// A promise is no money: it waits in due, and is used up by what is paid.
void promise(Options& told, Env& env) {
    Form form;
    ask_promise(form, told, env);
    const auto papers = read_papers(told.attach);
    PromisePayment::Result done;
    std::vector<DocumentFile> kept;
    form.perform(env, Phrase::example_promise, [&] {
        PromisePayment deed{the_case(env.open(), *told.target, env.today()), env.day_or_today(told.on),
                            {*told.amount, env.day(*told.due, Nearest::future)}, told.note};
        deed.as_seen = told.as_seen;
        Ledger& ledger = env.ledger();
        Ledger::Act act(ledger);
        done = ledger.perform(deed);
        kept = keep_papers(ledger, papers, CaseFile::table, done.file.id, deed.on);
        act.commit();
    });
    const Speech& say = env.say();
    const std::string number = done.file.id.text();
    Document document;
    document.say(say(Phrase::promised, {{"case", number}, {"employer", done.employer.name}, {"amount", done.instalment.amount_fen}, {"due", done.instalment.due_on}}));
    if (done.outstanding) document.say(say(Phrase::reply_outstanding, {{"outstanding", *done.outstanding}, {"base", phrase(*done.base)}}));
    document.datum("case", done.file.id.full()).datum("promised_fen", done.instalment.amount_fen).datum("due", done.instalment.due_on);
    say_papers(document, kept, say);
    env.reply(std::move(document), number, say(Phrase::reply_next_promised, {{"case", number}}));
}

bool is_list_read(const Options& told, const Env& env) { return told.worker_file && (told.worker_file != "-" || !env.can_ask()); }

std::optional<Money> sum_of(const std::vector<Reached>& reached) {
    Money sum;
    for (const Reached& one : reached) {
        if (!one.amount) return std::nullopt;
        sum += *one.amount;
    }
    return reached.empty() ? std::nullopt : std::optional(sum);
}

// Before the act: standard input may keep one waiting. At a terminal `-` is a choice, by the form.
void read_list(Options& told, Env& env) {
    if (!is_list_read(told, env) || !told.reached.empty()) return;
    const auto lines = read_worker_list(*told.worker_file);
    told.reached = reached_by(lines, env.open().sql(), case_of(target_of(*told.target, env), env), *told.target);
    if (!told.amount) told.amount = sum_of(told.reached);
}

// The list that is shown to choose from, and what was chosen of it.
struct Choice {
    struct Unpaid { Worker worker; std::optional<Money> left; };
    std::optional<Id> of;
    std::vector<Unpaid> unpaid;
    std::string shown;

    std::optional<Money> left(Id party) const {
        const auto found = std::ranges::find(unpaid, party, [](const Unpaid& one) { return one.worker.party.id; });
        return found == unpaid.end() ? std::nullopt : found->left;
    }
    // What those chosen are owed together; nothing where that is not known of each.
    std::optional<Money> sum(const std::vector<Reached>& reached) const {
        auto owed = reached;
        for (Reached& one : owed) one.amount = left(one.party);
        return sum_of(owed);
    }
};

void look_at_target(const std::string& text, Options& told, Choice& choice, Env& env) {
    const Numbered target = target_of(text, env);
    Sql& sql = env.open().sql();
    choice.of = case_of(target, env);
    choice.shown = target.id.text(target.table == Inspection::table ? Inspection::letter : CaseFile::letter);
    choice.unpaid.clear();
    told.as_seen.reset();
    if (!choice.of) return;
    const CaseAtHand of = case_at_hand(sql, *choice.of);
    choice.shown += "  " + called(employer_of(sql, of.file), env.say());
    told.as_seen = newest_event(sql, *choice.of);
    // Whoever reported an employer may be on the list: it is shown to nobody (Regulations 423 art. 9).
    if (of.file.kind == CaseKind::report) return;
    auto accounts = accounts_of(sql, of);
    for (const Party& party : unpaid_workers(sql, *choice.of))
        choice.unpaid.push_back({{party, person(sql, party.person).value_or(Person{})}, accounts[party.id].left()});
}

std::vector<std::string> rows_of(const std::vector<Choice::Unpaid>& unpaid, const Speech& say) {
    std::vector<std::string> rows;
    for (const auto& [worker, left] : unpaid)
        rows.push_back(masked(worker.person) + (left ? "  " + say(Phrase::reply_paid_amount, {{"amount", *left}}) : std::string()));
    return rows;
}

void ask_target(Form& form, Options& told, const std::shared_ptr<Choice>& choice, Env& env) {
    Field& target = form.value("target", told.target, Phrase::ask_case_or_inspection, Phrase::about_case_or_inspection, env.say());
    target.is_needed = true;
    target.listed = Phrase::field_case_or_inspection;
    target.standing = [&told, choice] { return choice->shown.empty() ? told.target.value_or("") : choice->shown; };
    target.take = [&told, choice, &env](const std::string& text) {
        look_at_target(text, told, *choice, env);
        told.target = text;
        told.reached.clear();
    };
    target.check = [&told, choice, &env] { look_at_target(*told.target, told, *choice, env); };
}

void ask_reached(Form& form, Options& told, const std::shared_ptr<Choice>& choice, Env& env) {
    Field pick("worker-file", Phrase::ask_workers_paid, Phrase::about_picks);
    pick.when = told.worker_file == "-" ? Field::When::always : Field::When::in_dialogue;
    pick.applies = [choice] { return !choice->unpaid.empty(); };
    pick.is_told = [&told] { return told.worker_file.has_value() || told.workers.has_value(); };
    pick.check = [&told, &env] { read_list(told, env); };
    pick.ask = [&told, choice](Prompt& prompt, Move) {
        prompt.say(prompt.speech()(Phrase::unpaid_workers, {{"case", choice->of->text()}, {"count", choice->unpaid.size()}}));
        const auto picked = prompt.pick(rows_of(choice->unpaid, prompt.speech()));
        if (!picked) return Move::back;
        told.reached.clear();
        for (const std::size_t row : *picked) told.reached.push_back({choice->unpaid[row].worker.party.id, {}});
        return Move::on;
    };
    form.add(std::move(pick));
}

// Of a payment that is not what they are owed together, what each of those chosen got.
void ask_shares(Form& form, Options& told, const std::shared_ptr<Choice>& choice) {
    Field shares("shares", Phrase::ask_worker_paid, Phrase::about_worker_paid);
    shares.when = Field::When::always;
    shares.is_told = [] { return true; };
    shares.applies = [&told, choice] { return !choice->unpaid.empty() && told.reached.size() > 1 && told.amount && choice->sum(told.reached) != *told.amount; };
    shares.ask = [&told, choice](Prompt& prompt, Move from) {
        std::size_t at = from == Move::on ? 0 : told.reached.size() - 1;
        while (at < told.reached.size()) {
            Reached& one = told.reached[at];
            const auto worker = std::ranges::find(choice->unpaid, one.party, [](const Choice::Unpaid& unpaid) { return unpaid.worker.party.id; });
            prompt.say(prompt.speech()(Phrase::worker_paid_row, {{"number", at + 1}, {"worker", masked(worker->worker.person)}}));
            Form row;
            Field& amount = row.value("share", one.amount, Phrase::ask_worker_paid, Phrase::about_worker_paid, prompt.speech());
            amount.suggestion = [&] { return worker->left ? worker->left->text() : std::string(); };
            row.ask_all();
            if (row.fill(prompt) == Move::on) ++at;
            else if (at == 0) return Move::back;
            else --at;
        }
        return Move::on;
    };
    form.add(std::move(shares));
}

// What those chosen are owed is mostly what they got; where it is not, a slip is caught here.
void ask_amount(Form& form, Options& told, const std::shared_ptr<Choice>& choice, Env& env) {
    Field& amount = form.value("amount", told.amount, Phrase::ask_recovered, Phrase::about_recovered, env.say());
    amount.is_needed = true;
    amount.listed = Phrase::field_amount;
    amount.is_told = [&told, &env] { return told.amount || is_list_read(told, env); };  // of which it may be the sum
    amount.suggestion = [&told, choice] {
        const auto sum = choice->sum(told.reached);
        return sum ? sum->text() : std::string();
    };
    Field confirm("confirm", Phrase::ask_recovered, Phrase::about_recovered);
    confirm.when = Field::When::always;
    confirm.is_told = [] { return true; };
    confirm.applies = [&told, choice] {
        const auto sum = choice->sum(told.reached);
        return sum && told.amount && *sum != *told.amount;
    };
    confirm.ask = [&told, &amount, choice](Prompt& prompt, Move from) {
        if (from == Move::back) return Move::back;  // it was confirmed; what comes before it is wanted
        const auto answer = prompt.confirm(prompt.speech()(Phrase::picked_sum_differs, {{"workers", told.reached.size()},
                                                           {"sum", *choice->sum(told.reached)}, {"amount", *told.amount}}));
        if (answer.value_or(false)) return Move::on;
        amount.is_asked = true;  // even where it was told on the command line
        return Move::back;
    };
    form.add(std::move(confirm));
    ask_shares(form, told, choice);
}

// A word of the officer's last payment.
template <FixedWord E>
std::string last_word(Env& env, std::string_view statement, E otherwise) {
    const auto found = env.open().sql().text(statement, {env.open().office().id.writer().number(), env.officer()->id.number()});
    return env.say()(phrase(found ? from_code<E>(*found).value_or(otherwise) : otherwise));
}

void ask(Form& form, Options& told, Env& env) {
    const Speech& say = env.say();
    const auto choice = std::make_shared<Choice>();
    ask_target(form, told, choice, env);
    ask_reached(form, told, choice, env);
    ask_amount(form, told, choice, env);
    Field& payer = form.word<Payer>("by", told.payer, Phrase::label_payer, say);
    payer.suggestion = [&env] {
        return last_word(env, "SELECT payer FROM payment WHERE writer = $1 AND officer = $2 AND void_act IS NULL ORDER BY id DESC LIMIT 1", Payer::employer);
    };
    Field& means = form.word<Means>("means", told.means, Phrase::label_means, say);
    means.suggestion = [&env] {
        return last_word(env, "SELECT means FROM payment WHERE writer = $1 AND officer = $2 AND void_act IS NULL ORDER BY id DESC LIMIT 1", Means::bank);
    };
    Field& workers = form.value("workers", told.workers, Phrase::ask_workers_paid, Phrase::about_workers_paid, say);
    workers.applies = [&told] { return told.reached.empty(); };
    Field& proof = form.value("proof", told.proof, Phrase::label_proof, Phrase::about_proof, say);
    for (Field* field : {&payer, &means, &workers, &proof}) field->when = Field::When::in_dialogue;
    ask_to_mend(form, env, told);
}

void run(Options& told, Env& env) {
    if (told.promised) return promise(told, env);
    if (told.due) throw Error(Fault::usage, Phrase::due_needs_promised).in("due");
    Form form;
    ask(form, told, env);
    const auto papers = read_papers(told.attach);
    RecordPayment::Result recorded;
    std::vector<DocumentFile> kept;
    form.perform(env, Phrase::example_recover, [&] {
        read_list(told, env);
        const RecordPayment deed = deed_of(told, env);
        Ledger& ledger = env.ledger();
        Ledger::Act act(ledger);
        recorded = ledger.perform(deed);
        kept = keep_papers(ledger, papers, Payment::table, recorded.payment.id, deed.on);
        act.commit();
    });
    Document document = answer(recorded, env);
    say_papers(document, kept, env.say());
    const bool is_paid_up = recorded.is_case_open && recorded.outstanding == Money();
    const std::string next = is_paid_up ? env.say(Phrase::reply_paid_up, {{"base", phrase(*recorded.base)}, {"case", recorded.payment.case_id->text()}})
                                        : env.say()(Phrase::reply_undo);
    env.reply(std::move(document), recorded.payment.id.text("P"), next);
}

}  // namespace

Run recover_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("target", told->target, Phrase::arg_case_or_inspection);
    telling.positional("amount", told->amount, Phrase::arg_amount);
    telling.option("--by", told->payer, Phrase::help_by, Phrase::arg_word);
    telling.option("--means", told->means, Phrase::help_means, Phrase::arg_word);
    telling.option("-n,--workers", told->workers, Phrase::help_workers_reached, Phrase::arg_number);
    telling.option("-w,--worker-file", told->worker_file, Phrase::help_workers_paid_file, Phrase::arg_file);
    telling.option("--proof", told->proof, Phrase::help_proof, Phrase::arg_text);
    telling.flag("--over", told->over, Phrase::help_over);
    telling.flag("--promised", told->promised, Phrase::help_promised);
    telling.option("--due", told->due, Phrase::help_promised_due, Phrase::arg_date);
    tell_on(telling, *told);
    tell_note(telling, *told);
    tell_attach(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
