#include "core/value/org_codes.hpp"

#include <doctest/doctest.h>

#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("credit codes that follow the standard are taken") {
    for (const char* text :
         {"91110000600037341L", "91350100M000100Y43", "121200004013590816", "91310115MA1K3BTP2B",
          "92340602MA2PBQAH7E", "91410803MA9X000111", "91410802MA9X0002XA", "92410803MA9Y00039B"}) {
        CAPTURE(text);
        CHECK(CreditCode::parse(text).text() == text);
    }
    CHECK(CreditCode::parse(" 91110000600037341l").text() == "91110000600037341L");
}

TEST_CASE("a credit code is refused for its form or its check character") {
    const struct {
        const char* text;
        Phrase why;
    } rows[] = {
        {"91110000600037341N", Phrase::credit_code_check},
        {"91110000600037314L", Phrase::credit_code_check},
        {"A1110000600037341L", Phrase::credit_code_form},
        {"9111000060003IOZSV", Phrase::credit_code_form},
        {"12345", Phrase::credit_code_form},
        {"", Phrase::credit_code_form},
        {"91110000600037341L1", Phrase::credit_code_form},
        {"911100006000373焦", Phrase::credit_code_form},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(phrase_of([&] { CreditCode::parse(row.text); }) == row.why);
    }
}

TEST_CASE("an organisation code is taken with or without its hyphen") {
    CHECK(OrganisationCode::parse("60003734-1").text() == "600037341");
    CHECK(OrganisationCode::parse("600037341").text() == "600037341");
    CHECK(OrganisationCode::parse("M000100Y-4").text() == "M000100Y4");
    CHECK(OrganisationCode::parse("ma1k3btp－2").text() == "MA1K3BTP2");
    CHECK(OrganisationCode::parse("MA9X0002-X").text() == "MA9X0002X");
}

TEST_CASE("an organisation code is refused for its form or its check character") {
    const struct {
        const char* text;
        Phrase why;
    } rows[] = {
        {"60003734-2", Phrase::organisation_code_check},
        {"600037314", Phrase::organisation_code_check},
        {"", Phrase::organisation_code_form},
        {"60003734", Phrase::organisation_code_form},
        {"6000373-41", Phrase::organisation_code_form},
        {"60003734-A", Phrase::organisation_code_form},
        {"60003734--1", Phrase::organisation_code_form},
        {"6000373_1", Phrase::organisation_code_form},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(phrase_of([&] { OrganisationCode::parse(row.text); }) == row.why);
    }
}

TEST_CASE("an organisation code is characters 9 to 17 of the credit code") {
    for (const char* text :
         {"91110000600037341L", "91350100M000100Y43", "91310115MA1K3BTP2B", "91410802MA9X0002XA"}) {
        CAPTURE(text);
        const std::string part = CreditCode::parse(text).text().substr(8, 9);
        CHECK(OrganisationCode::parse(part).text() == part);
    }
}

TEST_CASE("registration numbers that follow the standard are taken") {
    for (const char* text : {"110108000000016", "410803100000018", "410803100000026", "410800300001239"}) {
        CAPTURE(text);
        CHECK(RegistrationNumber::parse(text).text() == text);
    }
}

TEST_CASE("a registration number is refused for its form or its check digit") {
    CHECK(phrase_of([] { RegistrationNumber::parse("110108000000017"); }) ==
          Phrase::registration_number_check);
    for (const char* text : {"", "11010800000001", "1101080000000160", "11010800000001X"}) {
        CAPTURE(text);
        CHECK(phrase_of([&] { RegistrationNumber::parse(text); }) == Phrase::registration_number_form);
    }
}

TEST_CASE("a refusal names the code, which is public") {
    const auto refusal = refusal_of([] { CreditCode::parse("91110000600037341N"); });
    REQUIRE(refusal);
    CHECK(Speech(Language::zh)(refusal->phrase(), refusal->args()).starts_with("“91110000600037341N”"));
}
