#include "core/report/due.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/render/render.hpp"
#include "core/work/agreement.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

struct DueTest : TestOffice {
    using TestOffice::TestOffice;
    Calendar calendar;
    Speech zh{Language::zh};

    Due due(const DueRequest& request) { return write_due(request, sql(), calendar, Law(office().region), zh); }
    Due due(Date as_of) { return due(DueRequest{as_of, {}, {}, {}}); }
    nlohmann::json items(const DueRequest& request) { return nlohmann::json::parse(render(due(request).document, Format::json))["items"]; }
    nlohmann::json items(Date as_of) { return items(DueRequest{as_of, {}, {}, {}}); }
    std::string text(Date as_of) { return render(due(as_of).document, Format::text); }
};

TEST_CASE_FIXTURE(DueTest, "a complaint waits five working days for the decision whether to accept it") {
    file(january(10), 126400_yuan);
    const auto item = items(january(14)).at(0);
    CHECK(item["case"] == "410803-2013-0001");
    CHECK(item["step"] == "acceptance");
    CHECK(item["due"] == "2013-01-17");
    CHECK(item["days_left"] == 3);
    CHECK(item["late_working_days"] == 0);
    CHECK(item["officer"] == "李伟");
    CHECK(item["source"] == "《关于实施〈劳动保障监察条例〉若干规定》第18条");
    CHECK(text(january(14)) ==
          "期限        剩余           案号       用人单位                  待办          承办  按    尚欠（元）\n"
          "2013-01-17  还有3个工作日  2013-0001  焦作恒达建筑劳务有限公司  决定是否受理  李伟  诉称  126,400.00\n"
          "共1项，逾期0项\n");
}

TEST_CASE_FIXTURE(DueTest, "what is due today is not late; the day after, it is") {
    file(january(10), 100_yuan);
    CHECK_FALSE(due(january(17)).any_late);
    CHECK(text(january(17)).find("今天到期") != std::string::npos);
    CHECK(due(january(18)).any_late);
    CHECK(text(january(18)).find("逾期1个工作日") != std::string::npos);
    CHECK(items(january(18)).at(0)["late_working_days"] == 1);
    CHECK(items(january(18)).at(0)["days_left"] == -1);
}

TEST_CASE_FIXTURE(DueTest, "a page of what is due has the earliest lines, and counts them all") {
    file(january(10), 100_yuan);
    file(january(4), 200_yuan);
    file(january(8), 300_yuan);
    DueRequest request{january(14), {}, {}, {}};
    request.most = 2;
    const auto shown = items(request);
    REQUIRE(shown.size() == 2);
    CHECK(shown[0]["case"] == "410803-2013-0002");
    CHECK(shown[1]["case"] == "410803-2013-0003");
    const std::string said = render(due(request).document, Format::text);
    CHECK(said.find("共3项，逾期1项\n只列出最早的2项；全部列出：加 --most 3\n") != std::string::npos);
    request.most = 3;
    CHECK(render(due(request).document, Format::text).find("只列出") == std::string::npos);
}

TEST_CASE_FIXTURE(DueTest, "a page keeps a quarter of its lines for what has no day yet") {
    const Id owing = own_case(january(4), 900_yuan);
    perform(january(11), step(owing, StepKind::ordered, january(11)));  // not served yet
    for (unsigned day = 4; day <= 11; ++day) file(january(day), 100_yuan);
    DueRequest request{january(14), {}, {}, {}};
    const auto all = items(request);
    REQUIRE(all.back()["due"].is_null());
    request.most = 4;
    const auto shown = items(request);
    REQUIRE(shown.size() == 4);
    for (std::size_t at = 0; at < 3; ++at) CHECK(shown[at] == all[at]);
    CHECK(shown[3] == all.back());
    CHECK(render(due(request).document, Format::text).find("只列出最早的3项和期限待定的1项；全部列出：加 --most " + std::to_string(all.size())) != std::string::npos);
}

TEST_CASE("days are counted as working days where a notice covers them and one lies between") {
    const Calendar calendar;
    const Speech say(Language::zh);
    const struct {
        Date due, as_of;
        const char* text;
    } rows[] = {{january(17), january(10), "还有5个工作日"},
                {january(18), january(19), "逾期1日"},     // a Saturday: no working day has passed
                {january(18), january(21), "逾期1个工作日"},
                {january(19), january(18), "还有1日"},
                {january(17), january(17), "今天到期"},
                {Date::of(2090, 1, 9), Date::of(2090, 1, 6), "还有3日"},  // no notice for that year
                {Date::of(2090, 1, 6), Date::of(2090, 1, 9), "逾期3日"}};
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(days_left_text(days_left(row.due, row.as_of, calendar), say) == row.text);
    }
}

