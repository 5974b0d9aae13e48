#include "core/work/employer.hpp"

#include <doctest/doctest.h>

#include "core/report/facts/facts.hpp"
#include "core/store/employers.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

struct EmployerTest : TestOffice {
    AddEmployer named(const std::string& name) const {
        AddEmployer deed;
        deed.name = name;
        return deed;
    }
    Employer added(const AddEmployer& deed) { return perform(january(10), deed).employer; }
    std::optional<Phrase> refused(const AddEmployer& deed) { return phrase_of([&] { added(deed); }); }
};

std::string repeated(const std::string& character, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += character;
    return text;
}

TEST_CASE_FIXTURE(EmployerTest, "a name has 1 to 200 characters, whatever their bytes") {
    CHECK(refused(named("")) == Phrase::name_empty);
    CHECK(refused(named(" \t ")) == Phrase::name_empty);
    CHECK(refused(named(repeated("名", 201))) == Phrase::name_too_long);
    CHECK(refused(named(repeated("n", 201))) == Phrase::name_too_long);
    CHECK(added(named(repeated("名", 200))).name.size() == 600);
    CHECK(added(named("甲")).id.text("E") == "E3");
}

TEST_CASE_FIXTURE(EmployerTest, "an employer is of the office's own region unless another is told") {
    CHECK(added(named("甲")).region.text() == "410803");
    AddEmployer deed = named("乙");
    deed.region = RegionCode::parse("410802");
    CHECK(added(deed).region.text() == "410802");
}

TEST_CASE_FIXTURE(EmployerTest, "one code is of one employer") {
    const struct {
        const char* code;
        void (*tell)(AddEmployer&);
    } rows[] = {{"credit code", [](AddEmployer& deed) { deed.credit_code = CreditCode::parse("91110000600037341L"); }},
                {"registration number", [](AddEmployer& deed) { deed.registration_number = RegistrationNumber::parse("110108000000016"); }},
                {"organisation code", [](AddEmployer& deed) { deed.organisation_code = OrganisationCode::parse("60003734-1"); }}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.code));
        AddEmployer first = named("甲" + std::string(row.code)), second = named("乙" + std::string(row.code));
        row.tell(first);
        row.tell(second);
        added(first);
        CHECK(refused(second) == Phrase::employer_exists);
        perform(january(10), Undo{});
        CHECK_FALSE(refused(second));  // the first was never there
    }
}

TEST_CASE_FIXTURE(EmployerTest, "one name is of one employer, unless codes tell two apart") {
    added(named("甲"));
    CHECK(refused(named("甲")) == Phrase::employer_exists);
    AddEmployer coded = named("甲");
    coded.credit_code = CreditCode::parse("91110000600037341L");
    CHECK(refused(coded) == Phrase::employer_exists);  // the one that stands has no code to differ in
    coded.name = "乙";
    added(coded);
    CHECK(refused(named("乙")) == Phrase::employer_exists);
    AddEmployer other = named("乙");
    other.registration_number = RegistrationNumber::parse("110108000000016");
    CHECK_FALSE(refused(other));
}

