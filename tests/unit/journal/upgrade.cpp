#include "core/journal/upgrade.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "core/journal/audit.hpp"
#include "tests/support/process.hpp"
#include "tests/support/raw_store.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

// The ledger that a program of that version left.
std::filesystem::path store_of_version(int version, const TempFolder& folder, const std::string& name = "arrears.db") {
    std::ifstream in(std::string(ARREARS_SOURCE "/tests/stores/v") + std::to_string(version) + ".sql");
    const std::string statements{std::istreambuf_iterator<char>(in), {}};
    REQUIRE_FALSE(statements.empty());
    const auto file = folder.path() / name;
    ::close(::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600));
    RawStore(file).run(statements);
    return file;
}

using Rows = std::vector<std::vector<std::string>>;
Rows journal_of(const std::filesystem::path& file) { return RawStore(file).rows("SELECT writer, seq, body, hex(chain) FROM journal ORDER BY writer, seq"); }

TEST_CASE("a store of every older version comes up to date and is what a replay of its journal gives") {
    int version = 0;
    std::size_t events = 22;
    SUBCASE("1") { version = 1; }
    SUBCASE("2") { version = 2; }
    SUBCASE("5") { version = 5, events = 20; }
    SUBCASE("6") { version = 6, events = 30; }
    SUBCASE("9") { version = 9, events = 20; }
    SUBCASE("11") { version = 11, events = 31; }
    SUBCASE("13") { version = 13, events = 22; }
    SUBCASE("17") { version = 17, events = 23; }
    const TempFolder folder;
    const auto file = store_of_version(version, folder);
    const Rows before = journal_of(file);
    REQUIRE(before.size() == events);
    {
        Store store = Store::open_any(file);
        CHECK_FALSE(store.is_current());
        REQUIRE(upgrade(store));
        CHECK(store.is_current());
    }
    Store store = Store::open(file);
    CHECK(check_store(store, true).empty());
    CHECK(journal_of(file) == before);
}

TEST_CASE("what an upgraded store tells of its people and words is what it told before") {
    const TempFolder folder;
    const auto file = store_of_version(1, folder);
    const auto vault = [&] { return RawStore(file).rows("SELECT id, value FROM words UNION ALL SELECT id, name FROM person ORDER BY id"); };
    const Rows before = vault();
    REQUIRE(before.size() == 7);
    Store store = Store::open_any(file);
    upgrade(store);
    CHECK(vault() == before);
}

TEST_CASE("an upgrade leaves the store as it was beside it, as private, and happens once") {
    const TempFolder folder;
    const auto file = store_of_version(1, folder);
    const Rows before = journal_of(file);
    Store store = Store::open_any(file);
    const auto copy = upgrade(store);
    REQUIRE(copy);
    CHECK(copy->filename() == "arrears.db.v1");
    CHECK((std::filesystem::status(*copy).permissions() & std::filesystem::perms::mask) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(RawStore(*copy).one("PRAGMA user_version") == "1");
    CHECK(journal_of(*copy) == before);
    CHECK_FALSE(upgrade(store));
}

TEST_CASE("two programs that find an old store upgrade it once, and both go on") {
    const TempFolder folder;
    const auto file = store_of_version(1, folder);
    Store first = Store::open_any(file), second = Store::open_any(file);
    CHECK(upgrade(first));
    CHECK_FALSE(upgrade(second));
    CHECK(check_store(second, true).empty());
}

TEST_CASE("a store of an older program is opened by nothing that does not upgrade it") {
    const TempFolder folder;
    const auto file = store_of_version(1, folder);
    CHECK(phrase_of([&] { Store::open(file); }) == Phrase::store_older);
}

TEST_CASE("where no copy can be left the store stays as it is") {
    const TempFolder folder;
    const std::string longest(246, 'a');  // as long as a store's name may be; no room for the copy's
    Store store = Store::open_any(store_of_version(1, folder, longest));
    const auto refusal = refusal_of([&] { upgrade(store); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::store_not_upgraded);
    CHECK(refusal->fault() == Fault::no_store);
    CHECK(store.version() == 1);
}

}  // namespace
}  // namespace arrears
