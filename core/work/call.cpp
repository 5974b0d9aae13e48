#include "core/work/call.hpp"

namespace arrears {

Call standing_call(const Desk& desk, Id id) {
    if (auto found = find<Call>(desk.sql, id)) return std::move(*found);
    throw Error(Fault::not_found, Phrase::call_unknown, {{"call", id.text("C")}});
}

Decision<TakeCall::Result> decide(const TakeCall& deed, const Desk& desk) {
    desk.require_past(deed.on);
    if (deed.matter.empty()) throw Error(Fault::invalid, Phrase::call_needs_matter).in("note");
    Draft draft(desk);
    TakeCall::Result result;
    Call& call = result.call;
    call.region = deed.region.value_or(desk.office.region);
    CampaignChoice choice = deed.campaign;
    choice.kind.reset();  // a warmth line is rung too
    const auto campaign = choose_campaign(choice, call.region, deed.on, desk, draft);
    if (deed.campaign.automatic) result.campaign = campaign;
    call.id = draft.next<Call>(deed.on.year());
    call.line = deed.line;
    call.on_day = deed.on;
    call.month = Month(deed.on);
    if (campaign) call.campaign = campaign->id;
    call.matter = *draft.words(deed.matter);
    call.told = draft.words(deed.told);
    call.officer = desk.signature.officer;
    draft.put(call);
    return {std::move(draft), std::move(result)};
}

void give_to_case(Id id, Id of_case, Date on, const Desk& desk, Draft& draft) {
    const Call call = standing_call(desk, id);
    if (call.case_id && find<CaseFile>(desk.sql, *call.case_id))
        throw Error(Fault::refused, Phrase::call_became_case, {{"call", call.id.text("C")}, {"case", call.case_id->text()}}).in("call");
    if (on < call.on_day)
        throw Error(Fault::refused, Phrase::day_before_case, {{"day", on}, {"case", call.id.text("C")}, {"received", call.on_day}}).in("on");
    Call after = call;
    after.case_id = of_case;
    draft.change(call, after);
}

}  // namespace arrears
