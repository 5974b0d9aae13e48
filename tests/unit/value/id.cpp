#include "core/value/id.hpp"

#include <doctest/doctest.h>

#include "tests/support/refusal.hpp"

using namespace arrears;

TEST_CASE("a writer is an office or one of its stations, of a bureau or a union") {
    const struct {
        std::int64_t number;
        const char* text;
        bool is_union;
        char station;
    } rows[] = {
        {41080300, "410803", false, '\0'},  {41080301, "410803-A", false, 'A'},
        {41080326, "410803-Z", false, 'Z'}, {41080350, "410803u", true, '\0'},
        {41080351, "410803u-A", true, 'A'}, {41080376, "410803u-Z", true, 'Z'},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const Writer writer(row.number);
        CHECK(writer.text() == row.text);
        CHECK(writer.region() == 410803);
        CHECK(writer.is_union() == row.is_union);
        CHECK(writer.station() == row.station);
        CHECK(Writer::parse(row.text) == writer);
    }
    CHECK(Writer::union_(410803) == Writer(41080350));
}

TEST_CASE("what names no writer is empty") {
    for (const char* text : {"", "41080", "4108033", "410803-", "410803-a", "410803-AA", "410803A",
                             "410803uu", "910803", "010803", "410803-1"}) {
        CAPTURE(text);
        CHECK_FALSE(Writer::parse(text));
    }
}

TEST_CASE("a record's number is printed short and in full") {
    const struct {
        Writer writer;
        int year;
        std::int64_t serial;
        const char* letter;
        const char* text;
        const char* full;
    } rows[] = {
        {Writer(41080300), 2013, 4, "", "2013-0004", "410803-2013-0004"},
        {Writer(41080301), 2013, 4, "", "2013-A0004", "410803-2013-A0004"},
        {Writer(41080350), 2013, 4, "", "2013-0004", "410803u-2013-0004"},
        {Writer(41080351), 2013, 4, "", "2013-A0004", "410803u-2013-A0004"},
        {Writer(41080300), 2013, 53, "I", "I2013-0053", "I410803-2013-0053"},
        {Writer(41080300), 2013, 1234567, "", "2013-1234567", "410803-2013-1234567"},
        {Writer(41080300), 0, 214, "E", "E214", "E410803-214"},
        {Writer(41080301), 0, 214, "E", "EA214", "E410803-A214"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.full);
        const Id id(row.writer, row.year, row.serial);
        CHECK(id.text(row.letter) == row.text);
        CHECK(id.full(row.letter) == row.full);
        CHECK(id.writer() == row.writer);
        CHECK(id.year() == row.year);
        CHECK(id.serial() == row.serial);
    }
    CHECK(Id(Writer(41080300), 2013, 4).number() == 4108030020130000004);
}

TEST_CASE("what is printed can be typed again") {
    for (const Writer writer : {Writer(41080300), Writer(41080303), Writer(41080350), Writer(41080376)}) {
        for (const int year : {0, 2013}) {
            for (const char* letter : {"E", "I"}) {
                const Id id(writer, year, 53);
                CAPTURE(id.full(letter));
                const auto number = typed_number(id.full(letter));
                REQUIRE(number);
                CHECK(number->letter == letter[0]);
                CHECK(number->region == 410803);
                CHECK(number->is_union == writer.is_union());
                CHECK(number->station == writer.station());
                CHECK(number->year.value_or(0) == year);
                CHECK(number->serial == 53);
            }
        }
    }
}

TEST_CASE("a number is typed in full or in short") {
    const struct {
        const char* text;
        char letter;
        std::optional<int> region;
        bool is_union;
        char station;
        std::optional<int> year;
        std::int64_t serial;
    } rows[] = {
        {"98", '\0', {}, false, '\0', {}, 98},
        {"0098", '\0', {}, false, '\0', {}, 98},
        {"９８", '\0', {}, false, '\0', {}, 98},
        {"2013-98", '\0', {}, false, '\0', 2013, 98},
        {"A98", '\0', {}, false, 'A', {}, 98},
        {"a98", '\0', {}, false, 'A', {}, 98},
        {"2013-A0004", '\0', {}, false, 'A', 2013, 4},
        {"2013-C12", '\0', {}, false, 'C', 2013, 12},
        {"I53", 'I', {}, false, '\0', {}, 53},
        {"i53", 'I', {}, false, '\0', {}, 53},
        {"IA53", 'I', {}, false, 'A', {}, 53},
        {"SA7", 'S', {}, false, 'A', {}, 7},
        {"P2013-0007", 'P', {}, false, '\0', 2013, 7},
        {"E214", 'E', {}, false, '\0', {}, 214},
        {"E410803-214", 'E', 410803, false, '\0', {}, 214},
        {"410803-2013-0098", '\0', 410803, false, '\0', 2013, 98},
        {"410803u-2013-0098", '\0', 410803, true, '\0', 2013, 98},
        {"410803-2013-A0098", '\0', 410803, false, 'A', 2013, 98},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto number = typed_number(row.text);
        REQUIRE(number);
        CHECK(number->letter == row.letter);
        CHECK(number->region == row.region);
        CHECK(number->is_union == row.is_union);
        CHECK(number->station == row.station);
        CHECK(number->year == row.year);
        CHECK(number->serial == row.serial);
    }
}

TEST_CASE("what is no number is empty") {
    for (const char* text : {"",
                             "@",
                             "0",
                             "I",
                             "IA",
                             "-5",
                             "98-",
                             "13-98",
                             "2013-",
                             "2013--98",
                             "ABC98",
                             "I53x",
                             "5e1",
                             "12345678",
                             "1800-5",
                             "41080-2013-0098",
                             "410803x-2013-0098",
                             "910803-2013-0098",
                             "2013-410803-0098",
                             "恒达",
                             "99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(typed_number(text));
    }
}
