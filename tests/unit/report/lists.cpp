#include "core/report/lists.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/render/render.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

struct ListTest : TestOffice {
    Speech zh{Language::zh};

    ListRequest asking(Listing what) const {
        ListRequest request;
        request.what = what;
        request.as_of = january(31);
        return request;
    }
    Document list(const ListRequest& request) { return write_list(request, sql(), zh); }
    nlohmann::json json(const ListRequest& request) { return nlohmann::json::parse(render(list(request), Format::json)); }
    nlohmann::json items(const ListRequest& request) { return json(request)["items"]; }
    std::string text(const ListRequest& request) { return render(list(request), Format::text); }
    EndCase withdrawal(Id of_case, Date day) const {
        EndCase deed;
        deed.case_id = of_case;
        deed.move = StepKind::withdraw;
        deed.on = day;
        return deed;
    }
};

TEST_CASE_FIXTURE(ListTest, "a list of cases shows readers short numbers and machines full ones") {
    file(january(10), 126400_yuan);
    const auto item = items(asking(Listing::cases)).at(0);
    CHECK(item["case"] == "410803-2013-0001");
    CHECK(item["employer"] == "焦作恒达建筑劳务有限公司");
    CHECK(item["kind"] == "complaint");
    CHECK(item["state"] == "received");
    CHECK(item["outcome"].is_null());
    CHECK(item["received"] == "2013-01-10");
    CHECK(item["claimed_fen"] == 12640000);
    CHECK(item["outstanding_fen"] == 12640000);
    CHECK(item["base"] == "claimed");
    CHECK(item["officer"] == "李伟");
    CHECK(text(asking(Listing::cases)) ==
          "案号       用人单位                  类别  收到        状态    诉称（元）  按    尚欠（元）  经办\n"
          "2013-0001  焦作恒达建筑劳务有限公司  投诉  2013-01-10  待处理  126,400.00  诉称  126,400.00  李伟\n"
          "共1件，其中未结1件\n");
}

TEST_CASE_FIXTURE(ListTest, "an empty list says so in one line, and is an empty list to a machine") {
    for (const auto& row : Words<Listing>::rows) {
        if (row.value == Listing::officers || row.value == Listing::employers) continue;  // an office has some from the start
        CAPTURE(row.code);
        const std::string said = text(asking(row.value));
        CHECK(said.starts_with("没有符合条件的"));
        CHECK(std::count(said.begin(), said.end(), '\n') == 1);
        CHECK(json(asking(row.value))["items"] == nlohmann::json::array());
    }
}

TEST_CASE_FIXTURE(ListTest, "amounts are added up under the list, an unknown one is counted apart") {
    file(january(10), 1000_yuan);
    file(january(11), 2000_yuan);
    file(january(12), std::nullopt);
    const std::string said = text(asking(Listing::cases));
    CHECK(said.find("3,000.00") != std::string::npos);
    CHECK(said.ends_with("共3件，其中未结3件，金额待核1件\n"));
    const auto unknown = items(asking(Listing::cases)).at(2);
    CHECK(unknown["claimed_fen"].is_null());
    CHECK(unknown["base"] == "unknown");
}

TEST_CASE_FIXTURE(ListTest, "what a withdrawn case left unpaid is not owed any more") {
    const Id withdrawn = file(january(10), 12000_yuan);
    perform(january(12), withdrawal(withdrawn, january(12)));
    const auto item = items(asking(Listing::cases)).at(0);
    CHECK(item["state"] == "withdrawn");
    CHECK(item["outcome"] == "withdrawn");
    CHECK(item["claimed_fen"] == 1200000);
    CHECK(item["outstanding_fen"].is_null());
}

TEST_CASE_FIXTURE(ListTest, "as of a day a case stands as it stood then, and a later one is not there") {
    const Id early = file(january(10), 12000_yuan);
    file(january(20), 500_yuan);
    perform(january(15), payment(january(15), early, 2000_yuan));
    perform(january(18), withdrawal(early, january(18)));
    ListRequest request = asking(Listing::cases);
    request.as_of_given = true;
    request.as_of = january(16);
    const auto then = items(request);
    REQUIRE(then.size() == 1);
    CHECK(then.at(0)["state"] == "received");
    CHECK(then.at(0)["outstanding_fen"] == 1000000);
    request.as_of = january(14);
    CHECK(items(request).at(0)["outstanding_fen"] == 1200000);
}

TEST_CASE_FIXTURE(ListTest, "cases are chosen by employer, officer, day and whether they are open") {
    const Id other = employer("焦作宏远建筑有限公司");
    const Id first = file(january(5), 100_yuan);
    FileComplaint deed = complaint(january(10), 200_yuan);
    deed.employer = other;
    on(january(10), zhou_fang).perform(deed);
    perform(january(12), withdrawal(first, january(12)));
    ListRequest request = asking(Listing::cases);
    request.open_only = true;
    CHECK(items(request).size() == 1);
    request = asking(Listing::cases);
    request.employer = other;
    CHECK(items(request).at(0)["case"] == "410803-2013-0002");
    request = asking(Listing::cases);
    request.officer = zhou_fang;
    CHECK(items(request).size() == 1);
    request = asking(Listing::cases);
    request.since = january(6);
    CHECK(items(request).size() == 1);
    request.until = january(9);
    CHECK(items(request).empty());
}

TEST_CASE_FIXTURE(ListTest, "a void case is not listed") {
    const Id of_case = file(january(10), 100_yuan);
    perform(january(10), VoidCase{of_case, "录错"});
    CHECK(items(asking(Listing::cases)).empty());
}

