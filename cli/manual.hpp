#pragma once
#include <string>

#include "core/phrases/speech.hpp"

namespace arrears {

// The whole manual as man(7) wants it: every command with its options, and the pages of help that belong to none.
std::string manual(const Speech& say);

}  // namespace arrears
