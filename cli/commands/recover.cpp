#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/work/agreement.hpp"
#include "core/work/payment.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
    std::optional<Money> amount;
    std::optional<Payer> payer;
    std::optional<Means> means;
    std::optional<int> workers;
    std::optional<std::string> proof;
    bool over = false, promised = false;
    std::optional<TypedDay> due;
};

RecordPayment deed_of(const Options& told, Env& env) {
    RecordPayment deed;
    const Numbered target = the_record(env.open(), *told.target, env.today());
    if (target.table == Inspection::table) deed.inspection = target.id;
    else if (target.table == CaseFile::table) deed.case_id = target.id;
    else throw Error(Fault::usage, Phrase::recover_target, {{"text", excerpt(*told.target)}}).in("target");
    deed.amount = *told.amount;
    deed.on = env.day_or_today(told.on);
    deed.payer = told.payer.value_or(Payer::employer);
    deed.means = told.means.value_or(Means::bank);
    deed.workers = told.workers;
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

// A promise is no money: it waits in due, and is used up by what is paid.
void promise(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case);
    missing.unless(told.amount.has_value(), Phrase::field_amount);
    missing.unless(told.due.has_value(), Phrase::field_due);
    missing.check(env, Phrase::example_promise);
    const auto done = env.ledger().perform(PromisePayment{the_case(env.open(), *told.target, env.today()), env.day_or_today(told.on),
                                                          {*told.amount, env.day(*told.due, Nearest::future)}, told.note});
    const Speech& say = env.say();
    const std::string number = done.file.id.text();
    Document document;
    document.say(say(Phrase::promised, {{"case", number}, {"employer", done.employer.name}, {"amount", done.instalment.amount_fen}, {"due", done.instalment.due_on}}));
    if (done.outstanding) document.say(say(Phrase::reply_outstanding, {{"outstanding", *done.outstanding}, {"base", phrase(*done.base)}}));
    document.datum("case", done.file.id.full()).datum("promised_fen", done.instalment.amount_fen).datum("due", done.instalment.due_on);
    env.reply(std::move(document), number, say(Phrase::reply_next_promised, {{"case", number}}));
}

void run(const Options& told, Env& env) {
    if (told.promised) return promise(told, env);
    if (told.due) throw Error(Fault::usage, Phrase::due_needs_promised).in("due");
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_case_or_inspection);
    missing.unless(told.amount.has_value(), Phrase::field_amount);
    missing.check(env, Phrase::example_recover);
    const auto recorded = env.ledger().perform(deed_of(told, env));
    const bool is_paid_up = recorded.is_case_open && recorded.outstanding == Money();
    const std::string next = is_paid_up ? env.say(Phrase::reply_paid_up, {{"base", phrase(*recorded.base)}, {"case", recorded.payment.case_id->text()}})
                                        : env.say()(Phrase::reply_undo);
    env.reply(answer(recorded, env), recorded.payment.id.text("P"), next);
}

}  // namespace

Run recover_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("target", told->target, Phrase::arg_case_or_inspection);
    telling.positional("amount", told->amount, Phrase::arg_amount);
    telling.option("--by", told->payer, Phrase::help_by, Phrase::arg_word);
    telling.option("--means", told->means, Phrase::help_means, Phrase::arg_word);
    telling.option("-n,--workers", told->workers, Phrase::help_workers_reached, Phrase::arg_number);
    telling.option("--proof", told->proof, Phrase::help_proof, Phrase::arg_text);
    telling.flag("--over", told->over, Phrase::help_over);
    telling.flag("--promised", told->promised, Phrase::help_promised);
    telling.option("--due", told->due, Phrase::help_promised_due, Phrase::arg_date);
    tell_on(telling, *told);
    tell_note(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
