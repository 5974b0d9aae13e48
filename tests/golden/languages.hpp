#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

// The maximal runs of Han characters, CJK punctuation and full-width forms in a UTF-8 text.
std::vector<std::string> chinese_runs(std::string_view text);

// The Chinese that is data whatever the language: names of regions and industries, the titles of instruments
// of law, the sample's employers.
const std::string& chinese_data();

// Every text cell of a store, as the sqlite3 shell writes it.
std::string store_text(const std::filesystem::path& store);

}  // namespace arrears
