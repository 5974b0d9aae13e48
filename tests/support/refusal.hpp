#pragma once
#include <doctest/doctest.h>

#include <optional>

#include "core/error.hpp"

namespace arrears {

// What `act` was refused with; empty when it was not refused.
template <class Act>
std::optional<Error> refusal_of(Act&& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

template <class Act>
std::optional<Phrase> phrase_of(Act&& act) {
    const auto refusal = refusal_of(act);
    return refusal ? std::optional(refusal->phrase()) : std::nullopt;
}

}  // namespace arrears

template <>
struct doctest::StringMaker<std::optional<arrears::Phrase>> {
    static String convert(const std::optional<arrears::Phrase>& phrase) {
        return phrase ? arrears::name_of(*phrase).data() : "(no refusal)";
    }
};
