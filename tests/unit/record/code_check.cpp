#include "core/record/code_check.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace arrears;

TEST_CASE("a number is taken for what its length and its characters make it") {
    const struct {
        std::string text;
        CodeKind kind;
        std::optional<Phrase> reason;
    } rows[] = {
        {"410803198001010012", CodeKind::id_number, {}},
        {" ４１０８０３１９８００１０１００１２ ", CodeKind::id_number, {}},
        {"410803198001010013", CodeKind::id_number, Phrase::code_reason_check},
        {"410803198013010012", CodeKind::id_number, Phrase::code_reason_date},
        {"910000000000000000", CodeKind::id_number, Phrase::code_reason_date},
        {"91110000600037341L", CodeKind::credit_code, {}},
        {"91110000600037342L", CodeKind::credit_code, Phrase::code_reason_check},
        {"91110000I00037341L", CodeKind::credit_code, Phrase::code_reason_form},
        {"110108000000016", CodeKind::registration_number, {}},
        {"110108000000017", CodeKind::registration_number, Phrase::code_reason_check},
        {"60003734-1", CodeKind::organisation_code, {}},
        {"600037341", CodeKind::organisation_code, {}},
        {"60003734-2", CodeKind::organisation_code, Phrase::code_reason_check},
        {"123", CodeKind::unknown, Phrase::code_reason_length},
        {"", CodeKind::unknown, Phrase::code_reason_length},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const CodeCheck found = check_code(row.text);
        CHECK(found.kind == row.kind);
        CHECK(found.reason == row.reason);
    }
}

TEST_CASE("fifteen digits that are no registration number may be an ID number of the old kind") {
    CHECK(check_code("410803800101002").kind == CodeKind::id_number);
    CHECK_FALSE(check_code("410803800101002").reason);
}
