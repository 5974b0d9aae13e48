#include "cli/worker_list.hpp"

#include <array>
#include <fstream>
#include <iostream>
#include <iterator>

#include "core/error.hpp"
#include "core/intake/csv.hpp"
#include "core/value/digits.hpp"
#include "core/value/id_number.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::string read_all(const std::string& file) {
    if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file}}).in("worker-file");
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<std::size_t> column(const CsvTable& table, std::string_view zh, std::string_view en) {
    for (std::size_t i = 0; i < table.head.size(); ++i)
        if (const auto name = trimmed(table.head[i]); name == zh || name == en) return i;
    return std::nullopt;
}

std::optional<std::string> cell(const std::vector<std::string>& row, std::optional<std::size_t> place) {
    if (!place) return std::nullopt;
    const std::string text = typed(row[*place]);
    return text.empty() ? std::nullopt : std::optional(text);
}

// What is wrong is said with its row, never with the value: it is personal.
std::string digits_of(const std::string& text, std::size_t least, std::size_t most, int line, Phrase what) {
    std::string digits;
    for (const char c : text)
        if (c != ' ' && c != '-' && c != '+') digits += c;
    if (digits.size() < least || digits.size() > most || !all_digits(digits))
        throw Error(Fault::invalid, Phrase::worker_value_bad, {{"line", line}, {"what", what}}).in("worker-file");
    return digits;
}

}  // namespace

std::vector<WorkerLine> read_worker_list(const std::string& file) {
    const CsvTable table = read_csv(read_all(file), file == "-" ? "stdin" : file);
    const auto name = column(table, "姓名", "name"), id_number = column(table, "身份证号", "id_number"), phone = column(table, "电话", "phone"),
               account = column(table, "银行账号", "account"), amount = column(table, "金额", "amount");
    if (!name) throw Error(Fault::invalid, Phrase::worker_list_needs_name, {{"file", file}}).in("worker-file");
    std::vector<WorkerLine> lines;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        const int line = table.lines[i];
        WorkerLine worker;
        worker.person.name = trimmed(row[*name]);
        try {
            if (const auto text = cell(row, id_number)) worker.person.id_number = IdNumber::parse(*text).full();
            if (const auto text = cell(row, amount)) worker.claimed = Money::parse(*text);
        } catch (const Error& error) {
            throw Error(Fault::invalid, Phrase::worker_row_bad, {{"line", line}, {"reason", error.phrase() == Phrase::id_number_form ||
                        error.phrase() == Phrase::id_number_date || error.phrase() == Phrase::id_number_check ? Arg(error.phrase()) : Arg(Phrase::field_amount)}}).in("worker-file");
        }
        if (const auto text = cell(row, phone)) worker.person.phone = digits_of(*text, 7, 15, line, Phrase::field_phone);
        if (const auto text = cell(row, account)) worker.person.account = digits_of(*text, 8, 32, line, Phrase::field_account);
        if (worker.person.name.empty()) throw Error(Fault::invalid, Phrase::worker_value_bad, {{"line", line}, {"what", Phrase::field_name}}).in("worker-file");
        lines.push_back(std::move(worker));
    }
    return lines;
}

}  // namespace arrears
