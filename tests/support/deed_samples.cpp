#include "tests/support/deed_samples.hpp"

#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"
#include "core/work/aid.hpp"
#include "core/work/amend.hpp"
#include "core/work/call.hpp"
#include "core/work/contact.hpp"
#include "core/work/employer.hpp"
#include "core/work/office.hpp"
#include "core/work/office_law.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/print_paper.hpp"
#include "core/work/remark.hpp"
#include "core/work/site.hpp"
#include "tests/support/import_rows.hpp"

namespace arrears {
namespace {

using namespace literals;
using Act = std::function<void()>;

const Date day = january(20);

template <class Deed>
Act act(TestOffice& office, const Deed& deed) {
    return [&office, deed] { office.perform(day, deed); };
}

template <class Deed>
void later(TestOffice& office, const Deed& deed) { office.on(day, office.zhou_fang).perform(deed); }

const Person sun_dayong{"孙大勇", "41080319800101001X", "13900000000", "6222000000000000"};

FileComplaint complaint(TestOffice& office) {
    FileComplaint deed = office.complaint(january(7), 30'000_yuan);
    deed.period = Period::parse("2012-11..2012-12");
    deed.complainant = sun_dayong;
    deed.representatives = {{"马建军", {}, {}, {}}};
    deed.worker_lines = {{{"田保国", {}, {}, {}}, 10'000_yuan}, {{"许秀英", {}, {}, {}}, 20'000_yuan}};
    deed.from_body = "市信访局";
    deed.from_ref = "2013-17";
    deed.reply_by = january(20);
    deed.note = "工程款未到账";
    return deed;
}

void perform_import(TestOffice& office, MadeImport& import) { office.perform(day, import.deed()); }

Id open_case(TestOffice& office) { return office.perform(day, complaint(office)).number; }

RecordInspection owing(TestOffice& office) {
    RecordInspection deed = office.visit(january(10), Result::owing);
    deed.employed = 56, deed.migrants = 47, deed.workers = 5, deed.contracts = 2;
    deed.found = 22'600_yuan;
    deed.checklist = {{Topic::contracts, Finding::ok, {}, {}}, {Topic::arrears, Finding::breach, 5, 22'600_yuan}};
    deed.order_days = 7;
    deed.served = january(11);
    deed.note = "工资表与考勤不符";
    return deed;
}

RecordPayment part(TestOffice& office, Id of_case) {
    RecordPayment deed = office.payment(january(12), of_case, 600_yuan);
    deed.workers = 4;
    for (const Party& worker : workers_on_list(office.sql(), of_case)) deed.reached.push_back({worker.id, {}});
    deed.proof = "银行代发明细";
    return deed;
}

OpenCampaign campaign() {
    OpenCampaign deed;
    deed.name = "春节前专项检查";
    deed.from_day = january(5);
    deed.to_day = january(31);
    return deed;
}

AddSite site(TestOffice& office) {
    AddSite deed;
    deed.name = "站前花园二期";
    deed.general_contractor = office.hengda;
    deed.subcontractors = {office.hengda};
    return deed;
}

Id open_campaign(TestOffice& office) { return office.perform(day, campaign()).campaign.id; }

EndCase ending(Id of_case, StepKind move) {
    EndCase deed;
    deed.case_id = of_case;
    deed.move = move;
    deed.on = january(15);
    deed.note = "办结";
    if (move == StepKind::refuse) deed.outcome = Outcome::over_2_years;
    if (move == StepKind::close) deed.outcome = Outcome::not_proved;
    if (move == StepKind::settle) deed.agreed = 600_yuan;
    return deed;
}

Agree agreement(Id of_case) {
    Agree deed;
    deed.case_id = of_case;
    deed.on = january(16);
    deed.instalments = {{300_yuan, january(25)}, {400_yuan, january(31)}};
    deed.workers = {{{"田保国", {}, {}, {}}, 300_yuan}, {{"许秀英", {}, {}, {}}, 400_yuan}};
    deed.note = "双方签字";
    return deed;
}

TakeCall call() {
    TakeCall deed;
    deed.line = Channel::line_12351;
    deed.on = january(18);
    deed.matter = "最低工资标准";
    deed.told = "区人社局";
    return deed;
}

GiveAid aid() {
    GiveAid deed;
    deed.kind = AidKind::living;
    deed.on = january(7);
    deed.to = {{std::nullopt, sun_dayong, 5'000_yuan}, {std::nullopt, {"田保国", {}, {}, {}}, 2'000_yuan}};
    deed.way = AidWay::visit;
    deed.cause = "家中失火";
    deed.caused_on = Date::of(2012, 12, 19);
    deed.referrer = "街道办事处工会";
    deed.note = "当面发放";
    return deed;
}

RecordPaySheet pay_sheet(Id visit) {
    const Month november = Month::parse("2012-11"), december = Month::parse("2012-12");
    RecordPaySheet deed;
    deed.inspection = visit;
    deed.on = january(15);
    deed.sha256 = std::string(64, 'a');
    deed.file_name = "虚构的工资表.xlsx";
    deed.from = november, deed.to = december, deed.rows = 3;
    deed.lines = {{sun_dayong, november, 3'000_yuan, Money(), {{PayItem::wages, 3'000_yuan}}},
                  {sun_dayong, december, 3'200_yuan, 1'000_yuan, {{PayItem::wages, 2'000_yuan}, {PayItem::overtime, 200_yuan}}},
                  {{"田保国", {}, {}, {}}, december, 2'000_yuan, 2'000_yuan, {}}};
    deed.topics = {{Topic::minimum_wage, Finding::ok, {}, {}}, {Topic::contracts, Finding::breach, 1, {}}};
    deed.note = "财务提供";
    return deed;
}

PrintPaper paper(Id of_case) {
    PrintPaper deed;
    deed.case_id = of_case;
    deed.form = FormKind::order;
    deed.prefix = "中人社监";
    return deed;
}

template <StepKind move>
Act prepare_ending(TestOffice& office) {
    const Id of_case = open_case(office);
    office.perform(day, part(office, of_case));
    return act(office, ending(of_case, move));
}

// The way to a decision that the court is asked to enforce. The days are those that the law asks for between them.
const std::initializer_list<std::pair<StepKind, Date>> way{
    {StepKind::accept, january(4)}, {StepKind::investigate, january(4)}, {StepKind::ordered, january(7)}, {StepKind::serve, january(7)},
    {StepKind::notice, january(8)}, {StepKind::serve, january(8)}, {StepKind::decide, january(14)}, {StepKind::serve, january(14)},
    {StepKind::demand, january(16)}, {StepKind::serve, january(16)}};

Id case_on_its_way(TestOffice& office, std::size_t steps) {
    const Id of_case = office.own_case(january(4), 22'600_yuan);
    for (const auto& [move, on] : std::vector(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(steps))) office.perform(on, office.step(of_case, move, on));
    return of_case;
}

// The step after so many of them, on its day.
Act step_after(TestOffice& office, std::size_t steps, StepKind move, Date on) {
    TakeStep deed = office.step(case_on_its_way(office, steps), move, on);
    return [&office, deed, on] { office.perform(on, deed); };
}

template <std::size_t steps>
Act next_step(TestOffice& office) {
    const auto& [move, on] = *(way.begin() + steps);
    return step_after(office, steps, move, on);
}

void pay_the_case(TestOffice& office) { later(office, office.payment(day, newest<CaseFile>(office), 100_yuan)); }

void pay_more(TestOffice& office) {
    RecordPayment deed = office.payment(day, newest<CaseFile>(office), 100_yuan);
    deed.over = true;
    deed.note = "自愿多付";
    later(office, deed);
}

}  // namespace

const std::vector<DeedSample>& deed_samples() {
    static const std::vector<DeedSample> samples{
        {"add_officer", [](TestOffice& office) { return act(office, AddOfficer{"王强", Role::inspector, "豫08030003", "中站区总工会"}); },
         [](TestOffice& office) {
             RecordInspection deed = office.visit(day, Result::clear);
             deed.officers = {office.zhou_fang, newest<Officer>(office)};
             later(office, deed);
         }},
        {"add_employer",
         [](TestOffice& office) {
             AddEmployer deed;
             deed.name = "焦作宏远建筑有限公司";
             deed.credit_code = CreditCode::parse("91110000600037341L");
             deed.address = "解放西路118号";
             deed.industry = Industry::parse("47");
             return act(office, deed);
         },
         [](TestOffice& office) {
             FileComplaint deed = office.complaint(day, 100_yuan);
             deed.employer = newest<Employer>(office);
             later(office, deed);
         }},
        {"rename_employer",
         [](TestOffice& office) { return act(office, RenameEmployer{office.hengda, "河南恒达建设集团有限公司", january(18), "变更通知书"}); },
         [](TestOffice& office) { later(office, office.complaint(day, 100_yuan)); }},
        {"merge_employers",
         [](TestOffice& office) {
             const Id other = office.employer("焦作市恒达建筑劳务公司");
             return act(office, MergeEmployers{office.hengda, other, "同一营业执照"});
         },
         nullptr, "nothing is re-pointed: what is done later is done to either number"},
        {"add_site", [](TestOffice& office) { return act(office, site(office)); },
         [](TestOffice& office) {
             FileComplaint deed = office.complaint(day, 100_yuan);
             deed.site = newest<Site>(office);
             later(office, deed);
         }},
        {"import_rules",
         [](TestOffice& office) {
             open_case(office);
             OfficeRule accept;
             accept.key = "accept_complaint";
             accept.region = RegionCode::parse("410803");
             accept.from_day = january(1);
             accept.value = "3";
             accept.unit = "working_days";
             accept.instrument = "虚构的本地办法";
             return act(office, ImportRules{{accept}});
         },
         nullptr, "no record names a rule; what was counted by it stands in the journal"},
        {"import_days",
         [](TestOffice& office) {
             open_case(office);
             return act(office, ImportDays{{{january(9), DayKind::holiday, "停电"}, {january(12), DayKind::workday, "停电调休"}}});
         },
         nullptr, "no record names a day; what was counted by it stands in the journal"},
        {"open_campaign", [](TestOffice& office) { return act(office, campaign()); },
         [](TestOffice& office) { later(office, AddTargets{newest<Campaign>(office), {office.hengda}}); }},
        {"add_targets", [](TestOffice& office) { return act(office, AddTargets{open_campaign(office), {office.hengda}}); }, nullptr,
         "no record names a target"},
        {"close_campaign", [](TestOffice& office) { return act(office, CloseCampaign{open_campaign(office), january(19)}); },
         [](TestOffice& office) {
             FileComplaint deed = office.complaint(day, 100_yuan);
             deed.campaign = {false, newest<Campaign>(office)};
             later(office, deed);
         }},
        {"record_inspection", [](TestOffice& office) { return act(office, owing(office)); }, pay_the_case},
        {"void_inspection",
         [](TestOffice& office) {
             open_case(office);
             const Id visit = office.perform(day, owing(office)).inspection.id;
             office.perform(day, pay_sheet(visit));
             return act(office, VoidInspection{visit, "录错单位"});
         },
         [](TestOffice& office) { later(office, VoidCase{newest<CaseFile>(office), "重复登记"}); }},
        {"file_complaint", [](TestOffice& office) { return act(office, complaint(office)); }, pay_the_case},
        {"add_contact",
         [](TestOffice& office) {
             AddContact deed;
             deed.case_id = open_case(office);
             deed.channel = Channel::window;
             deed.on = january(16);
             deed.person = sun_dayong;
             deed.worker_lines = {{{"吴桂兰", {}, "13900000002", {}}, 3'000_yuan}};
             deed.claimed = 33'000_yuan;
             deed.workers = 3;
             deed.note = "补报一人";
             return act(office, deed);
         },
         pay_the_case},
        {"settle_case", prepare_ending<StepKind::settle>, pay_more},
        {"refuse_case", prepare_ending<StepKind::refuse>, pay_the_case},
        {"withdraw_case", prepare_ending<StepKind::withdraw>, pay_the_case},
        {"close_case", prepare_ending<StepKind::close>, pay_the_case},
        {"accept_case", next_step<0>, pay_the_case},
        {"investigate_case", next_step<1>, pay_the_case},
        {"conclude_case", [](TestOffice& office) { return step_after(office, 2, StepKind::conclude, january(10)); }, pay_the_case},
        {"extend_case", [](TestOffice& office) { return step_after(office, 2, StepKind::extend, january(10)); }, pay_the_case},
        {"order_case", next_step<2>, pay_the_case},
        {"serve_case", next_step<3>, pay_the_case},
        {"notify_case", next_step<4>, pay_the_case},
        {"decide_case", next_step<6>, pay_the_case},
        {"review_case", [](TestOffice& office) { return step_after(office, 8, StepKind::review, january(18)); }, pay_the_case},
        {"sue_case", [](TestOffice& office) { return step_after(office, 8, StepKind::lawsuit, january(18)); }, pay_the_case},
        {"demand_case", next_step<8>, pay_the_case},
        {"court_case", [](TestOffice& office) { return step_after(office, 10, StepKind::court, Date::of(2013, 4, 16)); }, pay_the_case},
        {"police_case", [](TestOffice& office) { return step_after(office, 4, StepKind::police, january(9)); }, pay_the_case},
        {"publish_case", [](TestOffice& office) { return step_after(office, 8, StepKind::publish, january(18)); }, pay_the_case},
        {"cancel_case", [](TestOffice& office) { return step_after(office, 2, StepKind::cancel, january(10)); }, pay_the_case},
        {"supplement_case",
         [](TestOffice& office) { return act(office, office.step(open_case(office), StepKind::supplement, january(9))); }, pay_the_case},
        {"refer_case", [](TestOffice& office) { return act(office, office.step(open_case(office), StepKind::refer, january(9))); }, pay_the_case},
        {"reply_case",
         [](TestOffice& office) {
             const Id of_case = open_case(office);
             office.perform(day, office.step(of_case, StepKind::refer, january(9)));
             return act(office, office.step(of_case, StepKind::reply, january(15)));
         },
         pay_the_case},
        {"reopen_case",
         [](TestOffice& office) {
             const Id of_case = open_case(office);
             office.perform(day, office.step(of_case, StepKind::refer, january(9)));
             return act(office, office.step(of_case, StepKind::reopen, january(15)));
         },
         pay_the_case},
        {"void_case",
         [](TestOffice& office) {
             const Id of_case = open_case(office);
             office.perform(day, owing(office));
             office.perform(day, pay_sheet(newest<Inspection>(office)));
             return act(office, VoidCase{of_case, "重复登记"});
         },
         [](TestOffice& office) {
             RecordPayment deed = office.payment(day, Id(), 100_yuan);
             deed.case_id.reset();
             deed.inspection = newest<Inspection>(office);
             later(office, deed);
         }},
        {"record_payment", [](TestOffice& office) { return act(office, part(office, open_case(office))); },
         [](TestOffice& office) { later(office, ReturnPayment{newest<Payment>(office), day, "账号有误"}); }},
        {"void_payment",
         [](TestOffice& office) {
             return act(office, VoidPayment{office.perform(day, part(office, open_case(office))).payment.id, "录错案件"});
         },
         [](TestOffice& office) { later(office, VoidCase{newest<CaseFile>(office), "重复登记"}); }},
        {"return_payment",
         [](TestOffice& office) {
             return act(office, ReturnPayment{office.perform(day, part(office, open_case(office))).payment.id, january(14), "账号有误"});
         },
         [](TestOffice& office) { later(office, VoidPayment{newest<Payment>(office), "未退回"}); }},
        {"agree_case", [](TestOffice& office) { return act(office, agreement(open_case(office))); }, pay_the_case},
        {"promise_payment",
         [](TestOffice& office) {
             return act(office, PromisePayment{open_case(office), january(16), {500_yuan, january(30)}, "电话承诺"});
         },
         pay_the_case},
        {"amend_case",
         [](TestOffice& office) {
             AmendCase deed;
             deed.case_id = open_case(office);
             deed.claimed = 36'000_yuan, deed.workers = 6;
             deed.period = Period::parse("2012-10..2012-12");
             deed.received_on = january(8);
             deed.reason = "听错了";
             return act(office, deed);
         },
         pay_the_case},
        {"change_case",
         [](TestOffice& office) {
             AmendCase deed;
             deed.case_id = open_case(office);
             deed.claimed = 20'000_yuan;
             deed.since = january(18);
             deed.reason = "放弃一部分";
             return act(office, deed);
         },
         pay_the_case},
        {"amend_inspection",
         [](TestOffice& office) {
             AmendInspection deed;
             deed.inspection = office.perform(day, owing(office)).inspection.id;
             deed.found = 22'700_yuan, deed.workers = 6, deed.bodies = "中站区总工会";
             deed.reason = "漏加一人";
             return act(office, deed);
         },
         pay_the_case},
        {"amend_payment",
         [](TestOffice& office) {
             AmendPayment deed;
             deed.payment = office.perform(day, part(office, open_case(office))).payment.id;
             deed.amount = 700_yuan, deed.payer = Payer::builder, deed.proof = "转账回单";
             deed.reached = {{workers_on_list(office.sql(), newest<CaseFile>(office)).front().id, 700_yuan}};
             deed.reason = "笔误";
             return act(office, deed);
         },
         [](TestOffice& office) { later(office, ReturnPayment{newest<Payment>(office), day, "账号有误"}); }},
        {"amend_employer",
         [](TestOffice& office) {
             AmendEmployer deed;
             deed.employer = office.hengda;
             deed.name = "焦作市恒达建筑劳务有限公司", deed.address = "解放西路118号";
             deed.reason = "名称不全";
             return act(office, deed);
         },
         [](TestOffice& office) { later(office, office.complaint(day, 100_yuan)); }},
        {"amend_site",
         [](TestOffice& office) {
             AmendSite deed;
             deed.site = office.perform(day, site(office)).site.id;
             deed.name = "站前花园三期", deed.address = "站前路8号";
             deed.builder = office.employer("河南建投置业有限公司");
             deed.subcontractors = {office.employer("焦作宏远建筑有限公司")};
             deed.reason = "施工许可证";
             return act(office, deed);
         },
         [](TestOffice& office) {
             FileComplaint deed = office.complaint(day, 100_yuan);
             deed.site = newest<Site>(office);
             later(office, deed);
         }},
        {"assign_case", [](TestOffice& office) { return act(office, AssignCase{open_case(office), office.zhou_fang}); }, pay_the_case},
        {"take_call", [](TestOffice& office) { return act(office, call()); },
         [](TestOffice& office) {
             FileComplaint deed = office.complaint(day, 100_yuan);
             deed.call = newest<Call>(office);
             later(office, deed);
         }},
        {"give_aid", [](TestOffice& office) { return act(office, aid()); },
         [](TestOffice& office) { later(office, VoidAid{newest<Aid>(office), "重复登记"}); }},
        {"void_aid", [](TestOffice& office) {
             office.perform(day, aid());
             return act(office, VoidAid{newest<Aid>(office), "重复登记"});
         }, nullptr, "nothing rests on a record that is void"},
        {"add_remark", [](TestOffice& office) { return act(office, AddRemark{CaseFile::table, open_case(office), day, "已电话告知"}); }, nullptr,
         "no record names a note; what changes the case after it does not change the note"},
        {"print_paper",
         [](TestOffice& office) {
             office.perform(day, owing(office));
             return act(office, paper(newest<CaseFile>(office)));
         },
         [](TestOffice& office) { later(office, paper(newest<CaseFile>(office))); }},
        {"attach_document",
         [](TestOffice& office) { return act(office, AttachDocument{CaseFile::table, open_case(office), day, "工资表.jpg", "bytes"}); }, nullptr,
         "no record names a paper"},
        {"import_rows", [](TestOffice& office) -> Act { return [&office, import = import_of_three()] { perform_import(office, *import); }; },
         pay_more},
        {"decide_held",
         [](TestOffice& office) {
             perform_import(office, *import_of_three());
             DecideHeld deed;
             deed.held = Id(newest<HeldRow>(office).number() - 1);  // over a great amount
             deed.decision = HeldDecision::taken;
             deed.on = day;
             deed.note = "已电话核实";
             return act(office, deed);
         },
         pay_the_case},
        {"record_pay_sheet",
         [](TestOffice& office) {
             office.perform(day, owing(office));
             return act(office, pay_sheet(newest<Inspection>(office)));
         },
         pay_the_case},
    };
    return samples;
}

}  // namespace arrears
