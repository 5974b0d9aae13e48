#include "core/work/aid.hpp"

#include <map>
#include <span>

namespace arrears {
namespace {

Aid standing_aid(const Desk& desk, Id id) {
    if (auto found = find<Aid>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::aid_unknown, {{"aid", id.text(Aid::letter)}});
}

// Of whichever station.
std::vector<Aid> parts_of(const Desk& desk, Id total) {
    return all<Aid>(desk.sql, "WHERE writer IN (SELECT writer FROM office) AND part_of = $1 AND void_act IS NULL ORDER BY id", {to_cell(total)});
}

// The parts that are told of a total, and what comes to them, are no more than it, of person-times and of money.
void require_within(const Aid& whole, std::int64_t times, Money amount, const Desk& desk) {
    const std::string number = whole.id.text(Aid::letter);
    for (const Aid& other : parts_of(desk, whole.id)) times += other.times, amount += other.amount_fen.value_or(Money());
    if (times > whole.times) throw Error(Fault::refused, Phrase::aid_parts_exceed_times, {{"aid", number}, {"times", times}, {"whole", whole.times}}).in("times");
    if (amount > whole.amount_fen.value_or(Money()))
        throw Error(Fault::refused, Phrase::aid_parts_exceed_amount, {{"aid", number}, {"amount", amount}, {"whole", whole.amount_fen.value_or(Money())}}).in("amount");
}

Aid whole_of(const BroughtTotal& part, const Desk& desk) {
    Aid whole = standing_aid(desk, *part.part_of);
    const std::string number = whole.id.text(Aid::letter);
    if (whole.kind != AidKind::various || whole.part_of) throw Error(Fault::refused, Phrase::aid_no_total, {{"aid", number}}).in("part-of");
    require_within(whole, part.times, part.amount.value_or(Money()), desk);
    if (part.persons && whole.persons && *part.persons > *whole.persons)
        throw Error(Fault::refused, Phrase::aid_parts_exceed_persons, {{"aid", number}, {"persons", *part.persons}, {"whole", *whole.persons}}).in("persons");
    return whole;
}

void require_total(const BroughtTotal& total) {
    constexpr int most_times = 10'000'000;
    require_name(total.from);
    require_amount(total.amount);
    if (total.times < 1 || total.times > most_times) throw Error(Fault::invalid, Phrase::aid_times, {{"times", total.times}, {"most", most_times}}).in("times");
    if (total.persons && (*total.persons < 1 || *total.persons > total.times))
        throw Error(Fault::invalid, Phrase::aid_persons, {{"persons", *total.persons}, {"times", total.times}}).in("persons");
}

void require_fitting(const GiveAid& deed, const Desk& desk) {
    desk.require_past(deed.on);
    if (deed.caused_on && *deed.caused_on > deed.on)
        throw Error(Fault::invalid, Phrase::aid_before_cause, {{"day", deed.on}, {"caused", *deed.caused_on}}).in("caused-on");
    if (deed.total) return require_total(*deed.total);
    if (deed.kind == AidKind::various) throw Error(Fault::invalid, Phrase::aid_various_of_one).in("kind");
    if (deed.to.empty()) throw Error(Fault::invalid, Phrase::aid_to_nobody).in("to");
    for (const Aided& one : deed.to) {
        if (!one.known) require_name(one.who.name);
        require_amount(one.amount);
    }
}

}  // namespace

Decision<GiveAid::Result> decide(const GiveAid& deed, const Desk& desk) {
    require_fitting(deed, desk);
    const auto file = deed.case_id ? find<CaseFile>(desk.sql, *deed.case_id) : std::nullopt;
    if (deed.case_id && !file) throw Error(Fault::not_found, Phrase::case_unknown, {{"case", deed.case_id->text()}});
    if (file && file->kind == CaseKind::report) throw Error(Fault::not_found, Phrase::aid_nobody_of_case, {{"case", file->id.text()}}).in("to");
    if (file && deed.on < file->received_on)
        throw Error(Fault::refused, Phrase::day_before_case, {{"day", deed.on}, {"case", file->id.text()}, {"received", file->received_on}}).in("on");
    const auto whole = deed.total && deed.total->part_of ? std::optional(whole_of(*deed.total, desk)) : std::nullopt;
    Draft draft(desk);
    GiveAid::Result result;
    Aid aid;
    aid.kind = deed.kind;
    // A part is told of its total, wherever and whenever that is: every report has both or neither.
    aid.on_day = whole ? whole->on_day : deed.on;
    aid.month = Month(aid.on_day);
    aid.region = whole ? whole->region : deed.region.value_or(file ? file->region : desk.office.region);
    const auto campaign = whole ? std::nullopt : choose_campaign(deed.campaign, aid.region, deed.on, desk, draft);
    if (deed.campaign.automatic) result.campaign = campaign;
    if (campaign) aid.campaign = campaign->id;
    if (whole) aid.campaign = whole->campaign;
    aid.case_id = deed.case_id;
    aid.way = deed.way;
    aid.cause = draft.words(deed.cause);
    aid.caused_on = deed.caused_on;
    aid.referrer = draft.words(deed.referrer);
    aid.officer = desk.signature.officer;
    aid.note = draft.words(deed.note);
    if (deed.total) {
        aid.id = draft.next<Aid>(aid.on_day.year());
        aid.brought_from = deed.total->from;
        aid.times = deed.total->times;
        aid.persons = deed.total->persons;
        aid.amount_fen = deed.total->amount;
        aid.part_of = deed.total->part_of;
        result.aid.push_back(aid);
    }
    for (const Aided& one : deed.to) {
        aid.id = draft.next<Aid>(aid.on_day.year());
        aid.person = one.known ? one.known : draft.person(one.who);
        aid.amount_fen = one.amount;
        result.aid.push_back(aid);
    }
    draft.put_many(result.aid);
    return {std::move(draft), std::move(result)};
}

Decision<VoidAid::Result> decide(const VoidAid& deed, const Desk& desk) {
    const Aid aid = standing_aid(desk, deed.aid);
    if (const auto parts = parts_of(desk, aid.id); !parts.empty())
        throw Error(Fault::refused, Phrase::aid_has_parts, {{"aid", aid.id.text(Aid::letter)}, {"part", parts.front().id.text(Aid::letter)}});
    Draft draft(desk);
    draft.because(deed.reason);
    draft.take_away(aid);
    return {std::move(draft), {aid}};
}

void require_parts_fit(const Desk& desk, std::span<const Id> coming_back) {
    std::map<Id, std::pair<std::int64_t, Money>> told;
    for (const Id id : coming_back) {
        const auto part = find_even_void<Aid>(desk.sql, id);
        if (!part || !part->part_of || find<Aid>(desk.sql, id)) continue;
        auto& [times, amount] = told[*part->part_of];
        times += part->times, amount += part->amount_fen.value_or(Money());
    }
    for (const auto& [whole, more] : told)
        if (const auto of = find<Aid>(desk.sql, whole)) require_within(*of, more.first, more.second, desk);
}

}  // namespace arrears
