#include "core/report/form_template.hpp"

#include <doctest/doctest.h>

#include "core/embedded.hpp"
#include "core/record/paper.hpp"
#include "tests/support/refusal.hpp"

using namespace arrears;

namespace {

FormValues some_values() {
    FormValues values;
    values.texts["employer"] = "焦作恒达建筑劳务有限公司";
    values.texts["due"] = std::nullopt;
    values.lists["workers"] = {{"no", "name"}, {{{"no", "1"}, {"name", "田保国"}}, {{"no", "2"}}}};
    return values;
}

SheetLine line_of(const Sheet& sheet, std::size_t at) { return std::get<SheetLine>(sheet.blocks.at(at)); }
Sheet filled(std::string_view form) { return fill_in(form, "order.txt", some_values()); }
std::optional<Error> refused(std::string_view form) { return refusal_of([&] { filled(form); }); }

std::string line_named(const Error& error) {
    for (const auto& [name, arg] : error.args())
        if (std::string_view(name) == "line") return std::to_string(std::get<std::int64_t>(arg.value()));
    return {};
}
Phrase why(const Error& error) {
    for (const auto& [name, arg] : error.args())
        if (std::string_view(name) == "why") return std::get<Phrase>(arg.value());
    return error.phrase();
}

}  // namespace

TEST_CASE("the first character of a line says what it is") {
    using Kind = SheetLine::Kind;
    const Sheet sheet = filled("# 标题\n^ 中\n> 右\n< 左\n正文\n");
    const Kind kinds[] = {Kind::title, Kind::centred, Kind::right, Kind::left, Kind::paragraph};
    REQUIRE(sheet.blocks.size() == std::size(kinds));
    for (std::size_t at = 0; at < std::size(kinds); ++at) CHECK(line_of(sheet, at).kind == kinds[at]);
    CHECK(line_of(sheet, 4).text == "正文");
}

TEST_CASE("what is not known is a blank, and a section of it is left out") {
    const Sheet sheet = filled("{{employer}}于{{due}}前{{#due?}}，即 {{due}}{{/due?}}{{^due?}}，日期未定{{/due?}}\n");
    CHECK(line_of(sheet, 0).text == "焦作恒达建筑劳务有限公司于＿＿＿＿前，日期未定");
}

TEST_CASE("a list has a row for each, and a blank for what it lacks") {
    const Sheet sheet = filled("|| 序号 | 姓名 |\n{{#workers}}\n| {{no}} | {{name}} |\n{{/workers}}\n");
    const auto& rows = std::get<SheetTable>(sheet.blocks.at(0)).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].is_head);
    CHECK(rows[1].cells == std::vector<std::string>{"1", "田保国"});
    CHECK(rows[2].cells == std::vector<std::string>{"2", "＿＿"});
}

TEST_CASE("a value is no markup, whatever it holds") {
    FormValues values = some_values();
    for (const std::string hostile : {"# 标题", "a | b", "\\", "a\\|b\\", "甲\n# 乙", "{{employer}}", "&<b>", "| x |"}) {
        CAPTURE(hostile);
        values.texts["employer"] = hostile;
        std::string on_one_line = hostile;
        for (char& c : on_one_line) c = c == '\n' ? ' ' : c;
        const Sheet sheet = fill_in("{{employer}}\n| 名称 | {{employer}} |\n", "order.txt", values);
        REQUIRE(sheet.blocks.size() == 2);
        CHECK(line_of(sheet, 0).kind == SheetLine::Kind::paragraph);
        CHECK(line_of(sheet, 0).text == on_one_line);
        CHECK(std::get<SheetTable>(sheet.blocks.at(1)).rows.at(0).cells == std::vector<std::string>{"名称", on_one_line});
    }
}

TEST_CASE("places to sign stand two to a line") {
    const Sheet sheet = filled("_ 登记人 | 投诉人（签名） | 日期\n");
    REQUIRE(sheet.blocks.size() == 2);
    CHECK(line_of(sheet, 0).text.starts_with("登记人：＿＿＿＿"));
    CHECK(line_of(sheet, 1).text.starts_with("日期：＿＿＿＿"));
}

TEST_CASE("a form with a mistake is refused with its line") {
    const struct {
        const char* form;
        Phrase why;
        const char* line;
    } rows[] = {
        {"# 标题\n{{emploier}}\n", Phrase::form_name_unknown, "2"},
        {"{{#due?}}\n\n于{{due}}\n", Phrase::form_section_open, "1"},
        {"{{#emploier?}}{{/emploier?}}", Phrase::form_name_unknown, "1"},
        {"{{#employer}}{{/employer}}", Phrase::form_name_unknown, "1"},
        {"{{/due?}}", Phrase::form_section_not_open, "1"},
        {"{{#due?}}{{#workers}}{{/due?}}{{/workers}}", Phrase::form_section_not_open, "1"},
        {"{{#workers}}\n{{#workers}}{{/workers}}{{/workers}}", Phrase::form_list_in_list, "2"},
        {"{{name}}", Phrase::form_name_unknown, "1"},
        {"{{workers}}", Phrase::form_name_unknown, "1"},
        {"\n{{employer", Phrase::form_tag_open, "2"},
        {"{{employer\n}}", Phrase::form_tag_open, "1"},
        {"{{{employer}}}", Phrase::form_tag_unknown, "1"},
        {"{{&employer}}", Phrase::form_tag_unknown, "1"},
        {"{{>other}}", Phrase::form_tag_unknown, "1"},
        {"{{=<% %>=}}", Phrase::form_tag_unknown, "1"},
        {"# 标题\n| 名称 | {{employer}}\n", Phrase::form_row_open, "2"},
        {"\xff", Phrase::form_no_text, "1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.form);
        const auto error = refused(row.form);
        REQUIRE(error);
        CHECK(error->phrase() == Phrase::form_unreadable);
        CHECK(why(*error) == row.why);
        CHECK(line_named(*error) == row.line);
    }
    CHECK(why(*refused(std::string(300 * 1024, 'a'))) == Phrase::form_too_big);
}

TEST_CASE("every form has its row and its text") {
    for (const auto& row : Words<FormKind>::rows) {
        CAPTURE(row.code);
        const FormRow form = form_row(row.value);
        CHECK(form.form == row.value);
        CHECK(embedded("forms/" + std::string(row.code) + ".txt").starts_with("# "));
    }
}
