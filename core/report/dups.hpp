#pragma once
#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// Pairs of employers that may be one: by code, by name without place and legal form, by likeness. Only names that
// share a rare piece are compared, so that a ledger of any size is walked once. Then the rows of imports that wait.
Document write_dups(Sql& sql, const Speech& say);

}  // namespace arrears
