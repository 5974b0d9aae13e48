// Mistakes: a record that should not be there is made void with a reason; money that went back is a fact.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/work/aid.hpp"
#include "core/work/ending.hpp"
#include "core/work/inspection.hpp"
#include "core/work/payment.hpp"

namespace arrears {
namespace {

struct Options : ActOptions {
    std::optional<std::string> target;
};

void require_told(const Options& told, Phrase target, bool needs_reason, Phrase example) {
    Missing missing;
    missing.unless(told.target.has_value(), target);
    missing.unless(!needs_reason || told.note, Phrase::field_reason);
    missing.check(example);
}

Id record_of(const Options& told, Env& env, std::string_view table, Phrase unknown, const char* argument) {
    const Numbered found = the_record(env.open(), *told.target, env.today());
    if (found.table != table) throw Error(Fault::not_found, unknown, {{argument, excerpt(*told.target)}});
    return found.id;
}

Document voided(const std::string& number, const std::string& full, const std::string& what, Env& env) {
    Document document;
    document.say(env.say(Phrase::voided, {{"record", number}, {"what", what}}));
    document.datum("voided", full);
    return document;
}

void void_case(const Options& told, Env& env) {
    require_told(told, Phrase::field_case, true, Phrase::example_case_void);
    const auto done = env.ledger().perform(VoidCase{the_case(env.open(), *told.target, env.today()), *told.note});
    env.reply(voided(done.file.id.text(), done.file.id.full(), called(done.employer, env.say()), env), done.file.id.text(), env.say()(Phrase::reply_undo));
}

void void_payment(const Options& told, Env& env) {
    require_told(told, Phrase::field_payment, true, Phrase::example_payment_void);
    const auto done = env.ledger().perform(VoidPayment{record_of(told, env, Payment::table, Phrase::payment_unknown, "payment"), *told.note});
    const std::string number = done.payment.id.text("P");
    env.reply(voided(number, done.payment.id.full("P"), env.say(Phrase::reply_paid_amount, {{"amount", done.payment.amount_fen}}), env), number, env.say()(Phrase::reply_undo));
}

void void_inspection(const Options& told, Env& env) {
    require_told(told, Phrase::field_inspection, true, Phrase::example_inspection_void);
    const auto done = env.ledger().perform(VoidInspection{record_of(told, env, Inspection::table, Phrase::inspection_unknown, "inspection"), *told.note});
    const std::string number = done.inspection.id.text("I");
    env.reply(voided(number, done.inspection.id.full("I"), env.say()(phrase(done.inspection.result)), env), number, env.say()(Phrase::reply_undo));
}

void void_aid(const Options& told, Env& env) {
    require_told(told, Phrase::field_aid, true, Phrase::example_aid_void);
    const auto done = env.ledger().perform(VoidAid{record_of(told, env, Aid::table, Phrase::aid_unknown, "aid"), *told.note});
    const std::string number = done.aid.id.text(Aid::letter);
    env.reply(voided(number, done.aid.id.full(Aid::letter), env.say()(phrase(done.aid.kind)), env), number, env.say()(Phrase::reply_undo));
}

void return_payment(const Options& told, Env& env) {
    require_told(told, Phrase::field_payment, false, Phrase::example_payment_return);
    ReturnPayment deed;
    deed.payment = record_of(told, env, Payment::table, Phrase::payment_unknown, "payment");
    deed.on = env.day_or_today(told.on);
    deed.note = told.note;
    const auto done = env.ledger().perform(deed);
    Document document;
    document.say(env.say(Phrase::returned, {{"payment", done.returned.id.text("P")}, {"of", done.payment.id.text("P")}, {"amount", done.payment.amount_fen}, {"day", done.returned.on_day}}));
    document.datum("payment", done.returned.id.full("P")).datum("returns", done.payment.id.full("P")).datum("amount_fen", done.returned.amount_fen);
    env.reply(std::move(document), done.returned.id.text("P"), env.say()(Phrase::reply_undo));
}

Run mistake_command(Telling& telling, Phrase target, bool has_day, void (*run)(const Options&, Env&)) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->target, target);
    if (has_day) tell_on(telling, *told);
    telling.option("-m,--note", told->note, has_day ? Phrase::help_note : Phrase::help_reason, Phrase::arg_text);
    return [told, run](Env& env) { run(*told, env); };
}

}  // namespace

Run case_void_command(Telling& telling) { return mistake_command(telling, Phrase::arg_case, false, void_case); }
Run payment_void_command(Telling& telling) { return mistake_command(telling, Phrase::arg_payment, false, void_payment); }
Run inspection_void_command(Telling& telling) { return mistake_command(telling, Phrase::arg_inspection, false, void_inspection); }
Run aid_void_command(Telling& telling) { return mistake_command(telling, Phrase::arg_record, false, void_aid); }
Run payment_return_command(Telling& telling) { return mistake_command(telling, Phrase::arg_payment, true, return_payment); }

}  // namespace arrears
