#include <doctest/doctest.h>

#include "core/journal/audit.hpp"
#include "core/journal/chain.hpp"
#include "core/store/cases.hpp"
#include "core/work/campaign.hpp"
#include "core/work/office.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;
using namespace literals;

namespace {

// The ledger of an office, and what is made of its backup.
class Copies {
  public:
    TestOffice office;

    Store copy(const std::string& name) {
        const auto backup = folder_.path() / (name + ".backup");
        office.store().copy_to(backup);
        return Store::restore(backup, folder_.path() / name);
    }
    Store station(const std::string& name, std::optional<Station> wanted = {}) {
        Store store = copy(name);
        open_station(store, wanted, signature());
        store.publish();
        return store;
    }
    Signature signature() const { return {office.li_wei, "test", "2013-01-20T01:30:00Z"}; }
    Ledger ledger(Store& store) const { return Ledger(store, signature(), january(20)); }

  private:
    TempFolder folder_;
};

bool is_sound(Store& store) { return check_store(store, true).empty(); }

}  // namespace

TEST_CASE("a restored ledger is the first station of which no record stands in it") {
    Copies copies;
    Store first = copies.station("first");
    CHECK(first.office().id.writer().text() == "410803-A");
    CHECK(is_sound(first));

    const auto backup = first.file().parent_path() / "of-first";
    first.copy_to(backup);
    Store second = Store::restore(backup, first.file().parent_path() / "second");
    CHECK(open_station(second, {}, copies.signature()).text() == "410803-B");
}

TEST_CASE("a station that has records in the ledger is refused to another, one that has none is not") {
    Copies copies;
    Store store = copies.copy("store");
    open_station(store, Station{'C'}, copies.signature());
    CHECK(store.office().id.writer().text() == "410803-C");
    CHECK(phrase_of([&] { open_station(store, Station{'C'}, copies.signature()); }) == Phrase::station_taken);
    CHECK(open_station(store, {}, copies.signature()).text() == "410803-A");
}

TEST_CASE("a station goes on with the cases of the office, and numbers its own apart") {
    Copies copies;
    const Id of_office = copies.office.file(january(7), 1'000_yuan);
    Store store = copies.station("store");
    const auto paid = copies.ledger(store).perform(copies.office.payment(january(20), of_office, 400_yuan));
    CHECK(paid.payment.id.text("P") == "P2013-A0001");
    CHECK(paid.outstanding == 600_yuan);
    CHECK(case_at_hand(store.sql(), of_office).standing().paid == 400_yuan);
    CHECK(copies.ledger(store).perform(copies.office.complaint(january(20), 5_yuan)).number.text() == "2013-A0001");
    CHECK(is_sound(store));
}

TEST_CASE("a station neither voids nor changes what the office recorded") {
    Copies copies;
    const Id of_office = copies.office.file(january(7), 1'000_yuan);
    OpenCampaign opening;
    opening.name = "春节前专项检查";
    opening.from_day = january(1);
    opening.to_day = january(31);
    const Id campaign = copies.office.perform(january(1), opening).campaign.id;
    Store store = copies.station("store");
    Ledger ledger = copies.ledger(store);
    CHECK(phrase_of([&] { ledger.perform(VoidCase{of_office, "录错"}); }) == Phrase::record_of_another_writer);
    CHECK(phrase_of([&] { ledger.perform(CloseCampaign{campaign, january(20)}); }) == Phrase::record_of_another_writer);
    const Id own = ledger.perform(copies.office.complaint(january(20), 5_yuan)).number;
    CHECK_NOTHROW(ledger.perform(VoidCase{own, "录错"}));
    CHECK(is_sound(store));
}

TEST_CASE("an entry of one journal says how far it had seen the others, and a replay keeps to that") {
    Copies copies;
    const Id of_office = copies.office.file(january(7), 1'000_yuan);
    // A letter before another: by the writers' order alone, A's payment would come before C's case that it pays.
    Store third = copies.station("third", Station{'C'});
    const Id of_third = copies.ledger(third).perform(copies.office.complaint(january(20), 9_yuan)).number;
    const auto backup = third.file().parent_path() / "of-third";
    third.copy_to(backup);
    Store first = Store::restore(backup, third.file().parent_path() / "first");
    CHECK(open_station(first, Station{'A'}, copies.signature()).text() == "410803-A");
    first.publish();
    copies.ledger(first).perform(copies.office.payment(january(20), of_third, 9_yuan));
    copies.ledger(first).perform(copies.office.payment(january(20), of_office, 9_yuan));
    CHECK(is_sound(first));

    const auto rebuilt = first.file().parent_path() / "rebuilt";
    rebuild(first, rebuilt);
    Store again = Store::open(rebuilt);
    CHECK(again.office().id.writer().text() == "410803-A");
    CHECK(is_sound(again));
    CHECK(case_at_hand(again.sql(), of_third).standing().paid == 9_yuan);
}

TEST_CASE("as it was known at an entry is what its writer had seen then, of any journal of the ledger") {
    Copies copies;
    copies.office.file(january(7), 1'000_yuan);
    const Writer office = copies.office.office().id.writer();
    const std::int64_t last = head_of(copies.office.sql(), office).seq;
    Store store = copies.station("store");
    copies.ledger(store).perform(copies.office.complaint(january(20), 5_yuan));

    const auto cases = [](Store known) { return known.sql().number("SELECT count(*) FROM case_file"); };
    CHECK(cases(known_at(store, 1)) == 1);
    CHECK(cases(known_at(store, 2)) == 2);
    CHECK(cases(known_at(store, last, office)) == 1);
    CHECK(cases(known_at(store, last - 1, office)) == 0);
    CHECK(phrase_of([&] { known_at(store, last + 1, office); }) == Phrase::known_unknown);
}

TEST_CASE("a backup that is only copied goes on as the office") {
    Copies copies;
    Store store = copies.copy("exact");
    store.publish();
    CHECK(store.office().id.writer() == copies.office.office().id.writer());
    CHECK(is_sound(store));
}

TEST_CASE("a ledger that does not say whose it is, or says what none of its writers is, is found") {
    Copies copies;
    Store store = copies.copy("store");
    store.sql().run("DELETE FROM this_store", {});
    CHECK_FALSE(is_sound(store));
    store.sql().run("INSERT INTO this_store (writer) VALUES ($1)", {Writer::bureau(410802).number()});
    CHECK_FALSE(is_sound(store));
}

TEST_CASE("a file that a program has open is no backup") {
    Copies copies;
    copies.office.file(january(7), 1'000_yuan);
    const auto live = copies.office.store().file();
    CHECK(phrase_of([&] { Store::restore(live, live.parent_path() / "new.db"); }) == Phrase::restore_from_open_store);
}
