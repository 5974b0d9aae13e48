#include "core/report/show.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/render/render.hpp"
#include "core/value/masked.hpp"
#include "core/work/pay_sheet.hpp"
#include "core/work/reveal.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

struct ShowTest : TestOffice {
    Speech zh{Language::zh};

    static nlohmann::json json(const Document& document) { return nlohmann::json::parse(render(document, Format::json)); }
    static std::string text(const Document& document) { return render(document, Format::text); }
    static bool says(const Document& document, std::string_view what) { return text(document).find(what) != std::string::npos; }
    static bool tells_machines(const Document& document, std::string_view what) { return render(document, Format::json).find(what) != std::string::npos; }
    Document shown(Id of_case, Date as_of = january(31)) { return show_case(sql(), of_case, as_of, zh); }

    FileComplaint with_complainant() {
        FileComplaint deed = complaint(january(10), 126400_yuan);
        deed.complainant = Person{"马小军", "410803199001010012", "13812341234", std::nullopt};
        deed.note = "工头不接电话";
        return deed;
    }
};

TEST_CASE_FIXTURE(ShowTest, "a case shows each amount by its own word, and what is owed by its base") {
    RecordInspection owing = visit(january(12), Result::owing);
    owing.found = 118000_yuan;
    const Id of_case = file(january(10), 126400_yuan);
    perform(january(12), owing);
    perform(january(14), payment(january(14), of_case, 18000_yuan));
    const auto shown_case = json(shown(of_case));
    CHECK(shown_case["case"] == "410803-2013-0001");
    CHECK(shown_case["employer"] == "焦作恒达建筑劳务有限公司");
    CHECK(shown_case["claimed_fen"] == 12640000);
    CHECK(shown_case["found_fen"] == 11800000);
    CHECK(shown_case["ordered_fen"].is_null());
    CHECK(shown_case["paid_fen"] == 1800000);
    CHECK(shown_case["outstanding_fen"] == 10000000);
    CHECK(shown_case["outstanding_base"] == "found");
    CHECK(shown_case["steps"].size() == 2);
    CHECK(shown_case["steps"][1]["stage"] == "found");
    CHECK(shown_case["payments"][0]["amount_fen"] == 1800000);
    CHECK(shown_case["inspections"][0]["inspection"] == "I410803-2013-0001");
    CHECK(shown_case["clocks"][0]["due"] == "2013-01-17");
    CHECK(says(shown(of_case), "尚欠（元，按查实）"));
    CHECK(says(shown(of_case), "《关于实施〈劳动保障监察条例〉若干规定》第18条"));
}

TEST_CASE_FIXTURE(ShowTest, "what was done after the day asked for has not happened") {
    const Id of_case = file(january(10), 1000_yuan);
    perform(january(14), payment(january(14), of_case, 400_yuan));
    const auto then = json(shown(of_case, january(13)));
    CHECK(then["outstanding_fen"] == 100000);
    CHECK(then["payments"].empty());
    CHECK(phrase_of([&] { shown(of_case, january(9)); }) == Phrase::case_not_yet);
}

TEST_CASE_FIXTURE(ShowTest, "a complaint shows what is stated of its persons, the address masked, and what is not stated yet") {
    FileComplaint deed = with_complainant();
    deed.complainant->occupation = "瓦工";
    deed.complainant->home = "中站区金源路1号";
    deed.in_charge = Person{"赵大山", {}, {}, {}, "经理"};
    const Id of_case = perform(january(10), deed).number;
    const Document document = shown(of_case);
    for (const auto* what : {"瓦工", "中站区****", "赵大山", "经理"}) {
        CAPTURE(what);
        CHECK(says(document, what));
        CHECK_FALSE(tells_machines(document, what));
    }
    CHECK_FALSE(says(document, "金源路"));
    CHECK(says(document, "投诉书尚缺  投诉人工作单位\n"));
    CHECK(perform(january(11), RevealValue{of_case, Disclosed::address, {}, january(11), "送达"}).value == "中站区金源路1号");
}

