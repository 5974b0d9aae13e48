#include "core/value/employer_name.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/embedded.hpp"

namespace arrears {
namespace {

// Names are UTF-8 by the time they come here: what is typed is refused at the door where it is not.
std::size_t bytes_of_first(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    return std::min(text.size(), lead < 0x80 ? std::size_t{1} : lead < 0xe0 ? std::size_t{2} : lead < 0xf0 ? std::size_t{3} : std::size_t{4});
}

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> list;
    for (; !text.empty(); text.remove_prefix(list.back().size())) list.push_back(text.substr(0, bytes_of_first(text)));
    return list;
}

void keep_each_once(std::vector<std::string>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// --- how it is typed -------------------------------------------------------------------------------------

bool is_common(std::string_view character) {  // ASCII, or 一 to 鿿: has no other form
    return character.size() == 1 || (character >= std::string_view("\xe4\xb8\x80") && character <= std::string_view("\xe9\xbf\xbf"));
}

// What the compatibility form stands for; the character itself where it is none. The table is a part of Unicode's
// NFKC, the blocks that Chinese keyboards, forms and PDF files bring forth: the whole of it (libutf8proc, 0.3 MB)
// would take the program over its size.
std::string_view plain_form(std::string_view character) {
    if (is_common(character)) return character;
    const std::string_view table = embedded("names/compatibility.csv");
    std::size_t low = table.find('\n') + 1, high = table.size();
    while (low < high) {  // in the order of the characters
        const std::size_t start = table.rfind('\n', low + (high - low) / 2 - 1) + 1;
        const std::size_t end = std::min(table.find('\n', start), table.size());
        std::string_view plain = table.substr(start, end - start);
        const std::string_view form = next_field(plain);
        if (form == character) return plain;
        if (form < character) low = end + 1;
        else high = start;
    }
    return character;
}

std::string_view bracket_or_mark(std::string_view character) {
    for (const std::string_view open : {"(", "[", "{", "<", "【", "〔", "〖", "《", "〈", "「", "『"})
        if (character == open) return "(";
    for (const std::string_view close : {")", "]", "}", ">", "】", "〕", "〗", "》", "〉", "」", "』"})
        if (character == close) return ")";
    for (const std::string_view nothing : {" ", "\t", "\"", "'", "“", "”", "‘", "’", "·", "•", "・", ".", "。", "-", "—"})
        if (character == nothing) return "";
    return character;
}

// --- what it says ----------------------------------------------------------------------------------------

using NameWords = std::vector<std::string_view>;

bool is_longer(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() > b.size() : a < b; }

NameWords words_that_are(std::string_view what) {
    NameWords words;
    each_row(embedded("names/words.csv"), [&](std::string_view row) {
        const std::string_view word = next_field(row);
        if (row == what) words.push_back(word);
        return true;
    });
    std::sort(words.begin(), words.end(), is_longer);
    return words;
}

const NameWords& legal_forms() {
    static const NameWords words = words_that_are("form");
    return words;
}

const NameWords& trades() {
    static const NameWords words = words_that_are("trade");
    return words;
}

// 焦作 of 焦作市, 广西 of 广西壮族自治区; nothing where one character would be left.
std::string_view short_name(std::string_view place) {
    std::string_view rest = place;
    for (const std::string_view kind : {"特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县", "地区", "省", "市", "区", "县", "旗"})
        if (rest.ends_with(kind)) {
            rest.remove_suffix(kind.size());
            break;
        }
    return rest.size() < place.size() && characters(rest).size() >= 2 ? rest : std::string_view{};
}

// The names of the regions and of those that they lie in, as they were and are called.
NameWords places_around(const std::vector<RegionCode>& homes) {
    constexpr int before_renaming = 2013, today = 2026;
    NameWords places;
    for (const RegionCode home : homes)
        for (const int part : {1, 100, 10'000})
            for (const int year : {before_renaming, today})
                if (const int code = home.number() / part * part; code != 0)
                    if (const auto name = region_name(RegionCode::of(code), year)) {
                        places.push_back(*name);
                        if (const auto brief = short_name(*name); !brief.empty()) places.push_back(brief);
                    }
    std::sort(places.begin(), places.end(), is_longer);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

bool drop_front(std::string& text, const NameWords& words) {
    const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
    if (found == words.end()) return false;
    text.erase(0, found->size());
    return true;
}

// A form of one character (厂, 店) is dropped only where a name is left.
bool drop_back(std::string& text, const NameWords& words) {
    const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) {
        if (!text.ends_with(word)) return false;
        const auto left = characters(std::string_view(text).substr(0, text.size() - word.size())).size();
        return characters(word).size() > 1 || left >= 2;
    });
    if (found == words.end()) return false;
    text.resize(text.size() - found->size());
    return true;
}

// (焦作) goes as a whole; of other brackets only the marks.
void drop_brackets(std::string& text, const NameWords& places) {
    for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) break;
        std::string inside = text.substr(open + 1, close - open - 1);
        while (drop_front(inside, places)) {}
        text.replace(open, close - open + 1, inside);
    }
    std::erase_if(text, [](char c) { return c == '(' || c == ')'; });
}

// What is left of a core without the words of its trade: 恒达 of 恒达建筑劳务.
std::string without_trade(std::string_view core) {
    std::string mark;
    while (!core.empty()) {
        const auto found = std::find_if(trades().begin(), trades().end(), [&](std::string_view word) { return core.starts_with(word); });
        const std::size_t size = found == trades().end() ? bytes_of_first(core) : found->size();
        if (found == trades().end()) mark += core.substr(0, size);
        core.remove_prefix(size);
    }
    return mark;
}

bool share_no_character(std::string_view a, std::string_view b) {
    const auto of_a = characters(a);
    return std::none_of(of_a.begin(), of_a.end(), [&](std::string_view character) { return b.find(character) != std::string_view::npos; });
}

// --- initials ----------------------------------------------------------------------------------------------

constexpr char32_t first_hanzi = 0x4e00, last_hanzi = 0x9fff;

char32_t hanzi(std::string_view character) {  // 0 for anything else
    if (character.size() != 3) return 0;
    const auto bits = [&](std::size_t at, unsigned mask) { return static_cast<char32_t>(static_cast<unsigned char>(character[at]) & mask); };
    const char32_t value = bits(0, 0x0f) << 12 | bits(1, 0x3f) << 6 | bits(2, 0x3f);
    return value >= first_hanzi && value <= last_hanzi ? value : 0;
}

using Letters = std::uint32_t;  // bit 0 is a
constexpr Letters letter(char lower) { return Letters{1} << (lower - 'a'); }

const std::array<Letters, last_hanzi - first_hanzi + 1>& letters_of_hanzi() {
    static const auto table = [] {
        std::array<Letters, last_hanzi - first_hanzi + 1> all{};
        each_row(embedded("names/initials.csv"), [&](std::string_view row) {
            const Letters initial = letter(next_field(row).front());
            for (const std::string_view character : characters(row))
                if (const char32_t value = hanzi(character)) all[value - first_hanzi] |= initial;
            return true;
        });
        return all;
    }();
    return table;
}

// Of each character that has some; digits and marks are passed over.
std::vector<Letters> initials_of(std::string_view name) {
    const std::string folded = folded_name(name);
    std::vector<Letters> initials;
    for (const std::string_view character : characters(folded)) {
        const char32_t value = hanzi(character);
        const Letters letters = value ? letters_of_hanzi()[value - first_hanzi]
                                : character.front() >= 'A' && character.front() <= 'Z' ? letter(static_cast<char>(character.front() - 'A' + 'a'))
                                                                                         : Letters{0};
        if (letters) initials.push_back(letters);
    }
    return initials;
}

}  // namespace

