#include "core/work/pay_sheet.hpp"

#include <doctest/doctest.h>

#include "core/journal/audit.hpp"
#include "core/store/cases.hpp"
#include "core/store/vault.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// Invented.
const std::string first_id = "410803198001010012", second_id = "41080319750202002X";
const Month october = Month::parse("2012-10"), november = Month::parse("2012-11"), december = Month::parse("2012-12");

Person whom(const std::string& name, std::optional<std::string> id_number = std::nullopt) { return {name, std::move(id_number), {}, {}}; }

PaySheetLine line(const Person& person, Month month, Money owed, PayItem item = PayItem::wages) {
    PaySheetLine made{person, month, 3'000_yuan, 3'000_yuan - owed, {}};
    if (owed != Money()) made.short_of = {{item, owed}};
    return made;
}

struct PaySheetTest : TestOffice {
    Id of_case = file(january(7), 9'000_yuan);

    RecordPaySheet sheet(std::vector<PaySheetLine> lines, char digest = 'a') const {
        RecordPaySheet deed;
        deed.case_id = of_case;
        deed.on = january(15);
        deed.sha256 = std::string(64, digest);
        deed.file_name = "虚构的工资表.csv";
        deed.lines = std::move(lines);
        deed.from = november, deed.to = december;
        deed.rows = static_cast<std::int64_t>(deed.lines.size());
        return deed;
    }
    RecordPaySheet::Result record(const RecordPaySheet& deed) { return perform(january(20), deed); }
    std::optional<Phrase> refused(const RecordPaySheet& deed) { return phrase_of([&] { record(deed); }); }
    std::optional<Money> found() { return case_at_hand(sql(), of_case).standing().amount(Stage::found); }
    Id visit_of(Result result, std::optional<Money> found = std::nullopt) {
        RecordInspection deed = visit(january(12), result);
        deed.found = found;
        return perform(january(20), deed).inspection.id;
    }
};

TEST_CASE_FIXTURE(PaySheetTest, "what a sheet shows to be owed is found, line by line, and the amount is what they come to") {
    const auto recorded = record(sheet({line(whom("甲", first_id), november, 1'000_yuan), line(whom("甲", first_id), december, 200_yuan, PayItem::overtime),
                                        line(whom("乙", second_id), december, 500_yuan, PayItem::minimum_wage), line(whom("丙"), december, Money())}));
    CHECK(recorded.workers == 2);
    CHECK(recorded.new_workers == 2);
    CHECK(recorded.new_lines == 3);
    CHECK(recorded.found == 1'700_yuan);
    CHECK(recorded.found_here == 1'700_yuan);
    CHECK_FALSE(recorded.found_before);
    CHECK(recorded.differences.empty());
    CHECK(recorded.employer->id == hengda);
    CHECK(found() == 1'700_yuan);
    CHECK(case_at_hand(sql(), of_case).standing().workers_found == 2);
    const auto claims = claims_of(sql(), of_case);
    REQUIRE(claims.size() == 3);
    CHECK(claims[0].month == november);
    CHECK(claims[2].item == PayItem::minimum_wage);
    CHECK(claims[2].stage == Stage::found);
    const auto sheets = pay_sheets_of(sql(), of_case);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].due_fen == 12'000_yuan);
    CHECK(sheets[0].short_fen == 1'700_yuan);
    CHECK(words(sql(), sheets[0].file_name) == "虚构的工资表.csv");
}

TEST_CASE_FIXTURE(PaySheetTest, "one ID number is one worker, however his name is written; one name is nobody") {
    const auto recorded = record(sheet({line(whom("王晓明", first_id), november, 100_yuan), line(whom("王小明", first_id), december, 200_yuan),
                                        line(whom("王小明", first_id), december, 50_yuan), line(whom("王小明"), december, 400_yuan),
                                        line(whom("王小明"), december, 700_yuan)}));
    CHECK(recorded.workers == 3);
    CHECK(workers_of(sql(), of_case).size() == 3);
    const auto claims = claims_of(sql(), of_case);
    REQUIRE(claims.size() == 4);
    CHECK(claims[0].party == claims[1].party);
    CHECK(claims[1].amount_fen == 250_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "a worker who is on the case's list is found there by his ID number alone, and told of where only the name is the same") {
    FileComplaint deed = complaint(january(8), std::nullopt);
    deed.workers.reset();
    deed.worker_lines = {{whom("甲", first_id), 1'000_yuan}, {whom("乙"), 2'000_yuan}};
    of_case = perform(january(20), deed).number;
    const auto recorded = record(sheet({line(whom("甲某", first_id), december, 900_yuan), line(whom("乙"), december, 800_yuan)}));
    CHECK(recorded.new_workers == 1);
    REQUIRE(recorded.differences.size() == 1);
    CHECK(recorded.differences[0].name == "乙");
    CHECK_FALSE(recorded.differences[0].before);
    CHECK(recorded.differences[0].now == 800_yuan);
    CHECK(workers_of(sql(), of_case).size() == 3);
}

TEST_CASE_FIXTURE(PaySheetTest, "a second sheet of the same months replaces nothing: what differs is told, and what is new is added") {
    record(sheet({line(whom("甲", first_id), november, 100_yuan), line(whom("甲", first_id), december, 200_yuan), line(whom("丙"), december, 70_yuan)}));
    const auto second = record(sheet({line(whom("甲", first_id), december, 250_yuan), line(whom("乙", second_id), december, 300_yuan),
                                      line(whom("丙"), december, 60_yuan)}, 'b'));
    CHECK(second.new_lines == 1);
    CHECK(second.found == 670_yuan);
    CHECK(second.found_here == 300_yuan);
    CHECK(second.found_before == 370_yuan);
    struct { const char* name; std::optional<Money> before, now; } told[] = {
        {"甲", 200_yuan, 250_yuan}, {"乙", std::nullopt, 300_yuan}, {"丙", 70_yuan, 60_yuan}, {"甲", 100_yuan, std::nullopt}};
    REQUIRE(second.differences.size() == std::size(told));
    for (std::size_t i = 0; i < std::size(told); ++i) {
        CAPTURE(i);
        CHECK(second.differences[i].name == told[i].name);
        CHECK(second.differences[i].before == told[i].before);
        CHECK(second.differences[i].now == told[i].now);
    }
    const auto third = record(sheet({line(whom("甲", first_id), december, 200_yuan), line(whom("甲", first_id), november, 100_yuan),
                                     line(whom("乙", second_id), december, 300_yuan), line(whom("丙"), december, 70_yuan)}, 'c'));
    CHECK(third.differences.empty());
    CHECK(third.new_lines == 0);
    CHECK(third.found == 670_yuan);
    CHECK(found() == 670_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "months that no sheet had yet are added, and differ from nothing") {
    record(sheet({line(whom("甲", first_id), november, 100_yuan)}));
    RecordPaySheet more = sheet({line(whom("甲", first_id), october, 150_yuan)}, 'b');
    more.from = more.to = october;
    const auto recorded = record(more);
    CHECK(recorded.differences.empty());
    CHECK(recorded.new_workers == 0);
    CHECK(recorded.found == 250_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "somebody who may have been found already is not counted twice: one sheet has his ID number, the other has not") {
    record(sheet({line(whom("甲"), december, 200_yuan)}));
    const auto second = record(sheet({line(whom("甲", first_id), december, 200_yuan)}, 'b'));
    CHECK(second.found_here == Money());
    REQUIRE(second.differences.size() == 1);
    CHECK(second.differences[0].id_number == first_id);
    CHECK(second.differences[0].before == 200_yuan);
    CHECK(found() == 200_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "what cannot be is refused") {
    record(sheet({line(whom("甲", first_id), november, 100_yuan)}));
    const struct {
        const char* why;
        void (*tell)(RecordPaySheet&);
        Phrase phrase;
    } rows[] = {
        {"the same file again", [](RecordPaySheet& deed) { deed.sha256 = std::string(64, 'a'); }, Phrase::pay_sheet_recorded_already},
        {"a sheet of tomorrow", [](RecordPaySheet& deed) { deed.on = january(21); }, Phrase::day_in_future},
        {"a sheet before the case", [](RecordPaySheet& deed) { deed.on = january(6); }, Phrase::day_before_case},
        {"a sheet before what was found", [](RecordPaySheet& deed) { deed.on = january(14); }, Phrase::pay_sheet_before_found},
        {"a sheet of nothing", [](RecordPaySheet& deed) { deed.case_id.reset(); }, Phrase::pay_sheet_needs_target},
        {"a case that is not there", [](RecordPaySheet& deed) { deed.case_id = Id(4108030020130000099); }, Phrase::case_unknown},
        {"a visit that is not there", [](RecordPaySheet& deed) { deed.inspection = Id(4108030020130000099); }, Phrase::inspection_unknown},
        {"an amount below nothing", [](RecordPaySheet& deed) { deed.lines[0].short_of[0].second = -(1_yuan); }, Phrase::money_negative},
        {"more than 10,000 lines",
         [](RecordPaySheet& deed) {
             for (int i = 0; i < 10'000; ++i) deed.lines.push_back(line(whom("乙"), december, 1_yuan));
         },
         Phrase::pay_sheet_too_long},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.why));
        RecordPaySheet deed = sheet({line(whom("丁", second_id), december, 100_yuan)}, 'b');
        row.tell(deed);
        CHECK(refused(deed) == row.phrase);
    }
    CHECK(found() == 100_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "as many lines as are taken fit into one event") {
    std::vector<PaySheetLine> lines;
    for (int i = 0; i < 10'000; ++i) lines.push_back(line(whom("乙"), december, 1_yuan));
    CHECK(record(sheet(std::move(lines))).new_workers == 10'000);
}

TEST_CASE_FIXTURE(PaySheetTest, "a case that has ended takes no more lines") {
    EndCase ending;
    ending.case_id = of_case, ending.move = StepKind::withdraw, ending.on = january(10);
    perform(january(20), ending);
    CHECK(refused(sheet({line(whom("甲", first_id), november, 100_yuan)})) == Phrase::case_closed);
    CHECK_FALSE(refused(sheet({line(whom("甲", first_id), november, Money())})));
}

// --- of a visit ------------------------------------------------------------------------------------------

TEST_CASE_FIXTURE(PaySheetTest, "a visit's sheet goes to the visit's case, and to its checklist where nothing stands") {
    const Id visit = visit_of(Result::owing, 5'000_yuan);
    RecordPaySheet deed = sheet({line(whom("甲", first_id), december, 900_yuan)});
    deed.case_id.reset();
    deed.inspection = visit;
    deed.topics = {{Topic::minimum_wage, Finding::ok, {}, {}}, {Topic::arrears, Finding::breach, 1, 900_yuan}, {Topic::contracts, Finding::unchecked, {}, {}}};
    const auto recorded = record(deed);
    CHECK(recorded.file->id == of_case);
    CHECK(recorded.set_topics == std::vector{Topic::minimum_wage});
    CHECK(recorded.standing_topics == std::vector{Topic::arrears});
    CHECK(recorded.found_before == 5'000_yuan);
    CHECK(found() == 900_yuan);
    CHECK(all<ChecklistItem>(sql(), "WHERE void_act IS NULL").size() == 2);
}

TEST_CASE_FIXTURE(PaySheetTest, "a visit that says that no wages are owing cannot have a sheet that says otherwise") {
    const struct {
        Result result;
        bool is_owed, is_breach;
        std::optional<Phrase> phrase;
    } rows[] = {{Result::clear, true, false, Phrase::pay_sheet_visit_not_owing},
                {Result::breach, false, true, Phrase::pay_sheet_visit_not_owing},
                {Result::clear, false, false, std::nullopt},
                {Result::absent, false, false, Phrase::nothing_found_unreached}};
    char digest = 'a';
    for (const auto& row : rows) {
        CAPTURE(int(digest));
        RecordPaySheet deed = sheet({line(whom("甲", first_id), december, row.is_owed ? 900_yuan : Money())}, digest++);
        deed.case_id.reset();
        deed.inspection = visit_of(row.result);
        deed.topics = {{Topic::arrears, row.is_breach ? Finding::breach : Finding::ok, {}, {}}};
        CHECK(refused(deed) == row.phrase);
    }
}

TEST_CASE_FIXTURE(PaySheetTest, "a later amount found is that of the lines, once there are lines") {
    record(sheet({line(whom("甲", first_id), december, 900_yuan)}));
    RecordInspection again = visit(january(16), Result::owing);
    again.found = 901_yuan;
    CHECK(phrase_of([&] { perform(january(20), again); }) == Phrase::found_and_lines_differ);
    again.found = 900_yuan;
    CHECK_FALSE(phrase_of([&] { perform(january(20), again); }));
    again.on = january(14), again.found = 1'500_yuan;  // what was found before the sheet
    CHECK_FALSE(phrase_of([&] { perform(january(20), again); }));
    CHECK(found() == 900_yuan);
}

TEST_CASE_FIXTURE(PaySheetTest, "a void visit takes its sheets with it, and what other sheets found is what their lines come to") {
    const Id visit = visit_of(Result::owing);
    RecordPaySheet deed = sheet({line(whom("甲", first_id), december, 900_yuan)});
    deed.case_id.reset();
    deed.inspection = visit;
    record(deed);
    record(sheet({line(whom("乙", second_id), december, 300_yuan)}, 'b'));
    CHECK(found() == 1'200_yuan);
    perform(january(20), VoidInspection{visit, "录错单位"});
    CHECK(found() == 300_yuan);
    CHECK(case_at_hand(sql(), of_case).standing().workers_found == 1);
    CHECK(pay_sheets_of(sql(), of_case).size() == 1);
    CHECK(claims_of(sql(), of_case).size() == 1);
    perform(january(20), VoidCase{of_case, "重复登记"});
    CHECK(all<Claim>(sql(), "WHERE void_act IS NULL").empty());
    CHECK(all<PaySheet>(sql(), "WHERE void_act IS NULL").empty());
    CHECK(check_store(store(), true).empty());
}

}  // namespace
}  // namespace arrears
