// Events of many rows, as an import writes them: one act of several transactions, between which others write.
#include <doctest/doctest.h>

#include "core/journal/append.hpp"
#include "core/journal/apply.hpp"
#include "core/journal/audit.hpp"
#include "core/report/facts/facts.hpp"
#include "core/report/log.hpp"
#include "core/store/cases.hpp"
#include "core/store/touches.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

struct ImportTest : TestOffice {
    std::int64_t act = 0;
    std::int64_t cases = 100, steps = 1000;  // numbers given so far

    // Cases that came in on 10 January, of which every second was settled on the 20th, told in the columns that they need.
    Event import_of(int count) {
        const Writer own = hengda.writer();
        Event event;
        event.put.push_back({"case_file", {"id", "kind", "channel", "custodian", "employer", "employer_kind", "region", "received_on", "month", "representatives", "officer"}, {}});
        event.put.push_back({"step", {"id", "case_id", "kind", "on_day", "officer", "stage", "amount_fen", "outcome", "awaits", "due_on", "due_rule"}, {}});
        for (int i = 0; i < count; ++i) {
            const Id of(own, 2013, ++cases);
            event.put[0].rows.push_back({of.number(), "complaint", "window", "bureau", hengda.number(), "enterprise", "410803", "2013-01-10", "2013-01", std::int64_t{0}, li_wei.number()});
            event.put[1].rows.push_back({Id(own, 2013, ++steps).number(), of.number(), "received", "2013-01-10", li_wei.number(), "claimed", std::int64_t{100'00}, {}, "acceptance", "2013-01-17", "acceptance"});
            if (i % 2 == 0)
                event.put[1].rows.push_back({Id(own, 2013, ++steps).number(), of.number(), "settle", "2013-01-20", li_wei.number(), {}, {}, "settled_full", {}, {}, {}});
        }
        return event;
    }

    void write(Event event) {
        event.writer = hengda.writer(), event.officer = li_wei, event.deed = "import", event.at = "2013-01-31T00:00:00Z", event.login = "li", event.act = act;
        sql().begin_writing(event.writer);
        append(sql(), event);
        settle_event(sql(), event);
        sql().commit();
        act = event.act;
    }

    std::int64_t open(Date day = january(31)) {
        Scope scope;
        scope.as_of = day;
        return Facts(sql(), scope).stock(Measure::open);
    }

    std::string findings() {
        std::string text;
        for (const auto& finding : check_store(store(), true)) text += finding.what + " " + finding.table + " " + finding.record + "; ";
        return text;
    }

    Id first() const { return Id(hengda.writer(), 2013, 101); }
};

TEST_CASE_FIXTURE(ImportTest, "rows that name only the columns they need are counted as whole ones are") {
    write(import_of(200));
    CHECK(open(january(15)) == 200);
    CHECK(open() == 100);
    CHECK(counted_until(sql(), Measure::claimed) == 200 * 100'00);
    CHECK(case_at_hand(sql(), first()).standing().outcome == Outcome::settled_full);
    CHECK(findings() == "");
}

TEST_CASE_FIXTURE(ImportTest, "a run of records is noted once, and whoever asks of one of them finds it") {
    write(import_of(200));
    CHECK(sql().number("SELECT count(*) FROM touch_span") == 2);
    CHECK(sql().number("SELECT count(*) FROM touch WHERE kind IN ('case_file', 'step')") == 0);
    CHECK(newest_event(sql(), first()) == act);
    CHECK(events_touching(sql(), first().writer(), CaseFile::table, Id(first().number() + 199)) == std::vector{act});
    CHECK(events_touching(sql(), first().writer(), CaseFile::table, Id(first().number() + 200)).empty());
    CHECK(numbered_records(sql(), first().writer(), act, 3).size() == 3);
    perform(january(31), step(Id(first().number() + 1), StepKind::withdraw, january(30)));
    CHECK(newest_event(sql(), Id(first().number() + 1)) == act + 1);
}

TEST_CASE_FIXTURE(ImportTest, "an employer that an import names is noted once an act") {
    write(import_of(150));
    write(import_of(150));
    CHECK(sql().number("SELECT count(*) FROM touch WHERE kind = 'employer' AND act = $1", {act}) == 1);
}

TEST_CASE_FIXTURE(ImportTest, "an act of several transactions is undone whole, and what others wrote in between stays") {
    write(import_of(150));
    file(january(12), 50_yuan);
    ++cases, steps += 10;  // it has taken numbers
    write(import_of(150));
    CHECK(open() == 151);
    perform(january(31), Undo{});
    // The filing is the newer act: it is what is undone first.
    CHECK(open() == 150);
    perform(january(31), Undo{});
    CHECK(open() == 0);
    CHECK(findings() == "");
    perform(january(31), Redo{});
    CHECK(open() == 150);
    perform(january(31), Redo{});
    CHECK(open() == 151);
    CHECK(findings() == "");
}

TEST_CASE_FIXTURE(ImportTest, "an import is not undone once something rests on a case of it") {
    write(import_of(150));
    on(january(31), zhou_fang).perform(step(Id(first().number() + 1), StepKind::withdraw, january(30)));
    CHECK(phrase_of([&] { perform(january(31), Undo{}); }) == Phrase::act_rested_on);
}

TEST_CASE_FIXTURE(ImportTest, "a case that closed after the day is open on it, though the tables say otherwise") {
    write(import_of(120));
    Scope scope;
    scope.as_of = january(15);
    const auto open_then = Facts(sql(), scope).open_cases(50);
    CHECK(open_then.size() == 50);
    CHECK(open_then.front().file.id == first());
    scope.as_of = january(31);
    CHECK(Facts(sql(), scope).open_cases(50).front().file.id == Id(first().number() + 1));
}

}  // namespace
}  // namespace arrears