TEST_CASE_FIXTURE(ListTest, "inspections are also those of an officer who only went along") {
    RecordInspection owing = visit(january(15), Result::owing);
    owing.found = 118000_yuan;
    perform(january(15), owing);
    ListRequest request = asking(Listing::inspections);
    request.officer = zhou_fang;
    const auto item = items(request).at(0);
    CHECK(item["inspection"] == "I410803-2013-0001");
    CHECK(item["on"] == "2013-01-15");
    CHECK(item["result"] == "owing");
    CHECK(item["found_fen"] == 11800000);
    CHECK(item["case"] == "410803-2013-0001");
    CHECK(item["campaign"].is_null());
}

TEST_CASE_FIXTURE(ListTest, "a payment that went back is listed with what it takes back, and the sum is less by it") {
    const Id of_case = file(january(10), 5000_yuan);
    const Id paid = perform(january(11), payment(january(11), of_case, 3000_yuan)).payment.id;
    perform(january(12), ReturnPayment{paid, january(12), std::nullopt});
    const auto list = items(asking(Listing::payments));
    CHECK(list.at(0)["proof"] == false);
    CHECK(list.at(1)["amount_fen"] == -300000);
    CHECK(list.at(1)["returns"] == list.at(0)["payment"]);
    const std::string said = text(asking(Listing::payments));
    CHECK(said.find("合计") != std::string::npos);
    CHECK(said.ends_with("共2笔，其中退回1笔\n"));
}

TEST_CASE_FIXTURE(ListTest, "employers come with the number of their open cases") {
    file(january(10), 100_yuan);
    employer("焦作宏远建筑有限公司");
    const auto list = items(asking(Listing::employers));
    CHECK(list.at(0)["employer"].get<std::string>().starts_with("E"));
    CHECK(list.at(0)["open_cases"] == 1);
    CHECK(list.at(0)["region"] == "410803");
    CHECK(list.at(1)["open_cases"] == 0);
    ListRequest request = asking(Listing::employers);
    request.open_only = true;
    CHECK(items(request).size() == 1);
}

TEST_CASE_FIXTURE(ListTest, "campaigns come with their targets, officers with their certificates") {
    OpenCampaign deed;
    deed.name = "2013年春节前农民工工资支付专项检查";
    deed.from_day = january(5);
    deed.to_day = january(31);
    const Id campaign = perform(january(5), deed).campaign.id;
    perform(january(5), AddTargets{campaign, {hengda}});
    const auto campaigns = items(asking(Listing::campaigns));
    CHECK(campaigns.at(0)["targets"] == 1);
    CHECK(campaigns.at(0)["closed_on"].is_null());
    ListRequest targets = asking(Listing::employers);
    targets.campaign = campaign;
    CHECK(items(targets).size() == 1);
    const auto officers = items(asking(Listing::officers));
    CHECK(officers.at(1)["name"] == "周芳");
    CHECK(officers.at(1)["role"] == "inspector");
    CHECK(officers.at(1)["certificate"] == "豫08030002");
}

// The pages of a list, one after the other, each of so many lines.
std::vector<std::string> paged(ListTest& office, ListRequest request, const std::string& key, std::size_t most) {
    std::vector<std::string> numbers;
    request.most = most;
    while (true) {
        const auto page = office.json(request);
        for (const auto& item : page["items"]) numbers.push_back(item[key]);
        CHECK(page["items"].size() <= most);
        if (page["next_after"].is_null()) return numbers;
        CHECK(page["next_after"] == page["items"].back()[key]);
        const auto number = typed_number(page["next_after"].get<std::string>());
        request.after = Id(office.office().id.writer(), number->year.value_or(0), number->serial);
    }
}

TEST_CASE_FIXTURE(ListTest, "the pages of a list are the whole of it, in its order, each line once") {
    for (unsigned day = 20; day > 8; --day) perform(january(20), visit(january(day), Result::clear));
    for (unsigned day = 10; day < 21; ++day) file(january(day), 126400_yuan);
    const Id ended = file(january(9), 5000_yuan);
    perform(january(21), withdrawal(ended, january(21)));
    employer("焦作宏远建筑有限公司");
    for (const auto& [what, key] : {std::pair(Listing::cases, "case"), std::pair(Listing::inspections, "inspection"), std::pair(Listing::employers, "employer")})
        for (const bool open_only : {false, true})
            for (const bool as_of_given : {false, true})
                for (const std::size_t most : {1U, 2U, 5U, 1000U}) {
                    ListRequest request = asking(what);
                    request.open_only = open_only && what != Listing::inspections;
                    request.as_of_given = as_of_given;
                    CAPTURE(key);
                    CAPTURE(most);
                    std::vector<std::string> whole;
                    for (const auto& item : items(request)) whole.push_back(item[key]);
                    CHECK(!whole.empty());
                    CHECK(paged(*this, request, key, most) == whole);
                }
}

TEST_CASE_FIXTURE(ListTest, "a page tells how it goes on and has no totals, which would be taken for those of all") {
    std::vector<Id> cases;
    for (unsigned day = 10; day < 14; ++day) cases.push_back(file(january(day), 126400_yuan));
    ListRequest request = asking(Listing::cases);
    CHECK(text(request).find("合计") != std::string::npos);
    request.most = 3;
    CHECK(text(request).find("合计") == std::string::npos);
    CHECK(text(request).ends_with("已列3行，后面还有。接着列：加 --after 2013-0003；全部列出：加 --all\n"));
    request.after = cases.front();
    CHECK(text(request).ends_with("已列3行，到此为止。\n"));
    CHECK(text(request).find("合计") == std::string::npos);
    request.after = cases.back();
    CHECK(text(request) == "已列0行，到此为止。\n");
}

}  // namespace
}  // namespace arrears
