#include "cli/brought_again.hpp"

#include "cli/act.hpp"
#include "core/journal/chain.hpp"
#include "core/report/columns.hpp"
#include "core/store/cases.hpp"

namespace arrears {
namespace {

struct Side {  // of the comparison: a case that stands, or the filing
    std::string typed;  // what --if-duplicate takes for it
    Phrase what;
    std::string employer;
    Date received;
    Channel channel;
    std::optional<Money> claimed;
    std::optional<int> workers;
    std::optional<Period> period;
    std::string officer;
};

std::vector<std::string> texts_of(const Side& side, const Speech& say) {
    return {side.typed, say(side.what), side.employer, side.received.iso(), say(phrase(side.channel)),
            staged_amount(Stage::claimed, side.claimed, say) + workers_text(side.workers, say),
            side.period ? side.period->text() : std::string(), side.officer};
}

Side side_of(Id number, Names& names, Env& env) {
    const CaseAtHand of = case_at_hand(env.open().sql(), number);
    const Standing at = of.standing();
    std::optional<Period> period;
    if (of.file.period_from) period = Period{*of.file.period_from, of.file.period_to.value_or(*of.file.period_from)};
    return {"link:" + number.text(), Phrase::standing_case, called(employer_of(env.open().sql(), of.file), env.say()), of.file.received_on, of.file.channel,
            at.amount(Stage::claimed), at.workers_claimed, period, names.officer(of.file.officer)};
}

std::vector<std::string> side_by_side(const FileComplaint& deed, const std::vector<LikelySame>& same, Env& env) {
    Names names(env.open().sql());
    std::vector<std::vector<std::string>> rows;
    for (const LikelySame& one : same) rows.push_back(texts_of(side_of(one.number, names, env), env.say()));
    const auto workers = deed.workers || deed.worker_lines.empty() ? deed.workers : std::optional(static_cast<int>(deed.worker_lines.size()));
    const std::string employer = deed.employer ? names.employer(*deed.employer) : env.say()(Phrase::employer_unclear);
    rows.push_back(texts_of({std::string(code(IfDuplicate::new_case)), Phrase::this_filing, employer, deed.received_on, deed.channel, deed.claimed, workers,
                             deed.period, env.officer()->name}, env.say()));
    return aligned(rows);
}

}  // namespace

DuplicateChoice DuplicateChoice::parse(std::string_view text) {
    const std::string wanted = typed(text);
    const std::size_t colon = wanted.find(':');
    DuplicateChoice choice{read_word<IfDuplicate>(wanted.substr(0, colon)), {}};
    if (colon == std::string::npos) return choice;
    if (choice.what != IfDuplicate::link) read_word<IfDuplicate>(wanted);  // refused: no word has a colon
    choice.link_to = wanted.substr(colon + 1);
    return choice;
}

FileComplaint::Result perform_or_ask(const FileComplaint& deed, Env& env, std::optional<ShownCases>& shown) {
    Ledger& ledger = env.ledger();
    const std::int64_t before = head_of(ledger.sql(), ledger.office().id.writer()).seq;
    try {
        return ledger.perform(deed);
    } catch (Error& error) {
        if (error.fault() != Fault::undecided || error.field() != "if_duplicate") throw;
        const auto same = likely_same_cases(deed, ledger.desk());
        shown = ShownCases{before, {}};
        for (const LikelySame& one : same) shown->cases.push_back(one.number);
        throw error.among(side_by_side(deed, same, env));
    }
}

std::optional<Id> case_to_link(const FileComplaint& deed, const std::optional<DuplicateChoice>& choice, Env& env) {
    if (deed.if_duplicate != IfDuplicate::link) return std::nullopt;
    std::optional<Id> to;
    if (choice->link_to) to = the_case(env.open(), *choice->link_to, env.today());
    else if (const auto same = likely_same_cases(deed, env.ledger().desk()); same.size() == 1) to = same.front().number;
    if (to && deed.from_ref) throw Error(Fault::refused, Phrase::link_loses_reference, {{"case", to->text()}}).in("if_duplicate");
    return to;
}

AddContact contact_of(const FileComplaint& deed, Id to) {
    AddContact contact;
    contact.case_id = to;
    contact.channel = deed.channel;
    contact.on = deed.received_on;
    contact.person = deed.complainant;
    contact.in_charge = deed.in_charge;
    contact.worker_lines = deed.worker_lines;
    for (const Person& person : deed.representatives) contact.worker_lines.push_back({person, {}});
    contact.claimed = deed.claimed;
    contact.workers = deed.workers;
    contact.call = deed.call;
    contact.note = deed.note;
    if (deed.shown) contact.shown_at = deed.shown->seq;
    return contact;
}

Document answer(const AddContact::Result& linked, Env& env) {
    const Speech& say = env.say();
    const Contact& contact = linked.contact;
    Document document;
    document.say(say(Phrase::contact_added, {{"case", linked.file.id.text()}, {"employer", called(linked.employer, say)}, {"channel", phrase(contact.channel)},
                                             {"times", linked.times}, {"officer", env.officer()->name}}));
    const bool says_otherwise = (contact.claimed_fen && contact.claimed_fen != linked.claimed) || (contact.workers && contact.workers != linked.workers);
    if (says_otherwise)
        document.say(say(Phrase::contact_says_otherwise,
                         {{"said", staged_amount(Stage::claimed, contact.claimed_fen, say)}, {"workers", workers_text(contact.workers, say)},
                          {"stands", staged_amount(Stage::claimed, linked.claimed, say) + workers_text(linked.workers, say)}}));
    if (linked.listed > 0) document.say(say(Phrase::contact_workers_listed, {{"workers", linked.listed}}));
    document.datum("case", linked.file.id.full()).datum("employer", employer_value(linked.employer));
    document.datum("due", Nothing{}).datum("step", Nothing{}).datum("linked", true).datum("contacts", std::int64_t{linked.times});
    document.table({"missing", {}, {{"", ""}}, {}, {}, true});
    return document;
}

}  // namespace arrears
