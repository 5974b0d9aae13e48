// export: a table of the ledger for another program, or all of them in one archive.
#include <array>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/modules.hpp"
#include "cli/output.hpp"
#include "cli/read.hpp"
#include "cli/template.hpp"
#include "core/journal/chain.hpp"
#include "core/render/zip.hpp"
#include "core/value/digits.hpp"
#include "core/value/hash.hpp"
#include "core/work/export_revealed.hpp"

namespace arrears {
namespace {

struct Options : ReadOptions {
    std::optional<std::string> what, employer, officer, region, industry, campaign, reason, year;
    std::optional<TypedDay> since, until;
    bool open = false, reveal = false, dictionary = false;
};

bool is_all(const Options& told) { return told.what == "all" || told.what == "全部"; }

Exported table_of(const Options& told) {
    const std::string text = typed(*told.what);
    for (const Language language : {Language::zh, Language::en})
        for (const auto& row : Words<Exported>::rows)
            if (text == row.code || text == Speech(language).pattern(row.phrase)) return row.value;
    auto allowed = words_among<Exported>({});
    allowed.emplace_back("all", Phrase::exported_all);
    refuse_word(*told.what, std::move(allowed));
}

// What the rows were selected by, as the options say it.
struct Selected {
    Selector by;
    const char* option;
    std::optional<std::string> text;
};

std::vector<Selected> selected_by(const Options& told) {
    const auto day = [](const std::optional<TypedDay>& typed_day) { return typed_day ? std::optional(typed_day->text) : std::nullopt; };
    std::vector<Selected> all{{Selector::since, "since", day(told.since)}, {Selector::until, "until", day(told.until)}, {Selector::employer, "employer", told.employer},
                              {Selector::officer, "by", told.officer}, {Selector::region, "region", told.region}, {Selector::industry, "industry", told.industry},
                              {Selector::campaign, "campaign", told.campaign}, {Selector::open, "open", told.open ? std::optional<std::string>("yes") : std::nullopt}};
    std::erase_if(all, [](const Selected& one) { return !one.text; });
    return all;
}

ExportRequest request_of(const Options& told, Exported what, Reading& reading, Env& env) {
    for (const Selected& one : selected_by(told))
        if (!is_selected_by(what, one.by)) throw Error(Fault::usage, Phrase::export_not_selected, {{"what", phrase(what)}, {"option", one.option}}).in(one.option);
    ExportRequest request;
    request.what = what;
    if (reading.as_of_given()) request.as_of = reading.as_of();
    if (told.since) request.since = env.day(*told.since);
    if (told.until) request.until = env.day(*told.until);
    if (request.since && *request.since > request.last_day())
        throw Error(Fault::invalid, Phrase::span_backwards, {{"since", *request.since}, {"until", request.last_day()}}).in("since");
    if (told.employer) request.employer = the_employer(reading.store(), *told.employer).id;
    if (told.officer) request.officer = the_officer(reading.store(), *told.officer).id;
    if (told.campaign) request.campaign = the_campaign(reading.store(), *told.campaign).id;
    request.region = region_of(told.region);
    request.industry = industry_of(told.industry);
    request.open_only = told.open;
    request.reveal = told.reveal;
    return request;
}

RowFormat format_of(const Env& env, const std::optional<std::string>& file) {
    std::string name = "csv";
    if (env.told.format) name = *env.told.format;
    else if (file) name = std::filesystem::path(*file).extension().string();
    else if (env.told.json) name = "json";
    if (name.starts_with('.')) name.erase(0, 1);
    if (name == "csv") return RowFormat::csv;
    if (name == "xlsx") return RowFormat::xlsx;
    if (name == "json" || name == "jsonl" || name == "ndjson") return RowFormat::json_lines;
    throw Error(Fault::usage, Phrase::export_format_unknown, {{"text", excerpt(name)}}).in(env.told.format ? "format" : "output");
}

RowSheet sheet_of(const ExportRequest& request, Sql& sql, const Speech& say) {
    ExportRows rows = export_rows(request, sql, say);
    RowSheet sheet;
    sheet.name = say(phrase(request.what));
    for (const ExportColumn& column : rows.columns) sheet.columns.push_back({column.name, column.heading, look_of(column)});
    sheet.next = std::move(rows.next);
    return sheet;
}

void require_may_reveal(const Options& told, const std::optional<std::string>& file) {
    if (!told.reveal && told.reason) throw Error(Fault::usage, Phrase::export_reason_without_reveal).in("reason");
    if (!told.reveal) return;
    if (!file) throw Error(Fault::usage, Phrase::export_reveal_needs_file).in("output");
    if (!told.reason) throw Error(Fault::undecided, Phrase::export_reveal_needs_reason).in("reason");
}

void record(const Options& told, Exported what, std::int64_t rows, Env& env) {
    ExportRevealed deed{std::string(code(what)), {}, rows, *told.reason};
    for (const Selected& one : selected_by(told)) deed.selected_by.push_back(std::string(one.option) + "=" + *one.text);
    env.ledger().perform(deed);
}

void answer(Document document, const std::string& file, bool has_persons, bool is_revealed, Env& env) {
    const Speech& say = env.say();
    if (is_revealed && !env.told.dry_run) document.say(say(Phrase::export_revealed_done));
    if (!is_revealed && has_persons) document.say(say(Phrase::export_masked));
    if (has_persons) document.say(say(Phrase::export_reporters_withheld));
    document.datum("revealed", is_revealed);
    if (env.told.dry_run && !is_revealed) document.datum("dry_run", true);  // of an act, the ledger says it
    env.reply(std::move(document), file, {});
}

// To a program that reads on, or to whoever looks; what is said of it goes beside.
void export_on_output(const ExportRequest& request, RowFormat format, Reading& reading, Env& env) {
    const RowTarget target{[&](std::string_view bytes) { env.write(std::string(bytes)); }, 0, modules_folder().string()};
    const std::int64_t rows = write_rows(sheet_of(request, reading.sql(), env.say()), format, target);
    env.note(Phrase::export_on_output, {{"what", phrase(request.what)}, {"rows", rows}});
}

void export_table(const Options& told, const std::optional<std::string>& file, Env& env) {
    const Exported what = table_of(told);
    const RowFormat format = format_of(env, file);
    env.told.format.reset();  // of the file; the answer is as it always is
    require_may_reveal(told, file);
    std::optional<FileBeside> made;
    std::int64_t rows = 0;
    {
        Reading reading(told, env);
        const ExportRequest request = request_of(told, what, reading, env);
        if (!file) return export_on_output(request, format, reading, env);
        if (told.reveal) env.ledger();  // whoever asks is named before anything is written
        if (!env.told.dry_run) made.emplace(*file);
        RowTarget target{[&](std::string_view bytes) { if (made) made->write(bytes); }, 0, modules_folder().string()};
        if (made) target.file = made->descriptor();
        rows = write_rows(sheet_of(request, reading.sql(), env.say()), env.told.dry_run ? RowFormat::csv : format, target);
    }
    if (made) made->keep();
    if (told.reveal) record(told, what, rows, env);
    if (made) made->publish();
    Document document;
    const Args args{{"what", phrase(what)}, {"rows", rows}, {"file", *file}};
    document.say(env.say(env.told.dry_run ? Phrase::export_rehearsed : Phrase::export_done, args));
    const bool has_persons = std::ranges::any_of(export_columns(what, env.say()), &ExportColumn::is_personal);
    document.datum("table", std::string(code(what))).datum("rows", rows).datum("file", *file);
    answer(std::move(document), *file, has_persons, told.reveal, env);
}

// --- all of it, in one archive ---------------------------------------------------------------------------

std::string read_me(const Office& office, Date day, const std::optional<int>& year) {
    std::string text;
    for (const Language language : {Language::zh, Language::en}) {
        const Speech say(language);
        const auto line = [&](std::string said) { text += said + "\r\n"; };
        if (!text.empty()) line({});
        line(say(Phrase::export_readme_title, {{"office", office.name}}));
        line(say(Phrase::export_readme_day, {{"day", day}}));
        if (year) line(say(Phrase::export_readme_year, {{"year", std::to_string(*year)}}));
        for (const Phrase phrase : {Phrase::export_readme_tables, Phrase::export_readme_numbers, Phrase::export_readme_masked, Phrase::export_readme_journal}) line(say(phrase));
    }
    return "\xEF\xBB\xBF" + text;
}

std::string heads_text(Sql& sql) {
    Document document;
    Table table{"journal", {}, {{"writer", {}}, {"seq", {}}, {"head", {}}}, {}, {}};
    for (const Head& head : heads(sql)) table.rows.push_back({head.writer.text(), head.seq, hex(head.chain)});
    return render(document.table(std::move(table)), Format::json);
}

std::optional<int> year_of(const Options& told) {
    if (!told.year) return std::nullopt;
    const auto year = number_of_digits(typed(*told.year), 4, 4);
    if (!year || *year < 1900) throw Error(Fault::invalid, Phrase::export_year_unreadable, {{"text", excerpt(*told.year)}}).in("year");
    return static_cast<int>(*year);
}

void export_all(const Options& told, const std::optional<std::string>& file, Env& env) {
    if (told.reveal || told.reason) throw Error(Fault::usage, Phrase::export_reveal_of_all).in("reveal");
    for (const Selected& one : selected_by(told)) throw Error(Fault::usage, Phrase::export_not_selected, {{"what", Phrase::exported_all}, {"option", one.option}}).in(one.option);
    if (!file) throw Error(Fault::usage, Phrase::export_all_needs_file).in("output");
    env.told.format.reset();
    const auto year = year_of(told);
    Reading reading(told, env);
    Sql& sql = reading.sql();
    std::optional<FileBeside> made;
    std::optional<ZipFile> zip;
    if (!env.told.dry_run) zip.emplace(made.emplace(*file).path());
    std::int64_t rows = 0;
    const auto put = [&](const std::string& name, const std::string& bytes) {
        if (zip) zip->begin(name), zip->write(bytes);
    };
    put("README.txt", read_me(reading.store().office(), reading.as_of(), year));
    for (const auto& row : Words<Exported>::rows) {
        ExportRequest request;
        request.what = row.value;
        if (reading.as_of_given()) request.as_of = reading.as_of();
        if (year) request.since = Date::of(*year, 1, 1), request.until = Date::of(*year, 12, 31);
        if (zip) zip->begin(std::string(row.code) + ".csv");
        rows += write_rows(sheet_of(request, sql, env.say()), RowFormat::csv, {[&](std::string_view bytes) { if (zip) zip->write(bytes); }});
    }
    put("dictionary.csv", render(write_dictionary(env.say()), Format::csv));
    put("journal.json", heads_text(sql));
    if (zip) zip->finish(), made->publish();
    Document document;
    constexpr auto tables = static_cast<std::int64_t>(Words<Exported>::rows.size());
    if (env.told.dry_run) document.say(env.say(Phrase::export_rehearsed, {{"what", Phrase::exported_all}, {"rows", rows}}));
    else document.say(env.say(Phrase::export_done_all, {{"tables", tables}, {"rows", rows}, {"file", *file}}));
    document.datum("table", std::string("all")).datum("rows", rows).datum("file", *file);
    answer(std::move(document), *file, true, false, env);
}

void run(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.what.has_value(), Phrase::field_exported);
    missing.check(Phrase::example_export);
    if (told.dictionary) {
        if (is_all(told)) throw Error(Fault::usage, Phrase::export_dictionary_of_one);
        if (env.one_output() == "-") env.take_output();
        return env.print(write_dictionary(table_of(told), env.say()));
    }
    auto file = env.take_output();  // where the rows go; the answer goes to the terminal
    if (file == "-") file.reset();
    if (is_all(told)) return export_all(told, file, env);
    if (told.year) throw Error(Fault::usage, Phrase::export_year_of_all).in("year");
    export_table(told, file, env);
}

}  // namespace

