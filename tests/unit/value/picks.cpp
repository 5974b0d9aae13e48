#include "core/value/picks.hpp"

#include <doctest/doctest.h>

#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using Rows = std::vector<std::size_t>;

TEST_CASE("rows are picked one by one, as a run, with the marks of either keyboard, or all of them") {
    const struct {
        const char* typed;
        Rows picked;
    } rows[] = {{"3", {3}},         {"1,3,4-6", {1, 3, 4, 5, 6}}, {" 1 , 2 ", {1, 2}},       {"１、３，４－６", {1, 3, 4, 5, 6}},
                {"2至4", {2, 3, 4}}, {"6,1", {1, 6}},              {"2,1-3,2", {1, 2, 3}},    {"all", {1, 2, 3, 4, 5, 6}},
                {"全部", {1, 2, 3, 4, 5, 6}}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.typed));
        CHECK(read_picks(row.typed, 6) == row.picked);
    }
}

TEST_CASE("a row that the list has not is refused, and so is what names none") {
    for (const char* typed : {"", "0", "7", "1,7", "5-7", "4-2", "1,,2", "1,", "-", "3-", "a", "1.5", "999999999999"}) {
        CAPTURE(std::string(typed));
        CHECK(phrase_of([&] { read_picks(typed, 6); }) == Phrase::picks_unreadable);
    }
}

}  // namespace
}  // namespace arrears
