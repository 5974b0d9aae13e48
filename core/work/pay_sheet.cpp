#include "core/work/pay_sheet.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/work/case_rules.hpp"

namespace arrears {
namespace {

using RecordedSheet = RecordPaySheet::Result;
using Difference = RecordPaySheet::Difference;
using Items = std::map<PayItem, Money>;
constexpr std::string_view of_inspection = "WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND void_act IS NULL ORDER BY id";

Money sum_of(const Items& items) {
    Money sum;
    for (const auto& [item, amount] : items) sum += amount;
    return sum;
}

bool is_found(const Claim& claim) { return claim.stage == Stage::found; }

// What a sheet says of one worker: on the case's list already, or new.
struct Listed {
    std::optional<Id> party;
    Person person;
    std::map<Month, Items> months;  // as the sheet has them; of those on the list, with nothing owed too
};

// A sheet's lines against what earlier sheets of the case found.
class Comparison {
  public:
    Comparison(const RecordPaySheet& deed, const std::optional<Id>& of_case, const Desk& desk) : deed_(deed) {
        if (!of_case) return;
        claims_ = claims_of(desk.sql, *of_case);
        for (const PaySheet& sheet : pay_sheets_of(desk.sql, *of_case)) covered_.push_back({sheet.period_from, sheet.period_to});
        for (Worker& worker : workers_of(desk.sql, *of_case)) {
            if (worker.person.id_number) by_id_.try_emplace(*worker.person.id_number, listed_.size());
            else unnumbered_.insert(worker.person.name);
            listed_.push_back({worker.party.id, std::move(worker.person), {}});
        }
        for (const Claim& claim : claims_)
            if (is_found(claim)) found_[{claim.party, *claim.month}] += claim.amount_fen;
    }

    void compare() {
        for (const PaySheetLine& line : deed_.lines)  // those who are known first: their months are theirs
            if (line.person.id_number) take_numbered(line);
        for (const PaySheetLine& line : deed_.lines)
            if (!line.person.id_number) take_unnumbered(line);
        for (Listed& one : listed_) settle(one);
        find_missing();
    }

    // Each with the months that nothing was found of yet.
    std::vector<Listed>& listed() { return listed_; }
    std::size_t lines() const {
        std::size_t count = 0;
        for (const Listed& one : listed_)
            for (const auto& [month, items] : one.months) count += items.size();
        return count;
    }
    const std::vector<Claim>& claims() const { return claims_; }
    std::vector<Difference> differences;
    int workers = 0;

  private:
    static Items items_of(const PaySheetLine& line) {
        Items items;
        for (const auto& [item, amount] : line.short_of)
            if (amount != Money()) items[item] += amount;
        return items;
    }

    void take_numbered(const PaySheetLine& line) {
        const auto [at, is_new] = by_id_.try_emplace(*line.person.id_number, listed_.size());
        if (is_new) listed_.push_back({std::nullopt, line.person, {}});
        add(listed_[at->second], line);
    }

    void take_unnumbered(const PaySheetLine& line) {
        listed_.push_back({std::nullopt, line.person, {}});
        add(listed_.back(), line);
    }

    static void add(Listed& one, const PaySheetLine& line) {
        Items& items = one.months[line.month];
        for (const auto& [item, amount] : items_of(line)) items[item] += amount;
    }

    void settle(Listed& one) {
        const bool is_owed = std::ranges::any_of(one.months, [](const auto& month) { return !month.second.empty(); });
        if (is_owed) ++workers;
        for (auto month = one.months.begin(); month != one.months.end();) {
            if (is_to_be_added(one, month->first, sum_of(month->second))) ++month;
            else month = one.months.erase(month);
        }
    }

    bool is_to_be_added(const Listed& one, Month month, Money now) {
        const auto differ = [&](std::optional<Money> before) { differences.push_back({one.person.name, one.person.id_number, month, before, now}); };
        if (one.party) {
            seen_.insert({*one.party, month});
            if (const auto before = found_.find({*one.party, month}); before != found_.end()) {
                if (before->second != now) differ(before->second);
                return false;
            }
        } else if (const Listed* other = may_be(one.person, month)) {
            const std::pair key(*other->party, month);
            seen_.insert(key);
            const bool is_one_numbered = one.person.id_number || other->person.id_number;
            if (is_one_numbered || found_.at(key) != now) differ(found_.at(key));
            return false;
        }
        if (now == Money()) return false;
        const bool has_namesake = !one.party && !one.person.id_number && unnumbered_.contains(one.person.name);
        if (is_covered(month) || has_namesake) differ(std::nullopt);
        return true;
    }

