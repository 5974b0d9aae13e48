#pragma once
// 帮扶 as it is told: whom it reached, and how many.
#include <optional>

#include "core/report/columns.hpp"

namespace arrears {

// Whom: masked, or whose register the total stands in. To readers alone where it is a person.
Value aided(const Aid& aid, Sql& sql, const Speech& say);
// One, or as many as the total tells.
std::optional<std::int64_t> persons_of(const Aid& aid);

// The help that was given to workers of a case; nothing where there was none.
void write_aid_of_case(Document& document, Id of, Date as_of, Sql& sql, const Speech& say);

}  // namespace arrears
