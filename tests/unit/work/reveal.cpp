#include "core/work/reveal.hpp"

#include "core/journal/event.hpp"
#include "core/work/office.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

const Person invented{"孙大勇", "41080319800101001X", "13900000000", std::nullopt};

Id file(TestOffice& office, CaseKind kind) {
    FileComplaint deed = office.complaint(january(7), 100_yuan);
    deed.kind = kind;
    deed.complainant = invented;
    deed.worker_lines = {{{"田保国", std::nullopt, "13900000002", std::nullopt}, 100_yuan}};
    return office.perform(january(7), deed).number;
}

TEST_CASE("a value is shown with its reason on record, and the journal does not hold it") {
    TestOffice office;
    const Id of_case = file(office, CaseKind::complaint);
    const auto shown = office.perform(january(8), RevealValue{of_case, Disclosed::phone, {}, january(8), "通知领款"});
    CHECK(shown.value == "13900000000");
    CHECK(office.perform(january(8), RevealValue{of_case, Disclosed::phone, 1, january(8), "通知领款"}).value == "13900000002");
    CHECK(office.sql().number("SELECT count(*) FROM disclosure WHERE void_act IS NULL") == 2);
    office.sql().each("SELECT body FROM journal", {}, [](const Row& row) { CHECK(row.text(0).find("1390000000") == std::string_view::npos); });
}

TEST_CASE("a reporter is shown to the officer of the case and to a head alone") {
    TestOffice office;
    const Id of_case = file(office, CaseKind::report);
    const RevealValue deed{of_case, Disclosed::phone, {}, january(8), "核实情况"};
    CHECK(office.perform(january(8), deed).value == "13900000000");
    CHECK(phrase_of([&] { office.on(january(8), office.zhou_fang).perform(deed); }) == Phrase::reporter_for_officer_only);
    const Id head = office.perform(january(8), AddOfficer{"张科长", Role::unit_head, {}, {}}).officer.id;
    CHECK(office.on(january(8), head).perform(deed).value == "13900000000");
}

TEST_CASE("what nobody gave cannot be shown, and nothing is shown without a reason") {
    TestOffice office;
    const Id of_case = file(office, CaseKind::complaint);
    const auto refused = [&](Disclosed what, std::optional<int> worker, const char* reason) {
        return phrase_of([&] { office.perform(january(8), RevealValue{of_case, what, worker, january(8), reason}); });
    };
    CHECK(refused(Disclosed::account, {}, "通知领款") == Phrase::reveal_no_value);
    CHECK(refused(Disclosed::phone, 2, "通知领款") == Phrase::reveal_no_worker);
    CHECK(refused(Disclosed::phone, {}, "") == Phrase::reveal_needs_reason);
}

TEST_CASE("what was shown stays shown: undo passes over it") {
    TestOffice office;
    const Id of_case = file(office, CaseKind::complaint);
    office.perform(january(8), RevealValue{of_case, Disclosed::phone, {}, january(8), "通知领款"});
    CHECK(phrase_of([&] { office.perform(january(8), Undo{}); }) == Phrase::act_rested_on);
    CHECK(office.sql().number("SELECT count(*) FROM disclosure WHERE void_act IS NULL") == 1);
}

}  // namespace
}  // namespace arrears
