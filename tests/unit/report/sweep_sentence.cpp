#include <doctest/doctest.h>

#include "core/report/sweep.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

const Speech chinese(Language::zh), english(Language::en);

struct Told {
    Sweep sweep;
    Office office;
    bool as_of_given = true;
    std::optional<Date> since = {};

    Told& visited(int count, std::optional<const char*> industry) {
        sweep.employers.all.employers += count;
        sweep.employers.by_group[industry ? group_of(Industry::parse(*industry)) : IndustryGroup::other].employers += count;
        return *this;
    }
    std::string in(const Speech& say) const {
        ReportRequest request{*find_report("sweep"), office, {}, {}, as_of_given};
        request.scope.as_of = january(15);
        request.scope.since = since;
        return sweep_sentence(sweep, request, say);
    }
};

TEST_CASE("the page's own sentence: one kind, some settled, a sum in ten-thousands") {
    Told told;
    told.visited(52, "47");
    told.sweep.complaints = 7, told.sweep.open = 2, told.sweep.settled = 5, told.sweep.recovered = 88400_yuan;
    CHECK(told.in(chinese) == "截至1月15日，检查组已对52家施工企业开展了工资专项检查，共接到7宗拖欠农民工工资投诉，已协调解决5宗，清理拖欠工资款8.84万元。");
    CHECK(told.in(english) == "As of 15 January, the inspection team has inspected the wages of 52 construction employers, received 7 complaints of unpaid "
                         "wages, settled 5 of them and recovered 88,400 yuan of wages.");
}

TEST_CASE("without a day the sentence speaks of so far") {
    Told told;
    told.as_of_given = false;
    told.visited(1, "62");
    CHECK(told.in(chinese) == "截至目前，检查组已对1家餐饮服务单位开展了工资专项检查，未接到投诉，暂无清理金额。");
    CHECK(told.in(english) == "So far, the inspection team has inspected the wages of 1 catering employer, received no complaint. No money has been recovered yet.");
}

TEST_CASE("of a span the sentence names both days") {
    Told told;
    told.since = january(7);
    CHECK(told.in(chinese).starts_with("1月7日至1月15日，检查组没有"));
    CHECK(told.in(english).starts_with("From 7 January to 15 January, the inspection team"));
}

TEST_CASE("of one kind alone its own noun is used") {
    const struct {
        std::optional<const char*> industry;
        const char *zh, *en;
    } rows[] = {{"47", "2家施工企业", "2 construction employers"},
                {"13", "2家加工制造企业", "2 manufacturing employers"},
                {"62", "2家餐饮服务单位", "2 catering employers"},
                {"80", "2家用人单位", "2 employers"},
                {std::nullopt, "2家用人单位", "2 employers"}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.zh));
        Told told;
        told.visited(2, row.industry);
        CHECK(told.in(chinese).find("已对" + std::string(row.zh) + "开展") != std::string::npos);
        CHECK(told.in(english).find("wages of " + std::string(row.en) + ", ") != std::string::npos);
    }
}

TEST_CASE("several kinds are told apart, and those who refused or were not met besides") {
    Told told;
    told.visited(8, "47").visited(1, "13").visited(2, "62").visited(1, std::nullopt);
    told.sweep.employers.refusing = 1, told.sweep.employers.absent = 2, told.sweep.complaints = 1, told.sweep.open = 1, told.sweep.recovered = 80000_yuan;
    CHECK(told.in(chinese) == "截至1月15日，检查组已对12家用人单位（建筑施工8家、加工制造1家、餐饮服务2家、其他行业1家；另1家拒检、2家未见到负责人）"
                         "开展了工资专项检查，共接到1宗拖欠农民工工资投诉，均在办理中，清理拖欠工资款8万元。");
    CHECK(told.in(english) == "As of 15 January, the inspection team has inspected the wages of 12 employers (construction 8, manufacturing 1, catering 2, "
                         "other industries 1; besides, 1 refused, 2 with nobody in charge present), received 1 complaint of unpaid wages, all in hand and "
                         "recovered 80,000 yuan of wages.");
}

TEST_CASE("of one kind, those who refused stand alone in the bracket") {
    Told told;
    told.visited(3, "47");
    told.sweep.employers.refusing = 1;
    CHECK(told.in(chinese).find("3家施工企业（另1家拒检）开展") != std::string::npos);
    CHECK(told.in(english).find("3 construction employers (besides, 1 refused), received") != std::string::npos);
}

