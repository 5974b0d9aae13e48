#include "core/value/employer_name.hpp"

#include <doctest/doctest.h>

namespace arrears {
namespace {

const RegionCode zhongzhan = RegionCode::parse("410803");

std::string core(std::string_view name) { return core_of_name(name, {zhongzhan}); }

TEST_CASE("names that differ in how they were typed are folded into one") {
    const struct { const char *typed, *folded; } rows[] = {
        {"焦作恒达（中站）建筑", "焦作恒达(中站)建筑"}, {"焦作恒达(中站)建筑", "焦作恒达(中站)建筑"},
        {"ＡＢＣ建材", "ABC建材"},       {"abc 建材", "ABC建材"},
        {"焦作“恒达”建筑", "焦作恒达建筑"},   {"焦作·恒达—建筑", "焦作恒达建筑"},
        {"焦作【恒达】", "焦作(恒达)"},       {"⼯程", "工程"},  // the radical that PDF files give for 工
        {"第③工程队", "第3工程队"},         {"㈱恒达", "(株)恒达"},
        {"Ⅱ标段", "II标段"},              {"", ""}};
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        CHECK(folded_name(row.typed) == row.folded);
    }
}

TEST_CASE("neither the place nor the legal form is a part of the core") {
    for (const char* name : {"焦作恒达建筑劳务有限公司", "焦作市恒达建筑劳务公司", "河南省焦作市中站区恒达建筑劳务有限责任公司",
                             "恒达建筑劳务（焦作）有限公司", "河南恒达建筑劳务股份有限公司", "恒达建筑劳务有限公司焦作分公司", "恒达建筑劳务"}) {
        CAPTURE(name);
        CHECK(core(name) == "恒达建筑劳务");
    }
    CHECK(core("中站区阿强餐馆") == "阿强餐馆");
    CHECK(core("郑州恒达建筑劳务有限公司") == "郑州恒达建筑劳务");  // not where the office lies
    CHECK(core("小店") == "小店");                                    // a form of one character is not all of a name
}

TEST_CASE("a name of nothing but a place or a form has no core") {
    for (const char* name : {"有限公司", "公司", "焦作", "焦作市", "焦作市有限公司", "（河南）有限责任公司", ""}) {
        CAPTURE(name);
        CHECK(core(name).empty());
    }
}

TEST_CASE("likeness is the share of common pairs of characters, in whole per cent") {
    CHECK(likeness("恒达建筑劳务", "恒达建筑劳务") == 100);
    CHECK(likeness("恒达建筑劳务", "恒大建筑劳务") == 60);
    CHECK(likeness("恒达建筑劳务", "恒达建筑") == 75);
    CHECK(likeness("恒达建筑劳务", "恒达") == 33);
    CHECK(likeness("甲", "甲") == 100);
    CHECK(likeness("甲", "乙") == 0);
    CHECK(likeness("", "") == 0);
}

TEST_CASE("names that share no more than the words of a trade are not alike") {
    CHECK(likeness("恒达建筑劳务", "宏远建筑劳务") == 0);
    CHECK(likeness("建筑劳务", "恒达建筑劳务") == 75);  // which of them has no other word
}

TEST_CASE("initials stand anywhere in a name, whatever their case") {
    for (const char* letters : {"hdjz", "HDJZ", "jzhd", "jzlw", "yxgs", "hd"}) {
        CAPTURE(letters);
        CHECK(has_initials("焦作恒达建筑劳务有限公司", letters));
    }
    for (const char* letters : {"hdlw", "hdjzz", "zz9", "恒达", ""}) {
        CAPTURE(letters);
        CHECK_FALSE(has_initials("焦作恒达建筑劳务有限公司", letters));
    }
    CHECK(has_initials("ＴＣＬ电器", "tcldq"));
    CHECK(has_initials("恒达一（中站）", "hdyzz"));
}

TEST_CASE("a character that is read in several ways has several initials") {
    CHECK(has_initials("长乐建筑", "cljz"));
    CHECK(has_initials("长乐建筑", "zyjz"));
    CHECK(has_initials("厦门", "xm"));
    const auto grams = initial_bigrams("长乐");
    CHECK(grams == std::vector<std::string>{"cl", "cy", "zl", "zy"});
}

TEST_CASE("every pair of characters is told once") {
    CHECK(bigrams("建筑建筑") == std::vector<std::string>{"建筑", "筑建"});
    CHECK(bigrams("甲").empty());
    CHECK(bigrams("").empty());
}

}  // namespace
}  // namespace arrears
