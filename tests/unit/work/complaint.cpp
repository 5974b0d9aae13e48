#include "core/work/complaint.hpp"

#include <doctest/doctest.h>

#include "core/store/tables.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

using Filed = FileComplaint::Result;

std::string day_text(const std::optional<Date>& day) { return day ? day->iso() : "none"; }

TEST_CASE_FIXTURE(TestOffice, "a bureau decides on a complaint within five working days, the day it came in not counted") {
    const struct {
        const char *received, *due;
    } rows[] = {{"2013-01-10", "2013-01-17"},   // over a weekend
                {"2013-01-04", "2013-01-09"},   // Saturday the 5th and Sunday the 6th were worked
                {"2013-01-05", "2013-01-10"},   // received on a Saturday that was worked
                {"2013-01-12", "2013-01-18"},   // received on a Saturday off
                {"2012-12-28", "2013-01-07"},   // over New Year: 31 December, then from 4 January
                {"2013-02-07", "2013-02-19"},   // over the Spring Festival, with the Saturday and Sunday after it
                {"2013-02-09", "2013-02-20"}};  // received on New Year's Eve
    for (const auto& row : rows) {
        CAPTURE(std::string(row.received));
        const Filed filed = perform(Date::of(2013, 3, 1), complaint(Date::parse(row.received), 100_yuan));
        CHECK(day_text(filed.due) == std::string(row.due));
        CHECK(filed.awaits == Awaits::acceptance);
        CHECK(filed.rule == "accept_complaint");
        CHECK(filed.working_days == 5);
        const auto step = all<Step>(sql(), "WHERE case_id = $1", {to_cell(filed.number)}).at(0);
        CHECK(step.due_on == filed.due);
        CHECK(step.due_rule == "accept_complaint");
        CHECK(step.due_length == 5);
    }
}

TEST_CASE_FIXTURE(TestOffice, "reports and referrals wait for no decision to accept them") {
    for (const CaseKind kind : {CaseKind::report, CaseKind::referral}) {
        CAPTURE(std::string(code(kind)));
        FileComplaint deed = complaint(january(10), 100_yuan);
        deed.kind = kind;
        const Filed filed = perform(january(10), deed);
        CHECK_FALSE(filed.awaits);
        CHECK_FALSE(filed.due);
    }
}

TEST_CASE("a union follows up on whatever comes in, within its own days") {
    TestOffice of_union(Custodian::union_);
    for (const CaseKind kind : {CaseKind::complaint, CaseKind::report, CaseKind::referral}) {
        CAPTURE(std::string(code(kind)));
        FileComplaint deed = of_union.complaint(january(10), 100_yuan);
        deed.kind = kind;
        const Filed filed = of_union.perform(january(10), deed);
        CHECK(filed.awaits == Awaits::follow_up);
        CHECK(filed.rule == "office");
        CHECK(day_text(filed.due) == "2013-01-17");
        CHECK(filed.number.text() == "2013-000" + std::to_string(filed.number.serial()));
        CHECK(filed.number.full().starts_with("410803u-"));
    }
}

TEST_CASE_FIXTURE(TestOffice, "a complaint of a year without a notice of days off is taken, its due day left open") {
    const Filed filed = perform(Date::of(2090, 5, 6), complaint(Date::of(2090, 5, 5), 100_yuan));
    CHECK(filed.awaits == Awaits::acceptance);
    CHECK_FALSE(filed.due);
    CHECK(filed.working_days == 5);
}

