#include "core/value/id_number.hpp"

#include <doctest/doctest.h>

#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("ID numbers that follow the standard are taken") {
    for (const char* text : {"11010519491231002X", "440524188001010014", "360426199101010071",
                             "44011320141005001X", "412723199010050012", "410803198001010012",
                             "410802197512200028", "410811199003151139", "410882196810073028"}) {
        CAPTURE(text);
        CHECK(IdNumber::parse(text).full() == text);
    }
    CHECK(IdNumber::parse(" 11010519491231002x ").full() == "11010519491231002X");
    CHECK(IdNumber::parse("１１０１０５１９４９１２３１００２Ｘ").full() == "11010519491231002X");
}

TEST_CASE("an old ID number of 15 digits gets its century and its check character") {
    CHECK(IdNumber::parse("110105491231002").full() == "11010519491231002X");
    CHECK(IdNumber::parse("410803800101001").full() == "410803198001010012");
}

TEST_CASE("birth date and sex are read from the number") {
    CHECK(IdNumber::parse("410803198001010012").birth().iso() == "1980-01-01");
    CHECK(IdNumber::parse("440524188001010014").birth().iso() == "1880-01-01");
    CHECK(IdNumber::parse("410803198001010012").is_male());
    CHECK_FALSE(IdNumber::parse("410802197512200028").is_male());
}

TEST_CASE("an ID number is refused for its form, its date or its check character") {
    const struct {
        const char* text;
        Phrase why;
    } rows[] = {
        {"", Phrase::id_number_form},
        {"12345", Phrase::id_number_form},
        {"T60426199101010078", Phrase::id_number_form},
        {"41080319800101001", Phrase::id_number_form},
        {"4108031980010100122", Phrase::id_number_form},
        {"41080319800101001Y", Phrase::id_number_form},
        {"4108031980010100X2", Phrase::id_number_form},
        {"410803 19800101 0012", Phrase::id_number_form},
        {"010803198001010012", Phrase::id_number_form},
        {"11010549123100X", Phrase::id_number_form},
        {"410804198502290012", Phrase::id_number_date},
        {"360426199113010079", Phrase::id_number_date},
        {"410803170001010012", Phrase::id_number_date},
        {"410803000000000012", Phrase::id_number_date},
        {"410803850229001", Phrase::id_number_date},
        {"410803198001010013", Phrase::id_number_check},
        {"110105194912310021", Phrase::id_number_check},
        {"410803198001010021", Phrase::id_number_check},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(phrase_of([&] { IdNumber::parse(row.text); }) == row.why);
    }
}

TEST_CASE("an ID number is printed masked, and a refusal does not repeat it") {
    const IdNumber number = IdNumber::parse("410803198001010012");
    CHECK(number.masked() == "410803********0012");
    CHECK(std::get<std::string>(Arg(number).value()) == "410803********0012");

    for (const char* wrong : {"410803198001010013", "410804198502290012", "4108031980010100"}) {
        CAPTURE(wrong);
        const auto refusal = refusal_of([&] { IdNumber::parse(wrong); });
        REQUIRE(refusal);
        CHECK(refusal->fault() == Fault::invalid);
        CHECK(refusal->args().empty());
        for (const Language language : {Language::zh, Language::en})
            CHECK(Speech(language)(refusal->phrase()).find("4108") == std::string::npos);
    }
}
