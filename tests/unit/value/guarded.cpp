#include "core/value/guarded.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

namespace arrears {
namespace {

TEST_CASE("what a spreadsheet would run gets a mark before it, and nothing else does") {
    for (const std::string_view text : {"=1+1", "+86", "-5", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠a", "'=1"}) {
        CAPTURE(text);
        CHECK(guarded(text) == "'" + std::string(text));
    }
    for (const std::string_view text : {"", "恒达公司", "1-2", "'引号'", " =1", "a=b"}) {
        CAPTURE(text);
        CHECK(guarded(text) == text);
    }
}

TEST_CASE("whoever takes the mark off has what was there") {
    for (const std::string_view text : {"=1+1", "'=1+1", "''＝1", "'引号", "'", "", "中站区", "-5"}) {
        CAPTURE(text);
        CHECK(unguarded(guarded(text)) == text);
    }
}

}  // namespace
}  // namespace arrears
