#include "core/work/office.hpp"

#include <doctest/doctest.h>

#include "core/store/tables.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

OpenOffice opening() {
    OpenOffice deed;
    deed.region = RegionCode::parse("410803");
    deed.name = "焦作市中站区总工会";
    deed.custodian = Custodian::union_;
    deed.language = Tongue::en;
    deed.utc_offset_minutes = 540;
    deed.follow_up_days = 7;
    deed.officer = "李伟";
    deed.role = Role::unit_head;
    return deed;
}

TEST_CASE("an office opens its ledger with itself and its first officer, who signs it") {
    const TempFolder folder;
    const Store store = found_office(folder.path() / "arrears.db", opening(), "kf", "2013-01-01T00:00:00Z");
    CHECK(store.office().name == "焦作市中站区总工会");
    CHECK(store.office().custodian == Custodian::union_);
    CHECK(store.office().language == Tongue::en);
    CHECK(store.office().utc_offset_minutes == 540);
    CHECK(store.office().follow_up_days == 7);
    CHECK(store.office().id.writer().text() == "410803u");
    const auto officers = all<Officer>(store.sql(), "");
    REQUIRE(officers.size() == 1);
    CHECK(officers[0].name == "李伟");
    CHECK(officers[0].role == Role::unit_head);
    CHECK_FALSE(officers[0].is_certified());
    CHECK(store.sql().number("SELECT officer FROM act") == officers[0].id.number());
}

TEST_CASE("no second office is opened in a ledger that is there, and none without a name or an officer") {
    const TempFolder folder;
    const auto file = folder.path() / "arrears.db";
    const auto refused = [&](const OpenOffice& deed) { return phrase_of([&] { found_office(file, deed, "kf", "2013-01-01T00:00:00Z"); }); };
    OpenOffice deed = opening();
    deed.name = " ";
    CHECK(refused(deed) == Phrase::name_empty);
    deed = opening();
    deed.officer = "";
    CHECK(refused(deed) == Phrase::name_empty);
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK_FALSE(refused(opening()));
    CHECK(refused(opening()) == Phrase::store_exists);
}

TEST_CASE_FIXTURE(TestOffice, "an officer has a name that no other has") {
    const auto refused = [&](const std::string& name) { return phrase_of([&] { perform(january(10), AddOfficer{name, Role::clerk, {}, {}}); }); };
    CHECK(refused("周芳") == Phrase::officer_exists);
    CHECK(refused("") == Phrase::name_empty);
    CHECK(refused(std::string(201, 'n')) == Phrase::name_too_long);
    CHECK_FALSE(refused("赵敏"));
}

TEST_CASE_FIXTURE(TestOffice, "numbers go on from year to year, and end before they could be read as another's") {
    CHECK(file(Date::of(2012, 12, 31), 100_yuan).text() == "2012-0001");
    CHECK(file(january(4), 100_yuan).text() == "2013-0001");
    CHECK(file(january(4), 100_yuan).text() == "2013-0002");
    CHECK(file(Date::of(2012, 12, 30), 100_yuan).text() == "2012-0002");
    sql().run("UPDATE counter SET last = 9999998 WHERE kind = 'case_file' AND year = 2013", {});
    CHECK(file(january(4), 100_yuan).serial() == 9'999'999);
    CHECK(phrase_of([&] { file(january(4), 100_yuan); }) == Phrase::numbers_used_up);
    CHECK(file(Date::of(2012, 12, 30), 100_yuan).text() == "2012-0003");
}

TEST_CASE_FIXTURE(TestOffice, "the login, the officer and the moment of a deed are kept in the journal") {
    on(january(10), zhou_fang).perform(complaint(january(10), 100_yuan));
    const Event event = parse_event(sql().text("SELECT body FROM journal ORDER BY seq DESC LIMIT 1").value());
    CHECK(event.deed == "file_complaint");
    CHECK(event.officer == zhou_fang);
    CHECK(event.login == "test");
    CHECK(event.at == "2013-01-10T01:30:00Z");
}

}  // namespace
}  // namespace arrears
