#include "core/work/contact.hpp"

#include <doctest/doctest.h>

#include "core/journal/chain.hpp"
#include "core/report/facts/facts.hpp"
#include "core/work/amend.hpp"
#include "core/work/employer.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

struct Counter : TestOffice {
    FileComplaint told(std::optional<const char*> months = std::nullopt) const {
        FileComplaint deed = complaint(january(10), 100_yuan);
        deed.if_duplicate = IfDuplicate::ask;
        if (months) deed.period = Period::parse(*months);
        return deed;
    }
    Id filed(FileComplaint deed) {
        deed.if_duplicate = IfDuplicate::new_case;
        return perform(january(10), deed).number;
    }
    std::optional<Phrase> refused(const FileComplaint& deed) { return phrase_of([&] { perform(january(10), deed); }); }
    AddContact contact(Id of_case) const {
        AddContact deed;
        deed.case_id = of_case;
        deed.channel = Channel::window;
        deed.on = january(10);
        return deed;
    }
    std::int64_t head() { return head_of(sql(), office().id.writer()).seq; }
};

TEST_CASE_FIXTURE(Counter, "an open case of the same employer is asked about, unless the months say that it is another matter") {
    filed(told("2012-10..2012-12"));
    CHECK(refused(told()) == Phrase::case_maybe_same);
    CHECK(refused(told("2012-12..2013-01")) == Phrase::case_maybe_same);
    CHECK(refused(told("2012-09")) == std::nullopt);
    CHECK(refused(told("2012-11")) == Phrase::case_maybe_same);
}

TEST_CASE_FIXTURE(Counter, "where several may be the same, all are named") {
    filed(told("2012-10")), filed(told("2012-11"));
    CHECK(refused(told()) == Phrase::case_maybe_same_several);
    CHECK(refused(told("2012-11")) == Phrase::case_maybe_same);
}

TEST_CASE_FIXTURE(Counter, "a case that has ended is no duplicate") {
    const Id ended = filed(told());
    EndCase end;
    end.case_id = ended, end.move = StepKind::withdraw, end.on = january(10);
    perform(january(10), end);
    CHECK(refused(told()) == std::nullopt);
}

