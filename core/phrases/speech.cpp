#include "core/phrases/speech.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>
#include <vector>

#include "core/embedded.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

struct Count {
    std::int64_t number;
};

struct Day {
    std::chrono::year_month_day day;
    Language language;
};

enum class Side { key, pattern };

// One side of a phrase file, line by line: the build has made sure that both files list the keys in the order of the enumerators, so
// a key is a position.
std::vector<std::string_view> read_phrases(std::string_view file, Side side) {
    constexpr std::string_view sign = " = ";
    std::vector<std::string_view> read;
    read.reserve(phrase_count);
    for (std::size_t at = 0; at < file.size();) {
        std::size_t end = file.find('\n', at);
        if (end == std::string_view::npos) end = file.size();
        const std::string_view line = file.substr(at, end - at);
        at = end + 1;
        const std::size_t middle = line.find(sign);
        if (line.starts_with('#') || middle == std::string_view::npos) continue;
        read.push_back(side == Side::key ? line.substr(0, middle) : line.substr(middle + sign.size()));
    }
    return read;
}

const std::vector<std::string_view>& patterns_of(Language language) {
    if (language == Language::zh) {
        static const auto zh = read_phrases(embedded("phrases/zh.txt"), Side::pattern);
        return zh;
    }
    static const auto en = read_phrases(embedded("phrases/en.txt"), Side::pattern);
    return en;
}

constexpr std::array english_months{"January", "February", "March", "April", "May", "June", "July",
                                    "August", "September", "October", "November", "December"};

}  // namespace
}  // namespace arrears

template <>
struct fmt::formatter<arrears::Count> {
    std::string_view one, many;
    constexpr auto parse(format_parse_context& context) {
        const char* at = context.begin();
        const char* start = at;
        while (at != context.end() && *at != '}') ++at;
        const std::string_view spec(start, static_cast<std::size_t>(at - start));
        if (const auto bar = spec.find('|'); bar != std::string_view::npos) {
            one = spec.substr(0, bar);
            many = spec.substr(bar + 1);
        }
        return at;
    }
    auto format(const arrears::Count& count, format_context& context) const {
        if (many.empty()) return fmt::format_to(context.out(), "{}", count.number);
        return fmt::format_to(context.out(), "{} {}", count.number, count.number == 1 ? one : many);
    }
};

template <>
struct fmt::formatter<arrears::Day> {
    bool is_long = false, has_year = true;
    constexpr auto parse(format_parse_context& context) {
        const char* at = context.begin();
        const char* start = at;
        while (at != context.end() && *at != '}') ++at;
        const std::string_view spec(start, static_cast<std::size_t>(at - start));
        is_long = !spec.empty();
        has_year = spec != "day";
        return at;
    }
    auto format(const arrears::Day& of, format_context& context) const {
        const int year = static_cast<int>(of.day.year());
        const unsigned month = static_cast<unsigned>(of.day.month());
        const unsigned day = static_cast<unsigned>(of.day.day());
        if (!is_long) return fmt::format_to(context.out(), "{:04}-{:02}-{:02}", year, month, day);
        if (of.language == arrears::Language::zh)
            return has_year ? fmt::format_to(context.out(), "{}年{}月{}日", year, month, day) : fmt::format_to(context.out(), "{}月{}日", month, day);
        const auto out = fmt::format_to(context.out(), "{} {}", day, arrears::english_months[month - 1]);
        return has_year ? fmt::format_to(out, " {}", year) : out;
    }
};

namespace arrears {

std::span<const std::string_view> phrase_names() {
    static const auto names = read_phrases(embedded("phrases/zh.txt"), Side::key);
    return names;
}

Speech::Speech(Language language) : language_(language) {}

std::string_view Speech::pattern(Phrase phrase) const {
    return patterns_of(language_)[static_cast<std::size_t>(phrase)];
}

std::string Speech::operator()(Phrase phrase, const Args& args) const {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (auto at = args.begin(); at != args.end(); ++at) {
        const auto& [name, arg] = *at;
        const auto named = [&, called = name](const auto& value) { store.push_back(fmt::arg(called, value)); };
        if (const auto* text = std::get_if<std::string>(&arg.value())) named(visible(*text));  // data may hold escapes
        else if (const auto* number = std::get_if<std::int64_t>(&arg.value())) named(Count{*number});
        else if (const auto* day = std::get_if<std::chrono::year_month_day>(&arg.value())) named(Day{*day, language_});
        else if (const auto* both = std::get_if<InBoth>(&arg.value())) named(visible(language_ == Language::zh ? both->zh : both->en));
        else if (const auto* list = std::get_if<std::vector<Phrase>>(&arg.value())) named(listed(*list));
        else named((*this)(std::get<Phrase>(arg.value()), Args(at + 1, args.end())));  // it may name those after it
    }
    return fmt::vformat(pattern(phrase), store);
}

std::string Speech::listed(const std::vector<Phrase>& list) const {
    std::string text;
    for (const Phrase one : list) text += (text.empty() ? "" : (*this)(Phrase::list_comma)) + (*this)(one);
    return text;
}

}  // namespace arrears
