#include "core/work/inspection.hpp"

#include <doctest/doctest.h>

#include "core/store/cases.hpp"
#include "core/work/office.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

using Recorded = RecordInspection::Result;

struct InspectionTest : TestOffice {
    using TestOffice::TestOffice;
    RecordInspection owing(Date day, std::optional<Money> found) const {
        RecordInspection deed = visit(day, Result::owing);
        deed.found = found;
        return deed;
    }
    std::vector<Step> steps_of(Id of_case) { return all<Step>(sql(), "WHERE case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(of_case)}); }
    Standing standing_of(Id of_case) { return case_at_hand(sql(), of_case).standing(); }
    std::optional<Phrase> refused(const RecordInspection& deed) { return phrase_of([&] { perform(january(20), deed); }); }
};

TEST_CASE_FIXTURE(InspectionTest, "what cannot be is refused") {
    const struct {
        const char* why;
        Result result;
        void (*tell)(RecordInspection&);
        Phrase phrase;
    } rows[] = {
        {"a visit of tomorrow", Result::clear, [](RecordInspection& deed) { deed.on = january(21); }, Phrase::day_in_future},
        {"100,001 people employed", Result::clear, [](RecordInspection& deed) { deed.employed = 100'001; }, Phrase::workers_out_of_range},
        {"less than no workers", Result::owing, [](RecordInspection& deed) { deed.workers = -1; }, Phrase::workers_out_of_range},
        {"more than 10^15 fen found", Result::owing, [](RecordInspection& deed) { deed.found = Money::fen(1'000'000'000'000'001); }, Phrase::money_too_large},
        {"less than nothing found", Result::owing, [](RecordInspection& deed) { deed.found = Money::fen(-1); }, Phrase::money_negative},
        {"more migrants than employed", Result::clear, [](RecordInspection& deed) { deed.employed = 5, deed.migrants = 6; }, Phrase::migrants_exceed_employed},
        {"an amount found where nobody was met", Result::absent, [](RecordInspection& deed) { deed.found = 1_yuan; }, Phrase::nothing_found_unreached},
        {"a checklist where entry was refused", Result::refused, [](RecordInspection& deed) { deed.checklist = {{Topic::contracts, Finding::ok, {}, {}}}; },
         Phrase::nothing_found_unreached},
        {"an order where entry was refused", Result::refused, [](RecordInspection& deed) { deed.order_days = 7; }, Phrase::nothing_found_unreached},
        {"an amount found where nothing was owed", Result::clear, [](RecordInspection& deed) { deed.found = 1_yuan; }, Phrase::clear_but_found},
        {"a clear visit with a breach of arrears", Result::clear, [](RecordInspection& deed) { deed.checklist = {{Topic::arrears, Finding::breach, {}, {}}}; },
         Phrase::arrears_and_result_differ},
        {"an owing visit with arrears in order", Result::owing, [](RecordInspection& deed) { deed.checklist = {{Topic::arrears, Finding::ok, {}, {}}}; },
         Phrase::arrears_and_result_differ},
        {"arrears of another amount than was found", Result::owing,
         [](RecordInspection& deed) { deed.found = 2_yuan, deed.checklist = {{Topic::arrears, Finding::breach, {}, 1_yuan}}; }, Phrase::arrears_and_found_differ},
        {"a topic told twice", Result::breach,
         [](RecordInspection& deed) { deed.checklist = {{Topic::contracts, Finding::ok, {}, {}}, {Topic::contracts, Finding::breach, {}, {}}}; }, Phrase::topic_twice},
        {"too many workers of a topic", Result::breach, [](RecordInspection& deed) { deed.checklist = {{Topic::contracts, Finding::breach, 100'001, {}}}; },
         Phrase::workers_out_of_range},
        {"too much found of a topic", Result::breach,
         [](RecordInspection& deed) { deed.checklist = {{Topic::contracts, Finding::breach, {}, Money::fen(1'000'000'000'000'001)}}; }, Phrase::money_too_large},
        {"an order where nothing is owed", Result::breach, [](RecordInspection& deed) { deed.order_days = 7; }, Phrase::order_needs_owing},
        {"an order of no days", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 0; }, Phrase::order_days_out_of_range},
        {"an order of more than a year", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 366; }, Phrase::order_days_out_of_range},
        {"service of no order", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.served = january(12); }, Phrase::served_without_order},
        {"service before the visit", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 7, deed.served = january(9); },
         Phrase::served_before_visit},
        {"service of tomorrow", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 7, deed.served = january(21); },
         Phrase::day_in_future},
        {"an order of an amount that nobody knows", Result::owing, [](RecordInspection& deed) { deed.order_days = 7; }, Phrase::order_needs_amount},
        {"an order by one inspector", Result::owing, [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 7, deed.officers.pop_back(); },
         Phrase::order_needs_two_inspectors},
        {"an order by one inspector, named twice", Result::owing,
         [](RecordInspection& deed) { deed.found = 1_yuan, deed.order_days = 7, deed.officers = {deed.officers[0], deed.officers[0]}; },
         Phrase::order_needs_two_inspectors},
        {"an officer who is not there", Result::clear, [](RecordInspection& deed) { deed.officers = {Id(4108030000000000009)}; }, Phrase::officer_unknown},
        {"an employer that is not there", Result::clear, [](RecordInspection& deed) { deed.employer = Id(4108030000000000009); }, Phrase::employer_unknown},
        {"a case that is not there", Result::clear, [](RecordInspection& deed) { deed.case_id = Id(4108030020130000009); }, Phrase::case_unknown},
        {"a campaign that is not there", Result::clear, [](RecordInspection& deed) { deed.campaign = {false, Id(4108030000000000009)}; }, Phrase::campaign_unknown},
        {"a note of more than 64 KB", Result::clear, [](RecordInspection& deed) { deed.note = std::string(64 * 1024 + 1, 'n'); }, Phrase::note_too_long},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.why));
        RecordInspection deed = visit(january(10), row.result);
        row.tell(deed);
        CHECK(refused(deed) == row.phrase);
    }
    CHECK(all<Inspection>(sql(), "").empty());
    CHECK(all<CaseFile>(sql(), "").empty());
}

TEST_CASE_FIXTURE(InspectionTest, "a visit that finds wages owing opens a case of its own, which waits for no acceptance") {
    RecordInspection deed = owing(january(10), 22'600_yuan);
    deed.workers = 5;
    const Recorded recorded = perform(january(10), deed);
    CHECK(recorded.opened_case);
    const CaseAtHand own = case_at_hand(sql(), *recorded.inspection.case_id);
    CHECK(own.file.kind == CaseKind::own);
    CHECK(own.file.channel == Channel::inspection);
    CHECK(own.file.received_on == january(10));
    CHECK(own.standing().state == State::own);
    CHECK(own.standing().clocks.empty());
    CHECK(own.standing().base() == Stage::found);
    CHECK(own.standing().outstanding() == 22'600_yuan);
    CHECK(own.standing().workers_found == 5);
}

TEST_CASE_FIXTURE(InspectionTest, "wages owing of an unknown amount open a case of an unknown amount") {
    const Recorded recorded = perform(january(10), owing(january(10), std::nullopt));
    CHECK(recorded.opened_case);
    CHECK_FALSE(standing_of(*recorded.inspection.case_id).base());
}

TEST_CASE_FIXTURE(InspectionTest, "only wages owing open or join a case by themselves") {
    file(january(7), 100_yuan);
    for (const Result result : {Result::clear, Result::breach, Result::refused, Result::absent, Result::recheck}) {
        CAPTURE(std::string(code(result)));
        CHECK_FALSE(perform(january(10), visit(january(10), result)).inspection.case_id);
    }
    CHECK(all<CaseFile>(sql(), "").size() == 1);
}

TEST_CASE_FIXTURE(InspectionTest, "where the employer has one open case, wages owing are found of that one") {
    const Id of_case = file(january(7), 30'000_yuan);
    const Recorded recorded = perform(january(10), owing(january(10), 22'600_yuan));
    CHECK(recorded.joined_case);
    CHECK_FALSE(recorded.opened_case);
    CHECK(recorded.inspection.case_id == of_case);
    CHECK(standing_of(of_case).amount(Stage::claimed) == 30'000_yuan);
    CHECK(standing_of(of_case).amount(Stage::found) == 22'600_yuan);
}

TEST_CASE_FIXTURE(InspectionTest, "where it has several, the officer must say which; one that is closed is not among them") {
    const Id first = file(january(7), 100_yuan);
    const Id second = file(january(8), 200_yuan);
    const auto refusal = refusal_of([&] { perform(january(10), owing(january(10), 300_yuan)); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::several_open_cases);
    CHECK(refusal->fault() == Fault::undecided);
    RecordInspection said = owing(january(10), 300_yuan);
    said.case_id = second;
    const Recorded told = perform(january(10), said);
    CHECK(told.inspection.case_id == second);
    CHECK_FALSE(told.joined_case);
    EndCase end;
    end.case_id = first, end.move = StepKind::withdraw, end.on = january(10);
    perform(january(10), end);
    CHECK(perform(january(11), owing(january(11), 250_yuan)).inspection.case_id == second);
}

TEST_CASE_FIXTURE(InspectionTest, "a visit is not earlier than the case that it is made for, or joins") {
    const Id of_case = file(january(10), 100_yuan);
    RecordInspection made_for = visit(january(9), Result::clear);
    made_for.case_id = of_case;
    CHECK(refused(made_for) == Phrase::day_before_case);
    CHECK(refused(owing(january(9), 100_yuan)) == Phrase::day_before_case);
}

TEST_CASE_FIXTURE(InspectionTest, "a case that was made void is visited no more") {
    const Id of_case = file(january(7), 100_yuan);
    perform(january(8), VoidCase{of_case, "重复登记"});
    RecordInspection deed = visit(january(9), Result::clear);
    deed.case_id = of_case;
    CHECK(refused(deed) == Phrase::case_void);
}

TEST_CASE_FIXTURE(InspectionTest, "an order runs in calendar days from service, and on to the next working day") {
    const struct {
        unsigned served;
        int days;
        const char* due;
    } rows[] = {{11, 7, "2013-01-18"}, {12, 7, "2013-01-21"}, {13, 7, "2013-01-21"}, {11, 15, "2013-01-28"}, {31, 9, "2013-02-16"}};
    for (const auto& row : rows) {
        CAPTURE(row.served);
        CAPTURE(row.days);
        RecordInspection deed = owing(january(10), 1000_yuan);
        deed.employer = employer("用人单位" + std::to_string(row.served) + "-" + std::to_string(row.days));
        deed.order_days = row.days;
        deed.served = january(row.served);
        const Recorded recorded = perform(january(31), deed);
        CHECK(recorded.order_due->iso() == row.due);
        CHECK(recorded.ordered == 1000_yuan);
        const Standing at = standing_of(*recorded.inspection.case_id);
        CHECK(at.base() == Stage::ordered);
        CHECK(at.clocks.at(0).started_on == january(row.served));
    }
}

TEST_CASE_FIXTURE(InspectionTest, "an order that is not served yet has no due day") {
    RecordInspection deed = owing(january(10), 1000_yuan);
    deed.order_days = 7;
    const Recorded recorded = perform(january(10), deed);
    CHECK(recorded.ordered == 1000_yuan);
    CHECK_FALSE(recorded.order_due);
}

TEST_CASE_FIXTURE(InspectionTest, "an order into a year without a notice of days off stands, its due day left open") {
    const Date day = Date::of(2090, 5, 5);
    RecordInspection deed = owing(day, 1000_yuan);
    deed.order_days = 7;
    deed.served = day;
    const Recorded recorded = perform(day, deed);
    CHECK(recorded.ordered == 1000_yuan);
    CHECK_FALSE(recorded.order_due);
    CHECK(standing_of(*recorded.inspection.case_id).clocks.at(0).is_running(day));
    RecordInspection absent = visit(day, Result::absent);
    CHECK(phrase_of([&] { perform(day, absent); }) == Phrase::calendar_year_unknown);  // when to come again must then be told
    absent.revisit = day + 3;
    CHECK(perform(day, absent).inspection.revisit_on == day + 3);
}

TEST_CASE_FIXTURE(InspectionTest, "an order without an amount of its own orders what the joined case is counted by") {
    const Id of_case = file(january(7), 30'000_yuan);
    RecordInspection deed = owing(january(10), std::nullopt);
    deed.order_days = 7;
    CHECK(perform(january(10), deed).ordered == 30'000_yuan);
    CHECK(standing_of(of_case).amount(Stage::ordered) == 30'000_yuan);
}

TEST_CASE("a union orders nothing") {
    InspectionTest of_union(Custodian::union_);
    RecordInspection deed = of_union.owing(january(10), 1000_yuan);
    CHECK_FALSE(of_union.perform(january(10), deed).too_few_inspectors);
    deed.order_days = 7;
    CHECK(of_union.refused(deed) == Phrase::bureau_only);
}

TEST_CASE_FIXTURE(InspectionTest, "a visit by fewer than two certified inspectors is recorded, and said to be one") {
    const Id clerk = perform(january(2), AddOfficer{"赵敏", Role::clerk, {}, {}}).officer.id;
    RecordInspection deed = visit(january(10), Result::clear);
    CHECK_FALSE(perform(january(10), deed).too_few_inspectors);
    deed.officers = {li_wei, clerk};
    CHECK(perform(january(10), deed).too_few_inspectors);
    deed.officers.clear();
    const Recorded alone = perform(january(10), deed);
    CHECK(alone.too_few_inspectors);
    CHECK(alone.officers.at(0).id == li_wei);  // where nobody is named, who records it went
}

TEST_CASE_FIXTURE(InspectionTest, "who was not met is visited again within the office's own working days, unless another day is told") {
    for (const Result result : {Result::refused, Result::absent})
        CHECK(perform(january(10), visit(january(10), result)).inspection.revisit_on == january(17));
    CHECK_FALSE(perform(january(10), visit(january(10), Result::clear)).inspection.revisit_on);
    RecordInspection told = visit(january(10), Result::absent);
    told.revisit = january(12);
    CHECK(perform(january(10), told).inspection.revisit_on == january(12));
}

TEST_CASE_FIXTURE(InspectionTest, "a revisit is done by the next visit that reaches the employer") {
    perform(january(10), visit(january(10), Result::absent));
    const auto stopped = [&] { return sql().text("SELECT stopped_on FROM clock WHERE kind = 'inspection' ORDER BY record LIMIT 1"); };
    CHECK_FALSE(stopped());
    perform(january(11), visit(january(11), Result::absent));
    CHECK_FALSE(stopped());
    perform(january(14), visit(january(14), Result::clear));
    CHECK(stopped() == "2013-01-14");
    perform(january(14), visit(january(12), Result::breach));  // told later, but earlier
    CHECK(stopped() == "2013-01-12");
    perform(january(14), Undo{});
    CHECK(stopped() == "2013-01-14");
}

TEST_CASE_FIXTURE(InspectionTest, "wages owing are a breach of the topic of arrears, told or not") {
    RecordInspection deed = owing(january(10), 1000_yuan);
    deed.checklist = {{Topic::contracts, Finding::ok, {}, {}}};
    deed.workers = 3;
    perform(january(10), deed);
    const auto items = all<ChecklistItem>(sql(), "WHERE topic = 'arrears'");
    REQUIRE(items.size() == 1);
    CHECK(items[0].finding == Finding::breach);
    CHECK(items[0].workers == 3);
    CHECK(items[0].found_fen == 1000_yuan);
}

// --- void ------------------------------------------------------------------------------------------------

TEST_CASE_FIXTURE(InspectionTest, "a void visit takes the case that it opened with it, and leaves one that it joined") {
    const Recorded opened = perform(january(10), owing(january(10), 1000_yuan));
    perform(january(10), VoidInspection{opened.inspection.id, "录错单位"});
    CHECK_FALSE(find<Inspection>(sql(), opened.inspection.id));
    CHECK_FALSE(find<CaseFile>(sql(), *opened.inspection.case_id));
    const Id of_case = file(january(11), 500_yuan);
    const Recorded joined = perform(january(12), owing(january(12), 1000_yuan));
    perform(january(12), VoidInspection{joined.inspection.id, "录错单位"});
    CHECK(standing_of(of_case).base() == Stage::claimed);
    CHECK(phrase_of([&] { perform(january(12), VoidInspection{joined.inspection.id, "又一次"}); }) == Phrase::inspection_unknown);
}

TEST_CASE_FIXTURE(InspectionTest, "a visit stays while payments of it, or of the case that it opened, stand") {
    const Recorded opened = perform(january(10), owing(january(10), 1000_yuan));
    const Id visited = opened.inspection.id, of_case = *opened.inspection.case_id;
    const Id paid = perform(january(11), payment(january(11), of_case, 100_yuan)).payment.id;
    CHECK(phrase_of([&] { perform(january(11), VoidInspection{visited, "录错"}); }) == Phrase::payments_stand);
    perform(january(11), VoidPayment{paid, "录错"});
    RecordPayment on_the_spot = payment(january(11), of_case, 100_yuan);
    on_the_spot.case_id.reset();
    on_the_spot.inspection = visited;
    const Id spot = perform(january(11), on_the_spot).payment.id;
    CHECK(phrase_of([&] { perform(january(11), VoidInspection{visited, "录错"}); }) == Phrase::payments_stand);
    perform(january(11), VoidPayment{spot, "录错"});
    perform(january(11), VoidInspection{visited, "录错"});
}

TEST_CASE_FIXTURE(InspectionTest, "a visit stays while the case that it opened has more steps, or other visits") {
    const Recorded opened = perform(january(10), owing(january(10), 1000_yuan));
    RecordInspection again = visit(january(12), Result::recheck);
    again.case_id = opened.inspection.case_id;
    const auto void_it = [&] { perform(january(13), VoidInspection{opened.inspection.id, "录错"}); };
    SUBCASE("another amount found") {
        again.found = 900_yuan;
        perform(january(12), again);
        CHECK(phrase_of(void_it) == Phrase::case_has_more_steps);
    }
    SUBCASE("a visit that found nothing new") {
        perform(january(12), again);
        CHECK(phrase_of(void_it) == Phrase::case_has_more_steps);
    }
}

}  // namespace
}  // namespace arrears
