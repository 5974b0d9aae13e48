#pragma once
// What a complaint is to state of persons beside the complainant's name and telephone: the rules on the Labour Security
// Supervision Regulations (若干规定), art. 14. Sex and age follow from the ID number.
#include <span>
#include <string_view>
#include <vector>

#include "core/phrases/phrase.hpp"
#include "core/store/vault.hpp"

namespace arrears {

struct Unstated {
    std::string_view code;
    Phrase phrase;
};

std::span<const Unstated> what_is_to_be_stated();

// What is still missing; `in_charge` is the employer's legal representative or whoever is in charge of it.
std::vector<Unstated> unstated_of(const Person& complainant, const std::optional<Person>& in_charge);

}  // namespace arrears
