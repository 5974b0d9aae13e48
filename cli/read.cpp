#include "cli/read.hpp"

#include "core/value/digits.hpp"

namespace arrears {

Store known_store(const Store& store, const std::string& text, const char* option) {
    const std::string wanted = typed(text);
    const std::size_t colon = wanted.find(':');
    const auto writer = colon == std::string::npos ? std::nullopt : Writer::parse(wanted.substr(0, colon));
    const auto seq = number_of_digits(writer ? wanted.substr(colon + 1) : wanted, 1, 15);
    if (!seq || *seq == 0) throw Error(Fault::invalid, Phrase::seq_unreadable, {{"text", excerpt(text)}}).in(option);
    return known_at(store, *seq, writer);
}

std::optional<std::size_t> lines_of(const PageOptions& told, std::size_t of_a_screen, const Env& env) {
    constexpr int most_lines = 1'000'000'000;
    if (told.all && told.most) throw Error(Fault::usage, Phrase::list_all_or_most).in("most");
    if (told.most) return static_cast<std::size_t>(in_range(*told.most, 1, most_lines, "most"));
    return env.prints_on_a_screen() && !told.all ? std::optional(of_a_screen) : std::nullopt;
}

void tell_as_of(Telling& telling, ReadOptions& told) { telling.option("--as-of", told.as_of, Phrase::help_as_of, Phrase::arg_date); }
void tell_known(Telling& telling, ReadOptions& told) { telling.option("--known", told.known, Phrase::help_known, Phrase::arg_seq); }

Reading::Reading(const ReadOptions& told, Env& env) : env_(env) {
    env.open();
    if (told.known) past_.emplace(known_store(env.open(), *told.known, "known"));
    snapshot_.emplace(sql());
    as_of_given_ = told.as_of.has_value();
    as_of_ = env.day_or_today(told.as_of);
}

}  // namespace arrears
