#include "core/work/office_days.hpp"

#include <doctest/doctest.h>

#include "core/store/cases.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"

namespace arrears {
namespace {

using namespace literals;

// As an older program may have dated it, by a calendar that knew less.
void date_otherwise(TestOffice& office, Id of_case, const char* day) {
    office.sql().run(std::string("UPDATE step SET due_on = ") + day + " WHERE case_id = $1 AND awaits = 'acceptance'", {to_cell(of_case)});
}

std::optional<Date> due(TestOffice& office, Id of_case) { return case_at_hand(office.sql(), of_case).steps.front().due_on; }

TEST_CASE("an open due day that today's calendar would not give is named, and moved when asked") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
    CHECK(office.perform(january(10), RefreshDays{}).moved.empty());
    for (const char* day : {"NULL", "'2013-01-15'"}) {
        CAPTURE(day);
        date_otherwise(office, of_case, day);
        CHECK(due_days_that_would_move(office.sql(), office.office()).size() == 1);
        CHECK(office.perform(january(10), RefreshDays{}).moved.size() == 1);
        CHECK(due(office, of_case) == january(17));
        CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
    }
}

TEST_CASE("a due day of a case that has ended is left as it was") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    EndCase withdraw;
    withdraw.case_id = of_case;
    withdraw.move = StepKind::withdraw;
    withdraw.on = january(11);
    office.perform(january(11), withdraw);
    date_otherwise(office, of_case, "'2013-01-15'");
    CHECK(due_days_that_would_move(office.sql(), office.office()).empty());
}

TEST_CASE("what was refreshed is taken back like every deed") {
    TestOffice office;
    const Id of_case = office.file(january(10), 8'000_yuan);
    date_otherwise(office, of_case, "'2013-01-15'");
    office.perform(january(10), RefreshDays{});
    office.perform(january(10), Undo{});
    CHECK(due(office, of_case) == january(15));
}

}  // namespace
}  // namespace arrears
