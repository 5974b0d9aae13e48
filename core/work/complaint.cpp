#include "core/work/complaint.hpp"

#include <algorithm>

#include "core/store/cases.hpp"
#include "core/store/unstated.hpp"
#include "core/work/call.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/site.hpp"

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
        if (line.amount) sum += *line.amount;
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
        const Rule rule = desk.law().rule("accept_complaint", deed.received_on);
        result.rule = rule.key;
        result.working_days = rule.whole();
    } else {
        return;
    }
    step.awaits = result.awaits;
    step.due_rule = result.rule;
    step.due_length = result.working_days;
    // Where the notice of that year is not out the complaint is taken all the same.
    step.due_on = result.due = due_of(step, desk.calendar(), desk.law());
}

// Somebody has begun to write down what art. 14 wants beside name and telephone. Until then the answer does not ask for
// it: `show` does.
bool is_written_out(const FileComplaint& deed) {
    const auto& who = deed.complainant;
    return who && (who->occupation || who->work_unit || who->home || deed.in_charge);
}

std::vector<std::string> missing_of(const FileComplaint& deed) {
    std::vector<std::string> missing;
    if (deed.kind == CaseKind::report) return missing;
    if (!deed.complainant) missing.emplace_back("complainant");
    else if (!deed.complainant->phone) missing.emplace_back("phone");
    if (!deed.period) missing.emplace_back("period");
    if (!deed.claimed && deed.worker_lines.empty()) missing.emplace_back("amount");
    if (!deed.workers && deed.worker_lines.empty()) missing.emplace_back("workers");
    if (deed.kind == CaseKind::complaint && is_written_out(deed))
        for (const Unstated& one : unstated_of(*deed.complainant, deed.in_charge)) missing.emplace_back(one.code);
    return missing;
}

void put_parties(const FileComplaint& deed, Id number, Draft& draft) {
    const auto put = [&](PartyRole role, const Person& who, std::optional<Money> claimed) {
        const Id person = *draft.person(who);
        draft.put(Party{draft.next<Party>(number.year()), number, role, person, claimed});
    };
    if (deed.complainant) put(PartyRole::complainant, *deed.complainant, std::nullopt);
    if (deed.in_charge) put(PartyRole::employer_representative, *deed.in_charge, std::nullopt);
    for (const Person& person : deed.representatives) put(PartyRole::representative, person, std::nullopt);
    for (const WorkerLine& line : deed.worker_lines) put(PartyRole::worker, line.person, line.amount);
}

bool is_new_in_any_case(const FileComplaint& deed) { return deed.if_duplicate == IfDuplicate::new_case && !deed.shown; }

bool overlap(const OpenCaseOf& open, const Period& period) {
    return !open.period_from || (*open.period_from <= period.to && period.from <= open.period_to.value_or(*open.period_from));
}

bool is_among(const std::vector<Id>& cases, Id number) { return std::find(cases.begin(), cases.end(), number) != cases.end(); }

std::vector<LikelySame> same_among(const std::vector<OpenCaseOf>& of_employer, const FileComplaint& deed, const Desk& desk) {
    std::vector<LikelySame> same;
    const auto found = [&](Id number) -> LikelySame& {
        const auto known = std::find_if(same.begin(), same.end(), [&](const LikelySame& one) { return one.number == number; });
        return known == same.end() ? same.emplace_back(LikelySame{number}) : *known;
    };
    for (const OpenCaseOf& open : of_employer)
        if (!deed.period || overlap(open, *deed.period)) {
            LikelySame& one = found(open.id);
            one.same_employer = true;
            one.months_known = deed.period && open.period_from;
        }
    const auto add_cases_of = [&](const Person& person) {
        for (const Id number : open_cases_of_person(desk.sql, person)) found(number).same_person = true;
    };
    if (deed.kind == CaseKind::report) return same;
    if (deed.complainant) add_cases_of(*deed.complainant);
    for (const Person& person : deed.representatives) add_cases_of(person);
    for (const WorkerLine& line : deed.worker_lines) add_cases_of(line.person);
    return same;
}

// As many as the same matter may lie among; of a matter that is new in any case, those that the answer names.
std::vector<OpenCaseOf> open_cases_beside(const FileComplaint& deed, const Desk& desk) {
    constexpr std::int64_t many = 100;
    if (!deed.employer) return {};
    return is_new_in_any_case(deed) ? open_cases_of(desk.sql, *deed.employer) : open_cases_of(desk.sql, *deed.employer, many);
}

