#include "cli/read.hpp"

#include "core/value/digits.hpp"

namespace arrears {
namespace {

std::int64_t read_seq(const std::string& text) {
    const auto seq = number_of_digits(typed(text), 1, 15);
    if (!seq || *seq == 0) throw Error(Fault::invalid, Phrase::seq_unreadable, {{"text", excerpt(text)}}).in("known");
    return *seq;
}

}  // namespace

void tell_as_of(Telling& telling, ReadOptions& told) { telling.option("--as-of", told.as_of, Phrase::help_as_of, Phrase::arg_date); }
void tell_known(Telling& telling, ReadOptions& told) { telling.option("--known", told.known, Phrase::help_known, Phrase::arg_seq); }

Reading::Reading(const ReadOptions& told, Env& env) : env_(env) {
    env.open();
    if (told.known) past_.emplace(known_at(env.open(), read_seq(*told.known)));
    as_of_given_ = told.as_of.has_value();
    as_of_ = env.day_or_today(told.as_of);
}

}  // namespace arrears
