#include "core/phrases/speech.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>
#include <phrase_places.hpp>  // made at build time: where in either file the text of each phrase begins
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

std::string_view file_of(Language language) {
    static const std::string_view zh = embedded("phrases/zh.txt");
    if (language == Language::zh) return zh;
    static const std::string_view en = embedded("phrases/en.txt");  // inflated for whom it is wanted
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
    static const auto names = [] {
        std::vector<std::string_view> read;
        for (std::string_view file = embedded("phrases/keys.txt"); !file.empty(); file.remove_prefix(read.back().size() + 1)) read.push_back(file.substr(0, file.find('\n')));
        return read;
    }();
    return names;
}

Speech::Speech(Language language) : language_(language) {}

std::string_view Speech::pattern(Phrase phrase) const {
    const std::size_t place = (language_ == Language::zh ? places_zh : places_en)[static_cast<std::size_t>(phrase)];
    const std::string_view text = file_of(language_).substr(place);
    return text.substr(0, text.find('\n'));
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
