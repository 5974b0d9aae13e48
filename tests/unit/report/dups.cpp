#include "core/report/dups.hpp"

#include <doctest/doctest.h>

#include "core/render/value_text.hpp"
#include "core/work/employer.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

struct Doubles : TestOffice {
    Id add(const std::string& name, std::optional<CreditCode> credit = {}, std::optional<OrganisationCode> organisation = {}) {
        AddEmployer deed;
        deed.name = name;
        deed.credit_code = credit;
        deed.organisation_code = organisation;
        deed.though_near = true;
        return perform(january(10), deed).employer.id;
    }
    // Each pair as "E1 E2 why".
    std::vector<std::string> pairs() {
        std::vector<std::string> told;
        const Document document = write_dups(sql(), Speech(Language::zh));
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows)
                    told.push_back(value_text(row[0]) + " " + value_text(row[2]) + " " + std::get<Word>(row[4]).code);
        return told;
    }
};

TEST_CASE_FIXTURE(Doubles, "a register without doubles tells none") {
    add("焦作宏远建筑劳务有限公司"), add("焦作永拓园林有限公司");
    CHECK(pairs().empty());
}

TEST_CASE_FIXTURE(Doubles, "doubles are told by code, by name and by likeness, the surest reason of each") {
    add("焦作市恒达建筑劳务公司");                                                       // E2: the name of E1
    add("焦作恒大建筑劳务有限公司");                                                     // E3: near both
    add("焦作甲乙商贸有限公司", CreditCode::parse("91110000600037341L"));               // E4
    add("河南丙丁实业有限公司", {}, OrganisationCode::parse("60003734-1"));             // E5: the code inside that of E4
    CHECK(pairs() == std::vector<std::string>{"E1 E2 name", "E1 E3 near_name", "E2 E3 near_name", "E4 E5 code"});
}

TEST_CASE_FIXTURE(Doubles, "two with different credit codes are no doubles, and those that are merged no longer") {
    const Id other = add("焦作市恒达建筑劳务公司");
    add("焦作顺发建材有限公司", CreditCode::parse("91110000600037341L"));
    add("焦作市顺发建材公司", CreditCode::parse("91350100M000100Y43"));
    CHECK(pairs() == std::vector<std::string>{"E1 E2 name"});
    perform(january(10), MergeEmployers{hengda, other, "同一家"});
    CHECK(pairs().empty());
}

TEST_CASE_FIXTURE(Doubles, "a former name is compared as well, and an employer never with itself") {
    perform(january(10), RenameEmployer{hengda, "河南鼎坤集团有限公司", january(10), std::nullopt});
    CHECK(pairs().empty());
    add("焦作恒大建筑劳务有限公司");
    CHECK(pairs() == std::vector<std::string>{"E1 E2 near_name"});
}

}  // namespace
}  // namespace arrears