TEST_CASE_FIXTURE(EmployerTest, "a name that is nearly another's is asked about, once they were looked at it is taken") {
    for (const char* name : {"焦作市恒达建筑劳务公司", "恒达建筑劳务（焦作）有限公司", "焦作恒大建筑劳务有限公司", "焦作恒达建筑有限公司"}) {
        CAPTURE(name);
        AddEmployer deed = named(name);
        const auto refusal = refusal_of([&] { added(deed); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::employer_near_stands);
        CHECK(exit_code(refusal->fault()) == 6);
        CHECK(refusal->candidates().size() == 1);
        deed.though_near = true;
        CHECK_FALSE(refused(deed));
        perform(january(10), Undo{});
    }
    CHECK_FALSE(refused(named("焦作宏远建筑劳务有限公司")));
}

TEST_CASE_FIXTURE(EmployerTest, "codes that differ tell two near names apart unasked") {
    AddEmployer first = named("焦作顺发建材有限公司"), second = named("焦作市顺发建材公司");
    first.credit_code = CreditCode::parse("91110000600037341L");
    second.credit_code = CreditCode::parse("91350100M000100Y43");
    added(first);
    CHECK_FALSE(refused(second));
}

TEST_CASE_FIXTURE(EmployerTest, "a renamed employer keeps the name that it had until the day before") {
    const auto renamed = perform(january(10), RenameEmployer{hengda, "河南恒达建设集团有限公司", january(8), "变更通知书"});
    CHECK(renamed.employer.name == "河南恒达建设集团有限公司");
    CHECK(find<Employer>(sql(), hengda)->name == "河南恒达建设集团有限公司");
    const auto former = all<FormerName>(sql(), "WHERE void_act IS NULL");
    REQUIRE(former.size() == 1);
    CHECK(former.front().name == "焦作恒达建筑劳务有限公司");
    CHECK(former.front().until_day == january(7));
}

TEST_CASE_FIXTURE(EmployerTest, "an employer is not renamed to its own name, to another's, or from a day that has not come") {
    added(named("焦作宏远建筑有限公司"));
    const auto renaming = [&](const char* name, Date since) {
        return phrase_of([&] { perform(january(10), RenameEmployer{hengda, name, since, std::nullopt}); });
    };
    CHECK(renaming("焦作恒达建筑劳务有限公司", january(10)) == Phrase::employer_name_same);
    CHECK(renaming("焦作宏远建筑有限公司", january(10)) == Phrase::employer_exists);
    CHECK(renaming("焦作恒达建设有限公司", january(11)) == Phrase::day_in_future);
    CHECK(renaming("", january(10)) == Phrase::name_empty);
}

struct Merging : EmployerTest {
    Id other = employer("焦作市恒达建筑劳务公司");
    std::optional<Phrase> merged(Id one, Id two) { return phrase_of([&] { perform(january(10), MergeEmployers{one, two, "同一家"}); }); }
};

TEST_CASE_FIXTURE(Merging, "of two that are one the lower number stands for both, whichever is named first") {
    const auto done = perform(january(10), MergeEmployers{other, hengda, "同一家"});
    CHECK(done.employer.id == hengda);
    CHECK(done.other.id == other);
    CHECK(representative(sql(), other) == hengda);
    CHECK(merged(hengda, other) == Phrase::employers_are_one);
    CHECK(merged(hengda, hengda) == Phrase::employers_are_one);
}

TEST_CASE_FIXTURE(Merging, "what is one with one of two is one with the other, until that is taken back") {
    const Id third = employer("恒达劳务");
    CHECK_FALSE(merged(other, third));
    CHECK_FALSE(merged(third, hengda));
    for (const Id id : {hengda, other, third}) CHECK(registrations_of(sql(), id) == std::vector<Id>{hengda, other, third});
    perform(january(10), Undo{});
    CHECK(registrations_of(sql(), hengda) == std::vector<Id>{hengda});
    CHECK(registrations_of(sql(), third) == std::vector<Id>{other, third});
}

TEST_CASE_FIXTURE(Merging, "two with different credit codes are not one, nor are those that are one with them") {
    AddEmployer first = named("甲"), second = named("乙");
    first.credit_code = CreditCode::parse("91110000600037341L");
    second.credit_code = CreditCode::parse("91350100M000100Y43");
    const Id a = added(first).id, b = added(second).id;
    CHECK(merged(a, b) == Phrase::employers_differ);
    CHECK_FALSE(merged(hengda, a));
    CHECK_FALSE(merged(other, b));
    CHECK(merged(hengda, other) == Phrase::employers_differ);
}

TEST_CASE_FIXTURE(Merging, "an employer that was visited under two numbers counts once, and a revisit under either is a revisit") {
    RecordInspection missed = visit(january(8), Result::absent);
    perform(january(10), missed);
    RecordInspection reached = visit(january(9), Result::clear);
    reached.employer = other;
    perform(january(10), reached);
    RecordInspection again = visit(january(10), Result::clear);
    perform(january(10), again);
    const auto inspected = [&] {
        Scope scope;
        scope.as_of = january(31);
        return Facts(sql(), scope).visited_employers().all.employers;
    };
    const auto stopped = [&] { return sql().text("SELECT stopped_on FROM clock WHERE kind = 'inspection'").value_or(""); };
    CHECK(inspected() == 2);
    CHECK(stopped() == "2013-01-10");
    CHECK_FALSE(merged(hengda, other));
    CHECK(inspected() == 1);
    CHECK(stopped() == "2013-01-09");
    perform(january(10), Undo{});
    CHECK(inspected() == 2);
    CHECK(stopped() == "2013-01-10");
}

}  // namespace
}  // namespace arrears
