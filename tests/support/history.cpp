#include "tests/support/history.hpp"

#include "core/work/aid.hpp"
#include "core/work/amend.hpp"
#include "core/work/contact.hpp"
#include "core/work/employer.hpp"
#include "core/work/office.hpp"
#include "core/work/undo.hpp"

namespace arrears {

template <class Deed>
typename Deed::Result History::perform(const Deed& deed) { return office_.on(today_, officer_ == Id() ? office_.li_wei : officer_).perform(deed); }

template <class T>
const T& History::one_of(const std::vector<T>& all) { return all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))]; }

template <class E>
E History::any() { return Words<E>::rows[static_cast<std::size_t>(pick(static_cast<int>(Words<E>::rows.size())))].value; }

template <class T>
std::optional<T> History::maybe(int percent, T value) { return chance(percent) ? std::optional(value) : std::nullopt; }

template <class Record>
Id History::known() {
    std::vector<Id> ids;
    sql().each("SELECT id FROM " + std::string(Record::table) + " ORDER BY id", {}, [&](const Row& row) { ids.emplace_back(row.integer(0)); });
    if (ids.empty()) throw Error(Fault::not_found, Phrase::record_unreadable);
    return one_of(ids);
}

History::History(unsigned seed) : random_(seed), store_(office_.store()), today_(january(1)) {
    store_.sql().script("PRAGMA synchronous = OFF");
    officers_ = {office_.li_wei, office_.zhou_fang, perform(AddOfficer{"赵敏", Role::clerk, {}, {}}).officer.id};
    employers_ = {office_.hengda};
    OpenCampaign deed;
    deed.name = "春节前专项检查";
    deed.from_day = january(5);
    deed.to_day = january(25);
    campaign_ = perform(deed).campaign.id;
    for (int i = 0; i < 4; ++i) add_employer();
}

void History::act() {
    if (chance(50)) today_ = std::min(today_ + 1 + pick(2), january(31));
    officer_ = one_of(officers_);
    try {
        act_somehow();
        ++done_;
    } catch (const Error& error) {
        if (error.fault() != Fault::refused && error.fault() != Fault::undecided && error.fault() != Fault::invalid &&
            error.fault() != Fault::not_found)
            throw;
    }
}

Date History::some_day() { return january(1) + pick(31); }

ReportRequest History::request(Date as_of, bool may_be_part) {
    ReportRequest request{*find_report("sweep"), store_.office(), {}, {}, true};
    request.scope.as_of = as_of;
    if (!may_be_part) return request;
    if (chance(25)) request.scope.campaign = campaign_, request.campaign = get<Campaign>(sql(), campaign_);
    if (chance(40)) request.scope.since = some_day();
    if (chance(25)) request.scope.region = RegionCode::parse(chance(50) ? "410802" : "410803");
    if (chance(25)) request.scope.industry = Industry::parse("47");
    return request;
}

