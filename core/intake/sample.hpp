#pragma once
// An invented office with its papers, played into a new store by the same deeds that officers' commands are.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/value/date.hpp"

namespace arrears {

// The text of one of the sample's files, by its name: complaints.csv.
using SampleFolder = std::function<std::string(std::string_view name)>;
SampleFolder shipped_sample();  // 中站区 2013, which is in the program
SampleFolder sample_on_disk(const std::filesystem::path& folder);

struct Played {
    std::filesystem::path store;
    Date last_day;  // of all that happened in it
    std::int64_t acts = 0, officers = 0, employers = 0, complaints = 0, inspections = 0, payments = 0, outcomes = 0;
};

// One act a row, each signed by the officer whom the row names and dated by `now` (UTC). Throws Error{invalid}
// that names file, line and column of what does not fit; then nothing is left of the store.
Played play_sample(const SampleFolder& file, const std::filesystem::path& store, const std::string& login,
                   const std::function<std::string()>& now);

}  // namespace arrears
