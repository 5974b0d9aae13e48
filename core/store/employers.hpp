#pragma once
#include <vector>

#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// The standing employers that a text may mean: by number (E214) or by credit, registration or organisation
// code the one that has it; else the one of exactly this name; else all whose name holds the text, at most
// `most`, by name.
std::vector<Employer> find_employers(Sql& sql, Writer writer, std::string_view text, std::size_t most = 20);

// The standing employers of exactly this name.
std::vector<Employer> employers_named(Sql& sql, Writer writer, const std::string& name);

}  // namespace arrears
