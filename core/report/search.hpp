#pragma once
// find: where a word stands in the ledger. Persons are told masked, and who reported an employer is never found.
#include <optional>
#include <string>

#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/store/sql.hpp"

namespace arrears {

struct SearchRequest {
    std::string text;
    std::optional<std::size_t> most = {};  // of a kind, those that fit best, and of these the newest; all are counted
};

// Employers by their names, earlier names and addresses, sites, notes and papers' names that hold the text byte for byte, and the cases of
// persons whose name does; of employers, where nothing holds it, those that it may mean.
Document write_search(const SearchRequest& request, Sql& sql, const Speech& say);

// The cases of the persons with that ID number or phone, or of that name, as it was typed. It is told again to nobody.
Document write_person_search(const SearchRequest& request, Sql& sql, Writer writer, const Speech& say);

}  // namespace arrears
