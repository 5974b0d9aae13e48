#pragma once
// The pieces that the names and addresses of employers are found by, and which of their numbers are one firm: derived from the records.
#include <set>
#include <span>
#include <string>

#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// Adds to `employers` all that are, or were, one with any of them, and writes the names of all anew. `merged`: same_as has changed for them.
// `names`: what they could be found by until now and their records no longer tell.
void derive_names(Sql& sql, std::set<Id>& employers, bool merged, std::set<std::string> names);

// What same_as says of pairs, for each of these and all that it is one with, which are added.
void derive_same_employers(Sql& sql, std::set<Id>& employers);

// Of an employer that is found by nothing yet, under the number that stands for it.
void write_names(Sql& sql, Id employer);
// The same of many that have one name and one number each.
void write_new_names(Sql& sql, std::span<const Employer> employers);

}  // namespace arrears
