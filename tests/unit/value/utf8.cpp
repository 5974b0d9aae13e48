#include "core/value/utf8.hpp"

#include <doctest/doctest.h>

using namespace arrears;

TEST_CASE("UTF-8 is told from what is not") {
    for (const std::string_view text :
         {"", "abc", "焦作恒达", "\u00e9", "\U00020BB7", "\U0010FFFF", "\uD7FF", "\uE000", "\n\x1b"}) {
        CAPTURE(text);
        CHECK(is_utf8(text));
    }
    const struct {
        const char* what;
        std::string_view text;
    } rows[] = {
        {"continuation alone", "\x80"},
        {"lead alone", "\xe4"},
        {"cut short", "\xe4\xb8"},
        {"cut short within", "\xe4\xb8 a"},
        {"overlong /", "\xc0\xaf"},
        {"overlong /", "\xe0\x80\xaf"},
        {"overlong /", "\xf0\x80\x80\xaf"},
        {"overlong U+07FF", "\xe0\x9f\xbf"},
        {"surrogate", "\xed\xa0\x80"},
        {"last surrogate", "\xed\xbf\xbf"},
        {"above U+10FFFF", "\xf4\x90\x80\x80"},
        {"lead F5", "\xf5\x80\x80\x80"},
        {"five bytes", "\xf8\x88\x80\x80\x80"},
        {"FF", "a\xff"},
        {"GBK 焦作", "\xbd\xb9\xd7\xf7"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        CHECK_FALSE(is_utf8(row.text));
    }
}

TEST_CASE("a NUL is UTF-8, and is asked for by itself") {
    const std::string_view text("a\0b", 3);
    CHECK(is_utf8(text));
    CHECK(has_nul(text));
    CHECK_FALSE(has_nul("ab"));
}

TEST_CASE("what could steer a terminal or hide in a line is written out") {
    const struct {
        std::string_view text;
        const char* seen;
    } rows[] = {
        {"焦作恒达 E214", "焦作恒达 E214"},
        {"\x1b[31m", "\\x1b[31m"},
        {"a\tb\nc\r", "a\\tb\\nc\\r"},
        {"\x7f", "\\x7f"},
        {{"a\0b", 3}, "a\\x00b"},
        {"\u0085\u009b", "\\u{85}\\u{9b}"},
        {"\u202etxt.exe", "\\u{202e}txt.exe"},
        {"\u202a\u2066\u2069", "\\u{202a}\\u{2066}\\u{2069}"},
        {"\u200e\u200f\u061c", "\\u{200e}\\u{200f}\\u{61c}"},
        {"\u200b\u200c\u200d\ufeff", "\\u{200b}\\u{200c}\\u{200d}\\u{feff}"},
        {"\u2028\u2029", "\\u{2028}\\u{2029}"},
        {"\U000E0041", "\\u{e0041}"},
        {"\xff\xe4\xb8", "\\xff\\xe4\\xb8"},
        {"\xed\xa0\x80", "\\xed\\xa0\\x80"},
        {"e\u0301\U000E0100", "e\u0301\U000E0100"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.seen);
        CHECK(visible(row.text) == row.seen);
        CHECK(visible(visible(row.text)) == row.seen);
    }
}

TEST_CASE("Chinese takes two columns, a combining mark none") {
    const struct {
        std::string_view text;
        int columns;
    } rows[] = {
        {"", 0},        {"E214", 4},           {"焦作恒达", 8}, {"，。（）", 8}, {"１２", 4},
        {"e\u0301", 1}, {"\U00020BB7野家", 6}, {"\u3000", 2},   {"한글", 4},     {"…", 1},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(width(row.text) == row.columns);
    }
}

TEST_CASE("a text that is too wide ends in an ellipsis") {
    const struct {
        int columns;
        const char* cut;
    } rows[] = {{20, "焦作恒达公司"},
                {12, "焦作恒达公司"},
                {11, "焦作恒达公…"},
                {10, "焦作恒达…"},
                {3, "焦…"},
                {2, "…"},
                {1, "…"},
                {0, ""},
                {-1, ""}};
    for (const auto& row : rows) {
        CAPTURE(row.columns);
        CHECK(clipped("焦作恒达公司", row.columns) == row.cut);
    }
}

TEST_CASE("an excerpt of an offending value is visible and short, whatever is in it") {
    CHECK(excerpt("1.005") == "1.005");
    CHECK(width(excerpt(std::string(1'000'000, '\x1b'))) <= 40);
    CHECK(width(excerpt(std::string(1'000'000, '\xff'))) <= 40);
}

TEST_CASE("full-width ASCII becomes ASCII, and nothing else changes") {
    CHECK(half_width("１２８００．５，ＡＢｃ－～！") == "12800.5,ABc-~!");
    CHECK(half_width("\u3000中站区￥。") == " 中站区￥。");
    CHECK(half_width("\xff\xef\xbc") == "\xff\xef\xbc");
    CHECK(typed("　９８\t\r\n") == "98");
    CHECK(trimmed(" \t ") == "");
}