TEST_CASE_FIXTURE(ShowTest, "a complainant is shown masked to readers, and to a machine not at all") {
    const Document document = shown(perform(january(10), with_complainant()).number);
    CHECK(says(document, "马**"));
    CHECK(says(document, "138****1234"));
    CHECK(says(document, "工头不接电话"));
    CHECK_FALSE(says(document, "马小军"));
    CHECK_FALSE(says(document, "12341234"));
    for (const auto* what : {"马", "138", "19900101", "工头"}) {
        CAPTURE(what);
        CHECK_FALSE(tells_machines(document, what));
    }
}

TEST_CASE_FIXTURE(ShowTest, "who reported an employer is shown to nobody") {
    FileComplaint report = with_complainant();
    report.kind = CaseKind::report;
    const Document document = shown(perform(january(10), report).number);
    CHECK(says(document, "已保密"));
    CHECK_FALSE(says(document, "马"));
    CHECK_FALSE(says(document, "138"));
}

TEST_CASE("a name of one character and a short telephone number are hidden whole") {
    CHECK(masked_name("马小军") == "马**");
    CHECK(masked_name("马") == "**");
    CHECK(masked_name("") == "**");
    CHECK(masked_name("John") == "J**");
    CHECK(masked_phone("13812341234") == "138****1234");
    CHECK(masked_phone("3981234") == "****");
}

TEST_CASE_FIXTURE(ShowTest, "an amount that nobody knows yet is to be checked, not 0") {
    const Document document = shown(file(january(10), std::nullopt));
    CHECK(says(document, "金额待核"));
    CHECK(json(document)["outstanding_fen"].is_null());
    CHECK(json(document)["claimed_fen"].is_null());
}

TEST_CASE_FIXTURE(ShowTest, "a record that does not stand is not shown") {
    const Id of_case = file(january(10), 100_yuan);
    perform(january(10), VoidCase{of_case, "录错"});
    const Id unknown(office().id.writer(), 2013, 99);
    CHECK(phrase_of([&] { shown(of_case); }) == Phrase::case_void);
    CHECK(phrase_of([&] { shown(unknown); }) == Phrase::case_unknown);
    CHECK(phrase_of([&] { show_employer(sql(), unknown, january(31), zh); }) == Phrase::employer_gone);
    CHECK(phrase_of([&] { show_inspection(sql(), unknown, january(31), zh); }) == Phrase::inspection_unknown);
    CHECK(phrase_of([&] { show_payment(sql(), unknown, january(31), zh); }) == Phrase::payment_unknown);
}

TEST_CASE_FIXTURE(ShowTest, "an employer shows its cases, visits and payments with what is still owed") {
    const Id of_case = file(january(10), 1000_yuan);
    perform(january(11), visit(january(11), Result::clear));
    perform(january(14), payment(january(14), of_case, 400_yuan));
    const auto of = json(show_employer(sql(), hengda, january(31), zh));
    CHECK(of["name"] == "焦作恒达建筑劳务有限公司");
    CHECK(of["industry"] == "47");
    CHECK(of["open_cases"] == 1);
    CHECK(of["outstanding_fen"] == 60000);
    CHECK(of["paid_fen"] == 40000);
    CHECK(of["cases"].size() == 1);
    CHECK(of["inspections"].size() == 1);
    CHECK(of["payments"].size() == 1);
}

TEST_CASE_FIXTURE(ShowTest, "an inspection shows who went and what they looked at") {
    RecordInspection breach = visit(january(11), Result::breach);
    breach.checklist = {{Topic::contracts, Finding::breach, 6, std::nullopt}};
    breach.note = "老板答应补签";
    const Document document = show_inspection(sql(), perform(january(11), breach).inspection.id, january(31), zh);
    CHECK(says(document, "李伟、周芳"));
    CHECK(says(document, "老板答应补签"));
    CHECK_FALSE(tells_machines(document, "老板"));
    const auto of = json(document);
    CHECK(of["inspection"] == "I410803-2013-0001");
    CHECK(of["officers"][1]["name"] == "周芳");
    CHECK(of["checklist"][0]["topic"] == "contracts");
    CHECK(of["checklist"][0]["workers"] == 6);
}