TEST_CASE_FIXTURE(DueTest, "where the calendar cannot say, how late in working days is not said") {
    RecordInspection absent = visit(january(10), Result::absent);
    absent.revisit = january(11);
    perform(january(10), absent);
    const auto item = items(Date::of(2090, 1, 9)).at(0);
    CHECK(item["late_working_days"].is_null());
    CHECK(item["days_left"].get<int>() < 0);
}

TEST_CASE_FIXTURE(DueTest, "an employer that was not met is due to be visited again, by the office's own time") {
    perform(january(10), visit(january(10), Result::absent));
    const auto item = items(january(11)).at(0);
    CHECK(item["case"] == "I410803-2013-0001");
    CHECK(item["step"] == "revisit");
    CHECK(item["source"] == "本单位规定");
    CHECK(item["outstanding_fen"].is_null());
    perform(january(12), visit(january(12), Result::clear));
    CHECK(items(january(12)).empty());
    CHECK(items(january(11)).size() == 1);  // as of the day before it was still to be done
}

TEST_CASE_FIXTURE(DueTest, "an order to pay is due until the money is there") {
    RecordInspection owing = visit(january(10), Result::owing);
    owing.found = 118000_yuan;
    owing.order_days = 7;
    owing.served = january(10);
    const Id of_case = *perform(january(10), owing).inspection.case_id;
    const auto item = items(january(11)).at(0);
    CHECK(item["step"] == "payment");
    CHECK(item["due"] == "2013-01-17");
    CHECK(item["base"] == "ordered");
    CHECK(item["outstanding_fen"] == 11800000);
    CHECK(item["source"] == "责令期限");
    perform(january(14), payment(january(14), of_case, 118000_yuan));
    CHECK(items(january(14)).empty());
}

TEST_CASE_FIXTURE(DueTest, "an instalment is due with what is left of itself, and says whether it was agreed or promised") {
    const Id of_case = file(january(7), 100'000_yuan);
    perform(january(8), PromisePayment{of_case, january(8), {30'000_yuan, january(12)}, {}});
    const auto item = items(january(10)).at(0);
    CHECK(item["step"] == "instalment");
    CHECK(item["base"] == "promised");
    CHECK(item["outstanding_fen"] == 3'000'000);
    perform(january(9), payment(january(9), of_case, 12'000_yuan));
    CHECK(items(january(10)).at(0)["outstanding_fen"] == 1'800'000);
    perform(january(11), Agree{of_case, january(11), {{20'000_yuan, january(12)}, {10'000_yuan, january(12)}}, {}});
    const auto agreed = items(january(11));
    CHECK(agreed.at(0)["base"] == "agreed");
    CHECK(agreed.at(0)["outstanding_fen"] == 2'000'000);
    CHECK(agreed.at(1)["outstanding_fen"] == 1'000'000);
    const auto acceptance = agreed.at(2);
    CHECK(acceptance["step"] == "acceptance");
    CHECK(acceptance["outstanding_fen"] == 3'000'000);  // of the whole case
}

TEST_CASE_FIXTURE(DueTest, "the earliest comes first; an officer, an employer and a last day choose among them") {
    const Id other = employer("焦作宏远建筑有限公司");
    file(january(11), 100_yuan);
    FileComplaint early = complaint(january(8), 200_yuan);
    early.employer = other;
    on(january(11), zhou_fang).perform(early);
    const auto list = items(january(11));
    REQUIRE(list.size() == 2);
    CHECK(list.at(0)["employer"] == "焦作宏远建筑有限公司");
    CHECK(items(DueRequest{january(11), zhou_fang, {}, {}}).size() == 1);
    CHECK(items(DueRequest{january(11), {}, january(15), {}}).size() == 1);
    CHECK(items(DueRequest{january(11), {}, {}, hengda}).size() == 1);
}

TEST_CASE_FIXTURE(DueTest, "a day on which nothing runs says so") {
    CHECK(text(january(10)) == "没有待办事项。\n");
    CHECK(items(january(10)) == nlohmann::json::array());
    file(january(10), 100_yuan);
    CHECK(items(january(9)).empty());  // it had not come in
}

TEST_CASE("a union follows up within its own time") {
    DueTest of_union(Custodian::union_);
    of_union.file(january(10), 100_yuan);
    const auto item = of_union.items(january(11)).at(0);
    CHECK(item["step"] == "follow_up");
    CHECK(item["source"] == "本单位规定");
}

}  // namespace
}  // namespace arrears
