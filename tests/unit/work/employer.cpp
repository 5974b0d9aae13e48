#include "core/work/employer.hpp"

#include <doctest/doctest.h>

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

}  // namespace
}  // namespace arrears
