#pragma once
// find: where a word stands in the ledger. Persons are told masked, and who reported an employer is never found.
#include <string>

#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// Employers, notes and papers' names that hold the text, and the cases of persons whose name does.
Document write_search(Sql& sql, const std::string& text, const Speech& say);

// The cases of the persons with that ID number or phone, or of that name; `text` as it was typed. It is told again to nobody.
Document write_person_search(Sql& sql, Writer writer, const std::string& text, const Speech& say);

}  // namespace arrears
