#include "tests/support/ledger_story.hpp"

#include "core/work/agreement.hpp"
#include "core/work/approval.hpp"
#include "core/work/case_step.hpp"
#include "core/work/amend.hpp"
#include "core/work/aid.hpp"
#include "core/work/call.hpp"
#include "core/store/cases.hpp"
#include "core/work/contact.hpp"
#include "core/work/employer.hpp"
#include "core/work/ending.hpp"
#include "core/work/inspection.hpp"
#include "core/work/office.hpp"
#include "core/work/office_law.hpp"
#include "core/work/payment.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/print_paper.hpp"
#include "core/work/remark.hpp"
#include "core/work/reveal.hpp"
#include "core/work/site.hpp"
#include "core/work/undo.hpp"
#include "tests/support/import_rows.hpp"

namespace arrears {
namespace {

using namespace literals;

constexpr const char* moment = "2013-01-31T08:00:00Z";

class Story {
  public:
    explicit Story(const std::filesystem::path& file) : store_(found_office(file, office(), "kf\"\\\t监察", moment)) {
        li_wei_ = Id(store_.office().id.writer(), 0, 1);
    }

    void tell() {
        hire_and_register();
        sweep();
        know_the_place();
        take_complaint();
        inspect();
        promise_and_note();
        pay_and_settle();
        find_a_double();
        go_by_the_law();
        enter_many_days();
        take_in_a_sheet();
        change_their_minds();
    }

  private:
    static OpenOffice office() {
        OpenOffice deed;
        deed.region = RegionCode::parse("410803");
        deed.name = "中站区人力资源和社会保障局";
        deed.custodian = Custodian::bureau;
        deed.language = Tongue::zh;
        deed.officer = "李伟";
        deed.role = Role::inspector;
        deed.certificate = "豫H-ZZ-0007";
        deed.body = "劳动保障监察大队";
        return deed;
    }
    static Date day(unsigned number) { return Date::of(2013, 1, number); }

    template <class Deed>
    auto perform(const Deed& deed) { return Ledger(store_, {li_wei_, "kf", moment}, day(31)).perform(deed); }

    void hire_and_register() {
        zhou_fang_ = perform(AddOfficer{"周芳", Role::inspector, "豫H-ZZ-0011", "中站区总工会"}).officer.id;
        AddEmployer deed;
        deed.name = "焦作恒达建筑劳务有限公司";
        deed.credit_code = CreditCode::parse("91110000600037341L");
        deed.registration_number = RegistrationNumber::parse("110108000000016");
        deed.organisation_code = OrganisationCode::parse("60003734-1");
        deed.address = "解放西路118号";
        deed.industry = Industry::parse("47");
        hengda_ = perform(deed).employer.id;
        perform(AddEmployer{"中站区小孟装饰队", EmployerKind::individual, {}, {}, {}, {}, {}, {}});
    }

    void know_the_place() {
        OfficeRule accept;
        accept.key = "accept_complaint";
        accept.region = RegionCode::parse("410803");
        accept.from_day = Date::of(2014, 1, 1);
        accept.to_day = Date::of(2014, 12, 31);
        accept.value = "3";
        accept.unit = "working_days";
        accept.instrument = "虚构的本地办法";
        accept.article = "6";
        accept.source = "本单位存件";
        perform(ImportRules{{accept}});
        perform(ImportDays{{{day(15), DayKind::holiday, "停电"}, {day(19), DayKind::workday, "停电调休"}}});
        const Id builder = perform(AddEmployer{"河南建投置业有限公司", EmployerKind::enterprise, {}, {}, {}, {}, {}, {}}).employer.id;
        AddSite deed;
        deed.name = "站前花园二期";
        deed.address = "站前路8号";
        deed.builder = builder;
        deed.general_contractor = hengda_;
        deed.subcontractors = {hengda_};
        site_ = perform(deed).site.id;
        deed = {};
        deed.name = "站前花园三期";
        perform(deed);
    }