TEST_CASE_FIXTURE(ShowTest, "a payment names its proof to readers, and the payment that took it back") {
    RecordPayment deed = payment(january(14), file(january(10), 1000_yuan), 400_yuan);
    deed.proof = "签字表在卷";
    const Id paid = perform(january(14), deed).payment.id;
    perform(january(15), ReturnPayment{paid, january(15), std::nullopt});
    const Document document = show_payment(sql(), paid, january(31), zh);
    CHECK(says(document, "签字表在卷"));
    CHECK_FALSE(tells_machines(document, "签字表"));
    CHECK(json(document)["proof"] == true);
    CHECK(json(document)["returned_by"] == "P410803-2013-0002");
    CHECK(json(document)["outstanding_fen"] == 100000);
}

TEST_CASE_FIXTURE(ShowTest, "each worker is shown masked with what he is owed at each stage, as of a day, and where else he stands") {
    const std::string id_number = "410803198001010012";  // invented, as is everybody here
    FileComplaint first = complaint(january(10), std::nullopt);
    first.worker_lines = {{{"甲大勇", id_number, {}, {}}, 3'000_yuan}, {{"乙保国", {}, {}, {}}, 2'000_yuan}};
    const Id of_case = perform(january(10), first).number;
    FileComplaint second = complaint(january(14), std::nullopt);
    second.employer = employer("焦作另一虚构餐饮有限公司");
    second.worker_lines = {{{"甲大永", id_number, {}, {}}, 400_yuan}};
    perform(january(14), second);
    const Month december = Month::parse("2012-12");
    RecordPaySheet sheet;
    sheet.case_id = of_case, sheet.on = january(12);
    sheet.sha256 = std::string(64, 'e'), sheet.file_name = "虚构的工资表.xlsx";
    sheet.from = sheet.to = december, sheet.rows = 2;
    sheet.lines = {{{"甲大勇", id_number, {}, {}}, december, 2'900_yuan, Money(), {{PayItem::wages, 2'900_yuan}}},
                   {{"丙秀英", "41080319750202002X", {}, {}}, december, 100_yuan, Money(), {{PayItem::wages, 100_yuan}}}};
    perform(january(20), sheet);

    const auto workers = json(shown(of_case))["workers"];
    REQUIRE(workers.size() == 3);
    CHECK(workers[0]["claimed_fen"] == 300000);
    CHECK(workers[0]["found_fen"] == 290000);
    CHECK(workers[0]["left_fen"] == 290000);
    CHECK(workers[0]["also_in"] == "410803-2013-0002");
    CHECK(workers[1]["also_in"].is_null());
    CHECK(workers[2]["claimed_fen"].is_null());
    CHECK(json(shown(of_case, january(11)))["workers"].size() == 2);  // before the sheet
    CHECK(json(shown(of_case, january(11)))["workers"][0]["also_in"].is_null());
    CHECK(json(shown(of_case))["pay_sheets"][0]["short_fen"] == 300000);
    CHECK(says(shown(of_case), "甲**  410803********0012"));
    CHECK_FALSE(says(shown(of_case), "甲大"));
    CHECK_FALSE(tells_machines(shown(of_case), "甲"));
    CHECK_FALSE(tells_machines(shown(of_case), "19800101"));
    const Document of_employer = show_employer(sql(), hengda, january(31), zh);
    CHECK(says(of_employer, "同一人另见"));
    CHECK(json(of_employer)["workers"].size() == 1);
    CHECK(json(of_employer)["workers"][0]["also_in"] == "410803-2013-0002");
}

}  // namespace
}  // namespace arrears
