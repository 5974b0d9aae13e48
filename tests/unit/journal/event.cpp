#include "core/journal/event.hpp"

#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

const Writer bureau = Writer::bureau(410803);

Event full_event() {
    Event event;
    event.writer = bureau;
    event.seq = 118;
    event.act = 117;
    event.deed = "record_payment";
    event.at = "2013-01-10T01:30:00Z";
    event.officer = Id(bureau, 0, 2);
    event.login = "kf01";
    event.seen = {{"41080301", 7}};
    event.chosen = {"campaign"};
    event.reason = Id(bureau, 0, 3);
    event.put = {{"payment", {"id", "proof", "note"}, {{std::int64_t{1}, std::string("a\"b\\c\n\x1f/中"), {}}, {std::int64_t{2}, {}, std::int64_t{-5}}}}};
    event.set = {{"case_file", Id(bureau, 2013, 4), "industry", {}, std::string("47")}};
    event.voided = {{"step", Id(bureau, 2013, 9)}};
    event.undo = {3, 2};
    event.redo = {1};
    return event;
}

// In one line as it is hashed: one order of keys, no spaces, escapes of the quote, the backslash and what is
// below a space, everything else as it was given.
const std::string full_body =
    R"({"v":1,"writer":41080300,"seq":118,"act":117,"deed":"record_payment","at":"2013-01-10T01:30:00Z",)"
    R"("officer":4108030000000000002,"login":"kf01","seen":{"41080301":7},)"
    R"("why":{"chosen":["campaign"],"reason":4108030000000000003},)"
    R"("put":[["payment",["id","proof","note"],[1,"a\"b\\c\u000a\u001f/中",null],[2,null,-5]]],)"
    R"("set":[["case_file",4108030020130000004,"industry",null,"47"]],)"
    R"("void":[["step",4108030020130000009]],"undo":[3,2],"redo":[1]})";

TEST_CASE("an event is written in one form, byte for byte") { CHECK(body_of(full_event()) == full_body); }

TEST_CASE("an event without anything still has every key") {
    Event event;
    event.writer = bureau;
    CHECK(body_of(event) ==
          R"({"v":1,"writer":41080300,"seq":0,"act":0,"deed":"","at":"","officer":0,"login":"","seen":{},"why":{},)"
          R"("put":[],"set":[],"void":[],"undo":[],"redo":[]})");
}

TEST_CASE("what was written is read back") {
    CHECK(body_of(parse_event(full_body)) == full_body);
    const Event event = parse_event(full_body);
    CHECK(std::get<std::string>(event.put.at(0).rows.at(0).at(1)) == "a\"b\\c\n\x1f/中");
    CHECK(event.reason == Id(bureau, 0, 3));
}

TEST_CASE("the head of an event is all of it but its changes, whatever its texts look like") {
    Event event = full_event();
    event.login = R"(,"put":[],\",)";
    Event head = parse_event_head(body_of(event));
    CHECK(head.put.empty());
    CHECK(head.set.empty());
    head.put = event.put, head.set = event.set, head.voided = event.voided, head.undo = event.undo, head.redo = event.redo;
    CHECK(body_of(head) == body_of(event));
    for (const std::string_view body : {"", "[]", "{", R"({"v":2,"put":[]})", R"({"v":1,"put":[]})"}) CHECK(phrase_of([&] { parse_event_head(body); }) == Phrase::journal_unreadable);
}

TEST_CASE("the beginning of an event has the first rows of each table, and says how many more there are") {
    Event event = full_event();
    event.put = {{"words_seal", {"id", "digest"}, {}, 0}, {"officer", {"id", "name"}, {}, 0}, {"employer", {"id", "name"}, {}, 0}};
    for (std::int64_t row = 1; row <= 5; ++row) event.put[0].rows.push_back({row, std::string(R"(],["\)")});
    for (std::int64_t row = 1; row <= 2; ++row) event.put[2].rows.push_back({row, std::string("恒达")});
    const std::string body = body_of(event);
    for (std::size_t most = 0; most <= 6; ++most) {
        CAPTURE(most);
        Event beginning = parse_event_beginning(body, most);
        REQUIRE(beginning.put.size() == 3);
        for (std::size_t at = 0; at < 3; ++at) {
            const auto whole = event.put[at].rows;
            CHECK(beginning.put[at].rows == std::vector(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(std::min(most, whole.size()))));
            CHECK(beginning.put[at].beyond == static_cast<std::int64_t>(whole.size() - std::min(most, whole.size())));
            beginning.put[at].rows = whole;
        }
        CHECK(body_of(beginning) == body);
    }
    CHECK(body_of(parse_event_beginning(full_body, 1000)) == full_body);
    for (const std::string_view cut : {"", "[]", R"({"v":1,"put":[)", R"({"v":1,"put":[["officer)", R"({"v":1,"put":[["officer\)"})
        CHECK(phrase_of([&] { parse_event_beginning(cut, 0); }) == Phrase::journal_unreadable);
}

TEST_CASE("a body that is no event is damage, not a crash") {
    const auto with = [](std::string_view what, std::string_view instead) {
        std::string body = full_body;
        return body.replace(body.find(what), what.size(), instead);
    };
    for (const std::string& body :
         {std::string(), std::string("[]"), std::string("null"), full_body.substr(0, 300), full_body + "x", with("\"v\":1", "\"v\":2"),
          with("\"seq\":118", "\"seq\":\"118\""), with(",null]", "]"), with("\"undo\":[3,2]", "\"undo\":3"), with("\"seen\":{\"41080301\":7}", "\"seen\":[{}]"),
          with("\"put\":[[\"payment\"", "\"put\":[[7"), with("中", "\xff")}) {
        CAPTURE(body);
        CHECK(phrase_of([&] { parse_event(body); }) == Phrase::journal_unreadable);
    }
}

}  // namespace
}  // namespace arrears
