#include "core/store/employers.hpp"

#include <doctest/doctest.h>

#include "core/work/employer.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/raw_store.hpp"

namespace arrears {
namespace {

using namespace literals;
using How = FoundEmployers::How;

// 焦作恒达建筑劳务有限公司 is there.
struct Register : TestOffice {
    FoundEmployers found(const std::string& text) { return find_employers(sql(), office().id.writer(), text); }
    // The one that is meant; its number is empty where somebody has to be asked.
    Id meant(const std::string& text) {
        const auto answer = found(text);
        return answer.how == How::one ? answer.candidates.front().employer.id : Id();
    }
    std::vector<Id> offered(const std::string& text) {
        std::vector<Id> ids;
        const auto answer = found(text);
        CHECK(answer.how != How::one);
        for (const auto& candidate : answer.candidates) ids.push_back(candidate.employer.id);
        return ids;
    }
    Id add(const std::string& name, std::vector<std::string> former = {}) {
        AddEmployer deed;
        deed.name = name;
        deed.former_names = std::move(former);
        deed.though_near = true;
        return perform(january(10), deed).employer.id;
    }
};

// The ten pairs of names that the search is measured by.
TEST_CASE_FIXTURE(Register, "a part that one name has means that one") { CHECK(meant("恒达") == hengda); }

TEST_CASE_FIXTURE(Register, "恒达 is not 恒大") {
    const Id hengda_too = add("焦作恒大建筑劳务有限公司");
    CHECK(meant("恒达") == hengda);
    CHECK(meant("恒大") == hengda_too);
}

TEST_CASE_FIXTURE(Register, "a part that two names have is asked about") {
    const Id catering = add("焦作恒达餐饮管理有限公司");
    CHECK(found("恒达").how == How::several);
    CHECK(offered("恒达") == std::vector<Id>{hengda, catering});
}

TEST_CASE_FIXTURE(Register, "a legal form or a place alone is asked about, though one only has it") {
    for (const char* text : {"有限公司", "焦作", "焦作市有限公司"}) {
        CAPTURE(text);
        CHECK(meant(text) == Id());
    }
    CHECK(found("有限公司").how == How::says_little);
    CHECK(offered("有限公司") == std::vector<Id>{hengda});
}

TEST_CASE_FIXTURE(Register, "brackets of either width are the same") {
    const Id there = add("恒发（焦作）建材有限公司");
    CHECK(meant("恒发(焦作)建材有限公司") == there);
    CHECK(meant("恒发(焦作)") == there);
    const Id narrow = add("永发(中站)商贸有限公司");
    CHECK(meant("永发（中站）商贸有限公司") == narrow);
}

TEST_CASE_FIXTURE(Register, "a name that differs in place and form is asked about, with the likeness shown") {
    const auto answer = found("焦作市恒达建筑劳务公司");
    CHECK(answer.how == How::near);
    REQUIRE(answer.candidates.size() == 1);
    CHECK(answer.candidates.front().employer.id == hengda);
    CHECK(answer.candidates.front().likeness == 100);
}

TEST_CASE_FIXTURE(Register, "letters of either width and case are the same") {
    const Id there = add("焦作ＡＢＣ建材有限公司");
    CHECK(meant("ABC建材") == there);
    CHECK(meant("焦作abc建材有限公司") == there);
}

TEST_CASE_FIXTURE(Register, "a former name means the one that had it, a part of it is asked about") {
    const Id there = add("河南宏发建设集团有限公司", {"焦作宏发建筑队"});
    CHECK(meant("焦作宏发建筑队") == there);
    CHECK(found("焦作宏发建筑队").candidates.front().former == "焦作宏发建筑队");
    CHECK(found("宏发建筑队").how == How::near);
    CHECK(offered("宏发建筑队") == std::vector<Id>{there});
}

TEST_CASE_FIXTURE(Register, "a credit code means at once the one that has it") {
    AddEmployer deed;
    deed.name = "焦作宏远建筑有限公司";
    deed.credit_code = CreditCode::parse("91110000600037341L");
    const Id there = perform(january(10), deed).employer.id;
    CHECK(meant("91110000600037341L") == there);
    CHECK(meant("９１１１００００６０００３７３４１Ｌ") == there);
}

TEST_CASE_FIXTURE(Register, "initials find, and are always asked about") {
    CHECK(found("hdjz").how == How::near);
    CHECK(offered("hdjz") == std::vector<Id>{hengda});
    CHECK(offered("HDJZ") == std::vector<Id>{hengda});
    CHECK(found("h").how == How::none);
}

TEST_CASE_FIXTURE(Register, "a slip of one character is asked about, the likest first") {
    const Id hengda_too = add("焦作恒大建筑劳务有限公司");
    CHECK(offered("焦作恒答建筑劳务有限公司") == std::vector<Id>{hengda, hengda_too});
    CHECK(found("焦作永拓园林有限公司").how == How::none);
}

TEST_CASE_FIXTURE(Register, "who is offered is told with his open cases, a line each in columns") {
    add("焦作恒达餐饮管理有限公司");
    file(january(10), 100_yuan);
    const auto lines = lines_of(found("恒达").candidates);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == "E1  焦作恒达建筑劳务有限公司");
    CHECK(lines[0].phrase == Phrase::candidate_open);
    CHECK(found("恒达").candidates[0].open_cases == 1);
    CHECK(found("恒达").candidates[1].open_cases == 0);
}

TEST_CASE_FIXTURE(Register, "an employer that is taken back is found no more, by none of its names") {
    add("河南宏发建设集团有限公司", {"焦作宏发建筑队"});
    perform(january(10), Undo{});
    for (const char* text : {"宏发", "焦作宏发建筑队", "hfjs", "焦作宏发建设公司"}) {
        CAPTURE(text);
        CHECK(found(text).how == How::none);
    }
}

TEST_CASE_FIXTURE(Register, "two registrations that are one are found by the names and numbers of both") {
    AddEmployer coded;
    coded.name = "焦作市恒达劳务公司";
    coded.organisation_code = OrganisationCode::parse("60003734-1");
    coded.though_near = true;
    const Id other = perform(january(10), coded).employer.id;
    perform(january(10), MergeEmployers{other, hengda, "同一家"});
    for (const char* text : {"E1", "E2", "恒达建筑", "恒达劳务", "焦作市恒达劳务公司", "60003734-1", "恒达"}) {
        CAPTURE(text);
        CHECK(meant(text) == hengda);
    }
    perform(january(10), Undo{});
    CHECK(meant("E2") == other);
    CHECK(meant("恒达劳务") == other);
    CHECK(offered("恒达").size() == 2);
}

TEST_CASE_FIXTURE(Register, "a renamed employer is found by both names, and undoing leaves no trace of the new one") {
    perform(january(10), RenameEmployer{hengda, "河南宏发建设集团有限公司", january(10), std::nullopt});
    CHECK(meant("宏发") == hengda);
    CHECK(meant("焦作恒达建筑劳务有限公司") == hengda);
    perform(january(10), Undo{});
    CHECK(found("宏发").how == How::none);
    CHECK(found("河南宏发建设集团有限公司").how == How::none);
    CHECK(meant("恒达") == hengda);
}

}  // namespace
}  // namespace arrears