    void enter_many_days() {  // a long run of records, which is noted as one
        ImportDays deed;
        for (int i = 0; i < 100; ++i) deed.days.push_back({Date::of(2040, 1, 1) + i, DayKind::holiday, "迁址"});
        perform(deed);
    }

    void sweep() {
        OpenCampaign deed;
        deed.name = "春节前农民工工资支付专项检查";
        deed.from_day = Date::of(2012, 11, 26);
        deed.to_day = day(31);
        deed.industries = {Industry::parse("47"), Industry::parse("48")};
        deed.bodies = "中站区总工会";
        deed.ordered_by = "中站区总工会";
        deed.hotlines = "12351;12333";
        campaign_ = perform(deed).campaign.id;
        perform(AddTargets{campaign_, {hengda_}});
    }

    FileComplaint complaint() const {
        FileComplaint deed;
        deed.employer = hengda_;
        deed.received_on = day(7);
        deed.kind = CaseKind::complaint;
        deed.channel = Channel::line_12333;
        deed.claimed = 30'000_yuan;
        deed.workers = 5;
        deed.if_duplicate = IfDuplicate::new_case;
        return deed;
    }

    void take_complaint() {
        FileComplaint deed = complaint();
        deed.period = Period::parse("2012-11..2012-12");
        deed.complainant = Person{"孙大勇", "41080319800101001X", "13900000000", "6222000000000000", "瓦工", "金源路工地", "中站区金源路1号"};
        deed.in_charge = Person{"赵大山", {}, {}, {}, "经理"};
        deed.representatives = {{"马建军", std::nullopt, "13900000001", std::nullopt}};
        deed.worker_lines = {{{"田保国", std::nullopt, std::nullopt, std::nullopt}, 10'000_yuan},
                             {{"许秀英", std::nullopt, std::nullopt, std::nullopt}, 20'000_yuan}};
        deed.from_body = "市信访局";
        deed.from_ref = "2013-17";
        deed.reply_by = day(20);
        deed.ended_on = day(5);
        deed.continuing = true;
        deed.note = "劳务分包，称总承包单位工程款未到账";
        deed.site = site_;
        case_ = perform(deed).number;
    }

    void inspect() {
        RecordInspection deed;
        deed.employer = hengda_;
        deed.on = day(8);
        deed.result = Result::owing;
        deed.site = site_;
        deed.kind = InspectionKind::special;
        deed.officers = {li_wei_, zhou_fang_};
        deed.bodies = "中站区总工会";
        deed.employed = 56, deed.migrants = 47, deed.workers = 5, deed.contracts = 2;
        deed.found = 22'600_yuan;
        deed.checklist = {{Topic::contracts, Finding::ok, {}, {}}, {Topic::arrears, Finding::breach, 5, 22'600_yuan}};
        deed.order_days = 7;
        deed.served = day(9);
        deed.revisit = day(20);
        deed.note = "工资表与考勤不符";
        perform(deed);
        RecordInspection again;
        again.employer = hengda_;
        again.on = day(21);
        again.result = Result::clear;
        again.officers = {li_wei_};
        visit_ = perform(again).inspection.id;
    }

    RecordPayment payment(unsigned on, Money amount) const {
        RecordPayment deed;
        deed.case_id = case_;
        deed.on = day(on);
        deed.amount = amount;
        deed.payer = Payer::general_contractor;
        deed.workers = 4;
        deed.proof = "银行代发明细在卷";
        deed.note = "总承包单位代付";
        return deed;
    }

    void promise_and_note() {
        TakeCall call;
        call.line = Channel::line_12351;
        call.on = day(6);
        call.matter = "工资按月发还是按工程发";
        call.told = "区人社局";
        const Id taken = perform(call).call.id;
        GiveAid aid;
        aid.kind = AidKind::medical;
        aid.on = day(6);
        aid.to = {{std::nullopt, {"孙大勇", "41080319800101001X", "13900000000", {}}, 300_yuan}};
        aid.way = AidWay::visit;
        aid.cause = "工伤";
        aid.caused_on = day(2);
        aid.referrer = "街道办事处工会";
        aid.note = "当面发放";
        perform(aid);
        GiveAid brought;
        brought.kind = AidKind::various;
        brought.on = day(6);
        brought.total = BroughtTotal{"虚构的台账", 12, 10, 900_yuan, {}};
        const Id whole = perform(brought).aid.front().id;
        brought.kind = AidKind::job;
        brought.total = BroughtTotal{"虚构的台账", 3, 3, {}, whole};
        perform(brought);
        FileComplaint filed = complaint();
        filed.call = taken;
        const Id of = perform(filed).number;
        perform(PromisePayment{of, day(9), {500_yuan, day(20)}, "电话承诺"});
        perform(Agree{of, day(10), {{1'000_yuan, day(25)}, {2'000_yuan, day(31)}}, "双方签字"});
        claim_by_worker(of);
        AmendCase amended;
        amended.case_id = of;
        amended.workers = 6;
        amended.reason = "少记一人";
        perform(amended);
        for (const auto& [table, record] : {std::pair(CaseFile::table, case_), std::pair(Inspection::table, visit_), std::pair(Employer::table, hengda_),
                                            std::pair(Call::table, taken)}) {
            perform(AddRemark{table, record, day(12), "已电话告知"});
            perform(AttachDocument{table, record, day(12), "工资表.jpg", std::string(record.text()) + " 的工资表"});
        }
        const Id paid = perform(payment(13, 10_yuan)).payment.id;
        perform(AddRemark{Payment::table, paid, day(13), "现场清点"});
        perform(AttachDocument{Payment::table, paid, day(13), "签字表.jpg", "签字表"});
        perform(ReturnPayment{paid, day(13), "账号有误"});
        print_papers();
        perform(RevealValue{case_, Disclosed::phone, std::nullopt, day(13), "通知领款"});
    }

    void claim_by_worker(Id of) {
        const Month december = Month::parse("2012-12");
        const Person who{"孙大勇", "410803198001010012", {}, {}};  // invented
        RecordPaySheet sheet;
        sheet.case_id = of, sheet.on = day(11);
        sheet.sha256 = std::string(64, 'd'), sheet.file_name = "十二月工资表.xlsx";
        sheet.from = sheet.to = december, sheet.rows = 1;
        sheet.lines = {{who, december, 3'000_yuan, 2'000_yuan, {{PayItem::wages, 800_yuan}, {PayItem::deduction, 200_yuan}}}};
        sheet.note = "会计提供";
        perform(sheet);
        Agree agreed{of, day(11), {{900_yuan, day(25)}}, "按人约定"};
        agreed.workers = {{who, 900_yuan}};
        perform(agreed);
    }

    void print_papers() {
        PrintPaper order;
        order.case_id = case_;
        order.form = FormKind::order;
        order.prefix = "中人社监";
        order.on = day(13);
        perform(order);
        perform(order);  // again
        PrintPaper list;
        list.case_id = case_;
        list.form = FormKind::group_list;
        perform(list);
        PrintPaper record;
        record.inspection = visit_;
        record.form = FormKind::site_record;
        perform(record);
    }

    void pay_and_settle() {
        RecordPayment on_the_spot = payment(21, 300_yuan);
        on_the_spot.case_id.reset();
        on_the_spot.inspection = visit_;
        perform(on_the_spot);
        const auto first = perform(payment(10, 600_yuan)).payment.id;
        perform(ReturnPayment{first, day(11), "账号有误"});
        RecordPayment wages = payment(12, 22'000_yuan);
        for (const Party& worker : workers_on_list(store_.sql(), case_)) wages.reached.push_back({worker.id, {}});
        perform(wages);
        AddContact again;
        again.case_id = case_;
        again.channel = Channel::window;
        again.on = day(13);
        again.person = Person{"孙大勇", std::nullopt, "13900000000", std::nullopt};
        again.worker_lines = {{{"吴桂兰", std::nullopt, "13900000002", std::nullopt}, 3'000_yuan}};
        again.claimed = 33'000_yuan;
        again.workers = 6;
        again.note = "来问何时发放";
        perform(again);
        EndCase deed;
        deed.case_id = case_;
        deed.move = StepKind::settle;
        deed.on = day(14);
        deed.agreed = 22'000_yuan;
        deed.note = "双方签署协调协议";
        perform(deed);
    }

    void find_a_double() {
        AddEmployer again;
        again.name = "焦作市恒达劳务公司";
        again.former_names = {"焦作恒达施工队"};
        again.though_near = true;
        const Id other = perform(again).employer.id;
        perform(RenameEmployer{other, "焦作市恒达建筑劳务公司", day(6), "变更通知书"});
        perform(MergeEmployers{hengda_, other, "同一营业执照"});
    }

    void go_by_the_law() {
        const Id head = perform(AddOfficer{"张国强", Role::bureau_head, {}, {}}).officer.id;
        RecordInspection visit;
        visit.employer = perform(AddEmployer{"中站区王封砖厂", EmployerKind::enterprise, {}, {}, {}, {}, {}, {}}).employer.id;
        visit.on = day(22);
        visit.result = Result::owing;
        visit.officers = {li_wei_, zhou_fang_};
        visit.found = 5'000_yuan;
        const Id of = *perform(visit).inspection.case_id;
        const auto step = [&](StepKind move, unsigned on) {
            TakeStep deed;
            deed.case_id = of;
            deed.move = move;
            deed.on = day(on);
            deed.document = "中人社监字〔2013〕第" + std::to_string(on) + "号";
            return deed;
        };
        perform(step(StepKind::accept, 22));
        Ledger(store_, {head, "kf", moment}, day(31)).perform(ApproveStep{of, day(23), "同意立案"});
        TakeStep deed = step(StepKind::investigate, 23);
        deed.partner = zhou_fang_;
        perform(deed);
        deed = step(StepKind::extend, 24);
        deed.approved_by = head;
        perform(deed);
        deed = step(StepKind::ordered, 24);
        deed.days = 3;
        perform(deed);
        deed = step(StepKind::serve, 25);
        deed.how = Service::left;
        perform(deed);
        FileComplaint filed = complaint();
        deed.case_id = perform(filed).number;
        deed.move = StepKind::refer;
        deed.on = day(26);
        deed.how = std::nullopt;
        deed.reason = Outcome::not_area;
        deed.body = "山阳区人社局";
        deed.by = day(30);
        perform(deed);
        deed.move = StepKind::reply;
        deed.on = day(28);
        deed.response = Response::accepted;
        perform(deed);
    }

    void take_in_a_sheet() {
        const auto import = import_of_three();
        perform(import->deed());
        DecideHeld deed;
        deed.held = Id(store_.office().id.writer(), 0, 2);
        deed.decision = HeldDecision::linked;
        deed.on = day(31);
        deed.note = "同一件事";
        perform(deed);
    }

    void change_their_minds() {
        const Id other = perform(complaint()).number;
        RecordPayment paid = payment(15, 100_yuan);
        paid.case_id = other;
        perform(VoidPayment{perform(paid).payment.id, "录错案件"});
        perform(VoidCase{other, "重复登记"});
        perform(complaint());
        perform(Undo{});
        perform(Redo{});
        perform(Undo{});
        perform(CloseCampaign{campaign_, day(30)});
    }

    Store store_;
    Id li_wei_, zhou_fang_, hengda_, campaign_, case_, visit_, site_;
};

}  // namespace

LedgerStory::LedgerStory() {
    static const TempFolder once;
    static const std::filesystem::path told = once.path() / "arrears.db";
    if (!std::filesystem::exists(told)) Story(told).tell();
    std::filesystem::copy_file(told, store());
}

}  // namespace arrears
