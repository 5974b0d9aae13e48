#include "core/value/hundredths.hpp"

#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("a count is read to two decimals and said without zeros at its end") {
    for (const auto& [typed, said] : {std::pair("10", "10"), {"2.5", "2.5"}, {"21.75", "21.75"}, {"0.05", "0.05"}, {"20.00", "20"}, {"２．５", "2.5"}, {"999999.99", "999999.99"}}) {
        CAPTURE(typed);
        CHECK(Hundredths::parse(typed).text() == said);
    }
    CHECK(Hundredths::of(8) - Hundredths::parse("8.25") == Hundredths::hundredths(-25));
    CHECK((Hundredths::of(8) - Hundredths::parse("8.25")).text() == "-0.25");
}

TEST_CASE("what is no count is refused, never cut or rounded") {
    for (const char* text : {"", "-1", "1.", ".5", "1.234", "1,000", "1e3", "十", "1000000", "2 5", "1.2.3"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { Hundredths::parse(text); }) == Phrase::hundredths_unreadable);
    }
}
