#include "core/phrases/arg.hpp"

namespace arrears {

Arg::Arg(std::string text) : value_(std::move(text)) {}
Arg::Arg(std::string_view text) : value_(std::string(text)) {}
Arg::Arg(const char* text) : value_(std::string(text)) {}
Arg::Arg(std::int64_t number) : value_(number) {}
Arg::Arg(std::chrono::year_month_day day) : value_(day) {}
Arg::Arg(Phrase phrase) : value_(phrase) {}
Arg::Arg(InBoth text) : value_(std::move(text)) {}
Arg::Arg(std::vector<Phrase> list) : value_(std::move(list)) {}

Arg::Arg(const Arg&) = default;
Arg::Arg(Arg&&) noexcept = default;
Arg& Arg::operator=(const Arg&) = default;
Arg& Arg::operator=(Arg&&) noexcept = default;
Arg::~Arg() = default;

}  // namespace arrears
