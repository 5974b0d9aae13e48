// print: a paper of the office, from a case or an inspection.
#include <filesystem>
#include <fstream>
#include <utility>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "core/embedded.hpp"
#include "core/render/sheet.hpp"
#include "core/report/form_values.hpp"
#include "core/work/print_paper.hpp"

namespace arrears {
namespace {

struct Options {
    std::optional<std::string> target;
    std::optional<FormKind> form;
    std::optional<TypedDay> on;
    bool anew = false;
};

[[noreturn]] void ask_for_form(Env& env) {
    std::vector<Error::Candidate> forms;
    const Custodian ours = env.open().office().custodian;
    for (const auto& row : Words<FormKind>::rows) {
        const FormRow form = form_row(row.value);
        if (!form.custodian || form.custodian == ours) forms.emplace_back(std::string(row.code), row.phrase);
    }
    throw Error(Fault::undecided, Phrase::print_which_form, {{"example", Phrase::example_print}}).in("form").among(std::move(forms));
}

SheetFormat format_of(const std::optional<std::string>& file) {
    if (!file) return SheetFormat::text;
    const std::string ending = std::filesystem::path(*file).extension().string();
    if (ending == ".txt") return SheetFormat::text;
    if (ending == ".html" || ending == ".htm") return SheetFormat::html;
    if (ending == ".docx") return SheetFormat::docx;
    if (ending == ".pdf") return SheetFormat::pdf;
    throw Error(Fault::usage, Phrase::print_format_unknown, {{"text", excerpt(ending)}}).in("output");
}

struct FormText {
    std::string text, file;  // the file by which its lines are named
};

// The office's own form goes over ours: in the folder that is set, else beside the settings.
std::optional<std::filesystem::path> own_folder(Env& env) {
    if (const auto said = env.variable("ARREARS_FORMS")) return *said;
    if (const auto set = env.setting("forms")) return *set;
    if (const auto file = user_settings()) return file->parent_path() / "forms";
    return std::nullopt;
}

FormText text_of(FormKind form, Env& env) {
    const std::string name = std::string(code(form)) + ".txt";
    if (const auto folder = own_folder(env)) {
        const auto file = *folder / name;
        std::error_code unknown;
        if (std::filesystem::exists(file, unknown)) {
            std::ifstream in(file, std::ios::binary);
            if (!in || !std::filesystem::is_regular_file(file)) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file.string()}}).in("form");
            constexpr std::size_t enough = 512 * 1024;  // more than a form may have, so that one too long is refused as that
            std::string text(enough, '\0');
            in.read(text.data(), static_cast<std::streamsize>(text.size()));
            text.resize(static_cast<std::size_t>(in.gcount()));
            return {std::move(text), file.string()};
        }
    }
    return {std::string(embedded("forms/" + name)), "data/forms/" + name};
}

PrintPaper deed_of(const Options& told, Env& env) {
    const Numbered record = the_record(env.open(), *told.target, env.today());
    PrintPaper deed;
    if (record.table == CaseFile::table) deed.case_id = record.id;
    else if (record.table == Inspection::table) deed.inspection = record.id;
    else throw Error(Fault::usage, Phrase::print_target, {{"text", excerpt(*told.target)}}).in("record");
    if (!told.form) ask_for_form(env);
    deed.form = *told.form;
    if (told.on) deed.on = env.day(*told.on);
    if (const auto said = env.variable("ARREARS_PREFIX")) deed.prefix = *said;
    else deed.prefix = env.setting("paper_prefix").value_or("");
    if (!is_utf8(deed.prefix) || deed.prefix != visible(deed.prefix)) throw Error(Fault::invalid, Phrase::setting_no_text, {{"text", excerpt(deed.prefix)}}).in("paper_prefix");
    deed.anew = told.anew;
    return deed;
}

std::string record_of(const Paper& paper) { return paper.case_id ? paper.case_id->text() : paper.inspection->text(Inspection::letter); }

Document answer(const Paper& paper, const PrintPaper& deed, const std::optional<std::string>& file, Env& env) {
    const Speech& say = env.say();
    const Phrase how = !paper.number ? Phrase::paper_printed_plain : paper.copy_of ? Phrase::paper_printed_again : Phrase::paper_printed;
    Document document;
    document.say(say(how, {{"form", phrase(paper.form)}, {"number", paper.number.value_or("")}, {"record", record_of(paper)}, {"day", paper.on_day}}));
    if (file && !env.told.dry_run) document.say(say(Phrase::paper_written, {{"file", *file}}));
    if (paper.serial && deed.prefix.empty()) document.say(say(Phrase::paper_without_prefix));
    if (paper.disclosed) document.say(say(Phrase::paper_carries_persons));
    if (paper.case_id) document.datum("case", paper.case_id->full());
    else document.datum("inspection", paper.inspection->full(Inspection::letter));
    document.datum("form", std::string(code(paper.form))).datum("number", paper.number ? Value(*paper.number) : Value(Nothing{}));
    document.datum("file", file ? Value(*file) : Value(Nothing{}));
    return document;
}

void print(const Options& told, Env& env) {
    const auto file = env.take_output();  // where the paper goes; the answer goes to the terminal
    Missing missing;
    missing.unless(told.target.has_value(), Phrase::field_printed);
    missing.check(Phrase::example_print);
    const SheetFormat format = format_of(file);
    if (env.told.json && !file) throw Error(Fault::usage, Phrase::print_json_needs_file).in("output");
    const PrintPaper deed = deed_of(told, env);
    const FormText form = text_of(deed.form, env);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const Paper paper = ledger.perform(deed).paper;
    const std::string bytes = render(fill_in(form.text, form.file, form_values(paper, ledger.sql())), format, format == SheetFormat::pdf ? env.pdf_layout() : Layout{});
    act.commit();
    // From here on the number is taken. A paper that cannot be written is printed again under it.
    Document document = answer(paper, deed, file, env);
    const std::string next = env.say(paper.disclosed ? Phrase::reply_revealed : Phrase::reply_next_record, {{"case", record_of(paper)}, {"record", record_of(paper)}});
    if (ledger.is_rehearsal()) return env.reply(std::move(document), record_of(paper), next);  // what is not recorded is shown to nobody
    if (file) {
        try {
            write_file(*file, bytes);
        } catch (const Error& error) {
            throw Error(Fault::disk, Phrase::paper_not_written, {{"form", phrase(paper.form)}, {"number", paper.number.value_or(record_of(paper))}, {"file", *file}}).in("output");
        }
        return env.reply(std::move(document), record_of(paper), next);
    }
    env.write_recorded(bytes, paper.number.value_or(record_of(paper)));
    document.say(next);
    for (const Block& block : document.blocks)
        if (const auto* line = std::get_if<Paragraph>(&block)) env.warn(visible(line->text));
}

}  // namespace

Run print_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("record", told->target, Phrase::arg_case_or_inspection);
    telling.positional("form", told->form, Phrase::arg_form);
    telling.option("--on", told->on, Phrase::help_print_on, Phrase::arg_date);
    telling.flag("--new", told->anew, Phrase::help_print_new);
    return [told](Env& env) { print(*told, env); };
}

}  // namespace arrears
