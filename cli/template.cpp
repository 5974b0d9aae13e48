#include "cli/template.hpp"

#include <algorithm>
#include <array>

#include "cli/modules.hpp"
#include "core/render/blank_sheet.hpp"

namespace arrears {
namespace {

// Invented, and of the columns that most sheets have.
Value example_of(const ExportColumn& column, Exchange table, const Speech& say) {
    constexpr std::array<std::string_view, 14> filled{"received", "date", "kind", "channel", "region", "industry", "workers", "amount", "result",
                                                      "payer", "means", "employer_kind", "period_from", "period_to"};
    if (column.name == "employer" || (column.name == "name" && table == Exchange::employers)) return std::string("某某建筑劳务有限公司");
    if (column.name == "complainant" || column.name == "name") return std::string("张某某");
    if (column.name == "payer" && table == Exchange::complaints) return Nothing{};  // nothing was paid yet
    if (column.name == "phone") return std::string("13800000000");
    if (std::ranges::find(filled, column.name) == filled.end()) return Nothing{};
    switch (column.type) {
        case ColumnType::date: return Date::of(2013, 1, 10);
        case ColumnType::month: return std::string("2012-11");
        case ColumnType::money: return Money::fen(12'800'00);
        case ColumnType::count: return std::int64_t{3};
        case ColumnType::region: return std::string("410803");
        case ColumnType::industry: return std::string("47");
        case ColumnType::word: return say(column.words.front());
        default: return Nothing{};
    }
}

BlankSheet blank(Exchange table, const Speech& say) {
    BlankSheet sheet;
    sheet.name = say(Phrase::template_fill_in);
    sheet.words_name = say(Phrase::template_words);
    sheet.about_name = say(Phrase::template_explained);
    sheet.about = say(Phrase::template_about);
    for (const Phrase label : {Phrase::dictionary_heading, Phrase::dictionary_about, Phrase::dictionary_type, Phrase::dictionary_needed})
        sheet.explained.columns.push_back({{}, say(label)});
    for (const ExportColumn& column : exchange_columns(table, say)) {
        BlankColumn& made = sheet.columns.emplace_back();
        made.heading = column.heading;
        made.look = look_of(column);
        if (column.type == ColumnType::word || column.type == ColumnType::yes_no)
            for (const Phrase word : column.words) made.words.push_back(say(word));
        made.example = example_of(column, table, say);
        sheet.explained.rows.push_back({column.heading, say(column.about), say(phrase_of(column.type)), say(column.is_needed ? Phrase::dictionary_yes : Phrase::dictionary_no)});
    }
    sheet.columns.front().example = say(Phrase::template_example);
    return sheet;
}

}  // namespace

RowLook look_of(const ExportColumn& column) {
    switch (column.type) {
        case ColumnType::money: return RowLook::money;
        case ColumnType::count: return RowLook::whole;
        case ColumnType::date: return RowLook::day;
        default: return column.name == "note" || column.name == "employer" || column.name == "address" ? RowLook::long_text : RowLook::text;
    }
}

std::string template_bytes(Exchange table, bool is_csv, Env& env) {
    const BlankSheet sheet = blank(table, env.say());
    return is_csv ? blank_as_csv(sheet) : blank_as_xlsx(sheet, modules_folder().string());
}

void write_template(Exchange table, Env& env) {
    const auto file = env.one_output();
    const bool is_csv = env.told.format ? *env.told.format == "csv" : !file || std::filesystem::path(*file).extension() == ".csv";
    env.write(template_bytes(table, is_csv, env));
}

}  // namespace arrears
