#pragma once
// Where a text stands in what is known of employers. Which one a text means is asked in core/store/employers.hpp.
#include <string>
#include <string_view>
#include <vector>

#include "core/store/sql.hpp"
#include "core/value/id.hpp"

namespace arrears {

struct EmployerHit {
    enum class In { name, former_name, address };
    Id employer;  // the number that stands for it
    In in{};
    int fit = 0;
};

// Every standing employer of every writer whose name, earlier name or address has the text, byte for byte, each once, where it answers
// best: names before earlier names before addresses, and of each the best fit first.
std::vector<EmployerHit> employers_holding(Sql& sql, std::string_view text);

// The name or address that has it.
std::string text_of(Sql& sql, const EmployerHit& hit, std::string_view text);

}  // namespace arrears
