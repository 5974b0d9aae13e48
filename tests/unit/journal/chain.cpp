#include "core/journal/chain.hpp"

#include <functional>

#include "core/store/store.hpp"
#include "core/value/hash.hpp"
#include "tests/support/ledger_story.hpp"
#include "tests/support/office.hpp"
#include "tests/support/raw_store.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// Made with sha256sum: link = SHA-256(02 ‖ link before ‖ SHA-256(00 ‖ body)), the first before it 32 zero bytes.
constexpr const char* first_body =
    R"({"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2013-01-10T01:30:00Z",)"
    R"("officer":4108030000000000001,"login":"kf01","seen":{},"why":{},)"
    R"("put":[["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-ZZ-0007"]]],)"
    R"("set":[],"void":[],"undo":[],"redo":[]})";
constexpr const char* second_body =
    R"({"v":1,"writer":41080300,"seq":2,"act":2,"deed":"undo","at":"2013-01-10T01:31:00Z",)"
    R"("officer":4108030000000000001,"login":"kf01","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[1],"redo":[]})";

TEST_CASE("the links of two bodies are the ones that sha256sum gives") {
    const std::string first = next_link(std::string(32, '\0'), first_body);
    CHECK(hex(first) == "3875e2f98cf19bfc1fdf8e33a4ba329a1b1c2a05906141320d1ff947e34af96e");
    CHECK(hex(next_link(first, second_body)) == "70774a421fd51f0f3c993616fe6bc3dc2e0ff604c048efa8c26821676a533a67");
}

TEST_CASE("a kept head is typed with as many digits as somebody wrote down") {
    const KeptHead kept = KeptHead::parse("410803:118:8F3A 91C2 0000 ffff 12");
    CHECK(kept.writer == Writer::bureau(410803));
    CHECK(kept.seq == 118);
    CHECK(kept.hex == "8f3a91c20000ffff12");
    for (const std::string text : {"", "410803", "410803:118", "410803:118:8f3a91c20000fff", "410803:0:8f3a91c20000ffff",
                                   "410803:x:8f3a91c20000ffff", "zhongzhan:118:8f3a91c20000ffff", "410803:118:8f3a91c20000fffg",
                                   "410803:118x:8f3a91c20000ffff"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { KeptHead::parse(text); }) == Phrase::head_unreadable);
    }
    CHECK(phrase_of([] { KeptHead::parse("410803:118:" + std::string(65, 'a')); }) == Phrase::head_unreadable);
}

using Journal = std::vector<JournalRow>;

void chain_anew(Journal& journal) {
    std::string chain(32, '\0');
    for (auto& row : journal) row.chain = chain = next_link(chain, row.body);
}

void number_anew(Journal& journal) {
    std::int64_t seq = 0;
    for (auto& row : journal) row.seq = ++seq;
}

void forge(JournalRow& row) { row.body.replace(row.body.find("kf"), 2, "kg"); }

struct Attack {
    const char* name;
    bool shows_in_the_chain;
    std::function<void(Journal&)> on;
};

const std::vector<Attack> attacks = {
    {"edit", true, [](Journal& journal) { forge(journal[5]); }},
    {"delete", true, [](Journal& journal) { journal.erase(journal.begin() + 5); }},
    {"delete and renumber", true,
     [](Journal& journal) {
         journal.erase(journal.begin() + 5);
         number_anew(journal);
     }},
    {"swap", true,
     [](Journal& journal) {
         std::swap(journal[5], journal[6]);
         number_anew(journal);
     }},
    {"insert an older one", true,
     [](Journal& journal) {
         const JournalRow copy = journal[8];
         journal.insert(journal.begin() + 5, copy);
         forge(journal[5]);
         number_anew(journal);
     }},
    {"edit and chain anew", false,
     [](Journal& journal) {
         forge(journal[5]);
         chain_anew(journal);
     }},
    {"cut off the last", false, [](Journal& journal) { journal.resize(journal.size() - 5); }},
    {"put back an older copy and go on", false,
     [](Journal& journal) {
         for (std::size_t at = 10; at < journal.size(); ++at) forge(journal[at]);
         chain_anew(journal);
     }},
};