TEST_CASE_FIXTURE(TestOffice, "what cannot be is refused") {
    const struct {
        const char* why;
        void (*tell)(FileComplaint&);
        Phrase phrase;
    } rows[] = {
        {"received tomorrow", [](FileComplaint& deed) { deed.received_on = january(11); }, Phrase::day_in_future},
        {"ended after it came in", [](FileComplaint& deed) { deed.ended_on = january(11); }, Phrase::ended_after_received},
        {"less than no workers", [](FileComplaint& deed) { deed.workers = -1; }, Phrase::workers_out_of_range},
        {"100,001 workers", [](FileComplaint& deed) { deed.workers = 100'001; }, Phrase::workers_out_of_range},
        {"10^15 fen and one", [](FileComplaint& deed) { deed.claimed = Money::fen(1'000'000'000'000'001); }, Phrase::money_too_large},
        {"a claim below zero", [](FileComplaint& deed) { deed.claimed = Money::fen(-1); }, Phrase::money_negative},
        {"a line that claims below zero", [](FileComplaint& deed) { deed.worker_lines = {{{"田保国", {}, {}, {}}, Money::fen(-1)}}; }, Phrase::money_negative},
        {"lines that together claim too much",
         [](FileComplaint& deed) { deed.claimed.reset(), deed.worker_lines = {{{"甲", {}, {}, {}}, 10'000'000'000'000_yuan}, {{"乙", {}, {}, {}}, 1_yuan}}; },
         Phrase::money_too_large},
        {"lines that claim something else", [](FileComplaint& deed) { deed.worker_lines = {{{"田保国", {}, {}, {}}, 99_yuan}}; }, Phrase::worker_lines_differ},
        {"more lines than workers", [](FileComplaint& deed) { deed.workers = 1, deed.worker_lines = {{{"甲", {}, {}, {}}, {}}, {{"乙", {}, {}, {}}, {}}}; },
         Phrase::worker_lines_more},
        {"a worker without a name", [](FileComplaint& deed) { deed.worker_lines = {{{" ", {}, {}, {}}, {}}}; }, Phrase::name_empty},
        {"a note of more than 64 KB", [](FileComplaint& deed) { deed.note = std::string(64 * 1024 + 1, 'n'); }, Phrase::note_too_long},
        {"an employer that is not there", [](FileComplaint& deed) { deed.employer = Id(deed.employer->number() + 7); }, Phrase::employer_unknown},
        {"a campaign that is not there", [](FileComplaint& deed) { deed.campaign = {false, Id(4108030000000000009)}; }, Phrase::campaign_unknown},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.why));
        FileComplaint deed = complaint(january(10), 100_yuan);
        row.tell(deed);
        CHECK(phrase_of([&] { perform(january(10), deed); }) == row.phrase);
    }
    CHECK(all<CaseFile>(sql(), "").empty());
}

TEST_CASE_FIXTURE(TestOffice, "the limits themselves are kept") {
    FileComplaint deed = complaint(january(10), Money::fen(1'000'000'000'000'000));
    deed.workers = 100'000;
    deed.note = std::string(64 * 1024, 'n');
    deed.ended_on = deed.received_on;
    const Filed filed = perform(january(10), deed);
    CHECK(filed.claimed == 10'000'000'000'000_yuan);
    CHECK(filed.workers == 100'000);
}

TEST_CASE_FIXTURE(TestOffice, "an employer that was taken back in the meantime is not complained of") {
    const Id other = employer("焦作宏远建筑有限公司");
    perform(january(10), Undo{});
    FileComplaint deed = complaint(january(10), 100_yuan);
    deed.employer = other;
    CHECK(phrase_of([&] { perform(january(10), deed); }) == Phrase::employer_unknown);
}

TEST_CASE_FIXTURE(TestOffice, "the lines of a worker list make the claim and the number of workers where these are not told") {
    FileComplaint deed = complaint(january(10), std::nullopt);
    deed.workers.reset();
    deed.worker_lines = {{{"田保国", {}, {}, {}}, 10'000_yuan}, {{"许秀英", {}, {}, {}}, 20'000_yuan}};
    const Filed filed = perform(january(10), deed);
    CHECK(filed.claimed == 30'000_yuan);
    CHECK(filed.workers == 2);
}

TEST_CASE_FIXTURE(TestOffice, "two rows with one ID number are one worker, however the name is written; one name is two") {
    FileComplaint deed = complaint(january(10), std::nullopt);
    deed.workers.reset();
    const std::string id_number = "410803198001010012";  // invented
    deed.worker_lines = {{{"田保国", id_number, {}, {}}, 10'000_yuan}, {{"许秀英", {}, {}, {}}, 20'000_yuan},
                         {{"田宝国", id_number, "13900000000", {}}, 500_yuan}, {{"许秀英", {}, {}, {}}, 1'000_yuan}};
    const Filed filed = perform(january(10), deed);
    CHECK(filed.workers == 3);
    CHECK(filed.claimed == 31'500_yuan);
    REQUIRE(filed.joined.size() == 1);
    CHECK(filed.joined[0].row == 3);
    CHECK(filed.joined[0].first == 1);
    const auto workers = workers_of(sql(), filed.number);
    REQUIRE(workers.size() == 3);
    CHECK(workers[0].person.name == "田保国");
    CHECK(workers[0].person.phone == "13900000000");
    CHECK(workers[0].party.claimed_fen == 10'500_yuan);
}

TEST_CASE_FIXTURE(TestOffice, "one line without an amount leaves the claim as it was told, or unknown") {
    FileComplaint deed = complaint(january(10), std::nullopt);
    deed.worker_lines = {{{"田保国", {}, {}, {}}, 10'000_yuan}, {{"许秀英", {}, {}, {}}, {}}};
    CHECK_FALSE(perform(january(10), deed).claimed);
    deed.claimed = 40'000_yuan;
    CHECK(perform(january(10), deed).claimed == 40'000_yuan);
}

TEST_CASE_FIXTURE(TestOffice, "the same body's same reference answers with the case that stands, and writes nothing") {
    FileComplaint deed = complaint(january(10), 100_yuan);
    deed.from_body = "市信访局", deed.from_ref = "2013-17";
    const Filed first = perform(january(10), deed);
    const auto acts = sql().number("SELECT count(*) FROM case_file");
    deed.claimed = 200_yuan;
    const Filed second = perform(january(11), deed);
    CHECK(second.stood_already);
    CHECK(second.number == first.number);
    CHECK(sql().number("SELECT count(*) FROM case_file") == acts);
    deed.from_body = "市总工会";
    CHECK_FALSE(perform(january(11), deed).stood_already);
    perform(january(11), VoidCase{first.number, "重复"});
    deed.from_body = "市信访局";
    CHECK_FALSE(perform(january(11), deed).stood_already);  // a void case does not stand
}

TEST_CASE_FIXTURE(TestOffice, "what the rules want to know of a complaint, and was not told, is named") {
    FileComplaint deed = complaint(january(10), std::nullopt);
    deed.workers.reset();
    CHECK(perform(january(10), deed).missing == std::vector<std::string>{"complainant", "period", "amount", "workers"});
    deed.complainant = Person{"孙大勇", {}, {}, {}};
    deed.period = Period::parse("2012-11");
    deed.claimed = 100_yuan;
    CHECK(perform(january(10), deed).missing == std::vector<std::string>{"phone", "workers"});
    deed.complainant->phone = "13900000000";
    deed.workers = 3;
    CHECK(perform(january(10), deed).missing.empty());
    FileComplaint report = complaint(january(10), std::nullopt);
    report.kind = CaseKind::report;
    CHECK(perform(january(10), report).missing.empty());  // who reports need not say who he is
}

TEST_CASE_FIXTURE(TestOffice, "what else article 14 wants is named once somebody has begun to state it") {
    FileComplaint deed = complaint(january(10), 100_yuan);
    deed.workers = 3;
    deed.period = Period::parse("2012-11");
    deed.complainant = Person{"孙大勇", "41080319800101001X", "13900000000", {}};
    deed.if_duplicate = IfDuplicate::new_case;
    CHECK(perform(january(10), deed).missing.empty());
    deed.complainant->occupation = "瓦工";
    CHECK(perform(january(10), deed).missing == std::vector<std::string>{"work_unit", "address", "employer_representative"});
    deed.in_charge = Person{"赵大山", {}, {}, {}};
    CHECK(perform(january(10), deed).missing == std::vector<std::string>{"work_unit", "address", "employer_representative_post"});
    deed.complainant->work_unit = "金源路工地", deed.complainant->home = "中站区金源路1号", deed.in_charge->occupation = "经理";
    CHECK(perform(january(10), deed).missing.empty());
    deed.complainant->home.reset();
    deed.kind = CaseKind::referral;
    CHECK(perform(january(10), deed).missing.empty());  // it is no complaint
    CHECK(check_vault(sql()).empty());
}

TEST_CASE_FIXTURE(TestOffice, "other open cases of the same employer are named") {
    const Id first = file(january(7), 100_yuan);
    const Id closed = file(january(8), 100_yuan);
    EndCase end;
    end.case_id = closed, end.move = StepKind::withdraw, end.on = january(9);
    perform(january(9), end);
    CHECK(perform(january(10), complaint(january(10), 100_yuan)).others_open == std::vector<Id>{first});
}

TEST_CASE_FIXTURE(TestOffice, "a case copies place and industry of its employer, unless it is told others") {
    const auto filed = [&](const FileComplaint& deed) { return *find<CaseFile>(sql(), perform(january(10), deed).number); };
    FileComplaint deed = complaint(january(10), 100_yuan);
    CHECK(filed(deed).region.text() == "410803");
    CHECK(filed(deed).industry == Industry::parse("47"));
    CHECK(filed(deed).month == Month(january(1)));
    deed.region = RegionCode::parse("410802");
    deed.industry = Industry::parse("62");
    CHECK(filed(deed).region.text() == "410802");
    CHECK(filed(deed).industry == Industry::parse("62"));
}

struct ComplaintInCampaign : TestOffice {
    Id opened(const std::string& name, Date from, Date to, const char* region = "410803") {
        OpenCampaign deed;
        deed.name = name, deed.from_day = from, deed.to_day = to, deed.regions = {RegionCode::parse(region)};
        return perform(january(31), deed).campaign.id;
    }
    Filed filed(Date received, CampaignChoice choice = {}) {
        FileComplaint deed = complaint(received, 100_yuan);
        deed.campaign = choice;
        return perform(january(31), deed);
    }
    std::optional<Id> campaign_of(Id number) { return find<CaseFile>(sql(), number)->campaign; }
};

TEST_CASE_FIXTURE(ComplaintInCampaign, "a complaint belongs to the one open campaign that covers its day and place") {
    const Id sweep = opened("专项检查", january(5), january(20));
    opened("他处的专项检查", january(5), january(20), "410802");
    const Filed inside = filed(january(10));
    CHECK(campaign_of(inside.number) == sweep);
    CHECK(inside.campaign->name == "专项检查");
    for (const unsigned day : {4u, 21u}) {
        CAPTURE(day);
        CHECK_FALSE(campaign_of(filed(january(day)).number));
    }
    CHECK_FALSE(campaign_of(filed(january(10), {false, std::nullopt}).number));
    CHECK(campaign_of(filed(january(4), {false, sweep}).number) == sweep);  // where it is named, it is taken at its word
    CHECK_FALSE(filed(january(10), {false, sweep}).campaign);               // and not told back as a choice
}

TEST_CASE_FIXTURE(ComplaintInCampaign, "a campaign of the city covers its districts, until it is closed") {
    const Id sweep = opened("全市专项检查", january(5), january(20), "410800");
    CHECK(campaign_of(filed(january(10)).number) == sweep);
    perform(january(15), CloseCampaign{sweep, january(12)});
    CHECK(campaign_of(filed(january(11)).number) == sweep);
    CHECK_FALSE(campaign_of(filed(january(12)).number));  // on the day itself nothing is put in it by itself any more
    CHECK(campaign_of(filed(january(12), {false, sweep}).number) == sweep);
}

TEST_CASE_FIXTURE(ComplaintInCampaign, "between two campaigns that fit the officer must choose") {
    opened("专项检查", january(5), january(20));
    opened("建筑业专项检查", january(8), january(25));
    const auto refusal = refusal_of([&] { filed(january(10)); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::campaign_ambiguous);
    CHECK(refusal->fault() == Fault::undecided);
}

// --- the vault -------------------------------------------------------------------------------------------

TEST_CASE_FIXTURE(TestOffice, "no personal value and no free word leaves the vault, in no deed") {
    const std::vector<std::string> canaries{"金丝雀一", "41080319800101001X", "13900000000", "6222000000000000", "金丝雀二", "13900000001", "金丝雀三",
                                            "金丝雀四", "金丝雀甲", "金丝雀乙", "金丝雀丙", "金丝雀丁", "金丝雀戊", "金丝雀五", "金丝雀六", "金丝雀七", "金丝雀八", "金丝雀九", "金丝雀十"};
    FileComplaint deed = complaint(january(7), std::nullopt);
    deed.complainant = Person{"金丝雀一", "41080319800101001X", "13900000000", "6222000000000000", "金丝雀甲", "金丝雀乙", "金丝雀丙"};
    deed.in_charge = Person{"金丝雀丁", {}, {}, {}, "金丝雀戊"};
    deed.representatives = {{"金丝雀二", {}, "13900000001", {}}};
    deed.worker_lines = {{{"金丝雀三", {}, {}, {}}, 10'000_yuan}};
    deed.note = "金丝雀四";
    const Id of_case = perform(january(7), deed).number;
    RecordInspection inspected = visit(january(8), Result::owing);
    inspected.found = 10'000_yuan;
    inspected.note = "金丝雀五";
    const Id inspection = perform(january(8), inspected).inspection.id;
    RecordPayment paid = payment(january(9), of_case, 10'000_yuan);
    paid.proof = "金丝雀六";
    paid.note = "金丝雀七";
    const Id first = perform(january(9), paid).payment.id;
    const Id back = perform(january(10), ReturnPayment{first, january(10), "金丝雀八"}).returned.id;
    perform(january(10), VoidPayment{back, "金丝雀九"});
    EndCase end;
    end.case_id = of_case, end.move = StepKind::settle, end.on = january(11), end.note = "金丝雀十";
    perform(january(11), end);
    perform(january(11), Undo{});
    perform(january(11), Redo{});
    CHECK(find<Inspection>(sql(), inspection)->note);

    static constexpr std::string_view vault[] = {"words", "person", "vault_key"};
    std::size_t in_the_vault = 0;
    for (const TableLayout& table : table_layouts(sql())) {
        std::string columns;
        for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + column;
        sql().each("SELECT " + columns + " FROM " + table.name, {}, [&](const Row& row) {
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const Cell cell = row.cell(static_cast<int>(i));
                const auto* text = std::get_if<std::string>(&cell);
                const auto* blob = std::get_if<Blob>(&cell);
                for (const auto& canary : canaries) {
                    if ((text ? *text : blob ? blob->bytes : "").find(canary) == std::string::npos) continue;
                    CAPTURE(table.name);
                    CAPTURE(canary);
                    CHECK(std::find(std::begin(vault), std::end(vault), table.name) != std::end(vault));
                    ++in_the_vault;
                }
            }
        });
    }
    CHECK(in_the_vault == canaries.size());  // each of them was looked for where it is
}

}  // namespace
}  // namespace arrears
