#pragma once
#include <string>

#include "core/error.hpp"
#include "core/phrases/speech.hpp"

namespace arrears {

// What a person is told of an error, with a line for each thing there is to choose from.
std::string error_text(const Error& error, const Speech& say);

}  // namespace arrears