Run export_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("what", told->what, Phrase::arg_exported);
    telling.option("--since", told->since, Phrase::help_since, Phrase::arg_date);
    telling.option("--until", told->until, Phrase::help_until, Phrase::arg_date);
    telling.option("--employer", told->employer, Phrase::help_export_of_employer, Phrase::arg_employer);
    telling.option("--by", told->officer, Phrase::help_export_of_officer, Phrase::arg_officer);
    telling.option("--region", told->region, Phrase::help_export_region, Phrase::arg_region);
    telling.option("--industry", told->industry, Phrase::help_export_industry, Phrase::arg_industry);
    telling.option("--campaign", told->campaign, Phrase::help_export_of_campaign, Phrase::arg_name);
    telling.flag("--open", told->open, Phrase::help_export_open);
    telling.flag("--reveal", told->reveal, Phrase::help_export_reveal);
    telling.option("--reason", told->reason, Phrase::help_export_reason, Phrase::arg_text);
    telling.flag("--dictionary", told->dictionary, Phrase::help_export_dictionary);
    telling.option("--year", told->year, Phrase::help_export_year, Phrase::arg_year);
    tell_as_of(telling, *told);
    tell_known(telling, *told);
    return [told](Env& env) { run(*told, env); };
}

}  // namespace arrears