    // Somebody of that name of whom something was found in that month, and who may be the same: one of the two has no ID number.
    const Listed* may_be(const Person& person, Month month) const {
        for (const Listed& other : listed_) {
            if (!other.party || other.person.name != person.name || (person.id_number && other.person.id_number)) continue;
            const std::pair key(*other.party, month);
            if (found_.contains(key) && !seen_.contains(key)) return &other;
        }
        return nullptr;
    }

    bool is_covered(Month month) const {
        return std::ranges::any_of(covered_, [&](const Period& period) { return period.from <= month && month <= period.to; });
    }

    void find_missing() {
        for (const Listed& one : listed_) {
            if (!one.party) continue;
            for (auto found = found_.lower_bound({*one.party, deed_.from}); found != found_.end() && found->first.first == *one.party; ++found)
                if (found->first.second <= deed_.to && !seen_.contains(found->first))
                    differences.push_back({one.person.name, one.person.id_number, found->first.second, found->second, std::nullopt});
        }
    }

    const RecordPaySheet& deed_;
    std::vector<Claim> claims_;
    std::vector<Period> covered_;  // by earlier sheets
    std::vector<Listed> listed_;   // those of the case first
    std::map<std::string, std::size_t> by_id_;
    std::set<std::string> unnumbered_;  // names on the list without an ID number
    std::map<std::pair<Id, Month>, Money> found_;
    std::set<std::pair<Id, Month>> seen_;
};

// As many as an event of 4 MB holds, with room.
void require_not_too_long(const Comparison& compared) {
    constexpr std::size_t most = 10'000;
    if (compared.lines() > most) throw Error(Fault::invalid, Phrase::pay_sheet_too_long, {{"lines", compared.lines()}, {"most", most}}).in("file");
}

Inspection visit_of(const RecordPaySheet& deed, const Desk& desk) {
    auto visit = find<Inspection>(desk.sql, *deed.inspection);
    if (!visit) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", deed.inspection->text("I")}});
    if (!visit->took_place()) throw Error(Fault::invalid, Phrase::nothing_found_unreached, {{"result", phrase(visit->result)}}).in("inspection");
    if (deed.on < visit->on_day)
        throw Error(Fault::refused, Phrase::day_before_case, {{"day", deed.on}, {"case", visit->id.text("I")}, {"received", visit->on_day}}).in("on");
    return *visit;
}

void require_new_file(const RecordPaySheet& deed, const std::optional<Id>& of_case, const Desk& desk) {
    auto sheets = of_case ? pay_sheets_of(desk.sql, *of_case) : std::vector<PaySheet>();
    if (deed.inspection) std::ranges::move(all<PaySheet>(desk.sql, of_inspection, {to_cell(*deed.inspection)}), std::back_inserter(sheets));
    for (const PaySheet& sheet : sheets)
        if (sheet.sha256 == deed.sha256)
            throw Error(Fault::refused, Phrase::pay_sheet_recorded_already,
                        {{"record", sheet.case_id ? sheet.case_id->text() : sheet.inspection->text("I")}, {"day", sheet.on_day}}).in("file");
}

// Wages owing are what a visit's result says (see RecordInspection): a sheet cannot say it of one with another result.
void require_visit_says_so(const RecordPaySheet& deed, const Inspection& visit, bool is_owed) {
    const bool is_breach = std::ranges::any_of(deed.topics, [](const CheckedTopic& item) { return item.topic == Topic::arrears && item.finding == Finding::breach; });
    if (visit.result != arrears::Result::owing && (is_breach || (is_owed && !visit.case_id)))
        throw Error(Fault::refused, Phrase::pay_sheet_visit_not_owing, {{"inspection", visit.id.text("I")}, {"result", phrase(visit.result)}}).in("inspection");
}

// The step that it adds carries the latest amount found.
void require_latest(const RecordPaySheet& deed, const CaseAtHand& of) {
    require_open(of);
    for (const Step& step : of.steps)
        if (step.stage == Stage::found && step.on_day > deed.on)
            throw Error(Fault::refused, Phrase::pay_sheet_before_found, {{"case", of.file.id.text()}, {"after", step.on_day}, {"day", deed.on}}).in("on");
}

// The persons first, then who they are in the case: rows of one table that stand together are short.
void put_new_workers(std::vector<Listed>& listed, const CaseFile& file, Draft& draft, RecordedSheet& result) {
    std::vector<std::pair<Listed*, Id>> persons;
    for (Listed& one : listed)
        if (!one.party && !one.months.empty()) persons.emplace_back(&one, *draft.person(one.person));
    for (const auto& [one, person] : persons) {
        one->party = draft.next<Party>(file.id.year());
        draft.put(Party{*one->party, file.id, PartyRole::worker, person, std::nullopt});
    }
    result.new_workers = static_cast<int>(persons.size());
}

void put_claims(const RecordPaySheet& deed, const Comparison& compared, const std::vector<Listed>& listed, const CaseFile& file, const Desk& desk, Draft& draft,
                RecordedSheet& result) {
    Step step = new_step(file.id, StepKind::found, deed.on, desk, draft);
    std::vector<Claim> claims;
    std::set<Id> owed;
    for (const Claim& claim : compared.claims())
        if (is_found(claim)) owed.insert(claim.party), result.found += claim.amount_fen;
    for (const Listed& one : listed)
        for (const auto& [month, items] : one.months)
            for (const auto& [item, amount] : items) {
                claims.push_back({draft.next<Claim>(deed.on.year()), file.id, *one.party, step.id, result.sheet.id, month, item, Stage::found, amount});
                owed.insert(*one.party), result.found_here += amount;
            }
    result.found += result.found_here;
    require_amount(result.found);
    result.new_lines = static_cast<int>(claims.size());
    if (claims.empty()) return;
    if (result.inspection) step.inspection = result.inspection->id;
    step.stage = Stage::found;
    step.amount_fen = result.found;
    step.workers = static_cast<int>(owed.size());
    draft.put(step);
    for (const Claim& claim : claims) draft.put(claim);
}

// A result that stands is never replaced; one that was left unchecked is none.
void put_topics(const RecordPaySheet& deed, const Desk& desk, Draft& draft, RecordedSheet& result) {
    const auto standing = all<ChecklistItem>(desk.sql, of_inspection, {to_cell(result.inspection->id)});
    for (const CheckedTopic& told : deed.topics) {
        if (told.finding == Finding::unchecked) continue;
        require_workers(told.workers);
        require_amount(told.found);
        const auto before = std::ranges::find(standing, told.topic, &ChecklistItem::topic);
        if (before != standing.end() && before->finding != Finding::unchecked) {
            if (before->finding != told.finding || before->workers != told.workers || before->found_fen != told.found) result.standing_topics.push_back(told.topic);
            continue;
        }
        ChecklistItem item{{}, result.inspection->id, told.topic, told.finding, told.workers, told.found};
        item.id = before != standing.end() ? before->id : draft.next<ChecklistItem>(deed.on.year());
        if (before != standing.end()) draft.change(*before, item);
        else draft.put(item);
        result.set_topics.push_back(told.topic);
    }
}

PaySheet sheet_of(const RecordPaySheet& deed, const std::optional<Id>& of_case, const Desk& desk, Draft& draft) {
    PaySheet sheet{draft.next<PaySheet>(deed.on.year()), of_case, deed.inspection, deed.on, deed.sha256, {}, deed.rows, deed.from, deed.to, {}, {}, {}, desk.signature.officer, {}};
    for (const PaySheetLine& line : deed.lines) {
        sheet.due_fen += line.due, sheet.paid_fen += line.paid;
        for (const auto& [item, amount] : line.short_of) require_amount(amount), sheet.short_fen += amount;
    }
    for (const Money sum : {sheet.due_fen, sheet.paid_fen, sheet.short_fen}) require_amount(sum);
    sheet.file_name = *draft.words(deed.file_name);
    sheet.note = draft.words(deed.note);
    return sheet;
}

// Each sheet's step has the amount found up to it: what its own lines and those of the sheets before it come to.
void add_up_again(const std::vector<Step>& steps, const std::vector<Claim>& claims, Draft& draft) {
    Money found;
    std::set<Id> owed;
    for (const Step& step : steps) {  // by day
        bool has_lines = false;
        for (const Claim& claim : claims)
            if (claim.step == step.id && is_found(claim)) has_lines = true, found += claim.amount_fen, owed.insert(claim.party);
        if (!has_lines) continue;
        Step again = step;
        again.amount_fen = found, again.workers = static_cast<int>(owed.size());
        draft.change(step, again);
    }
}

}  // namespace

Decision<RecordedSheet> decide(const RecordPaySheet& deed, const Desk& desk) {
    desk.require_past(deed.on);
    require_name(deed.file_name);
    RecordedSheet result;
    if (deed.inspection) result.inspection = visit_of(deed, desk);
    const std::optional<Id> of_case = result.inspection ? result.inspection->case_id : deed.case_id;
    if (!of_case && !result.inspection) throw Error(Fault::undecided, Phrase::pay_sheet_needs_target).in("case");
    require_new_file(deed, of_case, desk);
    Comparison compared(deed, of_case, desk);
    compared.compare();
    require_not_too_long(compared);
    if (result.inspection) require_visit_says_so(deed, *result.inspection, compared.workers > 0);
    result.workers = compared.workers;
    result.differences = std::move(compared.differences);

    Draft draft(desk);
    result.sheet = sheet_of(deed, of_case, desk, draft);
    draft.put(result.sheet);
    std::optional<Id> employer = result.inspection ? std::optional(result.inspection->employer) : std::nullopt;
    if (of_case) {
        const CaseAtHand of = case_at_hand(desk.sql, *of_case);
        require_not_before(of, deed.on);
        employer = named_employer(of.file);
        result.file = of.file;
        result.found_before = of.standing(deed.on).amount(Stage::found);
        std::vector<Listed>& listed = compared.listed();
        if (std::ranges::any_of(listed, [](const Listed& one) { return !one.months.empty(); })) require_latest(deed, of);
        put_new_workers(listed, of.file, draft, result);
        put_claims(deed, compared, listed, of.file, desk, draft, result);
        if (result.new_lines == 0) result.found = result.found_before.value_or(Money());
    }
    if (result.inspection) put_topics(deed, desk, draft, result);
    result.employer = get<Employer>(desk.sql, representative(desk.sql, *employer));
    return {std::move(draft), std::move(result)};
}

void require_found_agrees(const Desk& desk, Id of_case, Date day, Money found) {
    const CaseAtHand of = case_at_hand(desk.sql, of_case);
    Money sum;
    bool has_lines = false;
    for (const Claim& claim : claims_of(desk.sql, of_case)) {
        const auto step = std::ranges::find(of.steps, claim.step, &Step::id);
        if (!is_found(claim) || step == of.steps.end() || step->on_day > day) continue;
        sum += claim.amount_fen, has_lines = true;
    }
    if (has_lines && sum != found)
        throw Error(Fault::refused, Phrase::found_and_lines_differ, {{"case", of_case.text()}, {"found", found}, {"sum", sum}}).in("found");
}

void take_away_sheets_of(const Inspection& visit, const Desk& desk, Draft& draft) {
    const auto sheets = all<PaySheet>(desk.sql, of_inspection, {to_cell(visit.id)});
    for (const PaySheet& sheet : sheets) draft.take_away(sheet);
    if (sheets.empty() || !visit.case_id) return;
    std::vector<Claim> left;
    for (const Claim& claim : claims_of(desk.sql, *visit.case_id)) {
        const bool is_its = claim.sheet && std::ranges::find(sheets, *claim.sheet, &PaySheet::id) != sheets.end();
        if (is_its) draft.take_away(claim);
        else left.push_back(claim);
    }
    add_up_again(case_at_hand(desk.sql, *visit.case_id).steps, left, draft);
}

void take_away_claims_of(Id of_case, const Desk& desk, Draft& draft) {
    for (const Claim& claim : claims_of(desk.sql, of_case)) draft.take_away(claim);
    for (const PaySheet& sheet : pay_sheets_of(desk.sql, of_case)) draft.take_away(sheet);
}

}  // namespace arrears
