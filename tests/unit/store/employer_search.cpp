#include "core/store/employer_search.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

#include "core/work/amend.hpp"
#include "core/work/employer.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using In = EmployerHit::In;

// 焦作恒达建筑劳务有限公司 is there.
struct SearchTest : TestOffice {
    std::vector<EmployerHit> hits(const std::string& text) { return employers_holding(sql(), text); }
    std::vector<Id> found(const std::string& text) {
        std::vector<Id> ids;
        for (const EmployerHit& hit : hits(text)) ids.push_back(hit.employer);
        return ids;
    }
    Id add(const std::string& name, std::optional<std::string> address = std::nullopt, std::vector<std::string> former = {}) {
        AddEmployer deed;
        deed.name = name;
        deed.address = std::move(address);
        deed.former_names = std::move(former);
        deed.though_near = true;
        return perform(january(10), deed).employer.id;
    }
    void move(Id employer, const std::string& address) {
        AmendEmployer deed;
        deed.employer = employer;
        deed.address = address;
        deed.reason = "迁址";
        perform(january(11), deed);
    }
};

TEST_CASE_FIXTURE(SearchTest, "a search lists whoever's name has the text, also where one is called just that, which stands first") {
    const Id site_team = add("恒达建筑"), other = add("恒达建筑材料有限公司");
    CHECK(found("恒达建筑") == std::vector<Id>{site_team, other, hengda});
}

TEST_CASE_FIXTURE(SearchTest, "names stand before earlier names, and these before addresses") {
    const Id by_address = add("焦作宏远商贸有限公司", "中站区解放路恒达大厦");
    const Id by_former = add("河南宏发建设集团有限公司", std::nullopt, {"恒达建筑队"});
    const auto all = hits("恒达");
    REQUIRE(all.size() == 3);
    CHECK(all[0].employer == hengda);
    CHECK(all[0].in == In::name);
    CHECK(all[1].employer == by_former);
    CHECK(all[1].in == In::former_name);
    CHECK(text_of(sql(), all[1], "恒达") == "恒达建筑队");
    CHECK(all[2].employer == by_address);
    CHECK(all[2].in == In::address);
    CHECK(text_of(sql(), all[2], "恒达") == "中站区解放路恒达大厦");
}

TEST_CASE_FIXTURE(SearchTest, "who moved is found at the new address alone, and undoing brings the old one back") {
    const Id there = add("焦作宏远商贸有限公司", "解放路1号");
    move(there, "建设路2号");
    CHECK(found("建设路") == std::vector<Id>{there});
    CHECK(found("解放路").empty());
    perform(january(11), Undo{});
    CHECK(found("建设路").empty());
    CHECK(found("解放路") == std::vector<Id>{there});
    perform(january(11), Undo{});
    CHECK(found("解放路").empty());
}

TEST_CASE_FIXTURE(SearchTest, "two registrations that are one are found once, at the addresses of both") {
    const Id other = add("焦作市恒达劳务公司", "解放路1号");
    perform(january(10), MergeEmployers{other, hengda, "同一家"});
    CHECK(found("恒达") == std::vector<Id>{hengda});
    CHECK(found("解放路") == std::vector<Id>{hengda});
    CHECK(found("劳务公司") == std::vector<Id>{hengda});
    perform(january(10), Undo{});
    CHECK(found("解放路") == std::vector<Id>{other});
}

TEST_CASE_FIXTURE(SearchTest, "any text finds what a look at every name and address finds") {
    std::mt19937 random(20130115);
    const std::vector<std::string> characters{"恒", "达", "建", "筑", "路", "A", "（", "1"};
    const auto word = [&](std::size_t least, std::size_t most) {
        std::string text;
        for (std::size_t left = least + random() % (most - least + 1); left > 0; --left) text += characters[random() % characters.size()];
        return text;
    };
    std::map<Id, std::vector<std::string>> places{{hengda, {"焦作恒达建筑劳务有限公司"}}};
    for (int i = 0; i < 60; ++i) {
        const std::string name = word(3, 9);
        const auto address = random() % 3 == 0 ? std::nullopt : std::optional(word(2, 9));
        const auto former = random() % 4 == 0 ? std::vector<std::string>{word(3, 9)} : std::vector<std::string>{};
        auto& of = places[add(name + std::to_string(100 + i), address, former)];
        of.push_back(name + std::to_string(100 + i));
        if (address) of.push_back(*address);
        of.insert(of.end(), former.begin(), former.end());
    }
    for (int i = 0; i < 300; ++i) {
        const std::string text = word(1, 3);
        CAPTURE(text);
        std::vector<Id> wanted;
        for (const auto& [id, of] : places)
            if (std::ranges::any_of(of, [&](const std::string& place) { return place.find(text) != std::string::npos; })) wanted.push_back(id);
        auto got = found(text);
        std::ranges::sort(got);
        CHECK(got == wanted);
    }
}

}  // namespace
}  // namespace arrears
