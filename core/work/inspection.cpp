#include "core/work/inspection.hpp"

#include <algorithm>

#include "core/store/cases.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/site.hpp"

namespace arrears {
namespace {

using Recorded = RecordInspection::Result;

void require_sense(const RecordInspection& deed, const Desk& desk) {
    desk.require_past(deed.on);
    for (const auto& number : {deed.employed, deed.migrants, deed.workers, deed.contracts}) require_workers(number);
    require_amount(deed.found);
    if (deed.employed && deed.migrants && *deed.migrants > *deed.employed)
        throw Error(Fault::invalid, Phrase::migrants_exceed_employed, {{"migrants", *deed.migrants}, {"employed", *deed.employed}}).in("migrants");
    const bool reached = deed.result != Result::refused && deed.result != Result::absent;
    if (!reached && (deed.found || !deed.checklist.empty() || deed.order_days))
        throw Error(Fault::invalid, Phrase::nothing_found_unreached, {{"result", phrase(deed.result)}}).in("found");
    if (deed.result == Result::clear && deed.found)
        throw Error(Fault::invalid, Phrase::clear_but_found, {{"found", *deed.found}}).in("found");
    const auto arrears = std::find_if(deed.checklist.begin(), deed.checklist.end(), [](const CheckedTopic& item) { return item.topic == Topic::arrears; });
    if (arrears != deed.checklist.end() && (deed.result == Result::owing) != (arrears->finding == Finding::breach))
        throw Error(Fault::invalid, Phrase::arrears_and_result_differ, {{"result", phrase(deed.result)}}).in("checklist");
    if (arrears != deed.checklist.end() && arrears->found && deed.found && *arrears->found != *deed.found)
        throw Error(Fault::invalid, Phrase::arrears_and_found_differ, {{"topic", *arrears->found}, {"found", *deed.found}}).in("found");
    if (deed.order_days && deed.result != Result::owing)
        throw Error(Fault::invalid, Phrase::order_needs_owing, {{"result", phrase(deed.result)}}).in("order");
    if (deed.served && !deed.order_days) throw Error(Fault::invalid, Phrase::served_without_order).in("served");
    if (deed.served) desk.require_past(*deed.served, "served");
    if (deed.served && *deed.served < deed.on)
        throw Error(Fault::invalid, Phrase::served_before_visit, {{"served", *deed.served}, {"on", deed.on}}).in("served");
    constexpr int longest_order = 365;
    if (deed.order_days && (*deed.order_days < 1 || *deed.order_days > longest_order))
        throw Error(Fault::invalid, Phrase::order_days_out_of_range, {{"days", *deed.order_days}}).in("order");
}

// The open cases that a visit to that site may belong to: those of the site, else those of which nobody has said one.
std::vector<OpenCaseOf> open_cases_at(const Desk& desk, Id employer, const std::optional<Id>& site) {
    constexpr std::int64_t many = 100;
    if (!site) return open_cases_of(desk.sql, employer);
    auto open = open_cases_of(desk.sql, employer, many);
    const bool is_known = std::ranges::any_of(open, [&](const OpenCaseOf& one) { return one.site == site; });
    std::erase_if(open, [&](const OpenCaseOf& one) { return is_known ? one.site != site : one.site.has_value(); });
    return open;
}

std::optional<Id> case_to_join(const RecordInspection& deed, const Desk& desk, Draft& draft, Recorded& result) {
    if (deed.case_id) return deed.case_id;
    if (deed.result != Result::owing) return std::nullopt;
    const auto open = open_cases_at(desk, deed.employer, deed.site);
    if (open.size() > 1) {
        std::vector<std::string> numbers;
        for (const OpenCaseOf& one : open) numbers.push_back(one.id.text());
        throw Error(Fault::undecided, Phrase::several_open_cases, {{"employer", result.employer.name}}).in("target").among(std::move(numbers));
    }
    if (open.empty()) return std::nullopt;
    result.joined_case = true;
    draft.chose("case");
    return open.front().id;
}

Id open_own_case(const RecordInspection& deed, const Desk& desk, const Inspection& visit, Draft& draft) {
    CaseFile file;
    file.id = draft.next<CaseFile>(deed.on.year());
    file.kind = CaseKind::own;
    file.channel = Channel::inspection;
    file.custodian = desk.office.custodian;
    file.employer = deed.employer;
    file.employer_kind = visit.employer_kind;
    file.site = visit.site;
    file.campaign = visit.campaign;
    file.region = visit.region;
    file.industry = visit.industry;
    file.received_on = deed.on;
    file.month = Month(deed.on);
    file.officer = desk.signature.officer;
    draft.put(file);
    return file.id;
}

// What the visit adds to its case: the amount it found, and the order to pay it.
Step step_of(const RecordInspection& deed, const Desk& desk, const Inspection& visit, StepKind kind, Draft& draft) {
    Step step = new_step(*visit.case_id, kind, deed.on, desk, draft);
    step.inspection = visit.id;
    step.workers = deed.workers;
    return step;
}

void put_order(const RecordInspection& deed, const Desk& desk, const Inspection& visit, Draft& draft, Recorded& result) {
    if (result.opened_case) require_custodian(StepKind::ordered, deed.on, desk);
    else require_order_on_the_spot(case_at_hand(desk.sql, *visit.case_id), deed.on, desk);
    if (result.too_few_inspectors) throw Error(Fault::refused, Phrase::order_needs_two_inspectors).in("with");
    std::optional<Money> amount = deed.found;
    if (!amount && !result.opened_case)
        if (const Standing at = case_at_hand(desk.sql, *visit.case_id).standing(deed.on); at.base()) amount = at.amount(*at.base());
    if (!amount) throw Error(Fault::refused, Phrase::order_needs_amount).in("found");
    Step step = step_of(deed, desk, visit, StepKind::ordered, draft);
    step.stage = Stage::ordered;
    step.amount_fen = result.ordered = amount;
    step.awaits = Awaits::payment;
    step.due_rule = "order";
    step.due_length = result.order_days = deed.order_days;
    step.served_on = deed.served;
    result.order_served = deed.served.has_value();
    step.due_on = result.order_due = due_of(step, desk.calendar(), desk.law());  // an unserved order binds nobody yet
    draft.put(step);
}

void put_checklist(const RecordInspection& deed, Id visit, Draft& draft) {
    std::vector<Topic> seen;
    for (const CheckedTopic& item : deed.checklist) {
        if (std::find(seen.begin(), seen.end(), item.topic) != seen.end())
            throw Error(Fault::invalid, Phrase::topic_twice, {{"topic", phrase(item.topic)}}).in("checklist");
        require_workers(item.workers);
        require_amount(item.found);
        seen.push_back(item.topic);
        draft.put(ChecklistItem{draft.next<ChecklistItem>(deed.on.year()), visit, item.topic, item.finding, item.workers, item.found});
    }
    // Wages owing is itself a finding on the topic of arrears, whether or not the list names it.
    if (deed.result == Result::owing && std::find(seen.begin(), seen.end(), Topic::arrears) == seen.end())
        draft.put(ChecklistItem{draft.next<ChecklistItem>(deed.on.year()), visit, Topic::arrears, Finding::breach, deed.workers, deed.found});
}

std::vector<Officer> officers_of(const RecordInspection& deed, const Desk& desk) {
    std::vector<Officer> officers;
    std::vector<Id> ids = deed.officers;
    if (ids.empty()) ids.push_back(desk.signature.officer);
    for (const Id id : ids)
        if (std::none_of(officers.begin(), officers.end(), [&](const Officer& officer) { return officer.id == id; }))
            officers.push_back(standing_officer(desk, id));
    return officers;
}

}  // namespace

Decision<Recorded> decide(const RecordInspection& deed, const Desk& desk) {
    require_sense(deed, desk);
    Draft draft(desk);
    Recorded result;
    result.employer = standing_employer(desk, deed.employer);
    result.officers = officers_of(deed, desk);
    if (deed.officers_chosen) draft.chose("officers");
    // Two certified inspectors, badge and certificate shown: Regulations 423 art. 16.
    result.too_few_inspectors = desk.office.custodian == Custodian::bureau &&
        std::count_if(result.officers.begin(), result.officers.end(), [](const Officer& officer) { return officer.is_certified(); }) < 2;

    Inspection visit;
    visit.id = draft.next<Inspection>(deed.on.year());
    visit.employer = deed.employer;
    visit.employer_kind = result.employer.kind;
    visit.site = deed.site;
    if (!visit.site && deed.case_id) visit.site = case_at_hand(desk.sql, *deed.case_id).file.site;
    if (visit.site) result.site = standing_site(desk, *visit.site);
    if (deed.site_chosen) draft.chose("site");
    visit.region = deed.region.value_or(result.site ? result.site->region : result.employer.region);
    visit.industry = deed.industry ? deed.industry : result.employer.industry;
    visit.on_day = deed.on;
    visit.month = Month(deed.on);
    visit.kind = deed.kind;
    visit.result = deed.result;
    visit.bodies = deed.bodies;
    if (deed.bodies_chosen) draft.chose("bodies");
    visit.employed = deed.employed;
    visit.migrants = deed.migrants;
    visit.workers = deed.workers;
    visit.found_fen = deed.found;
    visit.contracts = deed.contracts;
    visit.officer = desk.signature.officer;
    visit.revisit_on = deed.revisit;
    if (!visit.revisit_on && !visit.took_place())  // the office's own time to come again
        visit.revisit_on = desk.calendar().add_working_days(deed.on, desk.office.follow_up_days);
    const auto campaign = choose_campaign(deed.campaign, visit.region, deed.on, desk, draft);
    if (campaign) visit.campaign = campaign->id;
    if (deed.campaign.automatic) result.campaign = campaign;
    visit.note = draft.words(deed.note);
    visit.case_id = case_to_join(deed, desk, draft, result);
    if (!visit.case_id && deed.result == Result::owing) {
        visit.case_id = open_own_case(deed, desk, visit, draft);
        result.opened_case = true;
    } else if (visit.case_id) {
        const CaseAtHand joined = case_at_hand(desk.sql, *visit.case_id);
        named_employer(joined.file);  // nobody is visited whom nobody can name
        if (deed.on < joined.file.received_on)
            throw Error(Fault::refused, Phrase::day_before_case, {{"day", deed.on}, {"case", joined.file.id.text()}, {"received", joined.file.received_on}}).in("on");
        if (deed.found) require_found_agrees(desk, joined.file.id, deed.on, *deed.found);
    }
    draft.put(visit);
    for (const Officer& officer : result.officers)
        draft.put(InspectionOfficer{draft.next<InspectionOfficer>(deed.on.year()), visit.id, officer.id});
    put_checklist(deed, visit.id, draft);
    if (visit.case_id && (deed.found || deed.workers || result.opened_case)) {
        Step step = step_of(deed, desk, visit, result.opened_case ? StepKind::own : StepKind::found, draft);
        if (deed.found) step.stage = Stage::found, step.amount_fen = deed.found;
        draft.put(step);
    }
    if (deed.order_days) put_order(deed, desk, visit, draft, result);
    result.inspection = visit;
    return {std::move(draft), std::move(result)};
}

Decision<VoidInspection::Result> decide(const VoidInspection& deed, const Desk& desk) {
    const auto visit = find<Inspection>(desk.sql, deed.inspection);
    if (!visit) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", deed.inspection.text("I")}});
    constexpr std::string_view of_visit = "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL ORDER BY id";
    const auto bound = {to_cell(visit->id.writer()), to_cell(visit->id)};
    if (const auto payments = all<Payment>(desk.sql, of_visit, bound); !payments.empty())
        throw Error(Fault::refused, Phrase::payments_stand, {{"record", visit->id.text("I")}, {"payment", payments.front().id.text("P")}});
    Draft draft(desk);
    draft.because(deed.reason);
    const auto steps = all<Step>(desk.sql, of_visit, bound);
    for (const Step& step : steps) draft.take_away(step);
    for (const auto& item : all<ChecklistItem>(desk.sql, of_visit, bound)) draft.take_away(item);
    for (const auto& officer : all<InspectionOfficer>(desk.sql, of_visit, bound)) draft.take_away(officer);
    take_away_sheets_of(*visit, desk, draft);
    draft.take_away(*visit);
    const bool opened_it = std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.kind == StepKind::own; });
    if (opened_it) {  // the case has nothing to rest on without the visit
        const CaseAtHand of = case_at_hand(desk.sql, *visit->case_id);
        if (!of.payments.empty())
            throw Error(Fault::refused, Phrase::payments_stand, {{"record", of.file.id.text()}, {"payment", of.payments.front().id.text("P")}});
        const auto visits = all<Inspection>(desk.sql, "WHERE writer = $1 AND case_id = $2 AND void_act IS NULL",
                                            {to_cell(of.file.id.writer()), to_cell(of.file.id)});
        if (of.steps.size() > steps.size() || visits.size() > 1)
            throw Error(Fault::refused, Phrase::case_has_more_steps, {{"case", of.file.id.text()}, {"inspection", visit->id.text("I")}});
        for (const Party& worker : workers_on_list(desk.sql, of.file.id)) draft.take_away(worker);
        draft.take_away(of.file);
    }
    return {std::move(draft), {*visit}};
}

}  // namespace arrears
