#pragma once
#include <string>
#include <vector>

#include "core/work/complaint.hpp"

namespace arrears {

// A worker list from a file or, named "-", from standard input: never from arguments, which `ps` and the
// shell's history would keep. CSV with the columns 姓名, 身份证号, 电话, 银行账号, 金额 (or name, id_number, phone,
// account, amount); only the name must be there.
std::vector<WorkerLine> read_worker_list(const std::string& file);

}  // namespace arrears
