#include "core/value/nearest.hpp"

#include <algorithm>

namespace arrears {
namespace {

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b) {
    const auto from = characters(a), to = characters(b);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t short_word = 3;
    const std::size_t length = characters(word).size();
    std::size_t least = (length <= short_word ? 1 : std::max<std::size_t>(2, length / 3)) + 1;
    std::optional<std::string> best;
    for (const auto& one : known)
        if (const auto apart = distance(word, one); apart < least && apart < characters(one).size()) {
            least = apart;
            best = one;
        }
    return best;
}

std::vector<std::string> by_nearness(const std::string& word, std::vector<std::string> known) {
    std::stable_sort(known.begin(), known.end(), [&](const auto& a, const auto& b) { return distance(word, a) < distance(word, b); });
    return known;
}

}  // namespace arrears