void require_new_matter(const FileComplaint& deed, const Desk& desk, const std::vector<OpenCaseOf>& of_employer) {
    if (is_new_in_any_case(deed)) return;
    const auto same = same_among(of_employer, deed, desk);
    if (deed.shown) {
        for (const Id number : deed.shown->cases) require_unchanged(desk, CaseFile::table, number, deed.shown->seq);
        for (const LikelySame& one : same)
            if (!is_among(deed.shown->cases, one.number)) throw Error(Fault::stale, Phrase::case_filed_meanwhile, {{"case", one.number.text()}});
    }
    if (same.empty() || deed.if_duplicate == IfDuplicate::new_case) return;
    const Args first{{"case", same.front().number.text()}, {"why", same.front().why()}};
    if (deed.if_duplicate == IfDuplicate::fail) throw Error(Fault::refused, Phrase::case_same_stopped, first);
    if (same.size() == 1) throw Error(Fault::undecided, Phrase::case_maybe_same, first).in("if_duplicate");
    std::vector<std::string> numbers;
    for (const LikelySame& one : same) numbers.push_back(one.number.text());
    throw Error(Fault::undecided, Phrase::case_maybe_same_several).in("if_duplicate").among(numbers);
}

}  // namespace

Phrase LikelySame::why() const {
    if (!same_employer) return Phrase::same_person;
    if (same_person) return Phrase::same_employer_and_person;
    return months_known ? Phrase::same_employer_and_period : Phrase::same_employer_period_open;
}

std::vector<LikelySame> likely_same_cases(const FileComplaint& deed, const Desk& desk) {
    return same_among(open_cases_beside(deed, desk), deed, desk);
}

Decision<Filed> decide(const FileComplaint& told, const Desk& desk) {
    FileComplaint deed = told;
    const auto joined = join_rows(deed.worker_lines);
    desk.require_past(deed.received_on);
    require_workers(deed.workers);
    if (deed.ended_on && *deed.ended_on > deed.received_on)
        throw Error(Fault::invalid, Phrase::ended_after_received, {{"ended", *deed.ended_on}, {"received", deed.received_on}}).in("ended");
    Draft draft(desk);
    Filed result;
    if (deed.employer) result.employer = standing_employer(desk, *deed.employer);
    if (const auto standing_one = case_with_ref(deed, desk)) {
        result.number = *standing_one;
        result.stood_already = true;
        return {std::move(draft), std::move(result)};
    }
    result.received_on = deed.received_on;
    result.joined = joined;
    for (const WorkerLine& line : deed.worker_lines) require_amount(line.amount);
    result.claimed = claimed_in_all(deed);
    require_amount(result.claimed);
    result.workers = workers_in_all(deed);
    require_workers(result.workers);
    const auto of_employer = open_cases_beside(deed, desk);
    require_new_matter(deed, desk, of_employer);
    constexpr std::size_t named = 4;
    for (const OpenCaseOf& open : of_employer)
        if (result.others_open.size() < named) result.others_open.push_back(open.id);
    result.missing = missing_of(deed);

    if (deed.site) result.site = standing_site(desk, *deed.site);
    const RegionCode region = deed.region.value_or(result.site ? result.site->region : result.employer ? result.employer->region : desk.office.region);
    const auto campaign = choose_campaign(deed.campaign, region, deed.received_on, desk, draft);
    if (deed.campaign.automatic) result.campaign = campaign;
    CaseFile file;
    result.number = file.id = draft.next<CaseFile>(deed.received_on.year());
    file.kind = deed.kind;
    file.channel = deed.channel;
    file.custodian = desk.office.custodian;
    file.employer = deed.employer;
    if (result.employer) file.employer_kind = result.employer->kind;
    file.site = deed.site;
    if (campaign) file.campaign = campaign->id;
    file.region = region;
    file.industry = deed.industry;
    if (!file.industry && result.employer) file.industry = result.employer->industry;
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
    if (deed.call) give_to_case(*deed.call, file.id, deed.received_on, desk, draft);

    Step step = new_step(file.id, StepKind::received, deed.received_on, desk, draft);
    if (result.claimed) step.stage = Stage::claimed, step.amount_fen = result.claimed;
    step.workers = result.workers;
    start_clock(deed, desk, step, result);
    draft.put(step);
    return {std::move(draft), std::move(result)};
}

}  // namespace arrears