TEST_CASE("whoever kept a head finds each of eight ways to change the past") {
    REQUIRE(attacks.size() == 8);
    for (const Attack& attack : attacks) {
        CAPTURE(attack.name);
        const LedgerStory story;
        const auto open = [&] { return Store::open(story.store()); };
        const Head head = heads(open().sql()).at(0);
        const auto kept = KeptHead::parse(head.writer.text() + ":" + std::to_string(head.seq) + ":" + hex(head.chain).substr(0, 16));
        REQUIRE(verify_chains(open().sql()).empty());
        REQUIRE(holds(open().sql(), kept));

        Journal journal = read_journal(story.store());
        attack.on(journal);
        write_journal(story.store(), journal);
        const bool shows = !verify_chains(open().sql()).empty();
        CHECK(shows == attack.shows_in_the_chain);
        CHECK((shows || !holds(open().sql(), kept)));
    }
}

TEST_CASE("the first entry that is not as written is the one that is named") {
    const LedgerStory story;
    Journal journal = read_journal(story.store());
    forge(journal[5]);
    write_journal(story.store(), journal);
    const auto faults = verify_chains(Store::open(story.store()).sql());
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].writer == Writer::bureau(410803));
    CHECK(faults[0].seq == 6);
}

TEST_CASE("an older head is still held after the journal has grown") {
    const LedgerStory story;
    const Journal journal = read_journal(story.store());
    const auto kept = KeptHead::parse("410803:7:" + hex(journal[6].chain));
    CHECK(holds(Store::open(story.store()).sql(), kept));
    CHECK_FALSE(holds(Store::open(story.store()).sql(), KeptHead::parse("410803:8:" + hex(journal[6].chain))));
}

TEST_CASE_FIXTURE(TestOffice, "an entry's head is read from its beginning, however long the entry is") {
    FileComplaint deed = complaint(january(10), 126400_yuan);
    constexpr int workers = 400;
    deed.workers = workers;
    for (int worker = 1; worker <= workers; ++worker) deed.worker_lines.push_back({{"工人" + std::to_string(worker), {}, {}, {}}, {}});
    perform(january(10), deed);
    const Head newest = head_of(sql(), office().id.writer());
    CHECK(sql().text("SELECT body FROM journal WHERE seq = $1", {newest.seq}).value().size() > 1 << 15);
    for (std::int64_t seq = 1; seq <= newest.seq; ++seq) {
        CAPTURE(seq);
        const Event whole = parse_event(sql().text("SELECT body FROM journal WHERE seq = $1", {seq}).value());
        const Event head = event_head(sql(), newest.writer, seq).value();
        CHECK(head.seq == whole.seq);
        CHECK(head.act == whole.act);
        CHECK(head.deed == whole.deed);
        CHECK(head.at == whole.at);
        CHECK(head.officer == whole.officer);
        CHECK(head.login == whole.login);
        CHECK(head.seen == whole.seen);
        CHECK(head.put.empty());
    }
    CHECK_FALSE(event_head(sql(), newest.writer, newest.seq + 1));
    CHECK_FALSE(event_head(sql(), Writer::bureau(410802), 1));
}

TEST_CASE_FIXTURE(TestOffice, "a head that is longer than any was meant to be is read whole") {
    const std::string chosen(40'000, 'x');
    const std::string body = R"({"v":1,"writer":41080300,"seq":900,"act":900,"deed":"undo","at":"2013-01-10T01:31:00Z","officer":4108030000000000001,"login":"kf01",)"
                             R"("seen":{},"why":{"chosen":[")" + chosen + R"("]},"put":[],"set":[],"void":[],"undo":[],"redo":[]})";
    sql().run("INSERT INTO journal (writer, seq, body, chain) VALUES ($1, 900, $2, $3)", {std::int64_t{41080300}, body, Blob{std::string(32, '\0')}});
    CHECK(event_head(sql(), Writer(41080300), 900).value().chosen == std::vector<std::string>{chosen});
}

}  // namespace
}  // namespace arrears