TEST_CASE_FIXTURE(Counter, "told to stop, the filing is refused and names the case") {
    const Id first = filed(told());
    FileComplaint deed = told();
    deed.if_duplicate = IfDuplicate::fail;
    const auto refusal = refusal_of([&] { perform(january(10), deed); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::case_same_stopped);
    CHECK(exit_code(refusal->fault()) == 1);
    CHECK(std::get<std::string>(refusal->args().front().second.value()) == first.text());
}

TEST_CASE_FIXTURE(Counter, "the same person is known by ID number or phone, at whatever employer, never by the name") {
    FileComplaint first = told("2012-10");
    first.complainant = Person{"孙大勇", "41080319800101001X", "13900000000", {}};
    const Id number = filed(first);
    FileComplaint later = told("2012-12");
    later.employer = employer("焦作宏远建筑有限公司");
    later.complainant = Person{"孙大勇", {}, {}, {}};
    CHECK(likely_same_cases(later, on(january(10)).desk()).empty());
    for (const Person& person : {Person{"孙大永", {}, "13900000000", {}}, Person{"孙某", "41080319800101001X", {}, {}}}) {
        later.complainant = person;
        const auto same = likely_same_cases(later, on(january(10)).desk());
        REQUIRE(same.size() == 1);
        CHECK(same.front().number == number);
        CHECK(same.front().why() == Phrase::same_person);
    }
    later.complainant.reset();
    later.worker_lines = {{{"田保国", {}, "13900000000", {}}, {}}};
    CHECK(refused(later) == Phrase::case_maybe_same);
}

TEST_CASE_FIXTURE(Counter, "who reports is compared with nobody") {
    FileComplaint report = told("2012-10");
    report.kind = CaseKind::report;
    report.complainant = Person{"孙大勇", {}, "13900000000", {}};
    filed(report);
    FileComplaint later = told("2012-12");
    later.complainant = report.complainant;
    CHECK(refused(later) == std::nullopt);
    report.period = Period::parse("2012-08");
    CHECK(refused(report) == std::nullopt);
}

TEST_CASE_FIXTURE(Counter, "a case of another number of the same employer is one of the same employer") {
    const Id other = employer("焦作市恒达建筑劳务公司");
    filed(told());
    FileComplaint deed = told();
    deed.employer = other;
    CHECK(refused(deed) == std::nullopt);
    perform(january(10), MergeEmployers{hengda, other, "同一家"});
    CHECK(refused(deed) == Phrase::case_maybe_same_several);
}

TEST_CASE_FIXTURE(Counter, "brought again, a case counts once, under its first channel, and the contact by its own") {
    const Id number = filed(told());
    AddContact deed = contact(number);
    deed.claimed = 900_yuan;
    CHECK(perform(january(11), deed).times == 1);
    deed.on = january(11);
    CHECK(perform(january(11), deed).times == 2);
    Scope scope;
    scope.as_of = january(31);
    const Facts facts(sql(), scope);
    CHECK(facts.flow(Measure::received) == 1);
    CHECK(facts.flow(Measure::received, [](const FactCell& cell) { return cell.channel == "12333"; }) == 1);
    CHECK(facts.flow(Measure::repeat_contact) == 2);
    CHECK(facts.flow(Measure::repeat_contact, [](const FactCell& cell) { return cell.channel == "window"; }) == 2);
    CHECK(Money::fen(facts.flow(Measure::claimed)) == 100_yuan);  // what was said the second time changes nothing
}

TEST_CASE_FIXTURE(Counter, "who is new on the list joins the case, who stands on it does not twice") {
    FileComplaint first = told();
    first.worker_lines = {{{"田保国", {}, "13900000001", {}}, 40_yuan}, {{"许秀英", {}, "13900000002", {}}, 60_yuan}};
    AddContact deed = contact(filed(first));
    deed.worker_lines = {{{"许秀英", {}, "13900000002", {}}, 60_yuan}, {{"吴桂兰", {}, "13900000003", {}}, 30_yuan}};
    CHECK(perform(january(10), deed).listed == 1);
    CHECK(all<Party>(sql(), "WHERE void_act IS NULL").size() == 3);
}

TEST_CASE_FIXTURE(Counter, "nothing is linked to a case that has ended, or before its day") {
    const Id number = filed(told());
    AddContact deed = contact(number);
    deed.on = january(9);
    CHECK(phrase_of([&] { perform(january(10), deed); }) == Phrase::day_before_case);
    EndCase end;
    end.case_id = number, end.move = StepKind::withdraw, end.on = january(10);
    perform(january(10), end);
    CHECK(phrase_of([&] { perform(january(10), contact(number)); }) == Phrase::case_closed);
}

TEST_CASE_FIXTURE(Counter, "a void case takes its contacts with it") {
    const Id number = filed(told());
    perform(january(10), contact(number));
    perform(january(10), VoidCase{number, "录错"});
    CHECK(all<Contact>(sql(), "WHERE void_act IS NULL").empty());
    Scope scope;
    scope.as_of = january(31);
    CHECK(Facts(sql(), scope).flow(Measure::repeat_contact) == 0);
}

TEST_CASE_FIXTURE(Counter, "an answer to what has changed since it was shown is stale") {
    const Id number = filed(told());
    FileComplaint deed = told();
    deed.if_duplicate = IfDuplicate::new_case;
    deed.shown = ShownCases{head(), {number}};
    AddContact link = contact(number);
    link.shown_at = head();
    perform(january(10), payment(january(10), number, 10_yuan));
    for (const auto& refusal : {refusal_of([&] { perform(january(10), deed); }), refusal_of([&] { perform(january(10), link); })}) {
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::record_changed);
        CHECK(exit_code(refusal->fault()) == 9);
    }
    deed.shown->seq = head();
    CHECK_FALSE(refused(deed));
}

TEST_CASE_FIXTURE(Counter, "what came up while somebody was asked is looked for again") {
    const Id first = filed(told());
    FileComplaint deed = told();
    deed.if_duplicate = IfDuplicate::new_case;
    deed.shown = ShownCases{head(), {first}};
    filed(told());
    const auto refusal = refusal_of([&] { perform(january(10), deed); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::case_filed_meanwhile);
    CHECK(exit_code(refusal->fault()) == 9);
}

TEST_CASE_FIXTURE(Counter, "a case without an employer waits for one, and takes its industry from it") {
    FileComplaint deed = told();
    deed.employer.reset();
    const auto filed_unclear = perform(january(10), deed);
    CHECK_FALSE(filed_unclear.employer);
    const Id number = filed_unclear.number;
    CHECK(find<CaseFile>(sql(), number)->region.text() == "410803");
    RecordInspection visit_it = visit(january(10), Result::owing);
    visit_it.case_id = number;
    CHECK(phrase_of([&] { perform(january(10), visit_it); }) == Phrase::case_employer_unclear);
    CHECK(phrase_of([&] { perform(january(10), payment(january(10), number, 10_yuan)); }) == Phrase::case_employer_unclear);
    AmendCase named;
    named.case_id = number, named.employer = hengda, named.reason = "已查明";
    CHECK(perform(january(10), named).file.industry == Industry::parse("47"));
    CHECK(find<CaseFile>(sql(), number)->employer == hengda);
    CHECK_FALSE(phrase_of([&] { perform(january(10), payment(january(10), number, 10_yuan)); }));
}

TEST_CASE_FIXTURE(Counter, "two whose employers nobody can name are no duplicates of each other") {
    FileComplaint deed = told();
    deed.employer.reset();
    perform(january(10), deed);
    CHECK_FALSE(refused(deed));
}

}  // namespace
}  // namespace arrears
