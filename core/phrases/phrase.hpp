#pragma once
#include <phrase_keys.hpp>  // made at build time from data/phrases: enum class Phrase
#include <span>
#include <string_view>

namespace arrears {

std::span<const std::string_view> phrase_names();  // in the order of the enumerators
inline std::string_view name_of(Phrase phrase) { return phrase_names()[static_cast<std::size_t>(phrase)]; }

}  // namespace arrears
