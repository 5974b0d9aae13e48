#include "tests/support/office.hpp"

#include "core/report/facts/facts.hpp"
#include "core/work/employer.hpp"
#include "core/work/office.hpp"

namespace arrears {
namespace {

OpenOffice opening(Custodian custodian) {
    OpenOffice deed;
    deed.region = RegionCode::parse("410803");
    deed.name = "焦作市中站区劳动保障监察大队";
    deed.custodian = custodian;
    deed.language = Tongue::zh;
    deed.officer = "李伟";
    deed.role = Role::inspector;
    deed.certificate = "豫08030001";
    return deed;
}

}  // namespace

TestOffice::TestOffice(Custodian custodian)
    : store_(found_office(folder_.path() / "arrears.db", opening(custodian), "test", "2013-01-01T00:00:00Z")) {
    li_wei = Id(office().id.writer(), 0, 1);
    const Date founded = january(1);
    AddOfficer second;
    second.name = "周芳";
    second.role = Role::inspector;
    second.certificate = "豫08030002";
    zhou_fang = perform(founded, second).officer.id;
    hengda = employer("焦作恒达建筑劳务有限公司", Industry::parse("47"));
}

Ledger TestOffice::on(Date today, Id officer) { return Ledger(store_, {officer, "test", today.iso() + "T01:30:00Z"}, today); }

Id TestOffice::employer(const std::string& name, std::optional<Industry> industry) {
    AddEmployer deed;
    deed.name = name;
    deed.kind = EmployerKind::enterprise;
    deed.industry = industry;
    deed.though_near = true;
    return perform(january(1), deed).employer.id;
}

TakeStep TestOffice::step(Id of_case, StepKind move, Date on) const {
    TakeStep deed;
    deed.case_id = of_case;
    deed.move = move;
    deed.on = on;
    deed.note = "按程序办理";
    if (move == StepKind::investigate || move == StepKind::ordered || move == StepKind::notice || move == StepKind::decide) deed.partner = zhou_fang;
    if (move == StepKind::ordered || move == StepKind::decide) deed.days = 1;
    if (move == StepKind::serve) deed.how = Service::hand;
    if (move == StepKind::refer) deed.reason = Outcome::not_area, deed.body = "山阳区人社局";
    if (move == StepKind::cancel) deed.reason = Outcome::slight_corrected;
    if (move == StepKind::reply) deed.response = Response::accepted;
    return deed;
}

Id TestOffice::own_case(Date on, Money found) {
    RecordInspection deed = visit(on, Result::owing);
    deed.found = found;
    return *perform(on, deed).inspection.case_id;
}

FileComplaint TestOffice::complaint(Date received, std::optional<Money> claimed) const {
    FileComplaint deed;
    deed.employer = hengda;
    deed.claimed = claimed;
    deed.workers = 18;
    deed.kind = CaseKind::complaint;
    deed.channel = Channel::line_12333;
    deed.received_on = received;
    deed.if_duplicate = IfDuplicate::new_case;  // tests of what follows from a case make several alike
    return deed;
}

RecordInspection TestOffice::visit(Date day, Result result) const {
    RecordInspection deed;
    deed.employer = hengda;
    deed.on = day;
    deed.result = result;
    deed.kind = InspectionKind::routine;
    deed.officers = {li_wei, zhou_fang};
    return deed;
}

RecordPayment TestOffice::payment(Date day, Id of_case, Money amount) const {
    RecordPayment deed;
    deed.case_id = of_case;
    deed.amount = amount;
    deed.on = day;
    deed.payer = Payer::employer;
    deed.means = Means::bank;
    return deed;
}

std::int64_t counted_until(Sql& sql, Measure measure, Date last) {
    Scope scope;
    scope.as_of = last;
    return Facts(sql, scope).flow(measure);
}

}  // namespace arrears