std::string folded_name(std::string_view name) {
    std::string folded;
    for (const std::string_view character : characters(name))
        for (const std::string_view plain : characters(plain_form(character))) folded += bracket_or_mark(plain);
    for (char& c : folded)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return folded;
}

std::string core_of_name(std::string_view name, const std::vector<RegionCode>& homes) {
    const NameWords places = places_around(homes);
    std::string core = folded_name(name);
    drop_brackets(core, places);
    while (drop_front(core, places)) {}
    while (drop_back(core, legal_forms()) || drop_back(core, places)) {}
    return core;
}

int likeness(std::string_view core, std::string_view other) {
    constexpr std::size_t whole = 100;
    if (core == other) return core.empty() ? 0 : static_cast<int>(whole);
    const std::string mark = without_trade(core), other_mark = without_trade(other);
    if (!mark.empty() && !other_mark.empty() && share_no_character(mark, other_mark)) return 0;
    const auto ours = bigrams(core), theirs = bigrams(other);
    if (ours.empty() || theirs.empty()) return 0;
    std::vector<std::string> shared;
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(shared));
    const std::size_t all = ours.size() + theirs.size();
    return static_cast<int>((2 * whole * shared.size() + all / 2) / all);
}

bool has_initials(std::string_view name, std::string_view letters) {
    const auto fits = [](char wanted, Letters has) {
        const char lower = wanted >= 'A' && wanted <= 'Z' ? static_cast<char>(wanted - 'A' + 'a') : wanted;
        return lower >= 'a' && lower <= 'z' && (has & letter(lower)) != 0;
    };
    const auto initials = initials_of(name);
    return !letters.empty() && std::search(initials.begin(), initials.end(), letters.begin(), letters.end(),
                                           [&](Letters has, char wanted) { return fits(wanted, has); }) != initials.end();
}

std::vector<std::string> bigrams(std::string_view text) {
    const auto all = characters(text);
    std::vector<std::string> grams;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) grams.push_back(std::string(all[at]) + std::string(all[at + 1]));
    keep_each_once(grams);
    return grams;
}

std::vector<std::string> initial_bigrams(std::string_view name) {
    const auto initials = initials_of(name);
    std::vector<std::string> grams;
    for (std::size_t at = 0; at + 1 < initials.size(); ++at)
        for (char first = 'a'; first <= 'z'; ++first)
            for (char second = 'a'; second <= 'z'; ++second)
                if ((initials[at] & letter(first)) && (initials[at + 1] & letter(second))) grams.push_back({first, second});
    keep_each_once(grams);
    return grams;
}

}  // namespace arrears