Money History::some_money() { return Money::fen(1 + pick(chance(50) ? 20'000 : 20'000'000)); }

Date History::past_day() { return chance(40) ? today_ : january(1) + pick(today_ - january(1) + 1); }

std::optional<std::string> History::some_note() { return maybe<std::string>(30, "备注"); }

void History::add_employer() {
    AddEmployer deed;
    deed.name = "用人单位第" + std::to_string(employers_.size()) + "号" + std::to_string(pick(1000));
    deed.kind = any<EmployerKind>();
    if (chance(40)) deed.region = RegionCode::parse("410802");
    const char* industries[] = {"47", "13", "62", "61", "80"};
    if (chance(80)) deed.industry = Industry::parse(industries[pick(5)]);
    deed.though_near = true;
    employers_.push_back(perform(deed).employer.id);
}

void History::file() {
    FileComplaint deed = office_.complaint(past_day(), maybe(80, some_money()));
    deed.employer = one_of(employers_);
    if (chance(6)) deed.employer.reset();
    deed.workers = maybe(70, 1 + pick(30));
    const CaseKind kinds[] = {CaseKind::complaint, CaseKind::complaint, CaseKind::report, CaseKind::referral};
    deed.kind = kinds[pick(4)];
    deed.channel = any<Channel>();
    if (chance(20)) deed.representatives = {{"马建军", {}, {}, {}}};
    if (chance(20)) deed.complainant = Person{"孙大勇", {}, "13900000000", {}};
    if (chance(20)) deed.reply_by = deed.received_on + pick(10);
    if (chance(20)) deed.region = RegionCode::parse("410802");
    if (chance(10)) deed.industry = Industry::parse("62");
    if (chance(20)) deed.campaign = {false, maybe(50, campaign_)};
    deed.note = some_note();
    perform(deed);
}

void History::inspect() {
    RecordInspection deed = office_.visit(past_day(), any<Result>());
    deed.employer = one_of(employers_);
    if (chance(25)) {
        deed.case_id = known<CaseFile>();
        deed.employer = named_employer(get<CaseFile>(sql(), *deed.case_id));
    }
    deed.kind = any<InspectionKind>();
    const bool reached = deed.result != Result::refused && deed.result != Result::absent;
    deed.employed = maybe(60, 50 + pick(50));
    deed.migrants = maybe(60, pick(50));
    deed.workers = maybe(30, pick(20));
    deed.contracts = maybe(20, pick(5));
    if (reached && deed.result != Result::clear) deed.found = maybe(60, some_money());
    if (reached)
        for (const auto& topic : Words<Topic>::rows)
            if (chance(30) && topic.value != Topic::arrears)
                deed.checklist.push_back({topic.value, any<Finding>(), maybe(30, pick(9)), maybe(30, some_money())});
    if (deed.result == Result::owing && chance(50)) {
        deed.order_days = 1 + pick(7);
        deed.served = maybe(70, std::min(deed.on + pick(3), today_));
    }
    deed.revisit = maybe(20, deed.on + pick(9));
    deed.note = some_note();
    perform(deed);
}

void History::pay() {
    RecordPayment deed = office_.payment(past_day(), Id(), some_money());
    deed.case_id.reset();
    if (chance(70)) deed.case_id = known<CaseFile>();
    else deed.inspection = known<Inspection>();
    if (deed.case_id && chance(30)) {  // all that is owed
        const auto left = case_at_hand(sql(), *deed.case_id).standing().outstanding();
        if (left && *left > Money()) deed.amount = *left;
    }
    deed.payer = any<Payer>();
    deed.means = any<Means>();
    deed.workers = maybe(50, 1 + pick(30));
    deed.proof = maybe<std::string>(50, "银行回单");
    deed.over = chance(40);
    deed.note = deed.over ? std::optional<std::string>("含经济补偿") : some_note();
    perform(deed);
}

void History::end() {
    EndCase deed;
    deed.case_id = known<CaseFile>();
    const StepKind moves[] = {StepKind::settle, StepKind::settle, StepKind::settle, StepKind::refuse, StepKind::withdraw, StepKind::close};
    deed.move = moves[pick(6)];
    deed.on = past_day();
    if (deed.move == StepKind::settle && chance(60)) {
        deed.agreed = case_at_hand(sql(), deed.case_id).standing(deed.on).paid;
        if (chance(20)) deed.agreed = some_money();
    }
    if (deed.move == StepKind::refuse) deed.outcome = chance(50) ? Outcome::over_2_years : Outcome::already_accepted;
    else if (chance(40) || deed.move == StepKind::close) deed.outcome = any<Outcome>();
    deed.note = some_note();
    perform(deed);
}

void History::bring_again() {
    AddContact deed;
    deed.case_id = known<CaseFile>();
    deed.channel = any<Channel>();
    deed.on = past_day();
    if (chance(50)) deed.person = Person{"孙大勇", {}, "13900000000", {}};
    if (chance(30)) deed.worker_lines = {{{"田保国", {}, "13900000001", {}}, maybe(50, some_money())}};
    deed.claimed = maybe(50, some_money());
    deed.note = some_note();
    perform(deed);
}

void History::give_aid() {
    GiveAid deed;
    deed.on = past_day();
    deed.kind = static_cast<AidKind>(pick(static_cast<int>(AidKind::various)));
    if (chance(30)) deed.region = RegionCode::parse("410802");
    if (chance(30)) deed.campaign = {false, campaign_};
    if (chance(30)) {
        deed.kind = any<AidKind>();
        const int times = 1 + pick(500);
        deed.total = BroughtTotal{chance(50) ? "甲站台账" : "乙站台账", times, maybe(50, pick(times)), maybe(50, some_money()), {}};
        if (chance(40)) deed.total->part_of = known<Aid>();
    } else if (chance(30)) {
        const auto before = find<Aid>(sql(), known<Aid>());
        deed.to = {{before ? before->person : std::nullopt, {"孙大勇", {}, {}, {}}, maybe(50, some_money())}};
    } else {
        deed.to = {{std::nullopt, {"孙大勇", maybe<std::string>(50, "41080319800101001X"), {}, {}}, maybe(50, some_money())}};
    }
    if (chance(40)) deed.way = AidWay::visit;
    if (chance(30)) deed.case_id = known<CaseFile>();
    perform(deed);
}

void History::act_somehow() {
    const int what = pick(116);
    if (what < 20) file();
    else if (what < 42) inspect();
    else if (what < 60) pay();
    else if (what < 74) end();
    else if (what < 78) perform(ReturnPayment{known<Payment>(), past_day(), some_note()});
    else if (what < 81) perform(VoidPayment{known<Payment>(), "录错"});
    else if (what < 84) perform(VoidCase{known<CaseFile>(), "重复登记"});
    else if (what < 87) perform(VoidInspection{known<Inspection>(), "录错单位"});
    else if (what < 88) add_employer();
    else if (what < 90) perform(AddTargets{campaign_, {one_of(employers_)}});
    else if (what < 91) perform(CloseCampaign{campaign_, past_day()});
    else if (what < 96) perform(Undo{});
    else if (what < 100) perform(Redo{});
    else if (what < 102) perform(MergeEmployers{one_of(employers_), one_of(employers_), "同一家"});
    else if (what < 104) perform(RenameEmployer{one_of(employers_), "更名后第" + std::to_string(pick(1000)) + "号", past_day(), some_note()});
    else if (what < 107) bring_again();
    else if (what < 113) give_aid();
    else if (what < 115) perform(VoidAid{known<Aid>(), "重复登记"});
    else {
        AmendCase deed;
        deed.case_id = known<CaseFile>();
        deed.employer = one_of(employers_);
        deed.reason = "已查明";
        perform(deed);
    }
}

}  // namespace arrears
