#include "core/value/picks.hpp"

#include <set>
#include <string>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

std::string with_plain_marks(std::string_view typed_text) {
    std::string text = typed(typed_text);
    for (const auto& [mark, plain] : {std::pair("、", ","), std::pair("至", "-"), std::pair("~", "-")})
        for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.replace(at, std::string_view(mark).size(), plain);
    return text;
}

}  // namespace

std::vector<std::size_t> read_picks(std::string_view text, std::size_t most) {
    const auto refuse = [&] { throw Error(Fault::invalid, Phrase::picks_unreadable, {{"text", excerpt(text)}, {"most", most}}); };
    const auto row = [&](std::string_view part) -> std::size_t {
        const auto number = number_of_digits(trimmed(part), 1, 6);
        if (!number || *number < 1 || static_cast<std::size_t>(*number) > most) refuse();
        return static_cast<std::size_t>(*number);
    };
    const std::string wanted = with_plain_marks(text);
    std::set<std::size_t> picked;
    if (wanted == "all" || wanted == "全部")
        for (std::size_t one = 1; one <= most; ++one) picked.insert(one);
    else
        for (std::size_t at = 0; at <= wanted.size();) {
            const std::size_t end = std::min(wanted.find(',', at), wanted.size());
            const std::string_view part = std::string_view(wanted).substr(at, end - at);
            const std::size_t dash = part.find('-');
            const std::size_t first = row(part.substr(0, dash)), last = dash == std::string_view::npos ? first : row(part.substr(dash + 1));
            if (last < first) refuse();
            for (std::size_t one = first; one <= last; ++one) picked.insert(one);
            at = end + 1;
        }
    return {picked.begin(), picked.end()};
}

}  // namespace arrears
