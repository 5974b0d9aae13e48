#include "core/work/complaint.hpp"

#include "core/store/cases.hpp"
#include "core/work/call.hpp"

namespace arrears {
namespace {

using Filed = FileComplaint::Result;

std::optional<Id> case_with_ref(const FileComplaint& deed, const Desk& desk) {
    if (!deed.from_body || !deed.from_ref) return std::nullopt;
    const auto found = desk.sql.number(
        "SELECT id FROM case_file WHERE writer IN (SELECT writer FROM office) AND from_body = $1 AND from_ref = $2 AND void_act IS NULL",
        {*deed.from_body, *deed.from_ref});
    return found ? std::optional(Id(*found)) : std::nullopt;
}

// The totals and the lines must agree once there are lines.
std::optional<Money> claimed_in_all(const FileComplaint& deed) {
    Money sum;
    bool all_known = !deed.worker_lines.empty();
    for (const auto& line : deed.worker_lines) {
        if (line.claimed) sum += *line.claimed;
        else all_known = false;
    }
    if (!all_known) return deed.claimed;
    if (deed.claimed && *deed.claimed != sum)
        throw Error(Fault::invalid, Phrase::worker_lines_differ, {{"claimed", *deed.claimed}, {"sum", sum}}).in("amount");
    return sum;
}

std::optional<int> workers_in_all(const FileComplaint& deed) {
    if (deed.worker_lines.empty()) return deed.workers;
    const int lines = static_cast<int>(deed.worker_lines.size());
    if (deed.workers && *deed.workers < lines)
        throw Error(Fault::invalid, Phrase::worker_lines_more, {{"workers", *deed.workers}, {"lines", lines}}).in("workers");
    return deed.workers ? deed.workers : lines;
}

// A bureau decides on a complaint within the days of the rules' art. 18; a union follows up within its own.
void start_clock(const FileComplaint& deed, const Desk& desk, Step& step, Filed& result) {
    if (desk.office.custodian == Custodian::union_) {
        result.awaits = Awaits::follow_up;
        result.working_days = desk.office.follow_up_days;
        result.rule = "office";
    } else if (deed.kind == CaseKind::complaint) {
        result.awaits = Awaits::acceptance;
        const Deadline rule = deadline("accept_complaint", desk.office.region, deed.received_on);
        result.rule = rule.key;
        result.working_days = rule.working_days;
    } else {
        return;
    }
    step.awaits = result.awaits;
    step.due_rule = result.rule;
    step.due_length = result.working_days;
    // Where the notice of that year is not out the complaint is taken all the same.
    result.due = desk.if_known([&](const Calendar& calendar) { return calendar.add_working_days(deed.received_on, result.working_days); });
    step.due_on = result.due;
}

std::vector<std::string> missing_of(const FileComplaint& deed) {
    std::vector<std::string> missing;
    if (deed.kind == CaseKind::report) return missing;
    if (!deed.complainant) missing.emplace_back("complainant");
    else if (!deed.complainant->phone) missing.emplace_back("phone");
    if (!deed.period) missing.emplace_back("period");
    if (!deed.claimed && deed.worker_lines.empty()) missing.emplace_back("amount");
    if (!deed.workers && deed.worker_lines.empty()) missing.emplace_back("workers");
    return missing;
}

// The call is a complaint from now on; it is counted as one, and no longer as a consultation.
void take_over_call(const FileComplaint& deed, Id number, const Desk& desk, Draft& draft) {
    if (!deed.call) return;
    const Call call = standing_call(desk, *deed.call);
    if (call.case_id && find<CaseFile>(desk.sql, *call.case_id))
        throw Error(Fault::refused, Phrase::call_became_case, {{"call", call.id.text("C")}, {"case", call.case_id->text()}}).in("call");
    if (deed.received_on < call.on_day)
        throw Error(Fault::refused, Phrase::day_before_case, {{"day", deed.received_on}, {"case", call.id.text("C")}, {"received", call.on_day}}).in("on");
    Call after = call;
    after.case_id = number;
    draft.change(call, after);
}

void put_parties(const FileComplaint& deed, Id number, Draft& draft) {
    const auto put = [&](PartyRole role, const Person& who, std::optional<Money> claimed) {
        const Id person = *draft.person(who);
        draft.put(Party{draft.next<Party>(number.year()), number, role, person, claimed});
    };
    if (deed.complainant) put(PartyRole::complainant, *deed.complainant, std::nullopt);
    for (const Person& person : deed.representatives) put(PartyRole::representative, person, std::nullopt);
    for (const WorkerLine& line : deed.worker_lines) put(PartyRole::worker, line.person, line.claimed);
}

}  // namespace

Decision<Filed> decide(const FileComplaint& deed, const Desk& desk) {
    desk.require_past(deed.received_on);
    require_workers(deed.workers);
    if (deed.ended_on && *deed.ended_on > deed.received_on)
        throw Error(Fault::invalid, Phrase::ended_after_received, {{"ended", *deed.ended_on}, {"received", deed.received_on}}).in("ended");
    Draft draft(desk);
    Filed result;
    result.employer = standing_employer(desk, deed.employer);
    if (const auto standing_one = case_with_ref(deed, desk)) {
        result.number = *standing_one;
        result.stood_already = true;
        return {std::move(draft), std::move(result)};
    }
    result.received_on = deed.received_on;
    for (const WorkerLine& line : deed.worker_lines) require_amount(line.claimed);
    result.claimed = claimed_in_all(deed);
    require_amount(result.claimed);
    result.workers = workers_in_all(deed);
    require_workers(result.workers);
    result.others_open = open_cases_of(desk.sql, deed.employer);
    result.missing = missing_of(deed);

    const RegionCode region = deed.region.value_or(result.employer.region);
    const auto campaign = choose_campaign(deed.campaign, region, deed.received_on, desk, draft);
    if (deed.campaign.automatic) result.campaign = campaign;
    CaseFile file;
    result.number = file.id = draft.next<CaseFile>(deed.received_on.year());
    file.kind = deed.kind;
    file.channel = deed.channel;
    file.custodian = desk.office.custodian;
    file.employer = deed.employer;
    file.employer_kind = result.employer.kind;
    if (campaign) file.campaign = campaign->id;
    file.region = region;
    file.industry = deed.industry ? deed.industry : result.employer.industry;
    file.received_on = deed.received_on;
    file.month = Month(deed.received_on);
    if (deed.period) file.period_from = deed.period->from, file.period_to = deed.period->to;
    file.ended_on = deed.ended_on;
    if (deed.continuing) file.continuing = "yes";
    file.from_body = deed.from_body;
    file.from_ref = deed.from_ref;
    file.reply_by = deed.reply_by;
    file.representatives = static_cast<int>(deed.representatives.size());
    file.officer = desk.signature.officer;
    file.note = draft.words(deed.note);
    draft.put(file);
    put_parties(deed, file.id, draft);
    take_over_call(deed, file.id, desk, draft);

    Step step;
    step.id = draft.next<Step>(deed.received_on.year());
    step.case_id = file.id;
    step.kind = StepKind::received;
    step.on_day = deed.received_on;
    step.officer = desk.signature.officer;
    if (result.claimed) step.stage = Stage::claimed, step.amount_fen = result.claimed;
    step.workers = result.workers;
    start_clock(deed, desk, step, result);
    draft.put(step);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
