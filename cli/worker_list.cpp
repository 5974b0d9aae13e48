#include "cli/worker_list.hpp"

#include <algorithm>

#include "cli/input.hpp"
#include "core/error.hpp"
#include "core/intake/csv.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::optional<std::string> cell(const std::vector<std::string>& row, std::optional<std::size_t> place) {
    if (!place) return std::nullopt;
    const std::string text = typed(row[*place]);
    return text.empty() ? std::nullopt : std::optional(text);
}

// What is wrong is said with its row, never with the value: it is personal.
std::optional<std::string> digits_of(std::string_view text, std::size_t least, std::size_t most) {
    std::string digits;
    for (const char c : typed(text))
        if (c != ' ' && c != '-' && c != '+') digits += c;
    return digits.size() < least || digits.size() > most || !all_digits(digits) ? std::nullopt : std::optional(digits);
}

std::optional<std::string> account_of(std::string_view text) { return digits_of(text, 8, 32); }

std::string required(std::optional<std::string> value, int line, Phrase what) {
    if (!value) throw Error(Fault::invalid, Phrase::worker_value_bad, {{"line", line}, {"what", what}}).in("worker-file");
    return *value;
}

}  // namespace

std::optional<std::string> phone_of(std::string_view text) { return digits_of(text, 7, 15); }

namespace {

CsvTable table_of(const std::string& file, const std::string& field) { return read_csv(read_input(file, field), name_of_input(file)); }

std::vector<WorkerLine> lines_of(const CsvTable& table, const std::string& file) {
    const auto name = table.column("姓名", "name"), id_number = table.column("身份证号", "id_number"), phone = table.column("电话", "phone"),
               account = table.column("银行账号", "account"), amount = table.column("金额", "amount");
    if (!name) throw Error(Fault::invalid, Phrase::worker_list_needs_name, {{"file", name_of_input(file)}}).in("worker-file");
    std::vector<WorkerLine> lines;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        const int line = table.lines[i];
        WorkerLine worker;
        worker.person.name = trimmed(row[*name]);
        try {
            if (const auto text = cell(row, id_number)) worker.person.id_number = IdNumber::parse(*text).full();
            if (const auto text = cell(row, amount)) worker.amount = Money::parse(*text);
        } catch (const Error& error) {
            throw Error(Fault::invalid, Phrase::worker_row_bad, {{"line", line}, {"reason", error.phrase() == Phrase::id_number_form ||
                        error.phrase() == Phrase::id_number_date || error.phrase() == Phrase::id_number_check ? Arg(error.phrase()) : Arg(Phrase::field_amount)}}).in("worker-file");
        }
        if (const auto text = cell(row, phone)) worker.person.phone = required(phone_of(*text), line, Phrase::field_phone);
        if (const auto text = cell(row, account)) worker.person.account = required(account_of(*text), line, Phrase::field_account);
        if (worker.person.name.empty()) throw Error(Fault::invalid, Phrase::worker_value_bad, {{"line", line}, {"what", Phrase::field_name}}).in("worker-file");
        lines.push_back(std::move(worker));
    }
    return lines;
}

}  // namespace

std::vector<WorkerLine> read_worker_list(const std::string& file) { return lines_of(table_of(file, "worker-file"), file); }

ComplainantLine read_complainant(const std::string& file) {
    const CsvTable table = table_of(file, "complainant-file");
    auto lines = lines_of(table, file);
    if (lines.size() != 1) throw Error(Fault::invalid, Phrase::complainant_file_rows, {{"file", name_of_input(file)}, {"rows", lines.size()}}).in("complainant-file");
    const auto value = [&](std::string_view zh, std::string_view en) {
        const auto place = table.column(zh, en);
        const std::string text = place ? std::string(trimmed(table.rows.front()[*place])) : std::string();
        return text.empty() ? std::nullopt : std::optional(text);
    };
    ComplainantLine read{std::move(lines.front().person), std::nullopt};
    read.person.occupation = value("职业", "occupation");
    read.person.work_unit = value("工作单位", "work_unit");
    read.person.home = value("住址", "address");
    if (const auto name = value("负责人", "representative")) read.in_charge = Person{*name, {}, {}, {}, value("负责人职务", "post")};
    return read;
}

void ask_phone(Form& form, std::optional<std::string>& into, const Speech& say, std::function<bool()> applies) {
    Field& field = form.value("phone", into, Phrase::ask_phone, Phrase::about_phone, say);
    field.applies = std::move(applies);
    field.standing = [&into] { return into ? masked_phone(*into) : std::string(); };
    field.take = [&into](const std::string& text) {
        const auto phone = phone_of(text);
        if (!phone) throw Error(Fault::invalid, Phrase::phone_unreadable);
        into = phone;
    };
}

void ask_id_number(Form& form, std::optional<std::string>& into, const Speech& say, std::function<bool()> applies) {
    Field& field = form.value("id-number", into, Phrase::ask_id_number, Phrase::about_id_number, say);
    field.applies = std::move(applies);
    field.standing = [&into] { return into ? IdNumber::parse(*into).masked() : std::string(); };
    field.take = [&into](const std::string& text) { into = IdNumber::parse(text).full(); };
}

namespace {

// One row, asked whole even where it was typed before; without a name it ends the list.
Move type_row(Prompt& prompt, WorkerLine& line, Move from, Phrase amount) {
    const Speech& say = prompt.speech();
    std::optional<std::string> name = line.person.name.empty() ? std::nullopt : std::optional(line.person.name);
    const auto has_name = [&name] { return name.has_value(); };
    Form form;
    form.value("name", name, Phrase::ask_worker_name, Phrase::about_worker_name, say);
    ask_id_number(form, line.person.id_number, say, has_name);
    ask_phone(form, line.person.phone, say, has_name);
    form.value("amount", line.amount, amount, Phrase::about_amount, say).applies = has_name;
    form.ask_all();
    const Move move = form.fill(prompt, from);
    line.person.name = name.value_or("");
    return move;
}

}  // namespace

Move type_worker_list(Prompt& prompt, std::vector<WorkerLine>& lines, Move from, Phrase amount) {
    std::size_t row = from == Move::on || lines.empty() ? 0 : lines.size() - 1;
    for (Move move = from;;) {
        if (row == lines.size()) lines.emplace_back();
        prompt.say(prompt.speech()(Phrase::worker_row, {{"number", row + 1}}));
        move = type_row(prompt, lines[row], move, amount);
        const bool has_ended = lines[row].person.name.empty();
        if (has_ended) lines.resize(row);
        if (move == Move::back && row == 0) return Move::back;
        if (move == Move::on && has_ended) break;
        row = move == Move::back ? row - 1 : row + 1;
    }
    prompt.say(prompt.speech()(Phrase::worker_rows, {{"count", lines.size()}}));
    return Move::on;
}

std::vector<Reached> reached_by(const std::vector<WorkerLine>& lines, Sql& sql, const std::optional<Id>& of_case, const std::string& shown) {
    const auto workers = of_case ? workers_of(sql, *of_case) : std::vector<Worker>();
    std::vector<Reached> reached;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const auto& [who, amount] = lines[row];
        const auto party = worker_meant(workers, who);
        if (!party) throw Error(Fault::invalid, Phrase::worker_not_in_case, {{"row", row + 1}, {"case", of_case ? of_case->text() : shown}}).in("worker-file");
        const auto before = std::ranges::find(reached, *party, &Reached::party);
        if (before == reached.end() || !who.id_number) reached.push_back({*party, amount});
        else if (amount) before->amount = before->amount.value_or(Money()) + *amount;
    }
    return reached;
}

}  // namespace arrears
