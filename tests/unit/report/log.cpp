#include "core/report/log.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/render/render.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

struct LogTest : TestOffice {
    Speech zh{Language::zh};

    Document log(const LogRequest& request = {}) { return write_log(request, sql(), office(), zh); }
    nlohmann::json items(const LogRequest& request = {}) { return nlohmann::json::parse(render(log(request), Format::json))["items"]; }
    nlohmann::json last() { return items().back(); }
    std::string text(const LogRequest& request = {}) { return render(log(request), Format::text); }
};

TEST_CASE_FIXTURE(LogTest, "the log tells each deed with its record, employer and amount by its stage, the newest last") {
    file(january(10), 126400_yuan);
    const auto item = last();
    CHECK(item["deed"] == "file_complaint");
    CHECK(item["records"] == "410803-2013-0001");
    CHECK(item["employer"] == "焦作恒达建筑劳务有限公司");
    CHECK(item["stage"] == "claimed");
    CHECK(item["amount_fen"] == 12640000);
    CHECK(item["undone"] == false);
    CHECK(item["at"] == "2013-01-10T01:30:00Z");
    CHECK(item["officer"] == "李伟");
    CHECK(item["login"] == "test");
    CHECK(items().front()["deed"] == "open_office");
    CHECK(text().ends_with("   4  2013-01-10 09:30  李伟  登记投诉      2013-0001  焦作恒达建筑劳务有限公司  诉称      126,400.00\n共4条\n"));
}

TEST_CASE_FIXTURE(LogTest, "a payment, a settlement and a visit name the case that they belong to") {
    const Id of_case = file(january(10), 1000_yuan);
    perform(january(11), payment(january(11), of_case, 1000_yuan));
    CHECK(last()["records"] == "P410803-2013-0001 410803-2013-0001");
    CHECK(last()["stage"] == "paid");
    CHECK(last()["amount_fen"] == 100000);
    EndCase settled;
    settled.case_id = of_case;
    settled.move = StepKind::settle;
    settled.on = january(12);
    perform(january(12), settled);
    CHECK(last()["records"] == "410803-2013-0001");
    CHECK(last()["employer"] == "焦作恒达建筑劳务有限公司");
    CHECK(last()["amount_fen"].is_null());
}

TEST_CASE_FIXTURE(LogTest, "of a visit that found and ordered, the order is the amount") {
    RecordInspection owing = visit(january(15), Result::owing);
    owing.found = 118000_yuan;
    owing.order_days = 7;
    owing.served = january(15);
    perform(january(15), owing);
    CHECK(last()["stage"] == "ordered");
    CHECK(last()["records"] == "410803-2013-0001 I410803-2013-0001");
}

TEST_CASE_FIXTURE(LogTest, "what was taken back is marked, and the taking back says what") {
    file(january(10), 1000_yuan);
    const auto filed = last();
    perform(january(10), Undo{});
    const auto list = items();
    CHECK(list.at(list.size() - 2)["undone"] == true);
    CHECK(list.back()["deed"] == "undo");
    CHECK(list.back()["records"] == filed["records"]);
    const std::string seq = std::to_string(filed["seq"].get<int>());
    CHECK(text().find("登记投诉（已撤回）") != std::string::npos);
    CHECK(text().find("撤回操作：登记投诉（第" + seq + "条）") != std::string::npos);
    CHECK(text().ends_with("已撤回1条：第" + seq + "条\n"));
    perform(january(10), Redo{});
    CHECK(items().at(list.size() - 2)["undone"] == false);
    CHECK(text().find("恢复操作：登记投诉（第" + seq + "条）") != std::string::npos);
}

TEST_CASE_FIXTURE(LogTest, "the log of a record is what touched it") {
    const Id of_case = file(january(10), 1000_yuan);
    file(january(10), 2000_yuan);
    perform(january(11), payment(january(11), of_case, 400_yuan));
    LogRequest request;
    request.record = {CaseFile::table, of_case};
    const auto list = items(request);
    REQUIRE(list.size() == 2);
    CHECK(list.at(0)["deed"] == "file_complaint");
    CHECK(list.at(1)["deed"] == "record_payment");
}

TEST_CASE_FIXTURE(LogTest, "entries are chosen by officer and moment, and only the latest are shown") {
    on(january(10), zhou_fang).perform(complaint(january(10), 1000_yuan));
    for (unsigned day = 11; day <= 14; ++day) file(january(day), 100_yuan);
    LogRequest request;
    request.officer = zhou_fang;
    CHECK(items(request).size() == 1);
    request = {};
    request.since = "2013-01-13T00:00:00Z";
    CHECK(items(request).size() == 2);
    request = {};
    request.most = 3;
    CHECK(items(request).size() == 3);
    CHECK(items(request).back() == last());
    CHECK(text(request).ends_with("只列出最近3条\n"));
    request.most = 200;
    request.since = "2013-02-01T00:00:00Z";
    CHECK(text(request) == "没有符合条件的操作记录。\n");
}

TEST_CASE_FIXTURE(LogTest, "no name, number or note of a person comes into the log") {
    FileComplaint deed = complaint(january(10), 1000_yuan);
    deed.complainant = Person{"马小军", "410803199001010012", "13812341234", std::nullopt};
    deed.note = "工头不接电话";
    perform(january(10), deed);
    for (const Format format : {Format::text, Format::json, Format::csv})
        for (const auto* what : {"马", "1381", "19900101", "工头"}) {
            CAPTURE(what);
            CHECK(render(log(), format).find(what) == std::string::npos);
        }
}

TEST_CASE("a moment is told in the office's own time, across the end of a day either way") {
    const struct {
        const char* utc;
        int offset;
        const char* local;
    } rows[] = {{"2013-01-10T01:30:00Z", 480, "2013-01-10 09:30"}, {"2013-01-10T16:05:00Z", 480, "2013-01-11 00:05"},
                {"2013-01-10T00:30:00Z", -60, "2013-01-09 23:30"}, {"2013-01-10T00:00:00Z", -1440, "2013-01-09 00:00"},
                {"2013-01-10T01:30:00Z", 0, "2013-01-10 01:30"},   {"not a moment", 480, "not a moment"}};
    for (const auto& row : rows) {
        CAPTURE(row.utc);
        CHECK(local_moment(row.utc, row.offset) == row.local);
    }
}

}  // namespace
}  // namespace arrears