TEST_CASE("where nobody was reached the sentence says so, and who was not met") {
    Told told;
    CHECK(told.in(chinese) == "截至1月15日，检查组没有开展工资专项检查，未接到投诉，暂无清理金额。");
    CHECK(told.in(english) == "As of 15 January, the inspection team has inspected no employer, received no complaint. No money has been recovered yet.");
    told.sweep.employers.absent = 1;
    CHECK(told.in(chinese) == "截至1月15日，检查组没有开展工资专项检查（1家未见到负责人），未接到投诉，暂无清理金额。");
}

TEST_CASE("complaints that ended without a settlement are not called in hand") {
    Told told;
    told.sweep.complaints = 2, told.sweep.withdrawn = 1, told.sweep.refused_complaints = 1;
    CHECK(told.in(chinese) == "截至1月15日，检查组没有开展工资专项检查，共接到2宗拖欠农民工工资投诉，暂无清理金额。");
    CHECK(told.in(english).find("all in hand") == std::string::npos);
}

TEST_CASE("what inspections found on their own is no complaint, and is told apart") {
    Told told;
    told.visited(2, "47");
    told.sweep.own_findings = 3, told.sweep.recovered = 500_yuan;
    CHECK(told.in(chinese) == "截至1月15日，检查组已对2家施工企业开展了工资专项检查，未接到投诉，巡查发现拖欠3宗，清理拖欠工资款500元。");
    CHECK(told.in(english) == "As of 15 January, the inspection team has inspected the wages of 2 construction employers, received no complaint, found 3 cases of "
                         "arrears on its own and recovered 500 yuan of wages.");
}

TEST_CASE("a sum is in ten-thousands where that is exact, in full where it is not or is small; a headline is round") {
    const struct {
        Money recovered;
        const char *in_sentence, *headline, *in_sentence_en, *headline_en;
    } rows[] = {{88400_yuan, "8.84万元", "8万余元", "88,400 yuan", "over 80,000 yuan"},
                {8840001_fen, "88,400.01元", "8万余元", "88,400.01 yuan", "over 80,000 yuan"},
                {88450_yuan, "88,450元", "8万余元", "88,450 yuan", "over 80,000 yuan"},
                {80000_yuan, "8万元", "8万元", "80,000 yuan", "80,000 yuan"},
                {10000_yuan, "1万元", "1万元", "10,000 yuan", "10,000 yuan"},
                {8000_yuan, "8,000元", "8,000元", "8,000 yuan", "8,000 yuan"},
                {999999_fen, "9,999.99元", "9,999.99元", "9,999.99 yuan", "9,999.99 yuan"},
                {1_fen, "0.01元", "0.01元", "0.01 yuan", "0.01 yuan"},
                {12'345'600_yuan, "1234.56万元", "1234万余元", "12,345,600 yuan", "over 12,340,000 yuan"}};
    for (const auto& row : rows) {
        CAPTURE(row.recovered.text());
        Told told;
        told.sweep.recovered = row.recovered;
        CHECK(told.in(chinese).ends_with("清理拖欠工资款" + std::string(row.in_sentence) + "。"));
        CHECK(told.in(english).ends_with("recovered " + std::string(row.in_sentence_en) + " of wages."));
        CHECK(sweep_headline(row.recovered, chinese) == row.headline);
        CHECK(sweep_headline(row.recovered, english) == row.headline_en);
    }
}

TEST_CASE("nothing, or less than nothing, is not called recovered") {
    for (const Money recovered : {Money(), Money::fen(-5000)}) {
        CAPTURE(recovered.text());
        Told told;
        told.sweep.recovered = recovered;
        CHECK(told.in(chinese).ends_with("，暂无清理金额。"));
    }
    CHECK(sweep_headline(Money(), chinese) == "0元");
    CHECK(sweep_headline(Money(), english) == "0 yuan");
}

TEST_CASE("of what was found, so many thousandths were recovered, rounded to the nearest") {
    const struct {
        Money recovered, found;
        std::optional<std::int64_t> permille;
    } rows[] = {{0_yuan, 0_yuan, std::nullopt}, {500_yuan, 0_yuan, std::nullopt}, {0_yuan, 3_yuan, 0}, {1_yuan, 3_yuan, 333}, {2_yuan, 3_yuan, 667},
                {1_yuan, 2000_yuan, 1}, {3_yuan, 3_yuan, 1000}, {4_yuan, 2_yuan, 2000},
                {Money::fen(9'000'000'000'000'000), Money::fen(9'000'000'000'000'000), 1000},  // at the end of the range
                {Money::fen(9'223'000'000'000'000), Money::fen(9'223'000'000'000'000'000), 1}};
    for (const auto& row : rows) {
        CAPTURE(row.recovered.text());
        Sweep sweep;
        sweep.recovered = row.recovered, sweep.found = row.found;
        CHECK(sweep.recovery_permille() == row.permille);
    }
}

}  // namespace
}  // namespace arrears
