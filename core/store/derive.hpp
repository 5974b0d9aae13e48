#pragma once
// Computes what follows from the records: how each case stands, its clocks, the facts that reports add up, the
// bigrams that names are found by, and the counters that numbers come from.
#include "core/store/sql.hpp"
#include "core/store/tables.hpp"

namespace arrears {

// `made` are those among them that are new: nothing has been derived from them yet.
void derive(Sql& sql, const Touched& touched, const Touched& made = {});

// The two-character pieces of a text that gram rows hold, each once.
std::vector<std::string> bigrams(std::string_view text);

}  // namespace arrears
