#include "core/work/print_paper.hpp"

#include <doctest/doctest.h>

#include "core/embedded.hpp"
#include "core/journal/audit.hpp"
#include "core/render/sheet.hpp"
#include "core/report/form_values.hpp"
#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"
#include "core/work/office.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;
using namespace arrears::literals;

namespace {

PrintPaper paper_of(Id of_case, FormKind form) {
    PrintPaper deed;
    deed.case_id = of_case;
    deed.form = form;
    deed.prefix = "中人社监";
    return deed;
}

Id ordered_case(TestOffice& office, Money found = 118'000_yuan, std::string_view employer = {}) {
    RecordInspection visit = office.visit(january(10), Result::owing);
    if (!employer.empty()) visit.employer = office.employer(std::string(employer));
    visit.found = found;
    visit.workers = 18;
    visit.order_days = 7;
    visit.served = january(10);
    return *office.perform(january(10), visit).inspection.case_id;
}

Paper printed(TestOffice& office, const PrintPaper& deed, Date on = january(10)) { return office.perform(on, deed).paper; }

}  // namespace

TEST_CASE("numbers count by the form's word and the year, and a station counts apart") {
    CHECK(paper_number("中人社监", "令", 2013, '\0', 7) == "中人社监令字〔2013〕第7号");
    CHECK(paper_number("", "函", 2026, 'A', 12) == "函字〔2026〕第A12号");
    TestOffice office;
    const Id one = ordered_case(office), other = ordered_case(office, 2'000_yuan, "焦作宏远建筑有限公司");
    CHECK(printed(office, paper_of(one, FormKind::order)).number == "中人社监令字〔2013〕第1号");
    CHECK(printed(office, paper_of(one, FormKind::inquiry)).number == "中人社监询字〔2013〕第1号");
    CHECK(printed(office, paper_of(other, FormKind::order)).number == "中人社监令字〔2013〕第2号");
    PrintPaper next_year = paper_of(one, FormKind::inquiry);
    next_year.anew = true;
    CHECK(printed(office, next_year, Date::of(2014, 1, 2)).number == "中人社监询字〔2014〕第1号");
}

TEST_CASE("the same paper is printed again under its number and day, another one only when it is asked for") {
    TestOffice office;
    const Id of = ordered_case(office);
    const Paper first = printed(office, paper_of(of, FormKind::order));
    const Paper again = printed(office, paper_of(of, FormKind::order), january(15));
    CHECK(again.copy_of == first.id);
    CHECK(again.number == first.number);
    CHECK(again.on_day == january(10));
    PrintPaper dated = paper_of(of, FormKind::order);
    dated.on = january(15);
    CHECK(phrase_of([&] { printed(office, dated, january(15)); }) == Phrase::paper_bears_another_day);
    dated.anew = true;
    CHECK(printed(office, dated, january(15)).number == "中人社监令字〔2013〕第2号");
}

TEST_CASE("a number is not given again when its paper is taken back") {
    TestOffice office;
    const Id of = ordered_case(office);
    CHECK(printed(office, paper_of(of, FormKind::order)).serial == 1);
    office.perform(january(10), Undo{});
    CHECK(printed(office, paper_of(of, FormKind::order)).serial == 2);
}

TEST_CASE("an act from which a paper was printed is not undone, and the paper is named") {
    TestOffice office;
    const Id of = ordered_case(office);
    office.on(january(10), office.zhou_fang).perform(paper_of(of, FormKind::order));
    CHECK(phrase_of([&] { office.perform(january(10), Undo{}); }) == Phrase::act_printed);
}

TEST_CASE("what was printed with persons in full stays seen") {
    TestOffice office;
    const Id of = office.file(january(7), 30'000_yuan);
    const Paper list = printed(office, paper_of(of, FormKind::group_list));
    CHECK(list.disclosed == "yes");
    CHECK(!list.number);
    CHECK(phrase_of([&] { office.perform(january(10), Undo{}); }) == Phrase::act_printed);
}

TEST_CASE("a form waits for its step, its visit and its office") {
    TestOffice office;
    const Id of = office.file(january(7), 30'000_yuan);
    const auto refused = [&](FormKind form) { return phrase_of([&] { printed(office, paper_of(of, form)); }); };
    CHECK(refused(FormKind::order) == Phrase::form_needs_step);
    CHECK(refused(FormKind::acceptance) == Phrase::form_needs_step);
    CHECK(refused(FormKind::site_record) == Phrase::form_needs_visit);
    CHECK(refused(FormKind::union_letter) == Phrase::form_of_union);
    PrintPaper early = paper_of(of, FormKind::registration);
    early.on = january(6);
    CHECK(phrase_of([&] { printed(office, early); }) == Phrase::paper_too_early);
    early.on = january(11);
    CHECK(phrase_of([&] { printed(office, early); }) == Phrase::day_in_future);
}

TEST_CASE("in a union's ledger the bureau's papers are refused, and the three letters before there was such a thing") {
    TestOffice office(Custodian::union_);
    const Id of = office.file(january(7), 30'000_yuan);
    const auto refused = [&](FormKind form, Date on) { return phrase_of([&] { printed(office, paper_of(of, form), on); }); };
    CHECK(refused(FormKind::order, january(10)) == Phrase::form_of_bureau);
    CHECK(!refused(FormKind::union_letter, january(10)));
    for (const FormKind form : {FormKind::reminder, FormKind::opinion, FormKind::proposal}) {
        CHECK(refused(form, Date::of(2021, 3, 30)) == Phrase::form_not_yet);
        CHECK(!refused(form, Date::of(2021, 3, 31)));
    }
}

TEST_CASE("a reporter is on no paper") {
    TestOffice office;
    FileComplaint report = office.complaint(january(7), 30'000_yuan);
    report.kind = CaseKind::report;
    report.complainant = Person{"孙大勇", "410803198001010012", "13900000000", std::nullopt, "瓦工", "金源路工地", "中站区金源路1号"};
    report.worker_lines = {{{"田保国", std::nullopt, std::nullopt, std::nullopt}, 30'000_yuan}};
    report.workers = 1;
    report.note = "孙大勇反映";
    const Id of = office.perform(january(7), report).number;
    for (const FormKind form : {FormKind::registration, FormKind::oral_record, FormKind::receipt, FormKind::group_list, FormKind::inquiry, FormKind::pay_sheet}) {
        const FormValues values = form_values(printed(office, paper_of(of, form)), office.sql());
        for (const auto& [name, text] : values.texts) {
            CAPTURE(name);
            for (const char* secret : {"孙大勇", "410803198001010012", "13900000000", "金源路", "田保国"}) CHECK(text.value_or("").find(secret) == std::string::npos);
        }
        CHECK(values.texts.at("complainant") == "举报人信息保密");
        for (const auto& row : values.lists.at("workers").rows) CHECK(!row.contains("name"));
    }
}

TEST_CASE("persons stand in full only on forms that carry them") {
    TestOffice office;
    FileComplaint deed = office.complaint(january(7), 30'000_yuan);
    deed.complainant = Person{"孙大勇", "410803198001010012", "13900000000", std::nullopt};
    const Id of = office.perform(january(7), deed).number;
    const auto text = [&](FormKind form, const char* name) { return form_values(printed(office, paper_of(of, form)), office.sql()).texts.at(name).value_or(""); };
    CHECK(text(FormKind::registration, "id_number") == "410803198001010012");
    CHECK(text(FormKind::registration, "age") == "33");
    CHECK(text(FormKind::registration, "sex") == "男");
    CHECK(text(FormKind::receipt, "complainant") == "孙大勇");
    CHECK(text(FormKind::receipt, "id_number") == "410803********0012");
    CHECK(text(FormKind::inquiry, "complainant") == "孙**");
    CHECK(text(FormKind::inquiry, "phone") == "139****0000");
}

TEST_CASE("the store is sound after printing") {
    TestOffice office;
    const Id of = ordered_case(office);
    printed(office, paper_of(of, FormKind::order));
    printed(office, paper_of(of, FormKind::pay_sheet));
    CHECK(check_store(office.store(), true).empty());
}

namespace {

// What a move of a case puts, without its rules: these tests are about papers alone.
struct PutStep {
    struct Result {};
    std::string_view deed() const { return "change_case"; }
    Step step;
};

Decision<PutStep::Result> decide(const PutStep& deed, const Desk& desk) {
    Draft draft(desk);
    Step step = deed.step;
    step.id = draft.next<Step>(step.on_day.year());
    step.officer = desk.signature.officer;
    step.note = draft.words("陈述和申辩已听取");
    draft.put(step);
    return {std::move(draft), {}};
}

void put_step(TestOffice& office, Id of_case, StepKind kind) {
    Step step;
    step.case_id = of_case;
    step.kind = kind;
    step.on_day = january(12);
    if (kind == StepKind::decide) step.stage = Stage::ordered, step.amount_fen = 88'400_yuan;
    if (kind == StepKind::refer) step.body = "中站区劳动人事争议仲裁委员会", step.outcome = Outcome::not_matter;
    if (kind == StepKind::court) step.body = "中站区人民法院";
    if (kind == StepKind::police) step.body = "焦作市公安局中站分局";
    step.partner = office.zhou_fang;
    office.perform(january(12), PutStep{step});
}

std::string text_of(TestOffice& office, Id of_case, FormKind form, Date on) {
    const std::string name = "forms/" + std::string(code(form)) + ".txt";
    std::string text = render(fill_in(embedded(name), name, form_values(printed(office, paper_of(of_case, form), on), office.sql())), SheetFormat::text);
    std::erase(text, '\n');  // wherever its lines end
    return text;
}

}  // namespace

TEST_CASE("every form of the bureau is filled in, from the step that it waits for") {
    for (const auto& row : Words<FormKind>::rows) {
        CAPTURE(row.code);
        const FormRow form = form_row(row.value);
        if (form.custodian == Custodian::union_) continue;
        TestOffice one;
        const Id of = ordered_case(one);
        if (!form.steps.empty() && form.steps.front() != StepKind::ordered) put_step(one, of, form.steps.front());
        const std::string text = text_of(one, of, row.value, january(14));
        CHECK(text.find("{{") == std::string::npos);
        CHECK(text.find(one.office().name) + text.find("焦作恒达建筑劳务有限公司") != 2 * std::string::npos);
        if (!form.word.empty()) CHECK(text.find("中人社监" + std::string(form.word) + "字〔2013〕第1号") != std::string::npos);
        if (form.is_of_owed) CHECK(text.find(row.value == FormKind::decision ? "捌万捌仟肆佰元整" : "壹拾壹万捌仟元整") != std::string::npos);
    }
}

TEST_CASE("a later paper cites the earlier ones by their numbers") {
    TestOffice office;
    const Id of = ordered_case(office);
    printed(office, paper_of(of, FormKind::order));
    put_step(office, of, StepKind::accept);
    put_step(office, of, StepKind::notice);
    put_step(office, of, StepKind::decide);
    CHECK(text_of(office, of, FormKind::hearing, january(14)).find("中人社监令字〔2013〕第1号") != std::string::npos);
    const std::string decision = text_of(office, of, FormKind::decision, january(14));
    CHECK(decision.find("中人社监告字〔2013〕第1号") != std::string::npos);
    put_step(office, of, StepKind::demand);
    CHECK(text_of(office, of, FormKind::demand, january(14)).find("中人社监理字〔2013〕第1号") != std::string::npos);
}

TEST_CASE("a paper carries the number that was typed with its step") {
    TestOffice office;
    const Id of = ordered_case(office);
    Step step;
    step.case_id = of;
    step.kind = StepKind::demand;
    step.on_day = january(12);
    step.document = "焦中人社催〔2013〕3号";
    office.perform(january(12), PutStep{step});
    const Paper paper = printed(office, paper_of(of, FormKind::demand), january(12));
    CHECK(paper.number == "焦中人社催〔2013〕3号");
    CHECK(!paper.serial);
}

TEST_CASE("an article that nobody has read is not cited, its length is") {
    TestOffice office;
    const Id of = office.file(january(7), 30'000_yuan);
    EndCase refusal;
    refusal.case_id = of;
    refusal.move = StepKind::refuse;
    refusal.on = january(8);
    refusal.outcome = Outcome::over_2_years;
    office.perform(january(8), refusal);
    const FormValues values = form_values(printed(office, paper_of(of, FormKind::refusal)), office.sql());
    CHECK(values.texts.at("lawsuit_time") == "3个月");
    CHECK(values.texts.at("lawsuit_law") == "《行政诉讼法》");
    CHECK(values.texts.at("review_law") == "《行政复议法》第9条");
}
