#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/form.hpp"
#include "core/work/workers.hpp"

namespace arrears {

// A worker list from a file or, named "-", from standard input: never from arguments, which `ps` and the
// shell's history would keep. CSV with the columns 姓名, 身份证号, 电话, 银行账号, 金额 (or name, id_number, phone,
// account, amount); only the name must be there.
std::vector<WorkerLine> read_worker_list(const std::string& file);
// The one person of such a file, whose columns may also be what a complaint states: 职业, 工作单位, 住址, 负责人, 负责人职务
// (occupation, work_unit, address, representative, post).
struct ComplainantLine {
    Person person;
    std::optional<Person> in_charge;  // of the employer
};
ComplainantLine read_complainant(const std::string& file);

// The same typed at a terminal, row by row, until a name is left empty; the amount is asked for as `amount`.
Move type_worker_list(Prompt& prompt, std::vector<WorkerLine>& lines, Move from, Phrase amount = Phrase::ask_worker_claimed);

// Whom of a case's workers the rows mean: rows of one ID number are one. Throws Error{invalid} for somebody else.
std::vector<Reached> reached_by(const std::vector<WorkerLine>& lines, Sql& sql, const std::optional<Id>& of_case, const std::string& shown);

// A person's phone and ID number among the fields of a form. No error repeats them.
void ask_phone(Form& form, std::optional<std::string>& into, const Speech& say, std::function<bool()> applies);
void ask_id_number(Form& form, std::optional<std::string>& into, const Speech& say, std::function<bool()> applies);

std::optional<std::string> phone_of(std::string_view text);  // its digits; nothing where it is none

}  // namespace arrears
